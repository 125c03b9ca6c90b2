/** The Gregorian calendar as plain arithmetic on day numbers (0 is 1970-01-01); no clock, no time zone. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS = 86_400_000;

/** Day number of a date; months and days may run over their ends. Years 100 to 9999. */
export const numberOfDay = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / MS;

export function dayOfNumber(number: number): Day {
  const date = new Date(number * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const daysInMonth = (year: number, month: number): number => dayOfNumber(numberOfDay(year, month + 1, 0)).day;

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

export function isDay(year: number, month: number, day: number): boolean {
  return year >= 1000 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO 8601 week of a day. */
export function weekOf(number: number): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = dayOfNumber(thursday);
  return { year, week: Math.floor((thursday - numberOfDay(year, 1, 1)) / 7) + 1 };
}

/** Day number of the Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = numberOfDay(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}
