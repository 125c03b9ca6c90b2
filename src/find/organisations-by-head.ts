/**
 * Names of bodies around a head noun: `[Azerbaijan Trade Unions Confederation]`, `[Ministry of Labor, Social Security and
 * Migration]`, `[Union of Bakers, Cooks and Waiters]`, `[Federation of Trade Unions of the Republic of Kazakhstan]`.
 * A head alone (`the [Federation]`) is proposed as a short form that resolution keeps only when it means one body.
 * Left alone: `7th Congress of …` and `Union Cup` (events), `University Street` (a place), `Labour Code` (a law): proposed as
 * such, so that no one else takes them for a body.
 */
import { entries } from '../lexicon/entries.js';
import { SOLE_HEADS } from '../lexicon/organisation-heads.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameKind, NameMention, Pass, Tokens } from '../model/document.js';
import { placePhraseAt } from '../text/gazetteer.js';
import { continues, has, isCapital, norm, wordAt } from '../text/phrases.js';
import { spanOf } from '../text/spans.js';
import { isShouted } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { isFieldWord, isKindOfBodies, isPossessiveMark, isWorkplace, WORKERS } from './field-words.js';
import { goesOnForeign, holdsForeign } from './foreign-names.js';
import { behindPurpose, isNewHouse } from './headline-houses.js';
import { isHeldBehind, isHeldEvent } from './held-events.js';
import { leftOfHead } from './left-of-head.js';
import { pastNamesake } from './name-tails.js';
import { CARE, frontHouseEnd, pastOwnName } from './named-houses.js';
import { beforeVerb, isHeadSurname } from './person-names.js';
import { isWard, rightOfHead } from './right-of-head.js';
import { ENDS_NAME } from './titles/extent.js';

export const organisationsByHead: Pass = {
  name: 'organisations-by-head',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens } = doc;
    const titleEnds = endsOfTitles(doc.proposals);
    const found: NameMention[] = [];
    let done = 0;
    for (let i = 0; i < tokens.length; i++) {
      // In a line of capitals nothing shows where a name begins.
      if (
        i < done ||
        !has(tokens, i, WordClass.OrganisationHead) ||
        !isCapital(tokens, i) ||
        isShouted(doc, i) ||
        closesPost(tokens, titleEnds, i) ||
        !isHeadHere(tokens, i)
      )
        continue;
      const mention = frontHouse(doc, i, titleEnds) ?? bodyAround(tokens, i, done, titleEnds);
      if (mention === null) continue;
      done = mention.to;
      if (mention.kind !== 'organisation') {
        found.push(mention);
        continue;
      }
      const from = behindPurpose(doc, mention.from);
      if (isNewHouse(doc, from, mention.to)) continue;
      const end = beforeVerb(doc, mention.from, mention.to);
      const to = end > i ? end : mention.to;
      found.push(from > mention.from || to < mention.to ? { ...mention, ...spanOf(tokens, from, to) } : mention);
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

/** `[Hospital Universitario San Telmo]`: the noun stands first and nothing before it. */
function frontHouse(doc: Document, i: number, titleEnds: ReadonlyMap<number, number>): NameMention | null {
  const to = frontHouseEnd(doc, i, titleEnds);
  return to === i ? null : namedHouse(doc.tokens, i, i, to);
}

const namedHouse = (tokens: Tokens, from: number, head: number, to: number): NameMention => ({
  kind: 'organisation',
  rule: 'named-house',
  confidence: 0.85,
  clue: tokens.word[head]!.text,
  ...spanOf(tokens, from, to),
});

/** `Head of [Service]`, `Chairman of the [Board] of Kelm Bank`: the last word of a post of three or more. */
const closesPost = (tokens: Tokens, titleEnds: ReadonlyMap<number, number>, i: number): boolean => {
  const title = titleEnds.get(i + 1);
  return title !== undefined && title < i - 1 && !SOLE_BODIES.has(wordAt(tokens, i));
};

/** Bodies that are usually there once and named by one word. */
const SOLE_BODIES = wordSet(entries(SOLE_HEADS));

/** Words that head a body only behind a certain word: `Executive Power`, `Red Crescent`. */
const ONLY_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    executive: new Set(['safety', 'service']),
    body: new Set(['governing']),
    power: new Set(['executive']),
    complex: new Set(
      'agro-industrial chemical energy industrial metallurgical mining petrochemical textile'.split(' '),
    ),
    crescent: new Set(['red']),
    cross: new Set(['red']),
    community: new Set('baptist catholic christian economic islamic jewish muslim political'.split(' ')),
    casa: new Set(['santa']),
    soviet: new Set(['supreme', 'village']),
    staff: new Set(['general']),
    home: new Set(["'s", 'care', 'nursing', 'retirement']),
    mission: new Set(['permanent', 'diplomatic', 'monitoring']),
    daily: new Set<string>(),
    shed: new Set(["'s"]),
    wire: new Set(['news']),
  }),
);

