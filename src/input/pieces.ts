/** One input to its pieces: whole files as they are, files of records cut up while they are read. */
import type { ErrorRecord } from '../model/record.js';
import { type Cut, cut } from './cut.js';
import { decode, encodingOf } from './decode.js';
import { type Encoding, faultOf, type Input, type InputOptions, type Piece, type TableHead } from './input.js';
import { type FileKind, kindOf, packingOf } from './kind.js';
import { type Bytes, type Opened, open, readAll } from './open.js';
import { cellsOf, delimiterOf } from './table.js';
import { chunksOf, unpack } from './unpack.js';

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
    const unpacked = packing ? await unpack(packed, packing) : null;
    const opened = unpacked ?? packed;
    const encoding = encodingOf(opened.head, options.encoding);
    const kind = kindOf(opened.head, decode(opened.head, encoding), source, options.format);
    if (isCut(kind)) {
      await unpacked?.check();
      yield* recordsOf(source, opened, kind, encoding, options);
    } else yield wholeOf(source, kind, await readAll(opened, options.maxBytes));
  } catch (error) {
    yield faultOf(error, source);
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
  encoding: Encoding,
  { maxBytes }: InputOptions,
): AsyncGenerator<Piece | ErrorRecord> {
  let table: TableHead | null = null;
  for await (const { bytes, line, refusal } of cut(chunksOf(opened), how, maxBytes)) {
    if (refusal) yield faultOf(refusal, source, line);
    else if (how !== 'rows') yield { source, line, kind: 'json', bytes, encoding, table };
    else if (table) yield { source, line, kind: 'row', bytes, encoding, table };
    else {
      const header = decode(bytes, encoding);
      const delimiter = delimiterOf(header);
      table = { columns: cellsOf(header, delimiter), delimiter };
    }
  }
}

/** A pipe that has sent one record is not made to wait until it has sent a whole head. */
function hasWholeRecord(head: Uint8Array): boolean {
  return head[0] === 0x7b /* { */ && head.includes(10);
}
