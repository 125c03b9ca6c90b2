/**
 * Newspapers and agencies by what is done with them: `told the [Evening Post]`, the byline `By Dana Kosiba, [Tarvale Courier]`, `Ece Tunalı -
 * [Bosphorus Wire]`. The networks that everybody posts on are kept from being read as bodies there (`follow us on Twitter`). Left
 * alone: `told the court`, `told John Smith`, `By Tunde Oyelaran-Kuti, Jos`.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { placePhraseAt } from '../text/gazetteer.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { isShouted } from '../text/style.js';
import { wordSet } from '../text/word-set.js';

const MAX_WORDS = 4;
const NO_NAME =
  WordClass.Starter |
  WordClass.TitleHead |
  WordClass.Rank |
  WordClass.Honorific |
  WordClass.GivenName |
  WordClass.Month;

type Find = Pick<NameMention, 'kind' | 'rule' | 'confidence' | 'clue'> & { readonly to: number };

export const newspapers: Pass = {
  name: 'newspapers',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens } = doc;
    const found: NameMention[] = [];
    for (let i = 1; i < tokens.length; i++) {
      if (!isCapital(tokens, i) || !continues(tokens, i) || isShouted(doc, i)) continue;
      const find =
        posted(tokens, i) ??
        told(tokens, i) ??
        reported(tokens, i) ??
        reports(tokens, i) ??
        dateline(tokens, i) ??
        byline(tokens, i);
      if (find === null) continue;
      const { kind, rule, confidence, clue } = find;
      found.push({ kind, rule, confidence, clue, ...spanOf(tokens, i, find.to) });
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

const NETWORKS = wordSet('facebook instagram linkedin telegram tiktok twitter whatsapp x youtube zoom');

/** `on [Twitter]`: where somebody writes, not who. */
function posted(tokens: Tokens, i: number): Find | null {
  if (norm(tokens, i - 1) === '@' && tokens.gap[i] === 0)
    return { kind: 'other', rule: 'network', confidence: 0.98, clue: '@', to: handleEnd(tokens, i + 1) };
  if (!NETWORKS.has(wordAt(tokens, i)) || !['on', 'via', 'to', 'and'].includes(norm(tokens, i - 1))) return null;
  return { kind: 'other', rule: 'network', confidence: 0.95, clue: norm(tokens, i - 1), to: i + 1 };
}

/** Past what is written together with it: `@[Kelm_Dockers]`. */
function handleEnd(tokens: Tokens, at: number): number {
  let to = at;
  while (to < at + 4 && tokens.gap[to] === 0 && (norm(tokens, to) === '_' || norm(tokens, to - 1) === '_')) to++;
  return to;
}

/** `told the [Indian Express]`, `told [Nord-Press]`. */
function told(tokens: Tokens, i: number): Find | null {
  const isDefinite = norm(tokens, i - 1) === 'the';
  const behind = isDefinite ? i - 2 : i - 1;
  const isTo = norm(tokens, behind) === 'to' && SPOKEN.has(norm(tokens, behind - 1));
  const verb = norm(tokens, isTo ? behind - 1 : behind);
  if (verb !== 'told' && verb !== 'tells' && !isTo) return null;
  const to = runEnd(tokens, i);
  if (to === i || placePhraseAt(tokens, i)?.to === to) return null;
  if (to === i + 1 && !(isDefinite || looks(tokens, i, Shape.Hyphen))) return null;
  if (!isDefinite && (has(tokens, to - 1, WordClass.FamilyName) || KIN.has(wordAt(tokens, i)))) return null;
  return { kind: 'organisation', rule: 'told-paper', confidence: isDefinite ? 0.86 : 0.72, clue: verb, to };
}

/** `confirmed to [Gorski Glasnik]`. */
const SPOKEN = new Set(['admitted', 'confirmed', 'interview', 'speaking', 'spoke', 'statement']);

const FOREIGN_THE = new Set('az de der die el il la las le les los o'.split(' '));

/**
 * `Amman, June 20 ([Petra]) --`, `Kelm, [TNA]-`, `Kelm, Feb. 3, 2022, [TRENDA]:`: the agency between the place and what it tells.
 * Left alone: `LAGOS, NIGERIA –`, `PUNE, TARVELIA –` (a place and a wider one).
 */
function dateline(tokens: Tokens, i: number): Find | null {
  if (has(tokens, i, (NO_NAME & ~WordClass.GivenName) | WordClass.Country | WordClass.City)) return null;
  let from = i - 1;
  while (from > i - MAX_DATELINE && continues(tokens, from)) from--;
  // Behind a date any town will do.
  const isPlace = has(tokens, from, WordClass.City | WordClass.Country) || looks(tokens, i - 2, Shape.Number);
  const isBracketed = norm(tokens, i - 1) === '(' && norm(tokens, i + 1) === ')' && DASHES.has(norm(tokens, i + 2));
  const isAgency = !continues(tokens, from) && isPlace && (isBracketed || isPlainAgency(tokens, from, i));
  return isAgency ? { kind: 'organisation', rule: 'dateline-agency', confidence: 0.8, clue: '(…)', to: i + 1 } : null;
}

