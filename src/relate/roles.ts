/**
 * Who holds which title at which body or place: every held title with the body or place that its phrase names; a title whose
 * phrase names none, there or anywhere else, goes with the body that the article is speaking of.
 */
import { entries } from '../lexicon/entries.js';
import { OCCUPATION_HEADS } from '../lexicon/occupations.js';
import { ranksMarked } from '../lexicon/tables.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, Pass, Role, Span, Title } from '../model/document.js';
import { continues, has, isCapital, norm } from '../text/phrases.js';
import { countBefore } from '../text/sorted.js';
import { bodyInContext } from './context.js';
import { officesOf, ownOffice } from './own-office.js';
import { type Decided, type Ground, ofPredecessor, sameBody } from './same-body.js';
import { sceneOf } from './scene.js';
import { succession, type Told } from './succession.js';
import { termOf } from './terms.js';
import { toldByVerb } from './told-by-verb.js';

export const roles: Pass = {
  name: 'roles',
  reads: ['tokens', 'sentences', 'headline', 'dates', 'reference', 'persons', 'organisations', 'titles'],
  writes: ['roles'],
  run(doc) {
    const inOrder = doc.titles.filter((title) => title.holder !== null);
    const held = headingLast(doc, inOrder);
    const posts = postsByHolder(held);
    const groundOf = grounds(doc);
    const found: Role[] = [];
    const told: Told[] = [];
    let last: Decided | null = null;
    let ofText = 0;
    for (const title of held) {
      if (title === inOrder[0]) ofText = found.length;
      if (title.tie === null && isSaidElsewhere(posts.get(title.holder!)!, title.name)) continue;
      const ground = groundOf(title, last);
      if (isNoRole(doc, title, ground)) continue;
      last = { title, ground };
      const role = roleOf(doc, title, ground);
      found.push(role);
      told.push({ title, role });
      for (const { person, status } of title.others) found.push({ ...role, person, status: status ?? role.status });
    }
    const isTold = ({ person, organisation }: Role) =>
      found.some((other) => other.person === person && other.organisation === organisation);
    const byVerb = toldByVerb(doc).filter((role) => !isTold(role));
    const next = succession(doc, told).filter(
      (role) => !found.some(({ person, title }) => person === role.person && title === role.title),
    );
    return { roles: gather([...found.slice(ofText), ...byVerb, ...next, ...found.slice(0, ofText)]) };
  },
};

/** The text says of which body a post is that the headline leaves open: one that it has again comes there. */
function headingLast({ headline }: Document, titles: readonly Title[]): readonly Title[] {
  const first = titles.findIndex(({ from }) => headline === null || from >= headline.to);
  if (first <= 0) return titles;
  const later = new Set(titles.slice(first).map(keyOf));
  const heading = titles.slice(0, first);
  return [
    ...heading.filter((title) => !later.has(keyOf(title))),
    ...titles.slice(first),
    ...heading.filter((title) => later.has(keyOf(title))),
  ];
}

const keyOf = ({ holder, name }: Title): string => `${holder}|${name}`;

/** What ties a title to a body or place; `last` is the role before it. */
function grounds(doc: Document): (title: Title, last: Decided | null) => Ground {
  const decided = new Map<string, Ground>();
  const byPost = new Map<string, Decided>();
  const scene = sceneOf(doc);
  const offices = officesOf(doc);
  const settle = (title: Title, ground: Ground) => {
    byPost.set(plainPost(title), { title, ground });
    return ground;
  };
  return (title, last) => {
    if (title.tie !== null && isOwnTie(title)) return settle(title, title.tie);
    const key = keyOf(title);
    const ground =
      decided.get(key) ??
      sameBody(doc, title, last) ??
      ofPredecessor(doc, title, byPost.get(plainPost(title)) ?? null) ??
      fromContext(
        isPersonal(doc, title) || isOfTown(doc, title)
          ? null
          : (ownOffice(offices, title) ?? bodyInContext(doc, scene, title)),
      );
    decided.set(key, ground);
    return settle(title, ground);
  };
}

/** `chairman` of a former one: who takes over has the same post. */
const plainPost = ({ name }: Title): string => name.replace(/^(?:acting|former|incoming|outgoing) /, '');

/** An occupation in no body, a form of address. */
const isNoRole = (doc: Document, title: Title, { organisation, rule }: Ground): boolean =>
  (isOccupation(title.name) && organisation === null) ||
  (ADDRESS.has(title.name) && rule !== 'title-of-body' && !(title.name === 'chief' && leads(doc, title, rule)));

/** `Ada Obi, chief of Kelm FM`, `Kelm FM chief Ada Obi`; nobody is addressed so in small letters. */
const leads = ({ tokens }: Document, { from, tie }: Title, rule: string): boolean =>
  rule === 'body-behind-name' || (tie !== null && tie.organisation !== null && !isCapital(tokens, from));

