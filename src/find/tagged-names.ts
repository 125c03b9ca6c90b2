/**
 * What the learned reader takes for a name: persons, organisations, places and others, wherever no clue stands near.
 *
 * Finds `[Feruza Tursunova] was there too`, `at [Kazakhmys] they know it`, `[Siemens] cut jobs`; leaves titles to
 * `titles` and the settling of overlaps to `settle`. A proposal is as confident as its span is probable.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { tag } from '../tagger/tagger.js';
import { has } from '../text/phrases.js';
import { spanOf } from '../text/spans.js';

export const taggedNames: Pass = {
  name: 'tagged-names',
  reads: ['tokens', 'sentences'],
  writes: ['proposals'],
  run({ tokens, sentences, proposals, settings }) {
    const { tagger } = settings.models;
    if (tagger === null || !settings.readers.includes('tagger')) return {};
    const found = tag(tokens, sentences, tagger).map(
      ({ from, to, label, probability }): NameMention => ({
        ...spanOf(tokens, label === 'person' ? pastAddress(tokens, from, to) : from, to),
        kind: label,
        rule: 'tagger',
        confidence: probability,
      }),
    );
    return { proposals: [...proposals, ...found] };
  },
};

/** Forms of address and abbreviated posts before a name are no part of it: `Eng. [Khaled …]`. */
function pastAddress(tokens: Tokens, from: number, to: number): number {
  let first = from;
  while (
    first < to - 1 &&
    has(tokens, first, WordClass.Honorific | WordClass.NeverLast) &&
    tokens.word[first]!.norm !== 'st'
  )
    first++;
  return first;
}
