/**
 * All word lists in one table: normalised word to bits of `WordClass`. A new list is one line here. The program has the same
 * table packed by its build, because to read all lists at every start takes longer than to read an article.
 */
import { ABBREVIATIONS, ABBREVIATIONS_BEFORE } from './abbreviations.js';
import { AMBIGUOUS_NAMES } from './ambiguous.js';
import * as CITIES from './cities.js';
import { COMPANY_WORDS, LEGAL_FORMS } from './company-forms.js';
import { CONNECTORS, NAME_PARTICLES } from './connectors.js';
import { PEOPLES } from './countries.js';
import { POINTED_CURRENCIES } from './currencies.js';
import { RELATIVE_TIME, TIME_PHRASES } from './date-words.js';
import { allForms, entries, firstColumn } from './entries.js';
import * as FAMILY_NAMES from './family-names.js';
import * as GIVEN_NAMES from './given-names.js';
import { HONORIFICS, RANK_LETTERS } from './honorifics.js';
import { MONTHS, WEEKDAYS } from './months.js';
import { EVENT_HEADS, PLACE_HEADS, WORK_HEADS } from './not-bodies.js';
import { FRACTIONS, MAGNITUDES, NUMBER_WORDS, PART_WORDS, POINTED_MAGNITUDES } from './number-words.js';
import { ORGANISATION_HEADS } from './organisation-heads.js';
import { SPEECH_VERBS } from './speech-verbs.js';
import { STARTERS } from './starters.js';
import { STATE_ABBREVIATIONS } from './state-abbreviations.js';
import { countries, headsThat } from './tables.js';
import { TITLE_MODIFIERS } from './title-modifiers.js';
import { PLURAL_TITLE_HEADS, RANKS, TITLE_HEADS } from './titles.js';
import { MONEY_VERBS, PAYMENT_VERBS, TRANSFER_VERBS } from './transfer-verbs.js';
import { WordClass } from './word-class.js';

const LISTS: readonly (readonly [string, number])[] = [
  [ABBREVIATIONS, WordClass.Abbreviation],
  [ABBREVIATIONS_BEFORE, WordClass.Abbreviation | WordClass.NeverLast],
  [STARTERS, WordClass.Starter],
  [MONTHS, WordClass.Month],
  [WEEKDAYS, WordClass.Weekday],
  [RELATIVE_TIME, WordClass.RelativeTime],
  [TIME_PHRASES, WordClass.TimePhrase],
  [firstColumn(NUMBER_WORDS), WordClass.NumberWord],
  [firstColumn(FRACTIONS), WordClass.NumberWord],
  [PART_WORDS, WordClass.NumberWord],
  [firstColumn(MAGNITUDES), WordClass.Magnitude],
  [POINTED_MAGNITUDES, WordClass.Abbreviation],
  [POINTED_CURRENCIES, WordClass.Abbreviation | WordClass.NeverLast],
  [HONORIFICS, WordClass.Honorific],
  [RANK_LETTERS, WordClass.Honorific],
  [TITLE_HEADS, WordClass.TitleHead],
  [PLURAL_TITLE_HEADS, WordClass.TitleHead],
  [TITLE_MODIFIERS, WordClass.TitleModifier],
  [RANKS, WordClass.Rank],
  [ORGANISATION_HEADS, WordClass.OrganisationHead],
  [headsThat('leads'), WordClass.OrganisationHead | WordClass.LeadingHead],
  [headsThat('ends'), WordClass.OrganisationHead],
  [LEGAL_FORMS, WordClass.LegalForm],
  [COMPANY_WORDS, WordClass.CompanyWord],
  [EVENT_HEADS, WordClass.EventHead],
  [WORK_HEADS, WordClass.WorkHead],
  [PLACE_HEADS, WordClass.PlaceHead],
  [CONNECTORS, WordClass.Connector],
  [NAME_PARTICLES, WordClass.NameParticle],
  [SPEECH_VERBS, WordClass.SpeechVerb],
  [AMBIGUOUS_NAMES, WordClass.Ambiguous],
  [PEOPLES, WordClass.Demonym],
  [STATE_ABBREVIATIONS, WordClass.Abbreviation | WordClass.City],
  ...Object.values(CITIES).map((block) => [block, WordClass.City] as const),
  ...Object.values(FAMILY_NAMES).map((block) => [block, WordClass.FamilyName] as const),
  ...Object.values(GIVEN_NAMES).map((block) => [block, WordClass.GivenName] as const),
  [allForms(TRANSFER_VERBS), WordClass.TransferVerb],
  [MONEY_VERBS, WordClass.TransferVerb],
  [allForms(PAYMENT_VERBS), WordClass.PaymentVerb],
];

const classes = new Map<string, number>();

export const CLASSES: Pick<ReadonlyMap<string, number>, 'get'> = classes;

for (const [block, bits] of LISTS) for (const entry of entries(block)) add(entry, bits);
for (const { names, demonyms } of countries()) {
  for (const name of names) add(name, WordClass.Country);
  for (const demonym of demonyms) add(demonym, WordClass.Demonym);
}

function add(entry: string, bits: number): void {
  classes.set(entry, (classes.get(entry) ?? 0) | bits);
}
