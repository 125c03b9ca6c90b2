/** What a post is in charge of: `Minister [of Labour and Social Protection]`, `Head [of Communications]`, `chief [of cardiology]`. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { continues, has, isCapital, looks, norm } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { isFieldWord, isPossessiveMark } from '../field-words.js';
import { besideEnd } from './beside.js';
import { fieldsEnd, fits, NEVER_FIELD, opensBody } from './fields.js';
import { isMinistry, isQualifier, isSmallField } from './qualifiers.js';

/** Heads that take a portfolio of any words: `Minister of Youth and Sport`, `Commissioner for Human Rights`. */
const PORTFOLIO_HEADS = new Set(
  'commissioner envoy minister ombudsman rapporteur secretary under-secretary under-secretary-general undersecretary'.split(
    ' ',
  ),
);
/** Heads that take one only in words that are fields of work: `Head of Communications`, `Professor of Law`. */
const FIELD_HEADS = new Set(
  'adviser advisor artist assistant attaché chief coach consultant coordinator councillor counsel curator custodian dean deputy director director-general doctor economist engineer head inspector inspector-general keeper lead lecturer manager mayor negotiator officer organiser organizer president principal professor provost rector specialist spokesperson superintendent technician technologist vice-chancellor vice-president worker'.split(
    ' ',
  ),
);

/** Past `of Labour and Social Protection`, `for Health`; `at` where no portfolio follows. */
export function portfolioEnd(tokens: Tokens, at: number, head: number): number {
  const word = norm(tokens, head).replace(/^(?:vice|deputy|co|sub)-/, '');
  const open = PORTFOLIO_HEADS.has(word) && !OF_A_BODY.has(norm(tokens, head - 1));
  // `cabinet member for housing`, but not of anything.
  const links = FOR.test(word) ? ['for'] : open || FIELD_HEADS.has(word) ? ['of', 'for', 'on'] : [];
  if (!links.includes(norm(tokens, at)) || !continues(tokens, at)) return besideEnd(tokens, at, head, word);
  // `Prime Minister of the Republic`: the land, and no portfolio.
  if (word === 'minister' && norm(tokens, head - 1) === 'prime' && norm(tokens, at) === 'of') return at;
  const hasArticle = norm(tokens, at + 1) === 'the';
  const first = hasArticle ? at + 2 : at + 1;
  const k = pastPeople(tokens, first);
  const capital = isCapital(tokens, k);
  // `minister of the NHC`: a body.
  if (word === 'minister' && hasArticle && looks(tokens, k, Shape.AllCaps)) return at;
  // `thanked the minister for coming`.
  if (
    !capital &&
    norm(tokens, at) === 'for' &&
    norm(tokens, k).endsWith('ing') &&
    !has(tokens, k, WordClass.TitleModifier)
  )
    return at;
  // `Chief Minister of the state of Kelm`: where, and no field.
  if (
    hasArticle &&
    !capital &&
    norm(tokens, k + 1) === 'of' &&
    isCapital(tokens, k + 2) &&
    has(tokens, k, WordClass.PlaceHead)
  )
    return at;
  // `head of [R&D]`.
  if (isPairOfLetters(tokens, k)) return k + 3;
  // `Head of [HR]`, `manager of IT`.
  if (looks(tokens, k, Shape.AllCaps) && LETTERS.has(norm(tokens, k))) return k + 1;
  // `chief executive officer of Harbour Health`: he has his field already.
  if (word === 'officer' && norm(tokens, at) === 'of' && has(tokens, head - 1, GRADES) && capital) return at;
  // `Director of Inspection at the Ministry`: the body is the one behind.
  if (capital && ['at', 'in', 'within'].includes(norm(tokens, k + 1)) && isFieldWord(tokens, k)) return k + 1;
  if (RUN.has(word) && !hasArticle && norm(tokens, at) === 'of') {
    const run = runEnd(tokens, k);
    if (run > k) return run;
  }
  const isAny = capital && (word === 'minister' || LEARNED.has(word));
  const isOwn = word === 'minister' && isMinistry(tokens, k);
  const opens = fits(tokens, k, capital) || isOwn || (isAny && !has(tokens, k, NEVER_FIELD));
  if (!opens || (!open && hasArticle)) return at;
  // `secretary of the Section`, not of the Interior.
  if (hasArticle && word.endsWith('secretary') && norm(tokens, at) === 'of' && !OF_STATE.has(norm(tokens, k)))
    return at;
  // `Vice Rector for Government, External, and Student Affairs`.
  const isListed = open || norm(tokens, at) === 'for';
  const end = pastCharge(tokens, fieldsEnd(tokens, k, capital, isListed), open);
  // `director of Theater am Ring`, `vice-president of Spedition Kelm`: a name.
  if (capital && (FOREIGN.has(norm(tokens, end)) || isNameOnly(tokens, k, head, word))) return at;
  // `vice president for rural credit affairs`: words that only grade another.
  if (!capital && looks(tokens, end, Shape.LowerCase) && continues(tokens, end) && !closesField(tokens, end)) return at;
  // `secretary of the Water Committee`, not `head of international relations department`.
  if ((hasArticle || capital) && ORGANS.has(norm(tokens, end - 1))) return at;
  // `head of Rolling Shop No. 2`: a part with a number.
  if (norm(tokens, end) === 'no' || looks(tokens, end, Shape.Number)) return at;
  // `Director of Health Services`, `Secretary of the Security Council`: a name of a body, unless its words end here.
  return word !== 'minister' && capital && (opensBody(tokens, end) || listsBody(tokens, end)) ? at : end;
}