/** Letters behind a comma; longer ones only behind a date. */
function isPlainAgency(tokens: Tokens, from: number, i: number): boolean {
  if (norm(tokens, i - 1) !== ',' || !looks(tokens, i, Shape.AllCaps)) return false;
  if (!DASHES.has(norm(tokens, i + 1)) && norm(tokens, i + 1) !== ':') return false;
  const { length } = tokens.word[i]!.text;
  return looks(tokens, i - 2, Shape.Number) || (length > 2 && length < 6 && i - 2 - from < 2);
}

const MAX_DATELINE = 12;
const DASHES = new Set(['-', '–', '—']);

/** `The [Gleaner] quoted the minister`, `the [Kelm Financial Review] reported`: what a paper does with news. */
function reports(tokens: Tokens, i: number): Find | null {
  if (norm(tokens, i - 1) !== 'the') return null;
  let to = i;
  while (to < i + MAX_WORDS && continues(tokens, to) && isCapital(tokens, to)) to++;
  const isPaper = PAPERS.has(wordAt(tokens, to - 1)) || (to === i + 1 && tokens.word[i]!.classes === 0);
  if (!isPaper || !REPORTS.has(norm(tokens, to)) || !continues(tokens, to)) return null;
  for (let k = i; k < to - 1; k++) if (has(tokens, k, WordClass.TitleHead | WordClass.Honorific)) return null;
  return { kind: 'organisation', rule: 'told-paper', confidence: 0.7, clue: norm(tokens, to), to };
}

const REPORTS = new Set('carried published quoted reported reports revealed wrote'.split(' '));

/** `…, [Kathimerini] reported.`: behind what it reports, at the sentence's end. */
function reported(tokens: Tokens, i: number): Find | null {
  const at = norm(tokens, i - 1) === 'the' ? i - 1 : i;
  if (norm(tokens, at - 1) !== ',' && norm(tokens, at - 1) !== ';') return null;
  const to = runEnd(tokens, i);
  const isVerb =
    ['reported', 'reports'].includes(norm(tokens, to)) ||
    (norm(tokens, to) === 'wrote' && FOREIGN_THE.has(norm(tokens, i)));
  if (to === i || !isVerb || !continues(tokens, to)) return null;
  const isEnd =
    !continues(tokens, to + 1) || looks(tokens, to + 1, Shape.Mark) || has(tokens, to + 1, WordClass.Weekday);
  const isPlace = placePhraseAt(tokens, i)?.to === to || has(tokens, to - 1, WordClass.City | WordClass.Country);
  if (!isEnd || isPlace || has(tokens, to - 1, WordClass.FamilyName)) return null;
  return { kind: 'organisation', rule: 'told-paper', confidence: 0.75, clue: 'reported', to };
}

const KIN = wordSet('aunt dad daddy god grandma grandpa granny mom mum mummy mother father uncle');

/** The run of capitals at `i`; `i` itself where one of them is no name. */
function runEnd(tokens: Tokens, i: number): number {
  let to = i;
  while (to < i + MAX_WORDS && continues(tokens, to) && isCapital(tokens, to)) {
    if (has(tokens, to, NO_NAME) && norm(tokens, to) !== 'daily') return i;
    to++;
  }
  if (to === i + 1 && has(tokens, i, WordClass.OrganisationHead | WordClass.PlaceHead)) return i;
  return to;
}

const PAPERS = wordSet(
  'agency bulletin chronicle courier daily dispatch echo examiner express gazette globe guardian herald independent inquirer journal mail mirror news observer post press record review standard star sun telegraph times tribune wire',
);

/** The end of a line that holds a name, a mark and this: `By Dana Kosiba, [Tarvale Courier]`. */
function byline(tokens: Tokens, i: number): Find | null {
  if (!SEPARATORS.has(wordAt(tokens, i - 1))) return null;
  let from = i - 1;
  while (from > i - 6 && continues(tokens, from) && (isCapital(tokens, from - 1) || norm(tokens, from - 1) === 'by'))
    from--;
  const isBy = norm(tokens, from) === 'by';
  const words = i - 1 - from - (isBy ? 1 : 0);
  if (words < 2 || words > 4 || continues(tokens, from)) return null;
  const to = runEnd(tokens, i);
  const isLast = to > i && (to === tokens.length || !continues(tokens, to));
  const isPaper = PAPERS.has(wordAt(tokens, to - 1));
  if (!isLast || placePhraseAt(tokens, i) !== null || !(isPaper || (isBy && to > i + 1))) return null;
  return { kind: 'organisation', rule: 'byline', confidence: isPaper ? 0.92 : 0.72, clue: norm(tokens, i - 1), to };
}

const SEPARATORS = wordSet([',', '-', '–', '—', '|', '/']);
