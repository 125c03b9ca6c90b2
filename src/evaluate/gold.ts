/**
 * A gold file as the scorer wants it. Optional items count neither for nor against. Gold of different ages says more or
 * less: a field is null where the gold says that there is none, and undefined where it does not say.
 */
import type { AmountKind } from '../model/record.js';

export interface GoldMention {
  readonly text: string;
  /** Code points, half-open. */
  readonly start: number;
  readonly end: number;
  readonly optional: boolean;
}

export interface GoldEntity {
  readonly id: string;
  readonly name: string;
  readonly optional: boolean;
  readonly mentions: readonly GoldMention[];
  /** Of an organisation: the id of the one that it is a part of. */
  readonly parent: Stated;
}

interface GoldTitle extends GoldMention {
  readonly name: string;
  readonly holder: Stated;
}

export interface GoldDate extends GoldMention {
  readonly value: string | null;
}

export interface GoldAmount extends GoldMention {
  /** Only where a transfer names it. */
  readonly id: string | null;
  readonly kind: AmountKind;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly unit: string | null;
}

export interface GoldRole {
  readonly person: string;
  readonly title: string;
  /** Ids, any of which is right; empty for none. */
  readonly organisation: readonly string[];
  readonly place: Stated;
  readonly status: Stated;
  readonly from: Stated;
  readonly to: Stated;
  readonly optional: boolean;
}

export interface GoldTransfer {
  readonly giver: string | null;
  readonly recipient: string | null;
  readonly amount: string | null;
  readonly decidedBy: Stated;
  readonly thing: Stated;
  readonly purpose: Stated;
  readonly date: Stated;
  readonly optional: boolean;
}

export interface Gold {
  readonly persons: readonly GoldEntity[];
  readonly organisations: readonly GoldEntity[];
  readonly titles: readonly GoldTitle[];
  readonly dates: readonly GoldDate[];
  readonly amounts: readonly GoldAmount[];
  readonly roles: readonly GoldRole[];
  readonly transfers: readonly GoldTransfer[];
}

export type Stated = string | null | undefined;

type Item = Readonly<Record<string, unknown>>;

/**
 * Reads what stood in a gold file; unknown fields are ignored and missing lists are empty. The gold's own reference date
 * is not read, so that it cannot reach the extraction.
 *
 * Throws a `TypeError` that names the field where the file is no gold.
 */
export function readGold(json: unknown): Gold {
  if (!isItem(json)) throw new TypeError('gold is no object');
  return {
    persons: list(json, 'persons', entity),
    organisations: list(json, 'organisations', entity),
    titles: list(json, 'titles', (item) => ({
      ...mention(item),
      name: string(item, 'name'),
      holder: stated(item, 'holder'),
    })),
    dates: list(json, 'dates', (item) => ({ ...mention(item), value: stringOrNull(item, 'value') })),
    amounts: list(json, 'amounts', amount),
    roles: list(json, 'roles', role),
    transfers: list(json, 'transfers', transfer),
  };
}

const entity = (item: Item): GoldEntity => ({
  id: string(item, 'id'),
  name: string(item, 'name'),
  optional: item.optional === true,
  mentions: list(item, 'mentions', mention),
  parent: stated(item, 'parent'),
});

const mention = (item: Item): GoldMention => ({
  text: string(item, 'text'),
  start: number(item, 'start'),
  end: number(item, 'end'),
  optional: item.optional === true,
});

function amount(item: Item): GoldAmount {
  const { kind } = item;
  if (kind !== 'money' && kind !== 'percent' && kind !== 'quantity') throw wrong('kind', 'money, percent or quantity');
  return {
    ...mention(item),
    id: stringOrNull(item, 'id'),
    kind,
    value: numberOrNull(item, 'value'),
    min: numberOrNull(item, 'min'),
    max: numberOrNull(item, 'max'),
    currency: stringOrNull(item, 'currency'),
    unit: stringOrNull(item, 'unit'),
  };
}

function role(item: Item): GoldRole {
  // Every post is current, former, acting or to come: a role without a status was written before these fields were.
  const field = item.status == null ? statedIfAny : stated;
  const organisation = item.organisation ?? [];
  if (!Array.isArray(organisation) || !organisation.every((id) => typeof id === 'string'))
    throw wrong('organisation', 'a list of ids');
  return {
    person: string(item, 'person'),
    title: string(item, 'title'),
    organisation,
    place: field(item, 'place'),
    status: field(item, 'status'),
    from: field(item, 'from'),
    to: field(item, 'to'),
    optional: item.optional === true,
  };
}

function transfer(item: Item): GoldTransfer {
  // The date is the last field of a line: one that ends before it was left unfinished and says no more than it has.
  const field = item.date === undefined ? statedIfAny : stated;
  return {
    giver: stringOrNull(item, 'giver'),
    recipient: stringOrNull(item, 'recipient'),
    amount: stringOrNull(item, 'amount'),
    decidedBy: field(item, 'decidedBy'),
    thing: field(item, 'thing'),
    purpose: field(item, 'purpose'),
    date: field(item, 'date'),
    optional: item.optional === true,
  };
}

function list<T>(item: Item, field: string, read: (item: Item) => T): T[] {
  const value = item[field] ?? [];
  if (!Array.isArray(value) || !value.every(isItem)) throw wrong(field, 'a list of objects');
  return value.map(read);
}

const stated = (item: Item, field: string): Stated =>
  item[field] === undefined ? undefined : stringOrNull(item, field);
const statedIfAny = (item: Item, field: string): Stated => stringOrNull(item, field) ?? undefined;
const stringOrNull = (item: Item, field: string) => (item[field] == null ? null : string(item, field));
const numberOrNull = (item: Item, field: string) => (item[field] == null ? null : number(item, field));

function string(item: Item, field: string): string {
  const value = item[field];
  if (typeof value !== 'string') throw wrong(field, 'a string');
  return value;
}

function number(item: Item, field: string): number {
  const value = item[field];
  if (typeof value !== 'number') throw wrong(field, 'a number');
  return value;
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const wrong = (field: string, shape: string) => new TypeError(`gold: '${field}' is not ${shape}`);
