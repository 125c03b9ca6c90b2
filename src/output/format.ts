/** The formats by name. Each is a module of its own, loaded at first need, so that JSON does not pay for tables. */
import type { DocumentRecord, ErrorRecord, OffsetUnit } from '../model/record.js';

export const FORMAT_NAMES = [
  'table',
  'json',
  'ndjson',
  'csv',
  'tsv',
  'html',
  'brat',
  'conll',
  'web-annotation',
  'schema-org',
  'popolo',
  'ftm',
] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** What a format may need to know; plain data, so that it can be sent to a worker. */
export interface FormatOptions {
  readonly tool: Tool;
  /** Columns of the terminal that tables must fit. */
  readonly width: number;
  /** 0 for none, 1 for 16 colours, 2 for 256, 3 for all. */
  readonly colourLevel: 0 | 1 | 2 | 3;
  /** Keep spreadsheets from running a cell as a formula. */
  readonly excelSafe: boolean;
  /** Put errors into the output where the document would stand, in the formats that have a way to. */
  readonly inlineErrors: boolean;
}

/** A document is rendered by itself; the output is `head`, the documents with `separator` between them, and `tail`. */
export interface Format {
  readonly head: string;
  readonly separator: string;
  /** How the record must be made, whatever was asked for: the formats that go along the text need it, with their own offsets. */
  readonly reads?: { readonly includeText: true; readonly offsets: OffsetUnit };
  /** Null where there is nothing to put out. */
  document(record: DocumentRecord): string | null;
  /** What stands for a document that failed; null where the format shows errors at its end or not at all. */
  error(error: ErrorRecord): string | null;
  tail(errors: readonly ErrorRecord[]): string;
}

const FORMATS: Record<FormatName, (options: FormatOptions) => Promise<Format>> = {
  table: async (options) => (await import('./table.js')).table(options),
  json: async (options) => (await import('./json.js')).json(options),
  ndjson: async (options) => (await import('./json.js')).ndjson(options),
  csv: async (options) => (await import('./rows.js')).rows(',', options),
  tsv: async (options) => (await import('./rows.js')).rows('\t', options),
  html: async (options) => (await import('./html/html.js')).html(options),
  brat: async () => (await import('./brat.js')).brat(),
  conll: async () => (await import('./conll.js')).conll(),
  'web-annotation': async (options) => (await import('./web-annotation.js')).webAnnotation(options),
  'schema-org': async () => (await import('./schema-org.js')).schemaOrg(),
  popolo: async () => (await import('./popolo.js')).popolo(),
  ftm: async () => (await import('./ftm.js')).ftm(),
};

export const formatOf = (name: FormatName, options: FormatOptions): Promise<Format> => FORMATS[name](options);
