/**
 * Bodies by what only a body has to do with others there, where the learned reader sees some name: `the [Ostra Kelmar] said` (no person
 * bears an article), `Ola Berg of [Kelmar Vane]`, `[Kelmar Vane] and its manager`, `studied at [Ostrarium]`, `obtained from [Ostrarium]`. Left
 * alone: places that lists know, plural families (`the Obamas`), what is called by a noun behind it (`the Karimov family`).
 */
import { BODY_DEALINGS } from '../lexicon/body-slots.js';
import { entries } from '../lexicon/entries.js';
import { WordClass } from '../lexicon/word-class.js';
import type { NameKind, NameMention, Pass, Tokens } from '../model/document.js';
import { placePhraseAt } from '../text/gazetteer.js';
import { beginsSentence, continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { styleOf } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { bareNameEnd } from './bare-names.js';
import { isDescription, isFieldWord } from './field-words.js';
import { isQuoted, SHIPS, THINGS } from './nameless-things.js';

const MAX_WORDS = 4;
const NEVER =
  WordClass.Starter |
  WordClass.Month |
  WordClass.Weekday |
  WordClass.TitleHead |
  WordClass.Rank |
  WordClass.Honorific |
  WordClass.Demonym |
  WordClass.EventHead |
  WordClass.WorkHead |
  WordClass.PlaceHead |
  WordClass.OrganisationHead |
  WordClass.LegalForm;

/** How probable the learned reader finds each kind for the span. */
type Reading = Readonly<Partial<Record<NameKind, number>>>;

export const organisationsByDealing: Pass = {
  name: 'organisations-by-dealing',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'tagger',
  run(doc) {
    const { tokens, proposals } = doc;
    const readings = readingsOf(proposals);
    const found: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!isCapital(tokens, i) || (continues(tokens, i) && isCapital(tokens, i - 1) && !isApart(tokens, i - 1)))
        continue;
      const to = bareNameEnd(tokens, i, MAX_WORDS, NEVER);
      if (to === i || styleOf(doc, i) !== 'prose' || isElse(tokens, i, to)) continue;
      const clue = clueOf(tokens, i, to, readings.get(keyOf(i, to)) ?? {});
      if (clue !== null)
        found.push({ kind: 'organisation', rule: 'body-in-dealing', confidence: 0.9, clue, ...spanOf(tokens, i, to) });
      i = to - 1;
    }
    return { proposals: [...proposals, ...found] };
  },
};

const isApart = (tokens: Tokens, k: number): boolean => has(tokens, k, WordClass.Starter);

const LONGEST = 1 << 16;
const keyOf = (from: number, to: number): number => from * LONGEST + to - from;

function readingsOf(proposals: readonly NameMention[]): ReadonlyMap<number, Reading> {
  const readings = new Map<number, Partial<Record<NameKind, number>>>();
  for (const { rule, kind, confidence, from, to } of proposals) {
    if (rule !== 'tagger') continue;
    const key = keyOf(from, to);
    const reading = readings.get(key) ?? {};
    reading[kind] = Math.max(reading[kind] ?? 0, confidence);
    readings.set(key, reading);
  }
  return readings;
}

/** What a list knows, what is quoted, a ship, a family, a bare field of work. */
const isElse = (tokens: Tokens, from: number, to: number): boolean =>
  placePhraseAt(tokens, from) !== null ||
  has(tokens, from, WordClass.GivenName | WordClass.FamilyName) ||
  has(tokens, to - 1, WordClass.FamilyName | WordClass.City | WordClass.Country) ||
  (to === from + 1 && has(tokens, from, WordClass.City | WordClass.Country)) ||
  isQuoted(tokens, from, to) ||
  isDescription(tokens, from) ||
  THINGS.has(wordAt(tokens, to - 1)) ||
  SHIPS.has(wordAt(tokens, from)) ||
  looks(tokens, from, Shape.Initial) ||
  (to === from + 1 && (isFieldWord(tokens, from) || has(tokens, from, WordClass.Ambiguous)));

