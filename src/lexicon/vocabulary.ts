/** All word lists in one table: normalised word to bits of `WordClass`. A new list is one line here. */
import { ABBREVIATIONS, ABBREVIATIONS_BEFORE } from './abbreviations.js';
import { CONNECTORS, NAME_PARTICLES } from './connectors.js';
import { POINTED_CURRENCIES } from './currencies.js';
import { RELATIVE_TIME } from './date-words.js';
import { allForms, entries, firstColumn } from './entries.js';
import { HONORIFICS } from './honorifics.js';
import { MONTHS, WEEKDAYS } from './months.js';
import { EVENT_HEADS, PLACE_HEADS, WORK_HEADS } from './not-bodies.js';
import { FRACTIONS, MAGNITUDES, NUMBER_WORDS, PART_WORDS, POINTED_MAGNITUDES } from './number-words.js';
import { LEGAL_FORMS, ORGANISATION_HEADS } from './organisation-heads.js';
import { SPEECH_VERBS } from './speech-verbs.js';
import { STARTERS } from './starters.js';
import { TITLE_MODIFIERS } from './title-modifiers.js';
import { PLURAL_TITLE_HEADS, RANKS, TITLE_HEADS } from './titles.js';
import { MONEY_VERBS, TRANSFER_VERBS } from './transfer-verbs.js';
import { WordClass } from './word-class.js';

const LISTS: readonly (readonly [string, number])[] = [
  [ABBREVIATIONS, WordClass.Abbreviation],
  [ABBREVIATIONS_BEFORE, WordClass.Abbreviation | WordClass.NeverLast],
  [STARTERS, WordClass.Starter],
  [MONTHS, WordClass.Month],
  [WEEKDAYS, WordClass.Weekday],
  [RELATIVE_TIME, WordClass.RelativeTime],
  [firstColumn(NUMBER_WORDS), WordClass.NumberWord],
  [firstColumn(FRACTIONS), WordClass.NumberWord],
  [PART_WORDS, WordClass.NumberWord],
  [firstColumn(MAGNITUDES), WordClass.Magnitude],
  [POINTED_MAGNITUDES, WordClass.Abbreviation],
  [POINTED_CURRENCIES, WordClass.Abbreviation | WordClass.NeverLast],
  [HONORIFICS, WordClass.Honorific],
  [TITLE_HEADS, WordClass.TitleHead],
  [PLURAL_TITLE_HEADS, WordClass.TitleHead],
  [TITLE_MODIFIERS, WordClass.TitleModifier],
  [RANKS, WordClass.Rank],
  [ORGANISATION_HEADS, WordClass.OrganisationHead],
  [LEGAL_FORMS, WordClass.LegalForm],
  [EVENT_HEADS, WordClass.EventHead],
  [WORK_HEADS, WordClass.WorkHead],
  [PLACE_HEADS, WordClass.PlaceHead],
  [CONNECTORS, WordClass.Connector],
  [NAME_PARTICLES, WordClass.NameParticle],
  [SPEECH_VERBS, WordClass.SpeechVerb],
  [allForms(TRANSFER_VERBS), WordClass.TransferVerb],
  [MONEY_VERBS, WordClass.TransferVerb],
];

const classes = new Map<string, number>();
for (const [block, bits] of LISTS)
  for (const entry of entries(block)) classes.set(entry, (classes.get(entry) ?? 0) | bits);

/** Bits of `WordClass` for a normalised word; 0 for a word in no list. */
export const classesOf = (norm: string): number => classes.get(norm) ?? 0;
