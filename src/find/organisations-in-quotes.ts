/**
 * Names in quotes beside the word in small letters for what bears them: `the newspaper “[Mehnat]”`, `“[Rodina]” sanatorium`. Left alone:
 * contests and songs (`the contest “Best Worker”`), quoted speech.
 */
import { BODY_DESCRIPTORS } from '../lexicon/body-descriptors.js';
import { entries } from '../lexicon/entries.js';
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { wordSet } from '../text/word-set.js';
import { wordTest } from '../text/word-test.js';

/** Houses are named as places more often than as bodies: `the sanatorium “Zomin” was full`. */
const HOUSES = new Set(
  'casino clinic hotel plant restaurant sanatorium seminary shelter station studio team theatre unit winery'.split(' '),
);
const KINDS = wordSet([
  ...entries(BODY_DESCRIPTORS).filter((noun) => !HOUSES.has(noun)),
  ...'academy alliance centre center coalition combine concern enterprise holding institute kindergarten library lyceum movement museum network trust'.split(
    ' ',
  ),
]);
const OPENING = '“«„"‘\'';
const CLOSING = '”»“"’\'';
const MAX_WORDS = 7;

const opens = wordTest(({ text }) => OPENING.includes(text));

export const organisationsInQuotes: Pass = {
  name: 'organisations-in-quotes',
  reads: ['tokens', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run({ tokens, proposals }) {
    const found: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!opens(tokens.word[i]!) || (norm(tokens, i) === "'" && tokens.gap[i] === 0)) continue;
      const end = closing(tokens, i);
      const kind =
        end === null
          ? null
          : (kindAt(tokens, i - 1, i) ??
            kindOf(tokens, i) ??
            kindAt(tokens, end + 1, end + 1) ??
            kindBehind(tokens, end + 1));
      if (end === null || kind === null) continue;
      found.push({
        kind: 'organisation',
        rule: 'name-in-quotes',
        confidence: 0.92,
        clue: kind,
        ...spanOf(tokens, i + 1, end),
      });
      i = end;
    }
    return { proposals: [...proposals, ...found] };
  },
};

/** The closing mark of a short name; null where there is none, or what is said ends in a mark or goes on in small letters. */
function closing(tokens: Tokens, opening: number): number | null {
  if (!isCapital(tokens, opening + 1) || tokens.gap[opening + 1] !== 0) return null;
  let capitals = 0;
  for (let k = opening + 1; k <= opening + MAX_WORDS && continues(tokens, k); k++) {
    if (CLOSING.includes(tokens.word[k]!.text)) return capitals * 2 >= k - opening - 1 ? k : null;
    if (isCapital(tokens, k)) capitals++;
    const isMark = looks(tokens, k, Shape.Mark) && !["'", '-', '&'].includes(norm(tokens, k));
    if (isMark || has(tokens, k, WordClass.SpeechVerb)) return null;
  }
  return null;
}

/** `the [association] for culture, education and tradition “Kelm Most”`: what it is for stands in between, in small letters. */
function kindOf(tokens: Tokens, opening: number): string | null {
  if (!continues(tokens, opening)) return null;
  for (let k = opening - 2; k > opening - MAX_AIM && continues(tokens, k + 1); k--) {
    const isWord = looks(tokens, k + 1, Shape.LowerCase) || norm(tokens, k + 1) === ',';
    if (!isWord || has(tokens, k + 1, WordClass.SpeechVerb | WordClass.WorkHead | WordClass.EventHead)) return null;
    if (['for', 'of'].includes(norm(tokens, k + 1)) && OF_PEOPLE.has(wordAt(tokens, k))) return norm(tokens, k);
  }
  return null;
}

const MAX_AIM = 10;
const OF_PEOPLE = wordSet(
  'association centre center charity club foundation league movement ngo organisation organization society union',
);

/** `'Nordhjelp', an international [alliance] of agencies`: what it is stands soon behind the comma and an article. */
function kindBehind(tokens: Tokens, at: number): string | null {
  if (norm(tokens, at) !== ',' || !['a', 'an', 'the'].includes(norm(tokens, at + 1))) return null;
  for (let k = at + 2; k < at + 6 && continues(tokens, k) && looks(tokens, k, Shape.LowerCase); k++) {
    const kind = kindAt(tokens, k, k);
    if (kind !== null) return kind;
    if (has(tokens, k, WordClass.TitleHead | WordClass.WorkHead | WordClass.EventHead)) return null;
  }
  return null;
}

/** The kind of body that the word at `k` names, in one line with the token at `joined`. */
function kindAt(tokens: Tokens, k: number, joined: number): string | null {
  return KINDS.has(wordAt(tokens, k)) && looks(tokens, k, Shape.LowerCase) && continues(tokens, joined)
    ? norm(tokens, k)
    : null;
}
