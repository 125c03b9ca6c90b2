/** Dates that the text has named so far, for those that count from them: `the same day`, `a year earlier`. */
import type { DateUnit } from '../model/date-meaning.js';
import type { Tense } from './date-tense.js';
import { daysOf, type Point, pointAround } from './date-value.js';

export interface Anchor {
  readonly point: Point;
  readonly sentence: number;
  /** A weekday or `yesterday` tells when something was said rather than what is counted from. */
  readonly isPassing: boolean;
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

/** What `a year earlier` is compared with: the date named last near by, other than in passing. */
export function comparedPoint(anchors: readonly Anchor[], sentence: number): Point | null {
  const near = anchors.filter((anchor) => !anchor.isPassing && sentence - anchor.sentence <= NEAR);
  return near.at(-1)?.point ?? null;
}
