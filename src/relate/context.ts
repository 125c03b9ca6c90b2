/** The body that a post belongs to when nothing beside it says so: the one the article is speaking of there. */

import type { Document, Title } from '../model/document.js';
import { partsOf } from '../text/characters.js';
import { norm } from '../text/phrases.js';
import { Gap } from '../text/shape.js';
import { fitter } from './fitting.js';
import { isHeadOfState } from './heads-of-state.js';
import { FAR, NOWHERE, nearness } from './nearness.js';
import { isElsewhere, isSignature } from './open-posts.js';
import { bodiesOf } from './post-bodies.js';
import { isPresent, type Scene, solePost } from './scene.js';

/**
 * What speaks for or against a body, learnt from some 1,300 such posts by which of the candidates was the right one (logistic
 * regression; on articles left out while learning it chooses right in 70 of 100, where the right one is known at all in 79).
 */
const WEIGHTS = {
  /** How often it is spoken of, as a share of the one spoken of most. */
  share: 1.9,
  headline: 1.15,
  /** The first body that the article names. */
  first: 0.75,
  /** Named before the post at all, in its sentence behind it, in the next sentence. */
  seen: 1.85,
  behind: 2,
  next: 0.25,
  /** One in how many sentences back it was named last. */
  near: 0.65,
  /** Named in the same paragraph before the post; spoken of there at the beginning of a sentence. */
  inParagraph: 1.5,
  subject: 0.7,
  /** In the post's sentence before it, but only behind prepositions: `subject to the nod of the [Board], Chairman Ada …`. */
  oblique: -0.45,
  /** A noun means it shortly before the post: `the [club]`. */
  noun: 0.4,
  /** The post stands in a line of its own, as under a letter: its share once more. */
  signature: 0.9,
  /** Of the kind that such a post belongs to rather than others; of no known kind. */
  preferred: 1.25,
  untyped: -0.45,
  /** Its name has a word of the post; the surname of the holder. */
  kin: 0.85,
  namesake: 0.55,
  /** Stands behind the name of who holds the post. */
  beside: 0.65,
  /** The text ties a post of somebody else to it: where this one is of it, it would say so; in the same paragraph. */
  others: -0.75,
  othersNear: -0.4,
  /** Somebody else has the post there to whom this one is the deputy. */
  superior: 0.8,
};

type Feature = keyof typeof WEIGHTS;

/** What must speak for a body: less is more often wrong than right. */
const ENOUGH = 2.52;

/** Index of the body that speaks most for itself, or null where none fits the post. */
export function bodyInContext(doc: Document, scene: Scene, title: Title): number | null {
  let best: number | null = null;
  let bestScore = ENOUGH;
  for (const [body, features] of featuresOf(doc, scene, title)) {
    const score = (Object.keys(WEIGHTS) as Feature[]).reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);
    if (score > bestScore) {
      best = body;
      bestScore = score;
    }
  }
  return best;
}

/** Body that the post can belong to → what speaks for it, each feature between 0 and 1; empty for a post of no body. */
function featuresOf(doc: Document, scene: Scene, title: Title): ReadonlyMap<number, Readonly<Record<Feature, number>>> {
  const found = new Map<number, Record<Feature, number>>();
  const bodies = bodiesOf(title.name);
  if (bodies === undefined || isElsewhere(doc, title) || isHeadOfState(doc, title, scene.isOfStates)) return found;
  // `Our President`: of the body whose text it is.
  const isOurs = norm(doc.tokens, title.from - 1) === 'our';
  const isSigned = isSignature(doc, title);
  const near = isOurs || isSigned ? FAR : nearness(doc, scene, title);
  const beside = scene.besideHolder.get(title.holder!);
  const fits = fitter(doc, scene, title);
  const candidates = new Set([...near.keys(), ...scene.leading, ...scene.inHeadline, beside]);
  const fitting = [...candidates].filter(
    (body) => body !== undefined && fits(body) && !isTaken(doc, scene, title, body) && !isOther(scene, body),
  ) as number[];
  const most = fitting.reduce((top, body) => Math.max(top, scene.spokenBy[body]!.length), 1);
  const isAkin = kinshipOf(doc, title);
  for (const body of fitting) {
    const place = near.get(body) ?? NOWHERE;
    const share = scene.spokenBy[body]!.length / most;
    found.set(body, {
      share,
      headline: Number(scene.inHeadline.has(body)),
      first: Number(scene.placed[0]?.body === body),
      seen: Number(doc.organisations[body]!.mentions[0]!.from < title.from),
      behind: Number(place.behind),
      next: Number(place.next),
      near: place.near,
      inParagraph: Number(place.inParagraph),
      subject: Number(place.subject),
      oblique: Number(place.oblique),
      noun: Number(place.noun),
      signature: isSigned ? share : 0,
      preferred: Number(scene.kinds[body]!.some((kind) => bodies.preferred.has(kind))),
      untyped: Number(scene.kinds[body]!.includes('none')),
      ...isAkin(body),
      beside: Number(beside === body),
      ...othersAt(doc, scene, title, body),
      superior: Number(hasSuperior(scene, title, body)),
    });
  }
  return found;
}

/** All that the text says of it is who or what is against it. */
const isOther = ({ spokenBy }: Scene, body: number): boolean => spokenBy[body]!.every((spoken) => spoken.isOther);

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

/** The word of a post → whether a body's name has it; the holder's surname → whether its name has that. */
function kinshipOf(doc: Document, title: Title): (body: number) => { readonly kin: number; readonly namesake: number } {
  const stems = new Set(stemsOf(title.name.replace(COMMON, '')));
  const surname = partsOf(doc.persons[title.holder!]!.name.toLowerCase()).at(-1) ?? '';
  return (body) => {
    const words = partsOf(doc.organisations[body]!.name.toLowerCase());
    return {
      kin: Number(stemsOf(words.join(' ')).some((stem) => stems.has(stem))),
      namesake: Number(words.includes(surname)),
    };
  };
}

/** Words of posts that as well are in the names of bodies that have nothing to do with them. */
const COMMON =
  /\b(?:chief|deputy|director|executive|former|general|head|international|manager|member|national|president)\b/g;

const stemsOf = (words: string): string[] =>
  partsOf(words)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 5));

/** Whether the text ties a post of somebody else to the body, and whether it does so in the paragraph of this one. */
function othersAt(
  doc: Document,
  scene: Scene,
  title: Title,
  body: number,
): { readonly others: number; readonly othersNear: number } {
  const others = scene.tied[body]!.filter(({ holder }) => holder !== title.holder);
  return {
    others: Number(others.length > 0),
    othersNear: Number(others.some((other) => isOneLine(doc, other.from, title.from))),
  };
}

/** No line ends between the tokens. */
function isOneLine({ tokens }: Document, one: number, other: number): boolean {
  for (let k = Math.min(one, other) + 1; k <= Math.max(one, other); k++)
    if ((tokens.gap[k]! & (Gap.Line | Gap.Paragraph)) !== 0) return false;
  return true;
}
