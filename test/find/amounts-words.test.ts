/** The word lists behind amounts: codes that exist, lists that are sorted, names that mean something. */
import { describe, expect, it } from 'vitest';
import {
  codesOfPlace,
  isCode,
  meaningsOfName,
  meaningsOfSign,
  usualCode,
} from '../../src/find/amounts/currency-table.js';
import { singularOf } from '../../src/find/amounts/singular.js';
import * as amountWords from '../../src/lexicon/amount-words.js';
import * as countedNouns from '../../src/lexicon/counted-nouns.js';
import * as currencies from '../../src/lexicon/currencies.js';
import { entries } from '../../src/lexicon/entries.js';
import * as numberWords from '../../src/lexicon/number-words.js';
import * as plurals from '../../src/lexicon/plurals.js';
import * as units from '../../src/lexicon/units.js';
import { findAmounts } from './amounts-run.js';

const LISTS = Object.entries({ ...amountWords, ...countedNouns, ...currencies, ...numberWords, ...plurals, ...units });
const codesIn = (block: string) => entries(block).map((line) => line.slice(0, 3));
const CURRENT = Intl.supportedValuesOf('currency');

describe('currencies', () => {
  it('hold every code that the platform knows, and no other', () => {
    expect(codesIn(currencies.CURRENCIES)).toEqual([...CURRENT].sort());
  });

  it('hold former codes that the platform can name', () => {
    const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
    for (const code of codesIn(currencies.FORMER_CURRENCIES)) expect(names.of(code), code).toBeTypeOf('string');
  });

  it.each(CURRENT)('%s is read before and after a figure', (code) => {
    for (const text of [`It got ${code} 1,500 then.`, `It got 1,500 ${code} then.`, `It got ${code}1,500 then.`])
      expect(findAmounts(text), text).toMatchObject([{ value: 1500, currency: code }]);
  });

  it('have a usual meaning for every name that several share, and only for those', () => {
    for (const line of entries(currencies.USUAL_CURRENCY)) {
      const [name, code] = line.split(/ (?=\S+$)/) as [string, string];
      const codes = [...meaningsOfName(name), ...meaningsOfSign(name)].map((meaning) => meaning.code);
      expect(codes, name).toContain(code);
      expect(new Set(codes).size, name).toBeGreaterThan(1);
      expect(isCode(code), line).toBe(true);
      expect(usualCode(name)).toBe(code);
    }
  });

  it('are known by people, country and capital', () => {
    for (const place of ['azerbaijan', 'kazakh', 'bishkek', 'united states', 'turkiye'])
      expect(codesOfPlace(place), place).not.toEqual([]);
  });
});

describe('lists', () => {
  it.each(LISTS)('%s is sorted, NFC and without doubles: sort it by code point and drop the double', (_, block) => {
    const lines = entries(block);
    expect(lines).toEqual([...new Set(lines)].sort());
    expect(block).toBe(block.normalize('NFC'));
    expect(block).toMatch(/^\n# source: /);
  });

  it('count no noun in two ways', () => {
    const { PEOPLE, BODIES, THINGS, NOT_COUNTED } = countedNouns;
    const all = [PEOPLE, BODIES, THINGS, NOT_COUNTED].flatMap(entries);
    expect(all.filter((noun, at) => all.indexOf(noun) !== at)).toEqual([]);
  });
});

describe('the singular', () => {
  it.each([
    ['workers', 'worker'],
    ['families', 'family'],
    ['children', 'child'],
    ['women', 'woman'],
    ['fishermen', 'fisherman'],
    ['people', 'person'],
    ['branches', 'branch'],
    ['boxes', 'box'],
    ['mattresses', 'mattress'],
    ['houses', 'house'],
    ['heroes', 'hero'],
    ['wives', 'wife'],
    ['co-workers', 'co-worker'],
    ['staff', 'staff'],
    ['tonnes', 'tonne'],
    ['worker', null],
    ['gas', null],
    ['press', null],
    ['campus', null],
    ['his', null],
    ['took', null],
  ])('of %s is %s', (plural, singular) => expect(singularOf(plural)).toBe(singular));
});
