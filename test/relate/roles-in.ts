/** The roles of a text as `person | title | organisation`, in the order found. */
import { extract } from '../../src/index.js';

export function rolesIn(text: string): string[] {
  const { persons, organisations, roles } = extract(text);
  const nameOf = (all: readonly { id: string; name: string }[], id: string | null) =>
    all.find((one) => one.id === id)?.name ?? '';
  return roles.map(
    ({ personId, title, organisationId }) =>
      `${nameOf(persons, personId)} | ${title} | ${nameOf(organisations, organisationId)}`,
  );
}
