/** How far a body's name reaches to the right of its head noun: legal forms, numbers, countries, chains of `of the …`. */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { placePhraseAt } from '../text/gazetteer.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { wordSet } from '../text/word-set.js';
import { isFieldWord, isPossessiveMark, NAMED } from './field-words.js';

const MAX_RIGHT = 24;

const CHAIN = new Set(['of', 'for']);
const LOOSE_CHAIN = new Set(['on', 'against']);
const LOOSE_HEADS = wordSet([
  'commission',
  'committee',
  'council',
  'office',
  'agency',
  'coalition',
  'campaign',
  'alliance',
  'court',
  'group',
  'forum',
]);
const OFFICES = wordSet([
  'office',
  'administration',
  'apparatus',
  'institute',
  'institution',
  'department',
  'chamber',
  'secretariat',
  'council',
]);
const FOREIGN = new Set([
  'das',
  'na',
  'de',
  'del',
  'des',
  'du',
  'der',
  'di',
  'da',
  'do',
  'dos',
  'für',
  'e',
  'y',
  'et',
  'und',
  'la',
  'las',
  'los',
  'les',
]);

/** Token after the name that begins at `from` and whose (last) head is at `head`. */
export function rightOfHead(tokens: Tokens, from: number, head: number): number {
  const isGeneral =
    GENERAL.has(wordAt(tokens, head)) && norm(tokens, head + 1) === 'general' && isCapital(tokens, head + 1);
  let end = isGeneral ? head + 2 : pastNumber(tokens, pastLegalForm(tokens, head + 1));
  if (has(tokens, head, WordClass.LeadingHead)) end = pastForeign(tokens, end);
  const place = pastPlace(tokens, head, end);
  if (place > end) return place;
  let takesBody = !hasOwnName(tokens, from, head);
  for (let links = 0; links < 5; links++) {
    const next = chainLink(tokens, end, head);
    if (next === null) break;
    const isBody = holdsBody(tokens, end, next);
    if ((isBody && !takesBody) || isPartOf(tokens, from, head, end, next)) break;
    if (isBody || !isPlaceLink(tokens, next)) takesBody = false;
    end = pastNumber(tokens, pastLegalForm(tokens, next));
  }
  return pastNamesake(tokens, pastQuoted(tokens, end));
}

/** `Directorate [General] of Shipping`. */
const GENERAL = wordSet(['consulate', 'directorate', 'inspectorate', 'secretariat']);

const PLACED = wordSet([
  'hospital',
  'university',
  'college',
  'academy',
  'airport',
  'school',
  'club',
  'center',
  'centre',
]);

/** `Minerals Council [South Africa]`, `University Hospital [Galway]`: the place right behind the head. */
function pastPlace(tokens: Tokens, head: number, end: number): number {
  if (!continues(tokens, end) || !isCapital(tokens, end)) return end;
  const phrase = placePhraseAt(tokens, end);
  if (phrase?.kind === 'country') return phrase.to;
  const isPlace =
    has(tokens, end, WordClass.Country) || (PLACED.has(wordAt(tokens, head)) && has(tokens, end, WordClass.City));
  return isPlace ? end + 1 : end;
}

const GENERIC =
  WordClass.Rank |
  WordClass.City |
  WordClass.Country |
  WordClass.Demonym |
  WordClass.OrganisationHead |
  WordClass.TitleModifier |
  WordClass.Connector;

/** Words of its own before the head (`[Safe Harbour] Fund`): the body behind `of the` is its parent, not a part of its name. */
function hasOwnName(tokens: Tokens, from: number, head: number): boolean {
  for (let k = from; k < head; k++)
    if (
      !has(tokens, k, GENERIC) &&
      !isPossessiveMark(tokens, k) &&
      !has(tokens, k, WordClass.PlaceHead) &&
      !(has(tokens, k + 1, WordClass.PlaceHead) && k + 1 < head) &&
      !isFieldWord(tokens, k) &&
      !ADJECTIVES.has(wordAt(tokens, k)) &&
      looks(tokens, k, Shape.LowerCase | Shape.Capital)
    )
      return true;
  return false;
}

const ADJECTIVES = wordSet(
  'primary central general joint independent free republican regional provincial district city municipal sectoral branch united public',
);

/** The link from `at` to `next` holds a body in the singular, not only what the body is made of (`of Trade Unions`). */
function holdsBody(tokens: Tokens, at: number, next: number): boolean {
  for (let k = at; k < next; k++)
    if (
      isCapital(tokens, k) &&
      has(tokens, k, WordClass.OrganisationHead) &&
      !has(tokens, k, WordClass.TitleModifier) &&
      !norm(tokens, k).endsWith('s')
    )
      return true;
  return next === at + 3 && looks(tokens, at + 2, Shape.AllCaps);
}

