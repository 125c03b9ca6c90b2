/** A run of capitalised words inside a body's name with what is coordinated with it: `[Bakers, Cooks and Waiters]`, `[Health and Social Protection]`. */
import { entries } from '../lexicon/entries.js';
import { GROUNDS } from '../lexicon/grounds.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { placePhraseAt } from '../text/gazetteer.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { wordSet } from '../text/word-set.js';
import { isFieldWord, isPossessiveMark, NAMED, WORKERS } from './field-words.js';

/** End of a run of capitalised words with its coordinations, starting at `k`. */
export function endOfRun(tokens: Tokens, k: number, limit: number, isPortfolio: boolean): number {
  const small = !isCapital(tokens, k) && !looks(tokens, k, Shape.Digits);
  const fits = (n: number) =>
    small
      ? (has(tokens, n, WordClass.TitleModifier) || norm(tokens, n - 1) === 'trade') && !isCapital(tokens, n)
      : isCapital(tokens, n) && !isOutside(tokens, n);
  let end = pastCountry(tokens, k);
  for (let n = end; n < limit && continues(tokens, n); ) {
    if (!small && (startsPerson(tokens, n) || endsBeforeName(tokens, n))) break;
    if (fits(n)) end = ++n;
    else if (
      isPossessiveMark(tokens, n) &&
      (norm(tokens, n) === "'" ||
        PEOPLE.has(wordAt(tokens, n - 1)) ||
        has(tokens, n - 1, WordClass.TitleHead) ||
        isUnionOfUnions(tokens, n)) &&
      !has(tokens, n - 1, NAMED) &&
      isCapital(tokens, n + 1) &&
      continues(tokens, n + 1)
    )
      end = n = n + 2;
    else if (isSaintly(tokens, n)) end = n = n + 2;
    else if (norm(tokens, n) === 'with' && isShared(tokens, n + 1)) end = n = n + 2;
    // `Ministry of Trade, Labour[, and Welfare]`.
    else if (isPortfolio && closesList(tokens, n) && fits(n + 2)) end = n = n + 3;
    // `Agency for State Support [to Farmers]`.
    else if (norm(tokens, n) === 'to' && HELP.has(norm(tokens, n - 1)) && isCapital(tokens, n + 1)) end = n = n + 2;
    else if (norm(tokens, n) === 'and' && norm(tokens, n + 1) === 'the' && regionAt(tokens, n + 2) > 0)
      end = n = regionAt(tokens, n + 2);
    else if (
      tokens.gap[n + 1] === 1 &&
      (coordinates(tokens, n, fits, isPortfolio) || (!isPortfolio && sharesHead(tokens, k, n)))
    )
      end = n = n + 2;
    else break;
  }
  return end;
}

/** `, and [Social] Welfare` behind another comma and a field. */
const closesList = (tokens: Tokens, comma: number): boolean =>
  norm(tokens, comma) === ',' &&
  norm(tokens, comma + 1) === 'and' &&
  norm(tokens, comma - 2) === ',' &&
  isFieldWord(tokens, comma - 1) &&
  isFieldWord(tokens, comma + 2) &&
  !has(tokens, comma + 2, WordClass.OrganisationHead | WordClass.TitleHead);

/** `Unit of St Brigid['s Hospital]`. */
const isSaintly = (tokens: Tokens, mark: number): boolean =>
  isPossessiveMark(tokens, mark) &&
  norm(tokens, mark - 2) === 'st' &&
  has(tokens, mark + 1, WordClass.OrganisationHead) &&
  isCapital(tokens, mark + 1);

/** `Council of the Lorian Trade Union's [Federation]`: a slip for unions'. */
const isUnionOfUnions = (tokens: Tokens, mark: number): boolean =>
  norm(tokens, mark - 1) === 'union' && ['confederation', 'federation'].includes(norm(tokens, mark + 1));
const HELP = new Set(['access', 'aid', 'assistance', 'support']);

