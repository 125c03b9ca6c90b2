/** The lines of the word lists that gave a finding away: its clue's, or those of the words in its span. */
import type { Document, Finding } from '../model/document.js';
import { ruleNamed } from '../rules/catalogue.js';
import { singularOf } from '../text/singular.js';
import { normalise } from '../text/words.js';
import { LIST_FILES, type ListStarts, sourceOf, type WordSource } from './word-lists.js';

/** More than these say nothing more. */
const MOST = 4;
/** The longest name in a list. */
const MAX_WORDS = 12;
const PREFIXED = /^(?:ex|co|vice|deputy|sub|arch)-/;

/** In the order of the text; empty where no list had to do with it. `unit` is what an amount counts. */
export function cluesOf(doc: Document, finding: Finding, starts: ListStarts, unit: string | null = null): WordSource[] {
  const files = ruleNamed(finding.rule)?.words ?? [];
  const look = (word: string) => lookUp(files, word, starts);
  const clue = finding.clue === undefined ? null : look(normalise(finding.clue));
  if (clue !== null) return [clue];
  const found = longestIn(doc, finding, look);
  const counted = unit === null ? null : look(unit);
  return counted === null ? found : [...found, counted];
}

/** Every list that holds a word of the text, whatever it is for. */
export function listsHolding(word: string, starts: ListStarts): WordSource[] {
  return LIST_FILES.flatMap((file) => sourceOf(file, normalise(word), starts) ?? []).slice(0, MOST);
}

function lookUp(files: readonly string[], word: string, starts: ListStarts): WordSource | null {
  for (const form of [word, singularOf(word), word.replace(PREFIXED, '')])
    for (const file of files) {
      const source = form === null || form === '' ? null : sourceOf(file, form, starts);
      if (source !== null) return source;
    }
  return null;
}

/** From the left, at each token the longest phrase that a list holds. */
function longestIn(doc: Document, { from, to }: Finding, look: (word: string) => WordSource | null): WordSource[] {
  const { tokens } = doc;
  const found: WordSource[] = [];
  for (let k = from; k < to && found.length < MOST; ) {
    let next = k + 1;
    for (let end = Math.min(to, k + MAX_WORDS); end > k; end--) {
      const phrase = normalise(doc.text.slice(tokens.start[k]!, tokens.end[end - 1]!).replace(/\s+/g, ' '));
      const source = look(phrase);
      if (source === null) continue;
      found.push(source);
      next = end;
      break;
    }
    k = next;
  }
  return found;
}
