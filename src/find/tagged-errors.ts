/** What the learned reader takes for names and what is none: posts, events, laws, places, words that are no names at all. */
import { BODIES, PEOPLE } from '../lexicon/counted-nouns.js';
import { entries } from '../lexicon/entries.js';
import { NOT_ACRONYMS } from '../lexicon/not-acronyms.js';
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Tokens } from '../model/document.js';
import { beginsSentence, continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { wordSet } from '../text/word-set.js';
import { isDescription, isFieldWord, isKindOfBodies, NAMED } from './field-words.js';
import { isHeldBehind } from './held-events.js';
import { isNobody, isStorm, isStreet } from './no-persons.js';

/** `The company [Ivo Lazar] runs has closed`: whose company it is. */
const isWhoRuns = (tokens: Tokens, from: number, to: number): boolean =>
  to === from + 2 &&
  has(tokens, from, WordClass.GivenName) &&
  RUNS.has(norm(tokens, to)) &&
  looks(tokens, from - 1, Shape.LowerCase) &&
  norm(tokens, from - 2) === 'the';

const RUNS = new Set(['founded', 'headed', 'heads', 'leads', 'led', 'owned', 'owns', 'ran', 'runs']);

/** Whether the learned reader errs in a name of its kind. */
export const isTaggedInError = (tokens: Tokens, { kind, from, to }: NameMention): boolean =>
  (kind === 'organisation' && (isNoBody(tokens, from, to) || isWhoRuns(tokens, from, to))) ||
  (kind === 'place' && isHouseNamed(tokens, from, to)) ||
  (kind !== 'place' && isDescribedPlace(tokens, to)) ||
  (kind === 'person' && isNoPerson(tokens, from, to)) ||
  isKindOfBodies(tokens, from, to) ||
  (to === from + 1 && looks(tokens, from, Shape.Mark)) ||
  isEndless(tokens, from, to) ||
  isDescription(tokens, to - 1);

/** A word as long as a line is no name: an address, a code, noise. */
function isEndless(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens.end[k]! - tokens.start[k]! > LONGEST_WORD) return true;
  return false;
}

const LONGEST_WORD = 60;

/** Ends in what is never a body (`Affirmative Action [Bill]`, `Benue [State]`), or is a number: `VI`. */
function isNoBody(tokens: Tokens, from: number, to: number): boolean {
  if (to === from + 1 && isShortOfConcept(tokens, from)) return true;
  if (to === from + 1) return /^[ivxlc]+$/.test(tokens.word[from]!.norm) || EXCLUDED.has(tokens.word[from]!);
  if (isPortfolioInBrackets(tokens, from, to)) return true;
  if (isPortfolio(tokens, from) || isStormIn(tokens, from, to) || isHallOnly(tokens, from, to)) return true;
  if (isPeriod(tokens, from) || isLeague(tokens, to) || isStreet(tokens, from)) return true;
  if (isNumberedGround(tokens, to) || isPlaceOfDateline(tokens, from, to)) return true;
  if (isPost(tokens, from, to) || (has(tokens, to - 1, WordClass.EventHead) && isHeldBehind(tokens, to))) return true;
  // `the [Reform Support Teams] project`.
  if (continues(tokens, to) && PROJECTS.has(wordAt(tokens, to)) && looks(tokens, to, Shape.LowerCase)) return true;
  const last = tokens.word[to - 1]!.norm;
  if (last === 'affairs' && !holdsHead(tokens, from, to)) return true;
  return (
    (LAWS_AND_PLACES.has(last) && !has(tokens, to - 1, WordClass.OrganisationHead)) ||
    (last === 'appeal' && !has(tokens, from, WordClass.OrganisationHead))
  );
}

const PROJECTS = wordSet('campaign initiative programme project');

/** `state senator for [Legislative District 28]`. */
const isNumberedGround = (tokens: Tokens, to: number): boolean =>
  looks(tokens, to - 1, Shape.Number) && NUMBERED.has(norm(tokens, to - 2));

const NUMBERED = new Set(['constituency', 'district', 'precinct', 'province', 'region', 'sector', 'ward', 'zone']);