/** `Ministry of Women's Affairs`; `Ministry of Labour's Kelm office` is the ministry's. */
const PEOPLE = wordSet(['children', 'men', 'people', 'women']);

/** Token after the country at `k`, whole (`Bosnia and Herzegovina`), else after the one word. */
function pastCountry(tokens: Tokens, k: number): number {
  const phrase = placePhraseAt(tokens, k);
  return phrase?.kind === 'country' ? phrase.to : k + 1;
}

/** `School for Children with [Special Needs]`, `Department for Work with [Youth]`: no name, no post and no body. */
const isShared = (tokens: Tokens, k: number): boolean =>
  isCapital(tokens, k) &&
  continues(tokens, k) &&
  !has(
    tokens,
    k,
    NAMED | WordClass.FamilyName | WordClass.TitleHead | WordClass.OrganisationHead | WordClass.Honorific,
  ) &&
  !looks(tokens, k, Shape.AllCaps);

/** Regions that close a name behind `and the`: `Office for Latin America and the Caribbean`. */
const REGIONS = wordSet([
  'caribbean',
  'pacific',
  'middle',
  'gulf',
  'arab',
  'mediterranean',
  'disabled',
  'elderly',
  'environment',
  'family',
  'islands',
  'marine',
  'media',
  'sea',
  'arts',
  'law',
  'regions',
]);

/** Token after `Caribbean`, `Built Environment`; 0 where no such word stands. */
function regionAt(tokens: Tokens, at: number): number {
  if (!isCapital(tokens, at)) return 0;
  if (REGIONS.has(wordAt(tokens, at))) return at + 1;
  return REGIONS.has(wordAt(tokens, at + 1)) && isCapital(tokens, at + 1) ? at + 2 : 0;
}

export function isSingularPost(tokens: Tokens, i: number): boolean {
  return has(tokens, i, WordClass.TitleHead) && !norm(tokens, i).endsWith('s');
}

function isOutside(tokens: Tokens, n: number): boolean {
  // `Confederation of Nghe [An] Province`: a small word of English is a part of the place.
  if (has(tokens, n, WordClass.Starter) && has(tokens, n + 1, WordClass.PlaceHead) && isCapital(tokens, n + 1))
    return false;
  // `Council of the Turkic [Speaking] States`.
  if (norm(tokens, n) === 'speaking' && has(tokens, n - 1, WordClass.Demonym)) return false;
  // `Federation of Bank Workers [Vice President] Ann Hill`.
  if (has(tokens, n, WordClass.Rank) && isCapital(tokens, n + 1) && isSingularPost(tokens, n + 1))
    return !opensPlural(tokens, n + 2);
  // `Office of the Auditor [General]`.
  if (norm(tokens, n) === 'general' && has(tokens, n - 1, WordClass.TitleHead)) return false;
  if (
    isPossessiveMark(tokens, n + 1) ||
    (isCapital(tokens, n + 1) &&
      continues(tokens, n + 1) &&
      isFieldWord(tokens, n + 1) &&
      !has(tokens, n + 1, WordClass.GivenName | WordClass.FamilyName))
  )
    return has(tokens, n, WordClass.Starter | WordClass.Honorific | WordClass.Weekday);
  return (
    has(tokens, n, WordClass.Starter | WordClass.Honorific | WordClass.Weekday) ||
    (isSingularPost(tokens, n) && !opensPlural(tokens, n + 1))
  );
}

/** `Council on Court Officer [Standards] and Review`: a plural common noun, so the post before it is nobody's. */
const opensPlural = (tokens: Tokens, k: number): boolean =>
  isCapital(tokens, k) &&
  continues(tokens, k) &&
  /[^s]s$/.test(norm(tokens, k)) &&
  !has(tokens, k, NAMED | WordClass.FamilyName | WordClass.Honorific);

