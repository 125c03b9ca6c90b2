/** Head words that mean a post only with a word before them or in certain places: `member`, `general`, `operator`. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';
import { isFieldWord } from '../field-words.js';
import { closesField } from './portfolio.js';
import { isQualifier, qualifies } from './qualifiers.js';
import { ownerBefore } from './served.js';

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
  'keeper',
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
  'assembly board body bundestag bureau chamber commission committee congress council dáil duma folketing hural jury kenesh knesset legislature lok majles majlis mejlis panel parliament presidium rada rajya representatives riigikogu riksdag saeima seanad secretariat seimas sejm senate storting synod tribunal'.split(
    ' ',
  ),
);

/** `Central Vote Commission [member] Ada Obi`. */
const isMemberBehind = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i - 1) && PARTS.has(norm(tokens, i - 1)) && isNamed(tokens, i + 1);

/** `the mill's [owner]`, `[owner] of the mill`, `Ada Obi, the [owner],`, `Ada Obi, [owner] and taster`. */
function isOwner(tokens: Tokens, i: number): boolean {
  if (norm(tokens, i - 1) === "'s" || norm(tokens, i + 1) === 'of') return true;
  const comma = norm(tokens, i - 1) === 'the' ? i - 2 : i - 1;
  return norm(tokens, comma) === ',' && isCapital(tokens, comma - 1) && [',', 'and'].includes(norm(tokens, i + 1));
}

/** `a [partner] at Kelm Lawyers`, `a [partner] in the firm`, `said [partner] Ada Obi`; not `a partner in the project`, `his partner Ada`. */
export function isPartner(tokens: Tokens, i: number): boolean {
  if (norm(tokens, i) !== 'partner') return false;
  if (has(tokens, i - 1, WordClass.SpeechVerb)) return isNamed(tokens, i + 1);
  if (!['at', 'in'].includes(norm(tokens, i + 1))) return false;
  if (isCapital(tokens, i + 2)) return norm(tokens, i + 1) === 'at' || norm(tokens, i - 1) === ',';
  return norm(tokens, i + 2) === 'the' && FIRMS.has(norm(tokens, i + 3));
}

const FIRMS = new Set(['chambers', 'company', 'firm', 'fund', 'office', 'partnership', 'practice']);

/**
 * Everyday words that are a post only behind the field of it, which `beginning` looks for: `relations [lead]`, `timetable [planner]`,
 * `Ward [sister]`; not `took the lead`, `the project lead time`.
 */
export const isHeadOfField = (tokens: Tokens, i: number): boolean =>
  HEADS_OF_FIELDS.has(wordAt(tokens, i)) &&
  (!continues(tokens, i + 1) || !looks(tokens, i + 1, Shape.LowerCase) || closesField(tokens, i + 1)) &&
  (isQualifier(tokens, i - 1) ||
    has(tokens, i - 1, WordClass.TitleModifier) ||
    qualifies(tokens, i - 1, i) ||
    ownerBefore(tokens, i) !== null) &&
  !has(tokens, i - 1, WordClass.Starter);

const HEADS_OF_FIELDS = wordSet('anchor buyer cook host lead mate planner sister veteran');

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
  if (norm(tokens, i) === 'owner') return isOwner(tokens, i);
  // `the guild's elder Ann Hill`, `elder of the clan`, but `the elder Bush`, `her elder brother`.
  if (norm(tokens, i) === 'elder')
    return norm(tokens, i + 1) === 'of' || (isNamed(tokens, i + 1) && norm(tokens, i - 1) !== 'the');
  if (norm(tokens, i) === 'fellow') return norm(tokens, i + 1) === 'of';
  if (norm(tokens, i) === 'partner') return isPartner(tokens, i);
  // `master of the guild`.
  if (norm(tokens, i) === 'master' && norm(tokens, i + 1) === 'of')
    return isCapital(tokens, i) || ['guild', 'hunt', 'lodge', 'rolls'].includes(norm(tokens, i + 3));
  if (norm(tokens, i) === 'member')
    return isMemberOfPart(tokens, i) || isListedMember(tokens, i) || isMemberBehind(tokens, i);
  if (norm(tokens, i) === 'executive' || has(tokens, i + 1, NOT_A_NAME) || isPlainField(tokens, i + 1)) return false;
  return isCapital(tokens, i) && continues(tokens, i + 1) && (isCapital(tokens, i + 1) || norm(tokens, i + 1) === 'of');
}

const isNamed = (tokens: Tokens, k: number): boolean =>
  continues(tokens, k + 1) && isCapital(tokens, k) && isCapital(tokens, k + 1);

export const SEATS = wordSet('assembly board bureau cabinet commission committee council presidium senate');
