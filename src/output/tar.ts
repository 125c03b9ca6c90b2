/** Tar archives as text, entry by entry (POSIX ustar; long and foreign names in a pax header before their entry). */

const BLOCK = 512;

/** A file of the archive; `content` is written as UTF-8. No owner and no time, so that equal files are equal archives. */
export function tarEntry(path: string, content: string): string {
  const isPlain = path.length <= 100 && /^[ -~]*$/.test(path);
  return isPlain
    ? entry(path, '0', content)
    : entry('pax', 'x', paxLine('path', path)) + entry('long-name', '0', content);
}

export const endOfTar = '\0'.repeat(2 * BLOCK);

function entry(name: string, type: '0' | 'x', content: string): string {
  const size = bytesOf(content);
  const field = (value: string, width: number) => value.padEnd(width, '\0');
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`;
  const upToSum = field(name, 100) + octal(0o644, 8) + octal(0, 8) + octal(0, 8) + octal(size, 12) + octal(0, 12);
  const behindSum = `${type}${field('', 100)}ustar\x0000`;
  const sum = [...`${upToSum}        ${behindSum}`].reduce((total, char) => total + char.charCodeAt(0), 0);
  const header = field(`${upToSum}${sum.toString(8).padStart(6, '0')}\0 ${behindSum}`, BLOCK);
  return header + content + '\0'.repeat((BLOCK - (size % BLOCK)) % BLOCK);
}

/** `25 path=articles/əmək.txt` and a line break, the number being the whole line's bytes, itself among them. */
function paxLine(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const size = bytesOf(rest);
  const guess = size + String(size).length;
  return `${size + String(guess).length}${rest}`;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
