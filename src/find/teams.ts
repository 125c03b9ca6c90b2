/**
 * Teams by who plays for them and whom they beat: `[Barcelona] striker`, `[Calabar Lions] beat [Port Vale] 2-1`, and by the second word of
 * their name (`the [Herons]` of `Tarvale Herons`). Left alone: countries (`England captain`), players (`Ons Jabeur beat …`).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, Pass, Tokens } from '../model/document.js';
import { beginsSentence, continues, has, isCapital, looks, norm, sentenceOf, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { styleOf } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { WORKERS } from './field-words.js';
import { isForeignLink } from './foreign-words.js';

const MAX_WORDS = 3;
const PLAYERS = wordSet(
  'batsman bowler defender forward fullback goalkeeper hooker keeper lock midfielder playmaker prop shortstop skipper striker winger captain coach',
);
/** Posts that places and bodies of other kinds have too. */
const ALSO_ELSEWHERE = wordSet('captain coach lock forward keeper defender');
const MATCH = wordSet(
  'beat beaten beating beats blanked blanking defeated defeating downed downing draw drew edged edging hammered hammering hosted lose lost overcame overcoming stunned thrashed thrashing won',
);
const NO_TEAM =
  WordClass.Starter |
  WordClass.Month |
  WordClass.Weekday |
  WordClass.Country |
  WordClass.Demonym |
  WordClass.GivenName |
  WordClass.FamilyName |
  WordClass.TitleHead |
  WordClass.Rank |
  WordClass.Honorific;

