/** What people see at four widths: golden files that a person read. */
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/output/layout.js';
import { unionx } from '../program.js';

const TEXT = `Depot workers vote

Baku, 14 March 2023. Deputy Chairwoman Elmira Qasimova gave 17,100 manat to the Tram Workers' Relief Fund of the region.
`;

const SCREENS: Record<string, readonly string[]> = {
  explain: ['explain', '-'],
  'explain-not-found': ['explain', '-', '--match', 'region'],
  rule: ['rules', 'title-before-name'],
  rules: ['rules', 'titles'],
  table: ['extract', '-'],
};

describe.each(Object.entries(SCREENS))('%s', (name, args) => {
  it.each([60, 80, 120, 200])('fits %i columns', async (width) => {
    const { stdout } = unionx([...args, '--no-config'], { input: TEXT, env: { COLUMNS: String(width) } });
    for (const line of stdout.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
    // Word lists grow, and their lines move.
    const screen = stdout.replace(/(?<=\.ts:)\d+/g, (line) => '9'.repeat(line.length));
    await expect(screen).toMatchFileSnapshot(`screens/${name}-${width}.txt`);
  });
});
