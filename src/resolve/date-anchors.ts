/** Dates that the text has named so far, for those that count from them: `the same day`, `a year earlier`. */
import type { DateExpression, DateUnit } from '../model/date-meaning.js';
import type { Document } from '../model/document.js';
import { numberOfDay } from '../text/calendar.js';
import type { Tense } from './date-tense.js';
import { daysOf, type Point, pointAround } from './date-value.js';

export interface Anchor {
  readonly point: Point;
  readonly sentence: number;
  /** A weekday or `yesterday` tells when something was said rather than what is counted from. */
  readonly isPassing: boolean;
  /** Belongs to a thing or a birth, and the story does not go on from there. */
  readonly isApart: boolean;
}

/** The date before this one in its sentence, where it has a year and a month; `the decree of 5 March 2019` does not tell. */
export const toldBefore = (last: Anchor | undefined, sentence: number): Point | null =>
  last?.sentence === sentence && !last.isApart && last.point.year !== null && last.point.month !== null
    ? last.point
    : null;

/** Tells when something was said, or is itself a term of comparison: nothing is compared with it. */
export function isInPassing({ tokens }: Pick<Document, 'tokens'>, { rule, meaning, from }: DateExpression): boolean {
  if (rule === 'weekday' || rule === 'relative-day' || meaning.kind === 'same') return true;
  if (meaning.kind === 'shift' && meaning.keep) return true;
  return from > 0 && /^(?:from|than|with|against)$/.test(tokens.word[from - 1]!.norm);
}

/** `the agreement of 12 March 2019`, `born on 4 April 1961`. */
export function namesThing({ tokens }: Pick<Document, 'tokens'>, { from }: DateExpression): boolean {
  const normAt = (at: number) => tokens.word[at]?.norm ?? '';
  const before = normAt(from - 1);
  return /^(?:of|dated|born)$/.test(before) || (/^(?:on|in)$/.test(before) && normAt(from - 2) === 'born');
}

/** Days that the tense allows: what was done on `the same day` was not done on one that is still to come. */
export function dayAnchor(anchors: readonly Anchor[], reference: number | null, lean: Tense['lean']): Point | null {
  const fits = ({ point }: Anchor) => {
    const days = reference === null ? null : daysOf(point);
    return days === null || (lean === -1 ? days.last <= reference! : lean !== 1 || days.first >= reference!);
  };
  const isDay = ({ point }: Anchor) => point.unit === 'day';
  return (anchors.findLast((anchor) => isDay(anchor) && fits(anchor)) ?? anchors.findLast(isDay))?.point ?? null;
}

/** The last date from which units of this kind can be counted, cut to the unit; null where there is none. */
export function anchorFor(anchors: readonly Anchor[], unit: DateUnit): Point | null {
  const exact = unit === 'quarter' ? anchors.findLast(({ point }) => point.unit === unit) : undefined;
  return exact?.point ?? cut(anchors, unit);
}

const FINENESS: readonly DateUnit[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'half-year',
  'season',
  'year',
  'decade',
  'century',
];

function cut(anchors: readonly Anchor[], unit: DateUnit): Point | null {
  const fine = FINENESS.indexOf(unit);
  const anchor = anchors.findLast(({ point }) => point.year !== null && FINENESS.indexOf(point.unit) <= fine);
  const days = anchor && daysOf(anchor.point);
  if (!anchor || !days) return null;
  if (anchor.point.unit === unit) return anchor.point;
  // The days of the year that a week is named after, not of the one it began in.
  return unit === 'year' ? pointAround(Math.min(days.first + 3, days.last), 'year') : pointAround(days.first, unit);
}

/** How many sentences back a comparison looks for the period that it compares. */
const NEAR = 2;

/** Days between two events of one story. */
const STORY = 10;

/**
 * The year of the story that such a day belongs to: `was killed on 23 May last year … had texted on 19 May`; null where none has been told
 * so near. On the very day it is an anniversary.
 */
export function storyYear(anchors: readonly Anchor[], month: number, day: number): number | null {
  const isNear = ({ point, isApart }: Anchor) => {
    if (point.unit !== 'day' || point.year === null || isApart) return false;
    const away = Math.abs(numberOfDay(point.year, month, day) - daysOf(point)!.first);
    return away > 0 && away <= STORY;
  };
  return anchors.findLast(isNear)?.point.year ?? null;
}

/** What `a year earlier` is compared with: the date named last near by, other than in passing. */
export function comparedPoint(anchors: readonly Anchor[], sentence: number): Point | null {
  const near = anchors.filter((anchor) => !anchor.isPassing && sentence - anchor.sentence <= NEAR);
  return near.at(-1)?.point ?? null;
}
