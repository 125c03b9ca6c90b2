/** How far a body's name reaches to the left of its head noun. */
import { entries } from '../lexicon/entries.js';
import { NOT_ACRONYMS } from '../lexicon/not-acronyms.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { bodyPhraseAt, placePhraseAt } from '../text/gazetteer.js';
import { beginsSentence, continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { isCompound } from '../text/tongues.js';
import { wordSet } from '../text/word-set.js';
import { wordTest } from '../text/word-test.js';
import { isDescription, isFieldWord, isPossessiveMark, isWorkplace, NAMED, WORKERS } from './field-words.js';
import { isForeignLink } from './foreign-words.js';
import { isLabel } from './labels.js';

const MAX_LEFT = 10;

/** First token of the name whose first head is at `i` and whose last at `last`. `titleEnds` maps the token after a title to its first. */
export function leftOfHead(
  tokens: Tokens,
  i: number,
  last: number,
  floor: number,
  titleEnds: ReadonlyMap<number, number>,
): number {
  let from = i;
  while (from > floor && i - from < MAX_LEFT && continues(tokens, from)) {
    const previous = norm(tokens, from - 1);
    const isHouseOf = isNamesake(tokens, from, i);
    if (isRanked(tokens, from, i, titleEnds)) {
      from = titleEnds.get(from)!;
      continue;
    }
    if (titleEnds.has(from) && previous !== "'s" && !isHouseOf && !isGrade(tokens, from, titleEnds.get(from)!)) break;
    if (isPossessiveMark(tokens, from - 1) && from - 2 >= floor && isCapital(tokens, from - 2)) {
      if (isOwnedPart(tokens, from, i) || isOfPlace(tokens, from) || isOfKnown(tokens, from) || isLed(tokens, from, i))
        break;
      from -= 2;
      // Past a possessive only the words of its owner: `the [Public Defender's Office]`.
      continue;
    }
    if (isHouseOf || isNamePart(tokens, from - 1)) {
      // `[Le] Syndicat National des Enseignants`.
      if (has(tokens, from, WordClass.LeadingHead) && ARTICLES.has(previous)) break;
      from--;
      continue;
    }
    const numbered = numberedBefore(tokens, from, floor);
    if (numbered < from) {
      from = numbered;
      continue;
    }
    const quoted = quotedBefore(tokens, from, floor);
    if (quoted !== null) return quoted;
    // `[HEART/]NSTA Trust`: two names written as one.
    if (previous === '/' && from - 2 >= floor && tokens.gap[from] === 0 && tokens.gap[from - 1] === 0) {
      if (!isNamePart(tokens, from - 2) || isCredited(tokens, from - 2)) break;
      from -= 2;
      continue;
    }
    // `[Shimo la] Tewa School`.
    if (
      isForeignLink(tokens, from - 1) &&
      from - 2 >= floor &&
      isNamePart(tokens, from - 2) &&
      continues(tokens, from - 1) &&
      !PERSONAL.has(previous)
    ) {
      from -= 2;
      continue;
    }
    // `[Trinidad and] Tobago Teachers' Association`.
    if (placePhraseAt(tokens, from - 2)?.to === from + 1 && from - 2 >= floor) {
      from -= 2;
      continue;
    }
    // `the [America for] Bulgaria Foundation`, `the [Teachers for] Tomorrow Fund`.
    if (previous === 'for' && isAimed(tokens, from, last) && from - 2 >= floor) {
      from -= 2;
      continue;
    }
    // `[Fountain of] Hope Children's Home`, `the [Port of] Kelm Authority`.
    if (previous === 'of' && from - 2 >= floor && isOwnChain(tokens, from - 2, last) && !titleEnds.has(from - 1)) {
      from -= 2;
      continue;
    }
    const joined = coordinatedLeft(tokens, from, last, floor);
    if (joined === null) break;
    from = joined;
  }
  return skipOpening(tokens, from, i);
}

/** `the [Chief Minister] Relief Fund`: a fund called after the post of whoever asks for it. */
const isRanked = (tokens: Tokens, from: number, head: number, titleEnds: ReadonlyMap<number, number>): boolean =>
  from < head &&
  norm(tokens, head) === 'fund' &&
  titleEnds.has(from) &&
  isCapital(tokens, titleEnds.get(from)!) &&
  norm(tokens, titleEnds.get(from)! - 1) === 'the';

/** `Exchange-[listed] Bank of Tarvale`, not `Faith-Based Network`. */
const isHungOn = (tokens: Tokens, k: number): boolean =>
  isDescription(tokens, k) && !/-\p{Lu}/u.test(tokens.word[k]!.text);

/** `[Princess] Amelia Hospital`, `[King] Aldric Memorial Fund`, `[Dr] Talvar Hospital`: houses that bear somebody's name with its address. */
const isNamesake = (tokens: Tokens, from: number, head: number): boolean =>
  from < head && ADDRESSED.has(norm(tokens, from - 1)) && isCapital(tokens, from - 1) && HOUSES.has(norm(tokens, head));

const ADDRESSED = new Set(
  'begum dr emperor empress guru haji king lady lord maulana mother pandit prince princess queen saint shah sheikh sheikha shri sir sri sultan swami'.split(
    ' ',
  ),
);
const HOUSES = new Set(
  'academy centre center clinic college foundation fund hospital infirmary institute library museum school theatre trust university'.split(
    ' ',
  ),
);

/** `[Master] Builders' Federation`, `[Head] Teachers' Union`: a grade of those who are in the body, and nobody's post. */
const isGrade = (tokens: Tokens, from: number, title: number): boolean =>
  isOfCourt(tokens, from) ||
  isQuality(tokens, from) ||
  (title === from - 1 &&
    (NO_POSTS.has(norm(tokens, title)) || (GRADES.has(norm(tokens, title)) && isPossessiveMark(tokens, from + 1))));

/** `Nalubo Chief [Magistrates] Court`, `Lwezi Road [Magistrate's] Court`: called after who sits there. */
function isOfCourt(tokens: Tokens, from: number): boolean {
  const sits = SITS.has(wordAt(tokens, from)) ? from : from - 1;
  const court = isPossessiveMark(tokens, sits + 1) ? sits + 2 : sits + 1;
  return SITS.has(wordAt(tokens, sits)) && norm(tokens, court) === 'court';
}

/** `People's [Justice] Party`, `District [General] Hospital`: what the body is for or how wide it is, in a word that posts have too. */
const isQuality = (tokens: Tokens, from: number): boolean =>
  (norm(tokens, from - 1) === 'justice' && norm(tokens, from - 2) !== 'chief') ||
  (norm(tokens, from - 1) === 'general' && !has(tokens, from - 2, WordClass.TitleHead));

const SITS = wordSet(['coroner', 'coroners', 'magistrate', 'magistrates', 'sheriff', 'sheriffs']);

const GRADES = new Set(['head', 'master']);
/** `Kelm [Metropolitan] Police`, `[Imam] Reza Foundation`: whoever the post was, the body bears it in its name. */
const NO_POSTS = new Set('emperor imam king metropolitan prince princess queen representative sultan'.split(' '));

/** `Pohjanvirta's [Board of Directors]`: one body's part, where `Women's Council` and `Ombudsman's Office` are names. */
function isOwnedPart(tokens: Tokens, from: number, head: number): boolean {
  return (
    OWNED.has(wordAt(tokens, head)) &&
    norm(tokens, from - 1) === "'s" &&
    !has(tokens, from - 2, WordClass.TitleHead) &&
    !PEOPLE.has(wordAt(tokens, from - 2))
  );
}

/** `United Nations' [Response Fund]`. */
const isOfKnown = (tokens: Tokens, from: number): boolean => bodyPhraseAt(tokens, from - 3)?.to === from - 1;

/** `Quebec's [Order of Nurses]`, `INTUC's [Chemical Workers Congress]`: the place or the whole only says whose the body is. */
const isOfPlace = (tokens: Tokens, from: number): boolean =>
  norm(tokens, from - 1) === "'s" &&
  (looks(tokens, from - 2, Shape.AllCaps) ||
    ['africa', 'asia', 'europe'].includes(norm(tokens, from - 2)) ||
    has(tokens, from - 2, WordClass.Country) ||
    placePhraseAt(tokens, from - 3)?.to === from - 1 ||
    (has(tokens, from - 2, WordClass.City) && !has(tokens, from - 2, WordClass.GivenName | WordClass.FamilyName)));

/** Foreign small words that are English too, or stand in names of persons. */
/** `Photo: Ann [Hill]/Kelm News`: who made the picture, then for whom. */
function isCredited(tokens: Tokens, last: number): boolean {
  let k = last;
  while (continues(tokens, k) && isCapital(tokens, k - 1)) k--;
  return k < last && has(tokens, k, WordClass.GivenName) && !has(tokens, k, WordClass.Ambiguous | WordClass.City);
}

const PERSONAL = new Set(['do', 'en', 'i', 'na', 'sa', 'till', 'von']);

const ARTICLES = new Set('a die el il la las le les los o os'.split(' '));
const OWNED = wordSet('board branch committee department division executive presidium secretariat');
const PEOPLE = wordSet('children men people women');

/** `[Dublin No. 2] Branch`, `[Local 100] Executive Board`: first token of the word that the number before counts; `from` where none does. */
function numberedBefore(tokens: Tokens, from: number, floor: number): number {
  if (!looks(tokens, from - 1, Shape.Number)) return from;
  const isSigned = ['no', '№'].includes(norm(tokens, from - 2));
  // `№[13] Kindergarten`, `No. [4] Public School`.
  if (isSigned && from - 2 >= floor && !isNamePart(tokens, from - 3)) return from - 2;
  const counted = from - (isSigned ? 3 : 2);
  const isCounted = isSigned
    ? isNamePart(tokens, counted)
    : norm(tokens, counted) === 'local' && isCapital(tokens, counted);
  return counted >= floor && isCounted && continues(tokens, from - 1) ? counted : from;
}

/** `[“Metalist”] Trade Union Committee`: a short proper name in quotes right before. */
function quotedBefore(tokens: Tokens, from: number, floor: number): number | null {
  if (!'”»"'.includes(norm(tokens, from - 1)) || tokens.gap[from - 1] !== 0) return null;
  for (let k = from - 2; k >= floor && k >= from - 6; k--) {
    if ('“«"„'.includes(norm(tokens, k))) return k < from - 2 ? k : null;
    if (!isCapital(tokens, k) && !isPossessiveMark(tokens, k)) return null;
  }
  return null;
}

const isOrdinal = wordTest(
  ({ norm: word, shape }) => (shape & Shape.Digits) !== 0 && /^\d+(?:st|nd|rd|th)$/.test(word),
);

/** A word that can stand in a body's name before its head or form. */
export function isNamePart(tokens: Tokens, i: number): boolean {
  if (isOrdinal(wordAt(tokens, i))) return isUnitBehind(tokens, i);
  if (!isCapital(tokens, i)) return isBrand(tokens, i) || isSmallTrade(tokens, i);
  if (has(tokens, i, WordClass.Weekday | WordClass.Month)) return false;
  if (isLabel(tokens, i) || isHungOn(tokens, i)) return false;
  // `[Sri] Lanka`, `[Tata] Institute`, `[Imam] Reza Foundation`: whoever is meant, the body bears the name.
  if (has(tokens, i, WordClass.Honorific) && !has(tokens, i, WordClass.NeverLast)) return isCapital(tokens, i + 1);
  if (has(tokens, i, WordClass.Honorific)) return false;
  if (has(tokens, i, WordClass.Starter) && !looks(tokens, i, Shape.AllCaps) && !isNumbering(tokens, i)) return false;
  // A full stop that belongs to an abbreviation does not end a name; `Mr.` and initials do not begin a body's.
  return !has(tokens, i, WordClass.NeverLast) || ['holy', 'st'].includes(norm(tokens, i));
}

/** `Loria Free [labour] Unions Federation`: the one small word of a name. */
const isSmallTrade = (tokens: Tokens, i: number): boolean =>
  TRADES.has(norm(tokens, i)) &&
  isCapital(tokens, i - 1) &&
  continues(tokens, i) &&
  isCapital(tokens, i + 1) &&
  UNIONS.has(wordAt(tokens, i + 1)) &&
  isCapital(tokens, i + 2);

const TRADES = new Set(['labor', 'labour', 'trade']);
const UNIONS = wordSet(['union', 'unions']);

/** `[wagonLink] European Union`: a name that its owner writes with its first letter small. */
const isBrand = (tokens: Tokens, i: number): boolean =>
  looks(tokens, i, Shape.Mixed) && /^\p{Ll}{1,10}\p{Lu}\p{Ll}+$/u.test(tokens.word[i]!.text);

/** `[First] Volta Bank`, `[All] India Kisan Sabha`: a word that also opens sentences, but there a comma or a small letter would follow. */
const isNumbering = (tokens: Tokens, i: number): boolean =>
  (NUMBERINGS.has(wordAt(tokens, i)) || (norm(tokens, i) === 'an' && isInside(tokens, i))) &&
  (norm(tokens, i) !== 'all' || has(tokens, i + 1, WordClass.Country | WordClass.Demonym)) &&
  isCapital(tokens, i + 1) &&
  continues(tokens, i + 1);

/** `Nghe [An] Provincial Federation`: between two capitals of one run. */
const isInside = (tokens: Tokens, i: number): boolean =>
  continues(tokens, i) && isCapital(tokens, i - 1) && !has(tokens, i - 1, WordClass.Starter);

const NUMBERINGS = wordSet(['all', 'first', 'next', 'one']);

/** `[211th] Territorial Defense Battalion`: an ordinal belongs to a military unit's name, not to a congress's. */
function isUnitBehind(tokens: Tokens, i: number): boolean {
  for (let k = i + 1; k < i + 5 && isCapital(tokens, k); k++)
    if (['battalion', 'branch', 'brigade', 'court', 'regiment', 'division', 'fleet'].includes(norm(tokens, k)))
      return true;
  return false;
}

/** Start of `Rail, Maritime` before `and Transport Union`; null where the words before are no fields. */
function coordinatedLeft(tokens: Tokens, from: number, last: number, floor: number): number | null {
  const link = norm(tokens, from - 1);
  if (link === '&') return from - 2 >= floor && isNamePart(tokens, from - 2) ? from - 2 : null;
  // `the United Tramworkers, [UTW Local 8]`: letters begin a name.
  if (link !== 'and' && link !== ',') return null;
  // `World Care, [Mercy Corps]`: no list of fields without an `and`.
  if (link === ',' && (looks(tokens, from, Shape.AllCaps) || !holdsLink(tokens, from, last))) return null;
  const towns = link === 'and' ? townsBefore(tokens, from) : from;
  if (towns < from && towns >= floor) return towns;
  const couple = link === 'and' ? coupleBefore(tokens, from, last) : from;
  if (couple < from && couple >= floor) return couple;
  // `KSU [and Tarvel State University]`, `AgroCorps and [Senior Corps]`: such letters are a body of their own, unless they name a
  // field (`IT and Media Agency`).
  if (link === 'and' && looks(tokens, from - 2, Shape.AllCaps | Shape.Mixed) && !FIELDS.has(wordAt(tokens, from - 2)))
    return null;
  // `Kelms Universitetssjukhus and [Norra Museum]`.
  if (isCompound(wordAt(tokens, from - 2))) return null;
  if (NUMBERINGS.has(wordAt(tokens, from))) return null;
  // `Bakers[, Cooks, and] Waiters Union`: with a comma before the last link too.
  const isOxford = link === 'and' && norm(tokens, from - 2) === ',';
  const linkAt = isOxford ? from - 2 : from - 1;
  let start = linkAt;
  while (
    start - 1 >= floor &&
    continues(tokens, start) &&
    (isNamePart(tokens, start - 1) || isPossessiveMark(tokens, start - 1))
  )
    start--;
  if (start === linkAt || !isCapital(tokens, start)) return null;
  if (isOxford && norm(tokens, start - 1) !== ',') return null;
  // `Ghana Ports and Harbours Authority`: a country may open the name, if it is not the part that is coordinated.
  const isPlaced = has(tokens, start, WordClass.Country | WordClass.Demonym | WordClass.City);
  const phrase = placePhraseAt(tokens, start);
  const first = phrase !== null && phrase.to < linkAt ? phrase.to : start < linkAt - 1 && isPlaced ? start + 1 : start;
  if (linkAt - first > 3) return null;
  // `the hotel in Tarvel and [National Workers Union]`: where it is; `the union Zimra and [Rural Teachers Union]`: what it is.
  const isCalled = looks(tokens, start - 1, Shape.LowerCase) && has(tokens, start - 1, WordClass.OrganisationHead);
  if (isCalled && start === linkAt - 1 && !isFieldWord(tokens, start)) return null;
  if (start === linkAt - 1 && !isFieldWord(tokens, start) && ['in', 'near'].includes(norm(tokens, start - 1)))
    return null;
  if (isWholeName(tokens, first, linkAt) && !isWholeField(tokens, from, last)) return null;
  const ofPeople = namesPeople(tokens, from, last);
  for (let k = first; k < linkAt; k++)
    if (
      has(tokens, k, NAMED | NEVER_COORDINATED) &&
      !has(tokens, k, WordClass.TitleModifier) &&
      !(k === first && PRESS.has(wordAt(tokens, k)) && OFFICES.has(wordAt(tokens, last))) &&
      !(ofPeople && isWorkplace(tokens, k))
    )
      return null;
  if (first > start && link === 'and') return start;
  for (let k = first; k < linkAt; k++)
    if (!isFieldWord(tokens, k) && !isPossessiveMark(tokens, k))
      return holdsField(tokens, from, last) || isFieldWord(tokens, linkAt - 1) ? start : null;
  return start;
}

/** One word between an article and `for`, that is no post and no body. */
const isAimed = (tokens: Tokens, from: number, last: number): boolean =>
  AIMED.has(norm(tokens, last)) &&
  continues(tokens, from - 1) &&
  isNamePart(tokens, from - 2) &&
  norm(tokens, from - 3) === 'the' &&
  !has(tokens, from - 2, WordClass.TitleHead | WordClass.OrganisationHead | WordClass.WorkHead | WordClass.EventHead);

/** First token of `the [Kelm and] Tarvel Valley Health Board`: towns bear no article, so it is the board's. */
const townsBefore = (tokens: Tokens, from: number): number =>
  norm(tokens, from - 3) === 'the' && has(tokens, from - 2, WordClass.City) && isCapital(tokens, from - 2)
    ? from - 2
    : from;

/** One capital before `of` that is neither a post, a body nor an event, and no plural: the house is called by both. */
const isOwnChain = (tokens: Tokens, k: number, last: number): boolean =>
  (AIMED.has(norm(tokens, last)) || HOUSES.has(norm(tokens, last)) || OF_CHAINS.has(norm(tokens, last))) &&
  isNamePart(tokens, k) &&
  !beginsSentence(tokens, k) &&
  !norm(tokens, k).endsWith('s') &&
  !(continues(tokens, k) && isCapital(tokens, k - 1) && norm(tokens, k - 1) !== 'the') &&
  !has(tokens, k, NO_CHAIN);

const OF_CHAINS = new Set(['authority', 'church', 'home', 'ministries', 'orphanage', 'shelter']);
const NO_CHAIN =
  WordClass.TitleHead |
  WordClass.OrganisationHead |
  WordClass.EventHead |
  WordClass.WorkHead |
  WordClass.Rank |
  WordClass.Month;

const AIMED = new Set(
  'alliance campaign charity coalition foundation fund initiative movement network trust'.split(' '),
);

/** `Avanta West Coast and [South Western Railway]`: two words and more that end in no field are a body of their own. */
const isWholeName = (tokens: Tokens, first: number, link: number): boolean =>
  !isFieldWord(tokens, link - 1) && !isPossessiveMark(tokens, link - 1) && link - first > 1;

/** `Nile Thread and [Spinning Company]`: what follows has no name without what went before. */
function isWholeField(tokens: Tokens, from: number, last: number): boolean {
  for (let k = from; k < last; k++) if (!isFieldWord(tokens, k)) return false;
  return true;
}

const FIELDS = wordSet(entries(NOT_ACRONYMS));

/** First token of `[Marta and] Pavel Kolarov Foundation`, `[John D. and] Anna T. Kolar Fund`: two given names with one family name; `from` for anything else. */
function coupleBefore(tokens: Tokens, from: number, last: number): number {
  const first = looks(tokens, from - 2, Shape.Initial) ? from - 3 : from - 2;
  const isName = (k: number) => isCapital(tokens, k) && !has(tokens, k, NO_GIVEN) && !isFieldWord(tokens, k);
  const isFamily = HOUSES.has(norm(tokens, last)) && isName(first) && isName(from) && last > from + 1;
  if (!isFamily || looks(tokens, first, Shape.AllCaps)) return from;
  const isAlone =
    !continues(tokens, first) || !isCapital(tokens, first - 1) || has(tokens, first - 1, WordClass.Starter);
  return isAlone && (has(tokens, from, WordClass.GivenName) || has(tokens, first, WordClass.GivenName)) ? first : from;
}

const NO_GIVEN =
  WordClass.OrganisationHead | WordClass.Country | WordClass.Demonym | WordClass.TitleHead | WordClass.Starter;

/** `[Press and] Public Relations Department`. */
const PRESS = wordSet(['media', 'press', 'communications', 'employers', 'insurance']);
const OFFICES = wordSet('department directorate division office section service unit');

/** The words before the head name those who work somewhere: `Cleaning [Workers]' Union`. */
function namesPeople(tokens: Tokens, from: number, last: number): boolean {
  for (let k = from; k < last; k++) if (WORKERS.has(wordAt(tokens, k))) return true;
  return false;
}

/** A list whose last two parts are joined already: `Retail, [Wholesale and Department Store] Union`. */
function holdsLink(tokens: Tokens, from: number, last: number): boolean {
  for (let k = from + 1; k < Math.min(from + 6, last); k++)
    if (norm(tokens, k) === 'and' || norm(tokens, k) === '&') return true;
  return false;
}

const NEVER_COORDINATED = WordClass.OrganisationHead | WordClass.TitleHead | WordClass.FamilyName | WordClass.LegalForm;

/** The words behind the link name a field before the head comes (`and [Cargo Handlers'] Union`), so the words before it do too. */
function holdsField(tokens: Tokens, from: number, last: number): boolean {
  for (let k = from; k < last && isCapital(tokens, k); k++) if (isFieldWord(tokens, k)) return true;
  return norm(tokens, from) === 'red';
}

/** A participle or adverb that only opens the sentence is no part of the name: `Addressing Parliament Committee`. */
export function skipOpening(tokens: Tokens, from: number, head: number): number {
  if (from < head && (isDescription(tokens, from) || OPENINGS.has(norm(tokens, from)))) return from + 1;
  // `Former Tarvel Bank director Ola Berg`, not `Former Prisoners' Union`.
  if (from < head && norm(tokens, from) === 'former' && !norm(tokens, from + 1).endsWith('s')) return from + 1;
  if (
    from < head &&
    beginsSentence(tokens, from) &&
    /(?:ing|ly)$/.test(norm(tokens, from)) &&
    !isPossessiveMark(tokens, from + 1) &&
    !isFieldNoun(tokens, from)
  )
    return from + 1;
  return from;
}

/** `Hill's [Reform Party]`, `Hill's [Social Democratic Party]`: who leads it; not `the Workers' Party`, `People's Party`. */
const isLed = (tokens: Tokens, from: number, head: number): boolean =>
  norm(tokens, head) === 'party' &&
  head > from &&
  norm(tokens, from - 1) === "'s" &&
  !isFieldWord(tokens, from - 2) &&
  !PEOPLES.has(norm(tokens, from - 2));

const PEOPLES = new Set(['children', 'farmer', 'men', 'nation', 'people', 'peoples', 'women', 'worker', 'youth']);

/** What a career's lines begin with: `1989: [Joined] Kelm Works`. */
const OPENINGS = new Set('appointed entered founded graduated joined left'.split(' '));

const isFieldNoun = (tokens: Tokens, i: number): boolean =>
  has(tokens, i, WordClass.TitleModifier | WordClass.FamilyName | WordClass.City);
