/**
 * One article on its way through the passes. Everything is immutable: a pass reads some layers and returns others.
 * All offsets inside the house are UTF-16, half-open, into the text as it is read; all token ranges are half-open indices.
 */
import type { TaggerModel, Tagging } from '../tagger/tagger.js';
import type { ALL_READERS, DATE_ORDERS } from './choices.js';
import type { DateExpression } from './date-meaning.js';
import type {
  AmountKind,
  DateKind,
  OrganisationType,
  Period,
  Qualifier,
  ReferenceSource,
  RoleStatus,
} from './record.js';

/** What a word is in itself, wherever it stands; shared by all tokens spelt alike. */
export interface Word {
  readonly text: string;
  /** Lower case, straight apostrophes, no final point: `Prof.` → `prof`, `Ə` → `ə`. */
  readonly norm: string;
  /** `norm` in plain ASCII letters: `Dəmirçi` → `demirci`; two spellings of one name often meet here. */
  readonly folded: string;
  /** Bits of `Shape`. */
  readonly shape: number;
  /** Bits of `WordClass`: the word lists that hold this word. */
  readonly classes: number;
  /** Which sets of `wordSet` hold it. */
  readonly sets: readonly number[];
  /** Answers kept by `wordTest`, which change nothing but the time they take. */
  readonly kept: number[];
  /** Where the tagger keeps what it knows of the word, if it still does; -1 where it never did. */
  slot: number;
}

/** Parallel arrays, one entry a token; `word[i]` spans `text.slice(start[i], end[i])`. */
export interface Tokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: readonly Word[];
  /** What stands before the token: bits of `Gap`. */
  readonly gap: Uint8Array;
  /** Index of the sentence that the token belongs to. */
  readonly sentence: Int32Array;
}

