/** What we print for our own articles, read by a person line by line: any difference is to be read again. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';

const FOLDER = 'fixtures/expected';
/** How many articles at least have been read through. */
const AT_LEAST = 12;
const HOW = 'read the difference; where the new output is right, run: npm run expected';

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => basename(file, '.json'));

describe('golden fixtures', () => {
  it('are enough', () => expect(names.length).toBeGreaterThanOrEqual(AT_LEAST));

  it.each(names)('%s', (name) => {
    const source = `${name}.txt`;
    const record = extract(readFileSync(`fixtures/articles/${source}`, 'utf8'), { source });
    expect(`${JSON.stringify(record, null, 2)}\n`, HOW).toBe(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));
  });
});
