/** What is called somebody's gift behind it: `70 stations, a present [of X] to Y`, `three incubators have arrived at Y, a gift [of X]`, `500 is [X]'s grant`. */
import type { Party, Tokens } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { governor } from './governor.js';
import { isGiftNoun } from './noun-of-amount.js';
import type { Node } from './scene.js';

interface Called {
  readonly giver: Party | null;
  readonly recipient: Party | null;
  readonly decidedBy: null;
  readonly isFine: false;
}

/** How many phrases behind the given its noun can stand. */
const REACH = 5;

/** The sides of what `nodes[n]` gives, or null where nothing behind it calls it a gift. */
export function giftOf(tokens: Tokens, nodes: readonly Node[], n: number): Called | null {
  let recipient: Party | null = null;
  for (let k = n + 1; k < nodes.length && k <= n + REACH; k++) {
    const node = nodes[k]!;
    // `Have arrived at Y, a gift of X`.
    const isOther = node.kind === 'verb' && !node.form.frames.has('go');
    if (isOther || breaks(tokens, node.lead, node.from)) return null;
    if (node.kind !== 'party') continue;
    if (isCalledBefore(tokens, node) || isCalledBehind(tokens, node)) {
      const next = nodes[k + 1];
      const isTo = next?.kind === 'party' && governor(tokens, next.lead, next.from) === 'to';
      return { giver: node.party, recipient: isTo ? next.party : recipient, decidedBy: null, isFine: false };
    }
    if (!/^(?:at|for|in|of|to)$/.test(governor(tokens, node.lead, node.from))) return null;
    recipient = node.party;
  }
  return null;
}

/** `, a generous gift of X`, `is a gift from X`. */
function isCalledBefore(tokens: Tokens, { lead, from }: Node): boolean {
  let k = from - 1;
  while (k > lead && !/^(?:by|from|of)$/.test(norm(tokens, k))) k--;
  if (k <= lead || from - k > OF_REACH || !isPlainGift(norm(tokens, k - 1))) return false;
  for (let m = k - 2; m >= lead && m > k - NOUN_REACH; m--) {
    if (/^(?:,|–|—|is|are|was|were)$/.test(norm(tokens, m))) return true;
    if (!/^\p{Ll}[\p{Ll}-]*$/u.test(tokens.word[m]!.text)) return false;
  }
  return false;
}

/** `Is X's grant`. */
const isCalledBehind = (tokens: Tokens, { lead, from, to }: Node): boolean =>
  /^(?:is|are|was|were)$/.test(norm(tokens, lead)) &&
  from - lead < OF_REACH &&
  /^['’]s?$/.test(norm(tokens, to)) &&
  [to + 1, to + 2].some((k) => isPlainGift(norm(tokens, k)));

const isPlainGift = (word: string): boolean => isGiftNoun(word) || /^(?:gifts?|presents?|offerings?)$/.test(word);

/** How many words `of the Dutch` and `, a very generous gift` can have. */
const OF_REACH = 5;
const NOUN_REACH = 6;

/** Another sentence's part begins. */
function breaks(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (/^(?:[;:“”"«»]|who|which|while|but|because|if)$/.test(norm(tokens, k))) return true;
  return false;
}
