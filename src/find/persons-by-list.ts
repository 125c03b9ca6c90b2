/**
 * Names that a line gives after the post (`• Treasurer: [Nazareth Bekele]`, `Chairman – [Sydney Mabuza]`), also where the first word is a
 * town's name elsewhere, and names that end a letter (`Yours sincerely,` and below it `[Orlen Voss]`) or begin one (`Dear [Aygun],`).
 * Left alone: `President: Sri Lanka`, `Host: City Hall`, `Dear Colleagues,`.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { addressEnd } from '../text/addresses.js';
import { placePhraseAt } from '../text/gazetteer.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { wordSet } from '../text/word-set.js';
import { nameEnd } from './person-names.js';

const MOST_WORDS = 4;
const NOT_IN_NAME =
  WordClass.OrganisationHead |
  WordClass.LegalForm |
  WordClass.Starter |
  WordClass.TitleHead |
  WordClass.EventHead |
  WordClass.WorkHead |
  WordClass.PlaceHead |
  WordClass.Weekday |
  WordClass.Demonym;
const NAMED = WordClass.GivenName | WordClass.FamilyName;
const GREETINGS = wordSet(['dear', 'hello', 'hey', 'hi']);
const FAREWELLS = wordSet('best cheers faithfully love regards respectfully sincerely thanks truly wishes yours');

export const personsByList: Pass = {
  name: 'persons-by-list',
  reads: ['tokens', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run({ tokens, proposals }) {
    const found: NameMention[] = [];
    const propose = (from: number, to: number, rule: string, confidence: number, clue: number): void => {
      if (to > from)
        found.push({ kind: 'person', rule, confidence, clue: tokens.word[clue]!.text, ...spanOf(tokens, from, to) });
    };
    for (const { kind, from, to } of proposals) {
      if (kind !== 'title' || !opensLine(tokens, from) || !isColon(tokens, to)) continue;
      const name = addressEnd(tokens, to + 1);
      propose(name, listedEnd(tokens, name), 'name-after-post', 0.9, to - 1);
    }
    for (let i = 0; i < tokens.length; i++) {
      if (continues(tokens, i)) continue;
      if (GREETINGS.has(wordAt(tokens, i)) && has(tokens, i + 1, NAMED) && continues(tokens, i + 1))
        propose(i + 1, nameEnd(tokens, i + 1), 'name-in-letter', 0.8, i);
      if (isAddressee(tokens, i)) propose(i, nameEnd(tokens, i), 'name-in-letter', 0.7, i);
      const below = belowFarewell(tokens, i);
      if (below > 0 && has(tokens, below, NAMED)) propose(below, signatureEnd(tokens, below), 'name-in-letter', 0.8, i);
    }
    return { proposals: [...proposals, ...found] };
  },
};

/** Nothing but a list's sign or number stands before it in its line. */
function opensLine(tokens: Tokens, at: number): boolean {
  let k = at;
  while (k > 0 && continues(tokens, k)) {
    if (!looks(tokens, k - 1, Shape.Mark | Shape.Number) || at - k > 2) return false;
    k--;
  }
  return true;
}

const isColon = (tokens: Tokens, i: number): boolean =>
  [':', '–', '—', '-'].includes(norm(tokens, i)) && continues(tokens, i) && continues(tokens, i + 1);

/** Token after two to four capitalised words that end the line or that a bracket or comma follows; `from` where they do not. */
function listedEnd(tokens: Tokens, from: number): number {
  let to = from;
  while (
    to - from <= MOST_WORDS &&
    (to === from || continues(tokens, to)) &&
    isCapital(tokens, to) &&
    !has(tokens, to, NOT_IN_NAME) &&
    !(looks(tokens, to, Shape.AllCaps) && tokens.word[to]!.text.length < 4)
  )
    to++;
  const isWhole = !continues(tokens, to) || ['(', ',', ';', '.', '–', '—', '-'].includes(norm(tokens, to));
  const isPlace = placePhraseAt(tokens, from)?.to === to;
  return to - from >= 2 && to - from <= MOST_WORDS && isWhole && !isPlace ? to : from;
}

/** A line of nothing but a given name and a comma: `Priscilla,`. */
const isAddressee = (tokens: Tokens, i: number): boolean =>
  has(tokens, i, WordClass.GivenName) &&
  !has(tokens, i, WordClass.Ambiguous) &&
  isCapital(tokens, i) &&
  norm(tokens, nameEnd(tokens, i)) === ',' &&
  continues(tokens, nameEnd(tokens, i)) &&
  !continues(tokens, nameEnd(tokens, i) + 1);

/** First token below a line that takes leave (`Best regards,`); 0 where the line does not. */
function belowFarewell(tokens: Tokens, i: number): number {
  let k = i;
  while (k < i + 3 && (k === i || continues(tokens, k)) && FAREWELLS.has(wordAt(tokens, k))) k++;
  if (k === i) return 0;
  if (norm(tokens, k) === ',' && continues(tokens, k)) k++;
  return continues(tokens, k) ? 0 : k;
}

/** A name that is the whole line, or that a comma follows. */
function signatureEnd(tokens: Tokens, from: number): number {
  const to = nameEnd(tokens, from);
  return !continues(tokens, to) || norm(tokens, to) === ',' ? to : from;
}
