/**
 * Posts that only a verb tells: `Ada Obi, who chairs Kelm Riders`, `his wife, Ada Obi, captains Kelm Rovers`. The body is the verb's object.
 * Left alone: verbs that as often tell of a task (`runs the shop`, `led the choir home`), and objects that are no named body.
 */
import type { Document, Role } from '../model/document.js';
import { continues, norm } from '../text/phrases.js';
import { sexOfName } from '../text/sex.js';
import { wordSet } from '../text/word-set.js';

/** In the order of the text. */
export function toldByVerb(doc: Document): Role[] {
  const { tokens, persons, organisations } = doc;
  const told: { at: number; title: string }[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (TELLING.has(tokens.word[at]!) && continues(tokens, at))
      told.push({ at, title: POST_OF.get(norm(tokens, at))! });
  }
  if (told.length === 0) return [];
  const people = mentionsBy(persons, 'to');
  const bodies = mentionsBy(organisations, 'from');
  return told.flatMap(({ at, title }) => {
    const holder = people.get(subjectEnd(doc, at));
    const body = bodies.get(['a', 'the'].includes(norm(tokens, at + 1)) ? at + 2 : at + 1);
    if (holder === undefined || body === undefined) return [];
    const { from, to, start } = holder.mention;
    const isWoman = title === 'chairman' && sexOfName(tokens, from, to) === 'female';
    return {
      person: holder.index,
      title: isWoman ? 'chair' : title,
      organisation: body.index,
      place: null,
      status: 'current',
      from: null,
      to: null,
      evidence: [{ start, end: body.mention.end }],
      rule: 'post-told-by-verb',
      confidence: 0.7,
    };
  });
}

/** Where the name ends that the verb at `at` tells of: behind `who`, a comma or nothing. */
function subjectEnd({ tokens }: Document, at: number): number {
  let k = at;
  if (ADVERBS.has(norm(tokens, k - 1))) k--;
  if (norm(tokens, k - 1) === 'who') k--;
  if (norm(tokens, k - 1) === ',') k--;
  return k;
}

interface Mentioned {
  readonly index: number;
  readonly mention: Document['persons'][number]['mentions'][number];
}

/** By the token where they begin or end. */
function mentionsBy(
  entities: Document['persons'] | Document['organisations'],
  edge: 'from' | 'to',
): Map<number, Mentioned> {
  const found = new Map<number, Mentioned>();
  for (const [index, { mentions }] of entities.entries())
    for (const mention of mentions) found.set(mention[edge], { index, mention });
  return found;
}

const POST_OF: ReadonlyMap<string, string> = new Map([
  ['captains', 'captain'],
  ['chairs', 'chairman'],
  ['directs', 'director'],
  ['heads', 'head'],
]);

const TELLING = wordSet([...POST_OF.keys()]);

const ADVERBS = new Set(['also', 'currently', 'now', 'still']);
