/** Lines and columns: how wide text is on a terminal, and how it is broken to fit. */
import { eastAsianWidth } from 'get-east-asian-width';

/** Printable Latin, Greek, Cyrillic, punctuation and currency signs: one column each, nothing combines. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20cf]*$/;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
const EMOJI = /\ufe0f|\p{Emoji_Presentation}/u;

/** Terminal columns that one line of text takes: two for wide characters and emoji, none for combining marks. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return graphemesOf(text).reduce((width, grapheme) => width + widthOfGrapheme(grapheme), 0);
}

function widthOfGrapheme(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2;
  for (const char of grapheme) if (!INVISIBLE.test(char)) return eastAsianWidth(char.codePointAt(0)!);
  return 0;
}

let segmenter: Intl.Segmenter | undefined;

function graphemesOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('en');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Lines of at most `width` columns, broken between words, and between graphemes where one word is longer than a line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ').flatMap((word) => piecesOf(word, width))) {
    const size = widthOf(word);
    if (line !== '' && taken + 1 + size > width) {
      lines.push(line);
      line = word;
      taken = size;
    } else {
      taken += line === '' ? size : size + 1;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** The word itself, or parts of it that fit into a line. */
function piecesOf(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const grapheme of graphemesOf(word)) {
    const size = widthOf(grapheme);
    if (piece !== '' && taken + size > width) {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += grapheme;
    taken += size;
  }
  return [...pieces, piece];
}

/**
 * Widths for columns that want `wanted`, so that they fill no more than `available`. The widest give way first, and none
 * below its `least` (the longest word in it) as long as there is room for that.
 */
export function fitColumns(wanted: readonly number[], least: readonly number[], available: number): number[] {
  const needed = sum(least);
  if (needed >= available)
    return shrink(
      least,
      least.map(() => 1),
      needed - available,
    );
  return shrink(wanted, least, sum(wanted) - available);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Takes `excess` away, a column at a time from whichever is the widest that may still give. */
function shrink(widths: readonly number[], least: readonly number[], excess: number): number[] {
  const shrunk = [...widths];
  for (let left = excess; left > 0; left--) {
    let widest = -1;
    for (const [index, width] of shrunk.entries())
      if (width > least[index]! && (widest < 0 || width > shrunk[widest]!)) widest = index;
    if (widest < 0) break;
    shrunk[widest] = shrunk[widest]! - 1;
  }
  return shrunk;
}

/** The width of the longest word. */
export const longestWord = (text: string): number => Math.max(...text.split(' ').map(widthOf));
