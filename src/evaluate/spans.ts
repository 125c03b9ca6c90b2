/** Mentions, titles, dates and amounts: what is right by where it stands and by its value. */
import type { AmountRecord, DateRecord } from '../model/record.js';
import { foldName } from './fold.js';
import type { GoldAmount, GoldDate, GoldEntity, GoldMention } from './gold.js';
import type { Judgement, Kind } from './judgement.js';
import { type Match, match, verdicts } from './match.js';

interface Place {
  readonly start: number;
  readonly end: number;
}

interface FoundSpan extends Place {
  readonly text: string;
  readonly confidence: number;
}

export const sameSpan = (a: Place, b: Place): boolean => a.start === b.start && a.end === b.end;
export const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

export function matchSpans<G extends GoldMention, F extends FoundSpan>(
  kind: Kind,
  gold: readonly G[],
  found: readonly F[],
  fits: (gold: G, found: F) => boolean,
): { readonly judgements: Judgement[]; readonly pairs: Match<G, F>['pairs'] } {
  const { pairs, missed, surplus } = match(gold, found, fits);
  const excused = (span: F) => gold.some((item) => item.optional && overlap(item, span));
  const judgements = verdicts(
    kind,
    { pairs, missed, surplus: surplus.filter((span) => !excused(span)) },
    {
      gold: (span) => ({ text: show(span), start: span.start }),
      found: (span) => ({ text: show(span), start: span.start, confidence: span.confidence }),
    },
  );
  return { judgements, pairs };
}

export const judgeMentions = (kind: Kind, gold: readonly GoldEntity[], found: readonly Mentioned[]): Judgement[] =>
  matchSpans(
    kind,
    gold.flatMap(mentionsOf),
    found.flatMap(({ mentions }) => mentions),
    sameSpan,
  ).judgements;

interface Mentioned {
  readonly mentions: readonly FoundSpan[];
}

const mentionsOf = (entity: GoldEntity): GoldMention[] =>
  entity.mentions.map((mention) => ({ ...mention, optional: mention.optional || entity.optional }));

/** Dates are right by value where they touch; their exact spans have a line of their own. */
export function judgeDates(gold: readonly GoldDate[], all: readonly DateRecord[]): Judgement[] {
  const found = all.filter(({ kind }) => kind !== 'vague' && kind !== 'holiday');
  return [
    ...matchSpans('dates', gold, found, (a, b) => overlap(a, b) && a.value === b.value).judgements,
    ...matchSpans('mentions: date', gold.map(withoutPreposition), found.map(withoutPreposition), sameSpan).judgements,
  ];
}

function withoutPreposition<T extends FoundSpan | GoldDate>(date: T): T {
  const preposition = /^(?:from|between)\s+/i.exec(date.text);
  return preposition ? { ...date, start: date.start + preposition[0].length } : date;
}

export function judgeAmounts(gold: readonly GoldAmount[], found: readonly AmountRecord[]): Judgement[] {
  const fits = (a: GoldAmount, b: AmountRecord) => overlap(a, b) && sameAmount(a, b);
  const isMoney = ({ kind }: GoldAmount | AmountRecord) => kind === 'money';
  return [
    ...matchSpans('amounts', gold, found, fits).judgements,
    ...matchSpans('amounts: money only', gold.filter(isMoney), found.filter(isMoney), fits).judgements,
  ];
}

function sameAmount(gold: GoldAmount, found: AmountRecord): boolean {
  if (gold.kind !== found.kind) return false;
  const sameValue =
    gold.min === null
      ? sameNumber(gold.value, found.value)
      : sameNumber(gold.min, found.min) && sameNumber(gold.max, found.max);
  if (!sameValue) return false;
  if (gold.kind === 'money') return gold.currency === found.currency;
  return gold.kind !== 'quantity' || headOf(gold.unit) === headOf(found.unit);
}

const sameNumber = (gold: number | null, found: number | null): boolean =>
  gold === null || found === null ? gold === found : Math.abs(found - gold) <= 1e-6 * Math.max(1, Math.abs(gold));

/** A unit is right by its last word: `young worker` by `worker`. */
const headOf = (unit: string | null): string =>
  foldName(unit ?? '')
    .split(' ')
    .at(-1)!;

function show(span: FoundSpan | GoldMention | GoldDate | GoldAmount): string {
  if (!('value' in span)) return span.text;
  if (!('min' in span)) return `${span.text} = ${span.value ?? 'no value'}`;
  const figure = span.value ?? `${span.min}..${span.max}`;
  return `${span.text} = ${figure} ${span.currency ?? span.unit ?? ''}`.trimEnd();
}
