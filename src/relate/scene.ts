/** What an article says about its bodies, gathered once for all posts that name none. */
import type { Document, NameMention, Title } from '../model/document.js';
import { isSource } from '../text/news-sources.js';
import { continues, norm } from '../text/phrases.js';
import { tellsOfStates } from './heads-of-state.js';
import { kindsOf } from './post-bodies.js';
import { type Spoken, spokenOf } from './spoken.js';
import { termOf } from './terms.js';

interface Placed {
  readonly mention: NameMention;
  readonly body: number;
}

export interface Scene {
  /** Mentions of bodies by place. */
  readonly placed: readonly Placed[];
  /** The same, with the nouns that mean a body; and by body. */
  readonly spoken: readonly Spoken[];
  readonly spokenBy: readonly (readonly Spoken[])[];
  /** Body → what kinds it is of. */
  readonly kinds: readonly (readonly string[])[];
  /** The most named bodies; the candidates where none stands near. */
  readonly leading: readonly number[];
  readonly inHeadline: ReadonlySet<number>;
  /** Posts by their first token, and by the one behind them. */
  readonly titleFrom: ReadonlyMap<number, Title>;
  readonly titleTo: ReadonlyMap<number, Title>;
  /** Person → the body that stands behind the name: `Ndlela of the [SGWU]`. */
  readonly besideHolder: ReadonlyMap<number, number>;
  /** Body → the held posts that the text says to be of it. */
  readonly tied: readonly (readonly Title[])[];
  /** Post that only one person has, and body → who has it by the words of the text. */
  readonly taken: ReadonlyMap<string, ReadonlySet<number>>;
  /** Posts and bodies that the text ties, as `post|body`. */
  readonly held: ReadonlySet<string>;
  /** Whether the text tells of states and their posts. */
  readonly isOfStates: () => boolean;
}

/** What brought the news has no other posts than a paper's. */
const SOURCE: readonly string[] = ['media'];

/** How many of them. */
const LEADING = 24;

export function sceneOf(doc: Document): Scene {
  const placed = doc.organisations
    .flatMap(({ mentions }, body) => mentions.map((mention) => ({ mention, body })))
    .sort((a, b) => a.mention.from - b.mention.from);
  const kinds = doc.organisations.map((one) => (isSource(doc, one) ? SOURCE : kindsOf(one)));
  const leading = [...kinds.keys()]
    .sort((a, b) => doc.organisations[b]!.mentions.length - doc.organisations[a]!.mentions.length)
    .slice(0, LEADING);
  const inHeadline = new Set(
    placed.filter(({ mention }) => mention.from < (doc.headline?.to ?? 0)).map(({ body }) => body),
  );
  const spoken = spokenOf(
    doc,
    placed.map(({ mention, body }) => ({ from: mention.from, body })),
  );
  let ofStates: boolean | null = null;
  return {
    placed,
    spoken,
    spokenBy: byBody(doc, spoken),
    kinds,
    leading,
    inHeadline,
    titleFrom: new Map(doc.titles.map((title) => [title.from, title])),
    titleTo: new Map(doc.titles.map((title) => [title.to, title])),
    besideHolder: besideHolders(doc, placed),
    taken: takenPosts(doc),
    tied: tiedPosts(doc),
    held: new Set(doc.titles.flatMap(({ name, tie }) => (tie === null ? [] : [`${name}|${tie.organisation}`]))),
    isOfStates: () => (ofStates ??= tellsOfStates(doc)),
  };
}

/** `Justice Ndlela, of the SGWU`, `Name (SGWU)`. */
function besideHolders(doc: Document, placed: readonly Placed[]): ReadonlyMap<number, number> {
  const { tokens } = doc;
  const begins = new Map(placed.map(({ mention, body }) => [mention.from, body]));
  const found = new Map<number, number>();
  doc.persons.forEach(({ mentions }, person) => {
    for (const { to } of mentions) {
      let k = norm(tokens, to) === ',' ? to + 1 : to;
      if (!['of', 'from', '('].includes(norm(tokens, k)) || !continues(tokens, k)) continue;
      k += ['the', 'our'].includes(norm(tokens, k + 1)) ? 2 : 1;
      const body = begins.get(k);
      if (body !== undefined && !found.has(person)) found.set(person, body);
    }
  });
  return found;
}

function byBody({ organisations }: Document, spoken: readonly Spoken[]): Spoken[][] {
  const found = organisations.map((): Spoken[] => []);
  for (const one of spoken) found[one.body]!.push(one);
  return found;
}

function tiedPosts({ organisations, titles }: Document): Title[][] {
  const found = organisations.map((): Title[] => []);
  for (const title of titles)
    if (title.holder !== null && typeof title.tie?.organisation === 'number')
      found[title.tie.organisation]!.push(title);
  return found;
}

function takenPosts(doc: Document): ReadonlyMap<string, ReadonlySet<number>> {
  const taken = new Map<string, Set<number>>();
  for (const title of doc.titles) {
    const { name, holder, tie } = title;
    const post = solePost(name);
    if (post === null || holder === null || tie === null || tie.organisation === null || !isPresent(doc, title))
      continue;
    const key = `${post}|${tie.organisation}`;
    const known = taken.get(key);
    if (known === undefined) taken.set(key, new Set([holder]));
    else known.add(holder);
  }
  return taken;
}

/** Held now as far as the text says: not `the then president`, `was chairman from 2009 to 2021`. */
export function isPresent(doc: Document, title: Title): boolean {
  const { status, from, to } = termOf(doc, title);
  const before = norm(doc.tokens, title.from - 1);
  return status === 'current' && from === null && to === null && !['outgoing', 'then', 'was'].includes(before);
}

const SOLE: readonly (readonly [RegExp, string])[] = [
  [/^(?:general |national |executive )?(?:president|chair|chairman|chairperson|chairwoman|leader)$/, 'chairman'],
  [/^(?:general secretary|secretary[ -]general)$/, 'general secretary'],
  [/^(?:chief executive|managing director$|general director$|director[ -]general$)/, 'chief executive'],
  [/^(?:director|governor|head|minister|prime minister|rector|treasurer|vice[ -]chancellor)$/, '$&'],
];

/** The post of which a body has only one, under one name for all its forms; null for deputies and others. */
export function solePost(name: string): string | null {
  const found = SOLE.find(([words]) => words.test(name));
  if (found === undefined) return null;
  return found[1] === '$&' ? name : found[1];
}
