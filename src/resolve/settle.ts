/**
 * Settles overlaps, once and for all. Policy: what is proposed of one span and kind is weighed together (`second-opinion.ts`); then
 * the set without overlaps is chosen whose words are explained most surely, that is with the greatest sum of (confidence −
 * DOUBT) × words. So a longer name beats a shorter one inside it that is about as sure, two sure names side by side beat
 * one that swallows both, and what is less sure than DOUBT is not put out. Dates and amounts are settled already and win.
 */
import type { Document, NameKind, NameMention, Pass, TokenSpan } from '../model/document.js';
import { ownWordsOf } from '../text/own-words.js';
import { wordAt } from '../text/phrases.js';
import { styleOf } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { TAGGER, type Views, viewsOf } from './evidence.js';
import { MOST, opinionOf } from './second-opinion.js';

/** What is less sure is not put out, and adds nothing; chosen on texts held back from training (docs/accuracy.md). */
export const DOUBT: Readonly<Record<NameKind, number>> = {
  person: 0.42,
  organisation: 0.35,
  title: 0.2,
  place: 0.42,
  other: 0.32,
};

export const settle: Pass = {
  name: 'settle',
  reads: ['tokens', 'sentences', 'headline', 'tagging', 'proposals', 'dates', 'amounts'],
  writes: ['mentions'],
  run(doc) {
    return { mentions: choose(candidatesOf(doc)) };
  },
};

/** What is chosen from: proposals that touch no date or amount and that the caller wants, one a span and kind. */
export function candidatesOf(doc: Document): readonly NameMention[] {
  const groups = groupsOf(doc);
  const views = doc.tagging === null ? null : viewsOf(doc.tagging, doc.tokens, groups);
  const isGround = groundNames(doc);
  return groups.filter((group) => !isGround(group)).map((group) => uniform(surest(group), together(views, group)));
}

/** `aid to [Ak-Tal]` where the text has the `Ak-Tal district`: what the learned reader alone takes for a body is the place. */
function groundNames(doc: Document): (group: readonly NameMention[]) => boolean {
  let names: ReadonlySet<string> | null = null;
  return (group) => {
    const { kind, rule, from, to } = group[0]!;
    if (kind !== 'organisation' || rule !== TAGGER || group.length > 1) return false;
    names ??= new Set(
      doc.proposals
        .filter((one) => one.rule === 'place-head' && GROUNDS.has(wordAt(doc.tokens, one.to - 1)))
        .map((one) => foldedText(doc, one.from, one.to - 1)),
    );
    return names.has(foldedText(doc, from, to));
  };
}

const GROUNDS = wordSet(['county', 'district', 'oblast', 'province', 'raion', 'rayon', 'region', 'village']);

/** The same proposals, those of one span and kind together, each rule once at its surest. */
export function groupsOf(doc: Document): (readonly NameMention[])[] {
  const taken = takenTokens(doc);
  const isSwollen = swollenNames(doc);
  const groups = new Map<number, NameMention[]>();
  for (const next of doc.proposals) {
    if (taken(next.from, next.to) || isSwollen(next) || isUnwanted(doc, next)) continue;
    const key = (next.from * LONGEST + next.to - next.from) * KINDS.length + KINDS.indexOf(next.kind);
    const group = groups.get(key);
    const same = group?.findIndex(({ rule }) => rule === next.rule) ?? -1;
    if (group === undefined) groups.set(key, [next]);
    else if (same < 0) group.push(next);
    else if (next.confidence > group[same]!.confidence) group[same] = next;
  }
  return [...groups.values()];
}

/** No name has more words than this. */
const LONGEST = 1 << 16;
const KINDS: readonly NameKind[] = ['person', 'organisation', 'title', 'place', 'other'];

/** The finding that gives rule and clue. */
const surest = (group: readonly NameMention[]): NameMention =>
  group.reduce((best, next) => (next.confidence > best.confidence ? next : best));

/** How sure the findings of one span and kind are together; without the learned reader their doubts multiply. */
function together(views: Views | null, group: readonly NameMention[]): number {
  const { kind } = group[0]!;
  if (views !== null && !group.some(({ rule }) => FINAL.has(rule))) return opinionOf(views, kind, group);
  let doubt = 1;
  for (const { confidence } of group) doubt *= 1 - confidence;
  return group.length === 1 ? group[0]!.confidence : Math.min(MOST, 1 - doubt);
}

/** Rules with the last word: what the caller says, what only two places of the document together show, names that only their build shows. */
const FINAL: ReadonlySet<string> = new Set([
  'acronym-and-quotes',
  'body-in-dealing',
  'body-in-slot',
  'called-by-kind',
  'embassy-abroad',
  'field-of-country',
  'filiation',
  'foreign-head',
  'form-before-quotes',
  'form-behind-place',
  'founded-behind-name',
  'half-read-body',
  'letterhead',
  'name-in-quotes',
  'name-like-a-title',
  'named-house',
  'named-kind',
  'own-word',
  'part-of-house',
  'plural-of-one',
  'spelled-name',
  'subsidiary',
  'team-in-table',
  'title-letters',
  'workplace',
]);

/** What the caller's lexicon says is never to be found. */
export const isUnwanted = ({ tokens, settings }: Document, { from, to }: TokenSpan): boolean =>
  settings.lexicon !== undefined && ownWordsOf(settings.lexicon).isNever(tokens, from, to);

/** What a mention adds to the sum. */
export const weightOf = ({ kind, confidence, from, to }: NameMention): number =>
  (confidence - DOUBT[kind]) * (to - from);

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
    // `Sergey Viktorovich Lavrin met`: its own last word is a name in prose too.
    if (inProse.has(foldedText(doc, from, to)) || inProse.has(foldedText(doc, to - 1, to))) return false;
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
    .filter(({ kind, confidence }) => confidence > DOUBT[kind])
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
