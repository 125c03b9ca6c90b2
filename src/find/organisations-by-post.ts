/**
 * Bodies that no word of theirs gives away but a post in them does: `coordinator of [Ganj Irade]`, `economist at [Dieese]`, `Name –
 * General Manager, [Benue Links]`. Left alone: what a post of a place stands before (`mayor of Verbivka`), persons (`lawyer of Ion
 * Popa`), fields (`Director of Communications`: a title is longer and wins).
 */
import { entries } from '../lexicon/entries.js';
import { GROUNDS } from '../lexicon/grounds.js';
import { NOT_ACRONYMS } from '../lexicon/not-acronyms.js';
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { bodyPhraseAt, placePhraseAt } from '../text/gazetteer.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { styleOf } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { isDescription } from './field-words.js';

const MAX_WORDS = 5;
/** Posts that a place has as often as a body. */
const OF_PLACES = wordSet(
  'akim alderman ambassador archbishop bishop burgomaster captain chief commissioner consul emir governor hakim head hokim judge khokim king leader magistrate mayor minister pope prefect premier president prince princess queen reeve regent sarpanch sheriff speaker vali vicar voivode',
);
/** `the [CITU-affiliated] Cha Bagan Mazdoor Sabha`. */
const AFFILIATED = /-(?:affiliated|backed|based|led|linked|listed|owned|run)$/;
const NO_BODY =
  WordClass.Starter |
  WordClass.Month |
  WordClass.Weekday |
  WordClass.Honorific |
  WordClass.TitleHead |
  WordClass.Country |
  WordClass.City |
  WordClass.PlaceHead |
  WordClass.EventHead |
  WordClass.WorkHead;

export const organisationsByPost: Pass = {
  name: 'organisations-by-post',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens, proposals } = doc;
    const found: NameMention[] = [];
    for (const { kind, from, to } of proposals) {
      if (kind !== 'title' || styleOf(doc, from) === 'capitals') continue;
      const first = companyBefore(tokens, from, to);
      if (first < from && styleOf(doc, from) === 'prose')
        found.push({
          kind: 'organisation',
          rule: 'name-before-post',
          confidence: 0.72,
          clue: tokens.word[from]!.text,
          ...spanOf(tokens, first, from),
        });
      const at = linked(tokens, from, to);
      // A line `Name – Post, BODY` is all capitals without being a headline.
      if (
        at === null ||
        placePhraseAt(tokens, at) !== null ||
        (norm(tokens, to) !== ',' && styleOf(doc, from) !== 'prose')
      )
        continue;
      const end = runEnd(tokens, at);
      if (isPlaceNamed(tokens, end)) continue;
      // `secretary of the NGO`
      if (end === at || (end === at + 1 && EXCLUDED.has(wordAt(tokens, at)))) continue;
      const isLong = end > at + 1 || looks(tokens, at, Shape.AllCaps | Shape.Mixed);
      const confidence = isVoice(tokens, to) ? 0.92 : isLong ? 0.82 : 0.7;
      found.push({
        kind: 'organisation',
        rule: 'post-before-name',
        confidence,
        clue: tokens.word[to - 1]!.text,
        ...spanOf(tokens, at, end),
      });
    }
    return { proposals: [...proposals, ...found] };
  },
};

const EXCLUDED = wordSet(entries(NOT_ACRONYMS));

/** `chairman of Kelm [district]`, `an operator at the Kelm [store]`: what follows is a ground or a site that is called after its town. */
const isPlaceNamed = (tokens: Tokens, end: number): boolean =>
  continues(tokens, end) && looks(tokens, end, Shape.LowerCase) && CALLED_AFTER_TOWNS.has(wordAt(tokens, end));

const CALLED_AFTER_TOWNS = wordSet([
  ...entries(GROUNDS),
  ...'branch campus depot factory mill mine office plant refinery school site station store terminal'.split(' '),
]);

/** Posts that companies have, right behind the company's name. */
const OF_COMPANIES = wordSet(
  'boss ceo cfo coo cto executive co-founder founder chairman chairwoman chair spokesman spokesperson spokeswoman',
);

