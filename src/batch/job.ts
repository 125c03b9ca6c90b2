/** The one job: a piece of input to what is put out for it. The same function works in process and in workers. */
import { type ExtractOptions, extract } from '../index.js';
import { articleOf } from '../input/article.js';
import { type Article, faultOf, type InputOptions, type Piece } from '../input/input.js';
import type { DateOrder, Lexicon, Reader } from '../model/document.js';
import type { DocumentRecord, ErrorRecord, OffsetUnit } from '../model/record.js';
import { type Format, type FormatName, type FormatOptions, formatOf } from '../output/format.js';
import { type Selection, select } from '../output/select.js';

/** Everything that shapes the output of one document; plain data, so that it can be sent to a worker. */
export interface JobOptions {
  readonly input: InputOptions;
  readonly extract: {
    readonly referenceDate: string | null;
    readonly dateOrder: DateOrder;
    readonly readers: readonly Reader[];
    readonly lexicon: Lexicon | null;
    readonly offsets: OffsetUnit;
    readonly includeText: boolean;
  };
  readonly selection: Selection;
  readonly format: FormatName;
  readonly formatOptions: FormatOptions;
}

/** What came of one piece. */
export interface Outcome {
  /** What to put out; null where a failed document leaves nothing. */
  readonly output: string | null;
  readonly error: ErrorRecord | null;
  /** Where in the program the error arose, if it was thrown. */
  readonly trace: string | null;
  /** Sentences about the source that did not keep it from being read. */
  readonly warnings: readonly string[];
  readonly source: string;
}

export type Job = (piece: Piece | ErrorRecord) => Promise<Outcome>;

/** Never rejects: whatever goes wrong with a piece is its outcome. */
export async function makeJob(options: JobOptions): Promise<{ job: Job; format: Format }> {
  const format = await formatOf(options.format, options.formatOptions);
  const failed = (error: ErrorRecord, trace: string | null = null): Outcome => ({
    output: format.error(error),
    error,
    trace,
    warnings: [],
    source: error.source,
  });
  const job: Job = async (piece) => {
    if ('message' in piece) return failed(piece);
    try {
      const { record, warnings } = await recordOf(piece, {
        ...options,
        extract: { ...options.extract, ...format.reads },
      });
      return { output: format.document(record), error: null, trace: null, warnings, source: record.source };
    } catch (error) {
      return failed(faultOf(error, piece.source, piece.line), (error as Error).stack);
    }
  };
  return { job, format };
}

async function recordOf(
  piece: Piece,
  { input, extract: { referenceDate, ...options }, selection }: JobOptions,
): Promise<{ record: DocumentRecord; warnings: readonly string[] }> {
  const { source, text, date, author, encoding, warnings } = await articleOf(piece, input);
  const record = select(extract(text, { ...options, ...referenceFor(date, referenceDate), source }), selection);
  const { headline, referenceDateFrom, offsetUnit } = record;
  const provenance = {
    ...(encoding ? { encoding: encoding.name, encodingFrom: encoding.from } : {}),
    ...(author === null ? {} : { author }),
  };
  // Named first to stand first: what is known of the document goes before what was found in it.
  const front = { source, headline, referenceDate: record.referenceDate, referenceDateFrom, offsetUnit };
  return { record: { ...front, ...provenance, ...record }, warnings };
}

/** The options for the reference date: a record's own date wins over the one that was asked for, that over the page's. */
export function referenceFor(
  date: Article['date'],
  asked: string | null,
): Pick<ExtractOptions, 'referenceDate' | 'referenceDateFrom'> {
  if (date && (date.from === 'record' || asked === null))
    return { referenceDate: date.day, referenceDateFrom: date.from };
  return asked === null ? {} : { referenceDate: asked };
}
