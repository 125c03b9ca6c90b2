/** So many things with who gave them right behind: `opened a box: [three] printers from X`, `[180] desks and [25] computers, both from X`; or thanked before: `thanked X for [60] beds`. */
import type { Document, Party, Tokens } from '../../model/document.js';
import { beginsSmall } from '../../text/characters.js';
import { norm } from '../../text/phrases.js';
import { singularOf } from '../../text/singular.js';
import { thanksTo } from './noun-parties.js';
import { type Node, PREPOSITION, sameParty } from './scene.js';
import { hasWord } from './supports.js';
import { isThingNoun } from './things.js';
import { isAuxiliary } from './verb-group.js';

interface From {
  readonly giver: Party | null;
  readonly recipient: Party | null;
  readonly decidedBy: null;
  readonly isFine: false;
}

/** How many words what is counted can have, up to who gave it. */
const REACH = 8;

/** The sides of the things at `nodes[n]`, or null where nobody is said to have given them. */
export function thingsFrom(doc: Document, nodes: readonly Node[], n: number): From | null {
  const { tokens, amounts } = doc;
  const node = nodes[n]!;
  if (node.kind !== 'amount' || !isThingNoun(amounts[node.index]!.unit ?? '')) return null;
  const thanked = thanksTo(doc, nodes, n);
  if (thanked !== null) return { ...thanked, decidedBy: null, isFine: false };
  let last = n;
  while (nodes[last + 1]?.kind === 'amount' && isJoined(tokens, nodes[last]!, nodes[last + 1]!)) last++;
  const source = nodes[last + 1];
  if (source?.kind !== 'party' || source.party?.kind !== 'organisation') return null;
  if (KNOWN.test(norm(tokens, node.from - 1)) || hasWord(tokens, node.from - REACH, node.from, TAKEN)) return null;
  const counted = nodes[last]!;
  if (counted.kind !== 'amount' || !isFrom(tokens, counted.to, source.from, amounts[counted.index]!.unit)) return null;
  const recipient = havingBefore(tokens, nodes, n);
  return sameParty(recipient, source.party) ? null : { giver: source.party, recipient, decidedBy: null, isFine: false };
}

/** What is taken, bought or sold. */
const TAKEN: ReadonlySet<string> = new Set(
  'bought buy buying confiscated impounded rented seized sold stole stolen took'.split(' '),
);
/** Known ones, of whom something is said: `the three buses from X`. */
const KNOWN = /^(?:all|among|between|of|the|these|those)$/;

/** `180 desks and 25 computers`. */
function isJoined(tokens: Tokens, { to }: Node, { from }: Node): boolean {
  return from - to <= REACH && /^(?:,|and|plus)$/.test(norm(tokens, from - 1));
}

/** Only what is counted stands between, or `, both from`. */
function isFrom(tokens: Tokens, from: number, to: number, unit: string | null): boolean {
  let at = to - 1;
  while (at > from && norm(tokens, at) !== 'from') at--;
  if (norm(tokens, at) !== 'from' || to - at > 3 || at - from > REACH) return false;
  // `Serves 50 wheelchair users from X`.
  const head = norm(tokens, norm(tokens, at - 2) === ',' ? at - 3 : at - 1);
  let isOf = false;
  for (let k = from; k < at; k++) isOf ||= norm(tokens, k) === 'of';
  if (!isOf && (singularOf(head) ?? head) !== unit) return false;
  for (let k = from; k < at; k++) {
    const word = norm(tokens, k);
    const isBoth = word === ',' && /^(?:all|both)$/.test(norm(tokens, k + 1)) && k + 2 === at;
    if (isBoth) return true;
    if (!beginsSmall(word) || isAuxiliary(word) || (PREPOSITION.has(word) && word !== 'of')) return false;
  }
  return true;
}

/** `[Y] has had three coolers from X`. */
function havingBefore(tokens: Tokens, nodes: readonly Node[], n: number): Party | null {
  const before = nodes[n - 1];
  if (before?.kind !== 'party' || nodes[n]!.from - before.to > 4) return null;
  return hasWord(tokens, before.to, nodes[n]!.from, HAVING) ? before.party : null;
}

const HAVING: ReadonlySet<string> = new Set(['got', 'had', 'has', 'have']);
