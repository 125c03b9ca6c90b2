/** What is no part of a name though it stands at its edge: the article, marks, and forms of address beside a person. */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens, Word } from '../model/document.js';
import type { Label } from './tags.js';

/** A form of address that is in one of these lists too may be the name itself: `Don Wilson`, `Tan Wei Ming`. */
const NAMES = WordClass.GivenName | WordClass.FamilyName | WordClass.NameParticle | WordClass.Ambiguous;
/** Marks that open or close more than the name; quotes stay, for they may belong to its other end. */
const MARKS = new Set([',', '.', ';', ':', '-', '–', '—', '(', ')', '[', ']', '/', '•', "'s", '’s']);

/** The tokens of `[from, to)` that are the name; null where nothing is left. */
export function trimEdges(
  { word }: Tokens,
  label: Label,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | null {
  const isLoose = (each: Word): boolean =>
    MARKS.has(each.norm) || (label === 'person' && isAddress(each) && to - from > 1);
  while (from < to && (isLoose(word[from]!) || word[from]!.norm === 'the')) from++;
  while (from < to && isLoose(word[to - 1]!)) to--;
  return from < to ? { from, to } : null;
}

const isAddress = ({ classes, norm }: Word): boolean =>
  (classes & WordClass.Honorific) !== 0 && (classes & NAMES) === 0 && norm.length > 1;
