/** The pass `amounts` on a text alone, with nothing before it but the reading of tokens. */
import { NO_MODELS } from '../../src/core.js';
import { amounts } from '../../src/find/amounts/amounts.js';
import type { AmountMention, DateMention } from '../../src/model/document.js';
import { emptyDocument } from '../../src/pipeline.js';
import { read } from '../../src/text/read.js';

export function findAmounts(text: string, dates: readonly DateMention[] = []): readonly AmountMention[] {
  const doc = emptyDocument(text, {
    reference: { date: null, from: null },
    dateOrder: 'dmy',
    readers: [],
    models: NO_MODELS,
  });
  return amounts.run({ ...doc, ...read.run(doc), dates }).amounts ?? [];
}