/** The posts of each holder by name, and whether a mention of them is tied to a body or place. */
function postsByHolder(held: readonly Title[]): ReadonlyMap<number, ReadonlyMap<string, boolean>> {
  const posts = new Map<number, Map<string, boolean>>();
  for (const { holder, name, tie } of held) {
    const own = posts.get(holder!) ?? new Map<string, boolean>();
    posts.set(holder!, own.set(name, tie !== null || own.get(name) === true));
  }
  return posts;
}

/** Whether another mention says this post, which has no tie, and more of it: with its body, or in full (`general financial secretary`). */
const isSaidElsewhere = (posts: ReadonlyMap<string, boolean>, name: string): boolean =>
  posts.get(name) === true || [...posts.keys()].some((other) => isFuller(other, name));

/** `director general of labour` for `director general`, `general secretary` for `secretary`; not `deputy chairman` for `chairman`. */
function isFuller(full: string, short: string): boolean {
  if (full.startsWith(`${short} of `) || full.startsWith(`${short} for `)) return true;
  return full.endsWith(` ${short}`) && !OTHER_POST.test(full);
}

const OTHER_POST =
  /^(?:acting|assistant|associate|co|deputy|ex|first|former|honorary|interim|junior|second|senior|sub|vice)\b/;

/** `his adviser`, `her coach`: of a person, whatever body he is of. */
const isPersonal = ({ tokens }: Document, { name, from }: Title): boolean =>
  ['his', 'her', 'whose'].includes(norm(tokens, from - 1)) && OF_PERSON.test(name);

const OF_PERSON = /(?:^|\b)(?:advis[eo]r|aide|assistant|coach|lawyer|secretary|spokes(?:man|person|woman))$/;

/** `Verbovka Mayor Aziz Karimov`: of the town that is named, not of its municipality. */
const isOfTown = ({ tokens }: Document, { name, from }: Title): boolean =>
  /\bmayor(?:ess)?$/.test(name) &&
  continues(tokens, from) &&
  isCapital(tokens, from - 1) &&
  !has(tokens, from - 1, WordClass.Starter);

/** A rank of its own (`Capt.`, `Colonel`) takes no body from the post beside it. */
const isOwnTie = ({ name, tie }: Title): boolean => !ARMED.has(name) || tie === null || tie.rule === 'title-of-body';

const ARMED = ranksMarked('armed');

/** What somebody does for a living is a role only in a body: `nurse at the Polyclinic`; not what he does in an office of his own. */
const isOccupation = (name: string): boolean =>
  OCCUPATIONS.has(name.split(' ').at(-1)!) && !HONOUR.test(name) && !OF_OFFICE.test(name);

/** `acting district engineer`. */
const OF_OFFICE = /\b(?:acting|city|county|deputy|district|municipal|provincial|state)\b/;

/** `honored artist`: conferred by a state. */
const HONOUR = /^(?:hono|merited|people|national|distinguished|state)/;

const OCCUPATIONS = new Set(entries(OCCUPATION_HEADS));

/** Titles that a person is addressed by, wherever he works. */
const ADDRESS = ranksMarked('address');

function fromContext(organisation: number | null): Ground {
  return organisation === null
    ? { organisation, place: null, rule: 'title-and-name', confidence: 0.7 }
    : { organisation, place: null, rule: 'title-in-context', confidence: 0.4 };
}

function roleOf(doc: Document, title: Title, ground: Ground): Role {
  const term = termOf(doc, title);
  return {
    person: title.holder!,
    title: title.name,
    organisation: ground.organisation,
    place: ground.place,
    ...term,
    evidence: [evidenceOf(doc, title, ground)],
    rule: ground.rule,
    confidence: ground.confidence * title.confidence,
  };
}

function evidenceOf(doc: Document, title: Title, { mention }: Ground): Span {
  const holder = nearest(doc.persons[title.holder!]!.mentions, title);
  const spans = [title, holder, ...(mention ? [mention] : [])];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function nearest(mentions: readonly NameMention[], title: Title): NameMention {
  const after = countBefore(mentions, title.start, ({ start }) => start);
  const [before, behind] = [mentions[after - 1], mentions[after]];
  if (before === undefined || behind === undefined) return (before ?? behind)!;
  return behind.start - title.start < title.start - before.start ? behind : before;
}

/** One role a person, title and ground; what several mentions say of its term is put together. */
function gather(all: readonly Role[]): Role[] {
  const byKey = new Map<string, Role[]>();
  for (const role of all) {
    const key = `${role.person}|${role.title}|${role.organisation ?? ''}|${role.place ?? ''}`;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [role]);
    else same.push(role);
  }
  return Array.from(byKey.values(), (same) => ({
    ...same[0]!,
    status: same.find(({ status }) => status !== 'current')?.status ?? 'current',
    from: same.find(({ from }) => from !== null)?.from ?? null,
    to: same.find(({ to }) => to !== null)?.to ?? null,
    evidence: same.flatMap(({ evidence }) => evidence),
    confidence: Math.max(...same.map(({ confidence }) => confidence)),
  }));
}
