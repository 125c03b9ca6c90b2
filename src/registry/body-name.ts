/** A body's name read for comparing: the words that tell it from others, the countries in it, and whether it needs one. */
import { isFieldWord } from '../find/field-words.js';
import { classesOf } from '../lexicon/classes.js';
import { isNation } from '../lexicon/nations.js';
import { knownBodies } from '../lexicon/tables.js';
import { WordClass } from '../lexicon/word-class.js';
import { keyOf, PARTS } from '../resolve/organisation-keys.js';
import { fold } from '../text/characters.js';
import { has, looks } from '../text/phrases.js';
import { splitSentences } from '../text/sentences.js';
import { Shape } from '../text/shape.js';
import { soundOf } from '../text/similar.js';
import { tokenise } from '../text/tokenise.js';
import { makeWordStore } from '../text/words.js';
import { memo } from './memo.js';
import { nationsIn } from './nations-in.js';

export interface BodyName {
  /** Sorted, levelled words without countries, legal forms and small words, joined: equal for variants in word order. */
  readonly core: string;
  readonly words: readonly string[];
  /** The same by sound: equal for transliterations. */
  readonly sound: string;
  /** Countries in the name, by their usual names. */
  readonly nations: readonly string[];
  /** First letters of its words. */
  readonly initials: string;
  /** Letters of an acronym in lower case; null for a name in words. */
  readonly acronym: string | null;
  /** Every country or town has one of that name: `Ministry of Health`, `Confederation of Trade Unions`. */
  readonly isGeneric: boolean;
  /** A part that every body has: `Executive Committee`. */
  readonly isPart: boolean;
}

const store = makeWordStore(classesOf);

export const bodyName: (name: string) => BodyName = memo(readName);

function readName(name: string): BodyName {
  const { tokens } = splitSentences(tokenise(name, store));
  const key = keyOf({ tokens }, { from: 0, to: tokens.length });
  const nations = nationsIn(name);
  const inNations = new Set(nations.flatMap((nation) => nation.split(' ')));
  const named = key.words.filter((word) => !isNation(word) && !inNations.has(word));
  const words = named.length > 0 ? named : key.words;
  const sorted = [...words].sort();
  const isAcronym = key.isAcronym || /^[\p{Lu}\d][\p{L}\d.&-]*\p{Lu}[\p{L}\d.&-]*$/u.test(name);
  const isPlain = !isAcronym && key.head !== null && isPlainName(name, tokens);
  return {
    core: sorted.join(' '),
    words: sorted,
    sound: sorted.map(soundOf).sort().join(' '),
    nations,
    initials: key.initials,
    acronym: isAcronym ? fold(name).replace(/[^\p{L}\d]/gu, '') : null,
    isGeneric: isPlain,
    isPart: isPlain && PARTS.has(key.head!) && nations.length === 0 && words.length <= MOST_WORDS_OF_A_PART,
  };
}

const MOST_WORDS_OF_A_PART = 3;
const WORLDWIDE = /\b(?:international|world|global|european|asian|african|united nations|inter-|pan-)/i;
const KNOWN = new Set(knownBodies().map(({ name }) => name.toLowerCase()));

/** Nothing in it but heads, fields, levels and countries: no place, no person, no word of its own. */
function isPlainName(name: string, tokens: Parameters<typeof has>[0]): boolean {
  if (WORLDWIDE.test(name) || KNOWN.has(name.toLowerCase().replace(/^the /, ''))) return false;
  const plain =
    WordClass.OrganisationHead |
    WordClass.TitleModifier |
    WordClass.Connector |
    WordClass.Country |
    WordClass.Demonym |
    WordClass.EventHead |
    WordClass.Rank;
  for (let k = 0; k < tokens.length; k++) {
    if (looks(tokens, k, Shape.Mark) || has(tokens, k, plain) || tokens.word[k]!.norm === "'s") continue;
    if (PLAIN_WORDS.has(tokens.word[k]!.norm) || isFieldWord(tokens, k)) continue;
    return false;
  }
  return true;
}

/** Fields and levels that neither end like one nor stand in a list of posts. */
const PLAIN_WORDS = new Set(
  'agro chemical city culture democratic economy electoral energy executive free gas general health high independent justice labor labour metal national oil people post power power public republic republican sport state steel supreme tax tourism trade transport youth affairs social'.split(
    ' ',
  ),
);
