/** What holds for any text at all, tried on texts that nobody would write. A failure prints fast-check's seed and path. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';
import type { OffsetUnit } from '../src/model/record.js';
import { expectLawful } from './lawful.js';

const WORDS =
  `Aziz Karimov Karimova Elmira Qasımova Satybaldı Leader Kahveci May Bill Hope Van der Berg oglu qızı A. B. Sh. Jr. Mr. Mrs. Dr. Prof.
  chairman Chairman Chairmen deputy Deputy Vice First Acting former General Secretary President president MP Minister Labour Social Protection
  Confederation Federation Trade Unions Union union Executive Committee Ministry Bank University Ltd JSC LLC Board Council Congress Forum Street
  ATUC KTUF GTUF ILO UN US WHO Baku Türkiye Kazakhstan Azerbaijani Kyrgyz Republic ( ) , . ; : – - — " “ ” ‘ ’ 's ' ! ? … / & % $ € ₼ №
  of the The and for in on at from to since until between with by he she who was were is elected re-elected appointed said donated gave handed
  allocated decided received worth 17,100 manat AZN 5 million $2.5m 300-500 50 qepik 12,000 members 15% per cent parcels
  12 August 2021 12.08.2021 yesterday Monday last year 2019-2021 XXI 7th July 17 today __proto__ Constructors toString valueOf hasOwnProperty
  ToString HasOwnProperty prototype undefined null NaN 😀 👩‍👩‍👧 é é İ ı ǅ ß שלום سلام Привет 東京 \u0000 \u200b \u202e \ufeff \r \n \n\n \t \u2028`
    .split(/[ \n]+/)
    .concat('\n', '\n\n', '\r\n', '\t', '\u2028', '\ud800', '\udc00', '\ufeff', 'e\u0301', '\u0301');

const jumble = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', ' ', '', '\n', '\n\n')), { maxLength: 60 })
  .map((pairs) => pairs.flat().join(''));

/** Also halves of surrogate pairs, which no decoder gives but a caller may. */
const units = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0xd800, max: 0xdfff }),
      fc.integer({ min: 32, max: 126 }),
    ),
    { maxLength: 80 },
  )
  .map((codes) => String.fromCharCode(...codes));

const anything = fc.oneof(
  { weight: 4, arbitrary: jumble },
  { weight: 1, arbitrary: units },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
);

const unitOf = fc.constantFrom<OffsetUnit>('codepoint', 'utf16', 'byte');
const runs = { numRuns: 400 };

describe('any text', () => {
  it('gives a lawful record, whatever offsets count in', () => {
    fc.assert(
      fc.property(anything, unitOf, (text, offsets) => expectLawful(extract(text, { offsets }), text)),
      runs,
    );
  });

  it('gives a lawful record with every reader', () => {
    fc.assert(
      fc.property(anything, (text) =>
        expectLawful(extract(text, { readers: ['rules', 'tagger', 'compromise'] }), text),
      ),
      { numRuns: 80 },
    );
  });

  it('gives the same bytes again', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text)));
      }),
      { numRuns: 80 },
    );
  });

  it('means the same by every unit', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const strip = (offsets: OffsetUnit) =>
          JSON.stringify(extract(text, { offsets }), (key, value) =>
            ['start', 'end', 'offsetUnit'].includes(key) ? undefined : value,
          );
        expect(strip('byte')).toBe(strip('codepoint'));
        expect(strip('utf16')).toBe(strip('codepoint'));
      }),
      { numRuns: 80 },
    );
  });
});

describe('a long run of one kind', () => {
  const repeat = (piece: string) => piece.repeat(Math.ceil(6_000 / piece.length));
  it.each([
    ['digits', repeat('1')],
    ['digits and points', repeat('1.')],
    ['digits and commas', repeat('1,')],
    ['one letter', repeat('A')],
    ['capitals', repeat('Aa ')],
    ['initials', repeat('A. ')],
    ['initials without spaces', repeat('A.')],
    ['opening brackets', repeat('(')],
    ['acronyms in brackets', repeat('Union (ABC) ')],
    ['quotes', repeat('"“')],
    ['small words', repeat('of the ')],
    ['heads and small words', repeat('Union of the ')],
    ['fields of a portfolio', `Minister of ${repeat('Labour, ')}`],
    ['posts', repeat('Deputy Chairman ')],
    ['given names', repeat('Elmira ')],
    ['particles', `Aziz ${repeat('bin ')}`],
    ['hyphens', repeat('Hak-')],
    ['apostrophes', repeat("O'")],
    ['possessives', repeat("Union's ")],
    ['combining marks', `e${repeat('\u0301')}`],
    ['emoji', repeat('👩‍👩‍👧')],
    ['halves of pairs', repeat('\ud83d')],
    ['line breaks', repeat('\n')],
    ['spaces', repeat(' ')],
    ['control characters', repeat('\u0000\u0007')],
    ['Hebrew', repeat('שלום ')],
    ['a web address', `https://${repeat('a/')}`],
    ['dates', repeat('12 August 2021 ')],
    ['amounts', repeat('$5 million ')],
    ['one sentence after another', repeat('He gave it. ')],
  ])('%s', (_kind, text) => expectLawful(extract(text), text));
});

describe("words that are also properties of JavaScript's objects", () => {
  const words = [
    '__proto__',
    '__PROTO__',
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'prototype',
    'Constructor',
    'Constructors',
    'CONSTRUCTOR',
    'ToString',
    'ValueOf',
    'HasOwnProperty',
  ];
  const frames: readonly ((word: string) => string)[] = [
    (word) => word,
    (word) => `Aziz ${word}, chairman of the ${word} Union, met ${word}.`,
    (word) => `The Trade Union of ${word} (${word}) and the ${word} Federation met. The ${word} said so.`,
    (word) => `Minister of ${word} Aziz Karimov gave 5 ${word} to ${word}.`,
    (word) => `${word} Aziz ${word} was elected ${word} ${word} of ${word} in ${word} 2021, ${word} August.`,
    (word) => `300 ${word}, 5 million ${word}, ${word} 15, 12 ${word} 2020, last ${word}`,
    (word) => `Mr. ${word} ${word}, ${word} Ltd, ${word} JSC "${word}", ${word}'s ${word}.`,
  ];
  it.each(words)('%s', (word) => {
    for (const frame of frames) expectLawful(extract(frame(word)), frame(word));
  });
});