/** First token of the name that stands right before such a post (`[Nordvolt] CEO`); `from` where there is none. */
function companyBefore(tokens: Tokens, from: number, to: number): number {
  if (!OF_COMPANIES.has(wordAt(tokens, to - 1)) && norm(tokens, from) !== 'chief') return from;
  let k = from;
  while (k > from - 3 && continues(tokens, k) && isCapital(tokens, k - 1)) {
    // `Hong Kong-[based] Nordvolt CEO`.
    if (isDescription(tokens, k - 1)) return k;
    if (has(tokens, k - 1, NO_COMPANY) || looks(tokens, k - 1, Shape.Initial)) return from;
    // `Presidential Spokesman`: an adjective is a part of the post.
    if (k === from && /(?:al|ary|ive|ous|ing)$/.test(norm(tokens, k - 1))) return from;
    k--;
  }
  return k;
}

const NO_COMPANY =
  NO_BODY |
  WordClass.GivenName |
  WordClass.FamilyName |
  WordClass.Demonym |
  WordClass.Rank |
  WordClass.TitleModifier |
  WordClass.OrganisationHead;

/** First token of what the post is a post of, or null. */
function linked(tokens: Tokens, from: number, to: number): number | null {
  if (!continues(tokens, to)) return null;
  const link = norm(tokens, to);
  const isOf = link === 'of' && !OF_PLACES.has(wordAt(tokens, to - 1)) && norm(tokens, to - 1) !== 'ministers';
  if (isOf || isVoice(tokens, to) || link === 'at') {
    const at = norm(tokens, to + 1) === 'the' ? to + 2 : to + 1;
    return AFFILIATED.test(norm(tokens, at)) ? at + 1 : at;
  }
  // `Name – Post, BODY.`: behind a name and its post another comma can only bring the body.
  const isBehindName = ['–', '-', ',', '('].includes(norm(tokens, from - 1)) && isCapital(tokens, from - 2);
  return link === ',' && isBehindName && isCapital(tokens, from) && !OF_PLACES.has(wordAt(tokens, to - 1))
    ? to + 1
    : null;
}

/** `a spokeswoman for [Telvane]`. */
const isVoice = (tokens: Tokens, to: number): boolean =>
  norm(tokens, to) === 'for' && VOICES.has(wordAt(tokens, to - 1)) && !has(tokens, to + 1, WordClass.FamilyName);

const VOICES = wordSet(['spokesman', 'spokesperson', 'spokeswoman']);

/** Token after the capitalised run at `at`; `at` itself where the run is something else. */
function runEnd(tokens: Tokens, at: number): number {
  let end = at;
  while (end < at + MAX_WORDS && continues(tokens, end) && isCapital(tokens, end)) {
    const isArticle = end === at && has(tokens, at, WordClass.NameParticle);
    if ((has(tokens, end, NO_BODY) && !isArticle) || looks(tokens, end, Shape.Initial)) return at;
    end++;
    const isChained = ['of', 'for', 'in'].includes(norm(tokens, end)) && end > at && isCapital(tokens, end + 1);
    if (isChained && end === at + 1 && !has(tokens, end + 1, NO_BODY)) end++;
  }
  if (end === at || (continues(tokens, end) && isCapital(tokens, end))) return at;
  // `secretary of [Foreign Affairs]`: a portfolio.
  if (norm(tokens, end - 1) === 'affairs') return at;
  const isPerson = end <= at + 3 && end > at + 1 && has(tokens, at, WordClass.GivenName);
  if (isPerson || norm(tokens, end) === "'s" || (end === at + 1 && has(tokens, at, WordClass.Demonym))) return at;
  const known = bodyPhraseAt(tokens, at)?.to ?? end;
  return known < end && known > at + 1 ? known : beforePerson(tokens, at, end);
}

/** `Head of mission of Caritas [Magdalena Wójcik]`: the run ends in the name of the one who holds the post. */
function beforePerson(tokens: Tokens, at: number, end: number): number {
  for (let k = at + 1; k < end - 1; k++) {
    if (has(tokens, k, WordClass.GivenName)) return k;
    // `deputy chairman of the Federation [Aknur Sadykova]`, `chairman of the GMB [Nuri Talvan]`.
    const isBehindBody =
      has(tokens, k - 1, WordClass.OrganisationHead) ||
      (k === at + 1 && end === k + 2 && looks(tokens, at, Shape.AllCaps) && isUnknown(tokens, end - 1));
    if (isBehindBody && isUnknown(tokens, k) && k >= end - 3 && placePhraseAt(tokens, k) === null) return k;
  }
  return end;
}

const isUnknown = (tokens: Tokens, k: number): boolean =>
  tokens.word[k]!.classes === 0 || has(tokens, k, WordClass.FamilyName);
