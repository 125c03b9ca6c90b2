/**
 * Where a part that has a name of its own ends and the whole begins: `[General Synod] of the [Church of Ostra]`, `[Canals Department] of the [Ostra
 * Ministry of Works]`, `[Local 318] of the [Transit Workers]`. Left alone: parts of trade unions and branches, which bear the whole's name
 * with their own (`Kelm Regional Committee of the Trade Union of Bakers`), and what a council is made of (`Council of Churches`).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { wordSet } from '../text/word-set.js';

const PARTS = wordSet('department faculty foundation lodge seminary synod ulema');
const BOARDS = wordSet('board council');
const WIDTHS = wordSet('executive general national supreme');
const WHOLES = wordSet(
  'academy administration archdiocese bank church confederation congress diocese federation institute ministry mosque party patriarchate polytechnic university',
);

/** Token `of` between part and whole of the body that `from` to `to` would be; `to` where it is one. */
export function endOfPart(tokens: Tokens, from: number, to: number): number {
  for (let k = from + 2; k < to - 2; k++) {
    if (norm(tokens, k) !== 'of') continue;
    const whole = norm(tokens, k + 1) === 'the' ? k + 2 : k + 1;
    if (isPart(tokens, from, k) && isCapital(tokens, whole) && isWhole(tokens, whole, to)) return k;
    if (isLocal(tokens, k) && isCapital(tokens, whole)) return k;
  }
  return to;
}

const isPart = (tokens: Tokens, from: number, end: number): boolean =>
  PARTS.has(wordAt(tokens, end - 1)) ||
  (BOARDS.has(wordAt(tokens, end - 1)) && end === from + 2 && WIDTHS.has(wordAt(tokens, from)));

/** `[Local 318] of the`. */
const isLocal = (tokens: Tokens, end: number): boolean =>
  looks(tokens, end - 1, Shape.Number) && norm(tokens, end - 2) === 'local';

/** A body in the singular that is no trade union. */
function isWhole(tokens: Tokens, at: number, to: number): boolean {
  let hasHead = false;
  for (let k = at; k < to; k++) {
    if (norm(tokens, k) === 'trade' && norm(tokens, k + 1).startsWith('union')) return false;
    if (WHOLES.has(wordAt(tokens, k))) hasHead = true;
    else if (has(tokens, k, WordClass.OrganisationHead) && norm(tokens, k) === 'union') return hasHead;
  }
  return hasHead;
}
