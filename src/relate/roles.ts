/**
 * Who holds which title at which body or place: for every held title the body that its phrase names, before it (`[ATUC] Chairman`,
 * `the union's secretary`), behind it (`Chairman of [ATUC]`) or behind the name (`Principal Secretary Kioko of the [Ministry]`);
 * else the body that the same title of the same person has elsewhere.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, Pass, Role, Title } from '../model/document.js';
import type { RoleStatus } from '../model/record.js';
import { continues, has, isCapital, norm } from '../text/phrases.js';
import { textOf } from '../text/spans.js';
import { bodyInContext } from './context.js';

interface Tie {
  readonly organisation: number | null;
  readonly place: string | null;
  readonly rule: string;
  readonly confidence: number;
  readonly mention: NameMention | null;
}

const NONE: Tie = { organisation: null, place: null, rule: 'title-and-name', confidence: 0.6, mention: null };

interface Context {
  readonly doc: Document;
  readonly begins: ReadonlyMap<number, NameMention>;
  readonly ends: ReadonlyMap<number, NameMention>;
  readonly bodyOf: ReadonlyMap<NameMention, number>;
}

export const roles: Pass = {
  name: 'roles',
  reads: ['tokens', 'mentions', 'persons', 'organisations', 'titles'],
  writes: ['roles'],
  run(doc) {
    const context = contextOf(doc);
    const found: Role[] = [];
    for (const title of doc.titles) {
      if (title.holder === null) continue;
      const tie = tieOf(context, title);
      found.push({
        person: title.holder,
        title: title.name,
        organisation: tie.organisation,
        place: tie.place,
        status: statusOf(title.name),
        from: null,
        to: null,
        evidence: [evidenceOf(doc, title, tie)],
        rule: tie.rule,
        confidence: Math.round(tie.confidence * title.confidence * 100) / 100,
      });
    }
    return { roles: gather(found) };
  },
};

function contextOf(doc: Document): Context {
  const bodyOf = new Map<NameMention, number>();
  doc.organisations.forEach((body, index) => {
    for (const mention of body.mentions) bodyOf.set(mention, index);
  });
  const able = doc.mentions.filter((mention) => mention.kind !== 'organisation' || bodyOf.has(mention));
  return {
    doc,
    begins: new Map(able.map((mention) => [mention.from, mention])),
    ends: new Map(able.map((mention) => [mention.to, mention])),
    bodyOf,
  };
}

function tieOf(context: Context, title: Title): Tie {
  return (
    behind(context, title.to) ??
    before(context, title.from) ??
    behindName(context, title) ??
    fromContext(context, title) ??
    NONE
  );
}

const LINKS = new Set(['of', 'at', 'for', 'in', 'to', 'from', 'with']);
const DETERMINERS = new Set(['the', 'our', 'its', 'their', 'his', 'her', 'this', 'that']);

/** `title of [the] BODY`, `title and title of BODY`. */
function behind(context: Context, at: number): Tie | null {
  const { doc, begins } = context;
  const { tokens } = doc;
  let k = at;
  if (['and', '&', ','].includes(norm(tokens, k)) && begins.get(k + 1)?.kind === 'title')
    return behind(context, begins.get(k + 1)!.to);
  if (!LINKS.has(norm(tokens, k)) || !continues(tokens, k)) return null;
  k++;
  while (DETERMINERS.has(norm(tokens, k))) k++;
  const named = begins.get(k) ?? begins.get(pastGeneric(doc, k));
  if (named !== undefined && continues(tokens, named.from)) return tieTo(context, named, 'title-of-body', 0.95);
  return genericBody(context, k);
}

function tieTo({ doc, bodyOf }: Context, mention: NameMention, rule: string, confidence: number): Tie | null {
  const organisation = bodyOf.get(mention);
  if (organisation !== undefined) return { organisation, place: null, rule, confidence, mention };
  if (mention.kind === 'place')
    return { organisation: null, place: textOf(doc, mention), rule: 'title-of-place', confidence, mention };
  return null;
}

