import { describe, expect, it } from 'vitest';
import { entries } from '../../src/lexicon/entries.js';
import { transfersIn } from './marked-transfers.js';
import { GIVEN, NOTHING } from './transfer-lines.js';

describe('somebody gives or pays', () => {
  it.each(entries(GIVEN).map((line) => line.split(' => ')))('%s', (marked, expected) => {
    expect(transfersIn(marked!).join('; ')).toBe(expected);
  });
});

describe('nothing changes hands', () => {
  it.each(entries(NOTHING))('%s', (marked) => {
    expect(transfersIn(marked)).toEqual([]);
  });
});
