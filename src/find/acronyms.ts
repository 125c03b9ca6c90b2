/**
 * Acronyms and short names of bodies: defined in brackets (`… Trade Unions Confederation ([ATUC])`, `… Board, or [NLRB],`),
 * bearing a native name (`([Hak-İş])`), repeated later, or standing where only a body can (`chairman of [GMB]`). Left
 * alone: `(USA)`, `(Nairobi)`, roman numerals, words of a line in capitals.
 */

import { entries } from '../lexicon/entries.js';
import { NOT_ACRONYMS } from '../lexicon/not-acronyms.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, Pass, Tokens } from '../model/document.js';
import { isKnownAcronym, knownTypeOf, placePhraseAt } from '../text/gazetteer.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { isShouted } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { wordTest } from '../text/word-test.js';
import { pastQuoted } from './name-tails.js';
import { isNameWord, isPostNominal } from './person-names.js';

const EXCLUDED = wordSet(entries(NOT_ACRONYMS));
const MAX_LETTERS = 9;

export const acronyms: Pass = {
  name: 'acronyms',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens } = doc;
    const found = [...definitions(doc)];
    const defined = new Set(found.map(({ from, to }) => (to === from + 1 ? tokens.word[from]!.folded : '')));
    const pairs = repeatedPairs(tokens);
    for (let i = 0; i < tokens.length; i++) {
      if (!mayBeAcronym(tokens.word[i]!)) {
        // `the head of the Union [Rosprof] N. Petrov`, where `(Rosprof)` stood behind its full name.
        if (isCapital(tokens, i) && defined.has(tokens.word[i]!.folded)) found.push(repeated(tokens, i));
        continue;
      }
      const one = acronymAt(doc, i, defined, pairs);
      if (one !== null) found.push(one);
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

const repeated = (tokens: Tokens, i: number): NameMention => ({
  kind: 'organisation',
  rule: 'acronym',
  confidence: 0.9,
  clue: tokens.word[i]!.text,
  ...spanOf(tokens, i, i + 1),
});

/** The mention of the acronym at `i`, with what belongs to its name; null where none stands there or nothing shows that it is a body's. */
function acronymAt(
  doc: Document,
  i: number,
  defined: ReadonlySet<string>,
  repeated: ReadonlySet<string>,
): NameMention | null {
  const { tokens } = doc;
  if (!isAcronym(tokens, i) || isNominalBehindName(tokens, i)) return null;
  const { folded, text: clue } = tokens.word[i]!;
  if (CAMEL.test(clue)) {
    const place = placePhraseAt(tokens, i + 1);
    const to = place?.kind === 'country' ? place.to : i + 2;
    if (!continues(tokens, i + 1) || !isCountryBehind(tokens, i + 1, to)) return null;
    return { kind: 'organisation', rule: 'acronym-and-word', confidence: 0.94, clue, ...spanOf(tokens, i, to) };
  }
  const quoted = isShouted(doc, i) ? i + 1 : Math.max(pastOwnQuotes(tokens, i), pastBracketed(tokens, i));
  if (quoted > i + 1)
    return { kind: 'organisation', rule: 'acronym-and-quotes', confidence: 0.8, clue, ...spanOf(tokens, i, quoted) };
  const isDefined = defined.has(folded);
  const from = isCompound(tokens, i) ? i - 1 : i;
  const own = isDefined || isKnownAcronym(clue) ? pastOwnWords(tokens, i, repeated) : i + 1;
  if (own > i + 1)
    return { kind: 'organisation', rule: 'acronym-and-word', confidence: 0.94, clue, ...spanOf(tokens, from, own) };
  if (!isDefined && (isShouted(doc, i) || !hasContext(tokens, i))) return null;
  const rule = isDefined ? 'acronym' : 'acronym-in-context';
  const confidence = isDefined ? 0.93 : 0.62;
  return { kind: 'organisation', rule, confidence, clue, ...spanOf(tokens, from, pastUnit(tokens, i + 1)) };
}

/** `WaterAid [Nepal]`: a country, and the phrase ends there or a post of the body's follows. */
const isCountryBehind = (tokens: Tokens, from: number, to: number): boolean =>
  has(tokens, to - 1, WordClass.Country) &&
  isCapital(tokens, from) &&
  !(continues(tokens, to) && isCapital(tokens, to) && !has(tokens, to, WordClass.TitleHead | WordClass.Rank));

/** `NFA [“Zornitsa”]`, `MBAL [“Sveta Anna”]`: letters for a kind of body with the name of the one; not what a known body gives or holds. */
function pastOwnQuotes(tokens: Tokens, i: number): number {
  if (isKnownAcronym(tokens.word[i]!.text)) return i + 1;
  const to = pastQuoted(tokens, i + 1);
  const isThing =
    continues(tokens, to) && has(tokens, to, WordClass.EventHead | WordClass.WorkHead | WordClass.PlaceHead);
  return isThing ? i + 1 : to;
}

/** `SJK[(C) Pei Wen]`: a letter in brackets for the sort, and the name of the one. */
function pastBracketed(tokens: Tokens, i: number): number {
  const isSorted =
    norm(tokens, i + 1) === '(' &&
    tokens.gap[i + 1] === 0 &&
    tokens.gap[i + 2] === 0 &&
    norm(tokens, i + 2).length === 1 &&
    norm(tokens, i + 3) === ')';
  let to = i + 4;
  while (isSorted && to < i + 9 && continues(tokens, to) && isCapital(tokens, to) && !has(tokens, to, NO_SORT)) to++;
  return isSorted && to > i + 4 ? to : i + 1;
}

const NO_SORT = WordClass.Starter | WordClass.TitleHead | WordClass.Rank | WordClass.SpeechVerb;

/** `Aoife Brannigan [TD]`: letters of rank right behind two name words. */
const isNominalBehindName = (tokens: Tokens, i: number): boolean =>
  isPostNominal(tokens, i) &&
  continues(tokens, i - 1) &&
  continues(tokens, i) &&
  [i - 1, i - 2].every((k) => isNameWord(tokens, k) && !looks(tokens, k, Shape.AllCaps));

const pairAt = (tokens: Tokens, i: number): string => `${norm(tokens, i)} ${norm(tokens, i + 1)}`;

/** Acronyms in front of a capital that the article has twice and more. */
function repeatedPairs(tokens: Tokens): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!looks(tokens, i, Shape.AllCaps) || !isCapital(tokens, i + 1) || !continues(tokens, i + 1)) continue;
    const pair = pairAt(tokens, i);
    if (seen.has(pair)) repeated.add(pair);
    seen.add(pair);
  }
  return repeated;
}

