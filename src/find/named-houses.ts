/**
 * Bodies whose own name stands behind the noun for what they are, as many languages write it: `Regional Hospital [Sveti Naum]`, `Primary
 * School [Vuk Karadžić]`, `Hospital [Universitario San Telmo]`. Left alone: who heads it (`Director of the Regional Hospital [Ivan Petrov]`).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { Document, Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { styleOf } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { isForeignLink } from './foreign-words.js';

/** Called after saints, heroes and towns. */
const HOUSES = wordSet(
  'clinic college convent gymnasium hospital kindergarten library lyceum monastery museum orphanage polyclinic polytechnic sanatorium school theatre university',
);
/** What a centre is for whose own name may stand behind it, and that is no room. */
export const CARE = 'cancer care clinical health healthcare hospital medical rehabilitation research university';
const OF_CARE = wordSet(CARE);

/** Nouns that English shares with languages which put them first. */
const FRONT = wordSet('bank gymnasium hospital kindergarten lyceum orphanage radio');
const FRONT_MOST = 6;

const NO_NAME =
  WordClass.Starter |
  WordClass.TitleHead |
  WordClass.Rank |
  WordClass.Honorific |
  WordClass.Month |
  WordClass.Weekday |
  WordClass.OrganisationHead |
  WordClass.EventHead |
  WordClass.WorkHead |
  WordClass.PlaceHead |
  WordClass.SpeechVerb |
  WordClass.TitleModifier;

/** Token after the one to three words behind the head at `head` of a name that begins at `from`; `head + 1` where they name nobody's house. */
export function pastOwnName(
  tokens: Tokens,
  from: number,
  head: number,
  titleEnds: ReadonlyMap<number, number>,
): number {
  const at = head + 1;
  if (!isHouse(tokens, head) || from === head || isOfPost(tokens, from, titleEnds)) return at;
  let to = at;
  while (to < at + 3 && continues(tokens, to) && isCapital(tokens, to) && isOwn(tokens, to)) to++;
  const goesOn = continues(tokens, to) && (isCapital(tokens, to) || norm(tokens, to) === "'s");
  const isPerson = has(tokens, to, WordClass.SpeechVerb) || (norm(tokens, to) === ',' && to > at + 1);
  return goesOn || isPerson ? at : to;
}

const isHouse = (tokens: Tokens, head: number): boolean =>
  HOUSES.has(wordAt(tokens, head)) ||
  (['center', 'centre'].includes(norm(tokens, head)) && OF_CARE.has(wordAt(tokens, head - 1)));

const isOwn = (tokens: Tokens, k: number): boolean =>
  looks(tokens, k, Shape.Letters) &&
  !looks(tokens, k, Shape.AllCaps | Shape.Initial) &&
  (!has(tokens, k, NO_NAME) || SAINTS.has(wordAt(tokens, k)));

/** `Director [of the] Regional Hospital`, `Hospital Director`: the name behind it is that of who holds the post. */
function isOfPost(tokens: Tokens, from: number, titleEnds: ReadonlyMap<number, number>): boolean {
  let k = from;
  while (k > from - 3 && ['the', 'of', 'at', 'in', 'for', 'from'].includes(norm(tokens, k - 1))) k--;
  return !norm(tokens, k - 1).endsWith('s') && (titleEnds.has(k) || has(tokens, k - 1, WordClass.TitleHead));
}

/** Token after `[Hospital Universitario San Telmo]`, `[Bank Sentosa]`, `[Radio Slobodni Karas]`, with no article; `i` itself where the noun at `i` opens no such name. */
export function frontHouseEnd(
  doc: Pick<Document, 'tokens' | 'sentences'>,
  i: number,
  titleEnds: ReadonlyMap<number, number>,
): number {
  const { tokens } = doc;
  if (!FRONT.has(wordAt(tokens, i)) || !isUndetermined(tokens, i) || styleOf(doc, i) !== 'prose') return i;
  let to = i + 1;
  let isForeign = false;
  while (to < i + FRONT_MOST && continues(tokens, to)) {
    const isLink = to > i + 1 && isForeignLink(tokens, to) && isCapital(tokens, to + 1) && continues(tokens, to + 1);
    if (isLink || RULERS.has(wordAt(tokens, to)) || SAINTS.has(wordAt(tokens, to))) isForeign = true;
    if (isLink) to++;
    if (!isCapital(tokens, to) || !(isOwn(tokens, to) || RULERS.has(wordAt(tokens, to)))) break;
    to++;
  }
  if (to === i + 1 || norm(tokens, to) === "'s" || (continues(tokens, to) && isCapital(tokens, to))) return i;
  return isForeign || !isOfPost(tokens, i, titleEnds) ? to : i;
}

/** No article and no other name before it. */
const isUndetermined = (tokens: Tokens, i: number): boolean =>
  !continues(tokens, i) ||
  !(
    norm(tokens, i - 1) === "'s" ||
    DETERMINERS.has(norm(tokens, i - 1)) ||
    (isCapital(tokens, i - 1) && !has(tokens, i - 1, WordClass.Starter))
  );

const DETERMINERS = new Set(['a', 'each', 'every', 'its', 'our', 'that', 'the', 'their', 'this']);

/** Whom hospitals are called after. */
const RULERS = wordSet('datuk permaisuri pengiran queen raja ratu rey reina sultan sultanah tengku tuanku tun tunku');
const SAINTS = wordSet('mother saint sainte san sankt sant santa santo st sveta sveti são');
