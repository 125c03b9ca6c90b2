/**
 * What the learned reader takes for a name: persons, organisations, places and others, wherever no clue stands near.
 *
 * Finds `[Feruza Tursunova] was there too`, `at [Kazakhmys] they know it`, `[Siemens] cut jobs`; leaves titles to
 * `titles` and the settling of overlaps to `settle`. A proposal is as confident as its span is probable.
 */
import type { NameMention, Pass, TokenSpan, Tokens } from '../model/document.js';
import { tag } from '../tagger/tagger.js';
import { spanOf } from '../text/spans.js';
import { styleOf } from '../text/style.js';
import { endOfPart } from './embedded-bodies.js';
import { behindPurpose, isNewHouse } from './headline-houses.js';
import { beforeVerb, behindGround } from './person-names.js';
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
    const found = tagging.names.flatMap(({ from, to, label, probability }): NameMention[] => {
      const confidence = probability * TRUST[styleOf({ tokens, sentences }, from)];
      const parts =
        label === 'person'
          ? [
              withoutAddress(
                tokens,
                behindGround(tokens, from, to),
                Math.max(from + 1, beforeVerb({ tokens, sentences }, from, to)),
              ),
            ]
          : label === 'organisation'
            ? bodiesIn(tokens, behindPurpose({ tokens, sentences }, from), to).filter(
                (span) => !isNewHouse({ tokens, sentences }, span.from, span.to),
              )
            : [spanOf(tokens, from, to)];
      return parts.map((span) => ({ kind: label, rule: 'tagger', confidence, ...span }));
    });
    const countries = new Set(
      proposals.filter(({ rule }) => rule === 'country').map(({ from, to }) => `${from} ${to}`),
    );
    // Countries act, and are no bodies for that.
    const isState = ({ kind, from, to }: NameMention) => kind === 'organisation' && countries.has(`${from} ${to}`);
    return {
      tagging,
      proposals: [...proposals, ...found.filter((name) => !isState(name) && !isTaggedInError(tokens, name))],
    };
  },
};

/** What is read as one body may be a part with a name of its own and the whole. */
function bodiesIn(tokens: Tokens, from: number, to: number): TokenSpan[] {
  const end = endOfPart(tokens, from, to);
  const part = spanOf(tokens, behindPost(tokens, from, end), beforeLink(tokens, from, beforePerson(tokens, from, end)));
  if (end === to) return [part];
  const whole = tokens.word[end + 1]!.norm === 'the' ? end + 2 : end + 1;
  return [part, spanOf(tokens, whole, beforeLink(tokens, whole, beforePerson(tokens, whole, to)))];
}
