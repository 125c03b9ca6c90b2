/** Who only brings the news: `(GLOBE WIRE) --`, `ASTANA. KELMPRESS -`, `…, Kelmpress reports`, `told [Kelmpress]`. */
import type { Document, Organisation, TokenSpan } from '../model/document.js';
import { looks, norm } from './phrases.js';
import { Shape } from './shape.js';

/** Whether the article names the body as its source and nowhere else; an acronym in brackets counts for neither. */
export function isSource(doc: Document, { type, mentions }: Organisation): boolean {
  if (type !== null && type !== 'body' && type !== 'media') return false;
  const plain = mentions.filter((one) => !isInBrackets(doc, one) || isInDateline(doc, one));
  return plain.length > 0 && plain.every((one) => isInDateline(doc, one) || isReporter(doc, one));
}

const isInBrackets = ({ tokens }: Document, { from, to }: TokenSpan): boolean =>
  norm(tokens, from - 1) === '(' && norm(tokens, to) === ')';

/** `BAKU, May 5 ([Kelmpress]) –`, `ASTANA. [KELMPRESS] -`, `Baku, [KNA]-`. */
function isInDateline(doc: Document, span: TokenSpan): boolean {
  const { tokens } = doc;
  const inBrackets = isInBrackets(doc, span);
  if (!inBrackets && !(['.', ','].includes(norm(tokens, span.from - 1)) && looks(tokens, span.from, Shape.AllCaps)))
    return false;
  // `BRASILIA, Jan 3 ([Kelmpress]) The union …`.
  const isDated = inBrackets && doc.dates.some(({ to }) => to === span.from - 1);
  return isDated || DASHES.has(norm(tokens, inBrackets ? span.to + 1 : span.to));
}

const DASHES = new Set(['-', '--', '–', '—', '/', ':']);

/** `…, [Kelmpress] reports.`, `[Kelm News Agency] (KNA), reports that`, `told [Kelmpress]`. */
function isReporter({ tokens }: Document, { from, to }: TokenSpan): boolean {
  if (norm(tokens, from - 1) === 'told') return true;
  // `Source: Kelmpress`.
  if (norm(tokens, from - 1) === ':' && norm(tokens, from - 2) === 'source') return true;
  let k = to;
  if (norm(tokens, k) === '(' && norm(tokens, k + 2) === ')') k += 3;
  const isAside = norm(tokens, from - 1) === ',' || k > to;
  if (norm(tokens, k) === ',') k++;
  return isAside && REPORTS.test(norm(tokens, k));
}

const REPORTS = /^(?:informs|reported|reports|writes)$/;
