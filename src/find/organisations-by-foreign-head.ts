/**
 * Bodies whose head noun stands as their own language writes it: in small letters behind a capital (`[Kelmská komorní filharmonie]`,
 * `[Planinska zveza Kelm]`, `[Kelmin yliopisto]`, `[Kelms sjukhus]`), or in capitals where English has the word too and a small word of
 * its language follows (`[Metro de Kelm]`). Left alone: such a word behind an English one (`the Bolivian ayuntamiento`), and a last name
 * that looks like one (`John Kirke`).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { isBoundHead, isCompound, isForeignHead, standsAs, tonguesOfHead, tonguesOfLink } from '../text/tongues.js';
import { wordTest } from '../text/word-test.js';
import { opensAccented, opensForeign, pastForeign } from './foreign-names.js';
import { isForeignLink, isNotEnglish, isPlainlyForeign } from './foreign-words.js';
import { isNamePart } from './left-of-head.js';
import { canBeginForm, formAt } from './legal-forms.js';

/** Small words and capitals before the head. */
const MAX_SMALL = 4;
const MAX_CAPITALS = 4;

const canHead = wordTest(
  (word) =>
    (word.shape & Shape.Letters) !== 0 &&
    (isForeignHead(word) ||
      ((word.shape & Shape.Hyphen) !== 0 && isBoundHead(word)) ||
      ((word.shape & Shape.LowerCase) !== 0 && word.classes === 0 && isCompound(word))),
);

export const organisationsByForeignHead: Pass = {
  name: 'organisations-by-foreign-head',
  reads: ['tokens', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run({ tokens, proposals }) {
    const found: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!canHead(tokens.word[i]!)) continue;
      const range = isCapital(tokens, i) ? aroundCapital(tokens, i) : aroundSmall(tokens, i);
      if (range === null) continue;
      const [from, to] = range;
      found.push({
        kind: 'organisation',
        rule: 'foreign-head',
        confidence: 0.87,
        clue: tokens.word[i]!.text,
        ...spanOf(tokens, from, to),
      });
      i = to - 1;
    }
    return { proposals: [...proposals, ...found] };
  },
};

type Range = readonly [from: number, to: number];

/** `[Metro de Kelm]`, `[Sankt Kelm Kirke]`, `[Tehreek-e-Kelm Punjab]`. */
function aroundCapital(tokens: Tokens, i: number): Range | null {
  const word = tokens.word[i]!;
  if (isBoundHead(word)) return [i, pastForeign(tokens, i + 1, word)];
  const fronts = standsAs(word, 'fronts');
  const isOpened =
    ((fronts || standsAs(word, 'opens')) && opensForeign(tokens, i + 1, tonguesOfHead(word))) ||
    (fronts && opensAccented(tokens, i + 1));
  if (isOpened) return [capitalsBefore(tokens, i), pastForeign(tokens, i + 1, word)];
  if (!standsAs(word, 'closes')) return null;
  const from = capitalsBefore(tokens, i);
  const isPerson = has(tokens, from, WordClass.GivenName);
  return from < i && !isPerson && !(continues(tokens, i + 1) && isCapital(tokens, i + 1)) ? [from, i + 1] : null;
}

/** `[Kelmská komorní filharmonie]`. */
function aroundSmall(tokens: Tokens, i: number): Range | null {
  const word = tokens.word[i]!;
  // `the Kelm club`.
  if ((standsAs(word, 'opens') || standsAs(word, 'fronts')) && !standsAs(word, 'small')) return null;
  const tongues = tonguesOfHead(word);
  let k = i;
  while (k > i - MAX_SMALL && continues(tokens, k) && isInnerWord(tokens, k - 1, tongues)) k--;
  if (!continues(tokens, k) || !canOpen(tokens, k - 1)) return null;
  const from = capitalsBefore(tokens, k - 1);
  const leads = standsAs(word, 'leads') || standsAs(word, 'small');
  const to = leads ? pastForeign(tokens, i + 1, word) : i + 1;
  return [from, pastForm(tokens, to)];
}

/** `Kelmské lesy [a.s.]`. */
function pastForm(tokens: Tokens, at: number): number {
  const form = continues(tokens, at) && canBeginForm(tokens.word[at]!) ? formAt(tokens, at) : null;
  return form === null ? at : form[1];
}

/** A common word in small letters, or a small word, that no English text has there. */
const isInnerWord = (tokens: Tokens, k: number, tongues: number): boolean =>
  isCommonWord(tokens, k, tongues) ||
  ((tonguesOfLink(wordAt(tokens, k)) & tongues) !== 0 &&
    looks(tokens, k, Shape.LowerCase) &&
    isCommonWord(tokens, k - 1, tongues));

const isCommonWord = (tokens: Tokens, k: number, tongues: number): boolean =>
  looks(tokens, k, Shape.LowerCase) &&
  (isPlainlyForeign(tokens, k, tongues) ||
    isNotEnglish(tokens, k) ||
    // `Lietuvos [medicinos] darbuotojų sąjunga`.
    (wordAt(tokens, k).classes === 0 &&
      !ENGLISH_END.test(norm(tokens, k)) &&
      isPlainlyForeign(tokens, k + 1, tongues)));

const ENGLISH_END = /(?:ed|ing|ly)$/;

/** What no name in another language begins with. */
const ENGLISH =
  WordClass.Country |
  WordClass.Demonym |
  WordClass.EventHead |
  WordClass.Month |
  WordClass.Rank |
  WordClass.SpeechVerb |
  WordClass.Starter |
  WordClass.TitleHead |
  WordClass.TitleModifier |
  WordClass.Weekday |
  WordClass.WorkHead;

const canOpen = (tokens: Tokens, k: number): boolean =>
  isNamePart(tokens, k) && !has(tokens, k, ENGLISH) && looks(tokens, k, Shape.Letters);

/** First of the capitals that stand right before `k` with the small words between them. */
function capitalsBefore(tokens: Tokens, k: number): number {
  let from = k;
  while (from > k - MAX_CAPITALS && continues(tokens, from)) {
    if (canOpen(tokens, from - 1)) from--;
    else if (isForeignLink(tokens, from - 1) && continues(tokens, from - 1) && canOpen(tokens, from - 2)) from -= 2;
    else break;
  }
  return from;
}
