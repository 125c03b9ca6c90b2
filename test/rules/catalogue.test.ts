/** The catalogue against the program: every name that the sources can write, every example as it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/index.js';
import type { Document, Finding, Span } from '../../src/model/document.js';
import { analyse } from '../../src/pipeline.js';
import { CATALOGUE, ruleNamed } from '../../src/rules/catalogue.js';
import { unmark } from '../marked.js';

interface Put extends Span {
  readonly rule: string;
}

/** Everything that carries a rule's name, put out or only proposed. */
function named(doc: Document): Put[] {
  const evident = [...doc.roles, ...doc.transfers].flatMap(({ rule, evidence }) =>
    evidence.map(({ start, end }) => ({ rule, start, end })),
  );
  return [...doc.proposals, ...putOut(doc), ...evident];
}

function putOut(doc: Document): Finding[] {
  const mentions = [...doc.persons, ...doc.organisations].flatMap((entity) => entity.mentions);
  return [...mentions, ...doc.titles, ...doc.dates, ...doc.amounts];
}

/** What the examples of `own-word` need. */
const OWN = {
  people: ['Zorvan Meklit'],
  organisations: [{ name: 'Kelm Dockers', acronym: 'KD', type: null }],
  titles: [],
  never: [],
};

const read = (text: string, readers: readonly ('rules' | 'tagger' | 'compromise')[]) =>
  analyse(text, settingsOf({ readers, referenceDate: '2023-03-14', lexicon: OWN }));

describe('every rule', () => {
  it.each(CATALOGUE)('$name finds its examples', ({ name, reader, examples }) => {
    for (const example of examples) {
      const { text, expected } = unmark(example.replaceAll(']', `](${name})`));
      expect(expected.length, example).toBeGreaterThan(0);
      const doc = read(text, [reader]);
      const found = named(doc).filter(({ rule }) => rule === name);
      const texts = new Set(found.map(({ start, end }) => text.slice(start, end)));
      expect([...texts], example).toEqual(expected.map(({ start, end }) => text.slice(start, end)));
    }
  });

  it.each(CATALOGUE)('$name leaves alone what it says', ({ name, group, reader, leaves: [phrase] }) => {
    const doc = read(phrase, [reader]);
    const all = group === 'kept ground' ? doc.mentions : [...putOut(doc), ...doc.roles, ...doc.transfers];
    expect(all.filter(({ rule }) => rule === name)).toEqual([]);
  });

  it.each(CATALOGUE)('$name names word lists that are there', ({ words }) => {
    const files = readdirSync('src/lexicon');
    for (const file of words) expect(files).toContain(`${file}.ts`);
  });
});

const HOW = 'describe the rule in its group in src/rules/';

describe('every name', () => {
  const sources = ['find', 'resolve', 'relate'].flatMap((room) =>
    readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join('src', room, file), 'utf8')),
  );
  const written = sources.flatMap((source) =>
    [...source.matchAll(/\brule(?::| =) [^\n]*/g)].flatMap(([line]) =>
      [...line.split(/, \w+:/)[0]!.matchAll(/'([^' ]+)'/g)].map((match) => match[1]!),
    ),
  );

  it('that the sources write is described', () => {
    expect(written.length).toBeGreaterThan(40);
    expect(
      [...new Set(written)].filter((name) => ruleNamed(name) === null),
      HOW,
    ).toEqual([]);
  });

  it('that the articles yield is described', () => {
    const missing = new Set<string>();
    for (const file of readdirSync('fixtures/articles').filter((name) => name.endsWith('.txt'))) {
      const doc = read(readFileSync(join('fixtures/articles', file), 'utf8'), ['rules', 'tagger']);
      for (const { rule } of named(doc)) if (ruleNamed(rule) === null) missing.add(rule);
    }
    expect([...missing], HOW).toEqual([]);
  });
});
