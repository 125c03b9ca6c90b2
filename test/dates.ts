/** Dates of a text as the tables mark them: by value, or by kind where there is none. */

import { NO_MODELS } from '../src/core.js';
import type { DateMention, DateOrder } from '../src/model/document.js';
import { analyse } from '../src/pipeline.js';
import type { Found } from './marked.js';

export interface DateOptions {
  readonly reference?: string | null;
  readonly dateOrder?: DateOrder;
}

/** A Wednesday in the middle of March, which leaves room on both sides. */
const REFERENCE = '2023-03-15';

export function datesOf(
  text: string,
  { reference = REFERENCE, dateOrder = 'dmy' }: DateOptions = {},
): readonly DateMention[] {
  const from = reference === null ? null : 'option';
  return analyse(text, {
    reference: { date: reference, from },
    dateOrder,
    readers: ['rules'],
    models: NO_MODELS,
  }).dates;
}

/** `kind` stands in for a missing value: `vague`, `holiday`, or `year?` for a year that nothing tells. */
export const findDates =
  (options?: DateOptions) =>
  (text: string): Found[] =>
    datesOf(text, options).map(({ start, end, kind, value }) => ({
      start,
      end,
      label: value ?? (kind === 'vague' || kind === 'holiday' ? kind : `${kind}?`),
    }));
