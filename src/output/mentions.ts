/** All mentions of a record as one list, for the formats that go along the text. */
import type { AmountRecord, DocumentRecord, MentionRecord } from '../model/record.js';
import { amountFigure } from './figure.js';

export type MentionKind = 'person' | 'organisation' | 'title' | 'date' | 'money' | 'percent' | 'quantity';

export interface Marked extends MentionRecord {
  readonly kind: MentionKind;
  /** Of the person, organisation, title, date or amount. */
  readonly id: string;
  /** The canonical name or the normalised value; null where there is none. */
  readonly value: string | null;
}

/** Sorted by start, without overlaps. */
export function mentionsOf({ persons, organisations, titles, dates, amounts }: DocumentRecord): Marked[] {
  const named = (kind: MentionKind, items: readonly { id: string; name: string; mentions: MentionRecord[] }[]) =>
    items.flatMap(({ id, name, mentions }) => mentions.map((mention) => ({ ...mention, kind, id, value: name })));
  return [
    ...named('person', persons),
    ...named('organisation', organisations),
    ...named('title', titles),
    ...dates.map((date) => ({ ...date, kind: 'date' as const })),
    ...amounts.map((amount) => ({ ...amount, value: amountInWords(amount) })),
  ].sort((a, b) => a.start - b.start);
}

/** `17,100 AZN`, `300 – 500 AZN`, `15 %`, `12,000 member`; digits are grouped for people. */
function amountInWords({ value, min, max, currency, unit }: AmountRecord): string {
  const number = amountFigure({ value, min, max });
  return [number, currency ?? unit].filter(Boolean).join(' ');
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** From the first to the last of some stretches; null for none. */
export function around(stretches: readonly Stretch[]): Stretch | null {
  const [first, ...rest] = stretches;
  if (first === undefined) return null;
  return rest.reduce(
    (whole, { start, end }) => ({ start: Math.min(whole.start, start), end: Math.max(whole.end, end) }),
    {
      start: first.start,
      end: first.end,
    },
  );
}
