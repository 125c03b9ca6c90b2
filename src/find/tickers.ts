/**
 * Listed companies by the sign in brackets that they trade under: `[Castellan] (LSE: CSTL)`, `[Karsten] (KRST)`. The sign itself is kept
 * from being read as a body, the exchange before it is one. Left alone: what the letters do not spell (`Baku (AZE)`), acronyms of bodies (another pass).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { isNamePart } from './left-of-head.js';

const MAX_WORDS = 5;

export const tickers: Pass = {
  name: 'tickers',
  reads: ['tokens', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run({ tokens, proposals }) {
    const found: NameMention[] = [];
    for (let i = 1; i < tokens.length; i++) {
      if (norm(tokens, i) !== '(' || !looks(tokens, i + 1, Shape.AllCaps) || !isCapital(tokens, i - 1)) continue;
      const close = closing(tokens, i);
      if (close === null) continue;
      const from = firstOf(tokens, i);
      const isExchange = close > i + 2;
      if (from === i || (!isExchange && !isDrawnFrom(tokens, i + 1, from, i))) continue;
      const clue = tokens.word[close - 1]!.text;
      const confidence = isExchange ? 0.96 : 0.85;
      found.push(
        { kind: 'organisation', rule: 'ticker', confidence, clue, ...spanOf(tokens, from, i) },
        {
          kind: 'other',
          rule: 'ticker-sign',
          confidence: 0.97,
          clue,
          ...spanOf(tokens, isExchange ? i + 3 : i + 1, close),
        },
      );
      if (isExchange)
        found.push({ kind: 'organisation', rule: 'exchange', confidence: 0.9, clue, ...spanOf(tokens, i + 1, i + 2) });
    }
    return { proposals: [...proposals, ...found] };
  },
};

/** `(LSE: HWS)`, `(BVMF: RVBK3)`, `(KRST)`; null for anything else in brackets. */
function closing(tokens: Tokens, opening: number): number | null {
  const isExchange =
    norm(tokens, opening + 2) === ':' &&
    looks(tokens, opening + 3, Shape.AllCaps | Shape.Digits) &&
    tokens.word[opening + 1]!.text.length <= 8;
  const close = isExchange ? opening + 4 : opening + 2;
  return norm(tokens, close) === ')' && continues(tokens, close) ? close : null;
}

function firstOf(tokens: Tokens, at: number): number {
  let from = at;
  while (
    from > at - MAX_WORDS &&
    continues(tokens, from) &&
    (isNamePart(tokens, from - 1) || (norm(tokens, from - 1) === '&' && isCapital(tokens, from - 2)))
  )
    from--;
  return from;
}

/** The letters stand in the one word before in their order and are not its whole: `KRST` of `Karsten`. */
function isDrawnFrom(tokens: Tokens, sign: number, from: number, to: number): boolean {
  const letters = tokens.word[sign]!.folded;
  const name = tokens.word[from]!.folded;
  if (to !== from + 1 || letters.length < 3 || letters[0] !== name[0] || letters.length >= name.length) return false;
  if (has(tokens, from, WordClass.Country | WordClass.City | WordClass.OrganisationHead)) return false;
  let at = 0;
  for (const letter of name) if (letter === letters[at]) at++;
  return at === letters.length;
}
