/** Congresses, assemblies and conferences that are held by a body, where others of that name are bodies themselves. */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';

/** What is held is no body: `7th Congress`, `2023 Assembly`, `XX Conference`. */
export function isHeldEvent(tokens: Tokens, from: number, head: number): boolean {
  if (!has(tokens, head, WordClass.EventHead)) return false;
  for (let k = Math.max(0, has(tokens, from - 1, WordClass.Rank) ? from - 2 : from - 1); k < head; k++)
    if (looks(tokens, k, Shape.Digits) || /^[ivx]+(th)?$/.test(norm(tokens, k)) || ORDINALS.has(norm(tokens, k)))
      return true;
  if (looks(tokens, head + 1, Shape.Number) && continues(tokens, head + 1)) return true;
  // `took part in the Bakers' Union’s [Regional Conference]`.
  if (norm(tokens, from - 1) === "'s" && HELD_BY.has(norm(tokens, head)) && isCapital(tokens, from - 2)) return true;
  // `110th Session of the [International Labour Conference]`.
  const before = norm(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  if (norm(tokens, before) === 'of' && norm(tokens, before - 1) === 'session') return true;
  return norm(tokens, head + 1) === 'of' && norm(tokens, head + 2) === 'the' && headsSingular(tokens, head + 3);
}

/** `General Assembly of the Wrestling Federation` is held by a body; `Congress of South African Trade Unions` is one. */
function headsSingular(tokens: Tokens, from: number): boolean {
  let k = from;
  while (isCapital(tokens, k) && continues(tokens, k)) {
    if (has(tokens, k, WordClass.OrganisationHead)) return !norm(tokens, k).endsWith('s');
    k++;
  }
  return looks(tokens, from, Shape.AllCaps);
}

const HELD_BY = new Set(['conference', 'convention', 'forum', 'summit']);

const ORDINALS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth annual extraordinary regular next'.split(' '),
);

/** `the Forum on Safe Harbours [held in Lome]`, `the Business Forum [to be held]`, `a Policy Conference [which takes place]`. */
export function isHeldBehind(tokens: Tokens, at: number): boolean {
  let k = at;
  while (k < at + 4 && continues(tokens, k) && BEFORE_HELD.has(norm(tokens, k))) k++;
  if (!continues(tokens, k)) return false;
  return norm(tokens, k) === 'held' || (/^t(?:akes?|ook)$/.test(norm(tokens, k)) && norm(tokens, k + 1) === 'place');
}

const BEFORE_HELD = new Set('also be being has is that to was which will'.split(' '));
