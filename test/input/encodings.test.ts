/** Texts in the encodings that archives hold come back as they were, or the reader says that he guessed. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode, encodingOf } from '../../src/input/decode.js';
import { encodeAs } from './encode.js';

const FOLDER = 'fixtures/articles';
const ENGLISH = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'))
  // Plain ASCII is the same in all of them, and nobody has to guess.
  .filter((text) => /[^\p{ASCII}]/u.test(text));

const TURKISH =
  'Türk-İş Genel Başkanı Ergün Atalay, işçilerin ücretlerine ilişkin görüşmelerin sürdüğünü söyledi. Sendikaların yetkilileri, toplu sözleşme görüşmelerinin önümüzdeki hafta Ankara’da yapılacağını açıkladı.\n';
const RUSSIAN =
  'Председатель Федерации профсоюзов Казахстана заявил, что переговоры с работодателями продолжатся на следующей неделе. Заработная плата шахтёров будет повышена на десять процентов.\n';
const POLISH =
  'Przewodniczący związku zawodowego Jan Wróbel powiedział, że płace górników wzrosną o dziesięć procent. Rozmowy z pracodawcami będą kontynuowane w przyszłym tygodniu, mówią związkowcy z Łodzi.\n';
const GREEK =
  'Ο πρόεδρος της Γενικής Συνομοσπονδίας Εργατών Ελλάδας δήλωσε ότι οι διαπραγματεύσεις θα συνεχιστούν την επόμενη εβδομάδα στην Αθήνα.\n';
const JAPANESE =
  '日本労働組合総連合会の会長は、来週の月曜日に賃金交渉を再開すると発表した。組合員は約七百万人である。\n';
const CHINESE = '全国总工会主席表示，下周将继续与雇主进行工资谈判。工会会员人数约为三亿人，会议在北京举行。\n';
const KOREAN =
  '전국민주노동조합총연맹 위원장은 다음 주에 임금 협상을 재개할 것이라고 밝혔다. 조합원은 약 백만 명이다.\n';
const NAMES = 'The union said that Łukasz Żółkiewski and Stanisław Wróbel will meet Jiří Dvořák in Kraków on Monday.\n';

const CASES: readonly (readonly [encoding: string, texts: readonly string[]])[] = [
  ['utf-16le', [...ENGLISH.slice(0, 2), RUSSIAN]],
  ['utf-16be', [...ENGLISH.slice(2, 4), TURKISH]],
  ['windows-1254', [TURKISH, ...ENGLISH]],
  ['windows-1252', ENGLISH.slice(4)],
  ['windows-1250', [POLISH, NAMES]],
  ['macintosh', ENGLISH.slice(0, 6)],
  ['windows-1251', [RUSSIAN]],
  ['koi8-r', [RUSSIAN]],
  ['windows-1253', [GREEK]],
  ['shift_jis', [JAPANESE]],
  ['gb18030', [CHINESE]],
  ['euc-kr', [KOREAN]],
];

describe('UTF-8 that was cut inside a character', () => {
  it.each([1, 2, 3])('is UTF-8 all the same: %d bytes of 4', (kept) => {
    const bytes = new Uint8Array([
      ...Buffer.from('Chairman Ali Kərimov left. '),
      ...Buffer.from('🎉').subarray(0, kept),
    ]);
    const { text, warnings } = decode(bytes, encodingOf(bytes, null));
    expect(text).toMatch(/^Chairman Ali Kərimov left. \ufffd$/);
    expect(warnings).toEqual(['holds 1 broken character, read as U+FFFD']);
  });
  it('but a Latin letter at the end is none', () => {
    const bytes = encodeAs('Chairman José Peña left the café', 'windows-1252')!;
    expect(decode(bytes, encodingOf(bytes, null)).text).toBe('Chairman José Peña left the café');
  });
});

describe('without a mark', () => {
  const all = CASES.flatMap(([label, texts]) =>
    texts.flatMap((text) => {
      const bytes = encodeAs(text, label);
      return bytes ? [{ label, text, bytes, start: text.slice(0, 30) }] : [];
    }),
  );
  it('tests what it means to', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(new Set(all.map(({ label }) => label)).size).toBe(CASES.length);
  });
  it.each(all)('says that $label was guessed: $start', ({ bytes }) => {
    const read = decode(bytes, encodingOf(bytes, null));
    expect(read.warnings).toEqual([expect.stringContaining('guess')]);
  });
  it('guesses right 28 times in 30', () => {
    const wrong = all.filter(({ bytes, text }) => decode(bytes, encodingOf(bytes, null)).text !== text);
    const share = 1 - wrong.length / all.length;
    expect(share, wrong.map(({ label, start }) => `${label}: ${start}`).join('; ')).toBeGreaterThan(28 / 30);
  });
});

describe('what the bytes say', () => {
  const utf8 = Buffer.from('Satybaldı');
  it.each([
    ['utf-8', 'content', utf8],
    ['utf-8', 'content', Buffer.from('plain')],
    ['utf-8', 'content', Buffer.alloc(0)],
    ['utf-8', 'bom', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8])],
    ['utf-16le', 'bom', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Satybaldı', 'utf16le')])],
    ['utf-16be', 'bom', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('Satybaldı', 'utf16le').swap16()])],
  ] as const)('%s by %s', (name, from, bytes) => {
    const encoding = encodingOf(bytes, null);
    expect(encoding).toEqual({ name, from });
    expect(decode(bytes, encoding).warnings).toEqual([]);
    expect(['Satybaldı', 'plain', '']).toContain(decode(bytes, encoding).text);
  });

  it('the user wins over a mark', () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0xfe]);
    expect(encodingOf(bytes, 'windows-1254')).toEqual({ name: 'windows-1254', from: 'option' });
  });
  it('a page wins over a guess, but not over its own bytes', () => {
    expect(encodingOf(encodeAs(RUSSIAN, 'koi8-r')!, null, 'koi8-r')).toEqual({ name: 'koi8-r', from: 'declared' });
    expect(encodingOf(Buffer.from(RUSSIAN), null, 'koi8-r')).toEqual({ name: 'utf-8', from: 'content' });
  });
  it('a flaw in UTF-8 is replaced and said, not taken for another encoding', () => {
    const bytes = Buffer.concat([Buffer.from(TURKISH), Buffer.from([0xc4]), Buffer.from(TURKISH)]);
    const { text, warnings } = decode(bytes, encodingOf(bytes, null));
    expect(text).toBe(`${TURKISH}\ufffd${TURKISH}`);
    expect(warnings).toEqual(['holds 1 broken character, read as U+FFFD']);
  });
  it('a replacement character of the text itself is no news', () => {
    const bytes = Buffer.from('a \ufffd b');
    expect(decode(bytes, encodingOf(bytes, null))).toEqual({ text: 'a \ufffd b', warnings: [] });
  });

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000001000000010008060000005c72a866', 'hex')],
    ['zeros', Buffer.alloc(1000)],
    ['UTF-32', Buffer.from('fffe000041000000', 'hex')],
  ])('%s is refused', (_, bytes) => expect(() => encodingOf(bytes, null)).toThrow());
});
