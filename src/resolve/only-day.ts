/**
 * The day that a report without a date line gives away, because it names no other: The clubs said on Tuesday, [28 January 2025]; a ban
 * published [today, 25 November 2024].
 *
 * Left alone: a day to come, that of a birth or of a decree (`the law of 5 March 2019`), one told far from the beginning where nobody
 * announces anything, and every day where the text names several or a later year.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { DateExpression } from '../model/date-meaning.js';
import type { Document } from '../model/document.js';
import { namesThing } from './date-anchors.js';
import { tenseAround } from './date-tense.js';

export interface Day {
  readonly expression: DateExpression;
  readonly year: number;
  readonly edtf: string;
}

/** Sentences at the head, heading and place among them, in which what happened on that day is the news. */
const LEDE = 4;

/** Null where the text names no whole day, or several, or none that asks for a day of writing (`on Saturday`, `last week`). */
export function onlyDay(doc: Document, days: readonly Day[]): string | null {
  const { dateExpressions } = doc;
  const [day] = days;
  if (!day || days.some(({ edtf }) => edtf !== day.edtf) || !dateExpressions.some(isOpen)) return null;
  if (dateExpressions.some((one) => isOtherDay(one) || isLater(doc, one, day.year))) return null;
  return days.some(({ expression }) => isOfReport(doc, expression)) ? day.edtf : null;
}

/** `Saturday`, `3 May`, `last week`. */
const isOpen = ({ meaning }: DateExpression): boolean =>
  meaning.kind === 'shift' || (meaning.kind === 'calendar' && meaning.year === null);

type Source = Pick<Document, 'tokens'>;

function isOfReport(doc: Source, expression: DateExpression): boolean {
  const { tokens } = doc;
  const normAt = (at: number) => tokens.word[at]?.norm ?? '';
  const { from } = expression;
  if (normAt(from - 1) === 'today' || (normAt(from - 1) === ',' && normAt(from - 2) === 'today')) return true;
  if (namesThing(doc, expression) || OTHERS.test(normAt(from - 1))) return false;
  const { lean } = tenseAround(doc, expression);
  return lean === -1
    ? tokens.sentence[from]! < LEDE || isAnnounced(doc, from)
    : lean === 0 && tokens.sentence[from] === 0;
}

/** `until 3 May 2025`, `since 3 May 2019`, `the year ended 31 December 2024`. */
const OTHERS = /^(?:until|till|by|before|since|from|effective|ended|ending|to|through|after|:)$/;

/** How far from the date the verb of saying stands. */
const REACH = 12;

function isAnnounced({ tokens }: Source, at: number): boolean {
  for (let k = Math.max(0, at - REACH); k < at; k++)
    if (tokens.sentence[k] === tokens.sentence[at] && tokens.word[k]!.classes & WordClass.SpeechVerb) return true;
  return false;
}

/** `On April 22-23, 2024` */
const isOtherDay = ({ meaning }: DateExpression): boolean =>
  meaning.kind === 'interval' && meaning.from.kind === 'calendar' && meaning.from.day !== null;

/** A year after that day which is no aim: `since 2024`, and not `by 2030`. */
function isLater(doc: Source, expression: DateExpression, year: number): boolean {
  const { meaning } = expression;
  if (meaning.kind !== 'calendar' || typeof meaning.year !== 'number' || meaning.year <= year) return false;
  return tenseAround(doc, expression).lean === -1;
}
