/** Everything that a record puts out, in the order of the text, each with the finding that it rests on. */
import type {
  AmountMention,
  DateMention,
  Document,
  Finding,
  NameMention,
  Role,
  Span,
  Title,
  Transfer,
} from '../model/document.js';
import { textOf } from '../text/spans.js';

export interface Item extends Span {
  readonly type: 'person' | 'organisation' | 'title' | 'date' | 'amount' | 'role' | 'transfer';
  /** What the record calls it; null for roles and transfers. */
  readonly id: string | null;
  /** What it stands for: a name, a value, who gave what to whom. */
  readonly means: string;
  readonly rule: string;
  readonly confidence: number;
  /** What was found in the text; null for roles and transfers, which are worked out. */
  readonly finding: Finding | null;
  /** The name among names that it was settled as; null for all else. */
  readonly name: NameMention | null;
  /** What an amount counts; null for all else. */
  readonly unit: string | null;
}

export function itemsOf(doc: Document): Item[] {
  return [
    ...doc.persons.flatMap(({ name, mentions }, n) => mentions.map((one) => named(one, 'person', `p${n + 1}`, name))),
    ...doc.organisations.flatMap(({ name, mentions }, n) =>
      mentions.map((one) => named(one, 'organisation', `o${n + 1}`, name)),
    ),
    ...doc.titles.map((title) => titleItem(doc, title)),
    ...doc.dates.map(dateItem),
    ...doc.amounts.map(amountItem),
    ...doc.roles.map((role) => roleItem(doc, role)),
    ...doc.transfers.map((transfer) => transferItem(doc, transfer)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

function named(mention: NameMention, type: 'person' | 'organisation', id: string, means: string): Item {
  const { start, end, rule, confidence } = mention;
  return { type, id, means, start, end, rule, confidence, finding: mention, name: mention, unit: null };
}

function titleItem({ persons, titles }: Document, title: Title): Item {
  const { start, end, rule, confidence, name, holder } = title;
  const id = `t${[...new Set(titles.map((other) => other.name))].indexOf(name) + 1}`;
  const means = holder === null ? `${name}, of nobody named` : `${name}, held by ${persons[holder]!.name}`;
  return { type: 'title', id, means, start, end, rule, confidence, finding: title, name: title, unit: null };
}

function dateItem(date: DateMention, n: number): Item {
  const { start, end, rule, confidence, value, kind, alternatives } = date;
  const other = alternatives.length > 0 ? `, or ${alternatives.join(' or ')}` : '';
  const means = `${value ?? 'no value'} (${kind})${other}`;
  return { type: 'date', id: `d${n + 1}`, means, start, end, rule, confidence, finding: date, name: null, unit: null };
}

function amountItem(amount: AmountMention, n: number): Item {
  const { start, end, rule, confidence, value, min, max, currency, unit } = amount;
  const size = value ?? (min === null ? 'no value' : `${min} to ${max}`);
  const means = `${size} ${currency ?? unit ?? ''}`.trimEnd();
  return { type: 'amount', id: `a${n + 1}`, means, start, end, rule, confidence, finding: amount, name: null, unit };
}

function roleItem({ persons, organisations }: Document, role: Role): Item {
  const { person, title, organisation, place, rule, confidence, evidence } = role;
  const where = organisation === null ? place : organisations[organisation]!.name;
  const means = [persons[person]!.name, title, where].filter((part) => part !== null).join(' – ');
  return { type: 'role', id: null, means, ...evidence[0]!, rule, confidence, finding: null, name: null, unit: null };
}

function transferItem(doc: Document, transfer: Transfer): Item {
  const { giver, recipient, amount, thing, evidence, rule, confidence } = transfer;
  const nameOf = (party: typeof giver) =>
    party === null ? '?' : (party.kind === 'person' ? doc.persons : doc.organisations)[party.index]!.name;
  const what = amount === null ? thing : textOf(doc, doc.amounts[amount]!);
  const means = `${nameOf(giver)} → ${nameOf(recipient)}: ${what ?? '?'}`;
  return {
    type: 'transfer',
    id: null,
    means,
    ...evidence[0]!,
    rule,
    confidence,
    finding: null,
    name: null,
    unit: null,
  };
}
