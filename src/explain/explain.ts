/** Why each item of a document was found, and why something else was not: plain data, for people and programs alike. */
import type { Document, NameMention, Span } from '../model/document.js';
import type { DocumentRecord, OffsetUnit } from '../model/record.js';
import { offsetsOf } from '../output/offsets.js';
import { ruleNamed } from '../rules/catalogue.js';
import { continues } from '../text/phrases.js';
import { textOf, tokensBetween } from '../text/spans.js';
import { isShouted } from '../text/style.js';
import { cluesOf, listsHolding } from './clues.js';
import { type Contest, contestOf, weightIn } from './contest.js';
import { type Item, itemsOf } from './items.js';
import type { ListStarts, WordSource } from './word-lists.js';

/** One reader or rule that spoke for a span. */
export interface Voice {
  readonly rule: string;
  readonly says: string;
  readonly reader: string;
  readonly confidence: number;
  readonly clue: string | null;
  /** The lines of the word lists that gave it; empty where no list had to do with it. */
  readonly words: readonly WordSource[];
}

interface Placed extends Span {
  readonly text: string;
}

/** A proposal that is not in the record, and why. */
export interface Lost extends Placed, Voice {
  readonly type: string;
  readonly because: string;
}

export interface Explained extends Placed, Voice {
  readonly type: Item['type'];
  readonly id: string | null;
  readonly means: string;
  /** How much it brought in where names were chosen; null for all but names. */
  readonly weight: string | null;
  /** Others that proposed the same span and kind. */
  readonly agreed: readonly Voice[];
  /** Others that overlap it. */
  readonly competed: readonly Lost[];
}

/** A place that was asked about. */
export interface Place extends Placed {
  /** Whether anything in the record stands there. */
  readonly isFound: boolean;
  /** What the lists and the letters say of its words. */
  readonly words: readonly { readonly text: string; readonly says: string; readonly lists: readonly WordSource[] }[];
}

export interface Explanation
  extends Pick<DocumentRecord, 'headline' | 'referenceDate' | 'referenceDateFrom' | 'offsetUnit'> {
  /** In the order of the text; where places were asked about, those that touch one. */
  readonly items: readonly Explained[];
  /** Proposals that came to nothing and do not overlap an item; in the order of the text. */
  readonly dropped: readonly Lost[];
  readonly places: readonly Place[];
}

/** `places` are UTF-16 spans to explain alone; null for the whole document. */
export function explain(
  doc: Document,
  places: readonly Span[] | null,
  starts: ListStarts,
  unit: OffsetUnit,
): Explanation {
  const at = offsetsOf(unit, doc);
  const view: View = { doc, starts, at, contest: contestOf(doc) };
  const isAsked = (span: Span) =>
    places === null || places.some(({ start, end }) => span.start < end && start < span.end);
  const items = itemsOf(doc);
  const asked = items.filter(isAsked).map((item) => explained(view, item));
  return {
    headline: doc.headline && textOf(doc, doc.headline),
    referenceDate: doc.reference.date,
    referenceDateFrom: doc.reference.from,
    offsetUnit: unit,
    items: asked,
    dropped: droppedIn(view, items, isAsked, places !== null),
    places: (places ?? []).map((place) => placeOf(view, place, items)),
  };
}

interface View {
  readonly doc: Document;
  readonly starts: ListStarts;
  readonly at: (offset: number) => number;
  readonly contest: Contest;
}

const placed = ({ doc, at }: View, { start, end }: Span): Placed => ({
  text: doc.text.slice(start, end),
  start: at(start),
  end: at(end),
});

