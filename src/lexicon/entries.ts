/** A word list is one block of text: an entry a line, `#` begins a comment, blank lines count for nothing. */
export function entries(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
