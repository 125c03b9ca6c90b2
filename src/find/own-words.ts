/**
 * Names that the caller's own lexicon holds, wherever they stand: with `person: Zorvan Meklit`, `said [Zorvan Meklit]`; with
 * `organisation: Kelm Dockers | KD`, `the [KD]`. Left alone: small letters where the entry has capitals (`kelm dockers`).
 */
import type { NameMention, Pass } from '../model/document.js';
import { ownWordsOf } from '../text/own-words.js';
import { spanOf } from '../text/spans.js';

const CONFIDENCE = 0.97;

export const ownWords: Pass = {
  name: 'own-words',
  reads: ['tokens'],
  writes: ['proposals'],
  run({ tokens, proposals, settings }) {
    if (settings.lexicon === undefined) return {};
    const own = ownWordsOf(settings.lexicon);
    const found: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const name = own.nameAt(tokens, i);
      if (name === null) continue;
      const { kind, text, words } = name;
      const to = i + words.length;
      found.push({ kind, rule: 'own-word', confidence: CONFIDENCE, clue: text, ...spanOf(tokens, i, to) });
      i = to - 1;
    }
    return { proposals: [...proposals, ...found] };
  },
};