function isHeadHere(tokens: Tokens, i: number): boolean {
  if (isWorkplace(tokens, i) && leadsToWorkers(tokens, i + 1)) return false;
  if (isSurname(tokens, i) && has(tokens, i - 2, WordClass.OrganisationHead)) return false;
  if (norm(tokens, i) === 'collective' && COLLECTIVE.has(wordAt(tokens, i + 1))) return false;
  // `New Ambassador Takes Office`.
  if (norm(tokens, i) === 'office' && TAKEN.has(wordAt(tokens, i - 1))) return false;
  if (norm(tokens, i) === 'prefecture') return norm(tokens, i + 1) === 'of' && isCapital(tokens, i + 2);
  if (norm(tokens, i) === 'house')
    return OF_TRADE.has(wordAt(tokens, i - 1)) || (norm(tokens, i + 1) === 'of' && HOUSES.has(wordAt(tokens, i + 2)));
  // `the Kelm [Employers]' Association`.
  if (norm(tokens, i) === 'employers' && isPossessiveMark(tokens, i + 1)) return false;
  // `Ombudsman's Office`: the post only owns the body that follows.
  const isOwner = has(tokens, i, WordClass.TitleHead) && isPossessiveMark(tokens, i + 1);
  if (isOwner && has(tokens, i + 2, WordClass.OrganisationHead) && isCapital(tokens, i + 2)) return false;
  const needed = ONLY_BEHIND.get(norm(tokens, i));
  return (needed === undefined || needed.has(norm(tokens, i - 1))) && !isInCountry(tokens, i);
}

/** `Station [and Cleaning Workers' Union]`: the noun only says where the people of the union that follows work. */
function leadsToWorkers(tokens: Tokens, link: number): boolean {
  if (norm(tokens, link) !== 'and' && norm(tokens, link) !== '&') return false;
  let k = link + 1;
  while (k < link + 5 && continues(tokens, k) && isCapital(tokens, k) && !WORKERS.has(wordAt(tokens, k))) k++;
  if (!WORKERS.has(wordAt(tokens, k)) || !isCapital(tokens, k)) return false;
  const next = isPossessiveMark(tokens, k + 1) ? k + 2 : k + 1;
  return has(tokens, next, WordClass.OrganisationHead) && isCapital(tokens, next);
}

/** What is done with an office that is a post. */
const TAKEN = wordSet(['assumes', 'enters', 'holds', 'leaves', 'resumes', 'seeks', 'takes', 'took', 'wins']);

const EMBASSIES = wordSet(['consulate', 'embassy', 'mission']);

/** The name goes on to a country `in` or `to` which the embassy is sent. */
function isAbroad(tokens: Tokens, at: number, to: number): boolean {
  for (let k = at + 1; k < to - 1; k++)
    if (['in', 'to'].includes(norm(tokens, k)))
      return has(tokens, to - 1, WordClass.Country) || placePhraseAt(tokens, k + 1)?.to === to;
  return false;
}

/** `Collective [Bargaining]`: said of what is agreed. */
const COLLECTIVE = wordSet(['agreement', 'agreements', 'bargaining', 'contract', 'labor', 'labour']);

/** Who sits in a house that is a body: `House of [Assembly]`. */
const HOUSES = wordSet(
  'assembly chiefs commons councillors delegates deputies elders federation keys lords peoples representatives',
);

