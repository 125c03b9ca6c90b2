/**
 * Which proposed titles one person holds, and who: the names beside it, or, for a title in place of a name, whoever the text gave
 * that title before. A title without a holder stays only where it clearly means one person (`the Head of State`).
 */
import { entries } from '../lexicon/entries.js';
import { OCCUPATION_HEADS } from '../lexicon/occupations.js';
import type { Document, NameMention, Pass, Tie, Title } from '../model/document.js';
import { beginsSentence, continues, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { remembered } from '../text/remembered.js';
import { Shape } from '../text/shape.js';
import { countBefore } from '../text/sorted.js';
import { isShouted } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { type Context, contextOf } from './holders/context.js';
import { describedBefore, describedBehind, type Placed } from './holders/described.js';
import { type Holders, holdersOf, isPlural } from './holders/holders.js';
import { tieContext } from './ties/tie.js';
import { tieOf } from './ties/ties.js';
import { titleName } from './title-names.js';

export const titles: Pass = {
  name: 'holders',
  reads: ['tokens', 'sentences', 'headline', 'dates', 'mentions', 'persons', 'organisations'],
  writes: ['titles'],
  run(doc) {
    const context = contextOf(doc);
    const ties = tieContext(doc);
    const placed = doc.mentions
      .map((mention, index) => ({ mention, index }))
      .filter(({ mention }) => mention.kind === 'title')
      .map(({ mention, index }) => {
        const tie = tieOf(ties, mention);
        const name = gradeOf(doc, mention, tie) + titleName(doc, mention);
        return { mention, holders: holdersOf(context, mention, index), name, tie };
      })
      .filter(({ name }) => !ADDRESSES.has(name));
    inherit(doc, placed);
    const settled: Title[] = [];
    const bearers = bearersIn(placed);
    for (const one of placed) {
      const { mention, holders, name, tie } = one;
      if (holders !== null) settled.push({ name, tie, ...holders, ...mention, confidence: 0.93 });
      else {
        const named = inPlaceOfName(context, one, bearers, placed);
        if (named !== null) settled.push(named);
      }
    }
    return { titles: settled };
  },
};

/** What people are addressed by whatever their post. */
const ADDRESSES = new Set(['comrade', 'dr']);

/** `(Name)⏎Joint Secretary and [Spokesperson]`: who has the first of two posts in one breath has the second. */
function inherit({ tokens }: Document, placed: Placed[]): void {
  for (let n = 1; n < placed.length; n++) {
    const [one, other] = [placed[n - 1]!, placed[n]!];
    if (other.holders !== null || one.holders === null || one.holders.others.length > 0) continue;
    const isNext =
      other.mention.from === one.mention.to + 1 && ['and', '&', '/'].includes(norm(tokens, one.mention.to));
    if (isNext && continues(tokens, other.mention.from)) other.holders = one.holders;
  }
}

/** `[former] Harbour Fund director`: the grade that the body parts from its post, with a space behind it; empty for none. */
function gradeOf({ tokens }: Document, { from }: NameMention, tie: Tie | null): string {
  if (tie === null || tie.mention === null || tie.mention.end !== tokens.end[from - 1]) return '';
  let first = from - 1;
  while (tokens.start[first]! > tie.mention.start) first--;
  const word = norm(tokens, first - 1);
  return PARTED.has(word) ? `${word} ` : '';
}

const PARTED = new Set(['acting', 'former', 'interim']);

/** `The Deputy Chairman noted`: the last person who bore that title before, else the first who bears it after. */
function inPlaceOfName(context: Context, one: Placed, bearersOf: Bearers, placed: readonly Placed[]): Title | null {
  const { doc } = context;
  const { tokens } = doc;
  const { mention, name, tie } = one;
  const isOne = isDefinite(doc, mention);
  const bearers = bearersUnder(bearersOf, name, tie);
  const before = bearers.slice(
    0,
    countBefore(bearers, mention.start, (other) => other.mention.start),
  );
  const last = lastSpokenOf(doc, before, mention.start);
  const described = (person: number | null) =>
    person === null ? null : { ...inPlace(mention, name, { holder: person, others: [] }), tie };
  const spoken =
    last === undefined && !isPlural(doc, mention) ? described(describedBefore(context, one, placed)) : null;
  if (spoken !== null) return spoken;
  const next = last === undefined && !isPlural(doc, mention) ? described(describedBehind(context, one, placed)) : null;
  if (next !== null) return next;
  if (!isOne && (isPlural(doc, mention) || !standsInHeading(doc, mention))) return null;
  const bearer = last ?? bearers[0];
  if (bearer) return inPlace(mention, bearer.name, bearer.holders!);
  if (!isOne || isPlural(doc, mention) || isShouted(doc, mention.from)) return null;
  const isOfBody = tie !== null && tie.organisation !== null;
  if (!isOfBody && (!isCapital(tokens, mention.from) || beginsSentence(tokens, mention.from))) return null;
  return { name, holder: null, others: [], tie, ...mention, confidence: 0.45, rule: 'title-without-name' };
}

const inPlace = (mention: NameMention, name: string, { holder }: Holders): Title => ({
  name,
  holder,
  others: [],
  tie: null,
  ...mention,
  confidence: 0.82,
  rule: mention.rule === 'title-letters' ? mention.rule : 'title-for-name',
});

/** By the name itself, else by what it grades: `the [former] treasurer`, `the rector-elect`; the head of state is the president. */
function bearersUnder(bearersOf: Bearers, name: string, tie: Tie | null): readonly Placed[] {
  const own = bearersOf(name, tie);
  if (own.length > 0) return own;
  if (name === 'head of state') return bearersOf('president', null).filter(isOfState);
  const plain = name.replace(GRADE_OF_TIME, '');
  return plain === name ? own : bearersOf(plain, tie);
}

const GRADE_OF_TIME = /^(?:acting |ex-|former |incoming |outgoing )|[- ](?:designate|elect)$/;

/** `MAYOR OPENS MARKET`, `Guild elects first woman president`: headings leave articles out. */
const standsInHeading = (doc: Document, { from, to }: NameMention): boolean =>
  (isShouted(doc, from) || (doc.headline !== null && from < doc.headline.to && doc.tokens.sentence[from] === 0)) &&
  !ANY.has(norm(doc.tokens, from - 1)) &&
  norm(doc.tokens, to) !== "'s" &&
  !OCCUPATIONS.has(wordAt(doc.tokens, to - 1));

const ANY = new Set(['a', 'an', 'another', 'any', 'each', 'every', 'no']);

const OCCUPATIONS = wordSet(entries(OCCUPATION_HEADS));

/** A president of no body: of a country, or of what the text takes for known. */
const isOfState = ({ tie }: Placed): boolean => tie === null || tie.organisation === null;

/** The bearer whose person is named last before the offset. */
function lastSpokenOf({ persons }: Document, bearers: readonly Placed[], start: number): Placed | undefined {
  let best: Placed | undefined;
  let last = -1;
  for (const bearer of bearers) {
    const { mentions } = persons[bearer.holders!.holder]!;
    const named = mentions[countBefore(mentions, start, (mention) => mention.start) - 1]?.start ?? -1;
    if (named < last) continue;
    best = bearer;
    last = named;
  }
  return best;
}

/**
 * Who bears the title, by its whole name or else by a part of it; where its phrase names a body, those of that body, or else those
 * whose body the text leaves open. Sorted by start.
 */
type Bearers = (name: string, tie: Tie | null) => readonly Placed[];

function bearersIn(placed: readonly Placed[]): Bearers {
  const known = new Map<string, Placed[]>();
  const add = (key: string, one: Placed) => {
    const others = known.get(key);
    if (others) others.push(one);
    else known.set(key, [one]);
  };
  for (const one of placed) {
    if (one.holders === null) continue;
    for (const post of callingsOf(one.name)) {
      add(post, one);
      add(`${post}|${ownerOf(one.tie)}`, one);
    }
  }
  return (name, tie) => {
    const plain = plainPost(name);
    const post = known.has(`=${plain}`) ? `=${plain}` : plain;
    if (tie === null) return known.get(post) ?? [];
    return known.get(`${post}|${ownerOf(tie)}`) ?? known.get(`${post}|open`) ?? [];
  };
}

/** What the post may be called later: by its whole name or its letters (`=`), by a part of it. */
const callingsOf = remembered((name): readonly string[] => {
  const whole = plainPost(name);
  return [`=${whole}`, `=${lettersOf(whole)}`, ...shortenings(whole)];
});

/** `rc` for a regional commissioner, who is `the RC` later. */
const lettersOf = (post: string): string =>
  [...post.matchAll(/\b(?!(?:and|for|of|the)\b)\p{L}/gu)].map(([letter]) => letter).join('');

/** One name for the forms of a post: who was introduced as general secretary is `the secretary-general`, a labour minister one of labour. */
const plainPost = remembered((name) =>
  name
    .replaceAll('-', ' ')
    .replace(/\bchair(?:man|person|woman)\b/, 'chair')
    .replace('secretary general', 'general secretary')
    .replace('chief executive officer', 'chief executive')
    .replace('labor', 'labour')
    .replace(
      /^(deputy |vice )?(?!deputy|first|former|prime|state|vice)([a-z]+(?: [a-z]+)?) minister$/,
      '$1minister of $2',
    ),
);

const ownerOf = (tie: Tie | null): string => (tie === null ? 'open' : `${tie.organisation ?? tie.place ?? 'state'}`);

/** `minister` of `minister of labour`, `secretary` of `general secretary`; not `chairman` of `deputy chairman`. */
function shortenings(full: string): Set<string> {
  const found = new Set<string>();
  for (let space = full.indexOf(' '); space >= 0; space = full.indexOf(' ', space + 1)) {
    found.add(full.slice(0, space));
    if (!OTHER_POST.test(full.slice(0, space))) found.add(full.slice(space + 1));
  }
  return found;
}

/** Words before a post that make another of it. */
const OTHER_POST = /\b(?:assistant|associate|deputy|vice)\b/;

/** One person is meant: `the`, `its`, or a capital in the middle of a sentence. */
function isDefinite({ tokens }: Document, { from, to }: NameMention): boolean {
  const before = norm(tokens, from - 1);
  if (looks(tokens, from, Shape.Pointed) || looks(tokens, to - 1, Shape.Pointed)) return false;
  return (
    ['the', 'our', 'its', 'his', 'her', 'their', 'this', 'new', 'that'].includes(before) ||
    (isCapital(tokens, from) && !beginsSentence(tokens, from))
  );
}
