/** A word list is one block of text: an entry a line, `#` begins a comment, blank lines count for nothing. */
export function entries(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The block with only the first word of each line, for lists that carry a value beside it. */
export const firstColumn = (block: string): string =>
  entries(block)
    .map((line) => line.split(' ')[0]!)
    .join('\n');
