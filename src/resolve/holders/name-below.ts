/** The name on the line below a post, as under a letter: `PRESIDENT,⏎[Gheorghe Mocanu]`; not where names stand above their posts. */
import type { Document, NameMention } from '../../model/document.js';
import { continues, norm } from '../../text/phrases.js';
import type { Context } from './context.js';

export function nameBelow({ doc, personOf }: Context, title: NameMention, index: number): number | null {
  if (!isAlone(doc, title) || !personOf.has(index + 1) || !isBelow(doc, index + 1)) return null;
  let top = index;
  while (
    top > 0 &&
    top > index - LONGEST &&
    doc.mentions[top - 1]!.kind !== doc.mentions[top]!.kind &&
    isBelow(doc, top)
  )
    top--;
  return doc.mentions[top]!.kind === 'title' ? index + 1 : null;
}

/** Most lines of names and posts that are looked at. */
const LONGEST = 24;

/** The mention at `n` fills the line below the line that the one before it fills. */
function isBelow(doc: Document, n: number): boolean {
  const [one, other] = [doc.mentions[n - 1]!, doc.mentions[n]];
  return other !== undefined && isAlone(doc, one) && isAlone(doc, other) && pastComma(doc, one.to) === other.from;
}

const isAlone = (doc: Document, { from, to }: NameMention): boolean =>
  !continues(doc.tokens, from) && !continues(doc.tokens, pastComma(doc, to));

const pastComma = ({ tokens }: Document, k: number): number => (norm(tokens, k) === ',' ? k + 1 : k);
