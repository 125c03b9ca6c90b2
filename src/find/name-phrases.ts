/** How far a body's name reaches to both sides of its head noun. Used by every finder of organisations. */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { placePhraseAt } from '../text/gazetteer.js';
import { beginsSentence, continues, has, isCapital, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';

const MAX_LEFT = 10;
const MAX_RIGHT = 24;
const NAMED_BEFORE = WordClass.Country | WordClass.City | WordClass.GivenName | WordClass.Demonym;

/** A common noun or adjective, as coordinated parts of body names are (`Building and Wood`), not a name of its own. */
export function isFieldWord(tokens: Tokens, i: number): boolean {
  return (
    has(tokens, i, WordClass.TitleModifier) ||
    (!has(tokens, i, NAMED_BEFORE) &&
      /(?:ers|ors|ists|ing|ion|ions|ment|ments|ure|ance|ence|ism|ity|ics|logy|graphy|ics|wood|ied|ical|ants|ees|ages|ives|ices|ures|ries|ties|cks|ons|ls|ths)$/.test(
        norm(tokens, i),
      ))
  );
}

/** First token of the name whose head is at `i`. `titleEnds` maps the token after a title to the title's first. */
export function leftOfHead(tokens: Tokens, i: number, floor: number, titleEnds: ReadonlyMap<number, number>): number {
  let from = i;
  while (from > floor && i - from < MAX_LEFT && continues(tokens, from)) {
    const previous = norm(tokens, from - 1);
    if (titleEnds.has(from) && previous !== "'s") break;
    if (isPossessiveMark(tokens, from - 1) && from - 2 >= floor && isCapital(tokens, from - 2)) {
      from -= 2;
      // Past a possessive only the words of its owner: `the [Public Defender's Office]`.
      continue;
    }
    if (isNamePart(tokens, from - 1)) {
      from--;
      continue;
    }
    const joined = coordinatedLeft(tokens, from, floor);
    if (joined === null) break;
    from = joined;
  }
  return skipOpening(tokens, from, i);
}

function isPossessiveMark(tokens: Tokens, i: number): boolean {
  const word = norm(tokens, i);
  return word === "'s" || (word === "'" && tokens.gap[i] === 0);
}

function isNamePart(tokens: Tokens, i: number): boolean {
  if (!isCapital(tokens, i) || has(tokens, i, WordClass.Honorific | WordClass.Weekday | WordClass.Month)) return false;
  if (has(tokens, i, WordClass.Starter) && !looks(tokens, i, Shape.AllCaps)) return false;
  // A full stop that belongs to an abbreviation does not end a name; `Mr.` and initials do not begin a body's.
  return !has(tokens, i, WordClass.NeverLast) || norm(tokens, i) === 'st';
}

/** Start of `Rail, Maritime` before `and Transport Union`; null where the words before are no fields. */
function coordinatedLeft(tokens: Tokens, from: number, floor: number): number | null {
  const link = norm(tokens, from - 1);
  if (link === '&') return from - 2 >= floor && isNamePart(tokens, from - 2) ? from - 2 : null;
  if (link !== 'and' && link !== ',') return null;
  let start = from - 1;
  while (
    start - 1 >= floor &&
    continues(tokens, start) &&
    (isNamePart(tokens, start - 1) || isPossessiveMark(tokens, start - 1))
  )
    start--;
  if (start === from - 1 || from - 1 - start > 3 || !isCapital(tokens, start)) return null;
  for (let k = start; k < from - 1; k++) if (has(tokens, k, NAMED_BEFORE | NEVER_COORDINATED)) return null;
  for (let k = start; k < from - 1; k++)
    if (!isFieldWord(tokens, k) && !isPossessiveMark(tokens, k)) return holdsField(tokens, from) ? start : null;
  return isFieldWord(tokens, from) || link === 'and' ? start : null;
}

const NEVER_COORDINATED = WordClass.OrganisationHead | WordClass.TitleHead | WordClass.FamilyName | WordClass.LegalForm;

/** The words behind the link name a field before the head comes (`and [Cargo Handlers'] Union`), so the words before it do too. */
function holdsField(tokens: Tokens, from: number): boolean {
  for (let k = from; k < from + 4 && isCapital(tokens, k); k++) {
    if (has(tokens, k, WordClass.OrganisationHead)) return false;
    if (isFieldWord(tokens, k)) return true;
  }
  return norm(tokens, from) === 'red';
}

/** A participle or adverb that only opens the sentence is no part of the name: `Addressing Parliament Committee`. */
export function skipOpening(tokens: Tokens, from: number, head: number): number {
  if (
    from < head &&
    /-(?:based|owned|led|backed|born|run|affiliated|linked|funded|registered|listed)$/.test(norm(tokens, from))
  )
    return from + 1;
  if (
    from < head &&
    beginsSentence(tokens, from) &&
    /(?:ing|ly)$/.test(norm(tokens, from)) &&
    !isFieldNoun(tokens, from)
  )
    return from + 1;
  return from;
}

const isFieldNoun = (tokens: Tokens, i: number): boolean =>
  has(tokens, i, WordClass.TitleModifier | WordClass.FamilyName | WordClass.City);

const CHAIN = new Set(['of', 'for']);
const LOOSE_CHAIN = new Set(['on', 'against']);
const LOOSE_HEADS = new Set([
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
const OFFICES = new Set([
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

/** Token after the name whose (last) head is at `head`: past legal forms, numbers and chains of `of the …`. */
export function rightOfHead(tokens: Tokens, head: number): number {
  let end = pastNumber(tokens, pastLegalForm(tokens, head + 1));
  if (has(tokens, head, WordClass.LeadingHead)) end = pastForeign(tokens, end);
  else if (placePhraseAt(tokens, end)?.kind === 'country' && continues(tokens, end))
    return placePhraseAt(tokens, end)!.to;
  else if (has(tokens, end, WordClass.Country) && isCapital(tokens, end) && continues(tokens, end)) return end + 1;
  for (let links = 0; links < 5; links++) {
    const next = chainLink(tokens, end, head);
    if (next === null) break;
    end = pastLegalForm(tokens, next);
  }
  return pastNamesake(tokens, pastQuoted(tokens, end));
}

/** Past the capitals and small words behind a head that stands first. */
function pastForeign(tokens: Tokens, at: number): number {
  let end = at;
  for (let k = at; k < at + 12 && continues(tokens, k); k++) {
    if (isCapital(tokens, k) && !has(tokens, k, WordClass.Starter)) end = k + 1;
    else if (!FOREIGN.has(norm(tokens, k)) && norm(tokens, k) !== 'din' && norm(tokens, k) !== 'in') break;
  }
  return end;
}

const OPENING = new Set(['“', '«', '„', '"']);
const CLOSING = new Set(['”', '»', '“', '"']);

/** `Union of Workers [“Kazmetallprof”]`: a short proper name in quotes right behind, with its legal form. */
function pastQuoted(tokens: Tokens, at: number): number {
  if (!OPENING.has(norm(tokens, at)) || !continues(tokens, at) || !isCapital(tokens, at + 1)) return at;
  for (let k = at + 2; k <= at + 4 && continues(tokens, k); k++) {
    if (CLOSING.has(norm(tokens, k))) return pastLegalForm(tokens, k + 1);
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
  if (norm(tokens, at) === ',' && has(tokens, at + 1, WordClass.LegalForm) && isCapital(tokens, at + 1)) return at + 2;
  return at;
}

/** `School No. 5`, `Local 7-1186`. */
function pastNumber(tokens: Tokens, at: number): number {
  const isNumbered = norm(tokens, at) === 'no' || norm(tokens, at) === '№';
  let end = isNumbered ? at + 1 : at;
  if (!isNumbered && norm(tokens, at - 1) !== 'local') return at;
  if (!looks(tokens, end, Shape.Number) || !continues(tokens, end)) return at;
  end++;
  while (norm(tokens, end) === '-' && tokens.gap[end] === 0 && looks(tokens, end + 1, Shape.Digits)) end += 2;
  return end;
}

/** The end of `of [the] Capitalised …` that stands at `at`, or null. */
function chainLink(tokens: Tokens, at: number, head: number): number | null {
  const link = norm(tokens, at);
  const isChain =
    CHAIN.has(link) || FOREIGN.has(link) || (LOOSE_CHAIN.has(link) && LOOSE_HEADS.has(norm(tokens, head)));
  if (!isChain || !continues(tokens, at)) return null;
  let k = at + 1;
  while ((norm(tokens, k) === 'the' || FOREIGN.has(norm(tokens, k))) && continues(tokens, k) && k < at + 3) k++;
  if (!continues(tokens, k)) return null;
  const quoted = pastQuoted(tokens, k);
  if (quoted > k) return quoted;
  if (has(tokens, k, WordClass.TitleHead) && isSingularPost(tokens, k) && !OFFICES.has(norm(tokens, head))) return null;
  if (!canBeginLink(tokens, k, head)) return null;
  const end = endOfRun(tokens, k, at + MAX_RIGHT, PORTFOLIOS.has(norm(tokens, head)));
  // `Department of Social Issues of the ITUCW`: a bare acronym behind is the parent's own name.
  const isAcronym = end === k + 1 && looks(tokens, k, Shape.AllCaps) && !has(tokens, k, WordClass.Country);
  return end === k || isAcronym ? null : end;
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
  let end = k + 1;
  for (let n = k + 1; n < limit && continues(tokens, n); ) {
    if (!small && (startsPerson(tokens, n) || endsBeforeName(tokens, n))) break;
    if (fits(n)) end = ++n;
    else if (isPossessiveMark(tokens, n) && isCapital(tokens, n + 1) && continues(tokens, n + 1)) end = n = n + 2;
    else if (norm(tokens, n) === 'and' && norm(tokens, n + 1) === 'the' && REGIONS.has(norm(tokens, n + 2)))
      end = n = n + 3;
    else if (tokens.gap[n + 1] === 1 && coordinates(tokens, n, fits, isPortfolio)) end = n = n + 2;
    else break;
  }
  return end;
}

/** Regions that close a name behind `and the`: `Office for Latin America and the Caribbean`. */
const REGIONS = new Set([
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
    (has(tokens, n, WordClass.TitleHead) && isSingularPost(tokens, n))
  );
}

/** A given name and a capital after it: the body ends here (`Chairman of the Committee of the Tentek Mine [Marat Omarov]`). */
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
 * (`Committee of the Tentek Mine [Marat Omarov]`, `Union of Education Workers [Sevda Gahramanova]`).
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
const PORTFOLIOS = new Set(['ministry', 'department', 'directorate', 'commissariat']);

/** `and Social Protection`, `, Cooks and Waiters`: the word after the link is a field word and no body of its own. */
function coordinates(tokens: Tokens, link: number, fits: (n: number) => boolean, isPortfolio: boolean): boolean {
  const word = norm(tokens, link);
  if (word !== 'and' && word !== '&' && word !== ',') return false;
  if (!fits(link + 1)) return false;
  if (word === '&') return true;
  if (word === ',' && !laterAnd(tokens, link)) return false;
  if (endsInPluralHead(tokens, link + 1)) return true;
  if (
    !isFieldWord(tokens, link + 1) &&
    !isFieldWord(tokens, link + 2) &&
    !(isPortfolio && !has(tokens, link + 1, NAMED_BEFORE | WordClass.FamilyName))
  )
    return false;
  // `and Education Ministry` is the next body, `and Red Crescent Societies` the end of this one.
  for (let k = link + 1; k < link + 5 && isCapital(tokens, k) && continues(tokens, k); k++)
    if (has(tokens, k, WordClass.OrganisationHead)) return isFieldAsHead(tokens, k);
  return true;
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
