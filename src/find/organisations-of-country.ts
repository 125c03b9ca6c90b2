/**
 * Bodies named by what they care for and their country, and by nothing else: `[Netball New Zealand]`, `[Statistics and Mapping Canada]`,
 * `[British Rowing]`, `[World Aquatics]`; and towns as bodies: `rates owed to the [City of Port Kelm]`. Left alone: `Swiss Cycling Union`,
 * `World Athletics Championships`, where the name goes on, and `in the City of Kelm`, where somebody is.
 */
import { NATIONAL_FIELDS, NATIONAL_SPORTS } from '../lexicon/body-slots.js';
import { entries } from '../lexicon/entries.js';
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { placePhraseAt } from '../text/gazetteer.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { styleOf } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { isQuoted } from './nameless-things.js';

export const organisationsOfCountry: Pass = {
  name: 'organisations-of-country',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens } = doc;
    const found: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!isCapital(tokens, i) || looks(tokens, i, Shape.AllCaps) || goesOnBefore(tokens, i)) continue;
      const to = fieldOfCountry(tokens, i) ?? sportOfCountry(tokens, i) ?? town(tokens, i);
      if (to === null || goesOnBehind(tokens, to) || styleOf(doc, i) !== 'prose' || isQuoted(tokens, i, to)) continue;
      const clue = tokens.word[i]!.text;
      found.push({ kind: 'organisation', rule: 'field-of-country', confidence: 0.9, clue, ...spanOf(tokens, i, to) });
      i = to - 1;
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

const goesOnBefore = (tokens: Tokens, i: number): boolean =>
  continues(tokens, i) && isCapital(tokens, i - 1) && !has(tokens, i - 1, WordClass.Starter);

const goesOnBehind = (tokens: Tokens, to: number): boolean =>
  continues(tokens, to) && (isCapital(tokens, to) || norm(tokens, to) === '-');

const SPORTS = wordSet(entries(NATIONAL_SPORTS));
const FIELDS = wordSet([...entries(NATIONAL_FIELDS), ...entries(NATIONAL_SPORTS)]);

/** `[Netball New Zealand]`, `[Fisheries and Oceans Canada]`. */
function fieldOfCountry(tokens: Tokens, i: number): number | null {
  if (!FIELDS.has(wordAt(tokens, i))) return null;
  const at = norm(tokens, i + 1) === 'and' && isCapital(tokens, i + 2) ? i + 3 : i + 1;
  if (!continues(tokens, at) || !isCapital(tokens, at)) return null;
  const place = placePhraseAt(tokens, at);
  if (place?.kind === 'country') return place.to;
  return has(tokens, at, WordClass.Country) ? at + 1 : null;
}

/** `[British Rowing]`, `[World Aquatics]`. */
function sportOfCountry(tokens: Tokens, i: number): number | null {
  const isWide = has(tokens, i, WordClass.Demonym) || WIDE.has(wordAt(tokens, i));
  return isWide && continues(tokens, i + 1) && isCapital(tokens, i + 1) && SPORTS.has(wordAt(tokens, i + 1))
    ? i + 2
    : null;
}

const WIDE = wordSet(['african', 'european', 'world']);

const TOWNS = wordSet(['borough', 'city', 'county', 'town']);

/** `the [City of Port Kelm]`. */
function town(tokens: Tokens, i: number): number | null {
  if (!TOWNS.has(wordAt(tokens, i)) || norm(tokens, i + 1) !== 'of') return null;
  const before = norm(tokens, i - 1) === 'the' ? i - 2 : i - 1;
  if (WHERE.has(wordAt(tokens, before))) return null;
  let to = i + 2;
  while (to < i + 5 && continues(tokens, to) && isCapital(tokens, to)) to++;
  return to > i + 2 ? to : null;
}

/** Where somebody is or comes from; `mayor of the City of Kelm` holds the place. */
const WHERE = wordSet('across around from in inside into near of outside throughout within');
