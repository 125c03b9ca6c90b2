/** The parties that a text has spoken of so far, for words that mean one of them. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, Party, Tokens } from '../../model/document.js';
import { has, norm } from '../../text/phrases.js';
import { governor } from './governor.js';
import { type PartyNode, sameParty } from './scene.js';

/** How many mentions are kept in mind, at least. */
const MEMORY = 200;

export interface Seen {
  readonly party: Party;
  readonly sentence: number;
  /** The word before the name, which may say what it is: `the charitable [foundation] “Umid”`. */
  readonly described: string;
  /** By a noun behind a comma: `Ann Lee, widow of`, `Ann Lee, the widow`. */
  readonly isCalled: (noun: string) => boolean;
  /** Few of them are ever asked. */
  readonly isSubject: () => boolean;
  /** `To [Lee]`. */
  readonly isGoal: () => boolean;
  /** Who says what the sentence tells. */
  readonly isSpeaker: () => boolean;
}

/** Adds what the phrase names, where it names somebody. */
export function remember(seen: Seen[], { tokens }: Document, node: PartyNode, isObject: boolean): void {
  const { party, from, to, lead } = node;
  if (party === null) return;
  if (seen.length > 2 * MEMORY) seen.splice(0, MEMORY);
  seen.push({
    party,
    sentence: tokens.sentence[from]!,
    described: described(tokens, from),
    isCalled: (noun) => norm(tokens, to) === ',' && (norm(tokens, to + 1) === noun || norm(tokens, to + 2) === noun),
    isSubject: () => !isObject && norm(tokens, to) !== "'s" && governor(tokens, lead, from) === '',
    isGoal: () => governor(tokens, lead, from) === 'to',
    isSpeaker: () => has(tokens, to, WordClass.SpeechVerb) || has(tokens, lead, WordClass.SpeechVerb),
  });
}

/** The word before a name and its quotation mark. */
const described = (tokens: Tokens, from: number): string =>
  norm(tokens, /^["“«„]$/.test(norm(tokens, from - 1)) ? from - 2 : from - 1);

/** Of the last sentence that names any of `all`: its subject, which comes first, else who is named last; or null. */
export function lastMeant(all: readonly Seen[]): Party | null {
  const last = all.at(-1);
  if (last === undefined) return null;
  const beside = all.filter(({ sentence }) => sentence === last.sentence);
  return (beside.find((one) => one.isSubject()) ?? last).party;
}

/** Those that are none of `parties`. */
export const without = (all: readonly Seen[], parties: readonly (Party | null)[]): Seen[] =>
  all.filter(({ party }) => !parties.some((one) => sameParty(one, party)));
