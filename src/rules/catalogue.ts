/** Every rule name that a record can carry, by group; a new rule is one entry in its group's file. */
import { AMOUNT_RULES } from './amounts.js';
import { DATE_RULES } from './dates.js';
import { GROUND_RULES } from './ground.js';
import { ORGANISATION_RULES } from './organisations.js';
import { PERSON_RULES } from './persons.js';
import { READER_RULES } from './readers.js';
import { ROLE_RULES } from './roles.js';
import type { Rule, Rules } from './rule.js';
import { TITLE_RULES } from './titles.js';
import { TRANSFER_RULES } from './transfers.js';

/** In the order of the record's lists; what is never put out comes last. */
const GROUPS: Readonly<Record<string, Rules>> = {
  persons: PERSON_RULES,
  organisations: ORGANISATION_RULES,
  titles: TITLE_RULES,
  dates: DATE_RULES,
  amounts: AMOUNT_RULES,
  roles: ROLE_RULES,
  transfers: TRANSFER_RULES,
  readers: READER_RULES,
  'kept ground': GROUND_RULES,
};

export interface CatalogueEntry extends Rule {
  readonly name: string;
  readonly group: string;
}

export const CATALOGUE: readonly CatalogueEntry[] = Object.entries(GROUPS).flatMap(([group, rules]) =>
  Object.entries(rules).map(([name, rule]) => ({ name, group, ...rule })),
);

const byName = new Map(CATALOGUE.map((entry) => [entry.name, entry]));

export const ruleNamed = (name: string): CatalogueEntry | null => byName.get(name) ?? null;
