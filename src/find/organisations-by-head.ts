/**
 * Names of bodies around a head noun: `[Azerbaijan Trade Unions Confederation]`, `[Ministry of Labor, Social Security and
 * Migration]`, `[Union of Bakers, Cooks and Waiters]`, `[Federation of Trade Unions of the Republic of Kazakhstan]`.
 * A head alone (`the [Federation]`) is proposed as a short form that resolution keeps only when it means one body.
 * Left alone: `7th Congress of …` and `Union Cup` (events), `University Street` (a place), `Labour Code` (a law): proposed as
 * such, so that no one else takes them for a body.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameKind, NameMention, Pass, Tokens } from '../model/document.js';
import { isFieldWord, leftOfHead, rightOfHead } from './name-phrases.js';
import { continues, has, isCapital, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';

export const organisationsByHead: Pass = {
  name: 'organisations-by-head',
  reads: ['tokens', 'proposals'],
  writes: ['proposals'],
  run(doc) {
    const { tokens } = doc;
    const titleEnds = endsOfTitles(doc.proposals);
    const found: NameMention[] = [];
    let done = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (i < done || !isCapital(tokens, i) || !has(tokens, i, WordClass.OrganisationHead)) continue;
      const mention = bodyAround(tokens, i, done, titleEnds);
      if (mention === null) continue;
      found.push(mention);
      done = mention.to;
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

/** Token after a title → the title's first token: a body does not reach back over a post. */
function endsOfTitles(proposals: readonly NameMention[]): ReadonlyMap<number, number> {
  return new Map(proposals.filter(({ kind }) => kind === 'title').map(({ from, to }) => [to, from]));
}

function bodyAround(tokens: Tokens, i: number, floor: number, titleEnds: ReadonlyMap<number, number>): NameMention | null {
  const from = leftOfHead(tokens, i, floor, titleEnds);
  const run = endOfCapitals(tokens, i);
  const other = whatElse(tokens, from, run);
  if (other !== null)
    return { ...spanOf(tokens, from, run), kind: other, rule: 'not-a-body', confidence: 0.8, clue: tokens.word[run - 1]!.text };
  const head = lastHead(tokens, i, run);
  const to = rightOfHead(tokens, head);
  const words = to - from;
  if (isHeldEvent(tokens, from, head)) return { ...spanOf(tokens, from, to), kind: 'other', rule: 'not-a-body', confidence: 0.85, clue: tokens.word[head]!.text };
  if (words === 1 || isBareForm(tokens, from, to)) {
    if (!isDefinite(tokens, from)) return null;
    return { ...spanOf(tokens, from, to), kind: 'organisation', rule: 'short-form', confidence: 0.6, clue: tokens.word[head]!.text };
  }
  return { ...spanOf(tokens, from, to), kind: 'organisation', rule: 'organisation-head', confidence: 0.88, clue: tokens.word[head]!.text };
}

/** Token after the run of capitalised words that `i` is in. */
function endOfCapitals(tokens: Tokens, i: number): number {
  let k = i + 1;
  while (continues(tokens, k) && isCapital(tokens, k) && !has(tokens, k, WordClass.Starter)) k++;
  return k;
}

const NOT_A_BODY = WordClass.EventHead | WordClass.WorkHead | WordClass.PlaceHead;

/** The run ends in a word that makes it an event, a text or a place: `Union Cup`, `Labour Party Prize`, `University Street`. */
function whatElse(tokens: Tokens, from: number, run: number): NameKind | null {
  const last = run - 1;
  if (last <= from || !has(tokens, last, NOT_A_BODY) || has(tokens, last, WordClass.OrganisationHead)) return null;
  return has(tokens, last, WordClass.PlaceHead) ? 'place' : 'other';
}

/** The last head inside the run: `Trade Union Committee`; not one that a title follows from (`Ministry Spokesman`). */
function lastHead(tokens: Tokens, i: number, run: number): number {
  let head = i;
  for (let k = i + 1; k < run; k++) {
    if (has(tokens, k, WordClass.TitleHead) && !has(tokens, k, WordClass.OrganisationHead)) break;
    if (has(tokens, k, WordClass.OrganisationHead)) head = k;
  }
  return head;
}

/** What is held is no body: `7th Congress`, `2023 Assembly`, `XX Conference`. */
function isHeldEvent(tokens: Tokens, from: number, head: number): boolean {
  if (!has(tokens, head, WordClass.EventHead)) return false;
  for (let k = Math.max(0, from - 1); k < head; k++)
    if (looks(tokens, k, Shape.Digits) || /^[ivx]+(th)?$/.test(norm(tokens, k)) || ORDINALS.has(norm(tokens, k))) return true;
  return looks(tokens, head + 1, Shape.Number) && continues(tokens, head + 1);
}

const ORDINALS = new Set('first second third fourth fifth sixth seventh eighth ninth tenth annual extraordinary regular next'.split(' '));

/** Heads and grades only, no proper part: `Executive Committee`, `Trade Union Committee`, `Regional Council`. */
function isBareForm(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (!has(tokens, k, WordClass.OrganisationHead | WordClass.Rank) && !BARE.has(norm(tokens, k)) && !isFieldWord(tokens, k)) return false;
  return to - from <= 3;
}

const BARE = new Set(['trade', 'labour', 'labor', 'steering', 'organising', 'organizing']);
const DEFINITE = new Set(['the', 'its', 'our', 'this', 'that', 'their', 'his', 'her', 'said', 'by', 'of', 'and', 'with', 'to', 'from']);

function isDefinite(tokens: Tokens, from: number): boolean {
  return from > 0 && (DEFINITE.has(norm(tokens, from - 1)) || has(tokens, from - 1, WordClass.Rank));
}
