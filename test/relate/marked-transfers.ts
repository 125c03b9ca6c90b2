/**
 * Documents of marked lines for the pass `transfers`: `[AHIK](org) gave [AZN 500](money) to [Ali Aliyev](person)`. The same text is
 * the same entity; `person=Ali Aliyev` and `org=AHIK` name it by another word, `title=Ali Aliyev` is a post of his, `date` a
 * day, `count=desk` a quantity of desks. `role` lines tie persons to bodies.
 */
import { NO_MODELS, settingsOf } from '../../src/core.js';
import type { Document, NameMention, Party, Transfer } from '../../src/model/document.js';
import { emptyDocument } from '../../src/pipeline.js';
import { transfers } from '../../src/relate/transfers.js';
import { typeOf } from '../../src/resolve/organisation-types.js';
import { read } from '../../src/text/read.js';
import { tokensBetween } from '../../src/text/spans.js';
import { unmark } from '../marked.js';

interface Entity {
  readonly name: string;
  readonly mentions: NameMention[];
}

/** Transfers of a marked text as `giver > recipient: amount`, with ` | decided by …` where the text says so; `?` for unknown. */
export function transfersIn(
  marked: string,
  roles: readonly (readonly [person: string, body: string, title?: string])[] = [],
): string[] {
  const doc = documentOf(marked, roles);
  return transfers.run(doc).transfers!.map((transfer) => show(doc, transfer));
}

/** The transfers themselves, for their other fields. */
export function fullTransfersIn(marked: string): { doc: Document; transfers: readonly Transfer[] } {
  const doc = documentOf(marked, []);
  return { doc, transfers: transfers.run(doc).transfers! };
}

function show(doc: Document, { giver, recipient, amount, thing, decidedBy }: Transfer): string {
  const nameOf = (party: Party | null) =>
    party === null ? '?' : (party.kind === 'person' ? doc.persons : doc.organisations)[party.index]!.name;
  const what = amount === null ? thing : doc.text.slice(doc.amounts[amount]!.start, doc.amounts[amount]!.end);
  return `${nameOf(giver)} > ${nameOf(recipient)}: ${what}${decidedBy === null ? '' : ` | decided by ${nameOf(decidedBy)}`}`;
}

function documentOf(
  marked: string,
  roles: readonly (readonly [person: string, body: string, title?: string])[],
): Document {
  const { text, expected } = unmark(marked);
  let doc = emptyDocument(text, settingsOf({}, NO_MODELS));
  doc = { ...doc, ...read.run(doc) };
  const found = { rule: 'test', confidence: 1 };
  const spans = expected.map(({ start, end, label }) => ({
    label,
    ...found,
    ...tokensBetween(doc.tokens, start, end),
  }));
  const persons = entitiesOf(text, spans, 'person');
  const bodies = entitiesOf(text, spans, 'org');
  const index = (all: readonly Entity[], name: string) => all.findIndex((one) => one.name === name);
  const empty = {
    value: null,
    min: null,
    max: null,
    currency: null,
    unit: null,
    qualifier: null,
    period: null,
    alternatives: [],
  };
  return {
    ...doc,
    mentions: [...persons, ...bodies].flatMap(({ mentions }) => mentions),
    persons: persons.map((one) => ({ ...one, aliases: [] })),
    organisations: bodies.map((one) => ({
      ...one,
      acronym: null,
      aliases: one.mentions.map(({ start, end }) => text.slice(start, end)),
      type: typeOf(doc, one.mentions, one.mentions[0]!),
      parent: null,
    })),
    titles: spans
      .filter(({ label }) => label.startsWith('title'))
      .map((span) => ({
        ...span,
        kind: 'title',
        tie: null,
        others: [],
        name: text.slice(span.start, span.end).toLowerCase(),
        holder: index(persons, span.label.slice(6)),
      })),
    amounts: spans
      .filter(({ label }) => /^(?:money|count|percent)/.test(label))
      .map((span) => ({
        ...span,
        ...empty,
        value: Number(text.slice(span.start, span.end).replace(/\D/g, '')),
        kind: span.label === 'money' ? 'money' : span.label === 'percent' ? 'percent' : 'quantity',
        unit: span.label.startsWith('count=') ? span.label.slice(6) : null,
      })),
    dates: spans
      .filter(({ label }) => label === 'date')
      .map((span) => ({ ...span, kind: 'day', value: null, timex: null, alternatives: [] })),
    roles: roles.map(([person, body, title = 'chairman']) => ({
      person: index(persons, person),
      title,
      organisation: index(bodies, body),
      place: null,
      status: 'current',
      from: null,
      to: null,
      evidence: [],
      ...found,
    })),
  };
}

function entitiesOf(
  text: string,
  spans: readonly (Omit<NameMention, 'kind'> & { label: string })[],
  kind: 'person' | 'org',
): Entity[] {
  const all = new Map<string, NameMention[]>();
  for (const { label, ...span } of spans) {
    if (label !== kind && !label.startsWith(`${kind}=`)) continue;
    const name = label === kind ? text.slice(span.start, span.end) : label.slice(kind.length + 1);
    const mentions = all.get(name) ?? [];
    mentions.push({ ...span, kind: kind === 'org' ? 'organisation' : 'person' });
    all.set(name, mentions);
  }
  return [...all].map(([name, mentions]) => ({ name, mentions }));
}
