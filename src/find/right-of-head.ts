/** How far a body's name reaches to the right of its head noun: legal forms, numbers, countries, chains of `of the …`. */
import { entries } from '../lexicon/entries.js';
import { GROUNDS } from '../lexicon/grounds.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { knownTypeOf, placePhraseAt } from '../text/gazetteer.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { wordSet } from '../text/word-set.js';
import { endOfPart } from './embedded-bodies.js';
import { isFieldWord, isPossessiveMark, WORKERS } from './field-words.js';
import { goesOnForeign, pastForeign } from './foreign-names.js';
import { isForeignLink } from './foreign-words.js';
import { endOfRun, endsInPlace, isSingularPost } from './name-run.js';
import { pastLegalForm, pastNamesake, pastNumber, pastQuoted } from './name-tails.js';

const MAX_RIGHT = 24;

const CHAIN = new Set(['of', 'for']);
const HOUSES = wordSet(['commons', 'parliament', 'senate']);
const LOOSE_CHAIN = new Set(['on', 'against']);
/** `the Labour Court against the Ministry`: whom it is for or against, not what it is called. */
const NEVER_AGAINST = wordSet(['agency', 'council', 'court', 'group', 'office']);
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
/** Token after the name that begins at `from` and whose (last) head is at `head`. */
export function rightOfHead(tokens: Tokens, from: number, head: number): number {
  return endOfPart(tokens, from, farthest(tokens, from, head));
}

function farthest(tokens: Tokens, from: number, head: number): number {
  const isGeneral =
    GENERAL.has(wordAt(tokens, head)) && norm(tokens, head + 1) === 'general' && isCapital(tokens, head + 1);
  let end = isGeneral ? head + 2 : pastNumber(tokens, pastLegalForm(tokens, head + 1));
  if (has(tokens, head, WordClass.LeadingHead) || goesOnForeign(tokens, end))
    end = pastForeign(tokens, end, wordAt(tokens, head));
  if (end === head + 1 && from < head && continues(tokens, end) && isKnownUnion(tokens, end)) return end + 1;
  const place = pastPlace(tokens, head, end);
  if (place > end) return place;
  let takesBody = !hasOwnName(tokens, from, head);
  for (let links = 0; links < 5; links++) {
    const next = chainLink(tokens, end, head);
    if (next === null) break;
    const isBody = holdsBody(tokens, end, next);
    const isToWhole = norm(tokens, end) === 'to' && MISSIONS.has(wordAt(tokens, head));
    if ((isBody && !takesBody && !isToWhole) || isPartOf(tokens, from, head, end, next)) break;
    if (isBody || !isPlaceLink(tokens, next)) takesBody = false;
    end = pastNumber(tokens, pastLegalForm(tokens, next));
    // `Board of Trustees [of Kelm University]`: the whole is a body of its own.
    if (norm(tokens, head) === 'board' && SEATED.has(wordAt(tokens, end - 1))) return end;
  }
  return pastTown(tokens, from, head, pastNamesake(tokens, pastQuoted(tokens, end)));
}

/** Those who sit on a board. */
const SEATED = wordSet('commissioners directors examiners governors managers overseers regents trustees visitors');

/** `Harbour Council [AFL-CIO]`, `Union Départementale [CGT]`: the acronym of the whole right behind the part. */
const isKnownUnion = (tokens: Tokens, k: number): boolean =>
  looks(tokens, k, Shape.AllCaps) && knownTypeOf(tokens.word[k]!.text) === 'union';

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

/** `General Hospital[, Ijebu-Ode]`: where nothing but the town tells it from others. */
function pastTown(tokens: Tokens, from: number, head: number, end: number): number {
  if (from === head || norm(tokens, end) !== ',' || !TOWNED.has(norm(tokens, head))) return end;
  for (let k = from; k < head; k++) if (!isFieldWord(tokens, k) && !TOWN_GENERIC.has(norm(tokens, k))) return end;
  const town = end + 1;
  const isTown = isCapital(tokens, town) && (has(tokens, town, WordClass.City) || tokens.word[town]!.classes === 0);
  const isListed = norm(tokens, town + 1) === 'and' || (continues(tokens, town + 1) && isCapital(tokens, town + 1));
  return isTown && !isListed ? town + 1 : end;
}

const TOWNED = new Set(['clinic', 'college', 'dispensary', 'hospital', 'polytechnic', 'school', 'university']);
const TOWN_GENERIC = new Set(
  'central district federal general girls government high medical primary secondary state teachers technical women'.split(
    ' ',
  ),
);

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
  const country = placePhraseAt(tokens, from)?.to ?? from;
  for (let k = country; k < head; k++)
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
  'primary central general joint independent free republican regional provincial district city municipal sectoral branch united public high higher superior supreme',
);

