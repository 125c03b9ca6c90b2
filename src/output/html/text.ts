/** The article itself, with its mentions marked. */
import type { DocumentRecord } from '../../model/record.js';
import { type Marked, mentionsOf } from '../mentions.js';
import { escaped } from './escape.js';

/** What the page colours and filters apart. */
export const KINDS = ['person', 'organisation', 'title', 'date', 'amount'] as const;
export type Kind = (typeof KINDS)[number];

const kindOf = ({ kind }: Marked): Kind =>
  kind === 'money' || kind === 'percent' || kind === 'quantity' ? 'amount' : kind;

/** The headline as `<h2>` and the rest in paragraphs; a record without text has its headline alone. */
export function markedText(record: DocumentRecord): { headline: string; body: string } {
  const { text = '', headline } = record;
  const at = headline === null ? -1 : text.indexOf(headline);
  const headEnd = at < 0 ? 0 : at + headline!.length;
  const show = writerOf(record, text);
  return {
    headline: `<h2 dir="auto">${headEnd > 0 ? show(0, headEnd).trimStart() : escaped(headline ?? '(no text)')}</h2>`,
    body: paragraphsIn(text, headEnd)
      .map(([start, end]) => `<p dir="auto">${show(start, end)}</p>`)
      .join('\n'),
  };
}

/** Line break, perhaps blanks, line break: the end of a paragraph; the end of the text is one as well. */
const EMPTY_LINES = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*|$/g;

/** Stretches between empty lines, without white space around them. */
function paragraphsIn(text: string, from: number): [number, number][] {
  const paragraphs: [number, number][] = [];
  let start = from;
  for (const { index, 0: gap } of [...text.slice(from).matchAll(EMPTY_LINES)]) {
    const end = from + index;
    const words = text.slice(start, end);
    const trimmed = words.trimStart();
    if (trimmed !== '') paragraphs.push([end - trimmed.length, start + words.trimEnd().length]);
    start = end + gap.length;
  }
  return paragraphs;
}

/** Writes a stretch of the text with its mentions; stretches must come in order. One that goes past the end is cut there. */
function writerOf(record: DocumentRecord, text: string): (from: number, to: number) => string {
  const mentions = mentionsOf(record);
  const attributes = attributesFor(record);
  let next = 0;
  return (from, to) => {
    let out = '';
    let at = from;
    while (next < mentions.length && mentions[next]!.start < to) {
      const mention = mentions[next]!;
      const start = Math.max(at, mention.start);
      const end = Math.min(to, mention.end);
      if (end > start) {
        out += escaped(text.slice(at, start));
        out += `<span ${attributes(mention)}>${escaped(text.slice(start, end))}</span>`;
        at = end;
      }
      if (mention.end > to) break;
      next++;
    }
    return out + escaped(text.slice(at, to));
  };
}

/** What the script and the reader need to know of a mention; ids are those of the record. */
function attributesFor({ titles, dates, amounts, organisations }: DocumentRecord): (mention: Marked) => string {
  const holders = new Map(titles.flatMap(({ mentions }) => mentions.map(({ start, holder }) => [start, holder])));
  const details = new Map<string, string | null>([
    ...organisations.map(({ id, type }) => [id, type] as const),
    ...dates.map(({ id, kind }) => [id, kind] as const),
    ...amounts.map(({ id, qualifier, period }) => [id, [qualifier, period].filter(Boolean).join(' ')] as const),
  ]);
  return (mention) => {
    const kind = kindOf(mention);
    const ids = [mention.id, kind === 'title' ? holders.get(mention.start) : null].filter(Boolean).join(' ');
    const label = [mention.kind, details.get(mention.id)].filter(Boolean).join(' · ').replaceAll('-', ' ');
    const { value, rule, confidence } = mention;
    return [
      `class="m ${kind}" role="button" tabindex="0" aria-pressed="false"`,
      `data-i="${escaped(ids)}" data-k="${escaped(label)}" data-v="${escaped(value ?? 'no value')}"`,
      `data-r="${escaped(rule)}" data-c="${confidence}"`,
    ].join(' ');
  };
}
