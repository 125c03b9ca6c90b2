import { CLASSES } from './vocabulary.js';
import { WordClass } from './word-class.js';

/** Bits of `WordClass` for a normalised word; 0 for a word in no list. */
export function classesOf(norm: string): number {
  return (
    CLASSES.get(norm) ??
    (norm.includes('-') && PREFIXED.test(norm)
      ? (CLASSES.get(norm.replace(PREFIXED, '')) ?? 0) & WordClass.TitleHead
      : 0)
  );
}

/** `ex-chairman`, `co-director`: as much a post as what follows. */
const PREFIXED = /^(?:(?:ex|co|vice|deputy|sub|arch)-|[a-z]{1,20}-cum-)/;
