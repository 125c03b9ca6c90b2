/** Figures that could be read day first or month first: by the other dates of the article, else as the settings say. */
import type { CalendarMeaning, DateExpression, DateMeaning, FiguresMeaning } from '../model/date-meaning.js';
import type { DateOrder } from '../model/document.js';
import { edtfOf, point } from './date-value.js';

/** The order of each separating mark that the article itself gives away; marks that it leaves open are missing. */
export type Orders = ReadonlyMap<string, DateOrder>;

/** `27.05.2024` says that `05.02.2024` is 5 February; so does a reference date of 2024-02-05. */
export function ordersOf(expressions: readonly DateExpression[], reference: string | null): Orders {
  const orders = new Map<string, DateOrder | null>();
  const day = reference === null ? null : reference.slice(0, 10);
  const note = (meaning: DateMeaning | null): void => {
    if (meaning?.kind === 'interval') {
      note(meaning.from);
      note(meaning.to);
    }
    if (meaning?.kind !== 'figures') return;
    const { readings, mark } = meaning;
    const known = readings.length === 1 ? readings[0] : readings.find(({ date }) => edtfOfDay(date) === day);
    if (!known) return;
    const before = orders.get(mark);
    orders.set(mark, before === undefined || before === known.order ? known.order : null);
  };
  for (const { meaning } of expressions) note(meaning);
  return new Map([...orders].filter((entry): entry is [string, DateOrder] => entry[1] !== null));
}

export interface Reading {
  /** A day of its year, or of one that is left open. */
  readonly date: CalendarMeaning;
  /** The other readings, where nothing in the article decides. */
  readonly others: readonly CalendarMeaning[];
}

export function readFigures(meaning: FiguresMeaning, orders: Orders, preferred: DateOrder): Reading {
  const known = orders.get(meaning.mark);
  const order = known ?? preferred;
  const usual = meaning.readings.filter((reading) => reading.order !== 'ymd');
  // Nobody means the year first in two figures unless told so.
  const readings = order === 'ymd' || usual.length === 0 ? meaning.readings : usual;
  const { date } = readings.find((reading) => reading.order === order) ?? readings[0]!;
  const others = known ? [] : readings.filter((other) => edtfOfDay(other.date) !== edtfOfDay(date));
  return { date: { ...date, clock: meaning.clock }, others: others.map((other) => other.date) };
}

const edtfOfDay = ({ year, month, day }: CalendarMeaning): string =>
  edtfOf(point('day', { year: year as number | null, month, day }))!;
