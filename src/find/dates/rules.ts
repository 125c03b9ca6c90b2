/** The date rules by name, and how often each is right when nothing speaks against it. */
export const DATE_RULES = {
  'numeric-date': 0.98,
  'day-month': 0.96,
  'month-year': 0.97,
  month: 0.88,
  'day-of-month': 0.6,
  weekday: 0.87,
  'nth-weekday': 0.94,
  year: 0.93,
  decade: 0.95,
  century: 0.94,
  'year-part': 0.87,
  week: 0.93,
  'relative-day': 0.95,
  'relative-period': 0.92,
  ago: 0.8,
  anchored: 0.74,
  part: 0.9,
  period: 0.94,
  vague: 0.5,
  holiday: 0.5,
} as const satisfies Record<string, number>;

export type DateRule = keyof typeof DATE_RULES;
