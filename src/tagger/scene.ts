/** What surrounds each token of a document, as far as the tagger looks: runs of capitalised words, kinds of lines, case elsewhere. */
import type { Sentences, Tokens } from '../model/document.js';
import { type Style, styleOf } from '../text/style.js';
import { type Lexemes, Mark } from './lexemes.js';

export const enum Line {
  Plain,
  /** Nearly every long word is capitalised: a headline, a heading. */
  TitleCase,
  AllCaps,
}

const LINES: Readonly<Record<Style, Line>> = {
  prose: Line.Plain,
  'title-case': Line.TitleCase,
  capitals: Line.AllCaps,
};

const enum Seen {
  LowerCase = 1,
  /** Capitalised where nothing but its being a name asks for it. */
  Capital = 2,
}

const enum Acronym {
  /** All capitals in brackets, after words that begin with its letters. */
  Short = 1,
  /** The words before such an acronym. */
  Full = 2,
}

/** Parallel arrays over the tokens of a document. */
export interface Scene {
  readonly length: number;
  /** The token's slot in the lexemes. */
  readonly slot: Int32Array;
  /** Whether the token is worth a look; all others are outside any name. */
  readonly candidate: Uint8Array;
  /** Run of capitalised words that the token stands in, half-open; empty where it stands in none. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** The same over the small words that join such runs: `Federation of Trade Unions`. */
  readonly spanFrom: Int32Array;
  readonly spanTo: Int32Array;
  /** Bits of `Acronym`. */
  readonly acronym: Uint8Array;
  /** `Line` of each sentence. */
  readonly line: Uint8Array;
  /** Which of the document's families of words each token belongs to; there are `families` of them. */
  readonly family: Int32Array;
  readonly families: number;
  /** Bits of `Seen` of each family. */
  readonly seen: Uint8Array;
}

/** A token this near to a capitalised one can be a part of its name. */
const NEAR = 1;
const MAX_LINKS = 3;

export function surveyScene(tokens: Tokens, sentences: Sentences, lexemes: Lexemes): Scene {
  const { length } = tokens;
  const scene = {
    length,
    slot: new Int32Array(length),
    candidate: new Uint8Array(length),
    runFrom: new Int32Array(length),
    runTo: new Int32Array(length),
    spanFrom: new Int32Array(length),
    spanTo: new Int32Array(length),
    acronym: new Uint8Array(length),
    line: new Uint8Array(sentences.length),
  };
  for (let s = 0; s < sentences.length; s++) {
    const from = sentences.at[s]!;
    const to = sentences.at[s + 1]!;
    const line = LINES[styleOf({ tokens, sentences }, from)];
    scene.line[s] = line;
    for (let i = from; i < to; i++) scene.slot[i] = lexemes.slotOf(tokens.word[i]!, line === Line.AllCaps);
    findRuns(scene, lexemes, from, to);
    findAcronyms(scene, tokens, lexemes, from, to);
  }
  const { of: family, count: families } = lexemes.numberFamilies(scene.slot);
  return { ...scene, family, families, seen: gatherCases({ ...scene, family, families }, sentences, lexemes) };
}

type Runs = Pick<Scene, 'slot' | 'candidate' | 'runFrom' | 'runTo' | 'spanFrom' | 'spanTo' | 'acronym'>;

/** Marks the runs of name words in the sentence, the spans that small words join them to, and what stands right beside. */
function findRuns(scene: Runs, lexemes: Lexemes, from: number, to: number): void {
  const isNameWord = (i: number): boolean => {
    const marks = lexemes.marks[scene.slot[i]!]!;
    return (marks & Mark.Capital) !== 0 && !(marks & Mark.Starter && i === from);
  };
  for (let i = from; i < to; i++) {
    if (!isNameWord(i)) continue;
    const spanFrom = i;
    let spanTo = i;
    for (let next = i; next > -1; next = afterLinks(scene, lexemes, spanTo, to, isNameWord)) {
      spanTo = next;
      while (spanTo < to && isNameWord(spanTo)) spanTo++;
      scene.runFrom.fill(next, next, spanTo);
      scene.runTo.fill(spanTo, next, spanTo);
    }
    scene.spanFrom.fill(spanFrom, spanFrom, spanTo);
    scene.spanTo.fill(spanTo, spanFrom, spanTo);
    scene.candidate.fill(1, Math.max(from, spanFrom - NEAR), Math.min(to, spanTo + NEAR));
    i = spanTo;
  }
}

/** The name word that a few small words behind `at` lead to; -1 where none does. */
function afterLinks(
  { slot }: Runs,
  lexemes: Lexemes,
  at: number,
  to: number,
  isNameWord: (i: number) => boolean,
): number {
  let next = at;
  while (next < to && next < at + MAX_LINKS && lexemes.marks[slot[next]!]! & Mark.Link) next++;
  return next > at && next < to && isNameWord(next) ? next : -1;
}

/** `Metro Workers' Union (MWU)`: at least two letters of the short form must begin words of the long one, the first one its first. */
function findAcronyms(scene: Runs, tokens: Tokens, lexemes: Lexemes, from: number, to: number): void {
  for (let i = from + 2; i + 1 < to; i++) {
    if (tokens.word[i - 1]!.text !== '(' || tokens.word[i + 1]!.text !== ')') continue;
    if (!(lexemes.marks[scene.slot[i]!]! & Mark.AllCaps)) continue;
    const spanFrom = scene.spanFrom[i - 2]!;
    const spanTo = scene.spanTo[i - 2]!;
    if (spanTo !== i - 1 || spanTo - spanFrom < 2) continue;
    const letters = tokens.word[i]!.folded;
    let matched = 0;
    for (let k = spanFrom; k < spanTo && matched < letters.length; k++)
      if (tokens.word[k]!.folded[0] === letters[matched]) matched++;
    if (matched < 2) continue;
    scene.acronym[i] = Acronym.Short;
    for (let k = spanFrom; k < spanTo; k++) scene.acronym[k] = Acronym.Full;
  }
}

function gatherCases(
  scene: Pick<Scene, 'slot' | 'line' | 'family' | 'families'>,
  sentences: Sentences,
  lexemes: Lexemes,
): Uint8Array {
  const seen = new Uint8Array(scene.families);
  for (let s = 0; s < sentences.length; s++) {
    if (scene.line[s] !== Line.Plain) continue;
    const from = sentences.at[s]!;
    for (let i = from; i < sentences.at[s + 1]!; i++) {
      const slot = scene.slot[i]!;
      const marks = lexemes.marks[slot]!;
      const family = scene.family[i]!;
      if (marks & Mark.LowerCase) seen[family]! |= Seen.LowerCase;
      else if (marks & Mark.Capital && i > from) seen[family]! |= Seen.Capital;
    }
  }
  return seen;
}
