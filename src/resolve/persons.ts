/**
 * Mentions of persons to persons: full names first, then what is shorter (surname, given name, initials) to the person it fits,
 * among several the one last meant. Spelling variants and surname-first order meet; two full names that differ stay two.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, Pass, Person } from '../model/document.js';
import { isCalled } from '../text/nicknames.js';
import { isPatronymic, isPatronymicWord, pastFiliation } from '../text/patronymics.js';
import { has, looks } from '../text/phrases.js';
import type { Sex } from '../text/sex.js';
import { Shape } from '../text/shape.js';
import { countBefore, insert } from '../text/sorted.js';
import { textOf } from '../text/spans.js';
import { fits, type NameWord, nameWord } from './name-words.js';
import { sexesOf } from './person-sexes.js';

/** A mention with its name words, without particles and suffixes. */
interface Named {
  readonly mention: NameMention;
  readonly words: readonly NameWord[];
  /** Number of words that are no initials. */
  readonly spelled: number;
  /** `jr`, `iii`; empty where none. */
  readonly suffix: string;
  /** Index of the word that is the father's name (`Samir [Rauf] oglu`); -1 for none. */
  readonly father: number;
  readonly sex: Sex | null;
  /** Whether it is a given name and a patronymic: `Nurlan Askarovich`. */
  readonly isPolite: boolean;
}

/** A person being gathered: the fullest name, and all mentions, sorted by start. */
interface Group {
  readonly full: Named;
  readonly members: Named[];
  /** What their forms of address and words for kin say. */
  readonly sexes: Set<Sex>;
}

export const persons: Pass = {
  name: 'persons',
  reads: ['tokens', 'mentions'],
  writes: ['persons'],
  run(doc) {
    const found = doc.mentions.filter(({ kind }) => kind === 'person');
    const sexes = sexesOf(doc.tokens, found);
    const named = found.map((mention, n) => read(doc, mention, sexes[n]!));
    const groups: Group[] = [];
    const byWord = new Map<string, Group[]>();
    const isFull = (name: Named) => name.spelled >= 2 && !name.isPolite;
    const longestFirst = named
      .filter(isFull)
      .sort((a, b) => b.words.length - a.words.length || a.mention.start - b.mention.start);
    const bearers = bearersOf(doc, named);
    for (const name of [...longestFirst, ...named.filter((one) => !isFull(one))]) {
      const bearer = name.words.length === 1 ? bearers.get(name.words[0]!.folded) : undefined;
      const fitting = candidates(groups, byWord, name).filter(
        (group) => covers(group.full, name) && !isOfOther(group, name),
      );
      const called = bearer === undefined ? undefined : groups.find(({ members }) => members.includes(bearer));
      const group = called ?? byPlace(fitting, name);
      if (group !== null) {
        insert(group.members, name, startOf);
        if (name.sex !== null) group.sexes.add(name.sex);
      } else add(groups, byWord, name);
    }
    const known = groups.filter((group) => isSupported(doc, group));
    return {
      persons: known.map((group) => toPerson(doc, group)).sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start),
    };
  },
};

/** `Mrs Karimi` is not the Karimi whom the text calls `Mr`. */
const isOfOther = ({ sexes }: Group, { sex }: Named): boolean =>
  sex !== null && sexes.has(sex === 'male' ? 'female' : 'male');

/** Who is `known as`, `nicknamed`, `called` by a name of one word: the person named before it in the sentence, under that word. */
function bearersOf({ tokens }: Document, named: readonly Named[]): ReadonlyMap<string, Named> {
  const bearers = new Map<string, Named>();
  for (let n = 1; n < named.length; n++) {
    const [before, { words, mention }] = [named[n - 1]!.mention, named[n]!];
    if (words.length !== 1 || tokens.sentence[before.from] !== tokens.sentence[mention.from]) continue;
    if (!isCalled(tokens, before.to, mention.from)) continue;
    bearers.set(words[0]!.folded, named[n - 1]!);
  }
  return bearers;
}

/** A word alone that only the learned reader took for a person, and not surely, is more often a place or a thing. */
function isSupported({ tokens }: Document, { members }: Group): boolean {
  return (
    members.length > 1 ||
    members.some(
      ({ words, mention: { from, rule, confidence } }) =>
        rule !== 'tagger' ||
        words.length > 1 ||
        confidence >= (has(tokens, from, WordClass.Ambiguous) ? LEAST_OF_COMMON : LEAST),
    )
  );
}

/** How sure it must be of a word, and of one that is also a common word: below, it is wrong about as often as right. */
const LEAST = 0.52;
const LEAST_OF_COMMON = 0.62;

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** `George V`, `Leo XIII`: which of those who bear the name. */
const NUMERAL = /^(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})$/;

function read({ tokens }: Document, mention: NameMention, sex: Sex | null): Named {
  const words: NameWord[] = [];
  let spelled = 0;
  let suffix = '';
  let father = -1;
  for (let k = mention.from; k < mention.to; k++) {
    k = pastFiliation(tokens, k);
    if (looks(tokens, k, Shape.Mark) || (has(tokens, k, WordClass.NameParticle) && mention.to - mention.from > 1))
      continue;
    const { norm, text } = tokens.word[k]!;
    if (SUFFIXES.has(norm) || (k > mention.from && k === mention.to - 1 && NUMERAL.test(text))) {
      suffix = norm;
      continue;
    }
    const { folded } = tokens.word[k]!;
    const isInitial = looks(tokens, k, Shape.Initial);
    if (!isInitial) spelled++;
    if (isPatronymicWord(tokens, k + 1) && k + 1 < mention.to) father = words.length;
    words.push(nameWord(norm, folded, isInitial));
  }
  const isPolite = words.length === 2 && spelled === 2 && isPatronymic(tokens, mention.to - 1);
  return { mention, words, spelled, suffix, father, sex, isPolite };
}

