/** The body that a post belongs to when nothing beside it says so: the one the article is speaking of there. */

import { WordClass } from '../lexicon/word-class.js';
import type { Document, Title, Tokens } from '../model/document.js';
import { beginsSmall } from '../text/characters.js';
import { continues, has, isCapital, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { countBefore } from '../text/sorted.js';
import { fitter } from './fitting.js';
import { FAR, NOWHERE, nearness } from './nearness.js';
import { bodiesOf } from './post-bodies.js';
import { isPresent, type Scene, solePost } from './scene.js';

/**
 * What speaks for or against a body, learnt from some 350 such posts of our own articles by which of the candidates was the right one
 * (logistic regression; on articles left out while learning it chooses right in 75 of 100).
 */
const WEIGHTS = {
  /** How often it is named, as a share of the most named. */
  share: 0.9,
  /** No other that the post could belong to is named more often. */
  most: 0.4,
  headline: 0.7,
  /** In the headline, and the post is one that a body has once. */
  topInHeadline: 0.75,
  /** In the headline, and the post is `our` president. */
  oursInHeadline: 0.65,
  /** The first body that the article names. */
  first: 0.9,
  /** Named before the post at all, in its sentence before it, in its sentence behind it. */
  seen: 1.6,
  sameSentence: 0.5,
  behind: 1.9,
  /** One in how many sentences back it was named last. */
  near: 0.75,
  /** The last body named before the post, whatever its kind. */
  last: -0.4,
  /** Named in the same paragraph before the post; the first one there. */
  inParagraph: 0.9,
  opensParagraph: 1.3,
  /** The post stands in a line of its own, as under a letter: its share once more. */
  signature: 1.4,
  /** Of the kind that such a post belongs to rather than others; of no known kind. */
  preferred: 1.4,
  untyped: -1.2,
  /** The body of the post before in the list. */
  sibling: 0.8,
  /** Stands behind the name of who holds the post; in a sentence with it elsewhere. */
  beside: 0.6,
  withHolder: 0.65,
  /** The text says of whole posts that they are of it: where this one is, it would. */
  posts: -0.45,
  /** Somebody else has the post there to whom this one is the deputy. */
  superior: 1,
};

type Feature = keyof typeof WEIGHTS;

/** What must speak for a body: less is more often wrong than right. */
const ENOUGH = 0.05;

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
function featuresOf(
  doc: Document,
  scene: Scene,
  title: Title,
  sibling: number | null,
): ReadonlyMap<number, Readonly<Record<Feature, number>>> {
  const found = new Map<number, Record<Feature, number>>();
  const bodies = bodiesOf(title.name);
  if (bodies === undefined || isOfAnother(doc, title) || isOfSeveral(title) || isOfNation(doc, title)) return found;
  // `Our President`: of the body whose text it is.
  const isOurs = norm(doc.tokens, title.from - 1) === 'our';
  const isSigned = isSignature(doc, title);
  const near = isOurs || isSigned ? FAR : nearness(doc, scene, title);
  const beside = scene.besideHolder.get(title.holder!);
  const candidates = new Set([...near.keys(), ...scene.leading, ...scene.inHeadline]);
  if (sibling !== null) candidates.add(sibling);
  if (beside !== undefined) candidates.add(beside);
  const fits = fitter(doc, scene, title);
  const fitting = [...candidates].filter((body) => fits(body) && !isTaken(doc, scene, title, body));
  const mentionsOf = (body: number) => doc.organisations[body]!.mentions;
  const most = fitting.reduce((top, body) => Math.max(top, mentionsOf(body).length), 0);
  const last = scene.placed[countBefore(scene.placed, title.from, ({ mention }) => mention.from) - 1]?.body;
  const elsewhere = sentencesOfHolder(doc, title);
  const isSole = solePost(title.name) !== null;
  for (const body of fitting) {
    const mentions = mentionsOf(body);
    const place = near.get(body) ?? NOWHERE;
    const share = mentions.length / scene.most;
    const isInHeadline = scene.inHeadline.has(body);
    found.set(body, {
      share,
      most: Number(mentions.length === most),
      headline: Number(isInHeadline),
      topInHeadline: Number(isSole && isInHeadline),
      oursInHeadline: Number(isOurs && isInHeadline),
      first: Number(scene.placed[0]?.body === body),
      seen: Number(mentions[0]!.from < title.from),
      sameSentence: Number(place.sameSentence),
      behind: Number(place.behind),
      near: place.near,
      last: Number(near !== FAR && last === body),
      inParagraph: Number(place.inParagraph),
      opensParagraph: Number(place.opensParagraph),
      signature: isSigned ? share : 0,
      preferred: Number(scene.kinds[body]!.some((kind) => bodies.preferred.has(kind))),
      untyped: Number(scene.kinds[body]!.includes('none')),
      sibling: Number(sibling === body),
      beside: Number(beside === body),
      withHolder: Number(mentions.some(({ from }) => elsewhere.has(doc.tokens.sentence[from]!))),
      posts: Math.min(1, (scene.posts.get(body) ?? 0) / 2),
      superior: Number(hasSuperior(scene, title, body)),
    });
  }
  return found;
}

/** The other sentences that name who holds the post. */
function sentencesOfHolder({ tokens, persons }: Document, { from, holder }: Title): ReadonlySet<number> {
  const found = new Set(persons[holder!]!.mentions.map((mention) => tokens.sentence[mention.from]!));
  found.delete(tokens.sentence[from]!);
  return found;
}

/** `Korean President Park`, not `Romanian head coach Popa`. */
const isOfNation = ({ tokens }: Document, { name, from, to }: Title): boolean =>
  OF_NATION.test(name) && (has(tokens, from - 1, WordClass.Demonym) || isLawgiver(tokens, to));

/** `President Karimov today [signed a decree]`. */
function isLawgiver(tokens: Tokens, at: number): boolean {
  for (let k = at; k < at + DEED_REACH && continues(tokens, k); k++)
    if (/^(?:issued|signed|signs)$/.test(norm(tokens, k))) return /^(?:decrees?|ukaz|laws?)$/.test(norm(tokens, k + 2));
  return false;
}

const DEED_REACH = 8;

const OF_NATION = /^(?:acting |deputy |former |vice[- ])*(?:ambassador|chancellor|consul|minister|premier|president)\b/;

/** `Presidents A and B`: heads of two bodies, neither of which is named. */
const isOfSeveral = ({ name, others }: Title): boolean => others.length > 0 && solePost(name) !== null;

/** `Founder of the modern state`, `treasurer of the Order of Nurses`: the text says of what, if of no body that we know. */
function isOfAnother({ tokens }: Document, { to }: Title): boolean {
  // `manager at [Saint Ada's]`, but `president at [Davos]`.
  if (norm(tokens, to) === 'at') return isCapital(tokens, to + 1) && !has(tokens, to + 1, NO_BODY);
  if (norm(tokens, to) !== 'of' || !continues(tokens, to + 1)) return false;
  let k = to + 1;
  while (['the', 'our', 'its', 'this', 'a', 'an'].includes(norm(tokens, k))) k++;
  if (isCapital(tokens, k)) return true;
  // `captain of the national team`: no club's.
  if (norm(tokens, k) === 'national' && norm(tokens, k + 1) === 'team') return true;
  const first = k;
  for (const end = k + OF_REACH; k < end && continues(tokens, k) && !looks(tokens, k, Shape.Mark); k++)
    if (!beginsSmall(norm(tokens, k)) || has(tokens, k, WordClass.OrganisationHead)) return false;
  return k > first;
}

const NO_BODY =
  WordClass.City |
  WordClass.Country |
  WordClass.Month |
  WordClass.Weekday |
  WordClass.RelativeTime |
  WordClass.OrganisationHead;

/** How many words of what a post is of are read. */
const OF_REACH = 4;

/** Somebody else has the post there, and only one can at a time. */
function isTaken(doc: Document, { taken }: Scene, title: Title, body: number): boolean {
  const post = solePost(title.name);
  const holders = post === null ? undefined : taken.get(`${post}|${body}`);
  return holders !== undefined && !holders.has(title.holder!) && isPresent(doc, title);
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
