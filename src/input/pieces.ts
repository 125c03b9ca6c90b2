/** One input to its pieces: whole files as they are, files of records cut up while they are read. */

import type { ErrorRecord } from '../model/record.js';
import { type Cut, cut } from './cut.js';
import { decode, encodingOfHead } from './decode.js';
import { refuseForeign } from './foreign.js';
import { type Encoding, faultOf, type Input, type InputOptions, type Piece, Refusal, type TableHead } from './input.js';
import { type FileKind, kindOf, packingOf } from './kind.js';
import { type Bytes, chunksOf, type Opened, open, readAll } from './open.js';
import { missing } from './records.js';
import { cellsOf, delimiterOf } from './table.js';
import { decodeChunks } from './text-decoder.js';

/** In the order of the file; what cannot be read comes as an error record in its place. Never throws. */
export async function* piecesOf(
  input: Input,
  options: InputOptions,
  stdin: () => Bytes,
): AsyncGenerator<Piece | ErrorRecord> {
  const { source } = input;
  try {
    const packed = await open(input, stdin, hasWholeRecord);
    const packing = packingOf(packed.head);
    const unpacked = packing ? await (await import('./unpack.js')).unpack(packed, packing) : null;
    const opened = unpacked ?? packed;
    if (options.format === 'auto') refuseForeign(opened.head);
    const kind = kindOf(opened.head, startOf(opened.head, options.encoding), source, options.format);
    if (isCut(kind)) {
      await unpacked?.check();
      yield* recordsOf(source, opened, kind, options);
    } else yield wholeOf(source, kind, await readAll(opened, options.maxBytes));
  } catch (error) {
    yield faultOf(error, source);
  }
}

/** The beginning as text, whatever it may be; what is no text is found out later. */
function startOf(head: Uint8Array, given: string | null): string {
  try {
    return decode(head, encodingOfHead(head, given)).text;
  } catch {
    return '';
  }
}

const isCut = (kind: FileKind): kind is Cut => kind === 'lines' || kind === 'values' || kind === 'rows';

const wholeOf = (source: string, kind: FileKind, bytes: Uint8Array): Piece => ({
  source,
  line: null,
  kind: kind as Exclude<FileKind, Cut | 'gzip' | 'zstd'>,
  bytes,
  encoding: null,
  table: null,
});

async function* recordsOf(
  source: string,
  opened: Opened,
  how: Cut,
  options: InputOptions,
): AsyncGenerator<Piece | ErrorRecord> {
  let table: TableHead | null = null;
  let delimiter: string | undefined;
  const encoding = encodingOfHead(opened.head, options.encoding);
  const bytes = chunksOf(withoutMark(opened));
  const chunks = encoding.name === 'utf-8' ? bytes : inUtf8(bytes, encoding);
  for await (const { bytes, line, refusal } of cut(chunks, how, options.maxBytes)) {
    if (refusal) yield faultOf(refusal, source, line);
    else if (how !== 'rows') yield { source, line, kind: 'json', bytes, encoding, table };
    else if (table) yield { source, line, kind: 'row', bytes, encoding, table };
    else {
      const header = Buffer.from(bytes).toString('utf8');
      // A line that spreadsheets put before the header.
      const said = /^sep=(.)\r?$/i.exec(header)?.[1];
      if (said === undefined) table = tableOf(header, delimiter ?? delimiterOf(header), options);
      else delimiter = said;
    }
  }
}

/** Throws a `Refusal` where no row can have a text. */
function tableOf(header: string, delimiter: string, { fields }: InputOptions): TableHead {
  const columns = cellsOf(header, delimiter).map((cell) => cell.trim());
  if (!columns.includes(fields.text)) throw new Refusal('bad-record', missing('column', fields.text, columns));
  return { columns, delimiter };
}

const withoutMark = (opened: Opened): Opened =>
  opened.head[0] === 0xef && opened.head[1] === 0xbb && opened.head[2] === 0xbf
    ? { ...opened, head: opened.head.subarray(3) }
    : opened;

/** Records are cut out of UTF-8 only: in UTF-16 and the Asian encodings a quote or bracket may be half a character. */
async function* inUtf8(bytes: Bytes, { name }: Encoding): Bytes {
  for await (const text of decodeChunks(name, bytes)) yield Buffer.from(text);
}

/** A pipe that has sent one record is not made to wait until it has sent a whole head. */
function hasWholeRecord(head: Uint8Array): boolean {
  return head[0] === 0x7b /* { */ && head.includes(10);
}
