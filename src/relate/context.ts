/** The body that a post belongs to when nothing beside it says so: the one the article is speaking of there. */
import { WordClass } from '../lexicon/word-class.js';
import type { Document, Title } from '../model/document.js';
import { continues, has, isCapital, looks, norm } from '../text/phrases.js';
import { Gap, Shape } from '../text/shape.js';
import { countBefore } from '../text/sorted.js';
import { fitter } from './fitting.js';
import { bodiesOf } from './post-bodies.js';
import { type Scene, solePost } from './scene.js';

/** How many sentences back a body is still being spoken of. */
const REACH = 2;

/** What speaks for or against a body, learnt from some 230 such posts of our own articles by which of the candidates was the right one. */
const WEIGHTS = {
  /** How often it is named, as a share of the most named. */
  share: 0.7,
  /** No other that the post could belong to is named more often. */
  most: 1.15,
  headline: 1.05,
  /** The first body that the article names. */
  first: 0.3,
  /** Named before the post at all, in its sentence before it, in its sentence behind it. */
  seen: 1.55,
  sameSentence: 0.6,
  /** The first body of the sentence before, most often its subject. */
  subjectBefore: 0.55,
  behind: 1.4,
  /** Named in the same paragraph before the post; the first one there. */
  inParagraph: 0.5,
  opensParagraph: 0.3,
  /** Of the kind that such a post belongs to rather than others. */
  preferred: 1.2,
  /** The body of the post before in the list. */
  sibling: 0.6,
  /** Stands behind the name of who holds the post. */
  beside: 0.65,
  /** Somebody else has the post there, and only one can. */
  taken: -9,
  /** Somebody else has the post there to whom this one is the deputy. */
  superior: 1,
};

export type Feature = keyof typeof WEIGHTS;

/** What must speak for a body: less is more often wrong than right. */
const ENOUGH = 1.96;

/**
 * Index of the body that speaks most for itself, or null where none fits the post. `sibling` is the body of the post before in the
 * same sentence or list, or null.
 */
export function bodyInContext(doc: Document, scene: Scene, title: Title, sibling: number | null): number | null {
  let best: number | null = null;
  let bestScore = ENOUGH;
  for (const [body, features] of featuresOf(doc, scene, title, sibling)) {
    const score = (Object.keys(WEIGHTS) as Feature[]).reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);
    if (score > bestScore) {
      best = body;
      bestScore = score;
    }
  }
  return best;
}

/** Body that the post can belong to → what speaks for it, each feature between 0 and 1; empty for a post of no body. */
export function featuresOf(
  doc: Document,
  scene: Scene,
  title: Title,
  sibling: number | null,
): ReadonlyMap<number, Readonly<Record<Feature, number>>> {
  const found = new Map<number, Record<Feature, number>>();
  const bodies = bodiesOf(title.name);
  if (bodies === undefined || isOfAnother(doc, title) || isOfSeveral(title)) return found;
  // `Our President`: of the body whose text it is.
  const isOurs = norm(doc.tokens, title.from - 1) === 'our';
  const near = isOurs || isSignature(doc, title) ? FAR : nearness(doc, scene, title);
  const beside = scene.besideHolder.get(title.holder!);
  const candidates = new Set([...near.keys(), ...scene.leading.values(), ...scene.inHeadline]);
  if (sibling !== null) candidates.add(sibling);
  if (beside !== undefined) candidates.add(beside);
  const fitting = [...candidates].filter(fitter(doc, scene, title));
  const mentionsOf = (body: number) => doc.organisations[body]!.mentions;
  const most = fitting.reduce((top, body) => Math.max(top, mentionsOf(body).length), 0);
  for (const body of fitting) {
    const mentions = mentionsOf(body);
    const place = near.get(body) ?? NOWHERE;
    found.set(body, {
      share: mentions.length / scene.most,
      most: Number(mentions.length === most),
      headline: Number(scene.inHeadline.has(body)),
      first: Number(scene.placed[0]?.body === body),
      seen: Number(mentions[0]!.from < title.from),
      sameSentence: Number(place.sameSentence),
      subjectBefore: Number(place.subjectBefore),
      behind: Number(place.behind),
      inParagraph: Number(place.inParagraph),
      opensParagraph: Number(place.opensParagraph),
      preferred: Number(scene.kinds[body]!.some((kind) => bodies.preferred.has(kind))),
      sibling: Number(sibling === body),
      beside: Number(beside === body),
      taken: Number(isTaken(scene, title, body)),
      superior: Number(hasSuperior(scene, title, body)),
    });
  }
  return found;
}