/** `Zakat [House]`, `the Lower [House]`. */
const OF_TRADE = wordSet(['clearing', 'customs', 'lower', 'publishing', 'trading', 'upper', 'zakat']);

/** `the Russian [Federation]`. */
function isInCountry(tokens: Tokens, i: number): boolean {
  const phrase = placePhraseAt(tokens, i - 1);
  return phrase?.kind === 'country' && phrase.to === i + 1;
}

/** Token after a title → the title's first token: a body does not reach back over a post. */
function endsOfTitles(proposals: readonly NameMention[]): ReadonlyMap<number, number> {
  return new Map(proposals.filter(({ kind }) => kind === 'title').map(({ from, to }) => [to, from]));
}

function bodyAround(
  tokens: Tokens,
  i: number,
  floor: number,
  titleEnds: ReadonlyMap<number, number>,
): NameMention | null {
  const run = endOfCapitals(tokens, i);
  const head = lastHead(tokens, i, run);
  const from = leftOfHead(tokens, i, head, floor, titleEnds);
  // `Freedom of [Association]`.
  if (norm(tokens, from - 2) === 'freedom' && norm(tokens, from - 1) === 'of')
    return {
      kind: 'other',
      rule: 'not-a-body',
      confidence: 0.95,
      clue: tokens.word[from - 2]!.text,
      ...spanOf(tokens, from - 2, head + 1),
    };
  const other = whatElse(tokens, from, run);
  if (other !== null)
    return {
      kind: other,
      rule: 'not-a-body',
      confidence: isPlayed(tokens, run - 1) ? 0.95 : 0.8,
      clue: tokens.word[run - 1]!.text,
      ...spanOf(tokens, from, run),
    };
  const to = rightOfHead(tokens, from, head);
  if (from === head - 1 && to === head + 1 && isHeadSurname(tokens, head)) return null;
  // `Embassy of Loria in Nordmark`: no name of two places.
  if (EMBASSIES.has(wordAt(tokens, head)) && norm(tokens, head + 1) === 'of' && isAbroad(tokens, head + 2, to))
    return { ...namedHouse(tokens, from, head, to), rule: 'embassy-abroad', confidence: 0.93 };
  const house = to === head + 1 ? pastOwnName(tokens, from, head, titleEnds) : to;
  if (
    house > to ||
    QUOTES.has(norm(tokens, from)) ||
    bearsOwnName(tokens, head, to) ||
    opensWithPost(tokens, from, head) ||
    isCalledAfter(tokens, from, head)
  )
    return namedHouse(tokens, from, head, house);
  // `ITF Ports and Dock [Workers] Officer`: the field of a post.
  const isField = has(tokens, head, WordClass.TitleModifier) && !(from < head && ENDS_NAME.has(wordAt(tokens, head)));
  if (to === head + 1 && isField && isFieldOfPost(tokens, to)) return null;
  // `Kenya [Medical] Practitioners and Dentists Union`: the field of a longer name.
  if (to === head + 1 && NOT_ALONE.has(wordAt(tokens, head)) && goesOn(tokens, to)) return null;
  if (isKindOfBodies(tokens, from, to)) return null;
  if (isRoom(tokens, from, head))
    return {
      kind: 'place',
      rule: 'not-a-body',
      confidence: 0.8,
      clue: tokens.word[head]!.text,
      ...spanOf(tokens, from, to),
    };
  const words = to - from;
  if (words > 1 && isPartOfHouse(tokens, head, to))
    return {
      kind: 'organisation',
      rule: 'part-of-house',
      confidence: 0.85,
      clue: tokens.word[head]!.text,
      ...spanOf(tokens, from, to),
    };
  if (isHeldEvent(tokens, from, head) || isHeldHere(tokens, head, to))
    return {
      kind: 'other',
      rule: 'not-a-body',
      confidence: 0.85,
      clue: tokens.word[head]!.text,
      ...spanOf(tokens, from, isHeldHere(tokens, head, to) ? to : head + 1),
    };
  // `General Organisation [Secretary]`: a post and no body.
  if (words > 1 && norm(tokens, from) === 'general' && has(tokens, to, WordClass.TitleHead) && isCapital(tokens, to))
    return null;
  if (words === 1 || isBareForm(tokens, from, to)) {
    // `the [Board] Chairman`: a part of the post.
    if (words === 1 && norm(tokens, head) === 'board' && opensPost(tokens, to)) return null;
    if (norm(tokens, head).endsWith('s') && !SINGULAR_S.has(wordAt(tokens, head))) return null;
    if (
      words === 1 &&
      (!(isDefinite(tokens, from) || (LONE.has(norm(tokens, head)) && opensPost(tokens, to))) ||
        NOT_ALONE.has(wordAt(tokens, head)) ||
        goesOn(tokens, to))
    )
      return null;
    // `the [Council] of the University of Kelm`: a part that stands apart from the whole.
    const isPart = norm(tokens, to) === 'of' && has(tokens, to + 2, WordClass.OrganisationHead);
    const isSole = words > 1 || isPart || SOLE_BODIES.has(wordAt(tokens, head));
    return {
      kind: 'organisation',
      rule: isSole ? 'short-form-or-name' : 'short-form',
      confidence: 0.6,
      clue: tokens.word[head]!.text,
      ...spanOf(tokens, from, to),
    };
  }
  const isForeign =
    (has(tokens, head, WordClass.LeadingHead) || goesOnForeign(tokens, head + 1)) && holdsForeign(tokens, head + 1, to);
  return {
    kind: 'organisation',
    rule: isForeign ? 'foreign-head' : 'organisation-head',
    confidence: words > 2 && ALWAYS_BODIES.has(wordAt(tokens, head)) ? 0.95 : 0.88,
    clue: tokens.word[head]!.text,
    ...spanOf(tokens, from, to),
  };
}

