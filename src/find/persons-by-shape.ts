/**
 * Names that show in themselves that they are names: a known given name before another capital (`[Elmira Qasimova]`), a
 * patronymic (`[Samir Rauf oglu Hasanli]`, `[Sultan Aitbayevich]`), initials (`[S.Hasanli]`, `[Karimov A. B.]`). Left alone: `Victoria
 * Street` (a place), `May Day`, a given name inside a body's name (the body is longer and wins).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { continues, has, looks } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { isFieldWord } from './field-words.js';
import { isNameWord, isPatronymic, nameEnd } from './person-names.js';

export const personsByShape: Pass = {
  name: 'persons-by-shape',
  reads: ['tokens', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens } = doc;
    const found: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!isNameWord(tokens, i)) continue;
      const to = nameEnd(tokens, i);
      const from = firstOfName(tokens, i, to);
      const shape = to > from + 1 ? judge(tokens, from, to) : null;
      if (shape === null) continue;
      found.push({ kind: 'person', ...shape, ...spanOf(tokens, from, to) });
      i = to - 1;
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

/**
 * Where a run of capitals opens with words of a body (`Union of Healthcare Workers [Mahliyo Abduqodir qizi Sotvoldiyeva]`), the name
 * begins at its given name, or two words before a patronymic.
 */
function firstOfName(tokens: Tokens, from: number, to: number): number {
  if (has(tokens, from, WordClass.TitleHead | WordClass.Rank) && isGiven(tokens, from + 1) && to > from + 2)
    return from + 1;
  if (isGiven(tokens, from) || !isFieldWord(tokens, from)) {
    if (isGiven(tokens, from) || !isFieldWord(tokens, from + 1)) return from;
  }
  for (let k = from + 1; k < to - 1; k++) if (isGiven(tokens, k)) return k;
  for (let k = from + 3; k < to; k++) if (isPatronymic(tokens, k)) return k - 2;
  return from;
}

function judge(tokens: Tokens, from: number, to: number): { rule: string; confidence: number; clue: string } | null {
  for (let k = from + 1; k < to; k++)
    if (isPatronymic(tokens, k)) return { rule: 'patronymic', confidence: 0.93, clue: tokens.word[k]!.text };
  const last = to - 1;
  if (
    isInitial(tokens, from) &&
    !isInitial(tokens, last) &&
    tokens.word[last]!.text.length > 2 &&
    isFresh(tokens, from)
  )
    return { rule: 'initials', confidence: tokens.gap[last] === 0 ? 0.93 : 0.82, clue: tokens.word[from]!.text };
  const given = givenNameIn(tokens, from, to);
  if (given === null) return null;
  const known = has(tokens, last, WordClass.FamilyName) || to - from > 2;
  return { rule: 'given-name', confidence: known ? 0.85 : 0.78, clue: tokens.word[given]!.text };
}

/** Only a pointed initial is one: `A. Karimov`; `A Karimov` may be an article. */
function isInitial(tokens: Tokens, i: number): boolean {
  return looks(tokens, i, Shape.Initial) && looks(tokens, i, Shape.Pointed);
}

/** Not the end of `Plan B. The …`: nothing capitalised directly before. */
function isFresh(tokens: Tokens, i: number): boolean {
  return i === 0 || !continues(tokens, i) || !looks(tokens, i - 1, Shape.Capital);
}

const isGiven = (tokens: Tokens, i: number): boolean =>
  has(tokens, i, WordClass.GivenName) && !has(tokens, i, WordClass.Ambiguous);

/** A given name in first place, or last (`Yuldosheva Dilfuza`), that is no everyday word. */
function givenNameIn(tokens: Tokens, from: number, to: number): number | null {
  if (isGiven(tokens, from) && !has(tokens, to - 1, WordClass.OrganisationHead | WordClass.PlaceHead)) return from;
  if (to - from === 2 && isGiven(tokens, to - 1) && !has(tokens, from, WordClass.City)) return to - 1;
  return null;
}
