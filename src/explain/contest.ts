/** What became of each proposal: who agreed with it, what stood in its way, and why it is not in the record. */
import type { AmountMention, DateMention, Document, NameMention } from '../model/document.js';
import { candidatesOf, DOUBT, isUnwanted, weightOf } from '../resolve/settle.js';
import { textOf } from '../text/spans.js';

export interface Contest {
  /** Proposals that share a token with the span, in the order of the text. */
  proposalsAt(from: number, to: number): readonly NameMention[];
  /** The chosen mention of the same span and kind, with the confidence of all that proposed it; null where it was not chosen. */
  chosen(proposal: NameMention): NameMention | null;
  /** Why the proposal is not in the record, as a sentence without its stop; null for one that is. */
  lossOf(proposal: NameMention): string | null;
}

type Settled = DateMention | AmountMention;

const keyOf = ({ kind, from, to }: NameMention): string => `${kind} ${from} ${to}`;

export function contestOf(doc: Document): Contest {
  const candidates = new Map(candidatesOf(doc).map((mention) => [keyOf(mention), mention]));
  const mentions = new Map(doc.mentions.map((mention) => [keyOf(mention), mention]));
  const proposals = byToken(doc.proposals.toSorted((a, b) => a.from - b.from || a.to - b.to));
  const winners = byToken(doc.mentions);
  const calendar = byToken<Settled>(doc.dates);
  const sums = byToken<Settled>(doc.amounts);
  const put = putOut(doc);
  return {
    proposalsAt: proposals,
    chosen: (proposal) => mentions.get(keyOf(proposal)) ?? null,
    lossOf(proposal) {
      const { from, to } = proposal;
      const key = keyOf(proposal);
      if (mentions.has(key)) return put.has(key) ? null : unresolved(proposal);
      if (calendar(from, to).length > 0)
        return `“${textOf(doc, calendar(from, to)[0]!)}” is a date, and dates come first`;
      if (sums(from, to).length > 0) return `“${textOf(doc, sums(from, to)[0]!)}” is an amount, and amounts come first`;
      if (isUnwanted(doc, proposal)) return 'your own lexicon says that it is never to be found';
      if (!candidates.has(key)) return 'in a headline in title case it goes on beyond a name that the text has';
      const candidate = candidates.get(key) ?? proposal;
      if (candidate.confidence <= DOUBT[candidate.kind])
        return `${figure(candidate.confidence)} is too little: what is put out is surer than ${figure(DOUBT[candidate.kind])}`;
      return outweighed(doc, candidate, winners(from, to));
    },
  };
}

/** `weight 1.14 = (0.99 − 0.42) × 2 words`: what a name brings in where names overlap. */
export function weightIn(mention: NameMention): string {
  const words = mention.to - mention.from;
  return `${figure(weightOf(mention))} = (${figure(mention.confidence)} − ${figure(DOUBT[mention.kind])}) × ${words} ${words === 1 ? 'word' : 'words'}`;
}

function outweighed(doc: Document, loser: NameMention, winners: readonly NameMention[]): string {
  const sum = winners.reduce((total, winner) => total + weightOf(winner), 0);
  const names = winners.map((winner) => `the ${NOUNS[winner.kind]} “${textOf(doc, winner)}”`).join(' and ');
  return `weighs ${figure(weightOf(loser))}, against ${figure(sum)} for ${names}`;
}

const NOUNS = {
  person: 'person',
  organisation: 'organisation',
  title: 'title',
  place: 'place',
  other: 'name',
} as const;

/** Chosen, and dropped when mentions became persons, bodies and titles; or never meant to be put out. */
function unresolved({ kind }: NameMention): string {
  switch (kind) {
    case 'person':
      return 'one word that only the learned reader takes for a person, and not surely';
    case 'organisation':
      return 'the article names no body that it could be short for';
    case 'title':
      return 'the article gives it to nobody in particular';
    default:
      return 'keeps the ground: it is not put out, and nothing else stands there';
  }
}

function putOut({ persons, organisations, titles }: Document): ReadonlySet<string> {
  const mentions = [...persons, ...organisations].flatMap((entity) => entity.mentions);
  return new Set([...mentions, ...titles].map(keyOf));
}

/** Spans by the tokens that they hold, so that a long text is not searched from its beginning each time. */
function byToken<T extends { readonly from: number; readonly to: number }>(
  spans: readonly T[],
): (from: number, to: number) => readonly T[] {
  const at = new Map<number, T[]>();
  for (const span of spans)
    for (let k = span.from; k < span.to; k++) {
      const here = at.get(k);
      if (here === undefined) at.set(k, [span]);
      else here.push(span);
    }
  return (from, to) => {
    const found = new Set<T>();
    for (let k = from; k < to; k++) for (const span of at.get(k) ?? []) found.add(span);
    return [...found];
  };
}

const figure = (value: number): string => value.toFixed(2);
