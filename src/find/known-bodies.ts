/**
 * Bodies that the whole world knows and that need no clue: the [International Labour Organization], [ITUC], [Reuters],
 * [Milli Majlis]. Left alone: `WHO IS TO PAY` (an acronym tells nothing where all is in capitals), `united nations` in small letters.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { bodyPhraseAt, isKnownAcronym, placePhraseAt } from '../text/gazetteer.js';
import { continues, has, isCapital, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { isShouted } from '../text/style.js';
import { wordTest } from '../text/word-test.js';

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
        const to = pastOwn(tokens, phrase.to, norm(tokens, i));
        found.push(mention(tokens, i, to, NAME_CONFIDENCE));
        i = to - 1;
      } else if (isAcronym(tokens.word[i]!) && !isShouted({ tokens, sentences }, i)) {
        found.push(mention(tokens, i, i + 1, ACRONYM_CONFIDENCE));
      }
    }
    return { proposals: [...proposals, ...found] };
  },
};

/** `United Nations [World Food Programme]`: a body's own body right behind it; `Caritas [Mananjary]`, `Siemens [South Africa]`: where this one is. */
function pastOwn(tokens: Tokens, at: number, first: string): number {
  if (!continues(tokens, at) || !isCapital(tokens, at)) return at;
  const place = placePhraseAt(tokens, at);
  const country = place?.kind === 'country' ? place.to : has(tokens, at, WordClass.Country) ? at + 1 : at;
  if (country > at && !(continues(tokens, country) && isCapital(tokens, country))) return country;
  const next = bodyPhraseAt(tokens, at);
  if (next !== null) return next.to;
  const isLast = !(continues(tokens, at + 1) && isCapital(tokens, at + 1));
  return LOCAL.has(first) && isLast && !has(tokens, at, NO_PLACE) ? at + 1 : at;
}

/** Bodies that have one in every town, called by the town's name. */
const LOCAL = new Set(['caritas', 'greenpeace', 'nasdaq', 'oxfam', 'rotary', 'save', 'transparency', 'unicef']);
const NO_PLACE = WordClass.TitleHead | WordClass.OrganisationHead | WordClass.Rank | WordClass.Starter;

const isAcronym = wordTest(({ shape, text }) => (shape & (Shape.AllCaps | Shape.Mixed)) !== 0 && isKnownAcronym(text));

function mention(tokens: Tokens, from: number, to: number, confidence: number): NameMention {
  return { kind: 'organisation', rule: 'known-body', confidence, ...spanOf(tokens, from, to) };
}
