/**
 * Keys by which sightings can come to be one thing. Sightings that share no key, directly or through others, never meet in the
 * matchers and have no say in each other's matches: each such block can be decided on by itself, wherever that is.
 */
import { soundOf } from '../../text/similar.js';
import { type BodyName, bodyName } from '../body-name.js';
import { MOST_WORDS, SHORTEST_SLIP } from '../body-slips.js';
import type { BodyFact, DocumentFacts, PersonFact } from '../facts.js';
import { keyFor } from '../match-bodies.js';
import { personName } from '../person-name.js';
import { hasPost } from '../person-work.js';

/** Where names meet that differ in one word, `near` where that word also begins alike, as a slip of the other must. */
interface SlipKey {
  readonly all: string;
  readonly near: string;
  /** Names of one form count once in a block that is too large for slips; those are blocks by `all`. */
  readonly form: string;
}

export interface BodyKeys {
  readonly keys: readonly string[];
  readonly slips: readonly SlipKey[];
}

/** For each body of the document. */
export function bodyKeys({ source, nation, bodies }: DocumentFacts): BodyKeys[] {
  const wholes = new Set(bodies.flatMap(({ name, parent }) => (bodyName(name).isPart ? [parent] : [])));
  return bodies.map((body, n) => {
    const name = bodyName(body.name);
    const keys = meetingKeys(body, name);
    // A part is one with its like in the same whole, and in the same article where its whole is not known yet.
    if (wholes.has(n)) keys.push(`p|${JSON.stringify([source, n])}`);
    if (name.isPart)
      keys.push(`p|${JSON.stringify([source, body.parent])}`, `d|${JSON.stringify([source, name.core])}`);
    return { keys: [...new Set(keys)], slips: slipKeys(name, keyFor(name, nation)) };
  });
}

function meetingKeys({ acronym, aliases }: BodyFact, name: BodyName): string[] {
  const keys = [...(acronym === null ? aliases : [acronym, ...aliases])].flatMap((form) => lettersOf(bodyName(form)));
  keys.push(...lettersOf(name));
  if (name.acronym === null && name.initials.length >= 3) keys.push(`a|${name.initials}`);
  if (!name.isPart) keys.push(`s|${name.sound}`);
  return keys;
}

const lettersOf = ({ acronym }: BodyName): string[] => (acronym === null ? [] : [`a|${acronym}`]);

function slipKeys({ acronym, isPart, words, nations }: BodyName, form: string): SlipKey[] {
  if (acronym !== null || isPart || words.length < 2 || words.length > MOST_WORDS) return [];
  return words.flatMap((word, k) => {
    if (word.length < SHORTEST_SLIP) return [];
    const all = JSON.stringify([words.filter((_, other) => other !== k), nations]);
    return [{ all, near: `${all}${beginning(word)}`, form }];
  });
}

/** Slips keep the first letter's sound, or turn one vowel into another. */
function beginning(word: string): string {
  const [first = ''] = soundOf(word);
  return /[aeiou]/.test(first) ? 'a' : first;
}

export interface PersonKeys {
  readonly keys: readonly string[];
  /** Names of fewer than two words, or of several, meet at a body where they have one of these in common. */
  readonly words: readonly string[];
  /** A name cut short, which may be anybody's whose body stands in the article. */
  readonly isShort: boolean;
  /** The full name, where it is seen in a post; as many different ones as there are tell how common a name is. */
  readonly posted: string | null;
}

export function personKeys(source: string, fact: PersonFact): PersonKeys {
  const { words, sounds, base } = personName(fact.name);
  if (words.length < 2) {
    const word = sounds[0] ?? '';
    return { keys: [`d|${JSON.stringify([source, word])}`], words: [word], isShort: true, posted: null };
  }
  return {
    keys: [`b|${base}`, `k|${sounds.join(' ')}`],
    words: [...new Set(sounds)],
    isShort: false,
    posted: hasPost(fact) ? base : null,
  };
}
