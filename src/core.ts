/** The pure library: one article in, its record out. No files, no terminal, no clock; models come from the caller. */
import type { Models, Reader, Settings } from './model/document.js';
import type { DocumentRecord } from './model/record.js';
import { checkArticle, checkArticles, checkOptions, checkText, type ExtractOptions } from './options.js';
import { toRecord } from './output/record.js';
import { analyse } from './pipeline.js';

export type { DateOrder, Document, Lexicon, Models, OwnBody, Reader } from './model/document.js';
export type * from './model/record.js';
export type { ExtractOptions } from './options.js';
export { readModel, type TaggerModel } from './tagger/tagger.js';

/** The readers that measure best together; compromise adds nothing to them (docs/accuracy.md). */
export const READERS: readonly Reader[] = ['rules', 'tagger'];
export const NO_MODELS: Models = { tagger: null, compromise: null };

/**
 * Extracts persons, titles, organisations, dates, amounts, roles and transfers from one article.
 *
 * Pure and synchronous: the same text, options and models give the same record. Never throws on any text; throws a
 * `TypeError` for what is no string or an option of another type, and a `RangeError` for an option that cannot have its value
 * (a `referenceDate` that is no day, a reader or an offset unit that there is none of); the message says what it can.
 */
export function extract(text: string, options: ExtractOptions = {}, models: Models = NO_MODELS): DocumentRecord {
  checkText(text);
  const settings = settingsOf(options, models);
  const { source = '-', offsets = 'codepoint', includeText = false } = options;
  return toRecord(analyse(text, settings), { source, offsets, includeText });
}

/** One of many articles: its text alone, or with options that go before those of all; the readers are the same for all. */
export type Article = string | (Omit<ExtractOptions, 'readers'> & { readonly text: string });
export type Articles = Iterable<Article> | AsyncIterable<Article>;

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
  models: Models = NO_MODELS,
): AsyncGenerator<DocumentRecord, void, undefined> {
  checkArticles(articles);
  checkOptions(options);
  let last = performance.now();
  for await (const article of articles) {
    checkArticle(article);
    const { text, ...own } = typeof article === 'string' ? { text: article } : article;
    yield extract(text, { ...options, ...own }, models);
    if (performance.now() - last < BREATH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  }
}

/** Milliseconds of work after which timers, signals and a browser's clicks have their turn. */
const BREATH = 50;

export function settingsOf(options: ExtractOptions, models: Models = NO_MODELS): Settings {
  checkOptions(options);
  const {
    referenceDate = null,
    referenceDateFrom = 'option',
    dateOrder = 'dmy',
    readers = READERS,
    lexicon = null,
  } = options;
  return {
    reference: { date: referenceDate, from: referenceDate === null ? null : referenceDateFrom },
    dateOrder,
    readers,
    models,
    ...(lexicon ? { lexicon } : {}),
  };
}
