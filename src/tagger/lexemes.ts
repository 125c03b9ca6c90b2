/**
 * What the tagger knows of a word in itself, worked out once a spelling: hashes of its form, its shape, its word lists.
 * A word is looked up in one of two moods: as it stands, or, in a line all in capitals, as if it were only capitalised.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { Word } from '../model/document.js';
import { Shape } from '../text/shape.js';
import { hashText } from './hash.js';

export const enum Mark {
  /** Stands where a name may stand: begins with a capital, or holds one. */
  Capital = 1 << 0,
  AllCaps = 1 << 1,
  Initial = 1 << 2,
  LowerCase = 1 << 3,
  /** A small word that names hold: of, and, for, de. */
  Link = 1 << 4,
  Number = 1 << 5,
  Punctuation = 1 << 6,
  /** Begins sentences and is no name. */
  Starter = 1 << 7,
}

/** The word lists that say something about names. */
const TELLING = ~(
  WordClass.Abbreviation |
  WordClass.NeverLast |
  WordClass.RelativeTime |
  WordClass.NumberWord |
  WordClass.Magnitude |
  WordClass.Currency |
  WordClass.TimePhrase
);
/** A bit beside those of `WordClass`: the word stands in lower case again and again in the text that was learnt from. */
const COMMON = 1 << 30;
const LINKS = WordClass.Connector | WordClass.NameParticle;

export class Lexemes {
  /** Number of slots in use. */
  length = 0;
  exact: Int32Array = new Int32Array(FIRST);
  folded: Int32Array = new Int32Array(FIRST);
  shape: Int32Array = new Int32Array(FIRST);
  /** Bits of `WordClass`, and `COMMON`. */
  lists: Int32Array = new Int32Array(FIRST);
  /** Bits of `Mark`. */
  marks: Uint16Array = new Uint16Array(FIRST);
  /** A number that all spellings of one folded form share, smaller than `families`. */
  family: Int32Array = new Int32Array(FIRST);
  families = 0;
  readonly words: Word[] = [];
  /** The word that knows this slot itself; none for those of `#shouted`. */
  readonly #owners: (Word | undefined)[] = [];
  /** Slots of words in capitals as they stand in shouted lines. */
  readonly #shouted = new Map<Word, number>();
  readonly #families = new Map<number, number>();
  /** Room for `numberFamilies`; all 0 between its calls. */
  #numbers = new Int32Array(FIRST);
  readonly #isCommon: (folded: number) => boolean;

  /** `isCommon` is asked with the hash of a folded word. */
  constructor(isCommon: (folded: number) => boolean) {
    this.#isCommon = isCommon;
  }

  /** The word's slot; `shouting` where its line is all in capitals. */
  slotOf(word: Word, shouting: boolean): number {
    if (shouting && word.shape & Shape.AllCaps) return this.#shouted.get(word) ?? this.#add(word, true);
    // The slot may be another tagger's, or one from before the last `clear`.
    return this.#owners[word.slot] === word ? word.slot : this.#add(word, false);
  }

  /** Numbers the families of the slots in the order in which they come: `of` is parallel to `slots`, below `count`. */
  numberFamilies(slots: Int32Array): { of: Int32Array; count: number } {
    if (this.#numbers.length < this.families) this.#numbers = new Int32Array(this.family.length);
    const of = new Int32Array(slots.length);
    let count = 0;
    for (let i = 0; i < slots.length; i++) {
      const family = this.family[slots[i]!]!;
      if (this.#numbers[family] === 0) this.#numbers[family] = ++count;
      of[i] = this.#numbers[family]! - 1;
    }
    for (let i = 0; i < slots.length; i++) this.#numbers[this.family[slots[i]!]!] = 0;
    return { of, count };
  }

  clear(): void {
    this.#shouted.clear();
    this.#families.clear();
    this.words.length = 0;
    this.#owners.length = 0;
    this.length = 0;
    this.families = 0;
  }

  #add(word: Word, isShouted: boolean): number {
    if (this.length === this.folded.length) this.#grow();
    const slot = this.length++;
    if (isShouted) this.#shouted.set(word, slot);
    else word.slot = slot;
    const text = isShouted ? capitalised(word.text) : word.text;
    const folded = hashText(word.folded);
    const lists = (word.classes & TELLING) | (this.#isCommon(folded) ? COMMON : 0);
    this.words.push(word);
    this.#owners.push(isShouted ? undefined : word);
    this.exact[slot] = hashText(text);
    this.folded[slot] = folded;
    this.shape[slot] = patternOf(text);
    this.lists[slot] = lists;
    this.marks[slot] = marksOf(word, text, lists);
    this.family[slot] = this.#familyOf(folded);
    return slot;
  }

  #familyOf(folded: number): number {
    const known = this.#families.get(folded);
    if (known !== undefined) return known;
    this.#families.set(folded, this.families);
    return this.families++;
  }

  #grow(): void {
    const size = this.folded.length * 2;
    this.exact = widened(this.exact, new Int32Array(size));
    this.folded = widened(this.folded, new Int32Array(size));
    this.shape = widened(this.shape, new Int32Array(size));
    this.lists = widened(this.lists, new Int32Array(size));
    this.marks = widened(this.marks, new Uint16Array(size));
    this.family = widened(this.family, new Int32Array(size));
  }
}

const FIRST = 1 << 12;

function widened<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

const capitalised = (text: string): string => text.slice(0, 1) + text.slice(1).toLowerCase();

/** `Baku`, `iPhone`, `6PR`, `al-Sadr`, `d'Orves`; no web address. */
function hasNameCapital({ shape, text }: Word): boolean {
  if (shape & Shape.Link) return false;
  return (
    (shape & (Shape.Capital | Shape.Mixed | Shape.AllCaps)) !== 0 || (/[-'’]/.test(text) && /[-'’]\p{Lu}/u.test(text))
  );
}

function marksOf(word: Word, text: string, lists: number): number {
  const { shape } = word;
  let marks = 0;
  if (hasNameCapital(word)) marks |= Mark.Capital;
  if (shape & Shape.AllCaps && text === word.text) marks |= Mark.AllCaps;
  if (shape & Shape.Initial) marks |= Mark.Initial;
  if (shape & Shape.LowerCase) marks |= Mark.LowerCase;
  if (shape & Shape.Digits && !(marks & Mark.Capital)) marks |= Mark.Number;
  if (shape & Shape.Mark) marks |= Mark.Punctuation;
  if (lists & LINKS && !(shape & Shape.Capital)) marks |= Mark.Link;
  if (lists & WordClass.Starter && !(shape & Shape.Pointed)) marks |= Mark.Starter;
  return marks;
}

/** Hash of the kinds of characters, runs shortened to two: `McDonald` → `XxXxx`, `A.` → `X.`, `17,100` → `dd,dd`. */
function patternOf(text: string): number {
  let pattern = '';
  for (const char of text) {
    const kind = kindOf(char);
    if (!pattern.endsWith(kind + kind)) pattern += kind;
  }
  return hashText(pattern.slice(0, 12));
}

function kindOf(char: string): string {
  if (char >= '0' && char <= '9') return 'd';
  if (char.toLowerCase() !== char) return 'X';
  if (char.toUpperCase() !== char) return 'x';
  return char;
}
