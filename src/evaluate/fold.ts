/** When two spellings count as one. */

// Before the lower-casing, so that it catches the capitals listed and no others.
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  İ: 'i',
  ə: 'e',
  Ə: 'e',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
};

const SAME_TITLE: ReadonlyMap<string, string> = new Map([
  ['mp', 'member of parliament'],
  ['member of the parliament', 'member of parliament'],
  ['deputy of parliament', 'member of parliament'],
  ['ceo', 'chief executive officer'],
  ['chair man', 'chairman'],
]);

/** Lower case without marks, punctuation or a leading `the`; words apart by one space. */
export function foldName(name: string): string {
  return name
    .replace(/[ıİəƏøłđß]/g, (letter) => LETTERS[letter]!)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

/** A folded title, the same for its usual variants: `MP` is `member of parliament`, `labor` is `labour`. */
export function foldTitle(title: string): string {
  const bare = title
    .toLowerCase()
    .trim()
    .replace(/^(?:the|an?|his|her|its) /, '');
  return foldName(SAME_TITLE.get(bare) ?? bare).replaceAll('labor ', 'labour ');
}

const LITTLE_WORDS = new Set(['a', 'an', 'the', 'of', 'for', 'to', 'in', 'on', 'as', 'and', 'towards', 'their', 'its']);

/** Two readers seldom cut a purpose alike, so sharing half of the words that say something is enough. */
export function samePurpose(one: string, other: string): boolean {
  const [a, b] = [one, other].map(
    (text) =>
      new Set(
        foldName(text)
          .split(' ')
          .filter((word) => !LITTLE_WORDS.has(word)),
      ),
  );
  const shared = [...a!].filter((word) => b!.has(word)).length;
  return shared > 0 && 2 * shared >= (a!.size + b!.size) / 2;
}
