/** Phrases that stand for one party: `X, chairman of Y,`, `the sponsor, X Bank`, `the Fund under the Ministry`. */
import type { Document } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { governor } from './governor.js';
import { type PartyNode, sameParty } from './scene.js';

/** Draws a title to its name and a body to the title, so that one party stands for `X, chairman of Y,` and `chairman of Y X`. */
export function join(doc: Document, last: PartyNode, next: PartyNode): PartyNode | null {
  const isSame = sameParty(last.party, next.party);
  if (!isSame && next.from - last.to > MOST_BETWEEN) return null;
  const between = wordsBetween(doc, last.to, next.from);
  if (isSame) return joinSame(doc, last, next, between);
  if (between === '(' && sameParty(last.tail, next.party)) return { ...last, to: endOfBracket(doc, next.to) };
  const isBody = next.party?.kind === 'organisation';
  if (isBody && next.by === 'name' && last.by !== 'pronoun' && OF.test(between))
    return { ...last, to: next.to, tail: last.tail ?? next.party };
  // `The Fund under his Ministry`.
  if (isBody && last.party?.kind === 'organisation' && UNDER.test(between)) return { ...last, to: next.to };
  // `The World Bank's Development Association`: not the whole acts.
  if (isBody && next.by === 'name' && last.by === 'name' && OWNER.test(between))
    return { ...next, from: last.from, lead: last.lead };
  // `The sponsor, Karas Bank`, `the sponsor Karas Bank`.
  if (isBody && next.by === 'name' && last.by === 'noun' && /^(?:,(?: the)?)?$/.test(between))
    return { ...next, from: last.from, lead: last.lead };
  const isBodyOfTitle = last.party?.kind === 'organisation' && last.by === 'name' && next.by === 'title';
  // `At the Ministry boxer Ann Lee was awarded`: where it was.
  const isPlace = between === '' && /^(?:at|in)$/.test(governor(doc.tokens, last.lead, last.from));
  if (isBodyOfTitle && !isPlace && /^(?:'s)?$/.test(between)) return { ...next, from: last.from, lead: last.lead };
  return null;
}

/** The most words between two parties that are one: `affiliated to the`. */
const MOST_BETWEEN = 3;
const OF = /^(?:of|at|in|for|with)(?: the| our| its| this)?$/;
const OWNER = /^['’]s?$/;
const UNDER = /^(?:under|affiliated (?:to|with)|attached to)(?: (?:the|our|its|his|her|their|this))?$/;
const APPOSITION = /^(?:[,(–-] ?)?(?:(?:the|a|an|also|and|its|their|our) ?)*$/;

function joinSame(doc: Document, last: PartyNode, next: PartyNode, between: string): PartyNode | null {
  if (next.by === 'title') return APPOSITION.test(between) ? { ...last, to: next.to } : null;
  if (last.by === 'title' && next.by === 'name' && next.from - last.to < 8)
    return { ...next, from: last.from, lead: last.lead };
  if (between === '(') return { ...last, to: endOfBracket(doc, next.to) };
  return null;
}

const endOfBracket = ({ tokens }: Document, at: number): number => (norm(tokens, at) === ')' ? at + 1 : at);

function wordsBetween({ tokens }: Document, from: number, to: number): string {
  const words: string[] = [];
  for (let k = from; k < to; k++) words.push(norm(tokens, k));
  return words.join(' ');
}
