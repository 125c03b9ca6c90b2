/**
 * Posts, ranks and functions: `[Deputy Chairman] Huseynli`, `[Minister of Labour and Social Protection] of X`, `elected
 * [chairwoman]`. Every phrase that has the shape of a post is proposed; which of them one person holds is decided when
 * holders are known (`resolve/titles.ts`). Left alone: `Public Defender's Office` (an organisation is longer and wins),
 * `General Assembly` (no head word of a post).
 */

import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { beginsSentence, continues, has, isCapital, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { isShouted } from '../text/style.js';
import { isFieldWord } from './field-words.js';

const MAX_WORDS = 8;
const MAX_PORTFOLIO = 16;

/** Heads that take a portfolio of any words: `Minister of Youth and Sport`, `Commissioner for Human Rights`. */
const PORTFOLIO_HEADS = new Set([
  'minister',
  'secretary',
  'undersecretary',
  'under-secretary',
  'commissioner',
  'ombudsman',
  'rapporteur',
  'envoy',
]);
/** Heads that take one only in words that are fields of work: `Head of Communications`, `Professor of Law`. */
const FIELD_HEADS = new Set([
  'assistant',
  'councillor',
  'adviser',
  'advisor',
  'chief',
  'coach',
  'coordinator',
  'dean',
  'deputy',
  'director',
  'head',
  'inspector',
  'superintendent',
  'lecturer',
  'manager',
  'officer',
  'president',
  'professor',
  'spokesperson',
  'vice-president',
  'vice-chancellor',
  'specialist',
  'consultant',
  'counsel',
  'doctor',
]);
/** Fixed phrases after a head: `Chief of Staff`, `Head of State`, `Member of Parliament`, `editor in chief`. */
const TAILS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    agent: ['in charge'],
    attorney: ['general', 'at law'],
    chief: ['of staff', 'of police', 'of mission'],
    commander: ['in chief'],
    commissioner: ['general'],
    comptroller: ['general'],
    controller: ['general'],
    registrar: ['general'],
    accountant: ['general'],
    postmaster: ['general'],
    surgeon: ['general'],
    advocate: ['general'],
    administrator: ['general'],
    superintendent: ['general'],
    editor: ['in chief', 'at large'],
    governor: ['general'],
    head: [
      'of department',
      'of state',
      'of village',
      'of school',
      'of programme',
      'of programmes',
      'of human resources',
      'of delegation',
      'of government',
      'of the delegation',
      'of mission',
      'of section',
      'of division',
      'of unit',
      'of office',
    ],
    hero: ['of labour', 'of labor', 'of socialist labour', 'of socialist labor', 'of the soviet union'],
    member: ['of parliament', 'of the parliament', 'of the milli majlis', 'of congress', 'of the european parliament'],
    mp: [],
    secretary: [
      'general',
      'of state',
      'of state for',
      'to the government',
      'to the state government',
      'to the cabinet',
      'to the council of ministers',
      'to the president',
    ],
    director: ['general'],
    minister: ['of state', 'of state for'],
    chairman: ['emeritus', 'elect'],
    president: ['elect', 'emeritus'],
    professor: ['emeritus', 'emerita'],
    ambassador: ['extraordinary and plenipotentiary', 'at large', 'extraordinary'],
    inspector: ['general'],
    consul: ['general'],
    solicitor: ['general'],
    auditor: ['general'],
    procurator: ['general'],
    prosecutor: ['general'],
    manager: ['general'],
    chargé: ["d'affaires"],
    charge: ["d'affaires"],
    treasurer: ['general'],
    rapporteur: ['general'],
  }),
);
/** Heads that mean a post only with a word before them (`board member`, `crane operator`) or a fixed tail. */
const NEED_MODIFIER = new Set([
  'member',
  'fellow',
  'sales',
  'guard',
  'operator',
  'worker',
  'artist',
  'assistant',
  'associate',
  'executive',
  'owner',
  'agent',
  'partner',
  'general',
  'hero',
  'master',
]);

