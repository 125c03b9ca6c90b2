/** The files of a tar archive held as text, by name; fails on an archive that is not well made. */
export function untar(archive: string): Map<string, string> {
  const bytes = Buffer.from(archive, 'utf8');
  const files = new Map<string, string>();
  let longName: string | null = null;
  for (let at = 0; at < bytes.length; ) {
    const header = bytes.subarray(at, at + 512);
    if (header.every((byte) => byte === 0)) break;
    const field = (start: number, length: number) =>
      header
        .subarray(start, start + length)
        .toString('utf8')
        .replace(/\0.*$/s, '');
    const sum = header.reduce((total, byte, i) => total + (i >= 148 && i < 156 ? 32 : byte), 0);
    if (sum !== Number.parseInt(field(148, 8), 8)) throw new Error(`wrong sum at ${at}`);
    const size = Number.parseInt(field(124, 12), 8);
    const content = bytes.subarray(at + 512, at + 512 + size).toString('utf8');
    if (field(156, 1) === 'x') {
      const [, length, name] = /^(\d+) path=(.*)\n$/s.exec(content)!;
      if (Number(length) !== size) throw new Error(`wrong length of a long name: ${content}`);
      longName = name!;
    } else {
      files.set(longName ?? field(0, 100), content);
      longName = null;
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
