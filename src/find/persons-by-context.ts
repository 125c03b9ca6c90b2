/**
 * Names that their place in the sentence gives away: before a post in apposition (`[Mahmut Arslan], chairman of …`, `1. [Umed
 * Karimov] – chairman`), beside a verb of saying (`said [Ruth Ann St. John]`, `[Keter] added`). Left alone: bodies that speak
 * (`the Federation said`), places (`Baku agreed`).
 */
import { ranksMarked } from '../lexicon/tables.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, Pass, Tokens } from '../model/document.js';
import { isCalled } from '../text/nicknames.js';
import { beginsSentence, continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { styleOf } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { isNameWord, isPostNominal, nameEnd } from './person-names.js';

const LINKS = wordSet([',', '–', '—', '-', '(', ':']);

export const personsByContext: Pass = {
  name: 'persons-by-context',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens, proposals } = doc;
    const titleStarts = new Map(
      proposals.filter(({ kind }) => kind === 'title').map((title) => [title.from, title.to]),
    );
    const bodyEnds = new Map(
      proposals.filter(({ kind }) => kind === 'organisation').map((body) => [body.from, body.to]),
    );
    const personEnds = new Set(proposals.filter(({ kind }) => kind === 'person').map(({ to }) => to));
    const found: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!isNameWord(tokens, i) || (i > 0 && continues(tokens, i) && isNameWord(tokens, i - 1))) continue;
      if (isOwnOfBody(tokens, i)) i++;
      if (isRankOfName(tokens, i, titleStarts.get(i))) i = titleStarts.get(i)!;
      const to = nameEnd(tokens, i);
      if (to === i || styleOf(doc, i) !== 'prose') continue;
      const clue =
        (isAlone(tokens, i, to) || isDateline(tokens, i, to) ? null : apposition(tokens, to, titleStarts, bodyEnds)) ??
        nickname(tokens, i, to, personEnds) ??
        speech(doc, i, to);
      if (clue !== null) found.push({ kind: 'person', ...clue, ...spanOf(tokens, i, to) });
      i = to - 1;
    }
    return { proposals: [...proposals, ...found] };
  },
};

/** `the Union [Rosprof] N. Petrov said`: what the body is called, before an initial. */
const isOwnOfBody = (tokens: Tokens, i: number): boolean =>
  has(tokens, i - 1, WordClass.OrganisationHead) &&
  isCapital(tokens, i - 1) &&
  continues(tokens, i) &&
  !has(tokens, i, WordClass.GivenName) &&
  looks(tokens, i + 1, Shape.Initial) &&
  looks(tokens, i + 1, Shape.Pointed);

/** `Bishop [Grace Obi], moderator of …`: a rank that is a family name elsewhere, before a whole name. */
const isRankOfName = (tokens: Tokens, i: number, behind: number | undefined): boolean =>
  behind === i + 1 &&
  RANKS.has(norm(tokens, i)) &&
  isNameWord(tokens, behind) &&
  isNameWord(tokens, behind + 1) &&
  continues(tokens, behind + 1);

const RANKS = ranksMarked('name');

interface Clue {
  readonly rule: string;
  readonly confidence: number;
  readonly clue: string;
}

/** `Name, known to all as [Nell],`: one word behind a name that somebody else proposed. */
function nickname(tokens: Tokens, from: number, to: number, ends: ReadonlySet<number>): Clue | null {
  const word = norm(tokens, from - 1);
  if (to !== from + 1 || (word !== 'as' && word !== 'nicknamed') || has(tokens, from, WordClass.City)) return null;
  for (let end = from - 1; end >= from - MOST_TO_NICKNAME && tokens.sentence[end] === tokens.sentence[from]; end--)
    if (ends.has(end) && isCalled(tokens, end, from)) return { rule: 'nickname', confidence: 0.85, clue: word };
  return null;
}

/** How far behind the name it can stand. */
const MOST_TO_NICKNAME = 16;

