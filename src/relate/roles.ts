/**
 * Who holds which title at which body or place: every held title with the body or place that its phrase names; a title whose
 * phrase names none, there or anywhere else, goes with the body that the article is speaking of.
 */
import type { Document, NameMention, Pass, Role, Span, Title } from '../model/document.js';
import { countBefore } from '../text/sorted.js';
import { bodyInContext } from './context.js';
import { termOf } from './terms.js';

export const roles: Pass = {
  name: 'roles',
  reads: ['tokens', 'sentences', 'dates', 'reference', 'persons', 'organisations', 'titles'],
  writes: ['roles'],
  run(doc) {
    const held = doc.titles.filter((title) => title.holder !== null);
    const keyOf = ({ holder, name }: Title) => `${holder}|${name}`;
    const tied = new Set(held.filter(({ tie }) => tie !== null).map(keyOf));
    const bodyOf = bodyInContext(doc);
    const found = held.map((title) => {
      if (title.tie !== null) return roleOf(doc, title, title.tie);
      return tied.has(keyOf(title)) ? null : roleOf(doc, title, fromContext(bodyOf, title));
    });
    return { roles: gather(found.filter((role) => role !== null)) };
  },
};

interface Ground {
  readonly organisation: number | null;
  readonly place: string | null;
  readonly rule: string;
  readonly confidence: number;
  readonly mention?: Span;
}

function fromContext(bodyOf: (title: Title) => number | null, title: Title): Ground {
  const organisation = bodyOf(title);
  return organisation === null
    ? { organisation, place: null, rule: 'title-and-name', confidence: 0.7 }
    : { organisation, place: null, rule: 'title-in-context', confidence: 0.55 };
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
  const byKey = new Map<string, Role>();
  for (const role of all) {
    const key = `${role.person}|${role.title}|${role.organisation ?? ''}|${role.place ?? ''}`;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, role);
    else
      byKey.set(key, {
        ...known,
        status: known.status === 'current' ? role.status : known.status,
        from: known.from ?? role.from,
        to: known.to ?? role.to,
        evidence: [...known.evidence, ...role.evidence],
        confidence: Math.max(known.confidence, role.confidence),
      });
  }
  return [...byKey.values()];
}
