/** Who `we` and `us` are: in a quotation the body that its speaker stands for, elsewhere the body whose text it is. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, Organisation, Party, Role, Tokens } from '../../model/document.js';
import { has, norm } from '../../text/phrases.js';
import { Gap } from '../../text/shape.js';
import type { Marks } from './scene.js';

/** How many tokens a paragraph is read on in search of quotation marks and speakers. */
const REACH = 400;

/** The body that the first person plural at token `i` means, or null. */
export function bodyOfWe(doc: Document, marks: Marks, i: number): Party | null {
  const [from, to] = paragraphOf(doc, i);
  if (!isQuoted(doc, from, i, to)) return mainBody(doc) ?? tellingBody(doc, marks, from, i);
  const speaker = quoted(marks, from, i, to);
  return speaker === null ? null : bodyOf(doc, speaker);
}

/** `The [Union] said in a statement: we donated`. */
function tellingBody({ tokens }: Document, marks: Marks, from: number, i: number): Party | null {
  for (let k = i - 1; k >= from; k--) {
    const mark = marks.get(k);
    if (mark?.kind !== 'party' || mark.party.kind !== 'organisation') continue;
    if (has(tokens, mark.to, WordClass.SpeechVerb)) return mark.party;
  }
  return null;
}

/** Who says `I` at token `i`: the one quoted, or null. */
export function speakerOf(doc: Document, marks: Marks, i: number): Party | null {
  const [from, to] = paragraphOf(doc, i);
  const index = isQuoted(doc, from, i, to) ? quoted(marks, from, i, to) : null;
  return index === null ? null : { kind: 'person', index };
}

/** The person who speaks the words at token `i` of the paragraph: named behind them, before them, or in the paragraph before. */
const quoted = (marks: Marks, from: number, i: number, to: number): number | null =>
  personIn(marks, i, to, 'first') ?? personIn(marks, from, i, 'last') ?? personIn(marks, from - REACH, from, 'last');

/** The body at which a person holds a post now, or null. */
export function bodyOf(doc: Document, person: number): Party | null {
  const role = postsOf(doc, person)[0];
  return role === undefined ? null : { kind: 'organisation', index: role.organisation! };
}

/** Roles at bodies that are held now, by person; made once a document. */
const posts = new WeakMap<readonly Role[], ReadonlyMap<number, readonly Role[]>>();

function postsOf({ roles }: Document, person: number): readonly Role[] {
  let byPerson = posts.get(roles);
  if (byPerson === undefined) {
    byPerson = groupByPerson(roles.filter(({ organisation, status }) => organisation !== null && status !== 'former'));
    posts.set(roles, byPerson);
  }
  return byPerson.get(person) ?? [];
}

function groupByPerson(roles: readonly Role[]): ReadonlyMap<number, readonly Role[]> {
  const groups = new Map<number, Role[]>();
  for (const role of roles) {
    const known = groups.get(role.person);
    if (known === undefined) groups.set(role.person, [role]);
    else known.push(role);
  }
  return groups;
}

const MISSION = /\b(?:delegat(?:e|ion)|envoy|mission|representative)\b/;

/** The body that a person is sent by, as the post itself says: `head of mission of [Caritas]`, `representative of [the Fund]`. */
export function bodyOfMission(doc: Document, party: Party | null): Party | null {
  if (party?.kind !== 'person') return null;
  const role = postsOf(doc, party.index).find(({ title }) => MISSION.test(title));
  return role === undefined ? null : { kind: 'organisation', index: role.organisation! };
}

function paragraphOf({ tokens }: Document, i: number): readonly [number, number] {
  let from = i;
  while (from > 0 && i - from < REACH && !(tokens.gap[from]! & Gap.Line)) from--;
  let to = i + 1;
  while (to < tokens.length && to - i < REACH && !(tokens.gap[to]! & Gap.Line)) to++;
  return [from, to];
}

/** `– We brought … , – told the chairman`: a paragraph of speech that a dash opens. */
function isDialogue(tokens: Tokens, from: number, to: number): boolean {
  if (!/^[–—-]$/.test(norm(tokens, from))) return false;
  for (let k = from + 2; k < to; k++)
    if (/^[–—-]$/.test(norm(tokens, k)) && /^[,.!?…]$/.test(norm(tokens, k - 1))) return true;
  return false;
}

function isQuoted({ tokens }: Document, from: number, i: number, to: number): boolean {
  let isOpen = isDialogue(tokens, from, to);
  for (let k = from; k < i; k++) {
    const word = norm(tokens, k);
    if (word === '"') isOpen = !isOpen;
    else if (word === '“' || word === '«' || word === '„') isOpen = true;
    else if (word === '”' || word === '»') isOpen = false;
  }
  return isOpen;
}

function personIn(marks: Marks, from: number, to: number, which: 'first' | 'last'): number | null {
  const first = Math.max(0, from);
  for (let n = 0; n < to - first; n++) {
    const mark = marks.get(which === 'first' ? first + n : to - 1 - n);
    if (mark?.kind === 'party' && mark.party.kind === 'person') return mark.party.index;
  }
  return null;
}

/** The body that is named most, where one is named at least three times. */
export function mainBody({ organisations }: Document): Party | null {
  let main = mainBodies.get(organisations);
  if (main === undefined) {
    main = mostNamed(organisations);
    mainBodies.set(organisations, main);
  }
  return main;
}

/** Found once a document. */
const mainBodies = new WeakMap<readonly Organisation[], Party | null>();

function mostNamed(organisations: readonly Organisation[]): Party | null {
  let best: number | null = null;
  organisations.forEach(({ mentions }, index) => {
    if (mentions.length >= 3 && (best === null || mentions.length > organisations[best]!.mentions.length)) best = index;
  });
  return best === null ? null : { kind: 'organisation', index: best };
}