/** The link from `at` to `next` holds a body in the singular, not only what the body is made of (`of Trade Unions`). */
function holdsBody(tokens: Tokens, at: number, next: number): boolean {
  // `Committee on Freedom [of Association]`.
  if (norm(tokens, at - 1) === 'freedom') return false;
  for (let k = at; k < next; k++)
    if (
      isCapital(tokens, k) &&
      has(tokens, k, WordClass.OrganisationHead) &&
      // `of the Russian [Federation]`.
      placePhraseAt(tokens, k - 1)?.to !== k + 1 &&
      !has(tokens, k, WordClass.TitleModifier) &&
      !norm(tokens, k).endsWith('s') &&
      // `of [Bank] Employees`.
      !(k + 1 < next && WORKERS.has(wordAt(tokens, k + 1)))
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
  // `Teachers' Union [of the Trades Union Congress]`.
  if (WHOLES.has(wordAt(tokens, head)) && head > from && norm(tokens, at + 1) === 'the' && endsInTop(tokens, next))
    return true;
  // `Executive Board [of the Kelm Bank]`, `Works Council [of Kelm GmbH]`.
  const isApart =
    norm(tokens, head) === 'board' || (norm(tokens, head) === 'council' && norm(tokens, head - 1) === 'works');
  if (
    isApart &&
    !holdsUnion(tokens, at, next) &&
    (holdsBody(tokens, at, next) || has(tokens, next - 1, WordClass.LegalForm))
  )
    return true;
  const isNamed = head > from || at > head + 1;
  // `Oncology Department [of Tarvel University Hospital]`.
  if (isNamed && isWard(tokens, head, at, next)) return true;
  if (DIVISIONS.has(wordAt(tokens, head)) && isNamed && norm(tokens, at + 1) === 'the') {
    for (let k = at + 3; k < next; k++)
      if (isCapital(tokens, k) && has(tokens, k, WordClass.OrganisationHead) && !norm(tokens, k).endsWith('s'))
        return true;
  }
  const whole = norm(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  return ['council', 'senate'].includes(norm(tokens, head)) && head === from && norm(tokens, whole) === 'university';
}

/** Boards of unions and their alliances are called by the whole: `Executive Board of the Kelm Alliance`. */
function holdsUnion(tokens: Tokens, at: number, next: number): boolean {
  for (let k = at; k < next; k++) if (WHOLES.has(wordAt(tokens, k)) || norm(tokens, k) === 'alliance') return true;
  return false;
}

/** A body that unions are members of, by the end of its name. */
const endsInTop = (tokens: Tokens, next: number): boolean =>
  ['congress', 'confederation'].includes(norm(tokens, next - 1));

/** `Oncology Department of Tarvel University Hospital`: the part at `head` and the whole from `at` to `next`. */
export function isWard(tokens: Tokens, head: number, at: number, next: number): boolean {
  if (!WARDS.has(wordAt(tokens, head))) return false;
  for (let k = at; k < next; k++) if (HOUSES_OF_WARDS.has(wordAt(tokens, k)) && isCapital(tokens, k)) return true;
  return false;
}

const WARDS = wordSet('clinic department division faculty institute laboratory section service unit');

const HOUSES_OF_WARDS = wordSet(['hospital', 'infirmary', 'university']);

const WHOLES = wordSet(['association', 'confederation', 'federation', 'union']);
const DIVISIONS = wordSet(['department', 'division', 'faculty']);

/** The link to `next` says where the body is: `Council of the Khorezm [Region]`. */
const isPlaceLink = (tokens: Tokens, next: number): boolean =>
  has(tokens, next - 1, WordClass.PlaceHead | WordClass.City | WordClass.Country);

/** `Embassy of Azerbaijan [in Georgia]`. */
const ABROAD = wordSet(['consulate', 'embassy']);
const CHURCHES = wordSet(['archdiocese', 'church', 'diocese']);
/** `Permanent Mission of Georgia [to the United Nations]`. */
const MISSIONS = wordSet(['mission', 'representation']);

/** A capital that names no time (`at Christmas`). */
const isGround = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at) && !has(tokens, at, WordClass.RelativeTime);

/** The end of `of [the] Capitalised …` that stands at `at`, or null. */
function chainLink(tokens: Tokens, at: number, head: number): number | null {
  const link = norm(tokens, at);
  // `Member of Parliament [for Kelm East]`.
  if (link === 'for' && HOUSES.has(wordAt(tokens, head))) return null;
  const isChain =
    CHAIN.has(link) ||
    isForeignLink(tokens, at) ||
    (link === 'in' && has(tokens, at + 1, WordClass.TitleModifier) && isCapital(tokens, at + 1)) ||
    (link === 'in' && isCapital(tokens, at + 1) && isDefined(tokens, at + 2)) ||
    (link === 'in' && ABROAD.has(wordAt(tokens, head)) && has(tokens, at + 1, WordClass.Country)) ||
    (link === 'in' && CHURCHES.has(wordAt(tokens, head)) && has(tokens, at + 1, WordClass.Country)) ||
    // `University of Karas [at San Marin]`: one of several campuses.
    (link === 'at' && at > head + 1 && norm(tokens, head) === 'university' && isGround(tokens, at + 1)) ||
    (link === 'to' && norm(tokens, head) === 'embassy' && has(tokens, at + 1, WordClass.Country)) ||
    (link === 'to' && MISSIONS.has(wordAt(tokens, head))) ||
    (LOOSE_CHAIN.has(link) &&
      LOOSE_HEADS.has(wordAt(tokens, head)) &&
      !(link === 'against' && NEVER_AGAINST.has(wordAt(tokens, head))));
  if (!isChain || !continues(tokens, at)) return null;
  let k = at + 1;
  while ((norm(tokens, k) === 'the' || isForeignLink(tokens, k)) && continues(tokens, k) && k < at + 3) k++;
  // `Foundation for [a] Healthy Kelm`.
  if (link === 'for' && norm(tokens, k) === 'a' && isCapital(tokens, k + 1) && isCapital(tokens, k + 2)) k++;
  // `Department of Education of the [city of] Karas`.
  if (norm(tokens, k) === 'city' && norm(tokens, k + 1) === 'of' && isCapital(tokens, k + 2)) k += 2;
  if (!continues(tokens, k)) return null;
  const quoted = pastQuoted(tokens, k);
  if (quoted > k) return quoted;
  const isPost = isSingularPost(tokens, k) && norm(tokens, k) !== 'justice';
  if (isPost && !OFFICES.has(wordAt(tokens, head))) return null;
  if (!canBeginLink(tokens, k, head)) return null;
  const end = OFFICES.has(wordAt(tokens, head)) ? pastPost(tokens, k) : k;
  const run = endOfRun(tokens, end, at + MAX_RIGHT, PORTFOLIOS.has(wordAt(tokens, head)));
  // `Council of Kraków's …`: the place owns what follows.
  const isOwner = isPossessiveMark(tokens, run) && has(tokens, run - 1, WordClass.City);
  return run === k || isOwner ? null : pastRegion(tokens, run, link);
}

/** Bodies named after what they are in charge of: any common word can go on behind `and`. */
const PORTFOLIOS = wordSet('administration commissariat department directorate faculty ministry school');

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

function canBeginLink(tokens: Tokens, k: number, head: number): boolean {
  if (/^\d+(?:st|nd|rd|th)$/.test(norm(tokens, k)))
    return isCapital(tokens, k + 1) && !has(tokens, k + 1, WordClass.Month);
  // `appointed by the Tarvale Council of [Fatma Sall]`: whom, not what it is a council of.
  if (isPerson(tokens, k)) return false;
  if (isCapital(tokens, k))
    return (
      !has(tokens, k, WordClass.Month | WordClass.Weekday | WordClass.Honorific) && !has(tokens, k, WordClass.Starter)
    );
  // Translations keep what the body is made of in small letters: `Federation of [trade unions] of Kazakhstan`.
  if (TRADE_UNIONS.has(norm(tokens, head)) && norm(tokens, k) === 'trade') return norm(tokens, k + 1) === 'unions';
  // So with the portfolio: `Ministry of labour and social protection`.
  return norm(tokens, head) === 'ministry' && has(tokens, k, WordClass.TitleModifier);
}

/** A given name that is nothing else, and a last name behind it. */
const isPerson = (tokens: Tokens, k: number): boolean =>
  has(tokens, k, WordClass.GivenName) &&
  !has(tokens, k, WordClass.Ambiguous | WordClass.City | WordClass.Country) &&
  continues(tokens, k + 1) &&
  isCapital(tokens, k + 1) &&
  (tokens.word[k + 1]!.classes & ~(WordClass.FamilyName | WordClass.GivenName)) === 0 &&
  !isFieldWord(tokens, k + 1) &&
  !endsInPlace(tokens, k);

/** `Centre of Karas [region]`: what kind of place it is, in small letters. */
const pastRegion = (tokens: Tokens, at: number, link: string): number =>
  link === 'of' &&
  continues(tokens, at) &&
  REGIONS.has(wordAt(tokens, at)) &&
  !isCapital(tokens, at) &&
  !has(tokens, at - 1, WordClass.OrganisationHead | WordClass.TitleModifier) &&
  !isFieldWord(tokens, at - 1)
    ? at + 1
    : at;

const REGIONS = wordSet(entries(GROUNDS));

const TRADE_UNIONS = new Set('center centre confederation congress council federation'.split(' '));
