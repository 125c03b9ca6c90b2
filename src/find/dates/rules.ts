/** The date rules by name: what each finds, and how often it is right when nothing speaks against it. */
export const DATE_RULES = {
  'numeric-date': { says: 'figures with points, strokes or hyphens: 12.08.2021, 2021-08-12', confidence: 0.98 },
  'day-month': { says: 'a day and a month, with or without year and weekday: Friday, 3 March 2023', confidence: 0.96 },
  'month-year': { says: 'a month of a stated year: May 2022, September of that year', confidence: 0.97 },
  month: { says: 'a month alone, in the nearest year that fits the tense: in November', confidence: 0.88 },
  'day-of-month': { says: 'the day of a month alone: on the 12th', confidence: 0.6 },
  weekday: { says: 'a weekday alone, the nearest that fits the tense: on Friday, last Monday', confidence: 0.87 },
  'nth-weekday': { says: 'a weekday counted in its month: the last Friday of December', confidence: 0.94 },
  year: { says: 'a year alone: in 1998, the 2021 strike', confidence: 0.93 },
  decade: { says: 'ten years: the 1990s, the eighties', confidence: 0.95 },
  century: { says: 'a hundred years: the 20th century, XX century', confidence: 0.94 },
  'year-part': {
    says: 'a quarter, half or season, of a stated year or the nearest: Q3 2021, last spring',
    confidence: 0.87,
  },
  week: { says: 'a week by its number or one of its days: 2021-W32, the week of 8 May', confidence: 0.93 },
  'relative-day': { says: 'a day counted from the day of writing: yesterday, this morning', confidence: 0.95 },
  'relative-period': {
    says: 'a week, month, year or the like counted from the day of writing: next month',
    confidence: 0.92,
  },
  ago: { says: 'a number of units before the day of writing: three days ago', confidence: 0.8 },
  anchored: { says: 'counted from the date that the text named last: the same day, a year earlier', confidence: 0.74 },
  part: {
    says: 'the beginning, middle or end of a period takes its value: the end of June, mid-2025',
    confidence: 0.9,
  },
  period: { says: 'from one date to another: 3-5 May 2022, between March and June', confidence: 0.94 },
  vague: { says: 'points to the present, past or future at large: now, recently', confidence: 0.5 },
  holiday: { says: 'a named day: Victory Day, New Year', confidence: 0.5 },
} as const satisfies Record<string, { says: string; confidence: number }>;

export type DateRule = keyof typeof DATE_RULES;
