/**
 * What the learned reader takes for a name: persons, organisations, places and others, wherever no clue stands near.
 *
 * Finds `[Feruza Tursunova] was there too`, `at [Kazakhmys] they know it`, `[Siemens] cut jobs`; leaves titles to
 * `titles` and the settling of overlaps to `settle`. A proposal is as confident as its span is probable.
 */
import { entries } from '../lexicon/entries.js';
import { NOT_ACRONYMS } from '../lexicon/not-acronyms.js';
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, TokenSpan, Tokens } from '../model/document.js';
import { tag } from '../tagger/tagger.js';
import { placePhraseAt } from '../text/gazetteer.js';
import { continues, has, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { styleOf } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { addressEnd, isRank, isShortMaria, mayBeName } from './addresses.js';
import { isDescription, isKindOfBodies } from './field-words.js';
import { isHeldBehind, isHeldEvent } from './held-events.js';
import { isLabel } from './labels.js';
import {
  beforeNominals,
  beforeVerb,
  isLetteredHeading,
  isNamesake,
  isShortened,
  isStorm,
  isStreet,
} from './person-names.js';

/** In title case, and more so in capitals, every word looks like a name. */
const TRUST = { prose: 1, 'title-case': 0.85, capitals: 0.5 };

export const taggedNames: Pass = {
  name: 'tagged-names',
  reads: ['tokens', 'sentences'],
  writes: ['proposals', 'tagging'],
  reader: 'tagger',
  run({ tokens, sentences, proposals, settings }) {
    const { tagger } = settings.models;
    if (tagger === null) return {};
    const tagging = tag(tokens, sentences, tagger);
    const found = tagging.names.map(
      ({ from, to, label, probability }): NameMention => ({
        kind: label,
        rule: 'tagger',
        confidence: probability * TRUST[styleOf({ tokens, sentences }, from)],
        ...(label === 'person'
          ? withoutAddress(tokens, from, Math.max(from + 1, beforeVerb({ tokens, sentences }, from, to)))
          : label === 'organisation'
            ? spanOf(tokens, behindPost(tokens, from, to), beforeLink(tokens, from, beforePerson(tokens, from, to)))
            : spanOf(tokens, from, to)),
      }),
    );
    return {
      tagging,
      proposals: [
        ...proposals,
        ...found.filter(
          ({ kind, from, to }) =>
            !(kind === 'organisation' && isNoBody(tokens, from, to)) &&
            !(kind === 'person' && isNoPerson(tokens, from, to)) &&
            !isKindOfBodies(tokens, from, to) &&
            !isEndless(tokens, from, to) &&
            !isDescription(tokens, to - 1),
        ),
      ],
    };
  },
};

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
  if (isPeriod(tokens, from) || isLeague(tokens, to) || isStreet(tokens, from)) return true;
  if (isPost(tokens, from, to) || (has(tokens, to - 1, WordClass.EventHead) && isHeldBehind(tokens, to))) return true;
  const last = tokens.word[to - 1]!.norm;
  return (
    (LAWS_AND_PLACES.has(last) && !has(tokens, to - 1, WordClass.OrganisationHead)) ||
    (last === 'appeal' && !has(tokens, from, WordClass.OrganisationHead))
  );
}

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

/** A deity, a town of several words, a lettered heading, the name of a company behind its form. */
const isNoPerson = (tokens: Tokens, from: number, to: number): boolean =>
  (to === from + 1 && DEITIES.has(tokens.word[from]!)) ||
  placePhraseAt(tokens, from)?.to === to ||
  isLetteredHeading(tokens, from, to) ||
  isNamesake(tokens, from) ||
  isStorm(tokens, from) ||
  isStreet(tokens, from) ||
  (continues(tokens, from) && has(tokens, from - 1, WordClass.LegalForm));

const DEITIES = wordSet(['allah', 'god', 'lord']);
const EXCLUDED = wordSet(entries(NOT_ACRONYMS));

const LAWS_AND_PLACES = new Set(
  'accord accounts act agreement award bill championship championships code constitution contract convention cup deal decree district election elections festival goals initiative law league marathon medal oath oblast olympics order pact platform prize program programme protocol province referendum regency region regulation state strategy street summit tournament treaty wage war'.split(
    ' ',
  ),
);