const startOf = ({ mention }: Named): number => mention.start;

function add(groups: Group[], byWord: Map<string, Group[]>, full: Named): void {
  const group: Group = { full, members: [full], sexes: new Set(full.sex === null ? [] : [full.sex]) };
  groups.push(group);
  for (const word of new Set(full.words.map(({ folded }) => folded))) {
    const alike = byWord.get(word);
    if (alike) alike.push(group);
    else byWord.set(word, [group]);
  }
}

/** A text of so many persons is a book or a register; there a name is compared with the last ones and with its exact likes. */
const MOST_COMPARED = 200;

function candidates(
  groups: readonly Group[],
  byWord: ReadonlyMap<string, readonly Group[]>,
  name: Named,
): readonly Group[] {
  if (groups.length <= MOST_COMPARED) return groups;
  const exact = name.words.flatMap(({ folded }) => byWord.get(folded)?.slice(-MOST_COMPARED) ?? []);
  return [...new Set([...exact, ...groups.slice(-MOST_COMPARED)])];
}

/** Every word of `name` stands for a different word of `full`, one of its spelled words for a spelled one (`Karimov` is not `K. Aliyev`). */
function covers(full: Named, name: Named): boolean {
  // The patronymic that only the polite form tells.
  if (name.isPolite && full.words.length === 2 && !full.isPolite) return fits(full.words[0]!, name.words[0]!);
  if (name.words.length > full.words.length) return false;
  // Father and son.
  if (name.suffix !== full.suffix && name.suffix !== '' && full.suffix !== '') return false;
  // `George V` is not `George V. Kelm`.
  if (name.words.length === 1 && name.suffix !== '' && name.suffix !== full.suffix) return false;
  /** Bits of the words of `full`. */
  let used = 0;
  let met = 0;
  for (const word of name.words) {
    let at = firstFit(full, word, used, false);
    if (at < 0) at = firstFit(full, word, used, true);
    else if (!word.isInitial) met++;
    if (at < 0) return false;
    used |= 1 << at;
  }
  // `Rauf Hasanli` is the father of `Samir Rauf oglu Hasanli`, `Rauf` too.
  if (full.father > 0 && name.father < 0 && (used & (1 << full.father)) !== 0 && (used & 1) === 0) return false;
  // `A. Karimov` fits `Aziz Karimov`, `Karimov A.` too; an initial alone fits nobody.
  return name.spelled > 0 ? met > 0 : name.words.length > 1;
}

/** Index of the first word of `full` that is not used and fits, an initial only where one is wanted; -1 for none. */
function firstFit(full: Named, word: NameWord, used: number, isInitial: boolean): number {
  for (let at = 0; at < full.words.length; at++)
    if (!(used & (1 << at)) && full.words[at]!.isInitial === isInitial && fits(full.words[at]!, word)) return at;
  return -1;
}

/** Of several, who is known to be of that sex, the exact spelling before the variant, then the one last meant before the mention, then the first after it. */
function byPlace(all: Group[], { mention, words, sex }: Named): Group | null {
  if (all.length < 2) return all[0] ?? null;
  const alike = sex === null ? [] : all.filter(({ sexes }) => sexes.has(sex));
  const fitting = alike.length > 0 ? alike : all;
  const exact = fitting.filter(({ full }) =>
    words.every(({ folded }) => full.words.some((word) => word.folded === folded)),
  );
  const pool = exact.length > 0 ? exact : fitting;
  let best: Group | null = null;
  let bestStart = -1;
  for (const group of pool) {
    const last = group.members[countBefore(group.members, mention.start, startOf) - 1];
    if (last !== undefined && last.mention.start > bestStart) {
      best = group;
      bestStart = last.mention.start;
    }
  }
  return best ?? pool.reduce((first, group) => (group.full.mention.start < first.full.mention.start ? group : first));
}

function toPerson(doc: Document, { members }: Group): Person {
  const name = fullest(doc, members);
  const forms = new Set(members.map(({ mention }) => textOf(doc, mention)));
  forms.delete(name);
  return { name, aliases: [...forms], mentions: members.map(({ mention }) => mention) };
}

/** Most words, most of them spelled out, most frequent, then first; a headline in capitals only where nothing else is there. */
function fullest(doc: Document, members: readonly Named[]): string {
  const count = new Map<string, number>();
  for (const { mention } of members) count.set(textOf(doc, mention), (count.get(textOf(doc, mention)) ?? 0) + 1);
  const rank = (one: Named): readonly number[] => {
    const text = textOf(doc, one.mention);
    const isShouted = text === text.toUpperCase() ? 0 : 1;
    return [one.isPolite ? 1 : one.spelled, one.mention.to - one.mention.from, isShouted, count.get(text)!];
  };
  return textOf(doc, members.reduce((best, one) => (compare(rank(one), rank(best)) > 0 ? one : best)).mention);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let n = 0; n < a.length; n++) if (a[n] !== b[n]) return a[n]! - b[n]!;
  return 0;
}