export const titles: Pass = {
  name: 'titles',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  run(doc) {
    const { tokens } = doc;
    const found: NameMention[] = [];
    let done = 0;
    for (let i = 0; i < tokens.length; i++) {
      // A line in capitals is a headline or a cry, where the word is rarely anybody's post.
      if (i < done || isShouted(doc, i) || !has(tokens, i, WordClass.TitleHead) || isOtherWord(tokens, i)) continue;
      const phrase = titleAround(tokens, i, done);
      if (phrase === null) continue;
      const [from, to] = phrase;
      found.push({
        kind: 'title',
        rule: 'title-words',
        confidence: 0.8,
        clue: tokens.word[i]!.text,
        ...spanOf(tokens, from, to),
      });
      done = to;
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

/** Posts that only capitals make one: `MD` and `VP`, not `md`. */
const isOtherWord = (tokens: Tokens, i: number): boolean =>
  ACRONYMS.has(norm(tokens, i)) && !looks(tokens, i, Shape.AllCaps);

const ACRONYMS = new Set('coo cto cmo dg ddg evp md sg ssg svp vp'.split(' '));

/** The title whose first head word is at `i`, not reaching back before `floor`; null where the word is no post here. */
function titleAround(tokens: Tokens, i: number, floor: number): readonly [number, number] | null {
  const from = beginning(tokens, i, floor);
  const head = lastHead(tokens, i);
  const to = ending(tokens, head);
  if (to === from + 1 && NEED_MODIFIER.has(norm(tokens, i)) && (!isSoleTitle(tokens, i) || opensBody(tokens, i + 1)))
    return null;
  if (to - from > MAX_WORDS + MAX_PORTFOLIO) return null;
  if (norm(tokens, to - 1) === 'executive' && norm(tokens, to - 2) !== 'chief') return null;
  // `the head of the table`, `to head the list`: a small-letter head word that a verb's place betrays.
  if (from === i && to === i + 1 && !isCapital(tokens, i) && isVerbHere(tokens, i)) return null;
  if (from === i && norm(tokens, i) === 'general' && has(tokens, i - 1, WordClass.OrganisationHead)) return null;
  // `head office`, `players association`: the word only says what the body is for.
  if (!isCapital(tokens, i) && continues(tokens, to) && !isCapital(tokens, to) && headsBody(tokens, to)) return null;
  return [from, to];
}

const headsBody = (tokens: Tokens, k: number): boolean =>
  has(tokens, k, WordClass.OrganisationHead) && !has(tokens, k, WordClass.TitleHead);

const GRADES = WordClass.Rank | WordClass.TitleModifier | WordClass.TitleHead;

/** A rank or field before the head at `i`; before `member` also the part of a body that he sits in: `Executive Board Member`. */
function gradesPost(tokens: Tokens, k: number, i: number): boolean {
  if (has(tokens, k, GRADES)) return true;
  return ['member', 'members'].includes(norm(tokens, i)) && SEATS.has(norm(tokens, k));
}

const SEATS = new Set('assembly board bureau cabinet commission committee council presidium senate'.split(' '));

/** Goes left over rank words and fields: `First Deputy`, `international vice`, `Regional`. */
function beginning(tokens: Tokens, i: number, floor: number): number {
  let from = i;
  const capital = isCapital(tokens, i);
  while (from > floor && i - from < MAX_WORDS && continues(tokens, from) && gradesPost(tokens, from - 1, i)) {
    const same = isCapital(tokens, from - 1) === capital || looks(tokens, from - 1, Shape.AllCaps);
    const isRank = has(tokens, from - 1, WordClass.Rank);
    // `Labour Minister` but not `of Labour minister`: a capital before a small head belongs to a name, ranks apart.
    const isOpening = !capital && beginsSentence(tokens, from - 1);
    if (!same && !isOpening && !(isRank && !isCapital(tokens, from - 1))) break;
    const isShort = looks(tokens, from - 1, Shape.AllCaps) && !has(tokens, from - 1, WordClass.TitleModifier);
    if ((isShort || looks(tokens, from - 1, Shape.Pointed)) && !looks(tokens, i, Shape.AllCaps)) break;
    from--;
  }
  if (norm(tokens, from) === 'secretary' && norm(tokens, from - 1) === 'under' && isCapital(tokens, from - 1)) from--;
  // Coordinated fields (`Research and Development Manager`) are left to the portfolio; a lone `first` is an ordinal.
  if (from < i && norm(tokens, from) === 'first' && !has(tokens, from + 1, WordClass.Rank | WordClass.TitleHead))
    from++;
  return from;
}

/** The last head word of a chain: `Chief` → `Chief Executive Officer`. */
function lastHead(tokens: Tokens, i: number): number {
  let head = i;
  for (let k = i + 1; k <= i + MAX_WORDS && continues(tokens, k) && has(tokens, k, GRADES); k++) {
    if (isCapital(tokens, k) !== isCapital(tokens, i) && !(beginsSentence(tokens, i) && !isCapital(tokens, k))) break;
    if (looks(tokens, i, Shape.Pointed) && !isArmedRank(tokens, k)) break;
    if (isName(tokens, k)) break;
    if (has(tokens, k, WordClass.TitleHead) && !standsApart(tokens, head, k)) head = k;
  }
  return head;
}

/** `Lt. [Col.]`, `Maj. [Gen.]`: one rank in two abbreviations. */
const isArmedRank = (tokens: Tokens, k: number): boolean =>
  ['lt', 'maj', 'brig'].includes(norm(tokens, k - 1)) && ['col', 'gen', 'colonel', 'general'].includes(norm(tokens, k));

/** `Attorney [Dean] Marshall`: a given name that is a post too, behind a post and before a word that is none. */
function isName(tokens: Tokens, k: number): boolean {
  const isGiven = NAMES_AND_POSTS.has(norm(tokens, k)) && isCapital(tokens, k) && !has(tokens, k - 1, WordClass.Rank);
  return isGiven && continues(tokens, k + 1) && isCapital(tokens, k + 1) && !has(tokens, k + 1, GRADES);
}

const NAMES_AND_POSTS = new Set(['bishop', 'dean', 'duke', 'earl', 'king', 'prince']);

/** Two posts side by side (`Professor Dr`, `Chairman MP`): the second begins a title of its own. */
function standsApart(tokens: Tokens, head: number, k: number): boolean {
  const word = norm(tokens, k);
  if (ADDRESSED.has(word)) return !GRADES_OF_PROFESSOR.has(norm(tokens, k - 1));
  return RANKS_APART.has(word) && !has(tokens, head, WordClass.Rank | WordClass.TitleModifier);
}

/** Put before a name whatever the post: `Vice-Chancellor and Principal [Prof] Botes`, `our Chairman [Sheikh] Talal`. */
const ADDRESSED = new Set(
  'mp mps dr prof comrade sheikh shaikh rev reverend capt maj lt col brig sen senator ayatollah academician'.split(' '),
);
const GRADES_OF_PROFESSOR = new Set(
  'adjunct assistant associate distinguished emeritus full honorary lieutenant lt maj major research visiting'.split(
    ' ',
  ),
);
const RANKS_APART = new Set('professor doctor leader judge general colonel captain major'.split(' '));

function ending(tokens: Tokens, head: number): number {
  const tailed = tailEnd(tokens, head);
  if (tailed !== null && norm(tokens, tailed - 1) !== 'for')
    return tailed === head + 2 && has(tokens, tailed, 0) ? tailed : portfolioEnd(tokens, tailed, head);
  return portfolioEnd(tokens, tailed === null ? head + 1 : tailed - 1, head);
}

function tailEnd(tokens: Tokens, head: number): number | null {
  let best: number | null = null;
  for (const tail of TAILS.get(norm(tokens, head)) ?? []) {
    const words = tail.split(' ');
    if (words.every((word, n) => norm(tokens, head + 1 + n) === word && continues(tokens, head + 1 + n)))
      if (isCapital(tokens, head + words.length) === isCapital(tokens, head) || words.length > 1)
        best = Math.max(best ?? 0, head + 1 + words.length);
  }
  return best;
}

/** Past `of Labour and Social Protection`, `for Health`; `at` where no portfolio follows. */
function portfolioEnd(tokens: Tokens, at: number, head: number): number {
  const word = norm(tokens, head);
  const open =
    PORTFOLIO_HEADS.has(word) && !['general', 'executive', 'recording', 'financial'].includes(norm(tokens, head - 1));
  if (!open && !FIELD_HEADS.has(word.replace(/^(?:vice|deputy|co)-/, ''))) return at;
  if (!['of', 'for', 'on'].includes(norm(tokens, at)) || !continues(tokens, at)) return at;
  let k = at + 1;
  if (norm(tokens, k) === 'the') k++;
  const capital = isCapital(tokens, k);
  const fits = (n: number) =>
    has(tokens, n, WordClass.TitleModifier) ||
    (isCapital(tokens, n) === capital &&
      isFieldWord(tokens, n) &&
      !has(tokens, n, NOT_A_FIELD) &&
      (capital || isScience(tokens, n)));
  // `Director of Inspection at the Ministry`: the body is the one behind.
  if (capital && ['at', 'in', 'within'].includes(norm(tokens, k + 1)) && isFieldWord(tokens, k)) return k + 1;
  const opens = fits(k) || (word === 'minister' && isCapital(tokens, k) && !has(tokens, k, NEVER_FIELD));
  if (!opens || (!open && norm(tokens, at + 1) === 'the')) return at;
  let end = k + 1;
  for (let n = k + 1; n < at + MAX_PORTFOLIO && continues(tokens, n); ) {
    if (fits(n) && isCapital(tokens, n) === capital) {
      end = n + 1;
      n++;
      continue;
    }
    const isComma = norm(tokens, n) === ',';
    const links = isComma ? capital && open && laterAnd(tokens, n) : ['and', '&', 'of'].includes(norm(tokens, n));
    const next = norm(tokens, n + 1) === 'the' || norm(tokens, n + 1) === 'and' ? n + 2 : n + 1;
    if (!links || !fits(next) || isCapital(tokens, next) !== capital) break;
    n = next;
  }
  // `Director of Health Services`: a name of a body, unless its words end here.
  if (!open && capital && opensBody(tokens, end)) return at;
  return end;
}

/** `chief of [cardiology]`, `professor of [pediatrics]`: small letters name a field only in words that can hardly be else. */
const isScience = (tokens: Tokens, n: number): boolean =>
  /(?:ics|logy|graphy|nomy|iatry|ing|tions|stry)$/.test(norm(tokens, n)) && !has(tokens, n, WordClass.OrganisationHead);

/** Capitalised words up to a head noun: what looked like a field is the beginning of a body's name. */
function opensBody(tokens: Tokens, at: number): boolean {
  for (let k = at; continues(tokens, k) && isCapital(tokens, k); k++)
    if (has(tokens, k, WordClass.OrganisationHead)) return true;
  return false;
}

const NEVER_FIELD =
  WordClass.OrganisationHead |
  WordClass.TitleHead |
  WordClass.Country |
  WordClass.City |
  WordClass.Demonym |
  WordClass.GivenName;
const NOT_A_FIELD = WordClass.OrganisationHead | WordClass.TitleHead;

/** A comma inside a portfolio is followed by an `and`: `Labour, Social Security and Migration`. */
function laterAnd(tokens: Tokens, comma: number): boolean {
  for (let k = comma + 1; k < comma + 7 && continues(tokens, k); k++) {
    if (norm(tokens, k) === 'and') return true;
    if (!isCapital(tokens, k) && norm(tokens, k) !== ',') return false;
  }
  return false;
}

/** `member of the Presidium`: of a named committee of people, not of a union that thousands are in. */
function isMemberOfPart(tokens: Tokens, i: number): boolean {
  if (norm(tokens, i + 1) !== 'of' || norm(tokens, i + 2) !== 'the') return false;
  for (let k = i + 3; k < i + 7 && isCapital(tokens, k); k++)
    if (
      [
        'presidium',
        'body',
        'duma',
        'jury',
        'majlis',
        'panel',
        'rada',
        'tribunal',
        'council',
        'board',
        'committee',
        'commission',
        'senate',
        'assembly',
        'parliament',
        'bureau',
        'secretariat',
      ].includes(norm(tokens, k))
    )
      return true;
  return false;
}

/** `Name – Member, Judicial Service Committee`. */
function isListedMember(tokens: Tokens, i: number): boolean {
  if (norm(tokens, i + 1) !== ',' || !['–', '-', ',', '—'].includes(norm(tokens, i - 1))) return false;
  for (let k = i + 2; k < i + 8 && isCapital(tokens, k); k++) if (SEATS.has(norm(tokens, k))) return true;
  return false;
}

/** A bare head of `NEED_MODIFIER` that still is a post: `General Ivanov`, `Chief of`, `Fellow of the Academy`. */
function isSoleTitle(tokens: Tokens, i: number): boolean {
  if (norm(tokens, i) === 'fellow') return norm(tokens, i + 1) === 'of';
  if (norm(tokens, i) === 'member') return isMemberOfPart(tokens, i) || isListedMember(tokens, i);
  if (norm(tokens, i) === 'executive' || has(tokens, i + 1, WordClass.OrganisationHead | WordClass.PlaceHead))
    return false;
  return isCapital(tokens, i) && continues(tokens, i + 1) && (isCapital(tokens, i + 1) || norm(tokens, i + 1) === 'of');
}

const BEFORE_VERB = new Set([
  'to',
  'will',
  'would',
  'who',
  'can',
  'could',
  'should',
  'must',
  'may',
  'might',
  'they',
  'we',
  'i',
  'and',
]);

function isVerbHere(tokens: Tokens, i: number): boolean {
  const word = norm(tokens, i);
  const isFollowed = ['the', 'a', 'an', 'its', 'our', 'their'].includes(norm(tokens, i + 1));
  return (
    (['chairs', 'heads', 'captains', 'coaches'].includes(word) && isFollowed) ||
    ([
      'head',
      'chair',
      'coach',
      'lead',
      'chief',
      'guard',
      'judge',
      'master',
      'pilot',
      'captain',
      'fellow',
      'cook',
    ].includes(word) &&
      BEFORE_VERB.has(norm(tokens, i - 1)))
  );
}
