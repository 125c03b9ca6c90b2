/**
 * Who gives where only what was given is named: `X held its action on Friday. 500 food parcels were distributed among needy families.` It
 * is the one body of the sentence before. Left alone: sentences that name anybody, and what is counted for its own sake.
 */
import type { Document, Party } from '../../model/document.js';
import type { Clause } from './clause.js';
import { firstOfParagraph } from './paragraphs.js';
import { isThingNoun } from './things.js';

/** The body that gave the things at `amount`, an index into `amounts`, or null. */
export function bodyToldBefore(doc: Document, { nodes, verb, group, subject }: Clause, amount: number): Party | null {
  const { kind, unit, from } = doc.amounts[amount]!;
  const isHandedOut = group.isPassive && subject.theme.length > 0 && HANDED.test(verb.form.lemma);
  if (!isHandedOut || kind !== 'quantity' || !isThingNoun(unit ?? '')) return null;
  if (nodes.some((node) => node.kind === 'party' && node.party !== null)) return null;
  const sentence = doc.tokens.sentence[from]!;
  return sentence > firstOfParagraph(doc, sentence, 1) ? onlyBodyOf(doc, sentence - 1) : null;
}

const HANDED = /^(?:deliver|distribute|donate|give|hand|present)$/;

/** The only body that sentence `s` names. */
function onlyBodyOf({ organisations, tokens }: Document, s: number): Party | null {
  const named = organisations.flatMap(({ mentions, type }, index) =>
    type !== 'media' && type !== 'court' && mentions.some(({ from }) => tokens.sentence[from] === s) ? [index] : [],
  );
  return named.length === 1 ? { kind: 'organisation', index: named[0]! } : null;
}
