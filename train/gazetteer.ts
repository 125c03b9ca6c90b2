/** The word lists that go into the model file: the rules' own, compromise's lexicon, and the names that the generators use. */
import { createRequire } from 'node:module';
import { CONNECTORS, NAME_PARTICLES } from '../src/lexicon/connectors.js';
import { entries } from '../src/lexicon/entries.js';
import { HONORIFICS } from '../src/lexicon/honorifics.js';
import { MONTHS, WEEKDAYS } from '../src/lexicon/months.js';
import { EVENT_HEADS, PLACE_HEADS, WORK_HEADS } from '../src/lexicon/not-bodies.js';
import { LEGAL_FORMS, ORGANISATION_HEADS } from '../src/lexicon/organisation-heads.js';
import { SPEECH_VERBS } from '../src/lexicon/speech-verbs.js';
import { STARTERS } from '../src/lexicon/starters.js';
import { PLURAL_TITLE_HEADS, RANKS, TITLE_HEADS } from '../src/lexicon/titles.js';
import { TRANSFER_VERBS } from '../src/lexicon/transfer-verbs.js';
import { hashText } from '../src/tagger/hash.js';
import { LINK_BIT, STARTER_BIT } from '../src/tagger/lexemes.js';
import { fold } from '../src/text/characters.js';
import { normalise } from '../src/text/words.js';
import type { NameMaker } from './bodies.js';
import { listOf } from './lists.js';
import type { PersonMaker } from './persons.js';

/** Bits after `STARTER_BIT` and `LINK_BIT`, in the order of this list. */
const enum List {
  Honorific = 2,
  TitleHead,
  Rank,
  OrganisationHead,
  LegalForm,
  EventHead,
  WorkHead,
  PlaceHead,
  Calendar,
  Verb,
  GivenName,
  FamilyName,
  City,
  Country,
  Demonym,
  Particle,
  CommonWord,
  Company,
  Team,
}

/** compromise's tags of words that are no names. */
const COMMON = [
  'Infinitive',
  'PastTense',
  'PresentTense',
  'Gerund',
  'Adjective',
  'Singular',
  'Plural',
  'Uncountable',
  'Adverb',
  'Preposition',
  'Conjunction',
  'Determiner',
  'Pronoun',
];

const FROM_COMPROMISE: Readonly<Record<string, number>> = {
  ...Object.fromEntries(COMMON.map((tag) => [tag, List.CommonWord])),
  MaleName: List.GivenName,
  FemaleName: List.GivenName,
  FirstName: List.GivenName,
  LastName: List.FamilyName,
  City: List.City,
  Country: List.Country,
  Region: List.Country,
  Demonym: List.Demonym,
  Organization: List.Company,
  SportsTeam: List.Team,
  Honorific: List.Honorific,
  Actor: List.TitleHead,
};

const OWN: readonly (readonly [string, number])[] = [
  [HONORIFICS, List.Honorific],
  [TITLE_HEADS, List.TitleHead],
  [PLURAL_TITLE_HEADS, List.TitleHead],
  [RANKS, List.Rank],
  [ORGANISATION_HEADS, List.OrganisationHead],
  [LEGAL_FORMS, List.LegalForm],
  [EVENT_HEADS, List.EventHead],
  [WORK_HEADS, List.WorkHead],
  [PLACE_HEADS, List.PlaceHead],
  [MONTHS, List.Calendar],
  [WEEKDAYS, List.Calendar],
  [SPEECH_VERBS, List.Verb],
  [TRANSFER_VERBS, List.Verb],
  [NAME_PARTICLES, List.Particle],
];

/** Hash of the folded word to bits, in ascending order of the unsigned hash. */
export function buildGazetteer(people: PersonMaker, names: NameMaker): Map<number, number> {
  const bits = new Map<number, number>();
  const add = (word: string, bit: number): void => {
    const key = hashText(fold(normalise(word))) >>> 0;
    bits.set(key, (bits.get(key) ?? 0) | bit);
  };
  for (const word of entries(STARTERS)) add(word, STARTER_BIT);
  for (const word of entries(CONNECTORS)) add(word, LINK_BIT);
  for (const word of entries(NAME_PARTICLES)) add(word, LINK_BIT);
  for (const [block, list] of OWN) for (const word of entries(block)) add(word, 1 << list);
  for (const [word, list] of compromiseWords()) add(word, 1 << list);
  for (const name of people.given) add(name, 1 << List.GivenName);
  for (const name of people.family) for (const word of name.split(' ')) add(word, 1 << List.FamilyName);
  for (const city of listOf(names.lists, 'city')) if (!city.includes(' ')) add(city, 1 << List.City);
  for (const line of listOf(names.lists, 'country')) {
    const [country, demonym] = line.split('|');
    if (!country!.includes(' ')) add(country!, 1 << List.Country);
    if (!demonym!.includes(' ')) add(demonym!, 1 << List.Demonym);
  }
  return new Map([...bits].sort(([a], [b]) => a - b));
}

interface CompromiseModel {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

/** Words of one token with the list that their tag speaks for. */
function compromiseWords(): [string, number][] {
  const nlp = createRequire(import.meta.url)('compromise/three') as { model(): CompromiseModel };
  return Object.entries(nlp.model().one.lexicon)
    .filter(([word]) => !word.includes(' ') && word.length > 1)
    .flatMap(([word, tags]) =>
      [tags].flat().flatMap((tag): [string, number][] => {
        const list = FROM_COMPROMISE[tag];
        return list === undefined ? [] : [[word, list]];
      }),
    );
}
