/**
 * Bodies that the whole world knows and that need no clue: the [International Labour Organization], [ITUC], [Reuters],
 * [Milli Majlis]. Left alone: `WHO IS TO PAY` (an acronym tells nothing where all is in capitals), `united nations` in small letters.
 */
import type { NameMention, Pass } from '../model/document.js';
import { bodyPhraseAt, isKnownAcronym } from '../text/gazetteer.js';
import { isShouted, lineEnd, looks } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';

export const knownBodies: Pass = {
  name: 'known-bodies',
  reads: ['tokens', 'sentences'],
  writes: ['proposals'],
  run({ tokens, proposals }) {
    const found: NameMention[] = [];
    for (let from = 0; from < tokens.length; ) {
      const end = lineEnd(tokens, from);
      const shouted = isShouted(tokens, from, end);
      for (let i = from; i < end; i++) {
        let to = bodyPhraseAt(tokens, i)?.to ?? i;
        const canBeAcronym = !shouted && looks(tokens, i, Shape.AllCaps | Shape.Mixed);
        if (to === i && canBeAcronym && isKnownAcronym(tokens.word[i]!.text)) to = i + 1;
        if (to === i) continue;
        found.push({ ...spanOf(tokens, i, to), kind: 'organisation', rule: 'known-body', confidence: 0.9 });
        i = to - 1;
      }
      from = end;
    }
    return { proposals: [...proposals, ...found] };
  },
};
