/** Posts of several words for one: which heads behind the first go on with it (`Chief Executive [Officer]`), and which begin a post of their own. */
import { ranksMarked } from '../../lexicon/tables.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { beginsSentence, continues, has, isCapital, looks, norm, wordAt } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';
import { isQualifier, qualifies } from './qualifiers.js';

/** Most words of a post before its portfolio. */
export const MAX_WORDS = 8;

export const GRADES = WordClass.Rank | WordClass.TitleModifier | WordClass.TitleHead;

/** A word that names a field or level, not a place or a post. */
export const isPlainField = (tokens: Tokens, k: number): boolean =>
  has(tokens, k, WordClass.TitleModifier) && !has(tokens, k, WordClass.TitleHead | WordClass.Country | WordClass.City);

/** The last head word of a chain: `Chief` → `Chief Executive Officer`, `Deputy` → `Deputy High Commissioner`. */
export function lastHead(tokens: Tokens, i: number): number {
  let head = i;
  // `Council of Governors [CEO]`: whom the body is of.
  if (norm(tokens, i - 1) === 'of' && isCapital(tokens, i) && /[^s]s$/.test(norm(tokens, i))) return i;
  for (let k = i + 1; k <= i + MAX_WORDS && continues(tokens, k); k++) {
    k = pastLinkedFields(tokens, k);
    if (!has(tokens, k, GRADES) && !leadsOn(tokens, k)) break;
    const opens = beginsSentence(tokens, i) || norm(tokens, i - 1) === ':';
    if (isCapital(tokens, k) !== isCapital(tokens, i) && !(opens && !isCapital(tokens, k))) break;
    if (looks(tokens, i, Shape.Pointed) && !isArmedRank(tokens, k)) break;
    if (isName(tokens, k)) break;
    if (has(tokens, k, WordClass.TitleHead) && !standsApart(tokens, head, k)) head = k;
  }
  return head;
}

/** The head behind `and` and further fields of the post: `Chief Financial and Supply Chain [Officer]`; `k` where no such words begin there. */
function pastLinkedFields(tokens: Tokens, k: number): number {
  if (!['and', '&'].includes(norm(tokens, k)) || !isPlainField(tokens, k - 1) || !isCapital(tokens, k - 1)) return k;
  let n = k + 1;
  while (n < k + FIELDS && isCapital(tokens, n) && (isPlainField(tokens, n) || isQualifier(tokens, n))) n++;
  return n > k + 1 && isCapital(tokens, n) && has(tokens, n, WordClass.TitleHead) ? n : k;
}

/** Most of them. */
const FIELDS = 4;

/** `Chief [Petty] Officer`, `Deputy [Ward] Chairman`, `Deputy [Under] Treasurer`: a word of the post behind a rank, right before the head. */
const leadsOn = (tokens: Tokens, k: number): boolean =>
  has(tokens, k - 1, WordClass.Rank) &&
  has(tokens, k + 1, WordClass.TitleHead) &&
  (qualifies(tokens, k, k + 1) || norm(tokens, k) === 'under');

/** `Lt. [Col.]`, `Major [General]`, `Sergeant [Major]`: one rank in two words. */
const isArmedRank = (tokens: Tokens, k: number): boolean =>
  (['lt', 'lieutenant', 'maj', 'major', 'brig', 'brigadier', 'col', 'colonel'].includes(norm(tokens, k - 1)) &&
    ['col', 'gen', 'colonel', 'general'].includes(norm(tokens, k))) ||
  (['sergeant', 'sgt'].includes(norm(tokens, k - 1)) && ['maj', 'major'].includes(norm(tokens, k)));

/** `Attorney [Dean] Marshall`: a given name that is a post too, behind a post and before a word that is none. */
function isName(tokens: Tokens, k: number): boolean {
  if (looks(tokens, k, Shape.AllCaps) || !NAMES_AND_POSTS.has(norm(tokens, k))) return false;
  // `Inspector General [Md] Kamal`, but `Chief [Justice] Roberts`.
  const isRanked = norm(tokens, k) !== 'md' && has(tokens, k - 1, WordClass.Rank | WordClass.TitleModifier);
  const isGiven = isCapital(tokens, k) && !isRanked;
  return isGiven && continues(tokens, k + 1) && isCapital(tokens, k + 1) && !has(tokens, k + 1, GRADES);
}

const NAMES_AND_POSTS = ranksMarked('given');

/** Two posts side by side (`Professor Dr`, `Chairman MP`): the second begins a title of its own. */
function standsApart(tokens: Tokens, head: number, k: number): boolean {
  const word = norm(tokens, k);
  if (isArmedRank(tokens, k)) return false;
  if (ADDRESSED.has(word)) return !GRADES_OF_PROFESSOR.has(wordAt(tokens, k - 1));
  return RANKS_APART.has(word) && !has(tokens, head, WordClass.Rank | WordClass.TitleModifier);
}

/** Put before a name whatever the post: `Vice-Chancellor and Principal [Prof] Pretorius`, `our Chairman [Sheikh] Talal`. */
export const ADDRESSED = ranksMarked('apart');

const GRADES_OF_PROFESSOR = wordSet(
  'adjunct assistant associate distinguished emeritus full honorary lieutenant lt maj major research visiting',
);

const RANKS_APART = ranksMarked('ungraded');
