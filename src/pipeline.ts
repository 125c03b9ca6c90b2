/** The order of passes, in one list; each line says why it stands there. */
import { findDates } from './find/dates/find-dates.js';
import type { Document, Pass, Settings } from './model/document.js';
import { resolveDates } from './resolve/date-values.js';
import { findReference } from './resolve/reference-date.js';
import { read } from './text/read.js';

export const PASSES: readonly Pass[] = [
  read, // everything else works on tokens
  findDates, // what the text says about dates, without values
  findReference, // the article's own date is one of them, unless the caller knows it
  resolveDates, // relative dates count from the reference date
];

/** The document with every layer filled in by the passes, in order. */
export function analyse(text: string, settings: Settings): Document {
  let doc = emptyDocument(text, settings);
  for (const pass of PASSES) doc = { ...doc, ...pass.run(doc) };
  return doc;
}

export function emptyDocument(text: string, settings: Settings): Document {
  return {
    text,
    settings,
    tokens: {
      length: 0,
      start: new Int32Array(0),
      end: new Int32Array(0),
      word: [],
      gap: new Uint8Array(0),
      sentence: new Int32Array(0),
    },
    sentences: { length: 0, at: Int32Array.of(0) },
    headline: null,
    dateExpressions: [],
    reference: settings.reference,
    dates: [],
    amounts: [],
    proposals: [],
    mentions: [],
    persons: [],
    organisations: [],
    titles: [],
    roles: [],
    transfers: [],
  };
}
