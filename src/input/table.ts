/** Rows of CSV and TSV: cells, quotes, and which mark stands between cells. */

const DELIMITERS = [',', '\t', ';'];

/** The mark that stands most often in the header outside quotes. */
export function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const count = (mark: string) => bare.split(mark).length;
  return DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** The cells of one row as RFC 4180 has them; what stands after a closing quote is kept. */
export function cellsOf(row: string, delimiter: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= row.length) {
    let cell = '';
    while (row[at] === '"') {
      const close = endOfQuote(row, at + 1);
      cell += row.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    const next = row.indexOf(delimiter, at);
    const end = next < 0 ? row.length : next;
    cells.push(cell + row.slice(at, end));
    at = end + 1;
  }
  return cells;
}

function endOfQuote(row: string, from: number): number {
  for (let at = row.indexOf('"', from); at >= 0; at = row.indexOf('"', at + 2)) if (row[at + 1] !== '"') return at;
  return row.length;
}