/** `[College Park], Md. — The union …`: where the news was written. */
function isPlaceOfDateline(tokens: Tokens, from: number, to: number): boolean {
  if (!beginsSentence(tokens, from) || norm(tokens, to) !== ',' || !isCapital(tokens, to + 1)) return false;
  const isState = tokens.word[to + 1]!.text.length < 6;
  const behind = norm(tokens, to + 2) === '.' ? to + 3 : to + 2;
  return isState && ['—', '–', '-', '--'].includes(norm(tokens, behind));
}

/** `Director-General for [ASEAN Affairs]`: a field, where no head makes it a body. */
function holdsHead(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (has(tokens, k, WordClass.OrganisationHead)) return true;
  return false;
}

/** `the Minister of [Trade and Rural Affairs]`. */
const isPortfolio = (tokens: Tokens, from: number): boolean =>
  ['of', 'for'].includes(norm(tokens, from - 1)) &&
  (/^ministers?$/.test(norm(tokens, from - 2)) ||
    // `Secretary of [State of the Republic of Kelm]`.
    (norm(tokens, from) === 'state' && norm(tokens, from - 2) === 'secretary'));

/** `Miriam Rosales ([Labor and Social Welfare])`: what somebody is in charge of. */
function isPortfolioInBrackets(tokens: Tokens, from: number, to: number): boolean {
  if (norm(tokens, from - 1) !== '(' || norm(tokens, to) !== ')' || !isCapital(tokens, from - 2)) return false;
  let isJoined = false;
  for (let k = from; k < to; k++) {
    if (norm(tokens, k) === 'and') isJoined = true;
    if (has(tokens, k, NAMED) || looks(tokens, k, Shape.AllCaps)) return false;
  }
  return isJoined && isFieldWord(tokens, from);
}

/** `Tropical Cyclone [Mele]`. */
const isStormIn = (tokens: Tokens, from: number, to: number): boolean => to > from + 1 && isStorm(tokens, to - 1);

/** `met in [City Hall]`: where somebody is. */
const isHallOnly = (tokens: Tokens, from: number, to: number): boolean => {
  const before = norm(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  return HALLS.has(norm(tokens, to - 1)) && WHERE.has(norm(tokens, before));
};

const HALLS = new Set(['hall', 'courts']);
const WHERE = new Set(['in', 'at', 'inside', 'near', 'outside']);

/** `Mulanda, [a district] of tea growers`. */
function isDescribedPlace(tokens: Tokens, to: number): boolean {
  if (norm(tokens, to) !== ',' || !['a', 'an', 'the'].includes(norm(tokens, to + 1))) return false;
  for (let k = to + 2; k < to + 5 && continues(tokens, k); k++)
    if (GROUNDS.has(norm(tokens, k)))
      return has(tokens, k + 1, WordClass.Connector) || !looks(tokens, k + 1, Shape.Letters);
  return false;
}

const GROUNDS = new Set('city district island neighbourhood province suburb town township village'.split(' '));

/** `[Year of] Social Protection`. */
const isPeriod = (tokens: Tokens, from: number): boolean =>
  ['day', 'decade', 'week', 'year'].includes(norm(tokens, from)) && norm(tokens, from + 1) === 'of';

/** `CAF Champions [League]`: what is played. */
const isLeague = (tokens: Tokens, to: number): boolean =>
  norm(tokens, to - 1) === 'league' && ['champions', 'conference', 'europa', 'nations'].includes(norm(tokens, to - 2));

/** `Union [Minister] of Steel`, `Nordic Council [Ministers] of Labour`. */
function isPost(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++)
    if (/^ministers?$/.test(tokens.word[k]!.norm) && ['of', 'for'].includes(tokens.word[k + 1]!.norm))
      return k === from || tokens.word[k - 1]!.norm !== 'of';
  return false;
}

