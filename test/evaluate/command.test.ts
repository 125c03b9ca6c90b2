import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEval } from '../../src/evaluate/command.js';
import { placesIn } from '../../src/evaluate/folder.js';
import { readGold } from '../../src/evaluate/gold.js';

const TEXT = 'Metro news 🚇\n\nPresident Elmira Qasimova spoke.\nZzyzx Qqq was silent.\n';
const at = (text: string, offset: number, more: object = {}) => ({
  text,
  start: offset,
  end: offset + [...text].length,
  ...more,
});
const GOLD = {
  referenceDate: '2020-01-05',
  persons: [
    { id: 'z', name: 'Zzyzx Qqq', mentions: [at('Zzyzx Qqq', [...TEXT.slice(0, TEXT.indexOf('Zzyzx'))].length)] },
    { id: 'n', name: 'Nobody Else', mentions: [at('Metro', 0)] },
  ],
  amounts: [],
};

let root = '';
const folder = (name: string, files: Record<string, string>): string => {
  const path = join(root, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  return path;
};
let good = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'unionx-eval-'));
  good = folder('good', { 'b.txt': `\ufeff${TEXT}`, 'b.gold.json': JSON.stringify(GOLD), 'c.txt': 'no gold' });
});
afterAll(() => rmSync(root, { recursive: true }));

const OPTIONS = { json: true, errors: 10 };
const report = (folders: string[], errors = 10) => JSON.parse(runEval(folders, { ...OPTIONS, errors }).output);
type Listed = { kind: string; verdict: string; text: string; source: string; line: number; context: string };

describe('eval', () => {
  it('says where a miss stands', () => {
    const errors: Listed[] = report([good]).errors;
    const missed = errors.filter(({ kind, verdict }) => kind === 'mentions: person' && verdict === 'missed');
    expect(missed).toContainEqual(expect.objectContaining({ text: 'Metro', line: 1, context: 'Metro news 🚇' }));
    for (const { source } of errors) expect(source).toBe(join(good, 'b.txt'));
  });

  it('adds folders up', () => {
    const [one, two] = [report([good]), report([good, good])];
    expect([one.documents, two.documents]).toEqual([1, 2]);
    expect(two.persons.tp + two.persons.fn).toBe(2 * (one.persons.tp + one.persons.fn));
    expect(two.overall).toBeCloseTo(one.overall);
  });

  it('lists as many errors a kind as asked, and none for 0', () => {
    expect(report([good], 1).errors.filter(({ kind }: Listed) => kind === 'persons')).toHaveLength(1);
    expect(report([good], 0).errors).toEqual([]);
    const text = (errors: number) => runEval([good], { json: false, errors }).output;
    expect(text(5)).toContain(`- ${join(good, 'b.txt')}:1: Nobody Else`);
    expect(text(0)).not.toContain('Nobody');
    expect(text(1)).toMatch(/^overall +0\.\d{3} {3}1 document$/m);
  });

  it('keeps control characters from the terminal', () => {
    const red = folder('red', {
      'a.txt': '\u001b[31mRed',
      'a.gold.json': JSON.stringify({ persons: [{ id: 'r', name: '\u001b[31mRed', mentions: [at('Red', 5)] }] }),
    });
    expect(runEval([red], { json: false, errors: 5 }).output).not.toContain('\u001b');
  });

  it('counts the gold of a missing article as missed and says so', () => {
    const lonely = folder('lonely', { 'a.gold.json': JSON.stringify(GOLD) });
    const { output, problems } = runEval([lonely], OPTIONS);
    expect(JSON.parse(output)).toMatchObject({ documents: 1, missing: 1, persons: { tp: 0, fp: 0, fn: 2 } });
    expect(problems.map(({ source }) => source)).toEqual([join(lonely, 'a.txt')]);
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a list of other things', '{"persons": [1]}'],
    ['no list', '{"persons": {}}'],
    ['an entity without a name', '{"persons": [{"id": "a"}]}'],
    ['a mention without an offset', '{"dates": [{"text": "1998", "value": "1998"}]}'],
    ['an unknown kind of amount', '{"amounts": [{"text": "1", "start": 0, "end": 1, "kind": "age"}]}'],
    ['a role whose organisation is no list', '{"roles": [{"person": "a", "title": "b", "organisation": "c"}]}'],
  ])('reports gold that is %s and goes on', (what, content) => {
    const bad = folder(what, { 'a.txt': TEXT, 'a.gold.json': content });
    const { output, problems } = runEval([bad, good], OPTIONS);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ source: join(bad, 'a.gold.json') });
    expect(JSON.parse(output).documents).toBe(1);
  });

  it.each([
    ['nowhere', 'no such file or folder'],
    ['empty', 'has no gold in it'],
    ['good/c.txt', 'is no folder'],
  ])('reports what is no folder with gold: %s', (name, reason) => {
    const path = name === 'empty' ? folder(name, {}) : join(root, name);
    const message = `${reason}; name a folder of NAME.txt and NAME.gold.json`;
    expect(runEval([path], OPTIONS).problems).toEqual([{ source: path, message }]);
  });
});

it('reads no reference date from the gold', () => expect(readGold(GOLD)).not.toHaveProperty('referenceDate'));

it.each([
  [0, 1, 'a🚇'],
  [1, 1, 'a🚇'],
  [3, 2, 'b'],
  [6, 3, 'c'],
  [8, 4, 'd'],
  [9, null, ''],
])('finds code point %d in line %d', (offset, line, context) => {
  expect(placesIn('a🚇\nb\r\nc\rd')(offset)).toEqual({ line, context });
});
