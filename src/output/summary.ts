/** Many documents as one: how much was found, and who and what is named most. */
import type { DocumentRecord } from '../model/record.js';
import { LISTS, type List } from './select.js';

/** A name is one person or body wherever it stands: documents know nothing of each other. */
export interface Named {
  readonly name: string;
  readonly mentions: number;
  /** How many documents name it. */
  readonly documents: number;
}

export interface Summary {
  readonly documents: number;
  /** The first and the last day, month or year that an article counts from; null where none does. */
  readonly referenceDates: { readonly earliest: string; readonly latest: string } | null;
  /** Items of each list, and how many documents have any. */
  readonly counts: { readonly [list in List]: { readonly items: number; readonly documents: number } };
  /** The most named first; may be empty. */
  readonly persons: readonly Named[];
  readonly organisations: readonly Named[];
}

export interface Summariser {
  add(record: DocumentRecord): void;
  /** Of what was added so far. */
  summary(): Summary;
}

/** Takes memory for each different name and for nothing else. */
export function makeSummariser(): Summariser {
  const persons = makeTally();
  const organisations = makeTally();
  const counts = Object.fromEntries(LISTS.map((list) => [list, { items: 0, documents: 0 }])) as Record<
    List,
    { items: number; documents: number }
  >;
  let documents = 0;
  let referenceDates: Summary['referenceDates'] = null;
  return {
    add(record) {
      documents++;
      for (const list of LISTS) {
        counts[list].items += record[list].length;
        if (record[list].length > 0) counts[list].documents++;
      }
      persons.add(record.persons);
      organisations.add(record.organisations);
      referenceDates = widened(referenceDates, record.referenceDate);
    },
    summary: () => ({
      documents,
      referenceDates,
      counts,
      persons: persons.sorted(),
      organisations: organisations.sorted(),
    }),
  };
}

interface Tally {
  add(entities: readonly { readonly name: string; readonly mentions: readonly unknown[] }[]): void;
  sorted(): Named[];
}

function makeTally(): Tally {
  const byName = new Map<string, { mentions: number; documents: number }>();
  return {
    add(entities) {
      const seen = new Set<string>();
      for (const { name, mentions } of entities) {
        const known = byName.get(name) ?? { mentions: 0, documents: 0 };
        known.mentions += mentions.length;
        if (!seen.has(name)) known.documents++;
        seen.add(name);
        byName.set(name, known);
      }
    },
    sorted: () =>
      Array.from(byName, ([name, counts]) => ({ name, ...counts })).sort(
        (a, b) => b.mentions - a.mentions || b.documents - a.documents || (a.name < b.name ? -1 : 1),
      ),
  };
}

function widened(known: Summary['referenceDates'], date: string | null): Summary['referenceDates'] {
  if (date === null) return known;
  if (known === null) return { earliest: date, latest: date };
  return {
    earliest: date < known.earliest ? date : known.earliest,
    latest: date > known.latest ? date : known.latest,
  };
}
