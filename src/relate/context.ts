/** The body that a post belongs to when nothing beside it says so: the one the article is speaking of there. */
import { entries } from '../lexicon/entries.js';
import { TITLE_BODIES } from '../lexicon/title-bodies.js';
import type { Document, NameMention, Title } from '../model/document.js';
import type { OrganisationType } from '../model/record.js';
import { countBefore } from '../text/sorted.js';

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

/** Of so many bodies named close before a post, only the last ones are looked at: no sentence of prose names more. */
const MOST_NEAR = 200;

interface Found {
  readonly index: number;
  readonly score: number;
}

/** For a post: the index of the body that speaks most for itself, or null where none fits. */
export function bodyInContext(doc: Document): (title: Title) => number | null {
  const most = Math.max(0, ...new Set(doc.organisations.map((body) => body.mentions.length)));
  const scoreOf = (index: number, { allowed, preferred }: Bodies, nearness: number): number => {
    const { type: known, mentions } = doc.organisations[index]!;
    const type = known ?? 'none';
    const fit = preferred.has(type) ? WEIGHTS.preferred : 0;
    return allowed.has(type) ? (WEIGHTS.share * mentions.length) / most + nearness + fit : 0;
  };
  const nearnessTo = nearnessIn(doc);
  /** Kind of post to the best body as far as place does not matter. */
  const usual = new Map<Bodies, Found>();
  return (title) => {
    const bodies = bodiesOf(title.name);
    if (bodies === undefined) return null;
    let best = usual.get(bodies);
    if (best === undefined) {
      best = { index: -1, score: 0 };
      for (const index of doc.organisations.keys()) best = better(best, { index, score: scoreOf(index, bodies, 0) });
      usual.set(bodies, best);
    }
    for (const [index, nearness] of nearnessTo(title))
      best = better(best, { index, score: scoreOf(index, bodies, nearness) });
    return best.index < 0 ? null : best.index;
  };
}

const better = (a: Found, b: Found): Found =>
  b.score > a.score || (b.score === a.score && b.score > 0 && b.index < a.index) ? b : a;

/** Bodies named close before a post → how much that speaks for them. */
function nearnessIn(doc: Document): (title: Title) => Map<number, number> {
  const { sentence } = doc.tokens;
  const named = doc.organisations
    .flatMap(({ mentions }, index) => mentions.map((mention) => ({ mention, index })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const isFirst = firstsOf(doc);
  return (title) => {
    const here = sentence[title.from]!;
    const found = new Map<number, number>();
    const last = countBefore(named, title.start + 1, ({ mention }) => mention.start) - 1;
    for (let n = last; n >= 0 && n > last - MOST_NEAR; n--) {
      const { mention, index } = named[n]!;
      const back = here - sentence[mention.from]!;
      if (back > REACH) break;
      const weight =
        back === 0 ? WEIGHTS.sameSentence : back === 1 && isFirst(mention) ? WEIGHTS.subjectBefore : WEIGHTS.near;
      found.set(index, Math.max(found.get(index) ?? 0, weight));
    }
    return found;
  };
}

/** The first body named in its sentence is most often its subject. */
function firstsOf({ mentions, tokens }: Document): (mention: NameMention) => boolean {
  const firsts = new Map<number, number>();
  for (const { kind, from, start } of mentions) {
    const sentence = tokens.sentence[from]!;
    if (kind === 'organisation' && !firsts.has(sentence)) firsts.set(sentence, start);
  }
  return ({ from, start }) => firsts.get(tokens.sentence[from]!) === start;
}

/** By the head word of the post: `deputy general secretary` → secretary, `vice-president for Asia` → vice-president. */
function bodiesOf(name: string): Bodies | undefined {
  if (name.startsWith('member of ') || name === 'national leader') return undefined;
  if (name.startsWith('chief executive')) return BODIES.get('ceo');
  const words = name.replace(/ (?:of|for|on|general)\b.*$/, '').split(' ');
  return BODIES.get(words.at(-1) ?? '');
}
