/**
 * What is listed with bodies is a body: `Unite and [Fórsa]`, `the Bakers' Union, [Syna] and Unia`. Left alone: persons and places that stand
 * beside bodies (`the Federation and Karimov`, `Unite and Baku`), and lists without a body that another finder is sure of.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { styleOf } from '../text/style.js';
import { bareNameEnd, bareNameStart, NO_BARE_NAME } from './bare-names.js';
import { isFieldWord } from './field-words.js';

const MAX_WORDS = 3;
const MAX_PARTS = 6;
const SURE = 0.72;
const NEVER = NO_BARE_NAME | WordClass.City | WordClass.FamilyName | WordClass.PlaceHead | WordClass.OrganisationHead;

export const organisationsByList: Pass = {
  name: 'organisations-by-list',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens, proposals } = doc;
    const taken = explained(tokens.length, proposals);
    const found: NameMention[] = [];
    const isFree = (from: number, to: number) => !taken.subarray(from, to).includes(1);
    for (const { kind, rule, confidence, from, to } of proposals) {
      if (kind !== 'organisation' || confidence < SURE || rule.startsWith('short-form')) continue;
      if (styleOf(doc, from) !== 'prose') continue;
      for (const [first, last] of [...listedBehind(tokens, to), ...listedBefore(tokens, from, to)]) {
        if (!isFree(first, last)) continue;
        taken.fill(1, first, last);
        const clue = tokens.word[to - 1]!.text;
        found.push({
          kind: 'organisation',
          rule: 'listed-with-bodies',
          confidence: 0.64,
          clue,
          ...spanOf(tokens, first, last),
        });
      }
    }
    return { proposals: [...proposals, ...found] };
  },
};

/** Marks for the tokens that some rule takes for something, the learned reader's guesses apart. */
function explained(length: number, proposals: readonly NameMention[]): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { rule, kind, confidence, from, to } of proposals)
    if (confidence > 0.5 && (rule !== 'tagger' || kind === 'organisation')) taken.fill(1, from, to);
  return taken;
}

type Range = readonly [from: number, to: number];

/** Parts of the list behind a body that ends before `at`: `, [Syna] and [Unia]`. None where commas bring no `and`. */
function listedBehind(tokens: Tokens, at: number): Range[] {
  const parts: Range[] = [];
  let k = at;
  for (let part = 0; part < MAX_PARTS && continues(tokens, k); part++) {
    const isLast = isAnd(tokens, k) || (norm(tokens, k) === ',' && isAnd(tokens, k + 1));
    if (!isLast && norm(tokens, k) !== ',') break;
    let from = k + (norm(tokens, k) === ',' && isLast ? 2 : 1);
    if (norm(tokens, from) === 'the') from++;
    const to = nameEnd(tokens, from);
    if (to === from) break;
    parts.push([from, to]);
    if (isLast) return parts;
    k = to;
  }
  return [];
}

/** Parts of the list before a body that begins at `from`: `[Unia], [Syna] and …`. */
function listedBefore(tokens: Tokens, from: number, to: number): Range[] {
  // `Kelm and Tarvale Railway` is one name, `Kelm and the Railway Union` are two.
  if (norm(tokens, from - 1) !== 'the' && to > from + 1) return [];
  const parts: Range[] = [];
  let k = norm(tokens, from - 1) === 'the' ? from - 1 : from;
  for (let part = 0; part < MAX_PARTS && continues(tokens, k); part++) {
    const isLink = isAnd(tokens, k - 1) || (part > 0 && norm(tokens, k - 1) === ',');
    if (!isLink || !continues(tokens, k - 1)) break;
    const end = norm(tokens, k - 2) === ',' && isAnd(tokens, k - 1) ? k - 2 : k - 1;
    const first = bareNameStart(tokens, end, MAX_WORDS, NEVER);
    if (first === end || !isName(tokens, first, end)) break;
    parts.push([first, end]);
    k = norm(tokens, first - 1) === 'the' ? first - 1 : first;
  }
  return parts;
}

const isAnd = (tokens: Tokens, k: number): boolean => norm(tokens, k) === 'and';

/** `the Federation and Kelm [branch] of …`: the name only describes what comes. */
const NOUN = WordClass.TitleHead | WordClass.TitleModifier | WordClass.OrganisationHead | WordClass.PlaceHead;

function nameEnd(tokens: Tokens, at: number): number {
  const to = bareNameEnd(tokens, at, MAX_WORDS, NEVER);
  return to > at && isName(tokens, at, to) && !has(tokens, to, NOUN) && norm(tokens, to) !== "'s" ? to : at;
}

/** No common noun in capitals, no initials: some word of it is in no list. */
function isName(tokens: Tokens, from: number, to: number): boolean {
  let own = 0;
  for (let k = from; k < to; k++) {
    if (looks(tokens, k, Shape.Initial) || (to === from + 1 && isFieldWord(tokens, k))) return false;
    if ((tokens.word[k]!.classes & ~WordClass.Ambiguous) === 0 && tokens.word[k]!.text.length > 2) own++;
  }
  return own > 0 && isCapital(tokens, from);
}