const NO_OWN_WORD =
  WordClass.TitleHead |
  WordClass.Rank |
  WordClass.Honorific |
  WordClass.GivenName |
  WordClass.FamilyName |
  WordClass.Demonym |
  WordClass.Month |
  WordClass.Weekday |
  WordClass.Starter |
  WordClass.OrganisationHead |
  WordClass.EventHead |
  WordClass.WorkHead |
  WordClass.PlaceHead;

/** Token behind `[ADB Ventures]`, twice in the article, `[WFP Madagascar]`, the union `[UIL Scuola Puglia]`: the body of that name or at that place. */
function pastOwnWords(tokens: Tokens, i: number, repeated: ReadonlySet<string>): number {
  let to = i + 1;
  while (to < i + 3 && continues(tokens, to) && isCapital(tokens, to) && !looks(tokens, to, Shape.AllCaps)) {
    if (has(tokens, to, NO_OWN_WORD)) return i + 1;
    to++;
  }
  if (to === i + 1 || (continues(tokens, to) && isCapital(tokens, to))) return i + 1;
  if (to === i + 2 && repeated.has(pairAt(tokens, i))) return to;
  const isPlace = has(tokens, to - 1, WordClass.City | WordClass.Country);
  // `the chairman of the GMB [Nuri Talvan]`: two words behind a post's body are who holds it.
  const isUnion = knownTypeOf(tokens.word[i]!.text) === 'union' && !(to === i + 3 && isOfPost(tokens, i));
  const isBranch = isUnion && !has(tokens, to, WordClass.SpeechVerb);
  const isLong = isUnion && to === i + 3;
  return endsPhrase(tokens, to) && ((isPlace && to === i + 2) || isBranch || isLong) ? to : i + 1;
}