/** `Presidents A and B`: heads of two bodies, neither of which is named. */
const isOfSeveral = ({ name, others }: Title): boolean => others.length > 0 && solePost(name) !== null;

/** `Founder of the modern state`, `treasurer of the Order of Nurses`: the text says of what, if of no body that we know. */
function isOfAnother({ tokens }: Document, { to }: Title): boolean {
  if (norm(tokens, to) !== 'of' || !continues(tokens, to + 1)) return false;
  let k = to + 1;
  while (['the', 'our', 'its', 'this', 'a', 'an'].includes(norm(tokens, k))) k++;
  if (isCapital(tokens, k)) return true;
  const first = k;
  for (const end = k + OF_REACH; k < end && continues(tokens, k) && !looks(tokens, k, Shape.Mark); k++)
    if (!/^\p{Ll}/u.test(norm(tokens, k)) || has(tokens, k, WordClass.OrganisationHead)) return false;
  return k > first;
}

/** How many words of what a post is of are read. */
const OF_REACH = 4;

function isTaken({ taken }: Scene, { name, holder }: Title, body: number): boolean {
  const post = solePost(name);
  const holders = post === null ? undefined : taken.get(`${post}|${body}`);
  return holders !== undefined && !holders.has(holder!);
}

/** `Deputy General President` where another is `General President of BODY`. */
function hasSuperior({ held }: Scene, { name }: Title, body: number): boolean {
  const post = name.replace(DEPUTY, '');
  return post !== name && held.has(`${post}|${body}`);
}

const DEPUTY = /^(?:(?:first|second|senior|acting) )?(?:assistant|associate|deputy|vice)[ -]/;

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

/** Where a body is named near a post. */
interface Place {
  sameSentence: boolean;
  subjectBefore: boolean;
  behind: boolean;
  inParagraph: boolean;
  opensParagraph: boolean;
}

const NOWHERE: Readonly<Place> = {
  sameSentence: false,
  subjectBefore: false,
  behind: false,
  inParagraph: false,
  opensParagraph: false,
};
const FAR: ReadonlyMap<number, Readonly<Place>> = new Map();

/** Bodies named in the post's sentence, shortly before it or in its paragraph. */
function nearness(doc: Document, { placed }: Scene, title: Title): ReadonlyMap<number, Readonly<Place>> {
  const { sentence } = doc.tokens;
  const here = sentence[title.from]!;
  const found = new Map<number, Place>();
  const at = (body: number): Place => {
    const known = found.get(body) ?? { ...NOWHERE };
    found.set(body, known);
    return known;
  };
  const end = countBefore(placed, title.from, ({ mention }) => mention.from);
  const opening = paragraphStart(doc, title.from);
  for (let n = end - 1; n >= 0; n--) {
    const { mention, body } = placed[n]!;
    const back = here - sentence[mention.from]!;
    const isInParagraph = mention.from >= opening;
    if (back > REACH && !isInParagraph) break;
    const place = at(body);
    const before = placed[n - 1]?.mention.from ?? -1;
    if (isInParagraph) place.inParagraph = true;
    if (isInParagraph && before < opening) place.opensParagraph = true;
    if (back === 0) place.sameSentence = true;
    if (back === 1 && sentence[before] !== here - 1) place.subjectBefore = true;
  }
  for (let n = end; n < placed.length && sentence[placed[n]!.mention.from] === here; n++)
    at(placed[n]!.body).behind = true;
  return found;
}

/** First token of the line that token `k` stands in, or of its last hundreds of tokens. */
function paragraphStart({ tokens }: Document, k: number): number {
  let first = k;
  while (first > 0 && k - first < PARAGRAPH && (tokens.gap[first]! & (Gap.Line | Gap.Paragraph)) === 0) first--;
  return first;
}

const PARAGRAPH = 300;
