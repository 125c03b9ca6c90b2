/** Where a post begins before its head word: ranks and fields; and which further heads go on with it. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { beginsSentence, continues, has, isCapital, looks, norm, wordAt } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';
import { isFieldWord } from '../field-words.js';
import { ADDRESSED, GRADES, isPlainField, MAX_WORDS } from './chain.js';
import { qualifies, takesField } from './qualifiers.js';
import { ownerBefore } from './served.js';
import { SEATS } from './sole.js';

/** A rank or field before the head at `i`; before `member` also the part of a body that he sits in: `Executive Board Member`. */
function gradesPost(tokens: Tokens, k: number, i: number): boolean {
  if (['mp', 'mps'].includes(norm(tokens, i)) && norm(tokens, k) === 'labour') return false;
  // `Rize University [Prof]`, `University of Medical Sciences [Dr.]`, but `[Assistant Prof.]`.
  if (ADDRESSED.has(norm(tokens, i)) && !has(tokens, k, WordClass.Rank | WordClass.TitleHead)) return false;
  // `High Court [Judge]`: the court is a body.
  if (norm(tokens, k) === 'court') return !isCapital(tokens, k - 1) || has(tokens, k - 1, WordClass.Starter);
  // `works council [chairman]`.
  if (norm(tokens, k) === 'council' && norm(tokens, k - 1) === 'works') return !isCapital(tokens, k);
  // `[LC5 chairperson]`: of a local council, by its level.
  if (/^lc(?:[1-5]|i+|iv|v)$/.test(norm(tokens, k))) return norm(tokens, i).startsWith('chair');
  // `committee [chairman]`: the post of it.
  if (norm(tokens, k) === 'committee') return !norm(tokens, i).startsWith('chair');
  if (norm(tokens, k) === 'non') return norm(tokens, k + 1) === 'executive';
  // `members [elect] president`.
  if (norm(tokens, k) === 'elect') return false;
  // `Kelm Power [CFO]`: before letters the end of a name, ranks apart.
  if (looks(tokens, i, Shape.AllCaps) && isInName(tokens, k) && !has(tokens, k, WordClass.Rank)) return false;
  // `Council of Governors [CEO]`: what the body is of.
  if (
    isCapital(tokens, k) &&
    norm(tokens, k - 1) === 'of' &&
    has(tokens, k, WordClass.TitleHead) &&
    /[^s]s$/.test(norm(tokens, k))
  )
    return false;
  // `Kelm Valley University [President]`: the end of the body's name.
  if (isCapital(tokens, k) && isInName(tokens, k) && ENDS_NAME.has(wordAt(tokens, k)))
    // `Kelm Bank [Group] Managing Director`.
    return norm(tokens, k) === 'group' && has(tokens, k - 1, WordClass.OrganisationHead | WordClass.LegalForm);
  if (has(tokens, k, GRADES)) return true;
  if (norm(tokens, i) === 'leader' && LED.has(norm(tokens, k))) return true;
  // `[Union] Minister` of India, not `Bakers Union Minister`.
  if (norm(tokens, i) === 'minister' && norm(tokens, k) === 'union')
    return isCapital(tokens, k) && !isInName(tokens, k);
  if (norm(tokens, k) === 'branch')
    return (
      (!isCapital(tokens, k) || !isInName(tokens, k)) &&
      norm(tokens, k - 1) !== "'s" &&
      !looks(tokens, k - 1, Shape.Number)
    );
  if (takesField(tokens, k, i) || qualifies(tokens, k, i)) return true;
  return ['member', 'members'].includes(norm(tokens, i)) && SEATS.has(wordAt(tokens, k));
}

/** Nouns that end the name of a body, and are no grade of the post behind it. */
export const ENDS_NAME = wordSet(
  'academy bank church college company corporation federation group hospital party school university',
);

/** `party leader`, `House Majority Leader`: whom a leader leads is what he is called. */
const LED = new Set('faction great house majority minority opposition parliamentary party senate union'.split(' '));

