/**
 * What the learned reader takes for a name: persons, organisations, places and others, wherever no clue stands near.
 *
 * Finds `[Feruza Tursunova] was there too`, `at [Kazakhmys] they know it`, `[Siemens] cut jobs`; leaves titles to
 * `titles` and the settling of overlaps to `settle`. A proposal is as confident as its span is probable.
 */
import type { NameMention, Pass } from '../model/document.js';
import { tag } from '../tagger/tagger.js';
import { spanOf } from '../text/spans.js';
import { styleOf } from '../text/style.js';
import { beforeVerb } from './person-names.js';
import { isTaggedInError } from './tagged-errors.js';
import { beforeLink, beforePerson, behindPost, withoutAddress } from './tagged-extents.js';

/** In title case, and more so in capitals, every word looks like a name. */
const TRUST = { prose: 1, 'title-case': 0.85, capitals: 0.5 };

export const taggedNames: Pass = {
  name: 'tagged-names',
  reads: ['tokens', 'sentences'],
  writes: ['proposals', 'tagging'],
  reader: 'tagger',
  run({ tokens, sentences, proposals, settings }) {
    const { tagger } = settings.models;
    if (tagger === null) return {};
    const tagging = tag(tokens, sentences, tagger);
    const found = tagging.names.map(
      ({ from, to, label, probability }): NameMention => ({
        kind: label,
        rule: 'tagger',
        confidence: probability * TRUST[styleOf({ tokens, sentences }, from)],
        ...(label === 'person'
          ? withoutAddress(tokens, from, Math.max(from + 1, beforeVerb({ tokens, sentences }, from, to)))
          : label === 'organisation'
            ? spanOf(tokens, behindPost(tokens, from, to), beforeLink(tokens, from, beforePerson(tokens, from, to)))
            : spanOf(tokens, from, to)),
      }),
    );
    return {
      tagging,
      proposals: [...proposals, ...found.filter((name) => !isTaggedInError(tokens, name))],
    };
  },
};
