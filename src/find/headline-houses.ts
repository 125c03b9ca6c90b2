/** What headlines in title case write around a house like a part of its name: `Cash to [Build] Kelm School`, `City Opens [New School]`. */
import type { Document } from '../model/document.js';
import { norm, wordAt } from '../text/phrases.js';
import { styleOf } from '../text/style.js';
import { wordSet } from '../text/word-set.js';

type Sentences = Pick<Document, 'tokens' | 'sentences'>;

/** Token behind the verb in `Cash to [Build] Kelm School`; `from` itself elsewhere. */
export const behindPurpose = (doc: Sentences, from: number): number =>
  norm(doc.tokens, from - 1) === 'to' && PURPOSES.has(wordAt(doc.tokens, from)) && styleOf(doc, from) !== 'prose'
    ? from + 1
    : from;

const PURPOSES = wordSet('build construct create establish expand finance open rebuild renovate repair restore');

/** `City Opens [New School]`: what is new is no name. */
export const isNewHouse = (doc: Sentences, from: number, to: number): boolean =>
  to === from + 2 && ANY.has(wordAt(doc.tokens, from)) && styleOf(doc, from) !== 'prose';

const ANY = wordSet('another larger modern more new');
