/** What must hold for any bytes and any text whatsoever. A failure prints its seed; FAST_CHECK_RUNS asks for longer runs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/input/article.js';
import { type Cut, cut } from '../../src/input/cut.js';
import { decode, encodingOf } from '../../src/input/decode.js';
import { type InputOptions, type PieceKind, Refusal } from '../../src/input/input.js';
import { kindOf } from '../../src/input/kind.js';
import { cellsOf } from '../../src/input/table.js';

const RUNS = Number(process.env.FAST_CHECK_RUNS ?? 2_000);
const runs = (share: number) => ({ numRuns: Math.ceil(RUNS * share) });
const check = <T>(property: fc.IProperty<T>) => fc.assert(property, runs(1));
const checkAll = <T>(property: fc.IAsyncProperty<T>, share: number) => fc.assert(property, runs(share));

const OPTIONS: InputOptions = {
  format: 'auto',
  fields: { text: 'text', id: 'id', headline: 'headline', date: 'date' },
  encoding: null,
  maxBytes: 1 << 20,
};

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const anyBytes = fc.uint8Array({ maxLength: 300 });
/** Bytes that mean something here come more often than chance would have them. */
const telling = fc.array(
  fc.oneof(
    fc.constantFrom(
      '{"text":',
      '"',
      '\\',
      '}',
      '[',
      ']',
      ',',
      '\n',
      '\r\n',
      '{',
      '<p>',
      '</p>',
      '<html>',
      '<!--',
      '&#',
      'text',
      '\0',
      '\ufeff',
      '__proto__',
    ),
    fc.string({ maxLength: 5 }),
  ),
  { maxLength: 30 },
);

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]) {
  let at = 0;
  for (const size of sizes) {
    if (at >= bytes.length) return;
    yield bytes.subarray(at, at + size);
    at += size;
  }
  if (at < bytes.length) yield bytes.subarray(at);
}

async function records(bytes: Uint8Array, how: Cut, sizes: readonly number[], limit = 1 << 20) {
  const all: [string, number, string | null][] = [];
  for await (const { bytes: record, line, refusal } of cut(inChunks(bytes, sizes), how, limit))
    all.push([Buffer.from(record).toString('latin1'), line, refusal?.code ?? null]);
  return all;
}

describe('decoding', () => {
  it('gives back any text in UTF-8', () => {
    check(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const bytes = Buffer.from(`${text} and so on, and so on`);
        expect(decode(bytes, encodingOf(bytes, null)).text).toBe(`${text} and so on, and so on`);
      }),
    );
  });

  it('reads or refuses any bytes, and replaces nothing silently', () => {
    check(
      fc.property(anyBytes, (bytes) => {
        try {
          const { text, warnings } = decode(bytes, encodingOf(bytes, null));
          const own = Buffer.from(bytes).toString('latin1').includes('\xef\xbf\xbd');
          if (text.includes('\ufffd') && !own) expect(warnings).not.toEqual([]);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});

describe('cutting', () => {
  it.each(['lines', 'values', 'rows'] as const)('%s are the same however the bytes arrive', async (how) => {
    await checkAll(
      fc.asyncProperty(telling, fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 60 }), async (parts, sizes) => {
        const bytes = Buffer.from(parts.join(''));
        expect(await records(bytes, how, sizes)).toEqual(await records(bytes, how, [bytes.length + 1]));
      }),
      0.5,
    );
  });

  it('finds every record of a file that is right, with its line', async () => {
    await checkAll(
      fc.asyncProperty(fc.array(anyText, { maxLength: 8 }), fc.integer({ min: 1, max: 50 }), async (texts, size) => {
        const lines = texts.map((text) => JSON.stringify({ text }));
        const bytes = (text: string) => Buffer.from(text);
        const sizes = Array(200).fill(size);
        const found = (all: Awaited<ReturnType<typeof records>>) =>
          all.map(([record]) => JSON.parse(Buffer.from(record, 'latin1').toString('utf8')).text);
        const ndjson = await records(bytes(lines.join('\n')), 'lines', sizes);
        expect(found(ndjson)).toEqual(texts);
        expect(ndjson.map(([, line]) => line)).toEqual(texts.map((_, index) => index + 1));
        expect(found(await records(bytes(`[${lines.join(', ')}]`), 'values', sizes))).toEqual(texts);
      }),
      0.5,
    );
  });

  it('refuses what is over the limit and loses nothing else', async () => {
    await checkAll(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 30 }),
        async (lengths, size) => {
          const lines = lengths.map((length) => 'x'.repeat(length));
          const found = await records(Buffer.from(lines.join('\n')), 'lines', Array(200).fill(size), 20);
          expect(found.map(([text, , code]) => code ?? text)).toEqual(
            lines.map((line) => (line.length > 20 ? 'too-large' : line)),
          );
        },
      ),
      0.5,
    );
  });
});

describe('rows', () => {
  it('give back any cells that were quoted', () => {
    check(
      fc.property(
        fc.array(anyText, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        (cells, delimiter) => {
          const row = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
          expect(cellsOf(row, delimiter)).toEqual(cells);
        },
      ),
    );
  });
});

describe('articles', () => {
  const kinds: PieceKind[] = ['text', 'json', 'row', 'html'];
  it.each(kinds)('%s: any bytes are read or refused', async (kind) => {
    const bytes = fc.oneof(
      anyBytes,
      telling.map((parts) => new Uint8Array(Buffer.from(parts.join('')))),
    );
    await checkAll(
      fc.asyncProperty(bytes, async (content) => {
        const table = { columns: ['id', 'text'], delimiter: ',' };
        const encoding = { name: 'utf-8', from: 'content' } as const;
        try {
          const article = await articleOf({ source: 'a', line: 1, kind, bytes: content, encoding, table }, OPTIONS);
          expect(typeof article.text).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      kind === 'html' ? 0.2 : 0.5,
    );
  });

  it('any beginning is of some kind', () => {
    check(
      fc.property(anyBytes, anyText, anyText, (head, start, name) => {
        expect(kindOf(head, start, name, 'auto')).toBeTypeOf('string');
      }),
    );
  });
});
