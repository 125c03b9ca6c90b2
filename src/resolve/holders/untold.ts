/** Posts told in place of a name before the text tells whose they are: the person just introduced, the only one named so far without a post. */
import { PREPOSITIONS } from '../../lexicon/clause-words.js';
import { entries } from '../../lexicon/entries.js';
import { PLURAL_TITLE_HEADS } from '../../lexicon/titles.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, NameMention, Tie } from '../../model/document.js';
import { has, norm, wordAt } from '../../text/phrases.js';
import { countBefore } from '../../text/sorted.js';
import { wordSet } from '../../text/word-set.js';
import type { Context } from './context.js';
import type { Holders } from './holders.js';
import { plainPost } from './plain-post.js';

/** A post where it stands, with whoever the words beside it say has it. */
export interface Placed {
  readonly mention: NameMention;
  holders: Holders | null;
  readonly name: string;
  readonly tie: Tie | null;
}

/** Which posts the words beside them give to whom. */
export interface Posts {
  readonly placed: readonly Placed[];
  readonly holders: ReadonlySet<number>;
  /** Starts of the first mentions of those who have none, in order, and who they are. */
  readonly others: readonly { readonly person: number; readonly start: number }[];
}

export function postsOf({ persons }: Document, placed: readonly Placed[]): Posts {
  const holders = new Set(placed.flatMap(({ holders }) => (holders === null ? [] : [holders.holder])));
  const others = persons
    .map(({ mentions }, person) => ({ person, start: mentions[0]!.start }))
    .filter(({ person }) => !holders.has(person))
    .sort((one, other) => one.start - other.start);
  return { placed, holders, others };
}

/**
 * `“Enough,” said Ada Obi. The [owner] of the mill …`: a post told for the first time, at the beginning of the sentence behind the one
 * person whose post the text has not told yet. Index of the person, or null.
 */
export function justIntroduced({ doc, personOf }: Context, { mention, name }: Placed, posts: Posts): number | null {
  const { tokens, sentences, mentions } = doc;
  const s = tokens.sentence[mention.from]!;
  const opening = openingOf(doc, mention.from);
  if (opening === null) return null;
  // What stands in the sentence before, or, behind a semicolon, in the clause before.
  const isClause = [';', ':'].includes(norm(tokens, opening - 1));
  const first = sentences.at[isClause ? s : s - 1] ?? opening;
  let person: number | null = null;
  for (let n = countBefore(mentions, mention.from, ({ from }) => from) - 1; n >= 0; n--) {
    const one = personOf.get(n);
    if (mentions[n]!.from < first) break;
    if (one === undefined) continue;
    if (mentions[n]!.from >= opening || (person !== null && one !== person)) return null;
    // Not who is only mentioned: `The gift, from Ada Obi, is new. The mayor …`.
    if (PREPOSITION.has(wordAt(tokens, mentions[n]!.from - 1))) return null;
    person = one;
  }
  if (person === null || posts.holders.has(person)) return null;
  const isTold = posts.placed.some(
    (other) => other.mention.from < mention.from && plainPost(other.name) === plainPost(name),
  );
  return isTold ? null : person;
}

const PREPOSITION = wordSet(entries(PREPOSITIONS));

/**
 * The `The` that opens a sentence or clause, or stands behind its opening phrase, with nothing but whose post it is between: `The agency's
 * [director]`, `the Weavers' Guild [president]`, `Since the strike, the [owner]`; null elsewhere.
 */
function openingOf({ tokens, sentences, mentions }: Document, at: number): number | null {
  const top = sentences.at[tokens.sentence[at]!]!;
  const owner = mentions[countBefore(mentions, at, ({ from }) => from) - 1];
  const isOwned = owner?.kind === 'organisation' && owner.to === at;
  let k = isOwned ? owner.from - 1 : at - 1;
  while (!isOwned && k > top && k > at - WHOSE && norm(tokens, k) !== 'the') k--;
  if (k < top || norm(tokens, k) !== 'the' || (!isOwned && k < at - 1 && norm(tokens, at - 1) !== "'s")) return null;
  return k === top || OPENING.has(norm(tokens, k - 1)) || has(tokens, k - 1, WordClass.SpeechVerb) ? k : null;
}

const WHOSE = 4;
const OPENING = new Set([',', ':', ';']);

/** The one person named before of whom the text tells no post: `It ended with Ada Obi on a stool. … The [shop steward] climbed up again`. */
export function onlyUntold({ doc }: Context, { mention, tie }: Placed, { others }: Posts): number | null {
  const { tokens } = doc;
  const [one, other] = others;
  if (one === undefined || one.start > mention.start || (other !== undefined && other.start < mention.start))
    return null;
  const last = wordAt(tokens, mention.to - 1);
  const isOne = tie === null && norm(tokens, mention.from - 1) === 'the' && !NOBODYS.has(last) && !PLURALS.has(last);
  return isOne && openingOf(doc, mention.from) !== null ? one.person : null;
}

/** Of whom a text speaks without a name: `The [judge] fined Ada Obi`. */
const NOBODYS = wordSet(
  'author deputy doctor governor judge justice magistrate mayor minister president prosecutor speaker',
);

const PLURALS = wordSet(entries(PLURAL_TITLE_HEADS));
