/** The word lists behind amounts: codes that exist, lists that are sorted, names that mean something. */
import { describe, expect, it } from 'vitest';
import {
  codesOfPlace,
  isCode,
  meaningsOfName,
  meaningsOfSign,
  usualCode,
} from '../../src/find/amounts/currency-table.js';
import * as countedNouns from '../../src/lexicon/counted-nouns.js';
import * as currencies from '../../src/lexicon/currencies.js';
import { entries } from '../../src/lexicon/entries.js';
import { singularOf } from '../../src/text/singular.js';
import { findAmounts } from './amounts-run.js';

const codesIn = (block: string) => entries(block).map((line) => line.slice(0, 3));
const CURRENT = Intl.supportedValuesOf('currency');

describe('currencies', () => {
  it('hold every code that the platform knows, current or former', () => {
    const held = [...codesIn(currencies.CURRENCIES), ...codesIn(currencies.FORMER_CURRENCIES)];
    expect(CURRENT.filter((code) => !held.includes(code))).toEqual([]);
    expect(held.length).toBe(new Set(held).size);
  });

  it('hold no code that is none', () => {
    const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
    for (const code of codesIn(currencies.CURRENCIES + currencies.FORMER_CURRENCIES))
      expect(names.of(code), code).toBeTypeOf('string');
  });

  it.each(CURRENT)('%s is read before and after a figure', (code) => {
    for (const text of [`It got ${code} 1,500 then.`, `It got 1,500 ${code} then.`, `It got ${code}1,500 then.`])
      expect(findAmounts(text), text).toMatchObject([{ value: 1500, currency: code }]);
  });

  it('have a usual meaning for every name that several share', () => {
    const shared = entries(currencies.CURRENCIES)
      .flatMap((line) =>
        line
          .split('|')
          .slice(1, 3)
          .flatMap((column) => column.split(',')),
      )
      .map((name) => name.trim().split('/')[0]!)
      .filter((name) => new Set(meaningsOfName(name).map(({ code }) => code)).size > 1);
    expect([...new Set(shared)].filter((name) => usualCode(name) === undefined)).toEqual([]);
  });

  it('have one for no other', () => {
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
    ['hoes', 'hoe'],
    ['atlases', 'atlas'],
    ['cookies', 'cookie'],
    ['indices', 'index'],
    ['lenses', 'lens'],
  ])('of %s is %s', (plural, singular) => expect(singularOf(plural)).toBe(singular));
});
