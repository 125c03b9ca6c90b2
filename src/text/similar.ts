/** Whether two words are spellings of one: transliterations and slips of the pen. */

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ks/g, 'x'],
  [/dzh|dj|zh/g, 'j'],
  [/kh|gh|x/g, 'h'],
  [/sch|sh/g, 's'],
  [/tch|ch|ts|tz/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/q|k/g, 'g'],
  [/ij|yy|iy|yi|ii|y/g, 'i'],
  [/ou|oo/g, 'u'],
  [/['-]/g, ''],
  [/([aeou])iev/g, '$1ev'],
  [/(.)\1+/g, '$1'],
];

/** Word to its sound. */
const sounds = new Map<string, string>();
const MEMO = 10_000;

/** The word with the letters levelled that transliterations write differently: `qahramanova`, `gahramanova` → `gahramanova`. */
export function soundOf(folded: string): string {
  const known = sounds.get(folded);
  if (known !== undefined) return known;
  let out = folded;
  for (const [pattern, letter] of SOUNDS) out = out.replace(pattern, letter);
  if (sounds.size > MEMO) sounds.clear();
  sounds.set(folded, out);
  return out;
}

/** Two folded words that may be one name: equal sounds, or one slip in five letters and more (two in nine). */
export function sameName(a: string, b: string): boolean {
  return a === b || sameSound(soundOf(a), soundOf(b));
}

/** The same for two words that differ, by their sounds. */
export function sameSound(x: string, y: string): boolean {
  const shorter = Math.min(x.length, y.length);
  const longer = Math.max(x.length, y.length);
  if (longer - shorter > 2 || (shorter < 5 && longer !== shorter)) return false;
  if (x === y) return true;
  if (shorter < 5) return false;
  // Another first consonant makes another name: Aliyev and Valiyev, but Əliyev and Aliyev.
  if (x.charCodeAt(0) !== y.charCodeAt(0) && !(isVowel(x.charCodeAt(0)) && isVowel(y.charCodeAt(0)))) return false;
  // Karimov and Karimova are two people.
  if (x === `${y}a` || y === `${x}a`) return false;
  return distance(x, y, shorter >= 9 ? 2 : 1) <= (shorter >= 9 ? 2 : 1);
}

const VOWELS = new Set('aeiou'.split('').map((letter) => letter.charCodeAt(0)));
const isVowel = (unit: number): boolean => VOWELS.has(unit);

/** Edit distance with swapped neighbours as one slip; `limit + 1` where it is more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoBack = new Uint16Array(b.length + 1);
  let back = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (let j = 0; j <= b.length; j++) back[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let lowest = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let least = Math.min(back[j]! + 1, row[j - 1]! + 1, back[j - 1]! + cost);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) least = Math.min(least, twoBack[j - 2]! + 1);
      row[j] = least;
      lowest = Math.min(lowest, least);
    }
    if (lowest > limit) return limit + 1;
    [twoBack, back, row] = [back, row, twoBack];
  }
  return back[b.length]!;
}