function clueOf(tokens: Tokens, from: number, to: number, reading: Reading): string | null {
  const isPerson = (reading.person ?? 0) > (reading.place ?? 0);
  const body = reading.organisation ?? 0;
  return (
    (isPerson || body >= LEAST ? (speaking(tokens, from, to) ?? ownPost(tokens, to)) : null) ??
    (isPerson && to > from + 1 ? memberOf(tokens, from, to) : null) ??
    (((body >= LEAST && body > (reading.place ?? 0)) || isUnlistedHouse(tokens, from, to, reading)) &&
    isAlone(tokens, to)
      ? dealing(tokens, from)
      : null)
  );
}

const LEAST = 0.2;

/** `funded by the [Ostrarium]`: places that bear an article are on lists, and no person bears one. */
const isUnlistedHouse = (tokens: Tokens, from: number, to: number, reading: Reading): boolean =>
  norm(tokens, from - 1) === 'the' &&
  (reading.place ?? reading.person ?? 0) >= LEAST &&
  tokens.word[to - 1]!.classes === 0 &&
  !/s$/.test(norm(tokens, to - 1));

/** `the [Ostra Kelmar] said`, `the [Ostrarium] has paid`: no person bears an article. */
function speaking(tokens: Tokens, from: number, to: number): string | null {
  if (norm(tokens, from - 1) !== 'the' || !continues(tokens, to) || /s$/.test(norm(tokens, to - 1))) return null;
  if (/^(?:late|then)$/.test(norm(tokens, from))) return null;
  let k = to;
  while (k < to + 2 && AUXILIARIES.has(wordAt(tokens, k))) k++;
  const isActing = has(tokens, k, WordClass.SpeechVerb | WordClass.TransferVerb | WordClass.PaymentVerb);
  return isActing && looks(tokens, k, Shape.LowerCase) && !NO_ACTS.has(wordAt(tokens, k)) ? norm(tokens, k) : null;
}

const AUXILIARIES = wordSet('also had has have will would');
const NO_ACTS = wordSet('left made moved settled showed shows suggests takes');

/** `[Kelmar Vane] and its manager`; who is `, its manager` behind a comma may be the manager. */
function ownPost(tokens: Tokens, to: number): string | null {
  if (norm(tokens, to) !== 'and' || norm(tokens, to + 1) !== 'its' || !continues(tokens, to + 1)) return null;
  for (let k = to + 2; k < to + 5; k++) if (has(tokens, k, WordClass.TitleHead)) return norm(tokens, k);
  return null;
}

/** `Ola Berg of [Kelmar Vane] said`: what follows a whole name is no other person's. */
function memberOf(tokens: Tokens, from: number, to: number): string | null {
  if (norm(tokens, from - 1) !== 'of' || !continues(tokens, from)) return null;
  const isNamed = has(tokens, from - 3, WordClass.GivenName) && isCapital(tokens, from - 2);
  const goesOn =
    has(tokens, to, WordClass.SpeechVerb | WordClass.TransferVerb) || [',', '.', ')'].includes(norm(tokens, to));
  return isNamed && goesOn && !has(tokens, from - 2, WordClass.TitleHead) ? tokens.word[from - 2]!.text : null;
}

/** Not `sold by the [Karas family]`, where the name only says which. */
const isAlone = (tokens: Tokens, to: number): boolean =>
  !continues(tokens, to) ||
  !looks(tokens, to, Shape.LowerCase) ||
  has(tokens, to, FOLLOWS) ||
  IS.has(wordAt(tokens, to));

const FOLLOWS =
  WordClass.Connector |
  WordClass.Starter |
  WordClass.SpeechVerb |
  WordClass.TransferVerb |
  WordClass.PaymentVerb |
  WordClass.Month;
const IS = wordSet('are because had has have is since that was were when where which while who whose will would');

const DEALINGS = new Set(entries(BODY_DEALINGS));

/** `studied at [Ostrarium]`, `obtained from the [Ostra Kelmar]`, `R15,000 from the [Ostrarium]`. */
function dealing(tokens: Tokens, from: number): string | null {
  if (!continues(tokens, from) || beginsSentence(tokens, from)) return null;
  const link = norm(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  const before = norm(tokens, link - 1);
  if (DEALINGS.has(`${before} ${norm(tokens, link)}`)) return before;
  const isSum = ['from', 'by'].includes(norm(tokens, link)) && looks(tokens, link - 1, Shape.Number);
  return isSum ? before : null;
}