/** Forms of address and posts around a name are no part of it: `Eng. [Khaled …]`, `Colonel [Kubat Omurbekov]`, `[Hacer] Hanım`. */
function withoutAddress(tokens: Tokens, from: number, to: number): TokenSpan {
  let first = from;
  let last = to;
  for (let k = Math.max(0, from - 2); k < last - 1; k++) {
    const end = addressEnd(tokens, k);
    if (end > first && end < last && k <= first) first = end;
  }
  while (first < last - 1 && isAddress(tokens, first, last - first > 2)) first++;
  while (last > first + 1 && has(tokens, last - 1, WordClass.Honorific) && !has(tokens, last - 1, WordClass.FamilyName))
    last--;
  if (first > 0 && isShortMaria(tokens.word[first - 1]!) && continues(tokens, first)) first--;
  return spanOf(tokens, first, beforeNominals(tokens, first, last));
}

function isAddress(tokens: Tokens, i: number, isLong: boolean): boolean {
  if (tokens.word[i]!.norm === 'st' || isShortened(tokens.word[i]!)) return false;
  if (has(tokens, i, WordClass.NeverLast)) return true;
  if (has(tokens, i, WordClass.GivenName | WordClass.NameParticle)) return false;
  return (
    (has(tokens, i, WordClass.Honorific) && !mayBeName(tokens, i)) ||
    isRank(tokens, i) ||
    (isLong && has(tokens, i, WordClass.TitleHead) && !has(tokens, i, WordClass.Ambiguous))
  );
}

/** `MP of the [Milli Majlis]`, `SOURCE [Harbour Relief Fund]`, `Congress of the [Bakers' Federation]`: post, label and event are no part of the body's name. */
function behindPost(tokens: Tokens, from: number, to: number): number {
  if (isLabel(tokens, from)) return from + 1;
  if (isHeldEvent(tokens, from, from) && from + 3 < to) return from + 3;
  const whole = behindBoard(tokens, from, to);
  if (whole > from) return whole;
  const isPost = has(tokens, from, WordClass.TitleHead) && !has(tokens, from, WordClass.OrganisationHead);
  if (!isPost || tokens.word[from + 1]?.norm !== 'of' || tokens.word[from]!.norm.endsWith('s')) return from;
  const behind = tokens.word[from + 2]?.norm === 'the' ? from + 3 : from + 2;
  return behind < to ? behind : from;
}

/** `Board of [Oslen Energy AG]`, `Board of Directors of [Kelm Bank]`: companies' boards stand apart. */
function behindBoard(tokens: Tokens, from: number, to: number): number {
  let board = from;
  while (board < from + 3 && norm(tokens, board) !== 'board') board++;
  const link = norm(tokens, board + 1) === 'of' && DIRECTORS.has(norm(tokens, board + 2)) ? board + 3 : board + 1;
  const whole = norm(tokens, link + 1) === 'the' ? link + 2 : link + 1;
  if (norm(tokens, board) !== 'board' || norm(tokens, link) !== 'of' || whole >= to) return from;
  for (let k = whole; k < to; k++)
    if (has(tokens, k, WordClass.LegalForm) || COMPANIES.has(norm(tokens, k))) return whole;
  return from;
}

const DIRECTORS = new Set(['directors', 'governors', 'managers', 'management', 'trustees']);
const COMPANIES = new Set(
  'bank chamber company corporation exchange group holding holdings hospital university'.split(' '),
);

/** `[Federation] of` trade unions: no name ends in a small word. */
function beforeLink(tokens: Tokens, from: number, to: number): number {
  let end = pastClosing(tokens, from, to);
  while (end > from + 1 && ['of', 'for', 'and', 'the', 'in'].includes(tokens.word[end - 1]!.norm)) end--;
  return end;
}

/** `Ensemble “Zornitsa[”]`: the quote that the name opens. */
function pastClosing(tokens: Tokens, from: number, to: number): number {
  let isOpen = false;
  for (let k = from; k < to; k++)
    if (OPENING.has(tokens.word[k]!.text)) isOpen = true;
    else if (CLOSING.has(tokens.word[k]!.text)) isOpen = false;
  return isOpen && continues(tokens, to) && CLOSING.has(tokens.word[to]!.text) ? to + 1 : to;
}

const OPENING = new Set(['“', '«', '„']);
const CLOSING = new Set(['”', '»', '“']);

/** `Department [Beishen Asanbaev]`: a name behind the head noun that no list explains, to the end of the run, is a person. */
function beforePerson(tokens: Tokens, from: number, to: number): number {
  for (let k = from + 1; k < to - 1; k++) {
    if (!has(tokens, k - 1, WordClass.OrganisationHead) || has(tokens, k + 1, WordClass.OrganisationHead)) continue;
    if (
      has(tokens, k, WordClass.GivenName) ||
      (tokens.word[k]!.classes === 0 && tokens.word[k + 1]!.classes === 0 && to === k + 2)
    )
      return k;
  }
  return to;
}
