/**
 * Companies and clubs by their form: `[Ashgrove Environmental Ltd]`, `[Northmere Paper, Inc.]`, `[OJSC “Azerenergy”]`, `[UAB Vandenys]`,
 * `[Qarabağ FK]`. Left alone: a form without a name (`an LLC`), lines of capitals (`MOVE AS`).
 */
import { CLUB_FORMS, FRONT_FORMS } from '../lexicon/company-forms.js';
import { entries } from '../lexicon/entries.js';
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { isShouted } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { wordTest } from '../text/word-test.js';
import { isFieldWord } from './field-words.js';
import { isNotEnglish, isPlainlyForeign } from './foreign-words.js';
import { isNamePart, skipOpening } from './left-of-head.js';
import { canBeginForm, formAt, isSmallForm, type Range } from './legal-forms.js';
import { isPostNominal } from './person-names.js';

const FRONT = wordSet(entries(FRONT_FORMS));
const CLUBS = new Set(entries(CLUB_FORMS));
const MAX_WORDS = 8;
const MAX_FRONT = 5;
const MAX_CLUB = 3;
const OPENING = wordSet(['"', '“', '«', '„']);
const CLOSING = wordSet(['"', '”', '»', '“']);

const canBegin = wordTest((word) => CLUBS.has(word.norm) || canBeginForm(word));

