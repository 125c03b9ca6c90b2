/** The name of an output file against what is written into it. */
import type { Messages } from './messages.js';

const OTHER_ENDINGS: Record<string, string> = { jsonl: 'ndjson', htm: 'html' };

/** A table in a file whose name says another of `formats`: mostly `--format` was forgotten. */
export function warnOfTable(
  output: string | undefined,
  format: string,
  formats: readonly string[],
  messages: Messages,
): void {
  const ending = /\.(\w+)$/.exec(output ?? '')?.[1]?.toLowerCase() ?? '';
  const meant = OTHER_ENDINGS[ending] ?? ending;
  if (format === 'table' && meant !== 'table' && formats.includes(meant))
    messages.warn(output!, `is written as a table; --format ${meant} writes ${meant}`);
}
