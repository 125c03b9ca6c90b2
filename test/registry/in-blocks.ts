/** The registry built in blocks, with a small engine in the place of Spark: it groups by keys, joins and counts. */
import type { DocumentRecord } from '../../src/model/record.js';
import { type Decision, decideBodies, decidePersons, decideTransfers } from '../../src/registry/blocks/decide.js';
import type { Decided, Named, SightingsLine } from '../../src/registry/blocks/lines.js';
import { sightingsOf } from '../../src/registry/blocks/sightings.js';
import { addTo } from '../../src/registry/multimap.js';
import { factsOf } from '../../src/registry/read-record.js';

const MOST_IN_SLIP_BLOCK = 200;

export function registryInBlocks(records: readonly DocumentRecord[], threshold = 0.8) {
  // Through JSON, as it goes between processes.
  const lines = records.map((record) => JSON.parse(JSON.stringify(sightingsOf(factsOf(record)))) as SightingsLine);
  const decided: Decision[] = [];
  const bodies = lines.flatMap(({ source, bodies }) => bodies.map((body) => ({ ...body, source })));
  const bodyBlocks = blocksOf(bodies, slipKeysOf(bodies));
  for (const block of bodyBlocks)
    decided.push(
      ...decideBodies(
        block.map(({ data }) => ({ block: '', data })),
        threshold,
      ),
    );
  const bodyAt = sightingsIn(decided);
  const bodiesOf = new Map(
    lines.map(({ source, bodies }) => [source, bodies.map(({ n }) => bodyAt.get(`${source} ${n}`)!)]),
  );

  const persons = lines.flatMap(({ source, persons }) =>
    persons.map((person) => ({ ...person, source, own: person.bodies.map((n) => bodiesOf.get(source)![n]!.id) })),
  );
  const namesakes = namesakesOf(persons);
  const personDecisions: Decision[] = [];
  const personBlocks = closedBlocks(persons, bodiesOf);
  for (const block of personBlocks)
    personDecisions.push(
      ...decidePersons(
        block.map(({ data, source, posted }) => ({
          block: '',
          data,
          bodies: bodiesOf.get(source)!,
          namesakes: posted === null ? null : namesakes(posted),
        })),
        threshold,
      ),
    );
  const personAt = sightingsIn(personDecisions);
  const partyOf = (source: string, party: { kind: string; n: number } | null): Named | null => {
    if (party === null) return null;
    const { id, name } = (party.kind === 'person' ? personAt : bodyAt).get(`${source} ${party.n}`)!;
    return { id, name };
  };
  const transfers = lines.flatMap(({ source, transfers }) =>
    transfers.map(({ giver, recipient, data }) => ({
      block: '',
      data,
      giver: partyOf(source, giver),
      recipient: partyOf(source, recipient),
    })),
  );
  const byParties = grouped(transfers, ({ giver, recipient }) => `${giver?.id} ${recipient?.id}`);
  const sums = [...byParties.values()].flatMap((block) => [...decideTransfers(block)]);
  const all = [...decided, ...personDecisions, ...sums];
  const of = <Key extends string>(key: Key) =>
    all.flatMap((one) => (key in one ? [(one as Record<Key, { id: string }>)[key]] : []));
  const parents = parentsOf(bodies, bodyAt);
  return {
    persons: of('person'),
    organisations: of('organisation').map((body) => ({ ...body, parentId: parents.get(body.id) ?? null })),
    posts: of('post'),
    transfers: of('transfer'),
    largest: {
      bodies: Math.max(0, ...bodyBlocks.map(({ length }) => length)),
      persons: Math.max(0, ...personBlocks.map(({ length }) => length)),
    },
  };
}

const sightingsIn = (decisions: readonly Decision[]): Map<string, Decided> =>
  new Map(
    decisions.flatMap((one) =>
      'sighting' in one ? [[`${one.sighting.source} ${one.sighting.n}`, one.sighting] as const] : [],
    ),
  );

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

interface Keyed {
  readonly keys: readonly string[];
}

/** Connected by keys. */
function blocksOf<Item extends Keyed>(items: readonly Item[], more: (item: Item) => readonly string[]): Item[][] {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    while (parents.has(root)) root = parents.get(root)!;
    return root;
  };
  const keysOf = (item: Item) => [...item.keys, ...more(item)];
  for (const item of items) {
    const [first, ...others] = keysOf(item) as [string, ...string[]];
    for (const key of others) if (find(key) !== find(first)) parents.set(find(key), find(first));
  }
  return [...grouped(items, (item) => find(keysOf(item)[0]!)).values()];
}

function slipKeysOf(bodies: SightingsLine['bodies']) {
  const forms = new Map<string, Set<string>>();
  for (const { slips } of bodies)
    for (const { all, form } of slips) forms.set(all, (forms.get(all) ?? new Set()).add(form));
  return ({ slips }: SightingsLine['bodies'][number]) =>
    slips.map(({ all, near }) => (forms.get(all)!.size > MOST_IN_SLIP_BLOCK ? all : near));
}

type Person = SightingsLine['persons'][number] & { source: string; own: readonly string[] };

/** Until no block has a word and a body by which it could meet another. */
function closedBlocks(persons: readonly Person[], bodiesOf: ReadonlyMap<string, readonly Named[]>): Person[][] {
  const near = ({ isShort, source, words }: Person): string[] =>
    isShort ? bodiesOf.get(source)!.map(({ id }) => `w|${words[0]}|${id}`) : [];
  const product = (block: readonly Person[]): string[] => {
    const bodies = new Set(block.flatMap(({ own }) => own));
    return [...new Set(block.flatMap(({ words }) => words))].flatMap((word) =>
      Array.from(bodies, (body) => `w|${word}|${body}`),
    );
  };
  let blocks = persons.map((person) => [person]);
  for (;;) {
    const keyed = blocks.map((block) => ({ block, keys: block.flatMap(({ keys }) => keys) }));
    const next = blocksOf(keyed, ({ block }) => [...block.flatMap(near), ...product(block)]);
    if (next.length === blocks.length) return blocks;
    blocks = next.map((parts) => parts.flatMap(({ block }) => block));
  }
}

function namesakesOf(persons: readonly Person[]): (base: string) => number {
  const bases = new Set(persons.flatMap(({ posted }) => (posted === null ? [] : [posted])));
  const counts = new Map<string, number>();
  for (const word of [...bases].flatMap((base) => base.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (base) => base.split(' ').reduce((product, word) => product * (counts.get(word)! - 1), 1) / bases.size;
}

/** By most articles; of several the first. */
function parentsOf(
  bodies: readonly (SightingsLine['bodies'][number] & { source: string })[],
  bodyAt: ReadonlyMap<string, Named>,
): Map<string, string> {
  const pairs = bodies.flatMap(({ source, n, parent }) => {
    const [own, other] = [bodyAt.get(`${source} ${n}`)!, bodyAt.get(`${source} ${parent}`)];
    return other === undefined || other.id === own.id ? [] : [[own.id, other.id] as const];
  });
  const votes = grouped(pairs, (pair) => pair.join(' '));
  const sorted = [...votes].sort(([a, x], [b, y]) => x.length - y.length || (a < b ? 1 : -1));
  return new Map(sorted.map(([pair]) => pair.split(' ') as [string, string]));
}
