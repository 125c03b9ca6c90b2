/** The roles of each person, by the person's id. */
import type { RoleRecord } from '../model/record.js';

export function rolesByPerson(roles: readonly RoleRecord[]): ReadonlyMap<string, readonly RoleRecord[]> {
  const byPerson = new Map<string, RoleRecord[]>();
  for (const role of roles) {
    const own = byPerson.get(role.personId);
    if (own) own.push(role);
    else byPerson.set(role.personId, [role]);
  }
  return byPerson;
}