/** `chairman of the [GMB]`. */
function isOfPost(tokens: Tokens, i: number): boolean {
  const link = norm(tokens, i - 1) === 'the' ? i - 2 : i - 1;
  return norm(tokens, link) === 'of' && has(tokens, link - 1, WordClass.TitleHead);
}

/** A mark other than a comma, a verb or a small word, not the noun that the place describes. */
const endsPhrase = (tokens: Tokens, at: number): boolean =>
  !continues(tokens, at) ||
  has(tokens, at, WordClass.Connector | WordClass.SpeechVerb | WordClass.TransferVerb | WordClass.Starter) ||
  (looks(tokens, at, Shape.Mark) && ![',', "'"].includes(norm(tokens, at)));

const isAcronym = (tokens: Tokens, i: number): boolean => mayBeAcronym(wordAt(tokens, i));

const mayBeAcronym = wordTest((word) => {
  const { shape, classes, text, norm: lower } = word;
  if (shape & Shape.Mixed && (CAMEL.test(text) || (shape & Shape.Hyphen && BRANCHED.test(text)))) return true;
  if (!(shape & Shape.AllCaps) || text.length > MAX_LETTERS + 3) return false;
  if (shape & Shape.Digits && !/^[A-ZÇĞİÖŞÜ]{2,}-?\d{0,2}$/.test(text)) return false;
  if (classes & NO_ACRONYM || EXCLUDED.has(word)) return false;
  return !/^[ivxlc]+$/.test(lower);
});

const NO_ACRONYM = WordClass.Starter | WordClass.Currency | WordClass.LegalForm | WordClass.Honorific | WordClass.Month;

/** `WaterAid`, `WorkWell`, not `McAllister`: names that are no acronym, but bear a country like one. */
const CAMEL = /^(?!Ma?c|De|Di|Fitz|La|Le|Van)\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u;

/** `KSPSI-Jabar`, `Sintect-SP`: an acronym and where it works. */
const BRANCHED = /^(?:\p{Lu}{3,8}-\p{Lu}\p{Ll}{2,10}|\p{Lu}\p{Ll}{3,9}-\p{Lu}{2,3})$/u;

/** One word before `(Full Name)`: an acronym or a proper word that nothing else explains. */
function isShortName(tokens: Tokens, i: number): boolean {
  if (has(tokens, i, WordClass.City | WordClass.Country)) return false;
  return (
    isAcronym(tokens, i) ||
    (isCapital(tokens, i) && tokens.word[i]!.classes === 0 && !(continues(tokens, i) && isCapital(tokens, i - 1)))
  );
}

/** Short names in brackets, or after `or`, directly behind a body; and bodies in brackets behind their acronym. */
function* definitions(doc: Document): Generator<NameMention> {
  const { tokens } = doc;
  for (const body of doc.proposals) {
    if (body.kind !== 'organisation' || body.rule === 'short-form') continue;
    yield* inBrackets(tokens, body);
    const before = body.from - 2;
    if (
      body.to > body.from + 1 &&
      norm(tokens, body.from - 1) === '(' &&
      norm(tokens, body.to) === ')' &&
      before >= 0 &&
      // `Cup of the Nations (CON)`: it is the letters that stand in the brackets.
      (body.to > body.from + 1 || isAcronym(tokens, before)) &&
      isShortName(tokens, before)
    )
      yield {
        kind: 'organisation',
        rule: 'acronym-definition',
        confidence: 0.95,
        clue: '(…)',
        ...spanOf(tokens, before, before + 1),
      };
  }
}

