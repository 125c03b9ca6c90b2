/** A document's entities and roles as short lines that read well in a table. */
import type { Document, Reader } from '../src/model/document.js';
import type { Found } from './marked.js';
import { analysed } from './reading.js';

/** `Name = alias; alias`. */
export const personLines = (text: string, readers?: readonly Reader[]): string[] =>
  analysed(text, readers).persons.map(({ name, aliases }) => [name, ...aliases].join('; ').replace('; ', ' = '));

/** `Name (ACRONYM) = alias; alias < Parent`; what there is not is left out. */
export const bodyLines = (text: string, readers?: readonly Reader[]): string[] => {
  const { organisations } = analysed(text, readers);
  return organisations.map(({ name, acronym, aliases, parent }) =>
    [
      name,
      acronym === null ? '' : ` (${acronym})`,
      aliases.length === 0 ? '' : ` = ${aliases.join('; ')}`,
      parent === null ? '' : ` < ${organisations[parent]!.name}`,
    ].join(''),
  );
};

/** `person | title | organisation | place | status | from | to`, `-` for what there is not, no trailing `-`. */
export const roleLines = (text: string, readers?: readonly Reader[]): string[] => {
  const { persons, organisations, roles } = analysed(text, readers);
  return roles.map(({ person, title, organisation, place, status, from, to }) =>
    [
      persons[person]!.name,
      title,
      organisation === null ? null : organisations[organisation]!.name,
      place,
      status,
      from,
      to,
    ]
      .map((field) => field ?? '-')
      .join(' | ')
      .replace(/(?: \| -)+$/, ''),
  );
};

/** For marked lines: every title by its holder, `-` where nobody is known to hold it. */
export const holders = (text: string): Found[] => {
  const { titles, persons } = analysed(text);
  return titles.map(({ start, end, holder }) => ({ start, end, label: holder === null ? '-' : persons[holder]!.name }));
};

/** For marked lines: what is put out, by kind. */
export const names =
  (readers?: readonly Reader[], ...kinds: readonly ('person' | 'organisation' | 'title')[]) =>
  (text: string): Found[] => {
    const doc = analysed(text, readers);
    return Object.entries(putOut(doc))
      .filter(([kind]) => kinds.some((one) => one === kind))
      .flatMap(([kind, mentions]) => mentions.map(({ start, end }) => ({ start, end, label: kind })));
  };

const putOut = ({ persons, organisations, titles }: Document) => ({
  person: persons.flatMap(({ mentions }) => mentions),
  organisation: organisations.flatMap(({ mentions }) => mentions),
  title: titles,
});
