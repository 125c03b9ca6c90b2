/** The body that a post belongs to when nothing beside it says so: the one the article is speaking of there. */
import { entries } from '../lexicon/entries.js';
import { TITLE_BODIES } from '../lexicon/title-bodies.js';
import type { Document, Title } from '../model/document.js';

/** How many sentences back a body is still being spoken of. */
const REACH = 2;

const TYPES = new Map<string, ReadonlySet<string> | 'any'>();
for (const entry of entries(TITLE_BODIES)) {
  const [types = '', heads = ''] = entry.split(':');
  const allowed = types === 'any' ? 'any' : new Set(types.split(' '));
  for (const head of heads.trim().split(/\s+/)) TYPES.set(head, allowed);
}

/** Index of the body, or null: the last fitting one named in the sentences just before, else the one named most. */
export function bodyInContext(doc: Document, title: Title): number | null {
  const allowed = allowedTypes(title.name);
  if (allowed === undefined) return null;
  const fits = (index: number) => {
    const { type } = doc.organisations[index]!;
    return allowed === 'any' || (type !== null && allowed.has(type));
  };
  const sentence = doc.tokens.sentence[title.from]!;
  let last: number | null = null;
  let lastStart = -1;
  let most: number | null = null;
  doc.organisations.forEach((body, index) => {
    if (!fits(index)) return;
    if (most === null || body.mentions.length > doc.organisations[most]!.mentions.length) most = index;
    for (const mention of body.mentions)
      if (
        mention.start < title.start &&
        mention.start > lastStart &&
        doc.tokens.sentence[mention.from]! >= sentence - REACH
      ) {
        last = index;
        lastStart = mention.start;
      }
  });
  return last ?? most;
}

/** By the last word of the post that the list knows: `deputy general secretary` → secretary. */
function allowedTypes(name: string): ReadonlySet<string> | 'any' | undefined {
  if (name.startsWith('member of ')) return undefined;
  const words = name.split(' of ')[0]!.split(/[\s]+/);
  if (name.includes(' executive officer')) return TYPES.get('ceo');
  for (const word of words.reverse()) {
    const types = TYPES.get(word);
    if (types !== undefined) return types;
  }
  return undefined;
}
