/** The body that a pronoun or a common noun means: `gave [it] 500`, `paid [the club] 500`. */
import { bodyNouns } from '../../lexicon/tables.js';
import type { Document, Organisation, Party } from '../../model/document.js';
import { Fit, fitOf } from '../../text/called-bodies.js';
import { isCapital, norm } from '../../text/phrases.js';
import { gettingBefore, isBehindVerb, subjectIn } from './acting.js';
import { type Seen, without } from './memory.js';
import { type Marks, type Node, sameParty } from './scene.js';
import { bodyOf } from './speaker.js';

export const BODY_NOUN = bodyNouns();

/** How many sentences back a common noun points first. */
const NEAR = 2;
/** How far behind a common noun the body can stand whose day is kept. */
const OCCASION_REACH = 20;
const OCCASION = /^(?:anniversary|jubilee|birthday|establishment|foundation|founding|creation)$/;

const isBody = ({ party }: Seen): boolean => party.kind === 'organisation';

/** The body that `it` at token `i` means: as an object none of this sentence's subject; as a subject the last that was one. */
export function bodyOfIt(doc: Document, near: readonly Seen[], i: number, nodes: readonly Node[]): Party | null {
  const bodies = near.filter(isBody);
  if (!isBehindVerb(doc, i, nodes)) return (bodies.findLast((one) => one.isSubject()) ?? bodies.at(-1))?.party ?? null;
  const sentence = doc.tokens.sentence[i]!;
  const subject = subjectIn(doc.tokens, nodes);
  const getting = gettingBefore(doc, nodes);
  if (getting?.kind === 'organisation' && !sameParty(getting, subject)) return getting;
  const here = without(bodies, [subject]).filter((one) => one.sentence === sentence);
  const earlier = bodies.findLast((one) => one.sentence < sentence)?.party ?? null;
  return (here.findLast((one) => one.isSubject()) ?? here.at(-1))?.party ?? earlier;
}

/** `Them` is a body only where the sentences before are about one that is spoken of as many: `Rovers`, `Union Athletic are`. */
export function bodyOfThem(
  { tokens, organisations }: Document,
  near: readonly Seen[],
  nodes: readonly Node[],
): Party | null {
  const last = without(near, [subjectIn(tokens, nodes)]).findLast((one) => one.isSubject());
  if (last === undefined || !isBody(last)) return null;
  const isMany = organisations[last.party.index]!.mentions.some(
    ({ to }) => /^(?:are|have|were)$/.test(norm(tokens, to)) || /s$/.test(norm(tokens, to - 1)),
  );
  return isMany ? last.party : null;
}

/** `They` is a body only where a body was the last subject. */
export function bodyOfThey(near: readonly Seen[]): Party | null {
  const last = near.findLast((one) => one.isSubject());
  return last !== undefined && isBody(last) ? last.party : null;
}

/** `His organization`, `her union`: the body at which the person last spoken of holds a post. */
export function ownBody(doc: Document, i: number, seen: readonly Seen[]): Party | null {
  const owner = [i - 1, i - 2, i - 3].map((k) => norm(doc.tokens, k)).find((word) => word === 'his' || word === 'her');
  if (owner === undefined) return null;
  const person = seen.findLast(({ party }) => party.kind === 'person')?.party;
  return person === undefined ? null : bodyOf(doc, person.index);
}

/** `Presented a carpet to the organization on the 30th anniversary of the [Confederation]`: named behind the noun, as whose day it is. */
export function celebratedBody(doc: Document, marks: Marks, i: number): Party | null {
  const { tokens, organisations } = doc;
  for (let k = i + 1; k < i + OCCASION_REACH && tokens.sentence[k] === tokens.sentence[i]; k++) {
    const mark = marks.get(k);
    if (mark?.kind !== 'party') continue;
    const day = norm(tokens, k - 1) === 'the' ? k - 3 : k - 2;
    const isOf = norm(tokens, day + 1) === 'of' && OCCASION.test(norm(tokens, day));
    const { kind, index } = mark.party;
    return isOf && kind === 'organisation' && fitOf(doc, organisations[index]!, norm(tokens, i)) >= Fit.Kind
      ? mark.party
      : null;
  }
  return null;
}

/**
 * In the sentences just before the last body that is called so or has the noun in its name, else one that fits: in the same sentence or
 * as a subject rather than elsewhere. Else the one named most; where none fits, one whose kind is unknown.
 */
export function bodyOfNoun(doc: Document, seen: readonly Seen[], i: number): Party | null {
  const { tokens, organisations } = doc;
  const noun = norm(tokens, i);
  const sentence = tokens.sentence[i]!;
  const bodies = seen.filter(isBody).map((one) => ({ one, fit: fitOf(doc, organisations[one.party.index]!, noun) }));
  const near = bodies.filter(({ one }) => one.sentence >= sentence - NEAR);
  const named = (isCapital(tokens, i) ? bodies : near).findLast(({ fit }) => fit >= Fit.Headed)?.one;
  const kin = near.flatMap(({ one, fit }) => (fit >= Fit.Kind ? [one] : []));
  const last =
    named ?? kin.findLast((one) => one.sentence === sentence) ?? kin.findLast((one) => one.isSubject()) ?? kin.at(-1);
  if (last !== undefined) return last.party;
  const fitting = bodies.flatMap(({ one, fit }) => (fit >= Fit.Kind ? [one] : []));
  if (fitting.length > 0) return mostNamed(organisations, fitting);
  const unknown = bodies.flatMap(({ one, fit }) => (fit === Fit.Unknown ? [one] : []));
  const beside =
    unknown.findLast((one) => one.sentence === sentence) ??
    unknown.findLast((one) => one.sentence >= sentence - NEAR && one.isSubject());
  return beside?.party ?? mostNamed(organisations, unknown);
}

/** Of several named as often the first of `all`. */
function mostNamed(organisations: readonly Organisation[], all: readonly Seen[]): Party | null {
  const count = ({ party }: Seen) => organisations[party.index]!.mentions.length;
  let best: Seen | null = null;
  for (const one of all) if (best === null || count(one) > count(best)) best = one;
  return best?.party ?? null;
}
