/** The body that a post belongs to when nothing beside it says so: the one the article is speaking of there. */
import { entries } from '../lexicon/entries.js';
import { TITLE_BODIES } from '../lexicon/title-bodies.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, Title } from '../model/document.js';
import type { OrganisationType } from '../model/record.js';
import { continues, has, isCapital, norm } from '../text/phrases.js';

/** How many sentences back a body is still being spoken of. */
const REACH = 2;
/** What speaks for a body, learnt from some 160 such posts of our own articles by which of the candidates was the right one. */
const WEIGHTS = {
  /** How often it is named, as a share of the most named. */
  share: 1,
  /** No other that the post could belong to is named more often. */
  most: 1.2,
  headline: 1.1,
  /** The first body that the article names. */
  first: 0.7,
  /** Named before the post at all, in its sentence before it, in its sentence behind it. */
  seen: 1.2,
  sameSentence: 0.7,
  /** The first body of the sentence before, most often its subject. */
  subjectBefore: 0.65,
  behind: 1.1,
  /** Of the kind that such a post belongs to rather than others. */
  preferred: 1.3,
  /** The body of the post before in the list. */
  sibling: 0.65,
  /** Stands behind the name of who holds the post. */
  beside: 0.65,
};

/** What must speak for a body: less is more often wrong than right. */
const ENOUGH = 2.2;

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
}

/** What the article says about its bodies, gathered once. */
export interface Scene {
  /** Mentions of bodies by place. */
  readonly placed: readonly Placed[];
  /** Mentions of the body most named. */
  readonly most: number;
  /** Type → its most named body; the candidates where none stands near. */
  readonly leading: ReadonlyMap<string, number>;
  readonly inHeadline: ReadonlySet<number>;
  /** Person → the body that stands behind the name: `Mabaso of the [NUM]`. */
  readonly besideHolder: ReadonlyMap<number, number>;
  /** Post that only one can hold → body → persons who hold it there as the text says. */
  readonly heads: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;
}

export function sceneOf(doc: Document): Scene {
  const placed = doc.organisations
    .flatMap(({ mentions }, body) => mentions.map((mention) => ({ mention, body })))
    .sort((a, b) => a.mention.from - b.mention.from);
  const leading = new Map<string, number>();
  doc.organisations.forEach(({ mentions }, index) => {
    const known = leading.get(typeAt(doc, index));
    if (known === undefined || mentions.length > doc.organisations[known]!.mentions.length)
      leading.set(typeAt(doc, index), index);
  });
  const most = doc.organisations.reduce((top, { mentions }) => Math.max(top, mentions.length), 1);
  const inHeadline = new Set(
    placed.filter(({ mention }) => mention.from < (doc.headline?.to ?? 0)).map(({ body }) => body),
  );
  return { placed, most, leading, inHeadline, besideHolder: besideHolders(doc, placed), heads: headsOf(doc) };
}

/** Organs of a body, which have a chairman, members and a secretary, but no president, director or manager. */
const ORGAN =
  /^(?:(?:executive|management|managing|supervisory|governing|central) )?(?:board|presidium|secretariat|executive committee)\b/i;
const SEAT = /\b(?:chair|chairman|chairperson|chairwoman|member|secretary|trustee)\b/;

/** Posts at the top of a body, all by one name; others by their own. */
const classOf = (name: string): string => (TOP.test(name) ? 'chairman' : name);

const TOP = /^(?:(?:general |executive )?president|chair(?:man|person|woman)?|leader)$/;
/** Posts that one person holds at a time. */
const SOLE =
  /^(?:chairman|chief executive officer|director|director general|general director|general secretary|head|minister|prime minister|rector|secretary general)$/;

function headsOf({ titles }: Document): Scene['heads'] {
  const heads = new Map<string, Map<number, Set<number>>>();
  for (const { holder, name, tie, others } of titles) {
    const post = classOf(name);
    if (holder === null || !tie || tie.organisation === null || others.length > 0 || !SOLE.test(post)) continue;
    const bodies = heads.get(post) ?? new Map<number, Set<number>>();
    heads.set(post, bodies.set(tie.organisation, (bodies.get(tie.organisation) ?? new Set()).add(holder)));
  }
  return heads;
}

/** `Presidents A and B`: heads of two bodies, neither of which is named. */
const isOfSeveral = ({ name, others }: Title): boolean => others.length > 0 && SOLE.test(classOf(name));

