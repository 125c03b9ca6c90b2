/** Where the text speaks of a body by a common noun: `the [club]`, `the [foundation]`, the last body named before that the noun can mean. */
import { bodyNouns } from '../lexicon/tables.js';
import type { Document } from '../model/document.js';
import { norm } from '../text/phrases.js';
import { remembered } from '../text/remembered.js';
import type { Placed } from './scene.js';

/** Mentions looked back over. */
const REACH = 40;

/** The mentions by name, sorted by place, and those by a noun among them. */
export function withCommonNouns(doc: Document, named: readonly Placed[]): readonly Placed[] {
  const { tokens } = doc;
  if (named.length === 0) return named;
  const nouns = bodyNouns();
  const all: Placed[] = [];
  let next = 0;
  for (let k = named[0]!.mention.to; k < tokens.length; k++) {
    while (next < named.length && named[next]!.mention.from <= k) all.push(named[next++]!);
    if (norm(tokens, k - 1) !== 'the') continue;
    const types = nouns.get(tokens.word[k]!.text);
    if (types === undefined) continue;
    const body = meantBy(doc, all, tokens.word[k]!.text, types);
    if (body !== null) all.push({ mention: { from: k, to: k + 1 }, body });
  }
  while (next < named.length) all.push(named[next++]!);
  return all;
}

/** By its name before by its type. */
function meantBy(
  { organisations }: Document,
  all: readonly Placed[],
  noun: string,
  types: readonly string[],
): number | null {
  let ofType: number | null = null;
  for (let n = all.length - 1; n >= 0 && n >= all.length - REACH; n--) {
    const { body } = all[n]!;
    const { name, type } = organisations[body]!;
    if (wordsOf(name).has(noun)) return body;
    if (ofType === null && type !== null && types.includes(type)) ofType = body;
  }
  return ofType;
}

const wordsOf = remembered((name): ReadonlySet<string> => new Set(name.toLowerCase().split(/[^\p{L}]+/u)));
