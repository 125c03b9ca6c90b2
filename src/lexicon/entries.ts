/** A word list is one block of text: an entry a line, `#` begins a comment, blank lines count for nothing. */
export function entries(block: string): string[] {
  const found: string[] = [];
  // By hand: every start reads all lists, and a split, a trim and a filter make three arrays of each.
  for (let at = 0; at < block.length; ) {
    const newline = block.indexOf('\n', at);
    const end = newline < 0 ? block.length : newline;
    const line = block.slice(at, end).trim();
    if (line !== '' && line[0] !== '#') found.push(line);
    at = end + 1;
  }
  return found;
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
