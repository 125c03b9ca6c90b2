/** Which bodies are spoken of near a post, and where. */
import type { Document, Title } from '../model/document.js';
import { Gap } from '../text/shape.js';
import { countBefore } from '../text/sorted.js';
import type { Scene } from './scene.js';
import type { Spoken } from './spoken.js';

/** How many sentences back a body is still being spoken of. */
const REACH = 2;

/** Where a body is spoken of near a post. */
export interface Place {
  /** One in how many sentences back it is named, the post's own being the first; 0 where not named before. */
  near: number;
  behind: boolean;
  next: boolean;
  inParagraph: boolean;
  /** At the beginning of a sentence of the paragraph. */
  subject: boolean;
  /** In the sentence before the post, and only behind prepositions. */
  oblique: boolean;
  /** A noun means it. */
  noun: boolean;
}

export const NOWHERE: Readonly<Place> = {
  near: 0,
  behind: false,
  next: false,
  inParagraph: false,
  subject: false,
  oblique: false,
  noun: false,
};
export const FAR: ReadonlyMap<number, Readonly<Place>> = new Map();

/** Bodies spoken of in the post's sentence, shortly before it, in the sentence behind it or in its paragraph. */
export function nearness(doc: Document, { spoken }: Scene, title: Title): ReadonlyMap<number, Readonly<Place>> {
  const { sentence } = doc.tokens;
  const here = sentence[title.from]!;
  const found = new Map<number, Place>();
  const placeOf = (body: number): Place => {
    const known = found.get(body) ?? { ...NOWHERE };
    found.set(body, known);
    return known;
  };
  const end = countBefore(spoken, title.from, ({ at }) => at);
  const opening = paragraphStart(doc, title.from);
  const direct = new Set<number>();
  for (let n = end - 1; n >= 0; n--) {
    const { at, body, isOblique } = spoken[n]!;
    const back = here - sentence[at]!;
    if (back > REACH && at < opening) break;
    const place = placeOf(body);
    take(place, spoken[n]!, back, at >= opening);
    if (back === 0 && !isOblique) direct.add(body);
    if (back === 0) place.oblique = !direct.has(body);
  }
  for (let n = end; n < spoken.length && sentence[spoken[n]!.at]! <= here + 1; n++) {
    const { at, body, isNoun, isOther } = spoken[n]!;
    if (isOther) continue;
    if (sentence[at] !== here) placeOf(body).next = true;
    else if (!isNoun) placeOf(body).behind = true;
  }
  return found;
}

/** What the place says of a body that is spoken of some sentences back. */
function take(place: Place, { isNoun, isSubject }: Spoken, back: number, isInParagraph: boolean): void {
  if (isInParagraph && isSubject) place.subject = true;
  if (isNoun) place.noun ||= back <= REACH;
  else {
    place.near = Math.max(place.near, 1 / (1 + back));
    place.inParagraph ||= isInParagraph;
  }
}

/** First token of the line that token `k` stands in, or of its last hundreds of tokens. */
function paragraphStart({ tokens }: Document, k: number): number {
  let first = k;
  while (first > 0 && k - first < PARAGRAPH && (tokens.gap[first]! & (Gap.Line | Gap.Paragraph)) === 0) first--;
  return first;
}

const PARAGRAPH = 300;
