/** What is read everywhere has one hidden class, or few: V8 reads objects of many the slow way, and no profile shows it as one line. */
import { readdirSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../src/core.js';
import { analyse } from '../src/pipeline.js';

setFlagsFromString('--allow-natives-syntax');
const haveSameClass = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean;

/** How many hidden classes the objects have. */
function classesAmong(objects: Iterable<object>): number {
  const seen: object[] = [];
  for (const object of objects) if (!seen.some((one) => haveSameClass(one, object))) seen.push(object);
  return seen.length;
}

const FOLDER = 'fixtures/articles/';
const read = () =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .slice(0, 25)
    .map((name) => analyse(readFileSync(FOLDER + name, 'utf8'), settingsOf({ readers: ['rules'] })));

describe('hidden classes', () => {
  // V8 learns in the first round which fields hold fractions, and gives those that come later another class.
  read();
  const documents = read();

  it('are told apart at all', () => expect(classesAmong([{ a: 1 }, { b: 1 }, { a: 2 }])).toBe(2));

  it.each([
    ['documents', () => documents, 1],
    ['tokens', () => documents.map(({ tokens }) => tokens), 1],
    ['words', () => documents.flatMap(({ tokens }) => tokens.word), 1],
    ['settled mentions', () => documents.flatMap(({ mentions }) => mentions), 1],
    ['dates', () => documents.flatMap(({ dates }) => dates), 1],
    ['date expressions', () => documents.flatMap(({ dateExpressions }) => dateExpressions), 1],
    ['amounts', () => documents.flatMap(({ amounts }) => amounts), 3],
    ['persons', () => documents.flatMap(({ persons }) => persons), 1],
    ['organisations', () => documents.flatMap(({ organisations }) => organisations), 1],
    ['titles', () => documents.flatMap(({ titles }) => titles), 4],
    ['roles', () => documents.flatMap(({ roles }) => roles), 6],
    ['transfers', () => documents.flatMap(({ transfers }) => transfers), 6],
    ['proposals', () => documents.flatMap(({ proposals }) => proposals), 8],
    // Made in many places, with and without a clue; a spread with new fields behind it would make hundreds.
  ] as const)('%s', (_name, objects, most) => {
    expect(objects().length).toBeGreaterThan(0);
    expect(classesAmong(objects())).toBeLessThanOrEqual(most);
  });
});
