/** Facts of many documents, packed: as objects they would take four times as much memory. */
import type { BodyFact, DocumentFacts, DocumentHead, PartyFact, PersonFact, RoleFact, TransferFact } from './facts.js';
import { makeTape, makeValues } from './tape.js';

/** Documents, bodies and persons are numbered in the order in which they were added. */
export interface FactStore {
  readonly documents: number;
  add(facts: DocumentFacts): void;
  headOf(document: number): DocumentHead;
  /** The number of its first body; for the number behind the last document, how many bodies there are. */
  firstBodyOf(document: number): number;
  firstPersonOf(document: number): number;
  bodyAt(body: number): BodyFact;
  personAt(person: number): PersonFact;
  transfersOf(document: number): TransferFact[];
}

export function makeFactStore(): FactStore {
  const sources: string[] = [];
  const heads = makeTape();
  const bodies = makeTape();
  const persons = makeTape();
  const { write, read } = makeWriting();
  return {
    get documents() {
      return sources.length;
    },
    add(facts) {
      sources.push(facts.source);
      for (const first of [bodies.length, persons.length]) heads.put(first);
      for (const body of facts.bodies) bodies.put(write((pen) => writeBody(pen, body)));
      for (const person of facts.persons) persons.put(write((pen) => writePerson(pen, person)));
      heads.put(write((pen) => writeRest(pen, facts)));
    },
    headOf(document) {
      const { date, nation } = read(heads.at(document * HEAD + 2), readHead);
      return { source: sources[document]!, date, nation };
    },
    firstBodyOf: (document) => (document === sources.length ? bodies.length : heads.at(document * HEAD)),
    firstPersonOf: (document) => (document === sources.length ? persons.length : heads.at(document * HEAD + 1)),
    bodyAt: (body) => read(bodies.at(body), readBody),
    personAt: (person) => read(persons.at(person), readPerson),
    transfersOf: (document) => read(heads.at(document * HEAD + 2), readTransfers),
  };
}

/** Numbers a document has in `heads`: first body, first person, place of the rest. */
const HEAD = 3;

type Value = string | number | null;

interface Pen {
  number(value: number): void;
  value(value: Value): void;
}

/** Reads in the order in which was written. */
interface Eye {
  number(): number;
  value<T extends Value>(): T;
}

/** One tape to write on, and to read from at any place that `write` returned. */
function makeWriting() {
  const tape = makeTape();
  const values = makeValues();
  const pen: Pen = { number: tape.put, value: (value) => tape.put(values.numberOf(value)) };
  let at = 0;
  const eye: Eye = { number: () => tape.at(at++), value: <T extends Value>() => values.at<T>(tape.at(at++)) };
  return {
    write(what: (pen: Pen) => void): number {
      const place = tape.length;
      what(pen);
      return place;
    },
    read<Fact>(place: number, how: (eye: Eye) => Fact): Fact {
      at = place;
      return how(eye);
    },
  };
}

const NONE: readonly never[] = [];
const ABSENT = -1;

function writeAll<Item>(pen: Pen, items: readonly Item[], write: (pen: Pen, item: Item) => void): void {
  pen.number(items.length);
  for (const item of items) write(pen, item);
}

function readAll<Item>(eye: Eye, read: (eye: Eye) => Item): readonly Item[] {
  const length = eye.number();
  if (length === 0) return NONE;
  const items: Item[] = [];
  for (let n = 0; n < length; n++) items.push(read(eye));
  return items;
}

const writeName = (pen: Pen, name: string): void => pen.value(name);
const readName = (eye: Eye): string => eye.value();
const indexOf = (number: number): number | null => (number === ABSENT ? null : number);

function writeBody(pen: Pen, { name, acronym, aliases, type, parent, id, start, end }: BodyFact): void {
  for (const value of [name, acronym, type, id]) pen.value(value);
  for (const number of [parent ?? ABSENT, start, end]) pen.number(number);
  writeAll(pen, aliases, writeName);
}

const readBody = (eye: Eye): BodyFact => ({
  name: eye.value(),
  acronym: eye.value(),
  type: eye.value(),
  id: eye.value(),
  parent: indexOf(eye.number()),
  start: eye.number(),
  end: eye.number(),
  aliases: readAll(eye, readName),
});

function writePerson(pen: Pen, { name, id, start, end, aliases, roles }: PersonFact): void {
  pen.value(name);
  pen.value(id);
  pen.number(start);
  pen.number(end);
  writeAll(pen, aliases, writeName);
  writeAll(pen, roles, writeRole);
}

const readPerson = (eye: Eye): PersonFact => ({
  name: eye.value(),
  id: eye.value(),
  start: eye.number(),
  end: eye.number(),
  aliases: readAll(eye, readName),
  roles: readAll(eye, readRole),
});

function writeRole(pen: Pen, { title, body, place, status, from, to, confidence, start, end }: RoleFact): void {
  for (const value of [title, place, status, from, to, confidence]) pen.value(value);
  for (const number of [body ?? ABSENT, start, end]) pen.number(number);
}

const readRole = (eye: Eye): RoleFact => ({
  title: eye.value(),
  place: eye.value(),
  status: eye.value() as RoleFact['status'],
  from: eye.value(),
  to: eye.value(),
  confidence: eye.value(),
  body: indexOf(eye.number()),
  start: eye.number(),
  end: eye.number(),
});

function writeRest(pen: Pen, { date, nation, transfers }: DocumentFacts): void {
  pen.value(date);
  pen.value(nation);
  writeAll(pen, transfers, writeTransfer);
}

const readHead = (eye: Eye): Pick<DocumentHead, 'date' | 'nation'> => ({ date: eye.value(), nation: eye.value() });

function readTransfers(eye: Eye): TransferFact[] {
  readHead(eye);
  return [...readAll(eye, readTransfer)];
}

function writeTransfer(pen: Pen, fact: TransferFact): void {
  for (const party of [fact.giver, fact.recipient]) {
    pen.value(party?.kind ?? null);
    pen.number(party?.index ?? ABSENT);
  }
  const { value, currency, unit, period, thing, purpose, date, isApproximate, start, end } = fact;
  for (const part of [value, currency, unit, period, thing, purpose, date]) pen.value(part);
  for (const number of [isApproximate ? 1 : 0, start, end]) pen.number(number);
}

function readParty(eye: Eye): PartyFact | null {
  const kind = eye.value<PartyFact['kind'] & string>() as PartyFact['kind'] | null;
  const index = eye.number();
  return kind === null ? null : { kind, index };
}

const readTransfer = (eye: Eye): TransferFact => ({
  giver: readParty(eye),
  recipient: readParty(eye),
  value: eye.value(),
  currency: eye.value(),
  unit: eye.value(),
  period: eye.value() as TransferFact['period'],
  thing: eye.value(),
  purpose: eye.value(),
  date: eye.value(),
  isApproximate: eye.number() === 1,
  start: eye.number(),
  end: eye.number(),
});
