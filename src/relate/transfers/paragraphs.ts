/** Where a paragraph begins. */
import type { Document } from '../../model/document.js';
import { Gap } from '../../text/shape.js';

/** The first sentence of the paragraph of sentence `here`, or the one `reach` sentences before where that is nearer. */
export function firstOfParagraph({ tokens, sentences }: Document, here: number, reach: number): number {
  let s = here;
  while (s > 0 && here - s < reach && !(tokens.gap[sentences.at[s]!]! & (Gap.Line | Gap.Paragraph))) s--;
  return s;
}
