/**
 * Companies by the word for what they deal in: `[Zayan Tarif Logistics]`, `[Oslen Utilities]`, `[Vorun Kapital]`. Left alone: fields of
 * work (`Civil Engineering`, `Minister of Renewable Energy`), trades of a country (`Turkish Textiles`).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { beginsSentence, continues, has, isCapital, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { styleOf } from '../text/style.js';
import { isFieldWord, isPossessiveMark } from './field-words.js';
import { isNamePart, skipOpening } from './left-of-head.js';

const MAX_WORDS = 5;

export const organisationsByTrade: Pass = {
  name: 'organisations-by-trade',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens } = doc;
    const found: NameMention[] = [];
    for (let i = 1; i < tokens.length; i++) {
      if (!has(tokens, i, WordClass.CompanyWord) || !isCapital(tokens, i)) continue;
      if (styleOf(doc, i) !== 'prose' || (continues(tokens, i + 1) && isCapital(tokens, i + 1))) continue;
      const from = firstOf(tokens, i);
      if (from === i || !isProper(tokens, from, i)) continue;
      found.push({
        kind: 'organisation',
        rule: 'company-word',
        confidence: 0.88,
        clue: tokens.word[i]!.text,
        ...spanOf(tokens, from, i + 1),
      });
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

function firstOf(tokens: Tokens, last: number): number {
  let from = last;
  while (from > last - MAX_WORDS && continues(tokens, from)) {
    const previous = from - 1;
    if (isNamePart(tokens, previous) && !has(tokens, previous, WordClass.TitleHead | WordClass.Rank)) from--;
    else if (norm(tokens, previous) === '&' && isCapital(tokens, previous - 1)) from--;
    else break;
  }
  return skipOpening(tokens, from, last);
}

const GENERIC =
  WordClass.Country |
  WordClass.Demonym |
  WordClass.TitleModifier |
  WordClass.Rank |
  WordClass.Connector |
  WordClass.OrganisationHead |
  WordClass.CompanyWord;

/** Words of its own before the last; where that names a field of work too, the first must be one and nothing before may make it a portfolio. */
function isProper(tokens: Tokens, from: number, last: number): boolean {
  const isOwn = (k: number) =>
    !has(tokens, k, GENERIC) &&
    !isFieldWord(tokens, k) &&
    !ADJECTIVE.test(norm(tokens, k)) &&
    !isPossessiveMark(tokens, k) &&
    looks(tokens, k, Shape.Letters) &&
    !looks(tokens, k, Shape.Initial);
  if (has(tokens, last, WordClass.TitleModifier))
    return (
      isOwn(from) &&
      !(beginsSentence(tokens, from) && from + 1 === last && has(tokens, from, WordClass.Ambiguous)) &&
      !['of', 'and', 'for', 'in', ',', '&'].includes(norm(tokens, from - 1))
    );
  for (let k = from; k < last; k++) if (isOwn(k)) return true;
  return false;
}

const ADJECTIVE = /(?:al|il|able|ible|ic|ar|ary|ive|ous|thern|stern|ed|ing|ful|less|ient|ant)$/;