/** `President of Energy[, Gas and Water Workers’ Union]`: the fields that a body's name lists. */
function listsBody(tokens: Tokens, at: number): boolean {
  if (norm(tokens, at) !== ',') return false;
  let hasAnd = false;
  for (let k = at; k < at + MAX_LIST && continues(tokens, k); k++) {
    const word = norm(tokens, k);
    if (hasAnd && isCapital(tokens, k) && has(tokens, k, WordClass.OrganisationHead)) return true;
    if (word === 'and' || word === '&') hasAnd = true;
    else if (!isCapital(tokens, k) && (word !== ',' || hasAnd) && !isPossessiveMark(tokens, k)) return false;
  }
  return false;
}

const MAX_LIST = 10;

/** Past `with responsibility for Transport`, `with special responsibility for youth` behind a portfolio. */
function pastCharge(tokens: Tokens, at: number, open: boolean): number {
  if (norm(tokens, at) !== 'with' || !open) return at;
  const noun = norm(tokens, at + 1) === 'special' ? at + 2 : at + 1;
  if (norm(tokens, noun) !== 'responsibility' || norm(tokens, noun + 1) !== 'for') return at;
  const capital = isCapital(tokens, noun + 2);
  return fits(tokens, noun + 2, capital) ? fieldsEnd(tokens, noun + 2, capital, open) : at;
}

/** `R&D`, `M & A`. */
const isPairOfLetters = (tokens: Tokens, k: number): boolean =>
  isLetter(tokens, k) && norm(tokens, k + 1) === '&' && isLetter(tokens, k + 2);

/** Fields of work that are told by letters. */
const LETTERS = new Set(['csr', 'esg', 'hr', 'hse', 'ict', 'ir', 'it', 'pr', 'qa']);

const isLetter = (tokens: Tokens, k: number): boolean => /^\p{Lu}$/u.test(tokens.word[k]?.text ?? '');

const GRADES = WordClass.TitleModifier | WordClass.Rank;

/** `head of [Asian] sales`, `Minister for [European] Affairs`: the part of the world that the field is in. */
const pastPeople = (tokens: Tokens, k: number): number =>
  (has(tokens, k, WordClass.Demonym) || norm(tokens, k) === 'european') &&
  continues(tokens, k + 1) &&
  (has(tokens, k + 1, WordClass.TitleModifier) || isQualifier(tokens, k + 1)) &&
  !has(tokens, k + 1, NEVER_FIELD)
    ? k + 1
    : k;

/** Heads that take one behind a `for` only. */
const FOR = /^(?:executive|mayor|member|senator|chair(?:man|person|woman)?)$/;

/** What a secretary of a state is one of, with an article. */
const OF_STATE = new Set('air army economy environment interior navy presidency treasury'.split(' '));

/** Heads of whatever small nouns follow: `head of [supply chain] at Delta`, `manager of [grounds],`. */
const RUN = new Set([
  'coordinator',
  'curator',
  'dean',
  'director',
  'head',
  'keeper',
  'lecturer',
  'manager',
  'professor',
  'superintendent',
  'vice-president',
]);

/** Past nouns in small letters from `k` up to a mark, a preposition or a name; `k` where none stand there or a verb may. */
function runEnd(tokens: Tokens, k: number): number {
  let n = k;
  while (n < k + MAX_RUN && (n === k || continues(tokens, n)) && isSmallField(tokens, n)) n++;
  const isClosed = !continues(tokens, n) || looks(tokens, n, Shape.Mark | Shape.Capital) || BEHIND.has(norm(tokens, n));
  return isClosed ? n : k;
}

/** `Curator of [Manuscripts]`, `Professor of [Hellenic] Studies`. */
const LEARNED = new Set(['curator', 'keeper', 'lecturer', 'professor']);

const MAX_RUN = 4;

const BEHIND = new Set(['at', 'for', 'from', 'in', 'of', 'with', 'within']);

/** Before `secretary`: a post of the body as a whole. */
const OF_A_BODY = new Set(['executive', 'financial', 'general', 'recording']);

const FOREIGN = new Set(['am', 'an', 'auf', 'de', 'der', 'des', 'di', 'du', 'im', 'van', 'zu']);

/** Behind a post in small letters a capitalised word is a field by its meaning only, not by its form. */
const isNameOnly = (tokens: Tokens, k: number, head: number, word: string): boolean =>
  !isCapital(tokens, head) &&
  !LEARNED.has(word) &&
  word !== 'minister' &&
  !has(tokens, k, WordClass.TitleModifier) &&
  !isQualifier(tokens, k) &&
  !has(tokens, k + 1, WordClass.TitleModifier);

const ORGANS = new Set(['association', 'board', 'commission', 'committee', 'council', 'federation', 'union']);

export const closesField = (tokens: Tokens, k: number): boolean =>
  has(tokens, k, WordClass.Starter | WordClass.SpeechVerb) || CLOSING.has(norm(tokens, k)) || isPast(tokens, k);

/** `the minister of labour [shuttled] between`. */
const isPast = (tokens: Tokens, k: number): boolean => /[^e]ed$/.test(norm(tokens, k));

/** Small words that begin something else behind a portfolio. */
const CLOSING = new Set(
  'also and are as at between but by during for from had has in into is of on or since that to under until was were when where which while who will with within would'.split(
    ' ',
  ),
);
