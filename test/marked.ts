/**
 * Tables of marked lines: `President [Ilham Aliyev](person) met …`. What stands in brackets must be found, exactly, and
 * nothing else of the kinds under test; a line without brackets must yield nothing. A value after `=` must match too.
 */
import { expect } from 'vitest';

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const MARK = /\[([^\]]+)\]\(([^)]*)\)/g;

export function unmark(line: string): { text: string; expected: Found[] } {
  let text = '';
  let position = 0;
  const expected: Found[] = [];
  for (const match of line.matchAll(MARK)) {
    text += line.slice(position, match.index);
    expected.push({ start: text.length, end: text.length + match[1]!.length, label: match[2]! });
    text += match[1]!;
    position = match.index + match[0].length;
  }
  return { text: text + line.slice(position), expected };
}

/** Writes what was found back into the text, so that a failure reads as two marked lines. */
function remark(text: string, found: readonly Found[]): string {
  let out = '';
  let position = 0;
  for (const { start, end, label } of [...found].sort((a, b) => a.start - b.start || a.end - b.end)) {
    out += `${text.slice(position, Math.max(position, start))}[${text.slice(start, end)}](${label})`;
    position = Math.max(position, end);
  }
  return out + text.slice(position);
}

/** Asserts that `find` marks exactly what `line` marks. */
export function expectMarked(line: string, find: (text: string) => Found[]): void {
  const { text, expected } = unmark(line);
  expect(remark(text, find(text))).toBe(remark(text, expected));
}
