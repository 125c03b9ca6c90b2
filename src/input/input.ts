/** What goes through this room: inputs (where to read), pieces (the bytes of one document) and articles (its text). */
import type { EncodingSource, ErrorRecord } from '../model/record.js';

/** A file, or stdin where `path` is null; `source` is what the user called it. */
export interface Input {
  readonly source: string;
  readonly path: string | null;
}

export const INPUT_FORMATS = ['auto', 'text', 'html', 'ndjson', 'json', 'csv', 'tsv', 'pdf', 'docx'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** Everything a worker must know to turn pieces into articles; plain data, so that it can be sent to one. */
export interface InputOptions {
  readonly format: InputFormat;
  /** Names of a record's fields. */
  readonly fields: { readonly text: string; readonly id: string; readonly headline: string; readonly date: string };
  /** A label of the Encoding Standard that wins over everything the bytes say, or null. */
  readonly encoding: string | null;
  /** The most bytes that one document may have, unpacked. */
  readonly maxBytes: number;
}

/** How the bytes of a piece are to be read. */
export type PieceKind = 'text' | 'html' | 'json' | 'row' | 'pdf' | 'docx';

/** The bytes of one document: a whole file, or one record of it. */
export interface Piece {
  readonly source: string;
  /** The 1-based line where the record begins; null for a whole file. */
  readonly line: number | null;
  readonly kind: PieceKind;
  readonly bytes: Uint8Array;
  /** What the file around the record is encoded in; null where the piece is to be looked at itself. */
  readonly encoding: Encoding | null;
  /** For rows: the names in the header and the mark between cells. */
  readonly table: TableHead | null;
}

export interface TableHead {
  readonly columns: readonly string[];
  readonly delimiter: string;
}

export interface Encoding {
  /** A label of the Encoding Standard in lower case. */
  readonly name: string;
  readonly from: EncodingSource;
}

/** One text to extract from, and what is known about it from outside the text. */
export interface Article {
  readonly source: string;
  readonly text: string;
  /** A calendar day. */
  readonly date: { readonly day: string; readonly from: 'record' | 'metadata' } | null;
  readonly author: string | null;
  readonly encoding: Encoding | null;
  /** What the reader had to guess or leave out, one sentence each. */
  readonly warnings: readonly string[];
}

/** Why an input cannot be read, thrown inside this room and turned into an error record at its doors. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The error record for whatever was thrown while reading `source`. */
export function faultOf(error: unknown, source: string, line: number | null = null): ErrorRecord {
  if (error instanceof Refusal) return { source, code: error.code, message: error.message, line };
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined)
    return { source, code: 'internal', message: `a fault of unionx itself (${message}); please report it`, line };
  const [ourCode, said] = SYSTEM_ERRORS[code] ?? ['unreadable', message];
  return { source, code: ourCode, message: said, line };
}

const SYSTEM_ERRORS: Record<string, readonly [code: string, message: string]> = {
  ENOENT: ['not-found', 'no such file or folder; check the name'],
  ENOTDIR: ['not-found', 'no such file or folder; check the name'],
  ENAMETOOLONG: ['not-found', 'the name is longer than a file name can be'],
  ERR_INVALID_ARG_VALUE: ['not-found', 'the name holds a character that no file name can hold'],
  EACCES: ['unreadable', 'permission denied; ask its owner for the right to read it'],
  EPERM: ['unreadable', 'permission denied; ask its owner for the right to read it'],
  ELOOP: ['unreadable', 'the symbolic link leads back to itself'],
  EISDIR: ['unreadable', 'is a folder, not a file'],
  EMFILE: ['unreadable', 'too many open files; raise the limit (ulimit -n) and run again'],
  EIO: ['unreadable', 'the disk could not read it'],
};
