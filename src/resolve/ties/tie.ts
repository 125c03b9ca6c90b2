/** What the ways of tying a post to a body share: the document's mentions by place, and the ties they make. */
import type { Document, NameMention, Tie } from '../../model/document.js';
import { textOf } from '../../text/spans.js';
import { type BodyMention, bodyMentions } from '../meant-bodies.js';

export interface TieContext {
  readonly doc: Document;
  readonly begins: ReadonlyMap<number, NameMention>;
  readonly ends: ReadonlyMap<number, NameMention>;
  readonly bodyOf: ReadonlyMap<NameMention, number>;
  /** Mentions of bodies by place. */
  readonly bodies: readonly BodyMention[];
  /** First token of a date → the token behind it. */
  readonly dates: ReadonlyMap<number, number>;
}

export function tieContext(doc: Document): TieContext {
  const bodyOf = new Map<NameMention, number>();
  doc.organisations.forEach((body, index) => {
    for (const mention of body.mentions) bodyOf.set(mention, index);
  });
  const able = doc.mentions.filter((mention) => mention.kind !== 'organisation' || bodyOf.has(mention));
  return {
    doc,
    begins: new Map(able.map((mention) => [mention.from, mention])),
    ends: new Map(able.map((mention) => [mention.to, mention])),
    bodyOf,
    bodies: bodyMentions(doc),
    dates: new Map(doc.dates.filter(({ value }) => value !== null).map(({ from, to }) => [from, to])),
  };
}

export const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'said',
  'same',
  'our',
  'its',
  'their',
  'his',
  'her',
  'this',
  'that',
  '"',
  '“',
  '„',
  '«',
]);

export function tieTo({ doc, bodyOf }: TieContext, mention: NameMention, rule: string, confidence: number): Tie | null {
  const organisation = bodyOf.get(mention);
  if (organisation !== undefined) return { organisation, place: null, rule, confidence, mention };
  if (mention.kind === 'place')
    return { organisation: null, place: textOf(doc, mention), rule: 'title-of-place', confidence, mention };
  return null;
}

/** `chairman of the union`, `its founder`: a body named before. */
export function tieToMeant(meant: BodyMention | null, confidence: number): Tie | null {
  if (meant === null) return null;
  const { mention, body } = meant;
  return { organisation: body, place: null, rule: 'title-of-body-named-before', confidence, mention };
}
