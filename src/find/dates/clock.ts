/** Times of day that stand beside a date: `at 10:00`, `10.30am`, `5 p.m.`, `noon`. Alone they are no date. */
import { Shape } from '../../text/shape.js';
import type { Source } from './match.js';
import { beginsLine, isDash, normAt, shapeAt, skip } from './words.js';

export interface Clock {
  readonly clock: string;
  readonly to: number;
}

const FIGURES = /^(\d{1,2})(?:([:.h])(\d\d))?(?::\d\d)?(am|pm|a\.m|p\.m|hrs)?$/;
/** `1400 GMT`, `0930 hours`. */
const MILITARY = /^([01]\d|2[0-3])([0-5]\d)$/;
const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map(
  Object.entries<'am' | 'pm'>({ am: 'am', 'a.m': 'am', pm: 'pm', 'p.m': 'pm' }),
);
const NAMED: ReadonlyMap<string, string> = new Map(Object.entries<string>({ noon: '12:00', midnight: '00:00' }));

/** The clock time at `at`. A bare `10.30` counts only where `pointed` says that a time must stand there. */
export function clockAt(source: Source, at: number, pointed = false): Clock | null {
  const norm = normAt(source, at);
  const named = NAMED.get(norm);
  if (named) return { clock: named, to: at + 1 };
  if (!(shapeAt(source, at) & Shape.Digits)) return null;
  const military = MILITARY.exec(norm);
  if (military) return fourFigures(source, at + 1, `${military[1]}:${military[2]}`);
  const figures = FIGURES.exec(norm);
  if (!figures) return null;
  const twelve = norm === '12' ? NAMED.get(normAt(source, at + 1)) : undefined;
  if (twelve) return { clock: twelve, to: at + 2 };
  const [, hour = '', mark, minute, glued] = figures;
  let to = at + 1;
  let half = glued === undefined || glued === 'hrs' ? undefined : HALVES.get(glued);
  if (glued === undefined) {
    const next = normAt(source, to);
    half = HALVES.get(next);
    if (half || next === "o'clock" || next === 'hrs' || (minute && next === 'hours')) to++;
  }
  const isZoned = minute !== undefined && (shapeAt(source, to) & Shape.AllCaps) !== 0 && pastZone(source, to) > to;
  const isTime =
    isZoned ||
    half !== undefined ||
    to > at + 1 ||
    glued === 'hrs' ||
    (minute !== undefined && (mark !== '.' || pointed));
  return isTime ? withHours(Number(hour), minute ?? '00', half, to) : null;
}

/** `1400 GMT` is a time of day, `1400` alone none. */
function fourFigures(source: Source, at: number, clock: string): Clock | null {
  const to = /^(?:hrs|hours)$/.test(normAt(source, at)) ? at + 1 : pastZone(source, at);
  return to > at ? { clock, to } : null;
}

function withHours(hour: number, minute: string, half: 'am' | 'pm' | undefined, to: number): Clock | null {
  if (hour > 24 || Number(minute) > 59 || (half && (hour > 12 || hour === 0))) return null;
  const full = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  if (full === 24) return minute === '00' ? { clock: '24:00', to } : null;
  return { clock: `${String(full).padStart(2, '0')}:${minute}`, to };
}

/** The token behind the time zone at `at`, if one stands there: `EST`, `(GMT)` not; `local time`, `Moscow time`. */
export function pastZone(source: Source, at: number): number {
  const isZone = (shapeAt(source, at) & Shape.AllCaps) !== 0 && ZONES.has(normAt(source, at));
  if (isZone) return at + 1;
  const isNamed = normAt(source, at) === 'local' || (shapeAt(source, at) & Shape.Capital) !== 0;
  return isNamed && normAt(source, at + 1) === 'time' ? at + 2 : skip(source, at, 'local');
}

const ZONES = new Set(
  'bst cest cet cst ct edt eest eet est et gmt ist jst mdt msk mst mt pdt pst pt sast utc wat'.split(' '),
);

/** The first time of `4 to 6 p.m.`, which takes its half of the day from the second; null where no such pair stands at `at`. */
export function bareHourAt(source: Source, at: number): Clock | null {
  const hour = /^(?:[1-9]|1[0-2])$/.exec(normAt(source, at))?.[0];
  const until = hour ? clockUntil(source, at + 1) : null;
  if (!hour || !until || !HALF_MARK.test(normAt(source, at + 2) + normAt(source, at + 3))) return null;
  const last = Number(until.clock.slice(0, 2));
  const later = (Number(hour) % 12) + 12;
  return { clock: `${String(later <= last ? later : Number(hour) % 12).padStart(2, '0')}:00`, to: at + 1 };
}

const HALF_MARK = /^\d{1,2}(?:[:.]\d\d)?(?:am|pm|a\.m|p\.m)/;

/** The second time of `10:00-12:00`, `from 10:00 to 16:00`, asked behind the first. */
export function clockUntil(source: Source, at: number): Clock | null {
  const isLink = isDash(source, at) || /^(?:to|till|until)$/.test(normAt(source, at)) || isBetween(source, at);
  return isLink ? clockAt(source, at + 1, true) : null;
}

/** The `and` of `between 3pm and 5pm`. */
const isBetween = (source: Source, at: number): boolean =>
  normAt(source, at) === 'and' && [2, 3].some((back) => normAt(source, at - back) === 'between');

/** The clock time joined to the date that ends before `at`: `, at 10:00`, `16:20`, `, 17.45`; behind a dash or point it needs its mark. */
export function clockAfter(source: Source, at: number): Clock | null {
  if ((isDash(source, at) || normAt(source, at) === '.') && !beginsLine(source, at + 1)) return clockAt(source, at + 1);
  const comma = skip(source, at, ',', '|', '/');
  const prepared = skip(source, comma, 'at', 'by', 'from', 'between');
  const near = prepared > comma ? skip(source, prepared, 'about', 'around', 'approximately') : prepared;
  return (
    (near > at ? hourOfDay(source, near) : null) ??
    clockAt(source, near, prepared > comma) ??
    (near > at ? bareHourAt(source, near) : null)
  );
}

/** `at 7 in the morning`, `at 8.30 in the evening`, `at 2 o'clock in the afternoon`, `at 9 at night`. */
export function hourOfDay(source: Source, at: number): Clock | null {
  const [, hour, minute = '00'] = /^(1[0-2]|[1-9])(?:[:.]([0-5]\d))?$/.exec(normAt(source, at)) ?? [];
  if (hour === undefined) return null;
  const behind = skip(source, at + 1, "o'clock");
  const isNight = normAt(source, behind) === 'at' && normAt(source, behind + 1) === 'night';
  const isPart = normAt(source, behind) === 'in' && normAt(source, behind + 1) === 'the';
  const part = isNight ? 'night' : isPart ? normAt(source, behind + 2) : '';
  if (!/^(?:morning|afternoon|evening|night)$/.test(part)) return null;
  const isLate = part === 'morning' ? false : part === 'night' ? Number(hour) > 5 : true;
  return withHours(Number(hour), minute, isLate ? 'pm' : 'am', behind + (isNight ? 2 : 3));
}
