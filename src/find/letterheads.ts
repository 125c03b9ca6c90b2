/**
 * Bodies in lines of capitals, where nothing shows where a name begins: `[EMBASSY OF LORIA IN SAMBIA]` as a whole line, `BULLETIN OF THE
 * [GENERAL FEDERATION OF LORIAN WORKERS]`, `[KELM FOUNDATION] WELCOMES 200 SCHOLARS` up to its verb. Every word has to be one that bodies
 * are called by, or a name that the prose has too. Left alone: `NEWS OF THE WEEK`, `STRIKE COMMITTEE`.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { isShouted, styleOf } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { isFieldWord, isPossessiveMark } from './field-words.js';
import { beforeVerb } from './person-names.js';

const MAX_WORDS = 14;
const LABELS = wordSet('bulletin communiqué magazine newsletter organ publication statement');
const LINKS = wordSet('and for in of the');
const NAMED = WordClass.Country | WordClass.Demonym | WordClass.City | WordClass.GivenName | WordClass.FamilyName;
const GENERIC = WordClass.Rank | WordClass.TitleModifier | WordClass.OrganisationHead | WordClass.CompanyWord;
const NO_HEAD = WordClass.TitleHead | WordClass.EventHead | WordClass.WorkHead | WordClass.PlaceHead;

export const letterheads: Pass = {
  name: 'letterheads',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens } = doc;
    const found: NameMention[] = [];
    let inProse: ReadonlySet<string> | null = null;
    for (let i = 0; i < tokens.length; i++) {
      if ((i > 0 && continues(tokens, i)) || !looks(tokens, i, Shape.AllCaps) || !isShouted(doc, i)) continue;
      let from = i;
      if (LABELS.has(wordAt(tokens, i)) && norm(tokens, i + 1) === 'of') from += norm(tokens, i + 2) === 'the' ? 3 : 2;
      const to = beforeVerb(doc, from, lineEnd(tokens, from));
      if (to < from + 2 || to > from + MAX_WORDS) continue;
      inProse ??= namesInProse(doc.tokens, (k) => styleOf(doc, k) === 'prose');
      if (!isBody(tokens, from, to, inProse)) continue;
      const clue = tokens.word[from]!.text;
      found.push({ kind: 'organisation', rule: 'letterhead', confidence: 0.85, clue, ...spanOf(tokens, from, to) });
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

function lineEnd(tokens: Tokens, from: number): number {
  let to = from + 1;
  while (to <= from + MAX_WORDS && to < tokens.length && continues(tokens, to)) to++;
  return to;
}

/** Words with a capital behind another word of their sentence. */
function namesInProse(tokens: Tokens, isProse: (k: number) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  for (let k = 1; k < tokens.length; k++)
    if (isCapital(tokens, k) && !looks(tokens, k, Shape.AllCaps) && continues(tokens, k) && isProse(k))
      names.add(tokens.word[k]!.folded);
  return names;
}

/** Words of bodies and names only, one name at least, and a head where the name ends or goes on in `of`. */
function isBody(tokens: Tokens, from: number, to: number, inProse: ReadonlySet<string>): boolean {
  let names = 0;
  let head = to - 1;
  for (let k = from; k < to; k++) {
    const isLink = LINKS.has(wordAt(tokens, k));
    if (isLink || isPossessiveMark(tokens, k) || norm(tokens, k) === '&') {
      if (['of', 'for'].includes(norm(tokens, k)) && head === to - 1) head = k - 1;
      continue;
    }
    const isName = has(tokens, k, NAMED) || inProse.has(tokens.word[k]!.folded);
    if (isName && !has(tokens, k, GENERIC)) names++;
    if (!isName && !has(tokens, k, GENERIC) && !isFieldWord(tokens, k)) return false;
  }
  return names > 0 && head >= from && has(tokens, head, WordClass.OrganisationHead) && !has(tokens, head, NO_HEAD);
}
