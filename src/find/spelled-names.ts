/**
 * Any run of words that the acronym in brackets behind it spells: `[Regia Tramvaie Urbane Orhei] (RTUO)`, `[Union Cycliste Internationale]
 * (UCI)`. Left alone: events, laws and fields of work (`Free Trade Agreement (FTA)`, `Gross Domestic Product (GDP)`).
 */
import { entries } from '../lexicon/entries.js';
import { NOT_ACRONYMS } from '../lexicon/not-acronyms.js';
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { isShouted } from '../text/style.js';
import { wordSet } from '../text/word-set.js';

const EXCLUDED = wordSet(entries(NOT_ACRONYMS));
const MAX_WORDS = 14;
const MIN_LETTERS = 3;

export const spelledNames: Pass = {
  name: 'spelled-names',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens } = doc;
    const found: NameMention[] = [];
    for (let i = 1; i < tokens.length; i++) {
      const short = i + 1;
      if (norm(tokens, i) !== '(' || norm(tokens, i + 2) !== ')' || !looks(tokens, short, Shape.AllCaps)) continue;
      if (EXCLUDED.has(wordAt(tokens, short)) || isShouted(doc, i)) continue;
      const letters = tokens.word[short]!.folded.replace('&', '');
      const from = firstSpelled(tokens, i, letters, false) ?? firstSpelled(tokens, i, letters, true);
      if (from === null || isConcept(tokens, from, i)) continue;
      const confidence = hasForeign(tokens, from, i) || hasHead(tokens, from, i) ? 0.92 : 0.62;
      const clue = tokens.word[short]!.text;
      found.push(
        { kind: 'organisation', rule: 'spelled-name', confidence, clue, ...spanOf(tokens, from, i) },
        { kind: 'organisation', rule: 'acronym-definition', confidence, clue, ...spanOf(tokens, short, short + 1) },
      );
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

/**
 * First token of the shortest run before `at` whose capitals are the letters, read from the last; small words are passed over, or
 * give a letter where it is theirs (`Hip and Knee Association ([HAKA])`).
 */
function firstSpelled(tokens: Tokens, at: number, letters: string, withSmall: boolean): number | null {
  let left = letters.length;
  if (left < MIN_LETTERS || /[^a-z]/.test(letters)) return null;
  for (let k = at - 1; k >= Math.max(0, at - MAX_WORDS); k--) {
    if (!continues(tokens, k + 1)) return null;
    if (isCapital(tokens, k)) {
      for (const part of tokens.word[k]!.folded.split('-').reverse()) if (part[0] !== letters[--left]) return null;
      if (left === 0) return has(tokens, k, WordClass.Starter) ? null : k;
    } else if (withSmall && norm(tokens, k) === 'and' && letters[left - 1] === 'a') left--;
    else if (!looks(tokens, k, Shape.LowerCase) && !",'&".includes(norm(tokens, k)) && norm(tokens, k) !== "'s")
      return null;
  }
  return null;
}

const NO_BODY = WordClass.EventHead | WordClass.WorkHead | WordClass.PlaceHead | WordClass.TitleHead;

/** An event, a law, a post: its own noun ends the words or stands before `of`. */
function isConcept(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const isHead = k === to - 1 || ['of', 'for', 'on'].includes(norm(tokens, k + 1));
    if (isHead && has(tokens, k, NO_BODY) && !has(tokens, k, WordClass.OrganisationHead)) return true;
    if (isHead) return false;
  }
  return false;
}

function hasHead(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (has(tokens, k, WordClass.OrganisationHead) && isCapital(tokens, k)) return true;
  return false;
}

/** A letter that English has not, or a small foreign link: `Sindicato dos Bancários`. */
function hasForeign(tokens: Tokens, from: number, to: number): boolean {
  let unknown = 0;
  let words = 0;
  for (let k = from; k < to; k++) {
    const { norm: word, folded, classes } = tokens.word[k]!;
    if (folded !== word || FOREIGN_LINKS.has(word)) return true;
    if (!isCapital(tokens, k)) continue;
    words++;
    if (classes === 0 && !ENGLISH.test(word)) unknown++;
  }
  return words > 0 && unknown * 2 > words;
}

const FOREIGN_LINKS = new Set('da das de del der des di do dos du e et la mga na ng sa und y'.split(' '));
const ENGLISH = /(?:al|ed|er|ers|ing|ion|ions|ity|ly|ment|ness|ors|ous|ies|ive|th)$/;