/** `([ATUC])`, `([Ministerul Educației])`, `([Jadranski atletski savez], [JAS])`: one or two names of the body before. */
function* inBrackets(tokens: Tokens, body: NameMention): Generator<NameMention> {
  // `the United Tramworkers union ([UTW])`: a word in small letters says what the body is.
  const isKind = has(tokens, body.to, WordClass.OrganisationHead) && looks(tokens, body.to, Shape.LowerCase);
  let at = isKind && continues(tokens, body.to) ? body.to + 1 : body.to;
  for (let part = 0; part < 2; part++) {
    const short = shortNameAfter(tokens, at, part > 0, body);
    const native = short === null ? nativeNameAfter(tokens, at, part > 0) : null;
    const found = short ?? native;
    if (found === null) return;
    const [from, to] = found;
    const confidence = native !== null ? 0.85 : spellsOut(tokens, from, body.from, body.to) ? 0.98 : 0.9;
    const rule = native !== null ? 'native-name' : 'acronym-definition';
    yield { kind: 'organisation', rule, confidence, clue: '(…)', ...spanOf(tokens, from, to) };
    if (norm(tokens, to) !== ',') return;
    at = to;
  }
}

/** `([Ministerul Educației])`, `(in Azerbaijani: [Gənc İradə])`: the body's name in its own language fills its part of the brackets. */
function nativeNameAfter(tokens: Tokens, at: number, isSecond: boolean): readonly [number, number] | null {
  if (norm(tokens, at) !== (isSecond ? ',' : '(')) return null;
  let from = at + 1;
  if (norm(tokens, from) === 'in' && norm(tokens, from + 2) === ':') from += 3;
  let to = from;
  while (
    to < from + MAX_NATIVE &&
    continues(tokens, to) &&
    (isCapital(tokens, to) ||
      (to > from && has(tokens, to, WordClass.Connector | WordClass.NameParticle)) ||
      isForeign(tokens, to, from))
  )
    to++;
  const closes = norm(tokens, to) === ')' || (!isSecond && norm(tokens, to) === ',' && isLastShort(tokens, to));
  if (to === from || !closes || !isCapital(tokens, from)) return null;
  for (let k = from; k < to; k++) if (has(tokens, k, NOT_NATIVE)) return null;
  if (to === from + 1 && EXCLUDED.has(wordAt(tokens, from))) return null;
  return [from, to];
}

const FOREIGN_HEAD = WordClass.OrganisationHead | WordClass.LeadingHead;

/** `, JAS)`. */
const isLastShort = (tokens: Tokens, comma: number): boolean =>
  isAcronym(tokens, comma + 1) && norm(tokens, comma + 2) === ')';

const MAX_NATIVE = 9;
const NOT_NATIVE =
  WordClass.Country |
  WordClass.City |
  WordClass.Month |
  WordClass.Weekday |
  WordClass.TitleHead |
  WordClass.Honorific |
  WordClass.GivenName;

/** A small word inside the name that does not look English: with a foreign letter, or in no list and without an English ending. */
function isForeign(tokens: Tokens, i: number, from: number): boolean {
  if (i === from || !looks(tokens, i, Shape.LowerCase)) return false;
  const { norm: word, folded, classes } = tokens.word[i]!;
  return folded !== word || ((classes & ~FOREIGN_HEAD) === 0 && !/(?:ed|ing|ly|s)$/.test(word));
}

/** `personal computers ([PCs])`: things of a kind, and no body. */
const PLURAL = /^\p{Lu}{2,}s$/u;