/** `Founder of the modern state`, `treasurer of the Order of Nurses`: the text says of what, if of no body that we know. */
function isOfAnother({ tokens }: Document, { to }: Title): boolean {
  if (norm(tokens, to) !== 'of' || !continues(tokens, to + 1)) return false;
  let k = to + 1;
  while (['the', 'our', 'its', 'this', 'a', 'an'].includes(norm(tokens, k))) k++;
  if (isCapital(tokens, k)) return true;
  for (const end = k + OF_REACH; k < end && continues(tokens, k); k++) {
    if (!/^\p{Ll}/u.test(norm(tokens, k)) || has(tokens, k, WordClass.OrganisationHead)) return false;
  }
  return true;
}

/** How many words of what a post is of are read. */
const OF_REACH = 4;

const typeAt = ({ organisations }: Document, index: number): string => organisations[index]!.type ?? 'none';

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
  if (bodies === undefined || isOfAnother(doc, title) || isOfSeveral(title)) return null;
  const near = isSignature(doc, title) ? new Map<number, number>() : nearness(doc, scene, title);
  const beside = scene.besideHolder.get(title.holder!);
  const candidates = new Set([...near.keys(), ...scene.leading.values(), ...scene.inHeadline]);
  if (sibling !== null) candidates.add(sibling);
  if (beside !== undefined) candidates.add(beside);
  const taken = scene.heads.get(classOf(title.name));
  const isTaken = (index: number) =>
    taken !== undefined && [...(taken.get(index) ?? [])].some((p) => p !== title.holder);
  const isSeat = SEAT.test(title.name);
  const fitting = [...candidates].filter(
    (index) => bodies.allowed.has(typeAt(doc, index)) && (isSeat || !ORGAN.test(doc.organisations[index]!.name)),
  );
  const mentionsOf = (index: number) => doc.organisations[index]!.mentions;
  const most = fitting.reduce((top, index) => Math.max(top, mentionsOf(index).length), 0);
  let best: number | null = null;
  let bestScore = ENOUGH;
  for (const index of fitting) {
    const mentions = mentionsOf(index);
    let score = (WEIGHTS.share * mentions.length) / scene.most + (near.get(index) ?? 0);
    if (mentions.length === most) score += WEIGHTS.most;
    if (scene.inHeadline.has(index)) score += WEIGHTS.headline;
    if (scene.placed[0]?.body === index) score += WEIGHTS.first;
    if (mentions[0]!.from < title.from) score += WEIGHTS.seen;
    if (bodies.preferred.has(typeAt(doc, index))) score += WEIGHTS.preferred;
    if (sibling === index) score += WEIGHTS.sibling;
    if (beside === index) score += WEIGHTS.beside;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  // The next best is no more than a guess.
  return best === null || isTaken(best) ? null : best;
}

/** A short line without a full stop, as under a letter or in a list of posts: the body is the article's, not the last one named. */
function isSignature({ tokens }: Document, { from, to }: Title): boolean {
  let first = from;
  while (first > from - LINE && continues(tokens, first)) first--;
  let end = to;
  while (end < to + LINE && continues(tokens, end)) end++;
  return end - first <= LINE && !continues(tokens, first) && !continues(tokens, end) && norm(tokens, end - 1) !== '.';
}

/** Most tokens of such a line. */
const LINE = 12;

/** Bodies named in the post's sentence or shortly before it, and what their place is worth. */
function nearness(doc: Document, { placed }: Scene, title: Title): Map<number, number> {
  const { sentence } = doc.tokens;
  const here = sentence[title.from]!;
  const found = new Map<number, number>();
  const add = (body: number, worth: number) => found.set(body, Math.max(found.get(body) ?? 0, worth));
  const first = endsBefore(placed, title.start);
  for (let n = first - 1; n >= 0; n--) {
    const back = here - sentence[placed[n]!.mention.from]!;
    if (back > REACH) break;
    const isSubject =
      back === 1 && placed[n - 1]?.mention !== undefined
        ? sentence[placed[n - 1]!.mention.from] !== here - 1
        : back === 1;
    add(placed[n]!.body, back === 0 ? WEIGHTS.sameSentence : isSubject ? WEIGHTS.subjectBefore : 0);
  }
  for (let n = first; n < placed.length && sentence[placed[n]!.mention.from] === here; n++)
    add(placed[n]!.body, WEIGHTS.behind);
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
  const head = words.at(-1) ?? '';
  return (
    BODIES.get(phrase.split(' ').slice(-2).join('-')) ??
    BODIES.get(head) ??
    BODIES.get(head.replace(/^(?:co|vice|deputy|sub)-/, ''))
  );
}