/** `Oncology Department [of Tarvel University Hospital]`, `Surgery Unit [at the Karas Hospital]`. */
function isPartOfHouse(tokens: Tokens, head: number, to: number): boolean {
  if (to !== head + 1 || !['of', 'at', 'in'].includes(norm(tokens, to))) return false;
  let end = norm(tokens, to + 1) === 'the' ? to + 2 : to + 1;
  while (end < to + 8 && continues(tokens, end) && (isCapital(tokens, end) || isPossessiveMark(tokens, end))) end++;
  return isWard(tokens, head, to, end);
}

/** `the [Ilyas Karim] Puppet Theatre`, `[St. Mary's] Hospital`: bears a person's name, and so is none. */
const isCalledAfter = (tokens: Tokens, from: number, head: number): boolean =>
  head > from + 1 &&
  CALLED.has(wordAt(tokens, head)) &&
  (has(tokens, from, WordClass.GivenName) || ['saint', 'st'].includes(norm(tokens, from)));

const CALLED = wordSet(
  'academy clinic college conservatory gymnasium hospital infirmary kindergarten library lyceum museum school theatre theater',
);

/** `the [Chief Minister] Relief Fund`: the post is its asker's. */
const opensWithPost = (tokens: Tokens, from: number, head: number): boolean =>
  norm(tokens, head) === 'fund' && from < head && has(tokens, from, WordClass.TitleHead | WordClass.Rank);

/** `Kindergarten [“Zvezdochka”]`, `Institute of Cardiology [named after Anar Safarli]`: its own name behind the noun for what it is. */
const bearsOwnName = (tokens: Tokens, head: number, to: number): boolean =>
  to > head + 3 && (CLOSING.has(norm(tokens, to - 1)) || isNamesake(tokens, to));

/** `[“Alinja”] Health Centre`. */
const QUOTES = new Set(['“', '«', '„', '"']);
const CLOSING = new Set(['”', '»', '“', '"']);

/** `School No. 39 [named after Anar Safarli]`. */
function isNamesake(tokens: Tokens, to: number): boolean {
  for (let k = to - 2; k > to - 7; k--) if (norm(tokens, k) === 'named') return pastNamesake(tokens, k) === to;
  return false;
}