/** A capital before it that only opens the sentence makes no name of it. */
const isInName = (tokens: Tokens, k: number): boolean =>
  continues(tokens, k) && isCapital(tokens, k - 1) && !has(tokens, k - 1, WordClass.Starter);

/** Goes left over rank words and fields: `First Deputy`, `international vice`, `Regional`. */
export function beginning(tokens: Tokens, i: number, floor: number): number {
  let from = pastGrades(tokens, i, i, floor);
  if (norm(tokens, from) === 'secretary' && norm(tokens, from - 1) === 'under' && isCapital(tokens, from - 1))
    from = pastGrades(tokens, from - 1, i, floor);
  if (from < i && endsPlace(tokens, from)) from++;
  // `Mineral County [Superintendent]`: its first word is a field elsewhere.
  if (
    from < i - 1 &&
    norm(tokens, from + 1) === 'county' &&
    isCapital(tokens, from + 1) &&
    !has(tokens, from, WordClass.Rank)
  )
    from += 2;
  from = coordinatedFields(tokens, from, i, floor);
  if (endsBody(tokens, from)) while (from < i && !gradesOnly(tokens, from)) from++;
  // `[People's] Artist`, `, [Elections] Magistrate,`.
  if (norm(tokens, from - 1) === "'s" && OF_HONOUR.has(wordAt(tokens, from - 2)) && isHonour(tokens, from)) from -= 2;
  if (isFieldInList(tokens, from)) from--;
  if (from === i) from = ownerBefore(tokens, i) ?? from;
  // `[U.S. Attorney] Ann Hill`: of a district, not of the land.
  if (norm(tokens, from) === 'attorney' && isCapital(tokens, from) && norm(tokens, from - 1) === 'u.s') from--;
  // `its first director`: a lone `first` is an ordinal.
  if (norm(tokens, from) === 'first' && isOrdinal(tokens, from)) from++;
  // `the first minister to resign`: before all others.
  if (norm(tokens, from) === 'first' && !isCapital(tokens, from) && norm(tokens, i + 1) === 'to') from++;
  if (from < i && norm(tokens, from) === 'first' && !has(tokens, from + 1, WordClass.Rank | WordClass.TitleHead))
    from++;
  return from;
}

const isOrdinal = (tokens: Tokens, k: number): boolean =>
  OWNERS.has(norm(tokens, k - 1)) &&
  !isCapital(tokens, k) &&
  /^(?:chair|director$|president$|head$|mayor$|rector$)/.test(norm(tokens, k + 1));

const OWNERS = new Set(["'s", 'her', 'his', 'its', 'our', 'their', 'whose']);

/** `Directorate of National Education [Director]`, `Ministry of Health and Welfare [Deputy Minister]`: the fields belong to the body before. */
function endsBody(tokens: Tokens, from: number): boolean {
  if (!isCapital(tokens, from)) return false;
  let k = from - 1;
  while (k > from - BODY_FIELDS && continues(tokens, k + 1) && isFieldOrAnd(tokens, k)) k--;
  const isLinked = continues(tokens, k + 1) && ['of', 'for'].includes(norm(tokens, k));
  return isLinked && isCapital(tokens, k - 1) && has(tokens, k - 1, WordClass.OrganisationHead);
}

/** `Deputy`, `Permanent`; not `National`, which may be of a name. */
const gradesOnly = (tokens: Tokens, k: number): boolean =>
  has(tokens, k, WordClass.Rank) && !has(tokens, k, WordClass.TitleModifier);

const isFieldOrAnd = (tokens: Tokens, k: number): boolean =>
  ['and', '&', ','].includes(norm(tokens, k)) || (isCapital(tokens, k) && isFieldWord(tokens, k));

/** Most words of them. */
const BODY_FIELDS = 8;

/** `People's Artist`, `Queen's Counsel`. */
const OF_HONOUR = wordSet(['king', 'people', 'president', 'queen']);
const isHonour = (tokens: Tokens, from: number): boolean =>
  isCapital(tokens, from) && (norm(tokens, from - 2) === 'people' || norm(tokens, from) === 'counsel');

