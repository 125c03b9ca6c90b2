/** An explanation as plain text for people: a block an item, the place first. */
import { wrap } from '../output/layout.js';
import { pairsOf } from '../output/lines.js';
import { visibleLine } from '../output/visible.js';
import type { Explained, Explanation, Lost, Place, Voice } from './explain.js';
import type { WordSource } from './word-lists.js';

/** Ends in a line break. */
export function explanationText(source: string, explanation: Explanation, width: number): string {
  const { headline, referenceDate, referenceDateFrom, items, dropped, places } = explanation;
  const date = referenceDate === null ? '' : ` · ${referenceDate} (${referenceDateFrom})`;
  const blocks = [
    [...wrap(visibleLine(headline ?? '(no text)'), width), ...wrap(visibleLine(`${source}${date}`), width)],
    ...places
      .filter((place, n) => !place.isFound && isFirst(places, n))
      .map((place) => placeLines(place, dropped, width)),
    ...items.map((item) => itemLines(item, width)),
    ...(dropped.length > 0 ? [['Proposed, and not put out', ...dropped.flatMap((one) => lostLines(one, width))]] : []),
  ];
  if (blocks.length === 1) blocks.push(['Nothing found.']);
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** The same words in twenty places are described once. */
const isFirst = (places: readonly Place[], n: number): boolean =>
  places.findIndex(({ text, isFound }) => !isFound && text === places[n]!.text) === n;

const INDENT = '  ';

function placeLines({ text, start, end, words }: Place, dropped: readonly Lost[], width: number): string[] {
  if (text.trim() === '') return wrap(`${start}–${end} is white space, which nothing can be found in`, width);
  const isProposed = dropped.some((one) => one.start < end && start < one.end);
  const rows = words.map(({ text, says, lists }): [string, string] => [
    visibleLine(text),
    `${says}; ${lists.length === 0 ? 'in no word list' : lists.map(sourceText).join(', ')}`,
  ]);
  return [
    ...wrap(`${start}–${end} “${visibleLine(text)}” is not in the record`, width),
    ...pairsOf([['', isProposed ? 'It was proposed, and dropped: see below.' : 'Nothing proposed it.']], width),
    ...pairsOf(rows, width, INDENT),
  ];
}

function itemLines(item: Explained, width: number): string[] {
  const { type, id, text, start, end, means, weight, agreed, competed, confidence } = item;
  const rows: (readonly [string, string])[] = [
    ['means', visibleLine(means)],
    ...voiceRows(item),
    ['confidence', confidence.toFixed(2)],
    ...(weight === null ? [] : [['weight', weight] as const]),
    ...agreed.map((voice) => ['agreed', `${voice.rule} ${voice.confidence.toFixed(2)}${clueText(voice)}`] as const),
    ...competed.map((other) => ['competed', rivalText(other)] as const),
  ];
  const head = `${start}–${end} ${type}${id === null ? '' : ` ${id}`} “${visibleLine(text)}”`;
  return [...wrap(head, width), ...pairsOf(rows, width, INDENT)];
}

function lostLines(one: Lost, width: number): string[] {
  return pairsOf([[`${one.start}–${one.end}`, rivalText(one)]], width, INDENT);
}

const rivalText = (other: Lost): string =>
  `${other.type} “${visibleLine(other.text)}” (${other.rule} ${other.confidence.toFixed(2)}${clueText(other)}): ${other.because}`;

function voiceRows({ rule, says, reader, clue, words }: Voice): (readonly [string, string])[] {
  return [
    ['rule', says === '' ? rule : `${rule}: ${says}`],
    ...(clue === null ? [] : [['clue', `“${visibleLine(clue)}”`] as const]),
    ...words.map((word) => ['word list', sourceText(word)] as const),
    ['reader', reader],
  ];
}

function clueText({ clue, words }: Voice): string {
  const by = clue === null ? '' : `, by “${visibleLine(clue)}”`;
  return words.length === 0 ? by : `${by}, ${words.map(lineText).join(', ')}`;
}

const lineText = ({ file, line }: WordSource): string => (line === null ? file : `${file}:${line}`);

const sourceText = (source: WordSource): string => `${lineText(source)} (${source.list}: ${source.word})`;