/** `in the Business [Center]`, `at the Banquet [Hall]`: where something takes place. */
const isRoom = (tokens: Tokens, from: number, head: number): boolean =>
  ROOMS.has(norm(tokens, head)) &&
  head > from &&
  !has(tokens, head - 1, WordClass.GivenName) &&
  !OF_CARE.has(wordAt(tokens, head - 1)) &&
  WHERE.has(norm(tokens, norm(tokens, from - 1) === 'the' ? from - 2 : from - 1)) &&
  (norm(tokens, from - 1) === 'the' || norm(tokens, head) === 'hall');

/** `at the Cancer [Centre]`: those who work there. */
const OF_CARE = wordSet(CARE);

const WHERE = new Set(['at', 'in', 'inside', 'near', 'outside']);
const ROOMS = new Set(['center', 'centre', 'courts', 'hall']);

/** Heads that name nothing but bodies, whatever stands before them. */
const ALWAYS_BODIES = wordSet(
  'agency authority bank commission committee confederation court federation fund inspectorate ministry tribunal union university',
);

/** `the Forum on Safe Harbours [held] in Lome`. */
const isHeldHere = (tokens: Tokens, head: number, to: number): boolean =>
  has(tokens, head, WordClass.EventHead) && isHeldBehind(tokens, to);

/** Heads of which an article mostly has one body. */
const LONE = new Set(
  'agency association authority bank commission confederation federation foundation fund institute union'.split(' '),
);

/** Behind the field: `Social Services [Officer]`, not `Social Insurance [General] Office`. */
const isFieldOfPost = (tokens: Tokens, at: number): boolean =>
  opensPost(tokens, at) && !(has(tokens, at + 1, WordClass.OrganisationHead) && isCapital(tokens, at + 1));

/** `Ola Berg, Foundation [Chairman]`, `Union [President] Ola Berg`. */
const opensPost = (tokens: Tokens, at: number): boolean =>
  continues(tokens, at) && isCapital(tokens, at) && has(tokens, at, WordClass.TitleHead | WordClass.Rank);

/** Heads that name a field where they stand alone: `the Medical and Health Workers' Union`. */
const NOT_ALONE = wordSet(
  'communications consulting employers industries insurance international laboratories labs media medical parliamentary petroleum press publishing systems utilities ventures',
);

/** `Hospital [Employees]' Union`: the head is the first word of a longer name. */
const goesOn = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at) && continues(tokens, at) && isFieldWord(tokens, at) && !has(tokens, at, WordClass.TitleHead);

/** Token after the run of capitalised words that `i` is in. */
function endOfCapitals(tokens: Tokens, i: number): number {
  let k = i + 1;
  while (
    continues(tokens, k) &&
    ((isCapital(tokens, k) && !has(tokens, k, WordClass.Starter)) || isOfPeople(tokens, k) || isOfUnion(tokens, k))
  )
    k++;
  return k;
}

/** The apostrophe of `State Bank Employees[’] Association`: plain people behind a head and another head soon behind them. */
const isOfPeople = (tokens: Tokens, k: number): boolean =>
  norm(tokens, k) === "'" &&
  tokens.gap[k] === 0 &&
  isFieldWord(tokens, k - 1) &&
  (!has(tokens, k - 1, WordClass.OrganisationHead) || norm(tokens, k - 1) === 'employers') &&
  [1, 2, 3].some((n) => has(tokens, k + n, WordClass.OrganisationHead) && isCapital(tokens, k + n));

/** `Health Trade Union['s] Collective`: a slip for unions'. */
const isOfUnion = (tokens: Tokens, k: number): boolean =>
  norm(tokens, k) === "'s" &&
  norm(tokens, k - 1) === 'union' &&
  UNITED.has(wordAt(tokens, k + 1)) &&
  isCapital(tokens, k + 1);

const UNITED = wordSet('alliance collective confederation council federation');

const NOT_A_BODY = WordClass.EventHead | WordClass.WorkHead | WordClass.PlaceHead;

/** The run ends in a word that makes it an event, a text or a place: `Union Cup`, `Labour Party Prize`, `University Street`. */
function whatElse(tokens: Tokens, from: number, run: number): NameKind | null {
  if (isNamedEvent(tokens, run) || isPlayed(tokens, run - 1)) return 'other';
  const last = run - 1;
  if (isDistrictOfBody(tokens, last)) return null;
  if (last <= from || !has(tokens, last, NOT_A_BODY) || has(tokens, last, WordClass.OrganisationHead)) return null;
  return has(tokens, last, WordClass.PlaceHead) ? 'place' : 'other';
}