/** Past `trade union committee of [the]`: a body in small letters is only a part of the named one. */
function pastGeneric({ tokens }: Document, at: number): number {
  let k = at;
  while (
    k < at + 6 &&
    continues(tokens, k) &&
    !isCapital(tokens, k) &&
    has(tokens, k, WordClass.OrganisationHead | WordClass.TitleModifier | WordClass.Rank)
  )
    k++;
  if (k === at || !['of', 'at'].includes(norm(tokens, k))) return -1;
  return norm(tokens, k + 1) === 'the' ? k + 2 : k + 1;
}

/** `chairman of the union`: the body last named. */
function genericBody({ doc, bodyOf }: Context, k: number): Tie | null {
  if (!has(doc.tokens, k, WordClass.OrganisationHead) || !continues(doc.tokens, k)) return null;
  let last: NameMention | null = null;
  for (const mention of doc.mentions) {
    if (mention.from >= k) break;
    if (bodyOf.has(mention)) last = mention;
  }
  return (
    last && {
      organisation: bodyOf.get(last)!,
      place: null,
      rule: 'title-of-body-named-before',
      confidence: 0.65,
      mention: last,
    }
  );
}

/** `BODY title`, `BODY's title`, `PLACE title`; over other titles and ranks in between. */
function before(context: Context, at: number): Tie | null {
  const { doc, ends } = context;
  const { tokens } = doc;
  let k = at;
  while (k > 0 && continues(tokens, k)) {
    const mention = ends.get(k);
    if (mention === undefined) {
      if (norm(tokens, k - 1) !== "'s" && norm(tokens, k - 1) !== "'" && norm(tokens, k - 1) !== 'and') return null;
      if (norm(tokens, k - 1) === 'and' && ends.get(k - 1)?.kind !== 'title') return null;
      k--;
      continue;
    }
    if (mention.kind !== 'title') return tieTo(context, mention, 'body-before-title', 0.93);
    k = mention.from;
  }
  return null;
}

/** `Title Name of the BODY`, `Name (BODY)`. */
function behindName(context: Context, title: Title): Tie | null {
  const { doc, begins } = context;
  const name = begins.get(title.to);
  if (name?.kind !== 'person') return null;
  const { tokens } = doc;
  let k = name.to;
  if (norm(tokens, k) === ',') k++;
  if (!['of', 'from', 'at', '('].includes(norm(tokens, k)) || !continues(tokens, k)) return null;
  k++;
  while (DETERMINERS.has(norm(tokens, k))) k++;
  const mention = begins.get(k);
  return mention === undefined ? null : tieTo(context, mention, 'body-behind-name', 0.85);
}

/** The body that the article speaks of where the post is named. */
function fromContext({ doc }: Context, title: Title): Tie | null {
  const organisation = bodyInContext(doc, title);
  return organisation === null
    ? null
    : { organisation, place: null, rule: 'title-in-context', confidence: 0.5, mention: null };
}

function statusOf(title: string): RoleStatus {
  if (/^(?:former|ex|ex-.*|retired)\b/.test(title)) return 'former';
  if (/^(?:acting|interim|caretaker)\b/.test(title)) return 'acting';
  return /\b(?:elect|designate|incoming)\b/.test(title) ? 'future' : 'current';
}

function evidenceOf(doc: Document, title: Title, tie: Tie) {
  const holder = nearest(doc.persons[title.holder!]!.mentions, title);
  const spans = [title, holder, ...(tie.mention ? [tie.mention] : [])];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function nearest(mentions: readonly NameMention[], title: Title): NameMention {
  const distance = (mention: NameMention) => Math.abs(mention.start - title.start);
  return mentions.reduce((best, mention) => (distance(mention) < distance(best) ? mention : best));
}

/** One role a person, title and body; a role without a body gives way to the same with one. */
function gather(all: readonly Role[]): Role[] {
  const byKey = new Map<string, Role>();
  for (const role of all) {
    const key = `${role.person}|${role.title}|${role.organisation ?? ''}|${role.place ?? ''}`;
    const known = byKey.get(key);
    byKey.set(
      key,
      known
        ? {
            ...known,
            evidence: [...known.evidence, ...role.evidence],
            confidence: Math.max(known.confidence, role.confidence),
          }
        : role,
    );
  }
  const roles = [...byKey.values()];
  const isTied = (role: Role) => role.organisation !== null || role.place !== null;
  return roles.filter(
    (role) =>
      isTied(role) ||
      !roles.some((other) => isTied(other) && other.person === role.person && other.title === role.title),
  );
}
