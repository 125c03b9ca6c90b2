/**
 * Sums that no verb or noun tells of: `The first filling was paid for by the [Lake Fund] with 500 euros`, `Half went to the [ward]: 190,000 krónur`.
 * What stands around a sum says how likely it is given, and who of those named nearby gives and gets it; where that is likely enough, it is told.
 */
import { valued } from '../../lexicon/entries.js';
import type { Document, Party, Transfer } from '../../model/document.js';
import { GIVER_CLUES, RECIPIENT_CLUES, SUM_CLUES } from './clue-weights.js';
import { isNoGift } from './no-gift.js';
import { purposeIn } from './purpose.js';
import { type Node, sameParty } from './scene.js';
import { type Candidate, candidatesOf } from './side-clues.js';
import { cluesOfSum, type Place } from './sum-clues.js';

type Weights = ReadonlyMap<string, number>;

const weightsOf = (block: string): Weights =>
  new Map([...valued(block)].map(([clue, weight]) => [clue, Number(weight)]));
const SUM = weightsOf(SUM_CLUES);
const GIVER = weightsOf(GIVER_CLUES);
const RECIPIENT = weightsOf(RECIPIENT_CLUES);

/** How likely all three must be together: less is too often wrong. */
const ENOUGH = 0.3;
/** No such transfer is surer than the least sure that a rule tells. */
const MOST_SURE = 0.55;
/** How many sums of a text, and how many phrases of a sentence, are looked at: bounds the work on endless texts. */
const MOST_SUMS = 100;
const MOST_PHRASES = 80;

/** The transfers with those of sums that are not `told` yet, in the order of the text; `sentences` are the phrases of each sentence. */
export function withUntold(
  doc: Document,
  sentences: readonly (readonly Node[])[],
  told: readonly Transfer[],
): readonly Transfer[] {
  const taken = new Set(told.map(({ amount }) => amount));
  const found: Transfer[] = [];
  let left = MOST_SUMS;
  sentences.forEach((nodes, s) => {
    if (nodes.length > MOST_PHRASES) return;
    nodes.forEach((node, n) => {
      if (node.kind !== 'amount' || taken.has(node.index) || doc.amounts[node.index]!.kind !== 'money') return;
      if (left-- <= 0 || isNoGift(doc, nodes, node, [...told, ...found])) return;
      const gift = giftAt(doc, sentences, s, { nodes, n, node }, told);
      if (gift !== null) found.push(gift);
    });
  });
  if (found.length === 0) return told;
  const startOf = ({ evidence }: Transfer) => evidence[0]!.start;
  return [...told, ...found].sort((a, b) => startOf(a) - startOf(b));
}

function giftAt(
  doc: Document,
  sentences: readonly (readonly Node[])[],
  s: number,
  place: Place,
  told: readonly Transfer[],
): Transfer | null {
  const clues = cluesOfSum(doc, place, told);
  const likely = 1 / (1 + Math.exp(-scoreOf(clues, SUM)));
  if (likely < ENOUGH) return null;
  const sides = likeliest(candidatesOf(doc, sentences, s, place, told), clues);
  const chance = likely * sides.chance;
  if (chance < ENOUGH || (sides.giver === null && sides.recipient === null)) return null;
  const { nodes, node } = place;
  const { start, end } = doc.amounts[node.index]!;
  return {
    giver: sides.giver,
    recipient: sides.recipient,
    amount: node.index,
    thing: null,
    decidedBy: null,
    purpose: purposeIn(doc, nodes, node.to, doc.sentences.at[s + 1]!),
    date: null,
    evidence: [{ start, end }],
    rule: 'transfer-context',
    confidence: Math.min(MOST_SURE, Math.round(chance * 100) / 100),
  };
}

function scoreOf(clues: Iterable<string>, weights: Weights, prefix = ''): number {
  let score = 0;
  for (const clue of clues) score += weights.get(prefix + clue) ?? 0;
  return score;
}

interface Option {
  readonly party: Party | null;
  readonly chance: number;
}

/** The two, of whom each can be nobody, that are likeliest together. */
function likeliest(all: readonly Candidate[], clues: ReadonlySet<string>) {
  const givers = optionsOf(all, clues, GIVER);
  const recipients = optionsOf(all, clues, RECIPIENT);
  let best: { giver: Party | null; recipient: Party | null; chance: number } = {
    giver: null,
    recipient: null,
    chance: 0,
  };
  for (const giver of givers)
    for (const recipient of recipients) {
      const chance = giver.chance * recipient.chance;
      if (chance > best.chance && !sameParty(giver.party, recipient.party))
        best = { giver: giver.party, recipient: recipient.party, chance };
    }
  return best;
}

/** How likely each candidate is, and nobody. */
function optionsOf(all: readonly Candidate[], clues: ReadonlySet<string>, weights: Weights): Option[] {
  const scored = [
    { party: null, weight: Math.exp(scoreOf(clues, weights, 'none ')) },
    ...all.map(({ party, clues }) => ({ party, weight: Math.exp(scoreOf(clues, weights)) })),
  ];
  const sum = scored.reduce((total, { weight }) => total + weight, 0);
  return scored.map(({ party, weight }) => ({ party, chance: weight / sum }));
}
