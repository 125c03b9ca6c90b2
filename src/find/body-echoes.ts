/**
 * The same body elsewhere in the article: once `Ashgrove Environmental Ltd` is known, `[Ashgrove]` is the company; once any body is,
 * the same words are it again. Left alone: a short name that is a person's or a place's too (`Ms Hartwell`, `Ankara` of `Ankara
 * Holding`), or that goes on into something else (`Ashgrove Street`).
 */
import { entries } from '../lexicon/entries.js';
import { GROUNDS } from '../lexicon/grounds.js';
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { placePhraseAt } from '../text/gazetteer.js';
import { wantedOf } from '../text/own-words.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { wordSet } from '../text/word-set.js';

const REPEATED = 0.7;
const SURE = 0.75;
const ENDS_OTHER =
  WordClass.OrganisationHead |
  WordClass.PlaceHead |
  WordClass.EventHead |
  WordClass.WorkHead |
  WordClass.LegalForm |
  WordClass.CompanyWord;

/** The words from `from` to `to`, to be found again. */
interface Sought {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly confidence: number;
  /** Only where a post stands behind it: elsewhere it may be the person or the place that the body is named after. */
  readonly isBeforePost?: boolean;
}

export const bodyEchoes: Pass = {
  name: 'body-echoes',
  reads: ['tokens', 'proposals'],
  writes: ['proposals'],
  run(doc) {
    const { tokens } = doc;
    const wanted = wantedOf(doc);
    const byFirst = new Map<string, Sought[]>();
    for (const one of [...wholeNames(tokens, wanted), ...shortNames(tokens, wanted)]) {
      const first = tokens.word[one.from]!.folded;
      const same = byFirst.get(first) ?? [];
      const isKnown = (known: Sought) =>
        known.rule === one.rule && known.to - known.from === one.to - one.from && isSame(tokens, known, one.from);
      if (!same.some(isKnown)) byFirst.set(first, [...same, one]);
    }
    const found: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!isCapital(tokens, i)) continue;
      for (const { from, to, rule, confidence, isBeforePost } of byFirst.get(tokens.word[i]!.folded) ?? []) {
        const end = i + to - from;
        if (from === i || !isSame(tokens, { from, to }, i)) continue;
        if (rule === SHORT && isOther(tokens, i, end)) continue;
        if (isBeforePost && !has(tokens, end, WordClass.TitleHead)) continue;
        found.push({ kind: 'organisation', rule, confidence, clue: tokens.word[i]!.text, ...spanOf(tokens, i, end) });
      }
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

const WHOLE = 'body-named-elsewhere';
const SHORT = 'organisation-named-before';

function isSame(tokens: Tokens, { from, to }: { from: number; to: number }, at: number): boolean {
  for (let k = 0; k < to - from; k++) if (tokens.word[from + k]!.folded !== tokens.word[at + k]?.folded) return false;
  return true;
}

/** Every body that some reader is sure of. */
function* wholeNames(tokens: Tokens, proposals: readonly NameMention[]): Generator<Sought> {
  for (const { kind, rule, confidence, from, to } of proposals) {
    if (kind !== 'organisation' || confidence < REPEATED || rule.startsWith('short-form')) continue;
    const first = tokens.word[from]!;
    const isPlain = first.classes === 0 && first.text.length >= 4 && !looks(tokens, from, Shape.AllCaps);
    if (to > from + 1 || isPlain) yield { from, to, rule: WHOLE, confidence: 0.72 };
  }
}

/** `[Kelm] President Ann Hill`, `[Kelm State] Provost`: what stands before the head of a university's name. */
function* schoolNames(tokens: Tokens, from: number, to: number): Generator<Sought> {
  let end = to;
  while (end > from && SCHOOLS.has(wordAt(tokens, end - 1))) end--;
  if (end === to || end === from || looks(tokens, end - 1, Shape.Mark)) return;
  const isState = (k: number) => k > from && norm(tokens, k) === 'state';
  for (let k = from; k < end; k++) if (!isCapital(tokens, k) || (has(tokens, k, NO_SCHOOL) && !isState(k))) return;
  const rest = { from, rule: SHORT, confidence: 0.9, isBeforePost: true };
  yield { to: end, ...rest };
  if (isState(end - 1)) yield { to: end - 1, ...rest };
}

const SCHOOLS = wordSet(['academy', 'college', 'university']);
const NO_SCHOOL =
  WordClass.Country | WordClass.Demonym | WordClass.City | WordClass.TitleModifier | WordClass.OrganisationHead;

/** What is left of a company's name without its form and kind: `Northmere` of `Northmere Paper, Inc.`. */
function* shortNames(tokens: Tokens, proposals: readonly NameMention[]): Generator<Sought> {
  for (const { kind, confidence, from, to } of proposals)
    if (kind === 'organisation' && confidence >= SURE) yield* schoolNames(tokens, from, to);
  const persons = wordsOfPersons(tokens, proposals);
  for (const word of wordsOfPlaces(tokens)) persons.add(word);
  for (const { kind, confidence, from, to } of proposals)
    if (kind === 'organisation' && confidence >= SURE && to > from + 1 && isCompany(tokens, from, to))
      yield* shorterNames(tokens, from, to, persons);
}

function* shorterNames(tokens: Tokens, from: number, to: number, persons: ReadonlySet<string>): Generator<Sought> {
  const first = skip(tokens, from, to, 1);
  let last = skip(tokens, to - 1, from - 1, -1);
  for (; last >= first; last--) {
    const isShorter = last < to - 1 || first > from;
    const sureness = isShorter ? surenessOf(tokens, first, last + 1, persons) : null;
    if (sureness !== null) yield { from: first, to: last + 1, rule: SHORT, confidence: sureness };
    if (!has(tokens, last, KIND) && !COMPANIES.has(wordAt(tokens, last))) break;
  }
  // `Zorvanik` of `Zorvanik Environmental Ltd`.
  if (last <= first || tokens.word[first]!.classes !== 0 || surenessOf(tokens, first, first + 1, persons) === null)
    return;
  yield { from: first, to: first + 1, rule: SHORT, confidence: 0.85 };
}

const KIND = WordClass.CompanyWord | WordClass.OrganisationHead;

/** Past forms and marks, from `at` on in steps of `step`. */
function skip(tokens: Tokens, at: number, end: number, step: 1 | -1): number {
  let k = at;
  while (k !== end && (has(tokens, k, WordClass.LegalForm) || looks(tokens, k, Shape.Mark) || isClub(tokens, k)))
    k += step;
  return k;
}

const isClub = (tokens: Tokens, k: number): boolean => looks(tokens, k, Shape.AllCaps) && CLUB.has(wordAt(tokens, k));
const CLUB = wordSet('ac afc as fc fk sc sk sv');

const COMPANIES = wordSet(
  'airlines bank bancorp berhad exchange group holding holdings company corporation corp industries insurance partners petroleum systems technologies motors ventures',
);

function isCompany(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (norm(tokens, k) === 'of' || norm(tokens, k) === 'for') return false;
    if (has(tokens, k, WordClass.LegalForm | WordClass.CompanyWord) || COMPANIES.has(wordAt(tokens, k))) return true;
    if (isClub(tokens, k)) return true;
  }
  return false;
}

