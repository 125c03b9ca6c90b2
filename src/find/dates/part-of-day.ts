/**
 * A date behind its part of the day: the [evening of 3 February], the [morning of Tuesday, 14 March], [early hours of Sunday]; asked at
 * the part.
 *
 * Left alone: `the night of the attack`, `morning shifts`; `Tuesday morning` is read at its weekday.
 */
import type { Match, Read, Source } from './match.js';
import { dayPartAt, normAt, skip } from './words.js';

export function readPartOfDate(source: Source, at: number, readDate: Read): Match | null {
  const dayPart = dayPartAt(source, at);
  if (!dayPart || !/^(?:of|on|from|between)$/.test(normAt(source, at + 1))) return null;
  const date = readDate(source, skip(source, at + 2, 'the'));
  if (!date || date.from !== undefined) return null;
  const { meaning } = date;
  // `the night of 3 to 4 May`
  if (meaning.kind === 'interval') return dayPart === 'NI' ? { ...date, from: at } : null;
  if (!/^o[fn]$/.test(normAt(source, at + 1))) return null;
  if (meaning.kind === 'figures') return { ...date, from: at };
  const isDay =
    (meaning.kind === 'calendar' && (meaning.day !== null || meaning.weekday !== null) && meaning.clock === null) ||
    (meaning.kind === 'shift' && meaning.unit === 'day');
  return isDay
    ? { ...date, from: at, meaning: { ...meaning, dayPart: meaning.dayPart ?? dayPart } as typeof meaning }
    : null;
}
