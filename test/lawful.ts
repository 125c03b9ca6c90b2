/** The laws that every record keeps, whatever the text. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { DocumentRecord, type OffsetUnit } from '../src/model/record.js';

type Spot = { readonly start: number; readonly end: number };

/** Cuts the text as a reader of the record would, who counts in its unit. */
function cutterOf(text: string, unit: OffsetUnit): (spot: Spot) => string {
  if (unit === 'utf16') return ({ start, end }) => text.slice(start, end);
  if (unit === 'byte') {
    const bytes = Buffer.from(text, 'utf8');
    return ({ start, end }) => bytes.subarray(start, end).toString('utf8');
  }
  const points = Array.from(text);
  return ({ start, end }) => points.slice(start, end).join('');
}

const lengthOf = (text: string, unit: OffsetUnit): number =>
  unit === 'utf16' ? text.length : unit === 'byte' ? Buffer.byteLength(text, 'utf8') : Array.from(text).length;

const fitsSchema = new Ajv2020({ allErrors: true }).compile(DocumentRecord);

/** A value in the letters of EDTF and of ISO 8601's weeks and clock times. */
const EDTF = /^[\dX][\dXTW:./-]*$/;

export function expectLawful(record: DocumentRecord, text: string): void {
  fitsSchema(record);
  expect(fitsSchema.errors ?? []).toEqual([]);
  for (const { value } of record.dates) if (value !== null) expect(value).toMatch(EDTF);
  expectWholeLists(record);
  expectCutsOfText(record, text);
  expectNoOverlap(record);
  expectOrder(record);
  expectResolved(record);
  expectConfidence(record);
  expect(JSON.parse(JSON.stringify(record)), 'nothing gets lost in JSON').toEqual(record);
}

function expectWholeLists(record: DocumentRecord): void {
  const { persons, organisations, titles, dates, amounts, roles, transfers } = record;
  for (const list of [persons, organisations, titles, dates, amounts, roles, transfers])
    expect(list).toBeInstanceOf(Array);
  for (const entity of [...persons, ...organisations, ...titles]) expect(entity.mentions.length).toBeGreaterThan(0);
  for (const { name, aliases } of [...persons, ...organisations]) {
    expect(name).not.toBe('');
    expect(new Set([name, ...aliases]).size, `aliases of ${name} are told apart`).toBe(aliases.length + 1);
  }
}

const mentionsOf = ({ persons, organisations, titles, dates, amounts }: DocumentRecord) => [
  ...[...persons, ...organisations, ...titles].flatMap(({ mentions }) => mentions),
  ...dates,
  ...amounts,
];

function expectCutsOfText(record: DocumentRecord, text: string): void {
  const cut = cutterOf(text, record.offsetUnit);
  // A lone surrogate has no bytes of its own: cut by bytes it comes back as the replacement character.
  const shown = (piece: string) => (record.offsetUnit === 'byte' ? Buffer.from(piece).toString() : piece);
  for (const mention of mentionsOf(record)) {
    expect(cut(mention)).toBe(shown(mention.text));
    expect(mention.text, 'a mention begins and ends in what it names').toBe(mention.text.trim());
    expect(mention.text).not.toBe('');
  }
  const end = lengthOf(text, record.offsetUnit);
  for (const spot of [...record.roles, ...record.transfers].flatMap(({ evidence }) => evidence)) {
    expect(spot.start).toBeGreaterThanOrEqual(0);
    expect(spot.start).toBeLessThan(spot.end);
    expect(spot.end).toBeLessThanOrEqual(end);
  }
}

function expectNoOverlap(record: DocumentRecord): void {
  const sorted = mentionsOf(record).sort((a, b) => a.start - b.start);
  for (const [n, mention] of sorted.entries())
    if (n > 0)
      expect(mention.start, `${sorted[n - 1]!.text} | ${mention.text}`).toBeGreaterThanOrEqual(sorted[n - 1]!.end);
}

function expectOrder({ persons, organisations, titles, dates, amounts }: DocumentRecord): void {
  const expectRising = (spots: readonly Spot[]) => {
    for (const [n, { start }] of spots.entries()) if (n > 0) expect(start).toBeGreaterThan(spots[n - 1]!.start);
  };
  for (const list of [persons, organisations, titles]) {
    expectRising(list.map(({ mentions }) => mentions[0]!));
    for (const { mentions } of list) expectRising(mentions);
  }
  expectRising(dates);
  expectRising(amounts);
}

function expectResolved({ persons, organisations, titles, dates, amounts, roles, transfers }: DocumentRecord): void {
  const items = [...persons, ...organisations, ...titles, ...dates, ...amounts];
  expect(new Set(items.map(({ id }) => id)).size, 'ids are unique').toBe(items.length);
  const named = new Map([...persons, ...organisations].map(({ id, name }) => [id, name]));
  const expectNamed = (id: string | null, name: string | null) => {
    if (id === null) expect(name).toBeNull();
    else expect(named.get(id)).toBe(name);
  };
  for (const { holder } of titles.flatMap(({ mentions }) => mentions))
    if (holder !== null) expect(persons.map(({ id }) => id)).toContain(holder);
  for (const { id, parent } of organisations)
    if (parent !== null) {
      expect(organisations.map((one) => one.id)).toContain(parent);
      expect(parent).not.toBe(id);
    }
  for (const role of roles) {
    expectNamed(role.personId, role.person);
    expectNamed(role.organisationId, role.organisation);
  }
  for (const transfer of transfers) {
    expectNamed(transfer.giverId, transfer.giver);
    expectNamed(transfer.recipientId, transfer.recipient);
    expectNamed(transfer.decidedById, transfer.decidedBy);
    expect(amounts.find(({ id }) => id === transfer.amountId)?.text ?? null).toBe(transfer.amount);
    expect(dates.find(({ id }) => id === transfer.dateId)?.value ?? null).toBe(transfer.date);
  }
}

function expectConfidence(record: DocumentRecord): void {
  for (const { confidence, rule } of [...mentionsOf(record), ...record.roles, ...record.transfers]) {
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(rule).not.toBe('');
  }
}
