/** What a transfer is made of, as it stands in a sentence: parties, amounts, dates and verbs in order, with the words before each. */
import { CLAUSE_WORDS, DETERMINERS, PREPOSITIONS } from '../../lexicon/clause-words.js';
import { PEOPLE } from '../../lexicon/counted-nouns.js';
import { entries } from '../../lexicon/entries.js';
import { MONEY_NOUNS } from '../../lexicon/transfer-nouns.js';
import type { Document, Party } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import type { VerbForm } from './frames.js';

interface Base {
  /** Tokens of the phrase, half-open. */
  readonly from: number;
  readonly to: number;
  /** The first of the words that stand between the phrase before and this one. */
  readonly lead: number;
}

export interface PartyNode extends Base {
  readonly kind: 'party';
  readonly party: Party | null;
  readonly by: 'name' | 'title' | 'pronoun' | 'noun';
  /** The body drawn into the phrase last, which `which` behind it means: `director of the Centre, which`. */
  readonly tail: Party | null;
}
interface AmountNode extends Base {
  readonly kind: 'amount' | 'people' | 'percent';
  readonly index: number;
}
interface DateNode extends Base {
  readonly kind: 'date';
  readonly index: number;
}
export interface VerbNode extends Base {
  readonly kind: 'verb';
  readonly form: VerbForm;
}
/** What was given, named again: `the assistance`, `the said amount`. */
interface ThemeNode extends Base {
  readonly kind: 'theme';
}
export type Node = PartyNode | AmountNode | DateNode | VerbNode | ThemeNode;

export const DETERMINER = new Set(entries(DETERMINERS));
export const PREPOSITION = new Set(entries(PREPOSITIONS));
export const CLAUSE = new Set(entries(CLAUSE_WORDS));
export const MONEY = new Set(entries(MONEY_NOUNS));
export const PERSON_NOUN = new Set(entries(PEOPLE));

/** A phrase as the layers give it, before the words between are known. */
export type Mark =
  | { readonly kind: 'party'; readonly to: number; readonly party: Party; readonly by: 'name' | 'title' }
  | { readonly kind: 'amount' | 'people' | 'percent' | 'date'; readonly to: number; readonly index: number };

export type Marks = Pick<ReadonlyMap<number, Mark>, 'get' | 'has'>;

/** The settled phrases of a document by their first token. */
export function marksOf(doc: Document): Marks {
  const marks = new Map<number, Mark>();
  // Most tokens begin none, and every token is asked.
  const begins = new Uint8Array(doc.tokens.length + 1);
  doc.dates.forEach(({ from, to }, index) => {
    marks.set(from, { kind: 'date', to, index });
  });
  doc.amounts.forEach(({ from, to, kind, unit }, index) => {
    const isPeople =
      kind === 'quantity' &&
      (PERSON_NOUN.has(unit ?? '') ||
        /^(?:family|household|team)$/.test(unit ?? '') ||
        // `12 pairs danced`, not `12 pairs of gloves`.
        (unit === 'pair' && norm(doc.tokens, to + 1) !== 'of'));
    marks.set(from, { kind: kind === 'percent' ? kind : isPeople ? 'people' : 'amount', to, index });
  });
  doc.titles.forEach(({ from, to, holder }) => {
    if (holder !== null) marks.set(from, { kind: 'party', to, party: { kind: 'person', index: holder }, by: 'title' });
  });
  doc.persons.forEach(({ mentions }, index) => {
    for (const { from, to } of mentions)
      marks.set(from, { kind: 'party', to, party: { kind: 'person', index }, by: 'name' });
  });
  doc.organisations.forEach(({ mentions }, index) => {
    for (const { from, to } of mentions)
      marks.set(from, { kind: 'party', to, party: { kind: 'organisation', index }, by: 'name' });
  });
  for (const from of marks.keys()) begins[from] = 1;
  return {
    get: (at) => (begins[at] === 1 ? marks.get(at) : undefined),
    has: (at) => begins[at] === 1,
  };
}

export const sameParty = (a: Party | null, b: Party | null): boolean =>
  a !== null && b !== null && a.kind === b.kind && a.index === b.index;
