/** A person's name read for comparing: given and family words, patronymic, initials. */
import { classesOf } from '../lexicon/classes.js';
import { WordClass } from '../lexicon/word-class.js';
import { sameNameWord, withoutArticle } from '../resolve/name-words.js';
import { has, looks } from '../text/phrases.js';
import { splitSentences } from '../text/sentences.js';
import { Shape } from '../text/shape.js';
import { soundOf } from '../text/similar.js';
import { tokenise } from '../text/tokenise.js';
import { makeWordStore } from '../text/words.js';
import { memo } from './memo.js';

export interface PersonName {
  /** Folded words that are spelled out, without the patronymic, particles and suffixes; in the name's order. */
  readonly words: readonly string[];
  /** Letters of initials that stand for a given name or a patronymic. */
  readonly initials: string;
  /** The father's name by sound, without `oglu` or `-ovich`; null where the name has none. */
  readonly patronymic: string | null;
  /** First and last word by sound, sorted: where variants in spelling and order meet; null for fewer than two spelled words. */
  readonly base: string | null;
  /** The words by sound, sorted. */
  readonly sounds: readonly string[];
}

const store = makeWordStore(classesOf);
const SON_OR_DAUGHTER = /^(?:og[hl]?[lu]u?|ogl[iuy]|o'g'li|[gkq][iy]z[iy]|uulu|kizi)$/;
const SLAVIC = /^(.{3,}?)(?:[oe]vich|yevich|[oe]vna|yevna|ichna)$/;
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

export const personName: (name: string) => PersonName = memo(readName);

function readName(written: string): PersonName {
  // Əliyev is Aliyev wherever English is written, though the letter folds to e.
  const name = written.replaceAll('ə', 'a').replaceAll('Ə', 'A');
  const { tokens } = splitSentences(tokenise(name, store));
  const words: string[] = [];
  let initials = '';
  let patronymic: string | null = null;
  for (let k = 0; k < tokens.length; k++) {
    const { norm } = tokens.word[k]!;
    const folded = withoutArticle(tokens.word[k]!.folded);
    if (looks(tokens, k, Shape.Mark) || SUFFIXES.has(norm)) continue;
    if (SON_OR_DAUGHTER.test(folded) && words.length > 1) {
      patronymic = soundOf(words.pop()!);
      continue;
    }
    if (has(tokens, k, WordClass.NameParticle) && tokens.length > 1) continue;
    if (looks(tokens, k, Shape.Initial)) {
      initials += folded.replace(/[^\p{L}]/gu, '');
      continue;
    }
    const slavic = words.length > 0 ? SLAVIC.exec(folded)?.[1] : undefined;
    if (slavic !== undefined && patronymic === null && tokens.length > 2) patronymic = soundOf(slavic);
    else words.push(folded);
  }
  const sounds = words.map(soundOf);
  const base = sounds.length < 2 ? null : [sounds[0]!, sounds.at(-1)!].sort().join(' ');
  return { words, initials, patronymic, base, sounds: sounds.sort() };
}

/** Whether two full names may be one person's: each word of the shorter stands for another of the longer. */
export function mayBeOne(a: PersonName, b: PersonName): boolean {
  if (a.patronymic !== null && b.patronymic !== null && !sameNameWord(a.patronymic, b.patronymic)) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const used = new Set<number>();
  for (const word of short.words) {
    const at = long.words.findIndex((other, n) => !used.has(n) && sameNameWord(other, word));
    if (at < 0) return false;
    used.add(at);
  }
  const left = long.words.filter((_, n) => !used.has(n));
  return short.initials === '' || left.length === 0 || left.some((word) => short.initials.includes(word[0]!));
}
