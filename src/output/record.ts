/** Document to record: ids, names and offsets as the contract has them. The only place where offsets change their unit. */
import type { Document, Finding, Party, Span, Title } from '../model/document.js';
import type { DocumentRecord, MentionRecord, OffsetUnit, TitleRecord } from '../model/record.js';
import { offsetsOf } from './offsets.js';

export interface RecordOptions {
  readonly source: string;
  readonly offsets: OffsetUnit;
  readonly includeText: boolean;
}

export function toRecord(doc: Document, { source, offsets, includeText }: RecordOptions): DocumentRecord {
  const { given, text, origin, persons, organisations } = doc;
  const at = offsetsOf(offsets, doc);
  const mention = (found: Finding): MentionRecord => ({
    text: origin ? given.slice(origin[found.start], origin[found.end]) : text.slice(found.start, found.end),
    start: at(found.start),
    end: at(found.end),
    rule: found.rule,
    confidence: round(found.confidence),
  });
  const evidence = (spans: readonly Span[]) => spans.map(({ start, end }) => ({ start: at(start), end: at(end) }));
  const nameOf = (party: Party | null) =>
    party && (party.kind === 'person' ? persons : organisations)[party.index]!.name;
  return {
    source,
    headline: doc.headline && text.slice(doc.headline.start, doc.headline.end),
    referenceDate: doc.reference.date,
    referenceDateFrom: doc.reference.from,
    offsetUnit: offsets,
    ...(includeText ? { text: given } : {}),
    persons: persons.map(({ name, aliases, mentions }, index) => ({
      id: idOf.person(index),
      name,
      aliases: [...aliases],
      mentions: mentions.map(mention),
    })),
    organisations: organisations.map(({ name, acronym, aliases, type, parent, mentions }, index) => ({
      id: idOf.organisation(index),
      name,
      acronym,
      aliases: [...aliases],
      type,
      parent: parent === null ? null : idOf.organisation(parent),
      mentions: mentions.map(mention),
    })),
    titles: titleRecords(doc.titles, mention),
    dates: doc.dates.map((date, index) => ({
      id: `d${index + 1}`,
      kind: date.kind,
      value: date.value,
      timex: date.timex,
      ...(date.alternatives.length > 0 ? { ambiguous: true as const, alternatives: [...date.alternatives] } : {}),
      ...mention(date),
    })),
    amounts: doc.amounts.map((amount, index) => ({
      id: `a${index + 1}`,
      kind: amount.kind,
      value: amount.value,
      min: amount.min,
      max: amount.max,
      currency: amount.currency,
      unit: amount.unit,
      qualifier: amount.qualifier,
      period: amount.period,
      ...(amount.alternatives.length > 0 ? { alternatives: [...amount.alternatives] } : {}),
      ...mention(amount),
    })),
    roles: doc.roles.map((role) => ({
      person: persons[role.person]!.name,
      personId: idOf.person(role.person),
      title: role.title,
      organisation: role.organisation === null ? null : organisations[role.organisation]!.name,
      organisationId: role.organisation === null ? null : idOf.organisation(role.organisation),
      place: role.place,
      status: role.status,
      from: role.from,
      to: role.to,
      evidence: evidence(role.evidence),
      rule: role.rule,
      confidence: round(role.confidence),
    })),
    transfers: doc.transfers.map((transfer) => ({
      giver: nameOf(transfer.giver),
      giverId: transfer.giver && idOf[transfer.giver.kind](transfer.giver.index),
      recipient: nameOf(transfer.recipient),
      recipientId: transfer.recipient && idOf[transfer.recipient.kind](transfer.recipient.index),
      amount: transfer.amount === null ? null : text.slice(...ends(doc.amounts[transfer.amount]!)),
      amountId: transfer.amount === null ? null : `a${transfer.amount + 1}`,
      thing: transfer.thing,
      decidedBy: nameOf(transfer.decidedBy),
      decidedById: transfer.decidedBy && idOf[transfer.decidedBy.kind](transfer.decidedBy.index),
      purpose: transfer.purpose,
      date: transfer.date === null ? null : doc.dates[transfer.date]!.value,
      dateId: transfer.date === null ? null : `d${transfer.date + 1}`,
      evidence: evidence(transfer.evidence),
      rule: transfer.rule,
      confidence: round(transfer.confidence),
    })),
  };
}

const idOf = {
  person: (index: number) => `p${index + 1}`,
  organisation: (index: number) => `o${index + 1}`,
};

const ends = ({ start, end }: Span): [number, number] => [start, end];

/** Two places: what confidence means is no finer than that. */
const round = (confidence: number): number => Math.round(confidence * 100) / 100;

/** Mentions of one canonical title are one record, in the order of their first mention. */
function titleRecords(titles: readonly Title[], mention: (found: Finding) => MentionRecord): TitleRecord[] {
  const byName = new Map<string, TitleRecord>();
  for (const title of titles) {
    const record = byName.get(title.name) ?? { id: `t${byName.size + 1}`, name: title.name, mentions: [] };
    byName.set(title.name, record);
    const { text, start, end, rule, confidence } = mention(title);
    const holder = title.holder === null ? null : idOf.person(title.holder);
    record.mentions.push({ text, start, end, rule, confidence, holder });
  }
  return [...byName.values()];
}
