/**
 * CoNLL with IOB2 tags: a token and its tag a line, tabs between them, an empty line behind each sentence, a
 * `-DOCSTART-` line before each document. The tokens are the tool's own, cut where a mention begins or ends.
 */
import { classesOf } from '../lexicon/classes.js';
import type { DocumentRecord } from '../model/record.js';
import { splitSentences } from '../text/sentences.js';
import { tokenise } from '../text/tokenise.js';
import { makeWordStore } from '../text/words.js';
import type { Format } from './format.js';
import { type Marked, type MentionKind, mentionsOf } from './mentions.js';

/** As in CoNLL-2003 and OntoNotes, where they have a tag for it. */
const TAGS: Record<MentionKind, string> = {
  person: 'PER',
  organisation: 'ORG',
  title: 'TITLE',
  date: 'DATE',
  money: 'MONEY',
  percent: 'PERCENT',
  quantity: 'QUANTITY',
};

/** The line that spaCy and others know; the other columns are CoNLL-2003's. */
const START = '-DOCSTART- -X- O O\n\n';

const store = makeWordStore(classesOf);

export function conll(): Format {
  return {
    head: '',
    separator: '',
    reads: { includeText: true, offsets: 'utf16' },
    document: (record) => START + sentencesOf(record),
    error: () => null,
    tail: () => '',
  };
}

function sentencesOf(record: DocumentRecord): string {
  const { text = '' } = record;
  const { tokens } = splitSentences(tokenise(text, store));
  const mentions = mentionsOf(record);
  let out = '';
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { start, end } = { start: tokens.start[i]!, end: tokens.end[i]! };
    while (at < mentions.length && mentions[at]!.end <= start) at++;
    const borders = bordersWithin(mentions, at, start, end);
    if (i > 0 && tokens.sentence[i] !== tokens.sentence[i - 1] && !isWithin(mentions[at], start)) out += '\n';
    for (let k = 0; k + 1 < borders.length; k++) out += line(text, borders[k]!, borders[k + 1]!, mentions, at);
  }
  return tokens.length === 0 ? '' : `${out}\n`;
}

/** A mention goes through the place: a sentence that ended there would cut it in two. */
const isWithin = (mention: Marked | undefined, place: number): boolean =>
  mention !== undefined && mention.start < place && place < mention.end;

/** The token's ends and the ends of mentions between them, sorted. */
function bordersWithin(mentions: readonly Marked[], from: number, start: number, end: number): number[] {
  const borders = [start];
  for (let i = from; i < mentions.length && mentions[i]!.start < end; i++)
    for (const place of [mentions[i]!.start, mentions[i]!.end])
      if (place > borders.at(-1)! && place < end) borders.push(place);
  return [...borders, end];
}

function line(text: string, start: number, end: number, mentions: readonly Marked[], from: number): string {
  const token = text.slice(start, end).replace(UNSAFE, '\ufffd');
  let at = from;
  while (at < mentions.length && mentions[at]!.end <= start) at++;
  const mention = mentions[at];
  if (mention === undefined || mention.start > start) return `${token}\tO\n`;
  return `${token}\t${mention.start === start ? 'B' : 'I'}-${TAGS[mention.kind]}\n`;
}

/** What some reader would take for the end of a column, a line or a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const UNSAFE = /[\s\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]/g;
