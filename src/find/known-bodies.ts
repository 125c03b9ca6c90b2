/**
 * Bodies that the whole world knows and that need no clue: the [International Labour Organization], [ITUC], [Reuters],
 * [Milli Majlis]. Left alone: `WHO IS TO PAY` (an acronym tells nothing where all is in capitals), `united nations` in small letters.
 */
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { bodyPhraseAt, isKnownAcronym } from '../text/gazetteer.js';
import { looks } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { isShouted } from '../text/style.js';

const NAME_CONFIDENCE = 0.9;
/** Less sure than an acronym that the text itself defines: `ATUC` is the Arab confederation elsewhere. */
const ACRONYM_CONFIDENCE = 0.75;

export const knownBodies: Pass = {
  name: 'known-bodies',
  reads: ['tokens', 'sentences'],
  writes: ['proposals'],
  run({ tokens, sentences, proposals }) {
    const found: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const phrase = bodyPhraseAt(tokens, i);
      if (phrase) {
        found.push(mention(tokens, i, phrase.to, NAME_CONFIDENCE));
        i = phrase.to - 1;
      } else if (isAcronym(tokens, i) && !isShouted({ tokens, sentences }, i)) {
        found.push(mention(tokens, i, i + 1, ACRONYM_CONFIDENCE));
      }
    }
    return { proposals: [...proposals, ...found] };
  },
};

function isAcronym(tokens: Tokens, i: number): boolean {
  return looks(tokens, i, Shape.AllCaps | Shape.Mixed) && isKnownAcronym(tokens.word[i]!.text);
}

function mention(tokens: Tokens, from: number, to: number, confidence: number): NameMention {
  return { kind: 'organisation', rule: 'known-body', confidence, ...spanOf(tokens, from, to) };
}
