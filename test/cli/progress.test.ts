/** The line that says how far a run is. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeProgress, progressLine } from '../../src/cli/progress.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function terminal() {
  const written: string[] = [];
  const stream = { columns: 40, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  return { written, progress: makeProgress(stream) };
}

describe('progress', () => {
  it('shows nothing of a short run, and has nothing to erase', () => {
    const { written, progress } = terminal();
    progress.show(1, 0, 'a.txt');
    vi.advanceTimersByTime(400);
    progress.show(2, 0, 'b.txt');
    progress.clear();
    expect(written).toEqual([]);
  });

  it('writes over itself now and then, and is gone at the end', () => {
    const { written, progress } = terminal();
    vi.advanceTimersByTime(600);
    progress.show(1200, 0, 'a.txt');
    progress.show(1201, 0, 'b.txt');
    vi.advanceTimersByTime(2000);
    progress.show(1300, 2, 'c.txt');
    progress.clear();
    progress.clear();
    expect(written).toEqual([
      '\r\u001b[K1,200 read · 1 s · a.txt',
      '\r\u001b[K1,300 read · 2 not · 3 s · c.txt',
      '\r\u001b[K',
    ]);
  });
});

it.each([
  [80, '3 read · 1 s · articles/全国.txt'],
  [12, '3 read · 1'],
  [1, '3'],
])('fits %i columns', (columns, line) => {
  expect(progressLine(3, 0, 1, 'articles/全国.txt', columns)).toBe(line);
});

it('shows nothing that a terminal would obey', () => {
  expect(progressLine(1, 0, 1, 'a\u001b[2J\n.txt')).toBe('1 read · 1 s · a\\x1b[2J .txt');
});