/** A given name and a capital after it: the body ends here (`Chairman of the Committee of the Karasai Mine [Daniyar Ospan]`). */
function startsPerson(tokens: Tokens, n: number): boolean {
  const named = has(tokens, n, WordClass.GivenName) && !has(tokens, n, WordClass.Ambiguous | WordClass.City);
  return (
    (named || looks(tokens, n, Shape.Initial)) &&
    isCapital(tokens, n + 1) &&
    continues(tokens, n + 1) &&
    !has(tokens, n + 1, WordClass.OrganisationHead) &&
    !endsInPlace(tokens, n)
  );
}

/** `[Hà Lam Province]`: the capitals end in what the place is, so that no given name among them names somebody. */
export function endsInPlace(tokens: Tokens, from: number): boolean {
  let last = from;
  while (last < from + 4 && continues(tokens, last + 1) && isCapital(tokens, last + 1)) last++;
  return last > from && has(tokens, last, WordClass.PlaceHead) && REGION_WORDS.has(wordAt(tokens, last));
}

const REGION_WORDS = wordSet(entries(GROUNDS));

/**
 * Behind the last word that can end a body's name stand two or three words to the run's end that no list knows: a person
 * (`Committee of the Karasai Mine [Daniyar Ospan]`, `Union of Education Workers [Leyla Hasanli]`).
 */
function endsBeforeName(tokens: Tokens, n: number): boolean {
  const isEnd =
    has(tokens, n - 1, WordClass.OrganisationHead | WordClass.PlaceHead | WordClass.Country) ||
    looks(tokens, n - 1, Shape.AllCaps) ||
    isFieldWord(tokens, n - 1);
  if (!isEnd) return false;
  // `Department of Youth [Issues] Aygun Safarova`: the person begins at the given name.
  const isPlural = !has(tokens, n, NAMED | WordClass.FamilyName) && /[^s]s$/.test(norm(tokens, n));
  const isGivenLater = isPlural && has(tokens, n + 1, WordClass.GivenName);
  if (isGivenLater && isCapital(tokens, n + 2) && continues(tokens, n + 2)) return false;
  let end = n;
  while (end < n + 4 && continues(tokens, end) && isCapital(tokens, end)) {
    const isUnknown =
      !has(tokens, end, KNOWN_IN_NAMES) && !looks(tokens, end, Shape.AllCaps) && !isFieldWord(tokens, end);
    if (!isUnknown) return false;
    end++;
  }
  return end - n >= 2 && end - n <= 3;
}

const KNOWN_IN_NAMES =
  WordClass.OrganisationHead |
  WordClass.PlaceHead |
  WordClass.Country |
  WordClass.Demonym |
  WordClass.City |
  WordClass.TitleModifier |
  WordClass.LegalForm |
  WordClass.TitleHead;

/** `and Social Protection`, `, Cooks and Waiters`: the word after the link is a field word and no body of its own. */
function coordinates(tokens: Tokens, link: number, fits: (n: number) => boolean, isPortfolio: boolean): boolean {
  const word = norm(tokens, link);
  if (word !== 'and' && word !== '&' && word !== ',') return false;
  if (!fits(link + 1)) return false;
  if (word === '&') return true;
  // `Steel Authority of India [and Air India]`: nothing but another place is coordinated with a place.
  if (has(tokens, link - 1, WordClass.Country) && !has(tokens, link + 1, WordClass.Country | WordClass.City))
    return false;
  if (word === ',') {
    const and = laterAnd(tokens, link);
    if (and === 0 || !isFieldPart(tokens, link + 1)) return false;
    return regionAt(tokens, and + 2) > 0 || coordinates(tokens, and, fits, isPortfolio);
  }
  if (
    closesFields(tokens, link) ||
    endsInPluralHead(tokens, link + 1) ||
    joinsPlurals(tokens, link) ||
    joinsGrounds(tokens, link + 1) ||
    isSizedFirms(tokens, link + 2)
  )
    return true;
  const describes =
    isPairOfFields(tokens, link + 1) ||
    (isFieldWord(tokens, link + 2) && (WORKERS.has(wordAt(tokens, link + 2)) || mayDescribe(tokens, link + 1)));
  if (
    !isFieldWord(tokens, link + 1) &&
    !describes &&
    !(isPortfolio && !has(tokens, link + 1, NAMED | WordClass.FamilyName) && !looks(tokens, link + 1, Shape.AllCaps))
  )
    return false;
  // `and Education Ministry` is the next body, `and Red Crescent Societies` the end of this one.
  for (let k = link + 1; k < link + 7 && continues(tokens, k); k++) {
    if (!isCapital(tokens, k) && !isPossessiveMark(tokens, k)) break;
    if (has(tokens, k, WordClass.OrganisationHead))
      return (
        (isFieldAsHead(tokens, k) && !has(tokens, k - 1, NAMED | WordClass.FamilyName)) ||
        (k === link + 1 && norm(tokens, k) === 'inspection') ||
        (norm(tokens, k) === 'industries' && !has(tokens, k - 1, NAMED | WordClass.FamilyName))
      );
  }
  return true;
}

