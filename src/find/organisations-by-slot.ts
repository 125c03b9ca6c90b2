/**
 * Bodies by their place in the sentence, whatever the name looks like: `[Kelmavax], which makes vaccines`, `118 employees of [Ostra
 * Linas]`, `she heads [Teva Oru]`, `a volunteer with [Marin Ayo]`, `the [Jarl Street Players]`. Left alone: places (`Kelm, which lies`),
 * persons, who are never `which`, and single words that only the head of the sentence writes with a capital.
 */
import { BODY_DEEDS, BODY_ENDS, BODY_LEADS, BODY_PEOPLE } from '../lexicon/body-slots.js';
import { entries } from '../lexicon/entries.js';
import { WordClass } from '../lexicon/word-class.js';
import type { NameKind, NameMention, Pass, Tokens } from '../model/document.js';
import { placePhraseAt } from '../text/gazetteer.js';
import { beginsSentence, continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { styleOf } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { bareNameEnd } from './bare-names.js';
import { isDescription } from './field-words.js';
import { isQuoted, NO_BODY, SHIPS, THINGS } from './nameless-things.js';

const MAX_WORDS = 5;
const NEVER =
  WordClass.Starter |
  WordClass.Month |
  WordClass.Weekday |
  WordClass.TitleHead |
  WordClass.Rank |
  WordClass.Honorific |
  WordClass.EventHead |
  WordClass.WorkHead;
/** `West Africa`. */
const ELSEWHERE = wordSet('central east eastern north northern south southern west western');
const NO_OPENING = WordClass.Starter | WordClass.TitleHead | WordClass.Honorific;

/** What the learned reader takes the span for, if it does. */
type Taken = (from: number, to: number) => NameKind | null;

export const organisationsBySlot: Pass = {
  name: 'organisations-by-slot',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens } = doc;
    const taken = takenBy(doc.proposals);
    const found: NameMention[] = [];
    const posts = new Map(doc.proposals.filter(({ kind }) => kind === 'title').map(({ from, to }) => [to - 1, from]));
    for (let i = 0; i < tokens.length; i++) {
      if (
        !isCapital(tokens, i) ||
        (continues(tokens, i) && isCapital(tokens, i - 1) && !has(tokens, i - 1, NO_OPENING))
      )
        continue;
      const to = bareNameEnd(tokens, i, MAX_WORDS, NEVER);
      if (isOfPost(posts, i, to)) continue;
      if (to === i || styleOf(doc, i) !== 'prose' || isElse(tokens, i, to)) continue;
      const clue = clueOf(tokens, i, to, taken(i, to));
      if (clue !== null)
        found.push({ kind: 'organisation', rule: 'body-in-slot', confidence: 0.97, clue, ...spanOf(tokens, i, to) });
      i = to - 1;
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

/** `[Diocesan] treasurer`, `Chancellor of the [Exchequer Ada Obi]`: words of a post, whose first token `posts` gives by its last. */
function isOfPost(posts: ReadonlyMap<number, number>, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) {
    const first = posts.get(k);
    if (first !== undefined && (first < from || (first === from && k === to))) return true;
  }
  return false;
}

function takenBy(proposals: readonly NameMention[]): Taken {
  const kinds = new Map<number, NameMention>();
  for (const name of proposals) {
    if (name.rule !== 'tagger') continue;
    const key = keyOf(name.from, name.to);
    if ((kinds.get(key)?.confidence ?? 0) < name.confidence) kinds.set(key, name);
  }
  return (from, to) => kinds.get(keyOf(from, to))?.kind ?? null;
}

const LONGEST = 1 << 16;
const keyOf = (from: number, to: number): number => from * LONGEST + to - from;

/** A place that lists know, a people, a person with a given name that they know, a ship, one letter; or the name of a body goes on. */
const isElse = (tokens: Tokens, from: number, to: number): boolean =>
  placePhraseAt(tokens, from)?.to === to ||
  has(tokens, to - 1, WordClass.PlaceHead | WordClass.OrganisationHead) ||
  has(tokens, from, WordClass.GivenName) ||
  has(tokens, to, WordClass.LegalForm) ||
  ELSEWHERE.has(wordAt(tokens, from)) ||
  SHIPS.has(wordAt(tokens, from)) ||
  isDescription(tokens, from) ||
  ["'", "'s"].includes(norm(tokens, to)) ||
  looks(tokens, from, Shape.Initial) ||
  (to === from + 1 && has(tokens, from, WordClass.Country | WordClass.City | WordClass.Demonym | WordClass.FamilyName));

function clueOf(tokens: Tokens, from: number, to: number, kind: NameKind | null): string | null {
  // `Rain, which`: any word can open a sentence.
  if (to === from + 1 && kind === null && beginsSentence(tokens, from) && !looks(tokens, from, Shape.Mixed))
    return null;
  return (
    ending(tokens, from, to) ??
    which(tokens, from, to, kind) ??
    (continues(tokens, from) ? (peopleOf(tokens, from, to, kind) ?? ledBy(tokens, from)) : null) ??
    posted(tokens, from, to, kind) ??
    acting(tokens, from, to, kind) ??
    unplaced(tokens, from, to, kind)
  );
}

const ENDS = new Set(entries(BODY_ENDS));

/** `the [Jarl Street Players]`, `[Marlow Old Boys]`. */
function ending(tokens: Tokens, from: number, to: number): string | null {
  const last = norm(tokens, to - 1);
  const two = `${norm(tokens, to - 2)} ${last}`;
  // `Federation of [Plum Growers]`, `Association for Boy Scouts and [Girl Guides]`.
  const isPart = ['of', 'and', 'for', '&'].includes(norm(tokens, from - 1)) && has(tokens, from - 2, PARTS);
  if (isPart || (norm(tokens, to) === 'of' && isCapital(tokens, to + 1))) return null;
  return to > from + 1 && (ENDS.has(last) || (to > from + 2 && ENDS.has(two))) ? last : null;
}

const PARTS = WordClass.OrganisationHead | WordClass.TitleModifier;

const DEEDS = new Set(entries(BODY_DEEDS));

/** `[Kelmavax], which makes vaccines`; whatever looks like a person is a body wherever it is `which`. */
function which(tokens: Tokens, from: number, to: number, kind: NameKind | null): string | null {
  if (norm(tokens, to) !== ',' || norm(tokens, to + 1) !== 'which' || !continues(tokens, to)) return null;
  const isOwned = ['of', 'by', "'s"].includes(norm(tokens, from - 1));
  if (kind === 'person' && !isOwned) return 'which';
  return DEEDS.has(norm(tokens, to + 2)) ? norm(tokens, to + 2) : null;
}

const PEOPLE = wordSet(entries(BODY_PEOPLE));
const OF_KIN = wordSet('bereaved family surviving');

/** `118 employees of [Ostra Linas]`, `a volunteer with [Marin Ayo]`. */
function peopleOf(tokens: Tokens, from: number, to: number, kind: NameKind | null): string | null {
  const link = norm(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  if (isCapital(tokens, link) || isCapital(tokens, link - 1)) return null;
  const word = norm(tokens, link);
  // One word alone may be the village that they live in.
  const isPlace = kind === 'place' && to === from + 1;
  // `the family members of [Ada Obi]`.
  if (OF_KIN.has(wordAt(tokens, link - 2))) return null;
  if (word === 'of' && PEOPLE.has(wordAt(tokens, link - 1)) && !isPlace) return norm(tokens, link - 1);
  return word === 'with' && has(tokens, link - 1, WordClass.TitleHead) ? norm(tokens, link - 1) : null;
}

const LEADS = new Set(entries(BODY_LEADS));

/** `she heads [Teva Oru]`. */
function ledBy(tokens: Tokens, from: number): string | null {
  const at = norm(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  // `The fund manages NOK [61] billion`.
  if (looks(tokens, from + 1, Shape.Number)) return null;
  return LEADS.has(norm(tokens, at)) && looks(tokens, at, Shape.LowerCase) ? norm(tokens, at) : null;
}

const MAX_POST = 4;

/** `[Ostra Kelm] chairman Ola Berg`: a post in small letters between two names is held in the first by the second. */
function posted(tokens: Tokens, from: number, to: number, kind: NameKind | null): string | null {
  if (kind === null || (kind === 'place' && to === from + 1)) return null;
  let at = to;
  while (at < to + MAX_POST && continues(tokens, at) && looks(tokens, at, Shape.LowerCase)) at++;
  const post = at - 1;
  if (at === to || !has(tokens, post, WordClass.TitleHead) || OF_PLACES.has(wordAt(tokens, post))) return null;
  for (let k = to; k < post; k++)
    if (has(tokens, k, WordClass.Connector | WordClass.Starter | WordClass.SpeechVerb)) return null;
  return continues(tokens, at) && isCapital(tokens, at) ? norm(tokens, post) : null;
}

const OF_PLACES = wordSet(
  'chief commissioner governor judge king leader mayor minister president prince queen resident',
);

const AUXILIARIES = wordSet('also has have had is will would');

/** Verbs of giving and taking that places and things stand before as well. */
const NO_DEEDS = wordSet('leaving left made moved moving settled taken took');

/** `[Ostra Kelm] donated`: what looks like a place and is none that lists know. */
function acting(tokens: Tokens, from: number, to: number, kind: NameKind | null): string | null {
  if (to === from + 1 || (kind !== 'place' && kind !== 'other') || !continues(tokens, to)) return null;
  let at = to;
  while (at < to + 2 && AUXILIARIES.has(wordAt(tokens, at))) at++;
  if (NO_DEEDS.has(wordAt(tokens, at))) return null;
  const isDeed = has(tokens, at, WordClass.TransferVerb | WordClass.PaymentVerb) || DEEDS.has(norm(tokens, at));
  return isDeed && looks(tokens, at, Shape.LowerCase) ? norm(tokens, at) : null;
}

const NOWHERE = new Set('above across calle called in named near rue through via'.split(' '));
const OF_BODIES = new Set(['by', 'with', 'versus']);

/**
 * `donated by the [Ostra Kelm Vari]`: towns and works have shorter names, or a word for what they are. Two words are a body's only where
 * somebody of there is told, or something is done by it.
 */
function unplaced(tokens: Tokens, from: number, to: number, kind: NameKind | null): string | null {
  if ((kind !== 'place' && kind !== 'other') || !continues(tokens, from) || to === from + 1) return null;
  if (isQuoted(tokens, from, to)) return null;
  for (let k = from; k < to; k++)
    if (has(tokens, k, NO_BODY) || THINGS.has(wordAt(tokens, k)) || looks(tokens, k, Shape.Number)) return null;
  const at = norm(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  if (NOWHERE.has(norm(tokens, at)) || (kind === 'other' && norm(tokens, at) === 'under')) return null;
  if (to > from + 2) return tokens.word[from]!.text;
  const isOf =
    norm(tokens, at) === 'of' &&
    isCapital(tokens, at - 1) &&
    !has(tokens, at - 1, NO_OPENING | NO_BODY | WordClass.OrganisationHead);
  return kind === 'place' && (isOf || OF_BODIES.has(norm(tokens, at))) ? norm(tokens, at) : null;
}
