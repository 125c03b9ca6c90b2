/** The word lists by file, so that the line can be named that holds a word. */
import * as abbreviations from '../lexicon/abbreviations.js';
import * as addressRanks from '../lexicon/address-ranks.js';
import * as ambiguous from '../lexicon/ambiguous.js';
import * as amountWords from '../lexicon/amount-words.js';
import * as bodyDescriptors from '../lexicon/body-descriptors.js';
import * as bodyNouns from '../lexicon/body-nouns.js';
import * as bodySlots from '../lexicon/body-slots.js';
import * as cities from '../lexicon/cities.js';
import * as clauseWords from '../lexicon/clause-words.js';
import * as companyClues from '../lexicon/company-clues.js';
import * as companyForms from '../lexicon/company-forms.js';
import * as connectors from '../lexicon/connectors.js';
import * as countedNouns from '../lexicon/counted-nouns.js';
import * as countries from '../lexicon/countries.js';
import * as currencies from '../lexicon/currencies.js';
import * as currencyPlaces from '../lexicon/currency-places.js';
import * as dateWords from '../lexicon/date-words.js';
import * as decisionWords from '../lexicon/decision-words.js';
import * as familyNames from '../lexicon/family-names.js';
import * as foreignHeads from '../lexicon/foreign-heads.js';
import * as foreignSmallWords from '../lexicon/foreign-small-words.js';
import * as givenNames from '../lexicon/given-names.js';
import * as grounds from '../lexicon/grounds.js';
import * as headlineVerbs from '../lexicon/headline-verbs.js';
import * as honorifics from '../lexicon/honorifics.js';
import * as knownBodies from '../lexicon/known-bodies.js';
import * as months from '../lexicon/months.js';
import * as nicknames from '../lexicon/nicknames.js';
import * as notAcronyms from '../lexicon/not-acronyms.js';
import * as notBodies from '../lexicon/not-bodies.js';
import * as numberWords from '../lexicon/number-words.js';
import * as occupations from '../lexicon/occupations.js';
import * as organisationHeads from '../lexicon/organisation-heads.js';
import * as organisationTypes from '../lexicon/organisation-types.js';
import * as plurals from '../lexicon/plurals.js';
import * as postQualifiers from '../lexicon/post-qualifiers.js';
import * as postWords from '../lexicon/post-words.js';
import * as sexes from '../lexicon/sexes.js';
import * as speechVerbs from '../lexicon/speech-verbs.js';
import * as starters from '../lexicon/starters.js';
import * as stateAbbreviations from '../lexicon/state-abbreviations.js';
import * as sumWords from '../lexicon/sum-words.js';
import * as tenseWords from '../lexicon/tense-words.js';
import * as titleBodies from '../lexicon/title-bodies.js';
import * as titleForms from '../lexicon/title-forms.js';
import * as titleModifiers from '../lexicon/title-modifiers.js';
import * as titles from '../lexicon/titles.js';
import * as transferNouns from '../lexicon/transfer-nouns.js';
import * as transferVerbs from '../lexicon/transfer-verbs.js';
import * as units from '../lexicon/units.js';

const FILES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  abbreviations,
  'address-ranks': addressRanks,
  ambiguous,
  'amount-words': amountWords,
  'body-descriptors': bodyDescriptors,
  'body-nouns': bodyNouns,
  'body-slots': bodySlots,
  cities,
  'clause-words': clauseWords,
  'company-clues': companyClues,
  'company-forms': companyForms,
  connectors,
  'counted-nouns': countedNouns,
  countries,
  'currency-places': currencyPlaces,
  currencies,
  'date-words': dateWords,
  'decision-words': decisionWords,
  'family-names': familyNames,
  'foreign-heads': foreignHeads,
  'foreign-small-words': foreignSmallWords,
  'given-names': givenNames,
  grounds,
  'headline-verbs': headlineVerbs,
  honorifics,
  'known-bodies': knownBodies,
  months,
  nicknames,
  'not-acronyms': notAcronyms,
  'not-bodies': notBodies,
  'number-words': numberWords,
  occupations,
  'organisation-heads': organisationHeads,
  'organisation-types': organisationTypes,
  plurals,
  'post-qualifiers': postQualifiers,
  'post-words': postWords,
  sexes,
  'speech-verbs': speechVerbs,
  starters,
  'state-abbreviations': stateAbbreviations,
  'sum-words': sumWords,
  'tense-words': tenseWords,
  'title-bodies': titleBodies,
  'title-forms': titleForms,
  'title-modifiers': titleModifiers,
  titles,
  'transfer-nouns': transferNouns,
  'transfer-verbs': transferVerbs,
  units,
};

/** Lists whose lines are a word and its value. */
const VALUED = new Set(
  'TIME_UNITS SEASONS DAY_PARTS SMALL_NUMBERS ORDINALS DECADES ROMAN_CENTURIES UNIT_SYMBOLS NUMBER_WORDS MAGNITUDES SHORT_MAGNITUDES FRACTIONS'.split(
    ' ',
  ),
);

/** File name without its ending, then list name, to the line of the file (from 1) on which the list begins. */
export type ListStarts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The line of a word list that holds a word; `line` counts from 1, and is null where nobody knows where the list begins. */
export interface WordSource {
  readonly word: string;
  readonly file: string;
  readonly list: string;
  readonly line: number | null;
}

interface Place {
  readonly list: string;
  /** Counted from the line on which the list begins. */
  readonly offset: number;
}

type Index = ReadonlyMap<string, Place>;

const indices = new Map<string, Index>();

/** Where `word` (small letters) stands in the lists of `file`; null where it does not. */
export function sourceOf(file: string, word: string, starts: ListStarts): WordSource | null {
  const place = indexOf(file).get(word);
  if (place === undefined) return null;
  const start = starts[file]?.[place.list];
  return {
    word,
    file: `src/lexicon/${file}.ts`,
    list: place.list,
    line: start === undefined ? null : start + place.offset,
  };
}

export const LIST_FILES: readonly string[] = Object.keys(FILES);

function indexOf(file: string): Index {
  const known = indices.get(file);
  if (known !== undefined) return known;
  const index = new Map<string, Place>();
  for (const [list, block] of Object.entries(FILES[file] ?? {})) {
    if (typeof block !== 'string') continue;
    for (const [offset, line] of block.split('\n').entries())
      for (const key of keysOf(line.trim(), VALUED.has(list))) if (!index.has(key)) index.set(key, { list, offset });
  }
  indices.set(file, index);
  return index;
}

/** The words that a line speaks of: the whole, its fields, the forms before a colon, the word before a value. */
function keysOf(line: string, isValued: boolean): string[] {
  if (line === '' || line.startsWith('#')) return [];
  const lower = line.toLowerCase();
  if (isValued) return [lower.slice(0, lower.lastIndexOf(' '))];
  const [forms, ...frames] = lower.split(':');
  const words = frames.length > 0 ? forms!.split(' ') : [];
  return [lower, ...words, ...lower.split(/ *[|,=] */).filter((field) => field !== '')];
}
