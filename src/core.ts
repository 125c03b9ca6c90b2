/** The pure library: one article in, its record out. No files, no terminal, no clock; models come from the caller. */
import type { DateOrder, Lexicon, Models, Reader, Settings } from './model/document.js';
import type { DocumentRecord, OffsetUnit, ReferenceSource } from './model/record.js';
import { toRecord } from './output/record.js';
import { analyse } from './pipeline.js';

export type { DateOrder, Document, Lexicon, Models, OwnBody, Reader } from './model/document.js';
export type * from './model/record.js';
export { readModel, type TaggerModel } from './tagger/tagger.js';

export interface ExtractOptions {
  /** What the record's `source` says; default `-`. */
  source?: string;
  /** EDTF day (`2023-03-14`) that relative dates count from, used before any date that the text gives itself. */
  referenceDate?: string;
  /** Who named `referenceDate`; default `option`. */
  referenceDateFrom?: ReferenceSource;
  /** How `05.02.2021` is read; default `dmy`. */
  dateOrder?: DateOrder;
  /** Who may find names; default `rules` and `tagger`. A reader without its model finds nothing. */
  readers?: readonly Reader[];
  /** Names of the caller's own, and words never to be found; the same object for many texts is read once. */
  lexicon?: Lexicon | null;
  /** What `start` and `end` count; default `codepoint`. */
  offsets?: OffsetUnit;
  /** Put the text into the record. */
  includeText?: boolean;
}

/** The readers that measure best together; compromise adds nothing to them (docs/accuracy.md). */
export const READERS: readonly Reader[] = ['rules', 'tagger'];
export const NO_MODELS: Models = { tagger: null, compromise: null };

/**
 * Extracts persons, titles, organisations, dates, amounts, roles and transfers from one article.
 *
 * Pure and synchronous: the same text, options and models give the same record. Never throws on any text; throws a
 * `RangeError` for a `referenceDate` that is no EDTF day.
 */
export function extract(text: string, options: ExtractOptions = {}, models: Models = NO_MODELS): DocumentRecord {
  const { source = '-', offsets = 'codepoint', includeText = false } = options;
  return toRecord(analyse(text, settingsOf(options, models)), { source, offsets, includeText });
}

/** One of many articles: its text alone, or with options that go before those of all; the readers are the same for all. */
export type Article = string | (Omit<ExtractOptions, 'readers'> & { readonly text: string });
export type Articles = Iterable<Article> | AsyncIterable<Article>;

/**
 * The records of many articles, in their order.
 *
 * The next article is taken when the next record is asked for, so that a slow reader slows the source down and memory stays
 * even. Ends the source where the reader ends early. Lets other work in now and then, even where the source never waits.
 * Rejects with a `TypeError` for an article without a text, else as `extract` throws, and with what the source throws.
 */
export async function* extractAll(
  articles: Articles,
  options: ExtractOptions = {},
  models: Models = NO_MODELS,
): AsyncGenerator<DocumentRecord, void, undefined> {
  let last = performance.now();
  for await (const article of articles) {
    const { text, ...own } = typeof article === 'string' ? { text: article } : article;
    if (typeof text !== 'string') throw new TypeError('an article is a string, or an object with a text');
    yield extract(text, { ...options, ...own }, models);
    if (performance.now() - last < BREATH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  }
}

/** Milliseconds of work after which timers, signals and a browser's clicks have their turn. */
const BREATH = 50;

export function settingsOf(options: ExtractOptions, models: Models = NO_MODELS): Settings {
  const {
    referenceDate = null,
    referenceDateFrom = 'option',
    dateOrder = 'dmy',
    readers = READERS,
    lexicon = null,
  } = options;
  if (referenceDate !== null && !/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/.test(referenceDate))
    throw new RangeError(`referenceDate: '${referenceDate}' is no day; write it as 2023-03-14`);
  return {
    reference: { date: referenceDate, from: referenceDate === null ? null : referenceDateFrom },
    dateOrder,
    readers,
    models,
    ...(lexicon ? { lexicon } : {}),
  };
}