/** `the Champions [League]`, `the Czech First [League]`: what is played, not who plays. */
const isPlayed = (tokens: Tokens, k: number): boolean =>
  norm(tokens, k) === 'league' && CLASSES.has(wordAt(tokens, k - 1));

const CLASSES = wordSet('champions conference diamond europa first golden nations second super third');

/** `“Best Primary Organization” contest`, `Trade Union Spartakiad competition`: the noun behind says what the name names. */
function isNamedEvent(tokens: Tokens, run: number): boolean {
  const at = ['"', '”', '»'].includes(norm(tokens, run)) ? run + 1 : run;
  return at > run && continues(tokens, at) && !isCapital(tokens, at) && has(tokens, at, NOT_A_BODY);
}

/** The last head inside the run: `Trade Union Committee`; not one that a title follows from (`Ministry Spokesman`). */
function lastHead(tokens: Tokens, i: number, run: number): number {
  let head = i;
  for (let k = i + 1; k < run; k++) {
    const isPost = has(tokens, k, WordClass.TitleHead) && !has(tokens, k, WordClass.OrganisationHead);
    // `School Heads Association`: nobody's post, if a head follows.
    if (isPost && !(norm(tokens, k).endsWith('s') && has(tokens, k + 1, WordClass.OrganisationHead))) break;
    if (k === run - 1 && isSurname(tokens, k)) break;
    if ((has(tokens, k, WordClass.OrganisationHead) && !isOfPost(tokens, k)) || isDistrictOfBody(tokens, k)) head = k;
  }
  return head;
}

/** `Director of Services Orla [Power]`: the run ends in a word that is a last name behind a given one. */
const isSurname = (tokens: Tokens, k: number): boolean =>
  SURNAMES.has(wordAt(tokens, k)) &&
  has(tokens, k - 1, WordClass.GivenName) &&
  !has(tokens, k - 1, WordClass.Ambiguous | WordClass.City);

const SURNAMES = wordSet('bench castle church court cross guard hall home house mill post power wing');

/** `Kelm Unified School [District]`, `Tarvale Police [Zone]`: bodies called by the ground that they serve. */
const isDistrictOfBody = (tokens: Tokens, k: number): boolean =>
  (norm(tokens, k) === 'district' || norm(tokens, k) === 'zone') &&
  ['fire', 'police', 'school'].includes(norm(tokens, k - 1));

/** `Kelm Bank [Group] Managing Director`, `Kelm Bank [Executive] Director`: the word belongs to the post. */
const isOfPost = (tokens: Tokens, k: number): boolean =>
  ['executive', 'group'].includes(norm(tokens, k)) &&
  has(tokens, k - 1, WordClass.OrganisationHead) &&
  (has(tokens, k + 1, WordClass.TitleHead) || has(tokens, k + 2, WordClass.TitleHead)) &&
  isCapital(tokens, k + 1);

/** Heads and grades only, no proper part: `Executive Committee`, `Trade Union Committee`, `Regional Council`. */
function isBareForm(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (
      !has(tokens, k, WordClass.OrganisationHead | WordClass.Rank) &&
      !BARE.has(wordAt(tokens, k)) &&
      !isFieldWord(tokens, k)
    )
      return false;
  return to - from <= 2;
}

/** Heads that end in s and are one body. */
const SINGULAR_S = wordSet([
  'congress',
  'majlis',
  'mejlis',
  'press',
  'railways',
  'airlines',
  'airways',
  'news',
  'oireachtas',
]);

const BARE = wordSet(['trade', 'labour', 'labor', 'steering', 'organising', 'organizing']);
const DEFINITE = wordSet([
  'the',
  'its',
  'our',
  'this',
  'that',
  'their',
  'his',
  'her',
  'said',
  'by',
  'of',
  'and',
  'with',
  'to',
  'from',
]);

function isDefinite(tokens: Tokens, from: number): boolean {
  return from > 0 && (DEFINITE.has(wordAt(tokens, from - 1)) || has(tokens, from - 1, WordClass.Rank));
}
