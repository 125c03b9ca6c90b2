/** A memo that forgets everything when it is full: names repeat, and an archive has no end. */
const MOST = 200_000;
const memos: Map<string, unknown>[] = [];

export function memo<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  memos.push(known);
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/** When the names of an archive will not be asked for again. */
export function forgetAll(): void {
  for (const known of memos) known.clear();
}