function explained(view: View, item: Item): Explained {
  const { doc, contest, starts } = view;
  const { finding, name, type, id, means, rule, confidence, start, end, unit } = item;
  const settled = name && contest.chosen(name);
  const evidence = finding ?? { rule, confidence, ...tokensBetween(doc.tokens, start, end) };
  const around = finding === null ? [] : contest.proposalsAt(finding.from, finding.to);
  const isSame = (other: NameMention) =>
    name !== null && other.kind === name.kind && other.from === name.from && other.to === name.to;
  return {
    type,
    id,
    ...placed(view, item),
    means,
    ...voiceOf(rule, confidence, evidence.clue, cluesOf(doc, evidence, starts, unit)),
    weight: settled && weightIn(settled),
    agreed: distinct(around.filter((other) => isSame(other) && other.rule !== settled?.rule)).map((other) =>
      voiceOf(other.rule, other.confidence, other.clue, cluesOf(doc, other, starts)),
    ),
    competed: distinct(around.filter((other) => !isSame(other))).map((other) => lost(view, other)),
  };
}

/** One of each rule, kind and span; the surest. */
function distinct(proposals: readonly NameMention[]): NameMention[] {
  const byKey = new Map<string, NameMention>();
  for (const one of proposals) {
    const key = `${one.rule} ${one.kind} ${one.from} ${one.to}`;
    if ((byKey.get(key)?.confidence ?? -1) < one.confidence) byKey.set(key, one);
  }
  return [...byKey.values()];
}

const voiceOf = (rule: string, confidence: number, clue: string | undefined, words: readonly WordSource[]): Voice => ({
  rule,
  says: ruleNamed(rule)?.says ?? '',
  reader: ruleNamed(rule)?.reader ?? 'rules',
  confidence: Math.round(confidence * 100) / 100,
  clue: clue ?? null,
  words,
});

function lost(view: View, proposal: NameMention): Lost {
  const { doc, starts, contest } = view;
  const { kind, rule, confidence, clue } = proposal;
  return {
    type: kind,
    ...placed(view, proposal),
    ...voiceOf(rule, confidence, clue, cluesOf(doc, proposal, starts)),
    because: contest.lossOf(proposal) ?? 'is in the record, beside it',
  };
}

/** Ground that is kept is told of only where somebody asks about a place. */
function droppedIn(view: View, items: readonly Item[], isAsked: (span: Span) => boolean, withGround: boolean): Lost[] {
  const { doc, contest } = view;
  const taken = new Uint8Array(doc.tokens.length);
  for (const { finding } of items) if (finding !== null) taken.fill(1, finding.from, finding.to);
  const isFree = ({ from, to }: NameMention) => !taken.subarray(from, to).includes(1);
  const isGround = ({ kind }: NameMention) => kind === 'place' || kind === 'other';
  const lostOnes = doc.proposals.filter(
    (one) => isAsked(one) && isFree(one) && (withGround || !isGround(one)) && contest.lossOf(one) !== null,
  );
  return distinct(lostOnes)
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((one) => lost(view, one));
}

function placeOf(view: View, place: Span, items: readonly Item[]): Place {
  const { doc, starts } = view;
  const { tokens } = doc;
  const { from, to } = tokensBetween(tokens, place.start, place.end);
  const found = items.some(({ finding, start, end }) => finding !== null && start < place.end && place.start < end);
  const words = Array.from({ length: Math.min(to, from + MOST_WORDS) - from }, (_, n) => {
    const { text } = tokens.word[from + n]!;
    return { text, says: looksOf(view, from + n), lists: listsHolding(text, starts) };
  });
  return { ...placed(view, place), isFound: found, words };
}

const MOST_WORDS = 12;

function looksOf({ doc }: View, i: number): string {
  const { text } = doc.tokens.word[i]!;
  if (!/\p{L}/u.test(text)) return /\p{Nd}/u.test(text) ? 'a figure' : 'a mark';
  if (isShouted(doc, i)) return 'in a line of capitals, where a capital tells nothing';
  if (!/^\p{Lu}/u.test(text)) return 'small letters';
  return continues(doc.tokens, i) ? 'a capital' : 'a capital, as every first word has';
}
