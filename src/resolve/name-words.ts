/** Words of persons' names, and whether two of them may stand for one: spelled alike, sounding alike, an initial, a short form. */
import { entries } from '../lexicon/entries.js';
import { NICKNAMES } from '../lexicon/nicknames.js';
import { sameSound, soundOf } from '../text/similar.js';

export interface NameWord {
  readonly folded: string;
  /** See `soundOf`. */
  readonly sound: string;
  /** The same with `a` for each `ə`: `Həsənov` is Hasanov abroad. */
  readonly open: string;
  /** The same without an Arabic article: `Al-Khatib` is `Al Khateeb`. */
  readonly bare: string;
  readonly isInitial: boolean;
  /** The letters before a point: what a longer word begins with if this is its initial. */
  readonly letters: string;
  /** Lines of nicknames that hold it. */
  readonly nicknames: readonly number[] | undefined;
}

/** Kept, because the names of the news come again and again. */
const kept = { initial: new Map<string, NameWord>(), spelled: new Map<string, NameWord>() };
const MOST_KEPT = 10_000;

/** `norm` is the word in lower case, `folded` the same in plain letters. */
export function nameWord(norm: string, folded: string, isInitial: boolean): NameWord {
  const words = isInitial ? kept.initial : kept.spelled;
  let word = words.get(norm);
  if (word === undefined) {
    if (words.size >= MOST_KEPT) words.clear();
    const letters = folded.split('.', 1)[0]!.replace(/[^a-z]/g, '');
    const sound = soundOf(folded);
    // Most words are the same in all three ways.
    const soundAs = (other: string) => (other === folded ? sound : soundOf(other));
    word = {
      folded,
      sound,
      open: soundAs(withOpenVowels(norm, folded)),
      bare: soundAs(withoutArticle(folded)),
      isInitial,
      letters,
      nicknames: NICKNAME_LINES.get(folded),
    };
    words.set(norm, word);
  }
  return word;
}

/** Both are of one length but for letters that fold to two. */
const withOpenVowels = (norm: string, folded: string): string =>
  norm.includes('ə') && norm.length === folded.length
    ? folded.replace(/e/g, (vowel, at: number) => (norm[at] === 'ə' ? 'a' : vowel))
    : folded;

/** `Al-Khatib` and `Al Khateeb` are one. */
const ARTICLE = /^(?:al|el|ash?|a[dnrtz])-(?=\p{L}{3})/u;
export const withoutArticle = (folded: string): string => (folded.includes('-') ? folded.replace(ARTICLE, '') : folded);

/** Whether two folded words, spelled out, may stand for one name: variants in spelling, short forms, half of a hyphened name. */
export function sameNameWord(a: string, b: string): boolean {
  const [one, other] = [nameWord(a, a, false), nameWord(b, b, false)];
  return fits(one, other) || partOfHyphened(b, a);
}

/** Whether one word may stand for the other. */
export function fits(word: NameWord, other: NameWord): boolean {
  if (word.isInitial || other.isInitial) return isInitialOf(word, other) || isInitialOf(other, word);
  return (
    word.folded === other.folded ||
    sameSound(word.sound, other.sound) ||
    sameSound(word.open, other.open) ||
    ((word.bare !== word.sound || other.bare !== other.sound) && sameSound(word.bare, other.bare)) ||
    partOfHyphened(word.folded, other.folded) ||
    (word.nicknames?.some((line) => other.nicknames?.includes(line)) ?? false)
  );
}

const isInitialOf = ({ letters }: NameWord, { folded }: NameWord): boolean =>
  letters !== '' && folded.startsWith(letters);

/** A form to the numbers of the lines that hold it. */
const NICKNAME_LINES = new Map<string, number[]>();
for (const [line, entry] of entries(NICKNAMES).entries())
  for (const form of entry.split(' ')) NICKNAME_LINES.set(form, [...(NICKNAME_LINES.get(form) ?? []), line]);

/** `Okoro` for `Okoro-Bassey`: the longer word begins or ends with the shorter and a hyphen. */
function partOfHyphened(word: string, other: string): boolean {
  const rest = word.length - other.length;
  if (rest < 1) return false;
  return (
    (word.charCodeAt(other.length) === HYPHEN && word.startsWith(other)) ||
    (word.charCodeAt(rest - 1) === HYPHEN && word.endsWith(other))
  );
}

const HYPHEN = 45;
