/** Records of `extract` from lines: `Name = title @ Body` a person, `@ Body (ACR)` a body, `Giver > Recipient: 12.5 AZN` a transfer. */
import type { DocumentRecord, OrganisationType, RoleStatus } from '../../src/model/record.js';
import type { Registry, RegistryRecord } from '../../src/model/registry.js';
import { buildRegistry } from '../../src/registry/build.js';
import type { Decision } from '../../src/registry/decisions.js';
import { makeFactStore } from '../../src/registry/fact-store.js';
import { factsOf } from '../../src/registry/read-record.js';

type Item = { id: string; name: string };

export function record(source: string, date: string | null, lines: readonly string[]): DocumentRecord {
  const persons: Item[] = [];
  const bodies: (Item & { acronym: string | null })[] = [];
  const out: DocumentRecord = {
    source,
    headline: null,
    referenceDate: date,
    referenceDateFrom: date === null ? null : 'record',
    offsetUnit: 'codepoint',
    persons: [],
    organisations: [],
    titles: [],
    dates: [],
    amounts: [],
    roles: [],
    transfers: [],
  };
  let at = 0;
  const place = () => ({ start: at++, end: at });
  const found = { rule: 'test', confidence: 0.9 };
  const named = <T extends Item>(list: T[], letter: string, name: string, more: Omit<T, keyof Item>): T => {
    const known = list.find((item) => item.name === name);
    if (known) return known;
    const item = { id: `${letter}${list.length + 1}`, name, ...more } as T;
    list.push(item);
    return item;
  };
  const body = (text: string) => {
    const [, name = text, acronym = null] = /^(.+?)(?: \((\p{Lu}+)\))?$/u.exec(text.trim()) ?? [];
    return named(bodies, 'o', name, { acronym });
  };
  const party = (text: string) => persons.find(({ name }) => name === text.trim()) ?? body(text);
  const addGift = (from: string, to: string, what: string) => {
    const [giver, recipient] = [party(from), party(to)];
    const [, value, currency, day] = /^([\d.]+) ([A-Z]{3})(?: (\d{4}[\d-]*))?$/.exec(what) ?? [];
    const amountId = value === undefined ? null : `a${out.amounts.length + 1}`;
    if (amountId !== null)
      out.amounts.push({
        id: amountId,
        kind: 'money',
        value: Number(value),
        min: null,
        max: null,
        currency: currency!,
        unit: null,
        qualifier: null,
        period: null,
        text: what,
        ...place(),
        ...found,
      });
    out.transfers.push({
      giver: giver.name,
      giverId: giver.id,
      recipient: recipient.name,
      recipientId: recipient.id,
      amount: amountId === null ? null : what,
      amountId,
      thing: amountId === null ? what : null,
      decidedBy: null,
      decidedById: null,
      purpose: null,
      date: day ?? null,
      dateId: null,
      evidence: [place()],
      ...found,
    });
  };
  const addRole = (who: string, what: string) => {
    const [title = '', where] = what.split('@').map((part) => part.trim());
    const organisation = where === undefined ? null : body(where);
    const [, status = null, bare = title] = /^(former|acting)? ?(.+)$/.exec(title) ?? [];
    const person = named(persons, 'p', who, {});
    out.roles.push({
      person: who,
      personId: person.id,
      title: bare,
      organisation: organisation?.name ?? null,
      organisationId: organisation?.id ?? null,
      place: null,
      status: (status ?? 'current') as RoleStatus,
      from: null,
      to: null,
      evidence: [place()],
      ...found,
    });
  };
  for (const line of lines) {
    const [, from, to, gift] = /^(.+?) > (.+?): (.+)$/.exec(line) ?? [];
    const [who = '', post] = line.split('=').map((part) => part.trim());
    if (gift !== undefined) addGift(from!, to!, gift);
    else if (post !== undefined) addRole(who, post);
    else if (who.startsWith('@')) body(who.slice(1));
    else named(persons, 'p', who, {});
  }
  const mentions = (text: string) => [{ text, ...place(), ...found }];
  out.persons = persons.map(({ id, name }) => ({ id, name, aliases: [], mentions: mentions(name) }));
  out.organisations = bodies.map(({ id, name, acronym }) => ({
    id,
    name,
    acronym,
    aliases: acronym === null ? [] : [acronym],
    type: typeOf(name),
    parent: null,
    mentions: mentions(name),
  }));
  return out;
}

const typeOf = (name: string): OrganisationType | null =>
  /Ministry/.test(name) ? 'ministry' : /Union|Confederation/.test(name) ? 'union' : null;

export const TOOL = { name: 'unionx', version: '0.0.0' };

export function registryOf(records: readonly DocumentRecord[], decisions: readonly Decision[] = [], threshold = 0.8) {
  const facts = makeFactStore();
  for (const record of records) facts.add(factsOf(record));
  const built = buildRegistry(facts, { threshold, decisions }, TOOL, 'codepoint');
  return { ...built, registry: wholeOf(built.registry) };
}

/** With its lists as arrays. */
export const wholeOf = (registry: Registry): RegistryRecord => ({
  ...registry,
  persons: [...registry.persons],
  organisations: [...registry.organisations],
  posts: [...registry.posts],
  transfers: [...registry.transfers],
});

/** The documents of each person, as `a,b | c`: articles named with letters that tell of one person stand together. */
export function whoIsOne(
  records: readonly DocumentRecord[],
  of: 'persons' | 'bodies',
  decisions: readonly Decision[] = [],
): string {
  const { sightings } = registryOf(records, decisions);
  const { documents } = sightings.archive;
  const groups = new Map<number, string[]>();
  for (const [n, { doc }] of sightings.archive[of].entries()) {
    const entity = sightings[of].of[n]!;
    groups.set(entity, [...(groups.get(entity) ?? []), documents.at(doc).source]);
  }
  return [...groups.values()]
    .map((group) => group.join(','))
    .sort()
    .join(' | ');
}
