/** Names and acronyms that several countries have: whose is meant. */
import { type BodyAtom, groupBy, joinOnly, nationOfAtom, propose, type Work } from './body-work.js';
import { addTo } from './multimap.js';

/** `Confederation of Trade Unions` in articles about Azerbaijan is the Azerbaijani one; where no article says, the only one. */
export function mergeNameless(work: Work): void {
  const groups = groupBy(work, ({ name }) =>
    name.acronym === null && name.isGeneric && !name.isPart ? name.core : null,
  );
  for (const group of groups.values()) {
    const byNation = new Map<string, number>();
    for (const n of group) {
      const nation = nationOfAtom(work.atoms[n]!);
      if (nation !== null && !byNation.has(nation)) byNation.set(nation, n);
    }
    for (const n of group) {
      const nation = nationOfAtom(work.atoms[n]!);
      const whole = nation === null ? undefined : byNation.get(nation);
      if (whole !== undefined) propose(work, whole, n, 0.93, 'the same name in articles about its country');
      else if (nation === null)
        joinOnly(work, n, [...byNation.values()], soleScore(work, byNation), 'the only body of this name');
    }
  }
}

/** A name that many articles use for one country's body, and none for another's. */
const soleScore = ({ atoms }: Work, byNation: ReadonlyMap<string, number>): number =>
  Math.max(0, ...[...byNation.values()].map((n) => atoms[n]!.sightings)) >= OFTEN ? 0.85 : 0.6;

const OFTEN = 5;

/** An acronym alone is the body that articles define it for, else the one that it spells; where the country allows it. */
export function mergeAcronyms(work: Work): void {
  const { owners, atoms } = work;
  const spelt = noteAcronyms(work);
  for (const [letters, alone] of groupBy(work, ({ name }) => name.acronym)) {
    for (const n of alone) {
      const defined = fitting(work, owners.get(letters), atoms[n]!.nation);
      if (defined.length > 0) joinOnly(work, n, defined, 0.95, 'its acronym, as defined in articles');
      else {
        const initials = fitting(work, spelt.get(letters), atoms[n]!.nation);
        joinOnly(work, n, initials, letters.length > 3 ? 0.88 : 0.82, 'its initials');
      }
    }
    // A body known by its letters alone, in articles about several countries.
    if (!owners.has(letters)) for (const n of alone.slice(1)) propose(work, alone[0]!, n, 0.85, 'the same acronym');
  }
}

/** Fills in who owns an acronym; returns who spells it by initials. */
function noteAcronyms({ atoms, owners }: Work): Map<string, number[]> {
  const spelt = new Map<string, number[]>();
  for (const [n, { acronyms, name }] of atoms.entries()) {
    const most = Math.max(...acronyms.values());
    for (const [letters, times] of acronyms) if (times * RARE >= most) addTo(owners, letters, n);
    if (name.acronym === null && name.initials.length >= 3) addTo(spelt, name.initials, n);
  }
  return spelt;
}

/** Those of the country; where none is, those that may be. */
function fitting({ atoms }: Work, all: readonly number[] = [], nation: string | null): number[] {
  const able = all.filter((other) => isFrom(atoms[other]!, nation));
  const local = able.filter((other) => nation !== null && nationOfAtom(atoms[other]!) === nation);
  return local.length > 0 ? local : able;
}

/** An acronym that is given to a body this many times less than its usual one is a mistake. */
const RARE = 10;

const isFrom = (atom: BodyAtom, nation: string | null): boolean => {
  const own = nationOfAtom(atom);
  return own === null || nation === null || own === nation;
};