function shortNameAfter(
  tokens: Tokens,
  at: number,
  isSecond: boolean,
  body: NameMention,
): readonly [number, number] | null {
  const opening = norm(tokens, at);
  if (isSecond) return opening === ',' && isLastShort(tokens, at) ? [at + 1, at + 2] : null;
  const isOr = opening === ',' && norm(tokens, at + 1) === 'or';
  if (opening !== '(' && !isOr) return null;
  let from = at + (isOr ? 2 : 1);
  while (['"', '“', '«', 'the', 'or', 'hereinafter'].includes(norm(tokens, from))) from++;
  let to = from;
  while (to < from + 4 && continues(tokens, to) && isCapital(tokens, to)) to++;
  if (to === from || (!isOr && ![')', ',', ';', '"', '”', '»', '–', '-', '/'].includes(norm(tokens, to)))) return null;
  const first = tokens.word[from]!;
  if (
    (EXCLUDED.has(first) && !isSpelled(tokens, from, body)) ||
    PLURAL.test(first.text) ||
    has(tokens, from, WordClass.City | WordClass.Country | WordClass.Month | WordClass.Weekday | WordClass.Currency)
  )
    return null;
  const isShort =
    to === from + 1 && (first.shape & (Shape.AllCaps | Shape.Mixed)) !== 0 && first.text.length <= MAX_LETTERS + 5;
  const isNative = !isOr && to - from <= 3 && (first.shape & Shape.Hyphen) !== 0;
  return isShort || isNative ? [from, to] : null;
}

/** `Central Bank of Armenia ([CBA])`: letters that elsewhere are a thing's, but here one for each great word of the name. */
function isSpelled(tokens: Tokens, acronym: number, { from, to }: NameMention): boolean {
  let initials = '';
  for (let k = from; k < to; k++) if (isCapital(tokens, k)) initials += tokens.word[k]!.folded[0];
  return initials.length > 2 && initials === tokens.word[acronym]!.folded;
}

/** The acronym's letters are the initials of the name's words, in order; small words may be skipped. */
function spellsOut(tokens: Tokens, acronym: number, from: number, to: number): boolean {
  const letters = tokens.word[acronym]!.folded.replace(/[^a-z]/g, '');
  let at = 0;
  for (let k = from; k < to && at < letters.length; k++)
    for (const part of tokens.word[k]!.folded.split('-')) if (part.startsWith(letters[at] ?? ' ')) at++;
  return at === letters.length;
}

/** `IG BAU`: two words in capitals side by side are one name. */
function isCompound(tokens: Tokens, i: number): boolean {
  return i > 0 && continues(tokens, i) && isAcronym(tokens, i - 1) && tokens.word[i - 1]!.text.length <= 3;
}

/** `USW [Local 7-1186]`: the unit of a body belongs to its name. */
function pastUnit(tokens: Tokens, at: number): number {
  if (norm(tokens, at) !== 'local' || !isCapital(tokens, at) || !looks(tokens, at + 1, Shape.Digits)) return at;
  let end = at + 2;
  while (norm(tokens, end) === '-' && tokens.gap[end] === 0 && looks(tokens, end + 1, Shape.Digits)) end += 2;
  return end;
}

const closesSoon = (tokens: Tokens, k: number): boolean => norm(tokens, k) === ')' || norm(tokens, k + 1) === ')';

const BEFORE = new Set('of the by with at from and to for join joined within an'.split(' '));
const AFTER = new Set(
  "'s members member said says and has have had is was will workers union branch delegation leadership headquarters which who called announced spokesman spokeswoman spokesperson official officials representative".split(
    ' ',
  ),
);

/** A body stands here: something belongs to it, it acts, or a post follows or precedes. */
function hasContext(tokens: Tokens, i: number): boolean {
  if (looks(tokens, i, Shape.Digits) && !/^[^\d-]{3,}-\d$/.test(norm(tokens, i))) return false;
  const before = norm(tokens, i - 1);
  const after = norm(tokens, i + 1);
  if (
    continues(tokens, i + 1) &&
    (has(tokens, i + 1, WordClass.TitleHead | WordClass.Rank | WordClass.SpeechVerb | WordClass.TransferVerb) ||
      AFTER.has(after))
  )
    return true;
  // `Moses Kato ([NRM], Karas East)`: a party and whom he sits for.
  if (
    before === '(' &&
    after === ',' &&
    isCapital(tokens, i - 2) &&
    isCapital(tokens, i + 2) &&
    closesSoon(tokens, i + 3)
  )
    return true;
  // `under the [USMCA]`: an agreement.
  if (before === 'the' && norm(tokens, i - 2) === 'under') return false;
  return BEFORE.has(before) && continues(tokens, i) && !isCapital(tokens, i + 1);
}