/** First token of each sentence, and one past the last token at the end: sentence s is `[at[s], at[s + 1])`. */
export interface Sentences {
  readonly length: number;
  readonly at: Int32Array;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of whole tokens: `from` and `to` are token indices, `start` and `end` the offsets they cover. */
export interface TokenSpan extends Span {
  readonly from: number;
  readonly to: number;
}

export type Reader = (typeof ALL_READERS)[number];

/** Who found it, how surely, and on which clue. */
export interface Finding extends TokenSpan {
  /** Name of the rule in the rule catalogue. */
  readonly rule: string;
  /** 0 to 1; of two findings the higher is right more often. */
  readonly confidence: number;
  /** The words in the text that gave it away, for `explain`. */
  readonly clue?: string | undefined;
}

/**
 * `person`, `organisation`, `title` are put out; `place` and `other` (events, laws, awards, programmes, peoples) only keep
 * the ground from being read as something else.
 */
export type NameKind = 'person' | 'organisation' | 'title' | 'place' | 'other';

/** A proposal of one rule or reader; proposals may overlap until the pass `settle` has chosen. */
export interface NameMention extends Finding {
  readonly kind: NameKind;
}

export interface DateMention extends Finding {
  readonly kind: DateKind;
  readonly value: string | null;
  readonly timex: string | null;
  /** Other readings of a truly ambiguous date; empty where there is none. */
  readonly alternatives: readonly string[];
}

export interface AmountMention extends Finding {
  readonly kind: AmountKind;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  readonly period: Period | null;
  readonly alternatives: readonly string[];
}

export interface Person {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Sorted by start; never empty. */
  readonly mentions: readonly NameMention[];
}

export interface Organisation {
  readonly name: string;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  readonly type: OrganisationType | null;
  /** Index into `organisations`, or null. */
  readonly parent: number | null;
  readonly mentions: readonly NameMention[];
}

/** The body or place that a title's own phrase names: `Chairman of [ATUC]`, `[Bursa] Mayor`. */
export interface Tie {
  /** Index into `organisations`, or null. */
  readonly organisation: number | null;
  readonly place: string | null;
  readonly rule: string;
  readonly confidence: number;
  /** The words that tie them. */
  readonly mention: Span;
}

export interface OtherHolder {
  /** Index into `persons`. */
  readonly person: number;
  /** Null: the same as the holder's. */
  readonly status: RoleStatus | null;
}

/** A settled title mention; `holder` is an index into `persons`, or null. */
export interface Title extends NameMention {
  /** Canonical: lower case, singular. */
  readonly name: string;
  readonly holder: number | null;
  /** Who else has the post (`A and B, vice-presidents`) or had it before the holder (`Y succeeds X as director`). */
  readonly others: readonly OtherHolder[];
  /** Null where the phrase names no body and no place. */
  readonly tie: Tie | null;
}

/** Indices into `persons` and `organisations`. */
export interface Role {
  readonly person: number;
  readonly title: string;
  readonly organisation: number | null;
  readonly place: string | null;
  readonly status: RoleStatus | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly evidence: readonly Span[];
  readonly rule: string;
  readonly confidence: number;
}

/** A person or an organisation by index. */
export interface Party {
  readonly kind: 'person' | 'organisation';
  readonly index: number;
}

export interface Transfer {
  readonly giver: Party | null;
  readonly recipient: Party | null;
  /** Index into `amounts`, or null. */
  readonly amount: number | null;
  readonly thing: string | null;
  readonly decidedBy: Party | null;
  readonly purpose: string | null;
  /** Index into `dates`, or null. */
  readonly date: number | null;
  readonly evidence: readonly Span[];
  readonly rule: string;
  readonly confidence: number;
}

export interface Reference {
  /** EDTF day (or day with clock time), or null. */
  readonly date: string | null;
  readonly from: ReferenceSource | null;
}

export type DateOrder = (typeof DATE_ORDERS)[number];

/** What the learned readers know; null where the caller has none to give. */
export interface Models {
  readonly tagger: TaggerModel | null;
  /** The third reader: what a span of a few capitalised words is, or null where it does not know. */
  readonly compromise: ((span: string) => SpanKind | null) | null;
}

export type SpanKind = 'person' | 'organisation' | 'place';

/** A body of the caller's own. */
export interface OwnBody {
  readonly name: string;
  readonly acronym: string | null;
  readonly type: OrganisationType | null;
}

/** What the caller knows beforehand: names that are found wherever they stand, and words that are never found. */
export interface Lexicon {
  readonly people: readonly string[];
  readonly organisations: readonly OwnBody[];
  readonly titles: readonly string[];
  /** As a whole: `Hope` keeps `Hope` from being found, but not `Hope Johnson`. */
  readonly never: readonly string[];
}

/** What the caller asked for, with every default filled in. */
export interface Settings {
  /** The date that relative dates count from, when the caller knows it. */
  readonly reference: Reference;
  readonly dateOrder: DateOrder;
  readonly readers: readonly Reader[];
  readonly models: Models;
  /** Left out where the caller has none. */
  readonly lexicon?: Lexicon;
}

export interface Document {
  /** What the caller gave. */
  readonly given: string;
  /** The same, composed and without invisible characters inside words: mostly the very same string. */
  readonly text: string;
  /** For each position in `text` that in `given`; null where they are the same. */
  readonly origin: Int32Array | null;
  readonly settings: Settings;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** The first non-empty line; null for a text without one. */
  readonly headline: TokenSpan | null;
  /** What the text says about dates, before values are worked out; sorted by start, without overlaps. */
  readonly dateExpressions: readonly DateExpression[];
  readonly reference: Reference;
  /** Sorted by start, without overlaps. */
  readonly dates: readonly DateMention[];
  /** Sorted by start, without overlaps. */
  readonly amounts: readonly AmountMention[];
  /** What the learned reader makes of the text; null where it was not asked. */
  readonly tagging: Tagging | null;
  /** Proposals in no order; they may overlap. */
  readonly proposals: readonly NameMention[];
  /** What `settle` chose: sorted by start, without overlaps. */
  readonly mentions: readonly NameMention[];
  readonly persons: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly titles: readonly Title[];
  readonly roles: readonly Role[];
  readonly transfers: readonly Transfer[];
}

export type Layer = Exclude<keyof Document, 'given' | 'text' | 'origin' | 'settings'>;

/**
 * One step of the pipeline: pure, synchronous, never throws on any text, keeps nothing between documents. It reads only
 * the layers it names (and the text and settings) and returns only those it writes; `proposals` are added to, never
 * replaced.
 */
export interface Pass {
  readonly name: string;
  readonly reads: readonly Layer[];
  readonly writes: readonly Layer[];
  /** The reader that the pass is (a part of); it is left out where that reader is not asked for. */
  readonly reader?: Reader;
  run(doc: Document): Partial<Pick<Document, Layer>>;
}
