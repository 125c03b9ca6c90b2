/** Organisations told apart by who holds their posts. */
import type { Archive } from './archive.js';
import { atomFor, type BodyAtom, groupBy, propose, type Work } from './body-work.js';
import { personName } from './person-name.js';

/** A name that could be several bodies' is that of the body where its post holder is known to have a post. */
export function moveByHolders(archive: Archive, work: Work): void {
  const { atoms, clusters, atomOf, owners } = work;
  const named = groupBy(work, ({ name }) =>
    name.acronym === null && name.isGeneric && !name.isPart ? name.core : null,
  );
  const isOpen = ({ name, nations }: BodyAtom): boolean => name.acronym !== null || (name.isGeneric && nations === '');
  const known = new Set<string>();
  for (const { holder, body } of holdings(archive))
    if (!isOpen(atoms[atomOf[body]!]!)) known.add(`${holder}|${clusters.find(atomOf[body]!)}`);
  const moved = new Map<number, number>();
  for (const { holder, body } of holdings(archive)) {
    const { name } = atoms[atomOf[body]!]!;
    if (!isOpen(atoms[atomOf[body]!]!) || name.isPart) continue;
    const all = (name.acronym === null ? named.get(name.core) : owners.get(name.acronym)) ?? [];
    const able = [...new Set(all.map(clusters.find))].filter((root) => known.has(`${holder}|${root}`));
    if (able.length === 1 && able[0] !== clusters.find(atomOf[body]!)) moved.set(body, able[0]!);
  }
  for (const [body, to] of moved) {
    const { fact, doc } = archive.bodies.at(body);
    const from = atoms[atomOf[body]!]!;
    if (work.decided.has(atomOf[body]!)) continue;
    from.sightings--;
    const atom = atomFor(work, `h|${fact.name}|${to}`, body, fact, archive.documents.at(doc).nation);
    atomOf[body] = atom;
    propose(work, to, atom, 0.9, 'its post holder is known there');
  }
}

/** Persons by full name with the bodies of their posts, sighting by sighting. */
function* holdings({ persons, bodiesFrom }: Archive): Generator<{ holder: string; body: number }> {
  for (const [, { fact, doc }] of persons.entries()) {
    const holder = personName(fact.name).base;
    if (holder === null) continue;
    for (const { body } of fact.roles) if (body !== null) yield { holder, body: bodiesFrom[doc]! + body };
  }
}