/** Left over the grades of the head at `i` that end at `at`. */
function pastGrades(tokens: Tokens, at: number, i: number, floor: number): number {
  let from = at;
  const capital = isCapital(tokens, i);
  while (from > floor && i - from < MAX_WORDS && continues(tokens, from)) {
    if (norm(tokens, from - 1) === 'u.s' && has(tokens, from - 2, WordClass.Rank)) from--;
    if (!gradesPost(tokens, from - 1, i)) break;
    const same = isCapital(tokens, from - 1) === capital || looks(tokens, from - 1, Shape.AllCaps);
    const isRank = has(tokens, from - 1, WordClass.Rank);
    // `Labour Minister` but not `of Labour minister`: a capital before a small head belongs to a name, ranks apart.
    const isOpening = !capital && (beginsSentence(tokens, from - 1) || [',', ':'].includes(norm(tokens, from - 2)));
    if (!same && !isOpening && !(isRank && !isCapital(tokens, from - 1))) break;
    const isShort = looks(tokens, from - 1, Shape.AllCaps) && !has(tokens, from - 1, WordClass.TitleModifier);
    // `Jt. Secretary`, not `Bd. Secretary`.
    const isPointed = looks(tokens, from - 1, Shape.Pointed) && !isRank;
    if ((isShort || isPointed) && !looks(tokens, i, Shape.AllCaps)) break;
    from--;
  }
  return from;
}

/** `Cross River State [Governor]`, not `The [State Minister]`, `U.S. [District Judge]`: the last word of a place's name. */
function endsPlace(tokens: Tokens, k: number): boolean {
  if (!isCapital(tokens, k - 1) || !continues(tokens, k)) return false;
  // `US Army [Surgeon General]`, `Kenya Police [Spokesman]`: the last word of a force's name.
  if (['army', 'navy', 'police'].includes(norm(tokens, k))) return isOfState(tokens, k - 1);
  // `Xanpur [District Magistrate]`: the rank of who governs one.
  if (norm(tokens, k) === 'district' && OF_DISTRICT.has(wordAt(tokens, k + 1))) return false;
  return isCapital(tokens, k) && !has(tokens, k - 1, NO_PLACE_NAME) && has(tokens, k, WordClass.PlaceHead);
}

const OF_DISTRICT = wordSet(
  'administrator attorney collector commissioner governor judge magistrate officer superintendent',
);

const isOfState = (tokens: Tokens, k: number): boolean =>
  has(tokens, k, WordClass.Country | WordClass.Demonym) || ['us', 'u.s', 'uk'].includes(norm(tokens, k));

const NO_PLACE_NAME = WordClass.Starter | WordClass.Country | WordClass.Demonym;

/** `[Housing and] Family Welfare Minister`, `[Sales and] Marketing Director`: not `Ministry of Education and Health Minister Lee`. */
function coordinatedFields(tokens: Tokens, from: number, i: number, floor: number): number {
  if (from === i || !isCapital(tokens, i) || !['and', '&'].includes(norm(tokens, from - 1))) return from;
  if (!has(tokens, from, WordClass.TitleModifier)) return from;
  let start = from - 1;
  while (start > floor && continues(tokens, start) && isCapital(tokens, start - 1) && isPlainField(tokens, start - 1))
    start--;
  const isAlone = start < from - 1 && (!isInName(tokens, start) || looks(tokens, start - 1, Shape.AllCaps));
  const isListed = norm(tokens, start - 1) === ',' && isFieldWord(tokens, start - 2);
  return isAlone && !isListed && !['of', 'for', 'and', '&'].includes(norm(tokens, start - 1)) ? start : from;
}

/** `Martha Doe-Flomo, [Elections] Magistrate`: a field of work between the comma and a capitalised post. */
const isFieldInList = (tokens: Tokens, from: number): boolean =>
  isCapital(tokens, from) &&
  isCapital(tokens, from - 1) &&
  isFieldWord(tokens, from - 1) &&
  !has(tokens, from - 1, WordClass.OrganisationHead | WordClass.FamilyName) &&
  [',', '–', '—'].includes(norm(tokens, from - 2));
