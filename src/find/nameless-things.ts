/** What a run of capitals may be that is neither a person nor a body: storms, halls, laws, works in quotes. */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { norm } from '../text/phrases.js';
import { wordSet } from '../text/word-set.js';

/** What else has a long name: storms, lines, halls. */
export const THINGS = wordSet(
  'arena bearers base crystal cyclone god holy house hurricane line memorial monument most olympic park passion player power range ranges shield storm super trail tropical typhoon',
);

/** What ships' names begin with: `[MV Karas Pearl]`. */
export const SHIPS = wordSet('ferry hms km kmp mt mv ss uss');

/** Words that places, events, works and posts are called by. */
export const NO_BODY =
  WordClass.PlaceHead | WordClass.City | WordClass.EventHead | WordClass.WorkHead | WordClass.TitleHead;

const QUOTES = new Set(['“', '"', '«', '„', '‘', '”', '»']);

/** `“[Girl with Plums]”`. */
export const isQuoted = (tokens: Tokens, from: number, to: number): boolean =>
  QUOTES.has(norm(tokens, from - 1)) || QUOTES.has(norm(tokens, to));
