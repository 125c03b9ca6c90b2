/** Where a name of the learned reader begins and ends: what it takes in too much is cut off, what it leaves out is taken in. */
import { WordClass } from '../lexicon/word-class.js';
import type { TokenSpan, Tokens } from '../model/document.js';
import { addressEnd, isRank, isShortMaria, mayBeName } from '../text/addresses.js';
import { beginsSentence, continues, has, isCapital, norm } from '../text/phrases.js';
import { spanOf } from '../text/spans.js';
import { isHeldEvent } from './held-events.js';
import { isLabel } from './labels.js';
import { beforeNominals, isLeading, isShortened } from './person-names.js';

/** Forms of address and posts around a name are no part of it: `Eng. [Khaled …]`, `Colonel [Azamat Sydykov]`, `[Hacer] Hanım`. */
export function withoutAddress(tokens: Tokens, from: number, to: number): TokenSpan {
  let first = from;
  let last = to;
  for (let k = Math.max(0, from - 2); k < last - 1; k++) {
    const end = addressEnd(tokens, k);
    if (end > first && end < last && k <= first) first = end;
  }
  if (first < last - 1 && OURS.has(norm(tokens, first)) && beginsSentence(tokens, first)) first++;
  while (first < last - 1 && isAddress(tokens, first, last - first > 2)) first++;
  while (last > first + 1 && has(tokens, last - 1, WordClass.Honorific) && !has(tokens, last - 1, WordClass.FamilyName))
    last--;
  if (first > 0 && isShortMaria(tokens.word[first - 1]!) && continues(tokens, first)) first--;
  // `asked [van] Zyl`
  for (let k = first - 1; k >= first - 2 && isLeading(tokens, k) && continues(tokens, k + 1); k--)
    if (!isCapital(tokens, k - 1) && !isLeading(tokens, k - 1)) first = k;
  return spanOf(tokens, first, beforeNominals(tokens, first, last));
}

/** `“[My] Ji-ho liked plums”`. */
const OURS = new Set(['dear', 'my', 'our', 'poor']);

/** `Chargé [d'Affaires]`, `Professor [Emeritus]`. */
const BEHIND_POSTS = new Set(["d'affaires", 'emerita', 'emeritus']);

function isAddress(tokens: Tokens, i: number, isLong: boolean): boolean {
  if (BEHIND_POSTS.has(tokens.word[i]!.folded)) return true;
  if (tokens.word[i]!.norm === 'st' || isShortened(tokens.word[i]!)) return false;
  if (has(tokens, i, WordClass.NeverLast)) return true;
  if (has(tokens, i, WordClass.GivenName | WordClass.NameParticle)) return false;
  return (
    (has(tokens, i, WordClass.Honorific) && !mayBeName(tokens, i)) ||
    isRank(tokens, i) ||
    (isLong && has(tokens, i, WordClass.TitleHead) && !has(tokens, i, WordClass.Ambiguous))
  );
}

/** `MP of the [Milli Majlis]`, `SOURCE [Harbour Relief Fund]`, `Congress of the [Bakers' Federation]`: post, label and event are no part of the body's name. */
export function behindPost(tokens: Tokens, from: number, to: number): number {
  if (isLabel(tokens, from)) return from + 1;
  if (isHeldEvent(tokens, from, from) && from + 3 < to) return from + 3;
  const held = behindAssembly(tokens, from, to);
  if (held > from) return held;
  const whole = behindBoard(tokens, from, to);
  if (whole > from) return whole;
  const isPost = has(tokens, from, WordClass.TitleHead) && !has(tokens, from, WordClass.OrganisationHead);
  if (!isPost || tokens.word[from + 1]?.norm !== 'of' || tokens.word[from]!.norm.endsWith('s')) return from;
  const behind = tokens.word[from + 2]?.norm === 'the' ? from + 3 : from + 2;
  return behind < to ? behind : from;
}

/** `9th Ordinary General Assembly of [the Kelm Bakers' Union]`. */
function behindAssembly(tokens: Tokens, from: number, to: number): number {
  for (let k = from; k < from + 3; k++) {
    const whole = norm(tokens, k + 2) === 'the' ? k + 3 : k + 2;
    const isOpen = ['assembly', 'congress'].includes(norm(tokens, k)) && norm(tokens, k + 1) === 'of';
    if (isOpen && whole < to && has(tokens, to - 1, WordClass.OrganisationHead) && isHeldEvent(tokens, from, k))
      return whole;
  }
  return from;
}

/** `Board of [Oslen Energy AG]`, `Board of Directors of [Kelm Bank]`: companies' boards stand apart. */
function behindBoard(tokens: Tokens, from: number, to: number): number {
  let board = from;
  while (board < from + 3 && norm(tokens, board) !== 'board') board++;
  const link = norm(tokens, board + 1) === 'of' && DIRECTORS.has(norm(tokens, board + 2)) ? board + 3 : board + 1;
  const whole = norm(tokens, link + 1) === 'the' ? link + 2 : link + 1;
  if (norm(tokens, board) !== 'board' || norm(tokens, link) !== 'of' || whole >= to) return from;
  for (let k = whole; k < to; k++)
    if (has(tokens, k, WordClass.LegalForm) || COMPANIES.has(norm(tokens, k))) return whole;
  return from;
}

const DIRECTORS = new Set(['directors', 'governors', 'managers', 'management', 'trustees']);
const COMPANIES = new Set(
  'bank chamber company corporation exchange group holding holdings hospital university'.split(' '),
);

/** `[Federation] of` trade unions: no name ends in a small word. */
export function beforeLink(tokens: Tokens, from: number, to: number): number {
  let end = pastClosing(tokens, from, to);
  while (end > from + 1 && ['of', 'for', 'and', 'the', 'in'].includes(tokens.word[end - 1]!.norm)) end--;
  return end;
}

/** `Ensemble “Zornitsa[”]`: the quote that the name opens. */
function pastClosing(tokens: Tokens, from: number, to: number): number {
  let isOpen = false;
  for (let k = from; k < to; k++)
    if (OPENING.has(tokens.word[k]!.text)) isOpen = true;
    else if (CLOSING.has(tokens.word[k]!.text)) isOpen = false;
  return isOpen && continues(tokens, to) && CLOSING.has(tokens.word[to]!.text) ? to + 1 : to;
}

const OPENING = new Set(['“', '«', '„']);
const CLOSING = new Set(['”', '»', '“']);

/** `Department [Marat Sydykov]`: a name behind the head noun that no list explains, to the end of the run, is a person. */
export function beforePerson(tokens: Tokens, from: number, to: number): number {
  for (let k = from + 1; k < to - 1; k++) {
    if (!has(tokens, k - 1, WordClass.OrganisationHead) || has(tokens, k + 1, WordClass.OrganisationHead)) continue;
    if (
      has(tokens, k, WordClass.GivenName) ||
      (tokens.word[k]!.classes === 0 && tokens.word[k + 1]!.classes === 0 && to === k + 2)
    )
      return k;
  }
  return to;
}
