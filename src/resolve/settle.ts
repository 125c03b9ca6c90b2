/**
 * Settles overlaps, once and for all. Policy: proposals of one span and kind strengthen each other (their doubts multiply); then
 * the set without overlaps is chosen whose words are explained most surely, that is with the greatest sum of (confidence −
 * DOUBT) × words. So a longer name beats a shorter one inside it that is about as sure, two sure names side by side beat
 * one that swallows both, and what is less sure than DOUBT is not put out. Dates and amounts are settled already and win.
 */
import type { Document, NameMention, Pass, TokenSpan } from '../model/document.js';
import { ownWordsOf } from '../text/own-words.js';
import { styleOf } from '../text/style.js';
import { secondOpinion } from './second-opinion.js';

export const DOUBT = 0.42;
const MOST = 0.99;

export const settle: Pass = {
  name: 'settle',
  reads: ['tokens', 'sentences', 'headline', 'proposals', 'dates', 'amounts'],
  writes: ['mentions'],
  run(doc) {
    return { mentions: choose(candidatesOf(doc)) };
  },
};

/** What is chosen from: proposals that touch no date or amount and that the caller wants, one a span and kind. */
export function candidatesOf(doc: Document): readonly NameMention[] {
  const taken = takenTokens(doc);
  const isSwollen = swollenNames(doc);
  const able = doc.proposals.filter((one) => !taken(one.from, one.to) && !isSwollen(one) && !isUnwanted(doc, one));
  return secondOpinion(doc, merge(able));
}

/** What the caller's lexicon says is never to be found. */
export const isUnwanted = ({ tokens, settings }: Document, { from, to }: TokenSpan): boolean =>
  settings.lexicon !== undefined && ownWordsOf(settings.lexicon).isNever(tokens, from, to);

/** What a mention adds to the sum. */
export const weightOf = ({ confidence, from, to }: NameMention): number => (confidence - DOUBT) * (to - from);

function takenTokens(doc: Document): (from: number, to: number) => boolean {
  const taken = new Uint8Array(doc.tokens.length);
  for (const { from, to } of [...doc.dates, ...doc.amounts]) taken.fill(1, from, to);
  return (from, to) => {
    for (let k = from; k < to; k++) if (taken[k]) return true;
    return false;
  };
}

/**
 * In a headline in title case the verb looks like a part of the name (`Aziz Karimov Wins Second Term`): a person there that begins
 * with a name which prose has too, and goes on, has swollen.
 */
function swollenNames(doc: Document): (mention: NameMention) => boolean {
  const { tokens } = doc;
  const words = ({ from, to }: NameMention) =>
    tokens.word
      .slice(from, to)
      .map(({ folded }) => folded)
      .join(' ');
  // Whole names, and the surnames that end them.
  const inProse = new Set<string>();
  for (const mention of doc.proposals)
    if (isSureName(mention) && styleOf(doc, mention.from) === 'prose')
      for (let { from } = mention; from < mention.to; from++) inProse.add(words({ ...mention, from }));
  return (mention) => {
    const isInHeadline = doc.headline !== null && mention.from < doc.headline.to;
    if (mention.kind !== 'person' || !isInHeadline || styleOf(doc, mention.from) === 'prose') return false;
    const name = words(mention);
    if (inProse.has(name)) return false;
    for (let to = mention.to - 1; to > mention.from; to--) if (inProse.has(words({ ...mention, to }))) return true;
    return false;
  };
}

/** A single word may be a given name, and a headline then brings the surname. */
const isSureName = ({ kind, confidence, from, to }: NameMention): boolean =>
  kind === 'person' && confidence >= 0.7 && to - from > 1;

/** One mention a span and kind; the surest finding gives rule and clue. */
function merge(proposals: readonly NameMention[]): NameMention[] {
  const bySpan = new Map<string, NameMention>();
  for (const next of proposals) {
    const key = `${next.kind} ${next.from} ${next.to}`;
    const known = bySpan.get(key);
    if (known === undefined) bySpan.set(key, next);
    else if (known.rule !== next.rule) {
      const better = next.confidence > known.confidence ? next : known;
      bySpan.set(key, { ...better, confidence: Math.min(MOST, 1 - (1 - known.confidence) * (1 - next.confidence)) });
    }
  }
  return [...bySpan.values()];
}

/** Weighted interval scheduling: the best sum over the tokens up to each mention's end. */
function choose(candidates: readonly NameMention[]): NameMention[] {
  const sorted = candidates
    .filter(({ confidence }) => confidence > DOUBT)
    .sort((a, b) => a.to - b.to || a.from - b.from);
  const best = new Float64Array(sorted.length + 1);
  const before = sorted.map((mention) => endsBy(sorted, mention.from));
  const taken = sorted.map((mention, n) => {
    const score = best[before[n]!]! + weightOf(mention);
    best[n + 1] = Math.max(best[n]!, score);
    return score > best[n]!;
  });
  const chosen: NameMention[] = [];
  for (let n = sorted.length - 1; n >= 0; ) {
    if (!taken[n]) n--;
    else {
      chosen.push(sorted[n]!);
      n = before[n]! - 1;
    }
  }
  return chosen.reverse();
}

/** How many of the mentions, sorted by end, end at or before token `from`. */
function endsBy(sorted: readonly NameMention[], from: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.to <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}
