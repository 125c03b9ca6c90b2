/** JSON for programs: one object around everything, or one thing a line with its type. */
import type { Registry } from '../../model/registry.js';
import { wellFormedJson } from '../../output/well-formed.js';

const LISTS = ['persons', 'organisations', 'posts', 'transfers'] as const;
const TYPES = { persons: 'person', organisations: 'organisation', posts: 'post', transfers: 'transfer' } as const;

export function* json(registry: Registry): Generator<string> {
  const { persons, organisations, posts, transfers, ...head } = registry;
  const lists = { persons, organisations, posts, transfers };
  yield wellFormedJson(head).slice(0, -1);
  for (const list of LISTS) {
    yield `,\n"${list}":[`;
    let before = '\n';
    for (const item of lists[list]) {
      yield before + wellFormedJson(item);
      before = ',\n';
    }
    yield ']';
  }
  yield '}\n';
}

export function* ndjson(registry: Registry): Generator<string> {
  for (const list of LISTS)
    for (const item of registry[list]) yield `${wellFormedJson({ type: TYPES[list], ...item })}\n`;
}
