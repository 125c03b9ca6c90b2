/** The order of passes, in one list; each line says why it stands there. */
import { knownBodies } from './find/known-bodies.js';
import { places } from './find/places.js';
import type { Document, Pass, Settings } from './model/document.js';
import { read } from './text/read.js';

export const PASSES: readonly Pass[] = [
  read, // everything else works on tokens
  places, // finders of persons and bodies may look at what is a place
  knownBodies, // likewise: proposals without any clue
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
