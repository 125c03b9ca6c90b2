/** Where words begin and end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf } from '../../src/lexicon/classes.js';
import { tokenise } from '../../src/text/tokenise.js';
import { makeWordStore } from '../../src/text/words.js';

const store = makeWordStore(classesOf);

const tokensOf = (text: string): string[] => {
  const { length, start, end } = tokenise(text, store);
  return Array.from({ length }, (_, i) => text.slice(start[i], end[i]));
};

describe('tokens', () => {
  it.each([
    ['marks stand alone', 'He said: “Yes, no!”', 'He|said|:|“|Yes|,|no|!|”'],
    ['a hyphen inside a word stays', 'Hak-Ish re-elected AFL-CIO', 'Hak-Ish|re-elected|AFL-CIO'],
    ['so does one that does not break', 'Hak\u2011İş met', 'Hak\u2011İş|met'],
    ['a hyphen between figures does not', '2019-2021', '2019|-|2021'],
    ['a dash is a mark', 'Baku–Ganja', 'Baku|–|Ganja'],
    ['a slash is a mark', 'AFL-CIO/ITUC', 'AFL-CIO|/|ITUC'],
    ['an apostrophe inside a name stays', "O'Brien and O’Neill, Mu'min", "O'Brien|and|O’Neill|,|Mu'min"],
    ['a possessive stands alone', "Union's seat, Karimov’s house", "Union|'s|seat|,|Karimov|’s|house"],
    ['also in capitals', "THE UNION'S SEAT", "THE|UNION|'S|SEAT"],
    ['and behind a plural', "Workers' Union", "Workers|'|Union"],
    ['an initial keeps its point', 'A. Karimov and A.B. Karimov', 'A.|Karimov|and|A.B.|Karimov'],
    ['also glued to the surname', 'A.Karimov and Sh.Aliyeva', 'A.|Karimov|and|Sh.|Aliyeva'],
    ['abbreviations keep their point', 'Prof. Aliyev, Dr. Musa, St. Gallen', 'Prof.|Aliyev|,|Dr.|Musa|,|St.|Gallen'],
    ['chains of letters too', 'the U.S. at 5 p.m. today', 'the|U.S.|at|5|p.m.|today'],
    ['a full stop stands alone', 'He left. She stayed.', 'He|left|.|She|stayed|.'],
    ['figures keep their separators', '17,100 or 2.5 on 27.05.2024, 10:30', '17,100|or|2.5|on|27.05.2024|,|10:30'],
    ['and what is glued to them', '2.5m, 12th, G20, COVID-19', '2.5m|,|12th|,|G20|,|COVID-19'],
    ['signs of money stand alone', '$5, €10, 50%', '$|5|,|€|10|,|50|%'],
    ['brackets stand alone', 'Union (MU)', 'Union|(|MU|)'],
    ['a web address is one token', 'See https://example.org/a,b?c=1.', 'See|https://example.org/a,b?c=1|.'],
    ['so is a mail address', 'to press@union.example now', 'to|press@union.example|now'],
    ['combining marks belong to their letter', 'Bi\u0301ro\u0301 came', 'Bi\u0301ro\u0301|came'],
    ['other scripts', 'Привет, мир', 'Привет|,|мир'],
    ['nothing', ' \n\t\u00a0\ufeff', ''],
  ])('%s', (_rule, text, expected) => expect(tokensOf(text).join('|')).toBe(expected));

  it('hold every character but spaces once and in order', () => {
    const isBlank = (char: string) => /[\s\p{Cf}\p{Cc}]/u.test(char);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { length, start, end } = tokenise(text, store);
        let position = 0;
        for (let i = 0; i < length; i++) {
          expect(end[i]).toBeGreaterThan(start[i]!);
          expect([...text.slice(position, start[i])].every(isBlank)).toBe(true);
          position = end[i]!;
        }
        expect([...text.slice(position)].every(isBlank)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('share one word a spelling', () => {
    const { word } = tokenise('Union and union and Union', store);
    expect(word[0]).toBe(word[4]);
    expect(word[0]).not.toBe(word[2]);
  });
});