/** `Ministry of Small and [Medium Enterprises]`, `Department of Rural and [Family Businesses]`: firms of a size or kind, not one firm. */
const isSizedFirms = (tokens: Tokens, k: number): boolean =>
  FIRMS.has(wordAt(tokens, k)) && SIZES.has(wordAt(tokens, k - 1)) && isCapital(tokens, k);

const FIRMS = wordSet('businesses companies cooperatives enterprises firms');
const SIZES = wordSet('family large local medium medium-sized micro private public rural small social women');

/** `Union of Industry, Trade [and Handicrafts]`: fields on both sides of the comma, so what closes the list is one too. */
const closesFields = (tokens: Tokens, and: number): boolean =>
  norm(tokens, and - 2) === ',' &&
  isFieldWord(tokens, and - 3) &&
  isFieldWord(tokens, and - 1) &&
  isCapital(tokens, and + 1) &&
  !has(tokens, and + 1, NAMED | WordClass.FamilyName | WordClass.OrganisationHead | WordClass.TitleHead) &&
  !looks(tokens, and + 1, Shape.AllCaps) &&
  !(continues(tokens, and + 2) && isCapital(tokens, and + 2));

/** `Committee of the [Mining and Metallurgical] Union`: what stands behind `of the` has no head yet, so the one behind the `and` is its. */
function sharesHead(tokens: Tokens, from: number, link: number): boolean {
  if (norm(tokens, link) !== 'and' || norm(tokens, from - 1) !== 'the' || norm(tokens, from - 2) !== 'of') return false;
  for (let k = from; k < link; k++) {
    const isBeforeField = k < link - 1 && has(tokens, k, WordClass.Demonym | WordClass.Rank | WordClass.Country);
    if (!(isFieldWord(tokens, k) || isBeforeField) || has(tokens, k, WordClass.OrganisationHead | WordClass.TitleHead))
      return false;
  }
  return (
    isCapital(tokens, link + 1) &&
    isFieldWord(tokens, link + 1) &&
    isUnion(tokens, norm(tokens, link + 2) === 'trade' ? link + 3 : link + 2) &&
    !norm(tokens, link - 1).endsWith('s')
  );
}

const isUnion = (tokens: Tokens, k: number): boolean =>
  has(tokens, k, WordClass.OrganisationHead) && isCapital(tokens, k) && continues(tokens, k);

/** `Miners and [Iron and Steel Workers]`: two materials of those who work them. */
const isPairOfFields = (tokens: Tokens, k: number): boolean =>
  norm(tokens, k + 1) === 'and' &&
  isCapital(tokens, k + 2) &&
  WORKERS.has(wordAt(tokens, k + 3)) &&
  isCapital(tokens, k + 3) &&
  !has(tokens, k, NAMED | WordClass.FamilyName);

