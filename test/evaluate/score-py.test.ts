/**
 * The scorer that gold and readers were first compared with, held to 1e-9. `gold.ndjson` is the gold of six fixture
 * articles as it was then; `predictions.ndjson` is made from it with errors of every sort, drawn at random: names respelt,
 * cut, doubled, left out and invented, spans shifted, values, units, holders and parties changed. `figures.json` is what
 * that scorer says of them.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Figure, figuresOf, overallOf } from '../../src/evaluate/figures.js';
import { readGold } from '../../src/evaluate/gold.js';
import { judge } from '../../src/evaluate/judge.js';
import { type Kind, MAIN_KINDS } from '../../src/evaluate/judgement.js';
import type { DocumentRecord } from '../../src/model/record.js';

const read = (name: string) => readFileSync(new URL(`score-py/${name}`, import.meta.url), 'utf8');
const lines = <T>(name: string): T[] =>
  read(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const golds = lines<{ source: string }>('gold.ndjson');
const records = lines<DocumentRecord>('predictions.ndjson');
const { overall, documents, missing, ...expected }: Record<string, unknown> = JSON.parse(read('figures.json'));
const figures = figuresOf(golds.flatMap((gold, index) => judge(readGold(gold), records[index]!)));

it('compares the same articles', () => {
  expect(golds.map(({ source }) => source)).toEqual(records.map(({ source }) => source));
  expect([documents, missing]).toEqual([golds.length, 0]);
  expect(Object.keys(expected)).toEqual(expect.arrayContaining([...MAIN_KINDS, 'mentions: date']));
});

it.each(Object.entries(expected) as [Kind, Figure][])('gives the same figures for %s', (kind, figure) => {
  for (const [name, value] of Object.entries(figure))
    expect(Math.abs(figures[kind][name as keyof Figure] - value), name).toBeLessThan(1e-9);
});

it('gives the same overall figure', () => expect(Math.abs(overallOf(figures) - Number(overall))).toBeLessThan(1e-9));
