/** The order of passes, in one list; each line says why it stands there. */

import { acronyms } from './find/acronyms.js';
import { amounts } from './find/amounts/amounts.js';
import { bodyEchoes } from './find/body-echoes.js';
import { findDates } from './find/dates/find-dates.js';
import { echoes } from './find/echoes.js';
import { halfReadBodies } from './find/half-read-bodies.js';
import { knownBodies } from './find/known-bodies.js';
import { letterheads } from './find/letterheads.js';
import { newspapers } from './find/newspapers.js';
import { organisationsByContext } from './find/organisations-by-context.js';
import { organisationsByDealing } from './find/organisations-by-dealing.js';
import { organisationsByDeed } from './find/organisations-by-deed.js';
import { organisationsByForeignHead } from './find/organisations-by-foreign-head.js';
import { organisationsByForm } from './find/organisations-by-form.js';
import { organisationsByHead } from './find/organisations-by-head.js';
import { organisationsByKind } from './find/organisations-by-kind.js';
import { organisationsByList } from './find/organisations-by-list.js';
import { organisationsByPost } from './find/organisations-by-post.js';
import { organisationsBySlot } from './find/organisations-by-slot.js';
import { organisationsBySuffix } from './find/organisations-by-suffix.js';
import { organisationsByTrade } from './find/organisations-by-trade.js';
import { organisationsInQuotes } from './find/organisations-in-quotes.js';
import { organisationsOfCountry } from './find/organisations-of-country.js';
import { ownWords } from './find/own-words.js';
import { personsByContext } from './find/persons-by-context.js';
import { personsByKin } from './find/persons-by-kin.js';
import { personsByList } from './find/persons-by-list.js';
import { personsByShape } from './find/persons-by-shape.js';
import { personsByTitle } from './find/persons-by-title.js';
import { personsListed } from './find/persons-listed.js';
import { places } from './find/places.js';
import { slogans } from './find/slogans.js';
import { spelledNames } from './find/spelled-names.js';
import { taggedNames } from './find/tagged-names.js';
import { teams } from './find/teams.js';
import { teamsByTable } from './find/teams-by-table.js';
import { tickers } from './find/tickers.js';
import { titles } from './find/titles/titles.js';
import { undecided } from './find/undecided.js';
import type { Document, Layer, Pass, Settings } from './model/document.js';
import { roles } from './relate/roles.js';
import { transfers } from './relate/transfers.js';
import { resolveDates } from './resolve/date-values.js';
import { organisations } from './resolve/organisations.js';
import { persons } from './resolve/persons.js';
import { findReference } from './resolve/reference-date.js';
import { settle } from './resolve/settle.js';
import { titles as holders } from './resolve/titles.js';
import { read } from './text/read.js';
import { readable } from './text/readable.js';

export const PASSES: readonly Pass[] = [
  read, // everything else works on tokens
  findDates, // what the text says about dates, without values
  findReference, // the article's own date is one of them, unless the caller knows it
  resolveDates, // relative dates count from the reference date
  amounts, // after dates, which own their numbers
  places, // finders of persons and bodies may look at what is a place
  taggedNames, // proposes names that stand near no clue
  titles, // names of bodies and persons begin and end at posts
  organisationsByHead, // stops at titles
  letterheads, // where all is in capitals
  organisationsByForm,
  organisationsByForeignHead, // in small letters, or where English has the word too
  organisationsBySuffix, // heads that are written as one word with what they head
  organisationsByTrade, // names without a form, by what they deal in
  organisationsOfCountry, // by what they care for there
  organisationsByContext, // names without a head noun
  organisationsByKind, // whatever they are called, where the text says what they are
  organisationsByDeed, // what companies do and have
  organisationsBySlot, // whatever they are called
  organisationsByDealing, // where the learned reader sees some name
  halfReadBodies, // where nobody else explains the words
  organisationsInQuotes, // called in quotes beside the word for what they are
  tickers, // listed companies
  newspapers, // what somebody told something
  teams, // who plays and who wins
  teamsByTable, // results and standings
  spelledNames, // any words that an acronym in brackets spells
  organisationsByPost, // what a post is a post of
  acronyms, // defined behind the bodies found so far
  knownBodies, // what the text itself defines comes first
  personsByTitle, // behind titles, also with a body in between
  personsByShape,
  personsByContext, // beside titles and verbs of saying
  personsByList, // beside titles in lists, in letters
  personsByKin,
  personsListed, // beside persons that are found
  organisationsByList, // beside bodies that are found, where nobody else explains the word
  undecided, // what no reader explained so far
  slogans, // what stands in quotes like a name and is none
  ownWords, // the caller's names spread like all others
  bodyEchoes, // what a company is called for short is no person's name
  echoes, // names that any reader is sure of, elsewhere
  settle, // every proposal is on the table
  persons,
  organisations,
  holders, // needs to know who is who
  roles, // needs holders and bodies
  transfers, // last: whose organisation somebody gives for is a matter of roles
];

/** The same with the same fields in the same order, which is what makes a field quick to find. */
const STEPS: readonly Pass[] = PASSES.map(
  ({ name, reads, writes, reader, run }) => ({ name, reads, writes, run, reader }) as Pass,
);

/** The document with every layer filled in by the passes, in order. */
export function analyse(text: string, settings: Settings): Document {
  const doc = emptyDocument(text, settings);
  // Nobody else holds it yet, so it is filled in place: a copy a pass is a dear thing on short articles.
  for (const pass of STEPS)
    if (pass.reader === undefined || settings.readers.includes(pass.reader)) take(doc, pass.run(doc), pass.writes);
  return doc;
}

function take(doc: Record<Layer, unknown>, made: Partial<Record<Layer, unknown>>, layers: readonly Layer[]): void {
  for (const layer of layers) if (made[layer] !== undefined) doc[layer] = made[layer];
}

export function emptyDocument(given: string, settings: Settings): Document {
  const { text, origin } = readable(given);
  return {
    given,
    text,
    origin,
    settings,
    tokens: {
      length: 0,
      start: new Int32Array(0),
      end: new Int32Array(0),
      word: [],
      gap: new Uint8Array(0),
      sentence: new Int32Array(0),
    },
    sentences: { length: 0, at: Int32Array.of(0) },
    headline: null,
    dateExpressions: [],
    reference: settings.reference,
    dates: [],
    amounts: [],
    tagging: null,
    proposals: [],
    mentions: [],
    persons: [],
    organisations: [],
    titles: [],
    roles: [],
    transfers: [],
  };
}
