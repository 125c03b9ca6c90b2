/**
 * Companies by their legal form: `[Ashgrove Environmental Ltd]`, `[Northmere Paper, Inc.]`, `[OJSC “Azerenergy”]`. Left
 * alone: a form without a name (`an LLC`).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { skipOpening } from './left-of-head.js';

const MAX_WORDS = 8;
const OPENING = new Set(['"', '“', '«', '„']);
const CLOSING = new Set(['"', '”', '»', '“']);

export const organisationsByForm: Pass = {
  name: 'organisations-by-form',
  reads: ['tokens', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens } = doc;
    const found: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!has(tokens, i, WordClass.LegalForm) || !isCapital(tokens, i) || isOrdinaryWord(tokens, i)) continue;
      // `Kazmys LLP, [JSC “Temirmet”]`: behind a comma the form opens the next name.
      const span =
        (norm(tokens, i - 1) === ',' ? quotedAfter(tokens, i) : null) ??
        nameBefore(tokens, i) ??
        quotedAfter(tokens, i);
      if (span === null) continue;
      found.push({
        kind: 'organisation',
        rule: 'legal-form',
        confidence: 0.93,
        clue: tokens.word[i]!.text,
        ...spanOf(tokens, span[0], span[1]),
      });
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

/** Forms that are words too count only as spelt in company names: `Co.`, `AS`, `SA`. */
function isOrdinaryWord(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]!;
  return (
    word.norm.length <= 3 &&
    !(word.shape & (Shape.AllCaps | Shape.Pointed)) &&
    !['ltd', 'inc', 'plc', 'llc', 'oyj', 'spa', 'tbk', 'bhd', 'pte', 'pty', 'co'].includes(word.norm)
  );
}

function nameBefore(tokens: Tokens, i: number): readonly [number, number] | null {
  let from = i;
  if (norm(tokens, from - 1) === ',' && isCapital(tokens, from - 2)) from--;
  const floor = Math.max(0, i - MAX_WORDS);
  if (CLOSING.has(norm(tokens, from - 1))) {
    for (let k = from - 2; k >= floor; k--) if (OPENING.has(norm(tokens, k))) return [k, i + 1];
    return null;
  }
  while (from > floor && continues(tokens, from)) {
    const previous = from - 1;
    const isWord = isCapital(tokens, previous) && !has(tokens, previous, WordClass.Starter | WordClass.Honorific);
    const isSmallLink =
      has(tokens, previous, WordClass.Connector) &&
      !['and', 'of', 'for', 'the', 'on'].includes(norm(tokens, previous)) &&
      isCapital(tokens, previous - 1);
    const isLink =
      norm(tokens, previous) === '&' || (norm(tokens, previous) === "'s" && isCapital(tokens, previous - 1));
    if (!isWord && !isLink && !isSmallLink) break;
    if (has(tokens, previous, WordClass.TitleHead) && !has(tokens, previous, WordClass.OrganisationHead)) break;
    from = previous;
  }
  from = skipOpening(tokens, from, i);
  return from < i && isCapital(tokens, from) ? [from, i + 1] : null;
}

function quotedAfter(tokens: Tokens, i: number): readonly [number, number] | null {
  if (!OPENING.has(norm(tokens, i + 1)) || !continues(tokens, i + 1)) return null;
  for (let k = i + 2; k < i + MAX_WORDS && continues(tokens, k); k++)
    if (CLOSING.has(norm(tokens, k))) return looks(tokens, i + 2, Shape.Capital) ? [i, k + 1] : null;
  return null;
}
