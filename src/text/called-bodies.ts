/**
 * Which bodies a common noun can mean, and how surely: `the lender`, `the school`, `the charity`. A body is called so by the words beside
 * its name (`the brewer Kvass & Sons`, `Hollin Aid, a debt charity`, `his firm, Ravno Ltd`), by the noun in its name, or by its kind.
 * Leaves to the callers which of several is meant: whom the text spoke of last, or most.
 */
import { bodyNouns, bodyStems } from '../lexicon/tables.js';
import type { Document, NameMention, Organisation, Tokens } from '../model/document.js';
import { fold, partsOf } from './characters.js';
import { beginsSentence, isCapital, looks, norm } from './phrases.js';
import { remembered } from './remembered.js';
import { Shape } from './shape.js';
import { singularOf } from './singular.js';

/** From most to least sure; none is 0. */
export const Fit = { None: 0, Unknown: 1, Kind: 2, Held: 3, Headed: 4, Called: 5 } as const;

/**
 * How surely the noun (small, singular) means the body: the text calls it so; the noun heads its name; stands in its name; is of its kind;
 * its kind is unknown. Zero where it is something else.
 */
export function fitOf(doc: Document, body: Organisation, noun: string): number {
  const called = callingsOf(doc, body);
  if (called.has(noun)) return Fit.Called;
  if (headWords(body.name).has(noun)) return Fit.Headed;
  const words = wordsOf(body);
  // `Rabobank` is a bank.
  if (words.has(noun) || words.has(`${noun}s`) || body.name.toLowerCase().endsWith(noun)) return Fit.Held;
  if (isOfKind(body, called, noun)) return Fit.Kind;
  return showsNoKind(body, called) ? Fit.Unknown : Fit.None;
}

function isOfKind(body: Organisation, called: ReadonlySet<string>, noun: string): boolean {
  const types = bodyNouns().get(noun);
  if (types === undefined || isOtherAssociation(body, noun)) return false;
  if (types.includes('any') || (body.type !== null && types.includes(body.type))) return true;
  for (const other of called)
    if (
      bodyNouns()
        .get(other)
        ?.some((type) => type !== 'named' && types.includes(type))
    )
      return true;
  // A committee of the mine is no company, nor is a union of miners.
  if (body.type !== null && OF_PEOPLE.has(body.type)) return false;
  const stems = bodyStems().get(noun);
  if (stems === undefined) return false;
  for (const word of headWords(body.name))
    if (stems.some((stem) => word.startsWith(stem) || (stem.length > 3 && word.endsWith(stem)))) return true;
  return false;
}

/** A foundation is no club, though both are associations. */
function isOtherAssociation({ name }: Organisation, noun: string): boolean {
  const isOfPlayers = PLAYING.has(noun);
  if (!isOfPlayers && !GIVING.has(noun)) return false;
  for (const word of headWords(name)) if ((isOfPlayers ? GIVING : PLAYING).has(word)) return true;
  return false;
}

const PLAYING: ReadonlySet<string> = new Set(['club', 'league']);
const GIVING: ReadonlySet<string> = new Set(['charity', 'foundation', 'fund']);

const OF_PEOPLE: ReadonlySet<string> = new Set(['court', 'ministry', 'parliament', 'party', 'union']);

/** Neither by type, nor by a word of its name, nor by what the text calls it. */
function showsNoKind(body: Organisation, called: ReadonlySet<string>): boolean {
  if (body.type !== null || called.size > 0) return false;
  for (const word of wordsOf(body)) if (bodyNouns().has(word)) return false;
  return true;
}

/** The name up to its first preposition, in small plain letters. */
const headOf = remembered((name) => fold(name.toLowerCase()).split(/ (?:of|for|at|in) /)[0]!);
const headWords = remembered((name): ReadonlySet<string> => new Set(partsOf(headOf(name))));

/** The words of all names of a body, in small letters; found once a body. */
const nameWords = new WeakMap<Organisation, ReadonlySet<string>>();

function wordsOf(body: Organisation): ReadonlySet<string> {
  let words = nameWords.get(body);
  if (words === undefined) {
    words = new Set(partsOf([body.name, ...body.aliases].join(' ').toLowerCase()));
    nameWords.set(body, words);
  }
  return words;
}

/** What the text calls a body beside its name; found once a body. */
const callings = new WeakMap<Organisation, ReadonlySet<string>>();

function callingsOf({ tokens }: Document, body: Organisation): ReadonlySet<string> {
  let nouns = callings.get(body);
  if (nouns === undefined) {
    nouns = new Set(body.mentions.flatMap((one) => calledBeside(tokens, one)).flatMap((noun) => noun ?? []));
    callings.set(body, nouns);
  }
  return nouns;
}

const calledBeside = (tokens: Tokens, mention: NameMention): readonly (string | null)[] => [
  calledBefore(tokens, mention),
  calledBehind(tokens, mention),
];

/** `The brewer [X]`, `jewellers [X]`, `the charity “[X]”`, `his firm, [X].`, `the same bank, the [X],`. */
function calledBefore(tokens: Tokens, { from, to }: NameMention): string | null {
  let k = from - 1;
  if (/^["“«„‘']$/.test(norm(tokens, k))) k--;
  if (norm(tokens, k) === 'the') k--;
  const isApart = norm(tokens, k) === ',';
  if (isApart) k--;
  else if (k < from - 1 && norm(tokens, k + 1) === 'the') return null;
  const noun = nounAt(tokens, k);
  if (noun === null) return null;
  return !isApart || (isOne(tokens, k) && !looks(tokens, to, Shape.LowerCase)) ? noun : null;
}

/** `[X], a debt charity`, `[X] (a charity)`, `[X] is a company`. */
function calledBehind(tokens: Tokens, { to }: NameMention): string | null {
  const first = /^(?:,|\(|is|was|–|—)$/.test(norm(tokens, to)) ? to + 1 : -1;
  if (first === -1 || !/^(?:a|an|another|one|the)$/.test(norm(tokens, first))) return null;
  let noun: string | null = null;
  for (let k = first + 1; k < first + PHRASE && (looks(tokens, k, Shape.LowerCase) || isCapital(tokens, k)); k++) {
    if (ENDS.test(norm(tokens, k))) break;
    noun = nounAt(tokens, k);
  }
  return noun;
}

/** Most words of such a phrase. */
const PHRASE = 9;
const ENDS = /^(?:and|at|based|by|for|from|in|of|on|registered|run|set|that|to|which|who|whose|with)$/;

/** The common noun of a body at token `k`, in the singular, or null. */
function nounAt(tokens: Tokens, k: number): string | null {
  if (isCapital(tokens, k) && !beginsSentence(tokens, k)) return null;
  const word = norm(tokens, k);
  if (bodyNouns().has(word)) return word;
  const one = singularOf(word);
  return one !== null && bodyNouns().has(one) ? one : null;
}

/** `A Dutch society, [X]`, `her family company, [X]`: the noun at `k` stands behind what makes it one. */
function isOne(tokens: Tokens, k: number): boolean {
  for (let m = k - 1; m > k - 5; m--) {
    const word = norm(tokens, m);
    if (/^(?:a|an|another|her|his|its|local|our|same|their)$/.test(word)) return true;
    if (!/^\p{L}/u.test(word)) return false;
  }
  return false;
}