/** `Reacting, the chairman …`, `Apologies: the patron`, `Ann Lee, [M.D.], president`: one word before a post that names nobody. */
function isAlone(tokens: Tokens, from: number, to: number): boolean {
  if (to > from + 1) return false;
  const word = norm(tokens, from);
  const isNominal =
    looks(tokens, from, Shape.AllCaps) && norm(tokens, from - 1) === ',' && isNameWord(tokens, from - 2);
  if (isNominal || isPostNominal(tokens, from)) return true;
  return beginsSentence(tokens, from) && (norm(tokens, to) === ':' ? word.endsWith('s') : word.endsWith('ing'));
}

/** `GHAZNI: The mayor`: a line opens with capitals and a colon. */
const isDateline = (tokens: Tokens, from: number, to: number): boolean =>
  norm(tokens, to) === ':' && !continues(tokens, from) && looks(tokens, from, Shape.AllCaps);

/** `, chairman`, ` – the chairman`, `, GMB Regional Organiser` right behind the name. */
function apposition(
  tokens: Tokens,
  at: number,
  titles: ReadonlyMap<number, number>,
  bodies: ReadonlyMap<number, number>,
): Clue | null {
  if (!LINKS.has(wordAt(tokens, at)) || !continues(tokens, at)) return null;
  let k = at + 1;
  if (['the', 'a', 'an', 'our', 'its', 'their', 'who', 'is'].includes(norm(tokens, k))) k++;
  if (norm(tokens, k) === 'is') k++;
  const behindBody = bodies.get(k) ?? k;
  const title = titles.has(k) ? k : titles.has(behindBody) ? behindBody : behindGround(tokens, k, titles);
  if (title === null || !continues(tokens, title)) return null;
  // `Karimov, Chairman Aliyev and …` is an enumeration: the post has a name of its own.
  const after = titles.get(title)!;
  if (norm(tokens, at) === ',' && continues(tokens, after) && isNameWord(tokens, after)) return null;
  return { rule: 'title-after-name', confidence: 0.86, clue: tokens.word[title]!.text };
}

/** `, the Pader district Woman [MP]`: the post behind its ground in capitals. */
function behindGround(tokens: Tokens, at: number, titles: ReadonlyMap<number, number>): number | null {
  for (let k = at; k < at + MOST_BEFORE_POST && continues(tokens, k + 1); k++) {
    if (titles.has(k + 1)) return k + 1;
    if (!isCapital(tokens, k + 1) && !has(tokens, k + 1, WordClass.PlaceHead | WordClass.TitleModifier)) return null;
  }
  return null;
}

const MOST_BEFORE_POST = 5;

const QUOTES = new Set(['”', '"', '»', '’', "'"]);

const PREPOSITIONS = wordSet('at by for from in near of on outside to with');

function speech({ tokens }: Document, from: number, to: number): Clue | null {
  if (looks(tokens, from, Shape.AllCaps) && to === from + 1) return null;
  const isLong = to - from > 1;
  // `Speaker Obi said`: a post and one name.
  if (to === from + 2 && has(tokens, from, WordClass.TitleHead) && !has(tokens, from, WordClass.GivenName)) return null;
  const opens = beginsSentence(tokens, from);
  // `Police in Kelm said`: whoever speaks, it is not Kelm.
  const isSubject = isLong || !(PREPOSITIONS.has(wordAt(tokens, from - 1)) && continues(tokens, from));
  if (isSubject && continues(tokens, to) && has(tokens, to, WordClass.SpeechVerb) && !isCapital(tokens, to))
    return {
      rule: 'name-before-speech-verb',
      confidence: isLong ? 0.7 : opens ? 0.45 : 0.5,
      clue: tokens.word[to]!.text,
    };
  const before = norm(tokens, from - 1);
  const isQuoted = has(tokens, from - 1, WordClass.SpeechVerb) && QUOTES.has(norm(tokens, from - 2));
  if (continues(tokens, from) && (before === 'said' || before === 'says' || before === 'added' || isQuoted))
    return { rule: 'name-after-speech-verb', confidence: isLong ? 0.72 : 0.55, clue: before };
  return null;
}