/** The letters of an event, a treaty or a road in brackets: `Trans-Saharan Trade Route ([TSTR])`, `Cup of the Nations ([CON])`. */
function isShortOfConcept(tokens: Tokens, from: number): boolean {
  if (tokens.word[from - 1]?.norm !== '(') return false;
  let k = from - 2;
  while (k > from - 6 && ['of', 'the'].includes(tokens.word[k - 1]?.norm ?? ''))
    k -= tokens.word[k - 1]!.norm === 'of' ? 2 : 1;
  return (
    has(tokens, k, WordClass.EventHead | WordClass.WorkHead | WordClass.PlaceHead) &&
    !has(tokens, k, WordClass.OrganisationHead) &&
    (tokens.word[k]!.shape & Shape.Capital) !== 0
  );
}

/** `Syunik Medical [Center]`: a body, whatever stands around it. */
const isHouseNamed = (tokens: Tokens, from: number, to: number): boolean =>
  (to > from + 1 && NO_PLACES.has(norm(tokens, to - 1))) ||
  (to > from + 2 &&
    ['center', 'centre', 'hospital', 'institute'].includes(norm(tokens, to - 1)) &&
    has(tokens, to - 2, WordClass.TitleModifier | WordClass.OrganisationHead));

const NO_PLACES = new Set(
  'association authority bank college committee company council court foundation institute ministry railway railways trust union university'.split(
    ' ',
  ),
);

/** A deity, where somebody is, or what only looks like a name. */
const isNoPerson = (tokens: Tokens, from: number, to: number): boolean =>
  (to === from + 1 && (DEITIES.has(tokens.word[from]!) || isCommonNoun(tokens, from) || isWhere(tokens, from))) ||
  (to > from + 1 && ROADS.has(norm(tokens, to - 1))) ||
  (FEASTS.has(norm(tokens, from)) && FEAST_ENDS.test(norm(tokens, to - 1))) ||
  isNobody(tokens, from, to);

/** `[Yusuf ibn Kelm Street]`: called after somebody. */
const ROADS = new Set(['avenue', 'boulevard', 'highway', 'motorway', 'road', 'square', 'street']);

/** `[Kurban Hayit]`. */
const FEASTS = new Set(['gurban', 'kurban', 'qurban', 'ramadan', 'ramazan']);
const FEAST_ENDS = /^(?:bayram[iı]?|bajram|k?hayit)$/;

/** `[Grant] recipients include …`, `[Bill] after bill`: a common noun with a capital at the sentence's beginning. */
const isCommonNoun = (tokens: Tokens, k: number): boolean =>
  beginsSentence(tokens, k) && has(tokens, k, WordClass.Ambiguous) && (describes(tokens, k) || isTwice(tokens, k));

/** Before a noun that it describes. */
const describes = (tokens: Tokens, k: number): boolean =>
  continues(tokens, k + 1) && !has(tokens, k + 1, WordClass.SpeechVerb) && DESCRIBED.has(wordAt(tokens, k + 1));

const isTwice = (tokens: Tokens, k: number): boolean =>
  norm(tokens, k + 2) === norm(tokens, k) && looks(tokens, k + 2, Shape.LowerCase);

/** Nouns of people and things, in the plural, that another noun may stand before. */
const DESCRIBED = wordSet([...entries(PEOPLE), ...entries(BODIES)].map((noun) => `${noun}s`));

/** `police in [Kelm]`, `near [Oslen]`: one word that is in no list of names. */
const isWhere = (tokens: Tokens, i: number): boolean =>
  ['in', 'near', 'outside'].includes(norm(tokens, i - 1)) &&
  looks(tokens, i - 1, Shape.LowerCase) &&
  norm(tokens, i + 1) !== "'s" &&
  !has(tokens, i, WordClass.GivenName | WordClass.FamilyName);

const DEITIES = wordSet(['allah', 'god', 'lord']);
const EXCLUDED = wordSet(entries(NOT_ACRONYMS));

const LAWS_AND_PLACES = new Set(
  'accord accounts act agreement award bill championship championships code constitution contract convention cup deal decree district election elections festival goals initiative law league marathon medal oath oblast olympics order pact platform prize program programme protocol province referendum regency region regulation republic state strategy street summit tournament treaty wage war'.split(
    ' ',
  ),
);
