/**
 * What the text says to be a body, whatever it is called: `the charity [Clean Water Now]`, `[Ostra Cam], a
 * subsidiary of Kelm Holding`. Left alone: what goes on behind the name (`the charity Ada Obi runs`), posts and days (`the NGO Director`).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { styleOf } from '../text/style.js';
import { wordSet } from '../text/word-set.js';

/** What only bodies are, alone or behind what kind of it. */
const KINDS = wordSet('charity ngo non-profit nonprofit agency enterprise group organisation organization tank');
const KIND_OF: Readonly<Record<string, RegExp>> = {
  agency: /^(?:aid|relief)$/,
  enterprise: /^social$/,
  group: /^(?:advocacy|aid|campaign|charity|community|lobby|pressure|relief|rights)$/,
  organisation: /^(?:aid|charitable|charity|humanitarian|non-governmental|non-profit|rights)$/,
  organization: /^(?:aid|charitable|charity|humanitarian|non-governmental|non-profit|rights)$/,
  tank: /^think$/,
};

/** `, a wholly owned [subsidiary] of`. */
const PARTS = wordSet('affiliate division subsidiary unit');
const PARTS_REACH = 6;

const NO_NAME =
  WordClass.Month |
  WordClass.Weekday |
  WordClass.Honorific |
  WordClass.TitleHead |
  WordClass.EventHead |
  WordClass.WorkHead;
const MAX_WORDS = 6;

export const organisationsByKind: Pass = {
  name: 'organisations-by-kind',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens } = doc;
    const found: NameMention[] = [];
    const add = (rule: string, at: number, from: number, to: number) => {
      const clue = tokens.word[at]!.text;
      if (to > from && styleOf(doc, from) === 'prose')
        found.push({ kind: 'organisation', rule, confidence: 0.97, clue, ...spanOf(tokens, from, to) });
    };
    for (let i = 0; i < tokens.length; i++) {
      if (isKind(tokens, i)) {
        add('named-kind', i, i + 1, kindsNameEnd(tokens, i + 1));
        const comma = endsKind(tokens, i + 1) ? commaBefore(tokens, i) : i;
        if (comma < i) add('named-kind', i, nameStart(tokens, comma), comma);
      } else if (PARTS.has(tokens.word[i]!) && norm(tokens, i + 1) === 'of') {
        const comma = commaBefore(tokens, i);
        add('subsidiary', i, nameStart(tokens, comma), comma);
      }
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

function isKind(tokens: Tokens, i: number): boolean {
  if (!KINDS.has(tokens.word[i]!) || (isCapital(tokens, i) && norm(tokens, i) !== 'ngo')) return false;
  const kinds = KIND_OF[norm(tokens, i)];
  return kinds === undefined || kinds.test(norm(tokens, i - 1));
}

/** Behind two words or more with capitals, small ones between them, where the phrase ends there; `from` where it does not. */
function kindsNameEnd(tokens: Tokens, from: number): number {
  let to = from;
  let capitals = 0;
  for (let k = from; k < from + MAX_WORDS && continues(tokens, k); k++) {
    if (isNamePart(tokens, k)) {
      to = k + 1;
      capitals++;
    } else if (capitals === 0 || !isLink(tokens, k)) break;
  }
  return capitals > 1 && endsPhrase(tokens, to) ? to : from;
}

const isNamePart = (tokens: Tokens, k: number): boolean =>
  isCapital(tokens, k) && looks(tokens, k, Shape.Letters) && !has(tokens, k, NO_NAME);

const isLink = (tokens: Tokens, k: number): boolean =>
  norm(tokens, k) === 'a' || (has(tokens, k, WordClass.Connector) && norm(tokens, k) !== 'and');

/** Not `the charity Ada Obi [runs]`. */
const endsPhrase = (tokens: Tokens, to: number): boolean =>
  !continues(tokens, to) ||
  looks(tokens, to, Shape.Mark) ||
  has(tokens, to, WordClass.Connector | WordClass.SpeechVerb | WordClass.TransferVerb | WordClass.PaymentVerb) ||
  GOING_ON.has(wordAt(tokens, to));

const GOING_ON = wordSet(
  'after also and are as at because before but by can could for from got has have in into is last near on plans since that to was were when where which while who whose will with won would',
);

const ARTICLES = new Set(['a', 'an', 'another', 'the']);

/** Not `a charity worker`. */
const endsKind = (tokens: Tokens, to: number): boolean =>
  !continues(tokens, to) ||
  looks(tokens, to, Shape.Mark) ||
  has(tokens, to, WordClass.Connector) ||
  ['based', 'run', 'that', 'which', 'whose'].includes(norm(tokens, to));

/** The comma before `a wholly owned subsidiary`, or `at`. */
function commaBefore(tokens: Tokens, at: number): number {
  for (let k = at - 1; k > at - PARTS_REACH && continues(tokens, k + 1); k--)
    if (norm(tokens, k) === ',') return ARTICLES.has(norm(tokens, k + 1)) ? k : at;
    else if (norm(tokens, k) === 'of') return at;
  return at;
}

/** What may stand with a capital right before a name. */
const APART = WordClass.Starter | WordClass.Weekday | WordClass.Month;

/** First of the words with capitals before the comma at `comma`; `comma` itself where none stand there, or something else. */
function nameStart(tokens: Tokens, comma: number): number {
  let from = comma;
  while (from > comma - MAX_WORDS && continues(tokens, from) && isNamePart(tokens, from - 1)) from--;
  if (from < comma && has(tokens, from, WordClass.Starter)) from++;
  const isPartial = continues(tokens, from) && isCapital(tokens, from - 1) && !has(tokens, from - 1, APART);
  return isPartial ? comma : from;
}