const NO_NAME =
  WordClass.Country |
  WordClass.Demonym |
  WordClass.City |
  WordClass.TitleModifier |
  WordClass.Rank |
  WordClass.Starter |
  WordClass.Connector |
  WordClass.OrganisationHead |
  WordClass.CompanyWord |
  WordClass.Month |
  WordClass.TitleHead |
  WordClass.PlaceHead;

/** How sure it is that the words alone mean the company; null where they mean something else as well. */
function surenessOf(tokens: Tokens, from: number, to: number, persons: ReadonlySet<string>): number | null {
  if (placePhraseAt(tokens, from)?.to === to || !isCapital(tokens, from)) return null;
  let own = 0;
  for (let k = from; k < to; k++) if (!has(tokens, k, NO_NAME) && looks(tokens, k, Shape.Letters)) own++;
  if (own === 0) return null;
  const folded = wordsBetween(tokens, from, to);
  if (persons.has(folded)) return null;
  if (to > from + 1) return 0.98;
  const { text, classes } = tokens.word[from]!;
  if (text.length < 4) return null;
  return classes === 0 || classes & (WordClass.GivenName | WordClass.FamilyName) ? 0.97 : 0.6;
}

/** Whole names and single words of the persons that more than their looks give away. */
function wordsOfPersons(tokens: Tokens, proposals: readonly NameMention[]): Set<string> {
  const words = new Set<string>();
  for (const { kind, rule, from, to } of proposals) {
    if (kind !== 'person' || (to - from < 2 && !rule.startsWith('honorific')) || LOOKS.has(rule)) continue;
    words.add(wordsBetween(tokens, from, to));
    for (let k = from; k < to; k++) words.add(tokens.word[k]!.folded);
  }
  return words;
}

/** Words that the text itself shows to be places: `[Kilbarron] City Council`, `the Mayor of [Kilbarron]`. */
function* wordsOfPlaces(tokens: Tokens): Generator<string> {
  for (let i = 1; i < tokens.length; i++) {
    if (!isCapital(tokens, i) || tokens.word[i]!.classes !== 0) continue;
    const isGround = TOWNS.has(wordAt(tokens, i + 1)) && continues(tokens, i + 1);
    if (isGround || (norm(tokens, i - 1) === 'of' && SEATS.has(wordAt(tokens, i - 2)))) yield tokens.word[i]!.folded;
  }
}

const TOWNS = wordSet([...entries(GROUNDS), 'council']);
const SEATS = wordSet('akim city district governor hokim mayor municipality people region residents town village');

const LOOKS = new Set(['given-name', 'tagger', 'name-before-speech-verb']);

const wordsBetween = (tokens: Tokens, from: number, to: number): string =>
  tokens.word
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');

/** A person's name (`Ms [Hartwell]`, `[Hartwell] Smith`), or the name goes on (`[Ashgrove] Street`). */
function isOther(tokens: Tokens, from: number, to: number): boolean {
  if (continues(tokens, to) && isCapital(tokens, to) && !has(tokens, to, WordClass.TitleHead | WordClass.Rank))
    return true;
  if (has(tokens, to, ENDS_OTHER) && isCapital(tokens, to) && continues(tokens, to)) return true;
  return (
    continues(tokens, from) &&
    isCapital(tokens, from - 1) &&
    (has(tokens, from - 1, WordClass.Honorific | WordClass.GivenName | WordClass.TitleHead | WordClass.LegalForm) ||
      looks(tokens, from - 1, Shape.Initial) ||
      tokens.word[from - 1]!.classes === 0)
  );
}
