import { CLASSES } from './vocabulary.js';
import { WordClass } from './word-class.js';

/** Bits of `WordClass` for a normalised word; 0 for a word in no list. */
export function classesOf(norm: string): number {
  return (
    CLASSES.get(norm) ??
    (norm.includes('-') && AFFIXED.test(norm) ? (CLASSES.get(norm.replace(AFFIXED, '')) ?? 0) & WordClass.TitleHead : 0)
  );
}

/** `ex-chairman`, `co-director`, `president-elect`: as much a post as the rest of the word. */
const AFFIXED =
  /^(?:(?:arch|brigadier|co|colonel|deputy|ex|lieutenant|major|sub|then|vice)-|[a-z]{1,20}-cum-)|-(?:designate|elect|emeritus|nominate)$/;
