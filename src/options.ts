/** What a caller of the library may ask for, and what is said where it cannot be: a slip must not pass for a default. */
import { ALL_READERS, DATE_ORDERS, OFFSET_UNITS, ORGANISATION_TYPES, REFERENCE_SOURCES } from './model/choices.js';
import type { DateOrder, Lexicon, OwnBody, Reader } from './model/document.js';
import type { OffsetUnit, ReferenceSource } from './model/record.js';
import { daysInMonth } from './text/calendar.js';

export interface ExtractOptions {
  /** What the record's `source` says; default `-`. */
  source?: string;
  /** EDTF day (`2023-03-14`) that relative dates count from, used before any date that the text gives itself. */
  referenceDate?: string | null;
  /** Who named `referenceDate`; default `option`. */
  referenceDateFrom?: ReferenceSource;
  /** How `05.02.2021` is read; default `dmy`. */
  dateOrder?: DateOrder;
  /** Who may find names; default `rules` and `tagger`. A reader without its model finds nothing. */
  readers?: readonly Reader[];
  /** Names of the caller's own, and words never to be found; the same object for many texts is read once. */
  lexicon?: Lexicon | null;
  /** What `start` and `end` count; default `codepoint`. */
  offsets?: OffsetUnit;
  /** Put the text into the record. */
  includeText?: boolean;
}

/** Throws a `TypeError` for what is no text. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`text: write a string, not ${kindOf(text)}`);
}

/** Throws a `TypeError` for what has no articles in it; a string has letters. */
export function checkArticles(articles: unknown): void {
  const isObject = typeof articles === 'object' && articles !== null;
  if (!isObject || !(Symbol.iterator in articles || Symbol.asyncIterator in articles))
    throw wrongType('articles', 'a list or a stream of them', articles);
}

/** Throws a `TypeError` for what is neither a text nor has one. */
export function checkArticle(article: unknown): void {
  if (typeof article === 'string') return;
  if (typeof article !== 'object' || article === null)
    throw wrongType('an article', 'a string, or an object with a text', article);
  const { text, readers } = article as { text?: unknown; readers?: unknown };
  if (typeof text !== 'string') throw wrongType("an article's text", 'a string', text);
  if (readers !== undefined) throw new TypeError('an article has no readers of its own; name them for all articles');
}

/** Throws a `TypeError` for an option of another type, a `RangeError` for a value that it cannot have; both say which it can. */
export function checkOptions(options: ExtractOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`options: write an object such as { source: 'note' }, not ${kindOf(options)}`);
  const { source, referenceDate, referenceDateFrom, dateOrder, readers, lexicon, offsets, includeText } = options;
  if (source !== undefined && typeof source !== 'string') throw wrongType('source', 'a string', source);
  if (referenceDate != null) checkDay(referenceDate);
  if (referenceDateFrom !== undefined) checkChoice('referenceDateFrom', referenceDateFrom, REFERENCE_SOURCES);
  if (dateOrder !== undefined) checkChoice('dateOrder', dateOrder, DATE_ORDERS);
  if (readers !== undefined) checkReaders(readers);
  if (lexicon != null) checkLexicon(lexicon);
  if (offsets !== undefined) checkChoice('offsets', offsets, OFFSET_UNITS);
  if (includeText !== undefined && typeof includeText !== 'boolean')
    throw wrongType('includeText', 'true or false', includeText);
}

function checkReaders(readers: readonly Reader[]): void {
  if (!Array.isArray(readers)) throw wrongType('readers', `a list of ${oneOf(ALL_READERS)}`, readers);
  for (const reader of readers) checkChoice('readers', reader, ALL_READERS);
}

function checkChoice(name: string, value: unknown, choices: readonly unknown[]): void {
  if (choices.includes(value)) return;
  if (typeof value !== 'string') throw wrongType(name, oneOf(choices), value);
  throw new RangeError(`${name}: '${value}' cannot be; write ${oneOf(choices)}`);
}

function checkDay(day: string): void {
  if (typeof day !== 'string') throw wrongType('referenceDate', 'a day such as 2023-03-14', day);
  const [, year, month, date] = DAY.exec(day) ?? [];
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1;
  if (!isDay || Number(date) > daysInMonth(Number(year), Number(month)))
    throw new RangeError(`referenceDate: '${day}' is no day; write it as 2023-03-14`);
}

/** With a time of day, which nothing counts from. */
const DAY = /^([1-9]\d{3})-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d)?)?$/;

/** Looked at once, since the same one is handed in with many texts. */
const checked = new WeakSet<Lexicon>();

function checkLexicon(lexicon: Lexicon): void {
  if (typeof lexicon !== 'object') throw wrongType('lexicon', 'an object of lists', lexicon);
  if (checked.has(lexicon)) return;
  for (const list of ['people', 'titles', 'never'] as const) checkList(`lexicon.${list}`, lexicon[list], checkString);
  checkList('lexicon.organisations', lexicon.organisations, checkBody);
  checked.add(lexicon);
}

function checkList(name: string, list: readonly unknown[], checkOne: (name: string, one: unknown) => void): void {
  if (!Array.isArray(list)) throw wrongType(name, 'a list, which may be empty', list);
  for (const [n, one] of list.entries()) checkOne(`${name}[${n}]`, one);
}

function checkString(name: string, value: unknown): void {
  if (typeof value !== 'string') throw wrongType(name, 'a string', value);
}

function checkBody(at: string, body: unknown): void {
  if (typeof body !== 'object' || body === null) throw wrongType(at, 'an object with name, acronym and type', body);
  const { name, acronym, type } = body as Partial<OwnBody>;
  checkString(`${at}.name`, name);
  if (acronym !== null && typeof acronym !== 'string') throw wrongType(`${at}.acronym`, 'a string or null', acronym);
  if (type !== null) checkChoice(`${at}.type`, type, ORGANISATION_TYPES);
}

const oneOf = (choices: readonly unknown[]): string => `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;

const wrongType = (name: string, wanted: string, value: unknown): TypeError =>
  new TypeError(`${name}: write ${wanted}, not ${kindOf(value)}`);

/** What a value is, in words: `undefined`, `a number`, `an object`, `a list`. */
function kindOf(value: unknown): string {
  if (value == null) return String(value);
  if (Array.isArray(value)) return 'a list';
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}
