/** Head words that mean a post only with a word before them or in certain places: `member`, `general`, `operator`. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { continues, has, isCapital, norm, wordAt } from '../../text/phrases.js';
import { wordSet } from '../../text/word-set.js';
import { isFieldWord } from '../field-words.js';

/** Heads that mean a post only with a word before them (`board member`, `crane operator`) or a fixed tail. */
export const NEED_MODIFIER = new Set([
  'member',
  'fellow',
  'sales',
  'elder',
  'guard',
  'operator',
  'worker',
  'artist',
  'assistant',
  'associate',
  'bearer',
  'executive',
  'owner',
  'agent',
  'partner',
  'general',
  'hero',
  'master',
]);

/** `member of the Presidium`: of a named committee of people, not of a union that thousands are in. */
function isMemberOfPart(tokens: Tokens, i: number): boolean {
  if (norm(tokens, i + 1) !== 'of' || norm(tokens, i + 2) !== 'the') return false;
  for (let k = i + 3; k < i + 7 && (isCapital(tokens, k) || norm(tokens, k) === 'of'); k++)
    if (PARTS.has(norm(tokens, k))) return true;
  return false;
}

const PARTS = new Set(
  'assembly board body bundestag bureau commission committee congress council dáil duma folketing hural jury kenesh knesset legislature lok majles majlis mejlis panel parliament presidium rada rajya representatives riigikogu riksdag saeima seanad secretariat seimas sejm senate storting tribunal'.split(
    ' ',
  ),
);

/** `Name – Member, Public Works Committee`. */
function isListedMember(tokens: Tokens, i: number): boolean {
  if (norm(tokens, i + 1) !== ',' || !['–', '-', ',', '—'].includes(norm(tokens, i - 1))) return false;
  for (let k = i + 2; k < i + 8 && isCapital(tokens, k); k++) if (SEATS.has(wordAt(tokens, k))) return true;
  return false;
}

/** `Annual General [Meeting]`, `Master [Plan]`. */
const NOT_A_NAME = WordClass.OrganisationHead | WordClass.PlaceHead | WordClass.EventHead | WordClass.WorkHead;

/** `General [Surgery]`, `Master [Baking]`. */
const isPlainField = (tokens: Tokens, k: number): boolean =>
  isFieldWord(tokens, k) && !has(tokens, k, WordClass.GivenName | WordClass.FamilyName);

/** A bare head of `NEED_MODIFIER` that still is a post: `General Ivanov`, `Chief of`, `Fellow of the Academy`. */
export function isSoleTitle(tokens: Tokens, i: number): boolean {
  if (norm(tokens, i) === 'owner') return norm(tokens, i - 1) === "'s" || norm(tokens, i + 1) === 'of';
  // `the guild's elder Ann Hill`, `elder of the clan`, but `the elder Bush`, `her elder brother`.
  if (norm(tokens, i) === 'elder')
    return norm(tokens, i + 1) === 'of' || (isNamed(tokens, i + 1) && norm(tokens, i - 1) !== 'the');
  if (norm(tokens, i) === 'fellow') return norm(tokens, i + 1) === 'of';
  if (norm(tokens, i) === 'partner' && norm(tokens, i + 1) === 'at') return isCapital(tokens, i + 2);
  if (norm(tokens, i) === 'member') return isMemberOfPart(tokens, i) || isListedMember(tokens, i);
  if (norm(tokens, i) === 'executive' || has(tokens, i + 1, NOT_A_NAME) || isPlainField(tokens, i + 1)) return false;
  return isCapital(tokens, i) && continues(tokens, i + 1) && (isCapital(tokens, i + 1) || norm(tokens, i + 1) === 'of');
}

const isNamed = (tokens: Tokens, k: number): boolean =>
  continues(tokens, k + 1) && isCapital(tokens, k) && isCapital(tokens, k + 1);

export const SEATS = wordSet('assembly board bureau cabinet commission committee council presidium senate');
