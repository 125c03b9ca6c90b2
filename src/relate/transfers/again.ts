/** Sentences that speak of a gift again: who handed it over and when, and what it was made of. */
import { entries } from '../../lexicon/entries.js';
import { PART_VERBS } from '../../lexicon/transfer-nouns.js';
import type { Document, Transfer } from '../../model/document.js';
import { norm, wordAt } from '../../text/phrases.js';
import { wordSet } from '../../text/word-set.js';
import type { Clause } from './clause.js';
import { governor } from './governor.js';
import { isOfVerb } from './objects.js';
import type { Node } from './scene.js';
import { sameParty } from './scene.js';
import { bodyOfMission } from './speaker.js';

const PARTS = wordSet(entries(PART_VERBS));

/** The transfer with what `clause` adds, where that clause speaks of `the assistance`, `the said amount`. */
export function completed(doc: Document, transfer: Transfer, clause: Clause): Transfer {
  const { subject, objects, nodes, at, group, verb } = clause;
  const isSubject = subject.theme.some(({ kind }) => kind === 'theme');
  const isObject = nodes[at + 1]?.kind === 'theme';
  if (!isSubject && !isObject) return transfer;
  const agent = bodyOfMission(doc, objects.agent) ?? objects.agent;
  const doer = isObject && !group.isPassive ? subject.party : null;
  // `The school received it in May`: nobody is said to have handed it over.
  const isGetting = verb.form.parts.subject === 'recipient';
  const handedBy = isGetting ? objects.source : (objects.behalf ?? agent ?? objects.source ?? doer);
  // `The Council gave 500. The chairman handed over the money`: for the Council.
  const isForBody = handedBy?.kind === 'person' && transfer.giver?.kind === 'organisation';
  const isOpen = transfer.giver === null || (sameParty(transfer.giver, transfer.decidedBy) && !isForBody);
  const isNew = isOpen && handedBy !== null && !sameParty(handedBy, transfer.recipient);
  const gotBy = isGetting ? (objects.behalf ?? agent ?? doer) : (objects.recipients[0] ?? null);
  return {
    ...transfer,
    giver: isNew ? handedBy : transfer.giver,
    recipient: transfer.recipient ?? (sameParty(gotBy, transfer.giver) ? null : gotBy),
    date: objects.date ?? transfer.date,
  };
}

/** `The gift, from [Ada Obi], is the largest`, `The donation was from the [Lake Fund]`: the transfer with its giver, where none was told. */
export function fromSource({ tokens }: Document, transfer: Transfer, nodes: readonly Node[]): Transfer {
  const theme = nodes.findIndex(({ kind }) => kind === 'theme');
  const source = nodes[theme + 1];
  if (transfer.giver !== null || theme === -1 || source?.kind !== 'party' || source.party === null) return transfer;
  const isFrom = source.from - nodes[theme]!.to <= SOURCE && governor(tokens, source.lead, source.from) === 'from';
  return isFrom && !sameParty(source.party, transfer.recipient) ? { ...transfer, giver: source.party } : transfer;
}

/** Most words between the gift and its giver: `was from the late`. */
const SOURCE = 4;

/** `The items, handed over on Monday, comprised 20 hospital beds and 15 wheelchairs`: from the same giver to the same recipient. */
export function partsOfGift(doc: Document, nodes: readonly Node[], last: Transfer): Transfer[] {
  const theme = nodes.findIndex(({ kind }) => kind === 'theme');
  if (theme === -1) return [];
  const first = nodes.findIndex(
    (node, n) => n > theme && node.kind === 'amount' && hasPartVerb(doc, nodes[theme]!.to, node.from),
  );
  if (first === -1) return [];
  const date = nodes.find((node) => node.kind === 'date' && isOfVerb(doc.tokens, node));
  const parts: Transfer[] = [];
  for (const node of nodes.slice(first)) {
    if (node.kind !== 'amount') break;
    const { start, end } = doc.amounts[node.index]!;
    parts.push({
      ...last,
      amount: node.index,
      thing: null,
      date: date?.kind === 'date' ? date.index : last.date,
      evidence: [{ start, end }],
      rule: 'transfer-parts',
      confidence: 0.6,
    });
  }
  return parts;
}

function hasPartVerb({ tokens }: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (PARTS.has(wordAt(tokens, k)) || (norm(tokens, k) === 'consisted' && norm(tokens, k + 1) === 'of')) return true;
  return false;
}
