/**
 * Who pays what a court awards: not the court, but the one it rules against: `Ann Lee was awarded 500 by the Labour Court, which found that [X]
 * had dismissed her`. It is the one company or house of the sentence, else of the text.
 */
import type { Document, Party } from '../../model/document.js';
import { norm, sentenceOf } from '../../text/phrases.js';
import type { Clause } from './clause.js';
import { isHouse } from './houses.js';
import { sameParty } from './scene.js';

export interface Award {
  readonly giver: Party | null;
  readonly decidedBy: Party | null;
}

/** Who pays and who awarded, where `giver` is a court or nobody and the sentence speaks of one; else null. */
export function awardOf(
  doc: Document,
  { verb }: Clause,
  giver: Party | null,
  recipients: readonly Party[],
): Award | null {
  if (!/^(?:award|grant)$/.test(verb.form.lemma)) return null;
  const isByCourt = giver?.kind === 'organisation' && doc.organisations[giver.index]!.type === 'court';
  const [from, to] = sentenceOf(doc, verb.from);
  if (!isByCourt && (giver !== null || !speaksOfCourt(doc, from, to))) return null;
  const payers = doc.organisations.flatMap(({ name, type, mentions }, index) => {
    const party: Party = { kind: 'organisation', index };
    const isPayer = type === 'company' || type === 'bank' || isHouse(name);
    if (!isPayer || recipients.some((one) => sameParty(one, party))) return [];
    return [{ party, isHere: mentions.some((one) => one.from >= from && one.to <= to) }];
  });
  const here = payers.filter(({ isHere }) => isHere);
  const known = here.length > 0 ? here : payers;
  return { giver: known.length === 1 ? known[0]!.party : null, decidedBy: isByCourt ? giver : null };
}

function speaksOfCourt({ tokens }: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (COURT.test(norm(tokens, k))) return true;
  return false;
}

const COURT = /^(?:court|damages|judge|jury|ruled|tribunal)$/;
