/**
 * Names that a word for kin, an age or a form of address behind them gives away: `his wife [Tirunesh]`, `two sons, [Fintan] and [Cathal]`, `[Sukarmin],
 * 58, a welder`, `[Namiq] müəllim`. Left alone: `her sister union` (no name), `the mother, Baku said` (a town).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { addressEnd, isAddressBehind } from '../text/addresses.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { wordSet } from '../text/word-set.js';
import { isNameWord, nameEnd } from './person-names.js';

const KIN = wordSet(
  'aunt brother brothers children cousin cousins daughter daughters father fiancé fiancée granddaughter grandfather grandmother grandson husband mother neighbour neighbor nephew niece partner sister sisters son sons stepfather stepmother twins uncle widow widower wife',
);
/** Between the word for kin and the name; a comma asks for the end of a phrase behind the name. */
const CLOSING = wordSet([',', '.', ';', 'and', '(', ')', '”', '"']);
const MOST_LISTED = 6;
const AGES = { least: 3, most: 110 };

export const personsByKin: Pass = {
  name: 'persons-by-kin',
  reads: ['tokens', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run({ tokens, proposals }) {
    const found: NameMention[] = [];
    const propose = (from: number, to: number, rule: string, clue: number): void => {
      const confidence = to > from + 1 ? 0.8 : 0.72;
      found.push({ kind: 'person', rule, confidence, clue: tokens.word[clue]!.text, ...spanOf(tokens, from, to) });
    };
    for (let i = 0; i < tokens.length; i++) {
      if (KIN.has(wordAt(tokens, i)) && !isCapital(tokens, i))
        for (const [from, to] of kin(tokens, i)) propose(from, to, 'name-after-kin', i);
      if (!isNameWord(tokens, i) || (continues(tokens, i) && isNameWord(tokens, i - 1))) continue;
      const to = nameEnd(tokens, i);
      if (to === i) continue;
      if (isAge(tokens, to)) propose(i, to, 'name-before-age', to + 1);
      else if (isAddressBehind(tokens, to) && !has(tokens, to - 1, WordClass.City))
        propose(i, to, 'name-before-honorific', to);
      i = to - 1;
    }
    return { proposals: [...proposals, ...found] };
  },
};

/** The names behind the word for kin: one, or a list after a comma. */
function kin(tokens: Tokens, at: number): (readonly [number, number])[] {
  const names: (readonly [number, number])[] = [];
  let k = at + 1;
  const isList = norm(tokens, k) === ',';
  if (isList) k++;
  while (names.length < MOST_LISTED && continues(tokens, k)) {
    const from = addressEnd(tokens, has(tokens, k, WordClass.NeverLast) && isCapital(tokens, k) ? k + 1 : k);
    const to = nameEnd(tokens, from);
    if (to === from || (isList && continues(tokens, to) && !CLOSING.has(wordAt(tokens, to)))) break;
    names.push([from, to]);
    if (norm(tokens, to) !== 'and' && norm(tokens, to) !== ',') break;
    k = to + 1;
    if (norm(tokens, k) === 'and') k++;
    if (!isList && !tokens.word[at]!.norm.endsWith('s')) break;
  }
  return names;
}

/** `, 58,` or `(58)` behind a name. */
function isAge(tokens: Tokens, at: number): boolean {
  const mark = norm(tokens, at);
  if ((mark !== ',' && mark !== '(') || !continues(tokens, at + 1) || !looks(tokens, at + 1, Shape.Number))
    return false;
  const years = Number(norm(tokens, at + 1));
  if (!(years >= AGES.least && years <= AGES.most)) return false;
  return mark === '('
    ? norm(tokens, at + 2) === ')'
    : norm(tokens, at + 2) === ',' && !looks(tokens, at + 3, Shape.Number);
}
