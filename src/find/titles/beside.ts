/**
 * A field beside its post without a link: `Additional Director [Labour] Ada Obi`, `General Manager[, External Relations],`, `Director
 * [(Operations)] K. Obi`. Left outside: a body behind a comma (`Director, Health Training Institute`).
 */
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { continues, has, isCapital, looks, norm } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { fits, NEVER_FIELD, opensBody } from './fields.js';

/** Past the field of the post whose head word is at `head`; `at`, right behind it, where none stands there. */
export function besideEnd(tokens: Tokens, at: number, head: number, word: string): number {
  if (norm(tokens, at) === '(') return bracketEnd(tokens, at, word);
  const capital = isCapital(tokens, head);
  const isApart = norm(tokens, at) === ',';
  const k = isApart ? at + 1 : at;
  const isVice = word === 'president' && norm(tokens, head - 1) === 'vice';
  const isHead = isApart ? LISTED.has(word) || isVice : BESIDE.has(word);
  if (!isHead || (!isApart && !continues(tokens, k))) return at;
  const belongs = isApart && capital ? isListedField : isPlain;
  if (!belongs(tokens, k, capital)) return at;
  let end = k + 1;
  while (continues(tokens, end) && (belongs(tokens, end, capital) || isLinked(tokens, end, capital))) end++;
  if (isApart && opensBody(tokens, end)) return at;
  const isClosed = !continues(tokens, end) || CLOSING.has(norm(tokens, end));
  // Before a name too, where no mark stands between.
  return isClosed || (!isApart && capital && isName(tokens, end)) ? end : at;
}

/** `, External Relations[ and] Protocol`. */
const isLinked = (tokens: Tokens, k: number, capital: boolean): boolean =>
  ['and', '&'].includes(norm(tokens, k)) && isPlain(tokens, k + 1, capital);

const CLOSING = new Set([',', ';', ')', '.', 'at']);

/** Past `(Operations)`, `(Human Resources and Administration)`. */
function bracketEnd(tokens: Tokens, at: number, word: string): number {
  if (!BRACKETED.has(word)) return at;
  let k = at + 1;
  while (k < at + MAX_IN_BRACKETS && (isListedField(tokens, k) || isLinked(tokens, k, true))) k++;
  return k > at + 1 && norm(tokens, k) === ')' ? k + 1 : at;
}

const MAX_IN_BRACKETS = 7;

const isPlain = (tokens: Tokens, k: number, capital: boolean): boolean =>
  isCapital(tokens, k) === capital &&
  has(tokens, k, WordClass.TitleModifier) &&
  !has(tokens, k, NEVER_FIELD | WordClass.FamilyName | WordClass.Rank);

/** `, [Corporate] Communications`, `([Programmes])`: any word of that form, and what grades one. */
const isListedField = (tokens: Tokens, k: number): boolean =>
  isCapital(tokens, k) &&
  fits(tokens, k, true) &&
  (!has(tokens, k, NEVER_FIELD | WordClass.FamilyName) || norm(tokens, k).startsWith('communication'));

const isName = (tokens: Tokens, k: number): boolean =>
  isCapital(tokens, k) && !has(tokens, k, NEVER_FIELD & ~WordClass.GivenName) && !looks(tokens, k, Shape.AllCaps);

const LISTED = new Set(['director', 'head', 'manager', 'superintendent', 'vice-president']);
const BESIDE = new Set(['commissioner', 'director', 'secretary']);
const BRACKETED = new Set(
  'adviser advisor commissioner coordinator director director-general engineer head inspector manager minister officer president secretary superintendent vice-president'.split(
    ' ',
  ),
);
