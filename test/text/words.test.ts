/** What a word is in itself: its plain forms and what it looks like. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/characters.js';
import { Shape } from '../../src/text/shape.js';
import { makeWord } from '../../src/text/words.js';

const LOOKS = {
  capital: Shape.Capital,
  'all-caps': Shape.AllCaps,
  small: Shape.LowerCase,
  mixed: Shape.Mixed,
  letters: Shape.Letters,
  digits: Shape.Digits,
  number: Shape.Number,
  mark: Shape.Mark,
  pointed: Shape.Pointed,
  initial: Shape.Initial,
  hyphen: Shape.Hyphen,
};

const looksOf = (text: string): string => {
  const { shape } = makeWord(text, () => 0);
  return Object.entries(LOOKS)
    .filter(([, bit]) => shape & bit)
    .map(([name]) => name)
    .join(' ');
};

describe('words', () => {
  it.each([
    ['Karimov', 'karimov', 'karimov'],
    ['Prof.', 'prof', 'prof'],
    ['U.S.', 'u.s', 'u.s'],
    ['O’Brien', "o'brien", "o'brien"],
    ['İsmayıl', 'ismayıl', 'ismayil'],
    ['Dəmirçi', 'dəmirçi', 'demirci'],
    ['Hak\u2011İş', 'hak-iş', 'hak-is'],
    ['Łódź', 'łódź', 'lodz'],
    ['Straße', 'straße', 'strasse'],
    ['Bi\u0301ro\u0301', 'bíró', 'biro'],
    ['Привет', 'привет', 'привет'],
    ['.', '.', '.'],
  ])('%s has the plain forms %s and %s', (text, norm, folded) => {
    const word = makeWord(text, () => 0);
    expect([word.norm, word.folded]).toEqual([norm, folded]);
  });

  it('fold to the same whether marks are joined or not', () => {
    for (const text of ['Şəhər', 'Öztürk', 'Élodie', 'Çağrı']) expect(fold(text.normalize('NFD'))).toBe(fold(text));
  });

  it.each([
    ['Baku', 'capital letters'],
    ['ATUC', 'capital all-caps letters'],
    ['HAK-İŞ', 'capital all-caps letters hyphen'],
    ['McDonald', 'capital mixed letters'],
    ['iPhone', 'letters'],
    ['union', 'small letters'],
    ['re-elected', 'small letters hyphen'],
    ['A', 'capital letters initial'],
    ['A.', 'capital letters pointed initial'],
    ['Sh.', 'capital letters pointed initial'],
    ['Prof.', 'capital letters pointed'],
    ['G20', 'capital letters digits'],
    ['17,100', 'digits number'],
    ['12th', 'small letters digits'],
    ['(', 'mark'],
    ['😀', 'mark'],
  ])('%s looks %s', (text, expected) => expect(looksOf(text)).toBe(expected));
});
