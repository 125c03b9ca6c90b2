/** Roles and transfers: right when their ends are, each end by the entity or amount that it names. */
import type { DocumentRecord, RoleRecord, TransferRecord } from '../model/record.js';
import { foldName, foldTitle, samePurpose } from './fold.js';
import type { Gold, GoldAmount, GoldRole, GoldTransfer, Stated } from './gold.js';
import type { Judgement, Shown } from './judgement.js';
import { judgeField, match, verdicts } from './match.js';
import type { Parties } from './parties.js';
import { overlap } from './spans.js';

export function judgeRoles(gold: Gold, record: DocumentRecord, parties: Parties): Judgement[] {
  const matched = match(gold.roles, record.roles, (role, found) => {
    const organisation = parties.organisation(found.organisationId);
    return (
      role.person === parties.person(found.personId) &&
      foldTitle(role.title) === foldTitle(found.title) &&
      // No organisation is right where the gold has none, and so is one that the gold does not know: it has been
      // counted as false already.
      (organisation === null ? role.organisation.length === 0 : role.organisation.includes(organisation))
    );
  });
  const show = (role: GoldRole) => showRole(role, gold, parties);
  return [
    ...verdicts('roles', matched, { gold: show, found: showFoundRole }),
    ...counted(matched.pairs).flatMap(([role, found]) => judgeRoleFields(role, found, show(role))),
  ];
}

function judgeRoleFields(role: GoldRole, found: RoleRecord, shown: Shown): Judgement[] {
  const { place, status, from, to } = role;
  return [
    { kind: 'roles: place' as const, wanted: place, given: found.place, same: sameText(place, found.place) },
    { kind: 'roles: status' as const, wanted: status, given: found.status, same: status === found.status },
    { kind: 'roles: from' as const, wanted: from, given: found.from, same: from === found.from },
    { kind: 'roles: to' as const, wanted: to, given: found.to, same: to === found.to },
  ].flatMap((field) => judgeField(field, shown));
}

export function judgeTransfers(gold: Gold, record: DocumentRecord, parties: Parties): Judgement[] {
  const right = new Map(gold.amounts.flatMap((amount) => (amount.id === null ? [] : [[amount.id, amount] as const])));
  const given = new Map(record.amounts.map((amount) => [amount.id, amount]));
  const matched = match(gold.transfers, record.transfers, (transfer, found) => {
    const amount = found.amountId === null ? undefined : given.get(found.amountId);
    const wanted = transfer.amount === null ? undefined : right.get(transfer.amount);
    return (
      parties.either(found.giverId) === transfer.giver &&
      parties.either(found.recipientId) === transfer.recipient &&
      (amount && wanted ? overlap(amount, wanted) : amount === wanted)
    );
  });
  const show = (transfer: GoldTransfer) => showTransfer(transfer, right.get(transfer.amount ?? ''), parties);
  return [
    ...verdicts('transfers', matched, { gold: show, found: showFoundTransfer }),
    ...counted(matched.pairs).flatMap(([transfer, found]) => [
      ...judgeField(
        {
          kind: 'transfers: decidedBy',
          wanted: parties.wanted(transfer.decidedBy),
          given: parties.nameOf(found.decidedById),
          same: parties.either(found.decidedById) === transfer.decidedBy,
        },
        show(transfer),
      ),
      ...judgeTransferFields(transfer, found, show(transfer)),
    ]),
  ];
}

function judgeTransferFields(transfer: GoldTransfer, found: TransferRecord, shown: Shown): Judgement[] {
  const { thing, purpose, date } = transfer;
  const samePurposes = purpose != null && found.purpose !== null && samePurpose(purpose, found.purpose);
  return [
    { kind: 'transfers: thing' as const, wanted: thing, given: found.thing, same: sameText(thing, found.thing) },
    { kind: 'transfers: purpose' as const, wanted: purpose, given: found.purpose, same: samePurposes },
    { kind: 'transfers: date' as const, wanted: date, given: found.date, same: date === found.date },
  ].flatMap((field) => judgeField(field, shown));
}

const counted = <G extends { readonly optional: boolean }, F>(pairs: readonly (readonly [G, F])[]) =>
  pairs.filter(([gold]) => !gold.optional);

const sameText = (gold: Stated, found: string | null): boolean => foldName(gold ?? '') === foldName(found ?? '');

/** A gold role stands nowhere in the text: it is shown at its title, else at its person. */
function showRole({ person, title, organisation }: GoldRole, { titles }: Gold, parties: Parties): Shown {
  const holder = parties.gold(person);
  const at = titles.find((mention) => mention.holder === person && foldTitle(mention.name) === foldTitle(title));
  const bodies = organisation.map((id) => parties.gold(id)?.name ?? id).join(' / ');
  return {
    text: join([holder?.name ?? person, title, bodies]),
    start: at?.start ?? holder?.mentions[0]?.start ?? null,
  };
}

const showFoundRole = ({ person, title, organisation, evidence, confidence }: RoleRecord) => ({
  text: join([person, title, organisation ?? '']),
  start: evidence[0]?.start ?? null,
  confidence,
});

/** A gold transfer is shown at its amount, else at the first mention of the recipient, else of the giver. */
function showTransfer(transfer: GoldTransfer, amount: GoldAmount | undefined, parties: Parties): Shown {
  const [giver, recipient] = [parties.gold(transfer.giver), parties.gold(transfer.recipient)];
  return {
    text: arrow(giver?.name, recipient?.name, amount?.text ?? transfer.thing),
    start: (amount ?? recipient?.mentions[0] ?? giver?.mentions[0])?.start ?? null,
  };
}

const showFoundTransfer = ({ giver, recipient, amount, thing, evidence, confidence }: TransferRecord) => ({
  text: arrow(giver, recipient, amount ?? thing),
  start: evidence[0]?.start ?? null,
  confidence,
});

const join = (parts: readonly string[]): string => parts.map((part) => part || 'none').join(' – ');
const arrow = (giver: Stated, recipient: Stated, what: Stated): string =>
  `${giver ?? 'nobody'} → ${recipient ?? 'nobody'}: ${what ?? 'nothing'}`;