export const organisationsByForm: Pass = {
  name: 'organisations-by-form',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens } = doc;
    const found: NameMention[] = [];
    const add = (rule: string, confidence: number, form: number, [from, to]: Range) =>
      found.push({
        kind: 'organisation',
        rule,
        confidence,
        clue: tokens.word[form]!.text,
        ...spanOf(tokens, from, to),
      });
    for (let i = 0; i < tokens.length; i++) {
      if (!canBegin(tokens.word[i]!)) continue;
      const form = formAt(tokens, i);
      const club = form === null ? clubAt(tokens, i) : null;
      if ((form === null && club === null) || isShouted(doc, i)) continue;
      const company = form && companyAround(tokens, form);
      if (company) add(ruleOf(tokens, form, company), 0.93, i, company);
      if (club) add('club-form', 0.86, i, club);
      if (form) i = form[1] - 1;
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

/** How the name stands to its form says how sure it is. */
function ruleOf(tokens: Tokens, [at, end]: Range, [from]: Range): string {
  if (from < at && norm(tokens, at - 1) === ')') return 'form-behind-place';
  return from === at && OPENING.has(wordAt(tokens, end)) ? 'form-before-quotes' : 'legal-form';
}

function companyAround(tokens: Tokens, [from, to]: Range): Range | null {
  const isFirst =
    norm(tokens, from - 1) === ',' ||
    (!isCapital(tokens, from - 1) && !isNumber(tokens, from - 1)) ||
    !continues(tokens, from);
  // `Kazmys LLP, [JSC “Temirmet”]`: behind a comma the form opens the next name.
  if (isFirst) {
    const next = quotedAfter(tokens, from, to) ?? frontName(tokens, from, to);
    if (next !== null) return upToForm(tokens, next);
  }
  const first = nameBefore(tokens, from);
  return first < from ? [first, to] : quotedAfter(tokens, from, to);
}

/** `JSC Kelmor [MMC] Ada Obi`: a form of another language closes the name. */
function upToForm(tokens: Tokens, [from, to]: Range): Range {
  for (let k = from + 2; k < to - 1; k++)
    if (looks(tokens, k, Shape.AllCaps) && has(tokens, k, WordClass.LegalForm) && isCapital(tokens, k + 1))
      return [from, k + 1];
  return [from, to];
}

/** First token of the name that stands before the form at `form`; `form` itself where none does. */
function nameBefore(tokens: Tokens, form: number): number {
  let from = form;
  if (norm(tokens, from - 1) === ',' && isCapital(tokens, from - 2)) from--;
  from = beforePlace(tokens, from);
  const floor = Math.max(0, form - MAX_WORDS);
  if (CLOSING.has(wordAt(tokens, from - 1))) {
    for (let k = from - 2; k >= floor; k--) if (OPENING.has(wordAt(tokens, k))) return k;
    return form;
  }
  while (from > floor && continues(tokens, from)) {
    const previous = from - 1;
    const isPart = isNamePart(tokens, previous) || isLink(tokens, previous, form) || isNumber(tokens, previous);
    if (!isPart && !isSmallPart(tokens, previous, isSmallForm(tokens, form))) break;
    if (has(tokens, previous, WordClass.TitleHead) && !has(tokens, previous, WordClass.OrganisationHead)) break;
    from = previous;
  }
  from = behindDemonym(tokens, skipOpening(tokens, from, form), form);
  return from < form && isCapital(tokens, from) ? from : form;
}

/** `the Canadian [Ostra Karas Corp.]`: the article belongs to where the company is from, unless what follows is a bare trade. */
function behindDemonym(tokens: Tokens, from: number, form: number): number {
  const isFrom = norm(tokens, from - 1) === 'the' && has(tokens, from, WordClass.Demonym) && form > from + 2;
  const isOwn = isFrom && tokens.word[from + 1]!.classes === 0 && !isFieldWord(tokens, from + 1);
  return isOwn && isCapital(tokens, from + 1) ? from + 1 : from;
}

/** `Kelmské [mliekarne] a.s.`, `Kelmas [termināls] AS`: the languages with such forms write the first word large only. */
const isSmallPart = (tokens: Tokens, k: number, isSmall: boolean): boolean =>
  isPlainlyForeign(tokens, k, 0) ||
  (isSmall && (isNotEnglish(tokens, k) || (norm(tokens, k) === 'a' && isNotEnglish(tokens, k - 1))));

/** `Arne Holt [(Tarvale)] Limited`: where a company of that name is, up to two words. */
function beforePlace(tokens: Tokens, form: number): number {
  if (norm(tokens, form - 1) !== ')') return form;
  for (let k = form - 2; k > form - 5 && isCapital(tokens, k); k--)
    if (norm(tokens, k - 1) === '(') return isCapital(tokens, k - 2) ? k - 1 : form;
  return form;
}

/** `Bus Fleet [No. 2] LLP`: the figure behind its sign, or the sign. */
const isNumber = (tokens: Tokens, k: number): boolean =>
  SIGNS.has(norm(tokens, k))
    ? looks(tokens, k + 1, Shape.Number)
    : looks(tokens, k, Shape.Number) && SIGNS.has(norm(tokens, k - 1));

const SIGNS = new Set(['no', '№']);

const NEVER_LINKS = new Set(['and', 'of', 'for', 'the', 'on']);

/** What may stand between words of a company's name: `&`, `'s`, `Sanayi [ve] Ticaret`, `Roads [and] Civils (Pty) Ltd`. */
function isLink(tokens: Tokens, k: number, form: number): boolean {
  if (!isCapital(tokens, k - 1)) return false;
  const word = norm(tokens, k);
  // `Mongolia's [Oyu Kelm LLC]`.
  if (word === "'s" && has(tokens, k - 1, WordClass.Country)) return false;
  if (word === '&' || word === "'s" || word === 've') return true;
  if (word === 'and')
    return (
      k === form - 2 &&
      isFieldWord(tokens, k + 1) &&
      !has(tokens, k - 1, WordClass.LegalForm | WordClass.OrganisationHead)
    );
  return has(tokens, k, WordClass.Connector) && !NEVER_LINKS.has(word);
}

/** `[JSC “Temirmet”]`. */
function quotedAfter(tokens: Tokens, from: number, to: number): Range | null {
  if (!OPENING.has(wordAt(tokens, to)) || !continues(tokens, to)) return null;
  for (let k = to + 1; k < to + MAX_WORDS && continues(tokens, k); k++)
    if (CLOSING.has(wordAt(tokens, k))) return looks(tokens, to + 1, Shape.Capital) ? [from, k + 1] : null;
  return null;
}

/** `[PT Sumber Rejeki]`: the run of capitals behind a form that stands first. */
function frontName(tokens: Tokens, from: number, to: number): Range | null {
  if (!FRONT.has(wordAt(tokens, from)) || norm(tokens, to - 1) === '.') return null;
  const end = runAfter(tokens, to, MAX_FRONT);
  return end > to ? [from, end] : null;
}

/** `[SC Almstad]`, `[Qarabağ FK]`. */
function clubAt(tokens: Tokens, i: number): Range | null {
  if (!CLUBS.has(norm(tokens, i)) || !looks(tokens, i, Shape.AllCaps)) return null;
  const end = runAfter(tokens, i + 1, MAX_CLUB);
  if (end > i + 1) return [i, end];
  let from = i;
  while (from > i - MAX_CLUB && continues(tokens, from) && isClubWord(tokens, from - 1)) from--;
  // `Declan Furey [SC], for the company`: a barrister.
  const isPerson = has(tokens, from, WordClass.GivenName) && isPostNominal(tokens, i) && from < i - 1;
  return from < i && !isPerson ? [from, i + 1] : null;
}

const isClubWord = (tokens: Tokens, k: number): boolean =>
  isNamePart(tokens, k) && !has(tokens, k, WordClass.TitleHead | WordClass.Rank) && !looks(tokens, k, Shape.Initial);

function runAfter(tokens: Tokens, at: number, limit: number): number {
  let end = at;
  while (end < at + limit && continues(tokens, end) && isClubWord(tokens, end)) end++;
  return end;
}
