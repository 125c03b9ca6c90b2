/** The body that a post belongs to when nothing beside it says so: the one the article is speaking of there. */
import { entries } from '../lexicon/entries.js';
import { TITLE_BODIES } from '../lexicon/title-bodies.js';
import type { Document, NameMention, Title } from '../model/document.js';
import type { OrganisationType } from '../model/record.js';
import { continues, norm } from '../text/phrases.js';

/** How many sentences back a body is still being spoken of. */
const REACH = 2;
/**
 * What speaks for a body: how often it is named (as a share of the most named), standing close before the post, being of its kind,
 * being the body of the post before or standing behind the person's name; a part of another body is meant less often than the whole.
 */
const WEIGHTS = {
  share: 1,
  sameSentence: 1,
  subjectBefore: 0.5,
  near: 0.3,
  preferred: 0.5,
  sibling: 0.3,
  beside: 0.6,
  part: -0.4,
};

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

interface Placed {
  readonly mention: NameMention;
  readonly body: number;
  /** The first body named in its sentence is most often its subject. */
  readonly isFirst: boolean;
}

/** What the article says about its bodies, gathered once. */
export interface Scene {
  /** Mentions of bodies by place. */
  readonly placed: readonly Placed[];
  /** Mentions of the body most named. */
  readonly most: number;
  /** Type → its most named body; the candidates where none stands near. */
  readonly leading: ReadonlyMap<string, number>;
  /** Person → the body that stands behind the name: `Mabaso of the [NUM]`. */
  readonly besideHolder: ReadonlyMap<number, number>;
}

export function sceneOf(doc: Document): Scene {
  const { sentence } = doc.tokens;
  const sorted = doc.organisations
    .flatMap(({ mentions }, body) => mentions.map((mention) => ({ mention, body })))
    .sort((a, b) => a.mention.from - b.mention.from);
  const placed = sorted.map((one, n) => ({
    isFirst: n === 0 || sentence[sorted[n - 1]!.mention.from] !== sentence[one.mention.from],
    ...one,
  }));
  const leading = new Map<string, number>();
  doc.organisations.forEach((_, index) => {
    const known = leading.get(typeAt(doc, index));
    if (known === undefined || weightOf(doc, index) > weightOf(doc, known)) leading.set(typeAt(doc, index), index);
  });
  const most = doc.organisations.reduce((top, { mentions }) => Math.max(top, mentions.length), 1);
  return { placed, most, leading, besideHolder: besideHolders(doc, placed) };
}

const typeAt = ({ organisations }: Document, index: number): string => organisations[index]!.type ?? 'none';

const weightOf = ({ organisations }: Document, index: number): number =>
  organisations[index]!.mentions.length - (organisations[index]!.parent === null ? 0 : 1);

/** `Justice Mabaso, of the NUM`, `Name (NUM)`. */
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

/**
 * Index of the body that speaks most for itself, or null where none fits the post. `sibling` is the body of the post before in the
 * same sentence or list, or null.
 */
export function bodyInContext(doc: Document, scene: Scene, title: Title, sibling: number | null): number | null {
  const bodies = bodiesOf(title.name);
  if (bodies === undefined) return null;
  const near = nearness(doc, scene, title);
  const beside = scene.besideHolder.get(title.holder!);
  const candidates = new Set([...near.keys(), ...scene.leading.values()]);
  if (sibling !== null) candidates.add(sibling);
  if (beside !== undefined) candidates.add(beside);
  let best: number | null = null;
  let bestScore = 0;
  for (const index of candidates) {
    const type = typeAt(doc, index);
    if (!bodies.allowed.has(type)) continue;
    const { mentions, parent } = doc.organisations[index]!;
    let score = (WEIGHTS.share * mentions.length) / scene.most + (near.get(index) ?? 0);
    if (bodies.preferred.has(type)) score += WEIGHTS.preferred;
    if (sibling === index && (bodies.preferred.size === 0 || bodies.preferred.has(type))) score += WEIGHTS.sibling;
    if (beside === index) score += WEIGHTS.beside;
    if (parent !== null) score += WEIGHTS.part;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

/** Bodies named shortly before the post, and how near. */
function nearness(doc: Document, { placed }: Scene, title: Title): Map<number, number> {
  const { sentence } = doc.tokens;
  const here = sentence[title.from]!;
  const found = new Map<number, number>();
  for (let n = endsBefore(placed, title.start) - 1; n >= 0; n--) {
    const { mention, body, isFirst } = placed[n]!;
    const back = here - sentence[mention.from]!;
    if (back > REACH) break;
    const score = back === 0 ? WEIGHTS.sameSentence : back === 1 && isFirst ? WEIGHTS.subjectBefore : WEIGHTS.near;
    found.set(body, Math.max(found.get(body) ?? 0, score));
  }
  return found;
}

/** How many of the sorted mentions begin before the offset. */
function endsBefore(placed: readonly Placed[], start: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (placed[middle]!.mention.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Posts of a state, a county, a town: no body that the article happens to speak of is theirs. */
const OF_A_PLACE =
  /^member of |^national leader$|\b(?:borough|city|county|executive governor|government|municipal|parish|cabinet secretary|special adviser|state president|town|township|village)\b/;

/** By the head words of the post: `deputy general secretary` → secretary, `vice-president for Asia` → vice-president. */
function bodiesOf(name: string): Bodies | undefined {
  if (OF_A_PLACE.test(name)) return undefined;
  if (name.startsWith('chief executive')) return BODIES.get('ceo');
  const phrase = name.replace(/ (?:of|for|on)\b.*$/, '');
  const words = phrase.replace(/ general$/, '').split(' ');
  return BODIES.get(phrase.split(' ').slice(-2).join('-')) ?? BODIES.get(words.at(-1) ?? '');
}
