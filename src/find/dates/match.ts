/** What every family of date expressions shares: what it reads, what it gives back, and how a meaning is built. */
import type { CalendarMeaning, DateMeaning, ShiftMeaning } from '../../model/date-meaning.js';
import type { Document } from '../../model/document.js';
import type { DateRule } from './rules.js';

export type Source = Pick<Document, 'text' | 'tokens'>;

export interface Match<M extends DateMeaning = DateMeaning> {
  /** Where the expression begins, when that is not the token that was asked about. */
  readonly from?: number;
  /** One past its last token. */
  readonly to: number;
  readonly meaning: M;
  readonly rule: DateRule;
}

/** Reads one family of expressions at token `at`; null where none begins there. */
export type Read<M extends DateMeaning = DateMeaning> = (source: Source, at: number) => Match<M> | null;

// Field by field, because spreading objects is slow.
export const calendar = (stated: Partial<CalendarMeaning>): CalendarMeaning => ({
  kind: 'calendar',
  year: stated.year ?? null,
  month: stated.month ?? null,
  day: stated.day ?? null,
  weekday: stated.weekday ?? null,
  part: stated.part ?? null,
  lean: stated.lean ?? null,
  clock: stated.clock ?? null,
  dayPart: stated.dayPart ?? null,
});

export const shift = (
  unit: ShiftMeaning['unit'],
  count: number | null,
  from: ShiftMeaning['from'] = 'reference',
  more: Partial<ShiftMeaning> = {},
): ShiftMeaning => ({ kind: 'shift', unit, count, from, keep: false, clock: null, dayPart: null, ...more });
