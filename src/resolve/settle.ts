/**
 * Settles overlaps, once and for all. Policy: proposals of one span and kind strengthen each other (their doubts multiply); then
 * the set without overlaps is chosen whose words are explained most surely, that is with the greatest sum of (confidence −
 * DOUBT) × words. So a longer name beats a shorter one inside it that is about as sure, two sure names side by side beat
 * one that swallows both, and what is less sure than DOUBT is not put out. Dates and amounts are settled already and win.
 */
import type { Document, NameKind, NameMention, Pass, TokenSpan } from '../model/document.js';
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
  // Few texts have such a headline.
  let inProse: ReadonlySet<string> | null = null;
  return ({ kind, from, to }) => {
    const isInHeadline = doc.headline !== null && from < doc.headline.to;
    if (kind !== 'person' || !isInHeadline || styleOf(doc, from) === 'prose') return false;
    inProse ??= namesInProse(doc);
    if (inProse.has(foldedText(doc, from, to))) return false;
    for (let end = to - 1; end > from; end--) if (inProse.has(foldedText(doc, from, end))) return true;
    return false;
  };
}

/** Whole names, and the surnames that end them, folded. */
function namesInProse(doc: Document): ReadonlySet<string> {
  const names = new Set<string>();
  for (const mention of doc.proposals)
    if (isSureName(mention) && styleOf(doc, mention.from) === 'prose')
      for (let { from } = mention; from < mention.to; from++) names.add(foldedText(doc, from, mention.to));
  return names;
}

function foldedText({ tokens }: Document, from: number, to: number): string {
  let text = tokens.word[from]!.folded;
  for (let k = from + 1; k < to; k++) text += ` ${tokens.word[k]!.folded}`;
  return text;
}

/** A single word may be a given name, and a headline then brings the surname. */
const isSureName = ({ kind, confidence, from, to }: NameMention): boolean =>
  kind === 'person' && confidence >= 0.7 && to - from > 1;

/** No name has more words than this. */
const LONGEST = 1 << 16;
const KINDS: readonly NameKind[] = ['person', 'organisation', 'title', 'place', 'other'];

/** One mention a span and kind; the surest finding gives rule and clue. */
function merge(proposals: readonly NameMention[]): NameMention[] {
  const bySpan = new Map<number, NameMention>();
  for (const next of proposals) {
    const key = (next.from * LONGEST + next.to - next.from) * KINDS.length + KINDS.indexOf(next.kind);
    const known = bySpan.get(key);
    if (known === undefined) bySpan.set(key, uniform(next, next.confidence));
    else if (known.rule !== next.rule) {
      const better = next.confidence > known.confidence ? next : known;
      bySpan.set(key, uniform(better, Math.min(MOST, 1 - (1 - known.confidence) * (1 - next.confidence))));
    }
  }
  return [...bySpan.values()];
}

/** Finders make them with fields in many orders; whatever reads them later is quicker where all are alike. */
const uniform = ({ kind, rule, clue, from, to, start, end }: NameMention, confidence: number): NameMention => ({
  kind,
  rule,
  confidence,
  clue,
  from,
  to,
  start,
  end,
});

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
