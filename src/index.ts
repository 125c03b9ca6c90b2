/** The library on Node: `core.ts` with the models that the package ships, read at first need. */
import { askCompromise } from './compromise.js';
import {
  type Articles,
  type ExtractOptions,
  extractAll as extractAllWith,
  extract as extractWith,
  READERS,
  settingsOf as settingsWith,
} from './core.js';
import type { Models, Settings } from './model/document.js';
import type { DocumentRecord } from './model/record.js';
import { checkOptions } from './options.js';
import { shippedTagger } from './shipped-tagger.js';

export type { Article, Articles, DateOrder, Document, ExtractOptions, Lexicon, OwnBody, Reader } from './core.js';
export type * from './model/record.js';

/**
 * Extracts persons, titles, organisations, dates, amounts, roles and transfers from one article.
 *
 * Synchronous: the same text and options give the same record. Never throws on any text; throws a `TypeError` for what is no
 * string or an option of another type, and a `RangeError` for an option that cannot have its value (a `referenceDate` that is no
 * day, a reader or an offset unit that there is none of); the message says what it can.
 */
export function extract(text: string, options: ExtractOptions = {}): DocumentRecord {
  return extractWith(text, options, modelsFor(options));
}

/**
 * The records of many articles, in their order.
 *
 * The next article is taken when the next record is asked for, so that a slow reader slows the source down and memory stays
 * even. Ends the source where the reader ends early. Lets other work in now and then, even where the source never waits.
 * Rejects with a `TypeError` for an article without a text or with readers of its own, and for articles that cannot be gone
 * through one by one, else as `extract` throws, and with what the source throws.
 */
export async function* extractAll(
  articles: Articles,
  options: ExtractOptions = {},
): AsyncGenerator<DocumentRecord, void, undefined> {
  yield* extractAllWith(articles, options, modelsFor(options));
}

export function settingsOf(options: ExtractOptions): Settings {
  return settingsWith(options, modelsFor(options));
}

/** The models of the readers that are asked for, and of no others. */
function modelsFor(options: ExtractOptions): Models {
  checkOptions(options);
  const { readers = READERS } = options;
  return {
    tagger: readers.includes('tagger') ? shippedTagger() : null,
    compromise: readers.includes('compromise') ? askCompromise : null,
  };
}
