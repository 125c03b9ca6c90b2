/**
 * When a post is or was held: its status by the words of the title, by the verb and by the dates of its clause (`since January`,
 * `from 2008 to 2012`, `until 2013`, `with effect from 1 October`).
 */
import { entries } from '../lexicon/entries.js';
import { LEAVING_VERBS } from '../lexicon/post-words.js';
import type { DateMention, Document, Title, TokenSpan } from '../model/document.js';
import type { RoleStatus } from '../model/record.js';
import { continues, norm, sentenceOf, wordAt } from '../text/phrases.js';
import { countBefore } from '../text/sorted.js';
import { wordSet } from '../text/word-set.js';

export interface Term {
  readonly status: RoleStatus;
  /** EDTF, or null. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Tokens between a post and a date that still speak of it. */
const REACH = 9;

export function termOf(doc: Document, title: Title): Term {
  const named = statusOfName(title.name);
  const date = dateOfTerm(doc, title);
  const { from, to } = date === null ? { from: null, to: null } : boundsOf(doc, date);
  const isOver = to !== null && doc.reference.date !== null && to <= doc.reference.date.slice(0, to.length);
  const isAhead = from !== null && doc.reference.date !== null && from > doc.reference.date.slice(0, from.length);
  const status = named ?? (isOver || hasPastVerb(doc, title) ? 'former' : isAhead ? 'future' : 'current');
  return { status, from, to };
}

function statusOfName(title: string): RoleStatus | null {
  if (/^(?:former|ex|ex-.*|retired|past|late)\b/.test(title)) return 'former';
  if (/^(?:acting|interim|caretaker)\b/.test(title)) return 'acting';
  return /\b(?:elect|designate|incoming)\b/.test(title) ? 'future' : null;
}

/** The date nearest to the post in its sentence that a word of duration introduces. */
function dateOfTerm(doc: Document, title: Title): DateMention | null {
  const [first, last] = sentenceOf(doc, title.from);
  let best: DateMention | null = null;
  let nearest = REACH;
  for (let n = countBefore(doc.dates, title.from - 2 * REACH, fromOf); n < doc.dates.length; n++) {
    const date = doc.dates[n]!;
    if (date.from >= title.to + REACH) break;
    if (date.from < first || date.to > last || date.value === null || introducedBy(doc, date) === null) continue;
    const gap = date.from >= title.to ? date.from - title.to : title.from - date.to;
    if (gap < nearest && !isCut(doc, Math.min(title.from, date.from), Math.max(title.from, date.from))) {
      best = date;
      nearest = gap;
    }
  }
  return best;
}

const fromOf = ({ from }: TokenSpan): number => from;

/** Another title begins between the two. */
const isCut = ({ titles }: Document, from: number, to: number): boolean =>
  countBefore(titles, to, fromOf) > countBefore(titles, from + 1, fromOf);

type Introduction = 'since' | 'until' | 'during';

/**
 * `from 2008 to 2012`, `for the term 2024–2028`, `2003–2011 – chairwoman`: years or months, not days, and not what a contract is for
 * (`agreement for 2022-2024`).
 */
function isTermOfOffice({ tokens }: Pick<Document, 'tokens'>, date: DateMention): boolean {
  const [first = '', last = ''] = date.value!.split('/');
  if (date.kind !== 'interval' || first.length > 7 || last.length > 7) return false;
  const before = norm(tokens, date.from - 1);
  const opensLine = !continues(tokens, date.from);
  return (
    opensLine ||
    ['from', 'in', 'between', 'during', 'term', 'period', 'years', '(', ','].includes(before) ||
    norm(tokens, date.from) === 'from'
  );
}

function introducedBy({ tokens }: Document, date: DateMention): Introduction | null {
  const before = norm(tokens, date.from - 1);
  if (before === 'since' || (before === 'from' && !date.value!.includes('/')) || before === 'effective') return 'since';
  if (before === 'until' || before === 'till') return 'until';
  return isTermOfOffice({ tokens }, date) ? 'during' : null;
}

function boundsOf(doc: Document, date: DateMention): { from: string | null; to: string | null } {
  const introduction = introducedBy(doc, date);
  if (introduction === 'since') return { from: date.value, to: null };
  if (introduction === 'until') return { from: null, to: date.value };
  const [from = null, to = null] = date.value!.split('/');
  return { from, to: to === '..' ? null : to };
}

const PAST = new Set(['worked', 'served']);
/** What begins another clause than that of the post. */
const APART = new Set([',', 'and', 'became', 'become', 'but', 'for', 'to']);
const LEAVING = wordSet(entries(LEAVING_VERBS));

/** `worked as director`, `formerly lecturer`, `stepped down after ten years as treasurer`: not `has worked as … since`. */
function hasPastVerb({ tokens }: Document, title: Title): boolean {
  for (let k = title.from - 1; k >= 0 && k > title.from - 8; k--) {
    const word = norm(tokens, k);
    if (['formerly', 'previously'].includes(word)) return true;
    if (LEAVING.has(wordAt(tokens, k))) return true;
    if (APART.has(word)) return false;
    if (PAST.has(word)) return !['has', 'have'].includes(norm(tokens, k - 1));
  }
  return false;
}