/**
 * `Legal Department [of the Miners' Federation]`, `Council [of the University of Limpopo]`: parts with names of their own, and bodies of
 * universities, stand apart from the whole; committees of unions do not (`Council of the Federation`).
 */
function isPartOf(tokens: Tokens, from: number, head: number, at: number, next: number): boolean {
  if (norm(tokens, at) !== 'of') return false;
  // `Ghana Mineworkers' Union [of the TUC]`.
  if (WHOLES.has(wordAt(tokens, head)) && head > from && next === at + 3 && looks(tokens, at + 2, Shape.AllCaps))
    return true;
  const isNamed = head > from || at > head + 1;
  if (DIVISIONS.has(wordAt(tokens, head)) && isNamed && norm(tokens, at + 1) === 'the') {
    for (let k = at + 3; k < next; k++)
      if (isCapital(tokens, k) && has(tokens, k, WordClass.OrganisationHead) && !norm(tokens, k).endsWith('s'))
        return true;
  }
  const whole = norm(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  return ['council', 'senate'].includes(norm(tokens, head)) && head === from && norm(tokens, whole) === 'university';
}

const WHOLES = wordSet(['association', 'confederation', 'federation', 'union']);
const DIVISIONS = wordSet(['department', 'division', 'faculty']);

/** The link to `next` says where the body is: `Council of the Khorezm [Region]`. */
const isPlaceLink = (tokens: Tokens, next: number): boolean =>
  has(tokens, next - 1, WordClass.PlaceHead | WordClass.City | WordClass.Country);

/** Past the capitals and small words behind a head that stands first. */
function pastForeign(tokens: Tokens, at: number): number {
  let end = at;
  for (let k = at; k < at + 12 && continues(tokens, k); k++) {
    if (isCapital(tokens, k) && !has(tokens, k, WordClass.Starter)) end = k + 1;
    else if (isForeignSmall(tokens, k)) end = k + 1;
    else if (!FOREIGN.has(norm(tokens, k)) && norm(tokens, k) !== 'din' && norm(tokens, k) !== 'in') break;
  }
  return end;
}

/** `Confédération [générale] du [travail]`, `Cumann na nGael`: an adjective, a word behind `du`, or one that no English text has. */
function isForeignSmall(tokens: Tokens, k: number): boolean {
  if (isCapital(tokens, k) || !looks(tokens, k, Shape.Letters)) return false;
  if (has(tokens, k, WordClass.Connector | WordClass.SpeechVerb)) return false;
  const { norm: word, folded } = tokens.word[k]!;
  if (FOREIGN.has(word)) return false;
  return folded !== word || FOREIGN_ADJECTIVE.test(word) || AFTER_ARTICLE.has(wordAt(tokens, k - 1));
}

const FOREIGN_ADJECTIVE = /(?:[iu]ale?s?|onale?s?|aux|iques?|aises?|istes?|iennes?|aires|oises?|rale)$/;
const AFTER_ARTICLE = wordSet(['du', 'des', 'dos', 'das']);

const OPENING = wordSet(['“', '«', '„', '"']);
const CLOSING = wordSet(['”', '»', '“', '"']);

/** `Union of Workers [“Kazmetallprof”]`: a short proper name in quotes right behind, with its legal form. */
function pastQuoted(tokens: Tokens, at: number): number {
  if (!OPENING.has(wordAt(tokens, at)) || !continues(tokens, at) || !isCapital(tokens, at + 1)) return at;
  for (let k = at + 2; k <= at + 4 && continues(tokens, k); k++) {
    if (CLOSING.has(wordAt(tokens, k))) return pastLegalForm(tokens, k + 1);
    if (!isCapital(tokens, k)) return at;
  }
  return at;
}

/** `School No. 39 [named after Elnur Rustamov]`. */
function pastNamesake(tokens: Tokens, at: number): number {
  if (norm(tokens, at) !== 'named' || norm(tokens, at + 1) !== 'after' || !continues(tokens, at + 1)) return at;
  let end = at + 2;
  while (end < at + 6 && continues(tokens, end) && isCapital(tokens, end)) end++;
  return end > at + 2 ? end : at;
}

function pastLegalForm(tokens: Tokens, at: number): number {
  if (continues(tokens, at) && has(tokens, at, WordClass.LegalForm) && isCapital(tokens, at)) return at + 1;
  if (norm(tokens, at) !== ',' || !has(tokens, at + 1, WordClass.LegalForm) || !isCapital(tokens, at + 1)) return at;
  // `the Federation, JSC “Temirmet”`: the form belongs to the next name.
  return OPENING.has(wordAt(tokens, at + 2)) || (continues(tokens, at + 2) && isCapital(tokens, at + 2)) ? at : at + 2;
}

const NUMBERED = wordSet(
  'chapter clinic council gymnasium home hospital kindergarten local lodge lyceum mine polyclinic school',
);

/** `School No. 5`, `Local 7-1186`. */
function pastNumber(tokens: Tokens, at: number): number {
  const isNumbered = norm(tokens, at) === 'no' || norm(tokens, at) === '№';
  let end = isNumbered ? at + 1 : at;
  if (!isNumbered && !NUMBERED.has(wordAt(tokens, at - 1))) return at;
  if (!looks(tokens, end, Shape.Number) || !continues(tokens, end)) return at;
  end++;
  while (norm(tokens, end) === '-' && tokens.gap[end] === 0 && looks(tokens, end + 1, Shape.Digits)) end += 2;
  return end;
}

/** `Embassy of Azerbaijan [in Georgia]`. */
const ABROAD = wordSet(['consulate', 'embassy']);

/** The end of `of [the] Capitalised …` that stands at `at`, or null. */
function chainLink(tokens: Tokens, at: number, head: number): number | null {
  const link = norm(tokens, at);
  const isChain =
    CHAIN.has(link) ||
    FOREIGN.has(link) ||
    (link === 'in' && has(tokens, at + 1, WordClass.TitleModifier) && isCapital(tokens, at + 1)) ||
    (link === 'in' && isCapital(tokens, at + 1) && isDefined(tokens, at + 2)) ||
    (link === 'in' && ABROAD.has(wordAt(tokens, head)) && has(tokens, at + 1, WordClass.Country)) ||
    (LOOSE_CHAIN.has(link) && LOOSE_HEADS.has(wordAt(tokens, head)));
  if (!isChain || !continues(tokens, at)) return null;
  let k = at + 1;
  while ((norm(tokens, k) === 'the' || FOREIGN.has(norm(tokens, k))) && continues(tokens, k) && k < at + 3) k++;
  if (!continues(tokens, k)) return null;
  const quoted = pastQuoted(tokens, k);
  if (quoted > k) return quoted;
  if (has(tokens, k, WordClass.TitleHead) && isSingularPost(tokens, k) && !OFFICES.has(wordAt(tokens, head)))
    return null;
  if (!canBeginLink(tokens, k, head)) return null;
  const end = OFFICES.has(wordAt(tokens, head)) ? pastPost(tokens, k) : k;
  const run = endOfRun(tokens, end, at + MAX_RIGHT, PORTFOLIOS.has(wordAt(tokens, head)));
  return run === k ? null : run;
}

/** Past the post that an office is named after: `Office of the [High Commissioner for Human Rights]`; token of its head. */
function pastPost(tokens: Tokens, at: number): number {
  let k = at;
  while (k < at + 3 && !has(tokens, k, WordClass.TitleHead) && isCapital(tokens, k) && continues(tokens, k + 1)) k++;
  if (!has(tokens, k, WordClass.TitleHead) || !isCapital(tokens, k)) return at;
  const link = norm(tokens, k + 1);
  const next = norm(tokens, k + 2) === 'the' ? k + 3 : k + 2;
  return ['to', 'for', 'of'].includes(link) && isCapital(tokens, next) && continues(tokens, next) ? next : k;
}

/** `Free Union of Education in Orhei (SLEO)`: brackets with a short name show that the place belongs to the name. */
function isDefined(tokens: Tokens, at: number): boolean {
  const opening = norm(tokens, at) === '(' ? at : at + 1;
  return (
    norm(tokens, opening) === '(' && looks(tokens, opening + 1, Shape.AllCaps) && norm(tokens, opening + 2) === ')'
  );
}

function isSingularPost(tokens: Tokens, i: number): boolean {
  return has(tokens, i, WordClass.TitleHead) && !norm(tokens, i).endsWith('s');
}

function canBeginLink(tokens: Tokens, k: number, head: number): boolean {
  if (/^\d+(?:st|nd|rd|th)$/.test(norm(tokens, k))) return isCapital(tokens, k + 1);
  if (isCapital(tokens, k))
    return (
      !has(tokens, k, WordClass.Month | WordClass.Weekday | WordClass.Honorific) && !has(tokens, k, WordClass.Starter)
    );
  // Translations keep the portfolio in small letters: `Ministry of labour and social protection`.
  return norm(tokens, head) === 'ministry' && has(tokens, k, WordClass.TitleModifier);
}

/** End of a run of capitalised words with its coordinations, starting at `k`. */
function endOfRun(tokens: Tokens, k: number, limit: number, isPortfolio: boolean): number {
  const small = !isCapital(tokens, k) && !looks(tokens, k, Shape.Digits);
  const fits = (n: number) =>
    small
      ? has(tokens, n, WordClass.TitleModifier) && !isCapital(tokens, n)
      : isCapital(tokens, n) && !isOutside(tokens, n);
  let end = pastCountry(tokens, k);
  for (let n = end; n < limit && continues(tokens, n); ) {
    if (!small && (startsPerson(tokens, n) || endsBeforeName(tokens, n))) break;
    if (fits(n)) end = ++n;
    else if (
      isPossessiveMark(tokens, n) &&
      !has(tokens, n - 1, NAMED) &&
      isCapital(tokens, n + 1) &&
      continues(tokens, n + 1)
    )
      end = n = n + 2;
    else if (norm(tokens, n) === 'with' && isShared(tokens, n + 1)) end = n = n + 2;
    else if (norm(tokens, n) === 'and' && norm(tokens, n + 1) === 'the' && regionAt(tokens, n + 2) > 0)
      end = n = regionAt(tokens, n + 2);
    else if (tokens.gap[n + 1] === 1 && coordinates(tokens, n, fits, isPortfolio)) end = n = n + 2;
    else break;
  }
  return end;
}

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
  'environment',
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

function isOutside(tokens: Tokens, n: number): boolean {
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

/** `Board of Peace Officer [Standards] and Training`: a plural common noun, so the post before it is nobody's. */
const opensPlural = (tokens: Tokens, k: number): boolean =>
  isCapital(tokens, k) &&
  continues(tokens, k) &&
  /[^s]s$/.test(norm(tokens, k)) &&
  !has(tokens, k, NAMED | WordClass.FamilyName);

/** A given name and a capital after it: the body ends here (`Chairman of the Committee of the Karasai Mine [Daniyar Ospan]`). */
function startsPerson(tokens: Tokens, n: number): boolean {
  const named = has(tokens, n, WordClass.GivenName) && !has(tokens, n, WordClass.Ambiguous | WordClass.City);
  return (
    (named || looks(tokens, n, Shape.Initial)) &&
    isCapital(tokens, n + 1) &&
    continues(tokens, n + 1) &&
    !has(tokens, n + 1, WordClass.OrganisationHead)
  );
}

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

/** Bodies named after what they are in charge of: any common word can go on behind `and`. */
const PORTFOLIOS = wordSet(['ministry', 'department', 'directorate', 'commissariat']);

/** `and Social Protection`, `, Cooks and Waiters`: the word after the link is a field word and no body of its own. */
function coordinates(tokens: Tokens, link: number, fits: (n: number) => boolean, isPortfolio: boolean): boolean {
  const word = norm(tokens, link);
  if (word !== 'and' && word !== '&' && word !== ',') return false;
  if (!fits(link + 1)) return false;
  if (word === '&') return true;
  // `Steel Authority of India [and Air India]`: nothing but another place is coordinated with a place.
  if (has(tokens, link - 1, WordClass.Country) && !has(tokens, link + 1, WordClass.Country | WordClass.City))
    return false;
  if (word === ',' && !laterAnd(tokens, link)) return false;
  if (endsInPluralHead(tokens, link + 1) || joinsPlurals(tokens, link)) return true;
  if (word === ',' && /[^s]s$/.test(norm(tokens, link + 1)) && !has(tokens, link + 1, NAMED | WordClass.FamilyName))
    return true;
  if (
    !isFieldWord(tokens, link + 1) &&
    !isFieldWord(tokens, link + 2) &&
    !(isPortfolio && !has(tokens, link + 1, NAMED | WordClass.FamilyName))
  )
    return false;
  // `and Education Ministry` is the next body, `and Red Crescent Societies` the end of this one.
  for (let k = link + 1; k < link + 5 && isCapital(tokens, k) && continues(tokens, k); k++)
    if (has(tokens, k, WordClass.OrganisationHead)) return isFieldAsHead(tokens, k);
  return true;
}

/** `Shipmanagers and Agents`: one plural on each side, and the name ends there. */
function joinsPlurals(tokens: Tokens, link: number): boolean {
  const isPlural = (k: number) => /[^s]s$/.test(norm(tokens, k)) && !has(tokens, k, NAMED | WordClass.OrganisationHead);
  return isPlural(link - 1) && isPlural(link + 1) && !(continues(tokens, link + 2) && isCapital(tokens, link + 2));
}

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

/** Words that head bodies and name fields too: `Labour and Employment Services`, `Health and Police`. */
const isFieldAsHead = (tokens: Tokens, k: number): boolean => has(tokens, k, WordClass.TitleModifier);

function laterAnd(tokens: Tokens, comma: number): boolean {
  for (let k = comma + 1; k < comma + 9 && continues(tokens, k); k++) {
    if (norm(tokens, k) === 'and' || norm(tokens, k) === '&') return true;
    if (!isCapital(tokens, k) && norm(tokens, k) !== ',') return false;
  }
  return false;
}
