/** The body that a post belongs to when nothing beside it says so: the one the article is speaking of there. */
import { entries } from '../lexicon/entries.js';
import { TITLE_BODIES } from '../lexicon/title-bodies.js';
import type { Document, NameMention, Organisation, Title } from '../model/document.js';

/** How many sentences back a body is still being spoken of. */
const REACH = 2;
/** What speaks for a body: how often it is named (as a share of the most named), and standing close before the post. */
const WEIGHTS = { share: 0.7, sameSentence: 1, subjectBefore: 0.7, near: 0.3 };

const TYPES = new Map<string, ReadonlySet<string> | 'any'>();
for (const entry of entries(TITLE_BODIES)) {
  const [types = '', heads = ''] = entry.split(':');
  const allowed = types === 'any' ? 'any' : new Set(types.split(' '));
  for (const head of heads.trim().split(/\s+/)) TYPES.set(head, allowed);
}

/** Index of the body that speaks most for itself, or null where none fits the post. */
export function bodyInContext(doc: Document, title: Title): number | null {
  const allowed = allowedTypes(title.name);
  if (allowed === undefined) return null;
  const most = Math.max(0, ...doc.organisations.map((body) => body.mentions.length));
  let best: number | null = null;
  let bestScore = 0;
  doc.organisations.forEach((body, index) => {
    if (allowed !== 'any' && (body.type === null || !allowed.has(body.type))) return;
    const score = (WEIGHTS.share * body.mentions.length) / most + nearness(doc, body, title);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  return best;
}

function nearness(doc: Document, body: Organisation, title: Title): number {
  const { sentence } = doc.tokens;
  const here = sentence[title.from]!;
  let score = 0;
  for (const mention of body.mentions) {
    if (mention.start > title.start) break;
    const back = here - sentence[mention.from]!;
    if (back > REACH) continue;
    if (back === 0) score = Math.max(score, WEIGHTS.sameSentence);
    else if (back === 1 && isFirst(doc, mention)) score = Math.max(score, WEIGHTS.subjectBefore);
    else score = Math.max(score, WEIGHTS.near);
  }
  return score;
}

/** The first body named in its sentence is most often its subject. */
function isFirst(doc: Document, mention: NameMention): boolean {
  const { sentence } = doc.tokens;
  return !doc.mentions.some(
    (other) =>
      other.kind === 'organisation' && other.start < mention.start && sentence[other.from] === sentence[mention.from],
  );
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
