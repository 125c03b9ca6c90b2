/** What was collected in one sentence and passed on in another: `X raised [500 euros]. The money went to Y`. */
import type { Document, Party, Transfer } from '../../model/document.js';
import type { Clause } from './clause.js';
import { purposeIn } from './purpose.js';
import { sameParty } from './scene.js';

export interface Collected {
  readonly giver: Party;
  /** Index into `amounts`. */
  readonly amount: number;
  readonly sentence: number;
}

/** The sum that a clause of sentence `s` says somebody collected, where it says not for whom; or null. */
export function collectedIn(doc: Document, clauses: readonly Clause[], s: number): Collected | null {
  for (const { verb, subject, objects, group } of clauses) {
    const giver = group.isPassive ? objects.agent : subject.party;
    const gift = objects.gifts[0] ?? subject.theme.find(({ kind }) => kind === 'amount');
    if (!verb.form.frames.has('raise') || giver === null || gift === undefined || objects.source !== null) continue;
    const amount = 'amount' in gift ? gift.amount : 'index' in gift ? gift.index : -1;
    if (doc.amounts[amount]?.kind === 'money') return { giver, amount, sentence: s };
  }
  return null;
}

/** How many sentences later it is still `the money`. */
const REACH = 2;

/** The transfers of clauses in sentence `s` that pass it on. */
export function passedOn(doc: Document, clauses: readonly Clause[], sum: Collected | null, s: number): Transfer[] {
  if (sum === null || s - sum.sentence > REACH) return [];
  for (const { verb, subject, objects, nodes, at } of clauses) {
    const isOfSum = subject.theme.some(({ kind }) => kind === 'theme') || nodes[at + 1]?.kind === 'theme';
    const recipients = objects.recipients.filter((party) => !sameParty(party, sum.giver));
    if (!isOfSum || objects.gifts.length > 0 || recipients.length !== 1) continue;
    const { start, end } = doc.amounts[sum.amount]!;
    return [
      {
        giver: sum.giver,
        recipient: recipients[0]!,
        amount: sum.amount,
        thing: null,
        decidedBy: null,
        purpose: purposeIn(doc, nodes, verb.to, objects.to),
        date: objects.date,
        evidence: [{ start, end }],
        rule: 'transfer-given',
        confidence: 0.6,
      },
    ];
  }
  return [];
}
