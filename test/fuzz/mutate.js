/** Seeds for the fuzz run, and how one input becomes another. Everything is drawn from one numbered source, so that a run can be repeated. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Inputs stay this small, so that many of them fit into an hour. */
const MOST_BYTES = 24_000;

/** What means something to some reader of the program. */
const TOKENS = [
  '{"text":',
  '"id":"',
  '\\u0000',
  '\\ud800',
  '[',
  ']',
  '{',
  '}',
  '"',
  '""',
  ',',
  '\t',
  '\r\n',
  '\n\n',
  '\0',
  '\u001b[31m',
  '<p>',
  '</p>',
  '<script>',
  '<!--',
  '&#x110000;',
  '&nbsp;',
  '<article>',
  '\ufeff',
  '\u00ad',
  '\u200d',
  'u\u0308',
  'İ',
  'ẞ',
  '😀',
  '__proto__',
  'constructor',
  '31 February 2021',
  '12.08.2021',
  '3-5 May',
  'the last Friday of May',
  'three years ago',
  '$',
  '1,234,567.89',
  '9'.repeat(400),
  ' million',
  '%',
  'and ',
  'between ',
  ' to ',
  '-',
  '(ATUC)',
  'Chairman of the ',
  'Confederation of Trade Unions of ',
  'Dr. A. B. ',
  "'s",
  '«',
  '. ',
  'donated ',
];

/** Mulberry32: numbers from 0 up to 1, the same for the same seed. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Articles of the fixtures as plain text, page, records, table, and in other encodings and packings. */
export function seeds(folder) {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8').slice(0, 2500));
  const page = (text) => `<html><body><article><p>${text.split('\n\n').join('</p><p>')}</p></article></body></html>`;
  const record = (text) => JSON.stringify({ id: 'a', text, headline: 'One', date: '2023-03-14' });
  return texts.flatMap((text, n) => [
    Buffer.from(text),
    Buffer.from(page(text)),
    Buffer.from(`${record(text.slice(0, 600))}\n${record(text.slice(600, 1200))}\n`),
    Buffer.from(`[${record(text.slice(0, 800))}, ${record('two')}]`),
    Buffer.from(`id,text,date\n1,"${text.slice(0, 500).replaceAll('"', '""')}",2023-03-14\n2,"b",\n`),
    n % 2 === 0 ? gzipSync(text) : Buffer.from(text, 'utf16le'),
  ]);
}

/** Another input: one to six changes, each by one of the ways below. */
export function mutated(corpus, random) {
  const below = (limit) => Math.floor(random() * limit);
  const any = (list) => list[below(list.length)];
  let bytes = any(corpus);
  for (let changes = 1 + below(6); changes > 0; changes--) bytes = any(WAYS)(bytes, { below, any, corpus });
  return bytes.subarray(0, MOST_BYTES);
}

const replaced = (bytes, from, to, middle) => Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(to)]);

const WAYS = [
  (bytes, { below }) => {
    const changed = Buffer.from(bytes);
    if (changed.length > 0) changed[below(changed.length)] ^= 1 << below(8);
    return changed;
  },
  (bytes, { below }) => replaced(bytes, below(bytes.length + 1), bytes.length, Buffer.alloc(0)),
  (bytes, { below }) => {
    const from = below(bytes.length + 1);
    return replaced(bytes, from, from + below(60), Buffer.alloc(0));
  },
  (bytes, { below, any }) => {
    const at = below(bytes.length + 1);
    return replaced(bytes, at, at, Buffer.from(any(TOKENS)));
  },
  (bytes, { below, any }) => {
    const at = below(bytes.length + 1);
    return replaced(bytes, at, at + below(12), Buffer.from(any(TOKENS)));
  },
  (bytes, { below }) => {
    const at = below(bytes.length + 1);
    return replaced(bytes, at, at, Buffer.from(Array.from({ length: 1 + below(8) }, () => below(256))));
  },
  (bytes, { below }) => {
    const from = below(bytes.length + 1);
    const piece = bytes.subarray(from, from + 1 + below(80));
    return replaced(bytes, from, from, Buffer.concat(Array.from({ length: 1 + below(200) }, () => piece)));
  },
  (bytes, { below, any, corpus }) => {
    const other = any(corpus);
    const from = below(other.length + 1);
    const at = below(bytes.length + 1);
    return replaced(bytes, at, at + below(200), other.subarray(from, from + below(400)));
  },
];