/** `Shipmanagers and Agents`: one plural on each side, and the name ends there. */
function joinsPlurals(tokens: Tokens, link: number): boolean {
  const isPlural = (k: number) =>
    /(?:[^s]s|men)$/.test(norm(tokens, k)) && !has(tokens, k, NAMED | WordClass.OrganisationHead);
  return isPlural(link - 1) && isPlural(link + 1) && !(continues(tokens, link + 2) && isCapital(tokens, link + 2));
}

/** `Palm Bay and [Martin Counties]`: one plural for both places. */
function joinsGrounds(tokens: Tokens, k: number): boolean {
  let last = k;
  while (last < k + 3 && continues(tokens, last + 1) && isCapital(tokens, last + 1)) last++;
  return last > k && isPluralGround(tokens, last);
}

/** `Counties`, `Islands`: grounds that are no last name. */
export const isPluralGround = (tokens: Tokens, i: number): boolean => PLURAL_GROUNDS.has(wordAt(tokens, i));
const PLURAL_GROUNDS = wordSet(
  'cities counties districts islands municipalities provinces regions territories towns townships villages',
);

/** `Red Cross and Red Crescent Societies`: the plural at the end holds both parts together. */
function endsInPluralHead(tokens: Tokens, k: number): boolean {
  let last = k;
  while (last < k + 4 && continues(tokens, last + 1) && isCapital(tokens, last + 1)) last++;
  return (
    last > k &&
    /(?:societies|unions|federations|associations|organisations|organizations|services|chambers|councils)$/.test(
      norm(tokens, last),
    )
  );
}

/** The part of a list behind its comma names a field: no place, no person, no body, and no word that is too short for one. */
function isFieldPart(tokens: Tokens, from: number): boolean {
  const ofWorkers = listsWorkers(tokens, from);
  for (let k = from; continues(tokens, k) && isCapital(tokens, k); k++) {
    const isBody =
      !ofWorkers &&
      has(tokens, k, WordClass.OrganisationHead) &&
      !isFieldAsHead(tokens, k) &&
      !norm(tokens, k).endsWith('s');
    const isName = has(tokens, k, NAMED | WordClass.FamilyName) && !isFieldWord(tokens, k);
    if (isBody || isName || tokens.word[k]!.text.length < 3 || looks(tokens, k, Shape.AllCaps)) return false;
  }
  return true;
}

/** `Garment, [Leather and Textile Trade Workers]`: the list ends in those who work there. */
function listsWorkers(tokens: Tokens, from: number): boolean {
  let k = from;
  while (k < from + 8 && continues(tokens, k) && (isCapital(tokens, k) || [',', 'and', '&'].includes(norm(tokens, k))))
    if (WORKERS.has(wordAt(tokens, k++))) return true;
  return false;
}

/** An English adjective by its list or its ending, where `Kelm Mining` begins with a name. */
const mayDescribe = (tokens: Tokens, k: number): boolean =>
  has(tokens, k, WordClass.TitleModifier | WordClass.Ambiguous | WordClass.Rank) || ADJECTIVE.test(norm(tokens, k));

const ADJECTIVE = /(?:[aiu]l|an|ary|ed|er|ern|ic|ive|ous|y)$/;

/** Words that head bodies and name fields too: `Labour and Employment Services`, `Health and Police`. */
const isFieldAsHead = (tokens: Tokens, k: number): boolean => has(tokens, k, WordClass.TitleModifier);

/** The `and` that closes the list; 0 where it goes on in something else, or in a name with an article of its own. */
function laterAnd(tokens: Tokens, comma: number): number {
  for (let k = comma + 1; k < comma + 9 && continues(tokens, k); k++) {
    if (norm(tokens, k) === 'and' || norm(tokens, k) === '&') return k;
    if (!isCapital(tokens, k) && norm(tokens, k) !== ',') return 0;
  }
  return 0;
}
