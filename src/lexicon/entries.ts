/** A word list is one block of text: an entry a line, `#` begins a comment, blank lines count for nothing. */
export function entries(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** A word list whose entries end in a value: word to value. */
export function valued(block: string): Map<string, string> {
  return new Map(
    entries(block).map((entry) => {
      const space = entry.lastIndexOf(' ');
      return [entry.slice(0, space), entry.slice(space + 1)];
    }),
  );
}
/** The block with only the first word of each line, for lists that carry a value beside it. */
export const firstColumn = (block: string): string =>
  entries(block)
    .map((line) => line.split(' ')[0]!)
    .join('\n');

/** The words before the colon of each line, one a line. */
export const allForms = (block: string): string =>
  entries(block)
    .flatMap((line) => line.split(':')[0]!.split(' '))
    .join('\n');
