/** The body that a post belongs to when nothing beside it says so: the one the article is speaking of there. */
import { entries } from '../lexicon/entries.js';
import { TITLE_BODIES } from '../lexicon/title-bodies.js';
import type { Document, NameMention, Organisation, Title } from '../model/document.js';
import type { OrganisationType } from '../model/record.js';

/** How many sentences back a body is still being spoken of. */
const REACH = 2;
/** What speaks for a body: how often it is named (as a share of the most named), standing close before the post, being of its kind. */
const WEIGHTS = { share: 0.7, sameSentence: 1, subjectBefore: 0.7, near: 0.3, preferred: 0.5 };

interface Bodies {
  /** Types of body that the post can belong to. */
  readonly allowed: ReadonlySet<string>;
  /** Those of them that it belongs to rather than the others; may be empty. */
  readonly preferred: ReadonlySet<string>;
}

const ANY: readonly (OrganisationType | 'none')[] = [
  'union',
  'ministry',
  'parliament',
  'party',
  'company',
  'bank',
  'university',
  'association',
  'body',
  'none',
];

const BODIES = new Map<string, Bodies>();
for (const entry of entries(TITLE_BODIES)) {
  const [heads = '', types = ''] = entry.split(': ');
  const [first = '', rest] = types.split(' > ');
  const allowed = new Set(
    `${first} ${rest ?? ''}`.split(' ').flatMap((type): readonly string[] => (type === 'any' ? ANY : [type])),
  );
  const bodies = { allowed, preferred: new Set(rest === undefined ? [] : first.split(' ')) };
  for (const head of heads.split(' ')) BODIES.set(head, bodies);
}

/** Index of the body that speaks most for itself, or null where none fits the post. */
export function bodyInContext(doc: Document, title: Title): number | null {
  const bodies = bodiesOf(title.name);
  if (bodies === undefined) return null;
  const most = Math.max(0, ...doc.organisations.map((body) => body.mentions.length));
  let best: number | null = null;
  let bestScore = 0;
  doc.organisations.forEach((body, index) => {
    const type = body.type ?? 'none';
    if (!bodies.allowed.has(type)) return;
    const fit = bodies.preferred.has(type) ? WEIGHTS.preferred : 0;
    const score = (WEIGHTS.share * body.mentions.length) / most + nearness(doc, body, title) + fit;
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

/** By the head word of the post: `deputy general secretary` → secretary, `vice-president for Asia` → vice-president. */
function bodiesOf(name: string): Bodies | undefined {
  if (name.startsWith('member of ') || name === 'national leader') return undefined;
  if (name.startsWith('chief executive')) return BODIES.get('ceo');
  const words = name.replace(/ (?:of|for|on|general)\b.*$/, '').split(' ');
  return BODIES.get(words.at(-1) ?? '');
}