export const teams: Pass = {
  name: 'teams',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens } = doc;
    const nicknames = nicknamesOf(tokens);
    const found: NameMention[] = [];
    for (let i = 1; i < tokens.length; i++) {
      const isName = isCapital(tokens, i);
      if (isName ? nicknames.size === 0 : !PLAYERS.has(tokens.word[i]!) && !MATCH.has(tokens.word[i]!)) continue;
      const finds = isName ? byNickname(doc, i, nicknames) : [...byPlayer(tokens, i), ...byMatch(doc, i)];
      for (const { from, to, rule, confidence, clue } of finds)
        if (to > from) found.push({ kind: 'organisation', rule, confidence, clue, ...spanOf(tokens, from, to) });
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

type Find = Pick<NameMention, 'rule' | 'confidence' | 'clue' | 'from' | 'to'>;
type Layers = Pick<Document, 'tokens' | 'sentences'>;

function* byNickname(doc: Layers, i: number, nicknames: ReadonlyMap<string, ReadonlySet<number>>): Generator<Find> {
  const places = nicknames.get(norm(doc.tokens, i));
  if (places === undefined || styleOf(doc, i) !== 'prose') return;
  const clue = doc.tokens.word[i]!.text;
  const from = places.has(i - 1) ? runBefore(doc.tokens, i) : i;
  yield {
    rule: 'team-nickname',
    confidence: 0.85,
    clue,
    from: Math.min(from, places.has(i - 1) ? i - 1 : i),
    to: i + 1,
  };
}

function* byPlayer(tokens: Tokens, i: number): Generator<Find> {
  const word = wordAt(tokens, i);
  if (!PLAYERS.has(word) || ALSO_ELSEWHERE.has(word)) return;
  const clue = word.norm;
  const confidence = has(tokens, i - 1, WordClass.City) ? 0.9 : 0.8;
  yield { rule: 'player-of-team', confidence, clue, from: runBefore(tokens, i), to: i };
}

function* byMatch(doc: Layers, i: number): Generator<Find> {
  const { tokens } = doc;
  const clue = norm(tokens, i);
  if (!MATCH.has(wordAt(tokens, i)) || !hasScore(doc, i)) return;
  const from = runBefore(tokens, i);
  const before = norm(tokens, from - 1);
  if (beginsSentence(tokens, from) || before === ',' || before === ';' || before === 'the')
    yield { rule: 'match', confidence: 0.93, clue, from, to: i };
  const at = objectAt(tokens, i + 1);
  const to = runAfter(tokens, at);
  if (!looks(tokens, to, Shape.LowerCase) || has(tokens, to, WordClass.Connector | WordClass.Starter))
    yield { rule: 'match', confidence: 0.93, clue, from: at, to };
}

const isTeamWord = (tokens: Tokens, k: number): boolean =>
  isCapital(tokens, k) && (!has(tokens, k, NO_TEAM) || isBeforeNickname(tokens, k)) && !looks(tokens, k, Shape.Initial);

/** `Port [Antonio] Harriers`, `[Spanish] Town Ladybirds`: a name in the run of a team that a plural ends. */
function isBeforeNickname(tokens: Tokens, k: number): boolean {
  if (!has(tokens, k, IN_TEAM) || has(tokens, k, NO_TEAM & ~IN_TEAM)) return false;
  for (let n = k + 1; n < k + MAX_WORDS && continues(tokens, n) && isCapital(tokens, n); n++)
    if (isNickname(tokens, n)) return true;
  return false;
}

const IN_TEAM = WordClass.Demonym | WordClass.GivenName | WordClass.FamilyName;

/** First token of the run that ends before `at`; `at` itself where a name of something else stands there. */
function runBefore(tokens: Tokens, at: number): number {
  let from = at;
  while (from > at - MAX_WORDS && continues(tokens, from) && isTeamWord(tokens, from - 1)) from--;
  const isCut = continues(tokens, from) && isCapital(tokens, from - 1) && !has(tokens, from - 1, WordClass.Starter);
  return isCut ? at : from;
}

function runAfter(tokens: Tokens, at: number): number {
  let to = at;
  while (to < at + MAX_WORDS && continues(tokens, to) && isTeamWord(tokens, to)) {
    to++;
    // `Nacional [de] Faro`.
    const isLinked = isForeignLink(tokens, to) && isCapital(tokens, to + 1) && continues(tokens, to + 1);
    if (isLinked && to > at) to += 2;
  }
  return continues(tokens, to) && isCapital(tokens, to) ? at : to;
}

/** Behind `beat`, `lost 2-1 to`, `drew with`, `the`. */
function objectAt(tokens: Tokens, at: number): number {
  let k = at;
  while (k < at + 6 && continues(tokens, k)) {
    const isLink = ['to', 'with', 'against', 'at', 'the', 'over'].includes(norm(tokens, k));
    if (!isLink && !looks(tokens, k, Shape.Number) && !isDash(tokens, k)) return k;
    k++;
  }
  return k;
}

const isDash = (tokens: Tokens, k: number): boolean => ['-', '–', '—'].includes(norm(tokens, k));

/** A score, `2-1`, stands near in the sentence. */
function hasScore(doc: Layers, i: number): boolean {
  const { tokens } = doc;
  const [from, to] = sentenceOf(doc, i);
  for (let k = Math.max(from, i - 20); k < Math.min(to, i + 20); k++) {
    const isScore =
      looks(tokens, k, Shape.Number) &&
      isDash(tokens, k + 1) &&
      tokens.gap[k + 1] === 0 &&
      tokens.gap[k + 2] === 0 &&
      looks(tokens, k + 2, Shape.Number);
    if (isScore) return true;
  }
  return false;
}

/** What no single person does: `Harriers [were] ahead`, and `Harriers [led]` with a score. */
const PLURAL_VERBS = wordSet(['are', 'have', 'were', 'led']);

/** A long plural that no list knows: `Herons`. */
const isNickname = (tokens: Tokens, i: number): boolean => {
  const { norm: word, classes, text } = tokens.word[i]!;
  return classes === 0 && text.length >= 5 && !WORKERS.has(tokens.word[i]!) && /[^s]s$/.test(word);
};

/**
 * Plurals that no list knows and that stand both behind another capital (`Wynnum [Herons]`) and alone behind `the` or before a
 * player's word; to the places of the words before them.
 */
function nicknamesOf(tokens: Tokens): ReadonlyMap<string, ReadonlySet<number>> {
  const full = new Map<string, Set<number>>();
  const alone = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const { norm: word } = tokens.word[i]!;
    if (!isCapital(tokens, i) || !isNickname(tokens, i)) continue;
    const before = isCapital(tokens, i - 1) && continues(tokens, i) && !has(tokens, i - 1, WordClass.Starter);
    if (before) {
      if (!has(tokens, i - 1, NO_TEAM)) full.set(word, (full.get(word) ?? new Set()).add(i - 1));
    } else if (norm(tokens, i - 1) === 'the' && PLAYERS.has(wordAt(tokens, i + 1))) alone.add(word);
    else if (
      PLAYERS.has(wordAt(tokens, i + 1)) ||
      PLURAL_VERBS.has(wordAt(tokens, i + 1)) ||
      (norm(tokens, i - 1) === 'the' && continues(tokens, i))
    )
      alone.add(word);
  }
  for (const word of full.keys()) if (!alone.has(word)) full.delete(word);
  return full;
}
