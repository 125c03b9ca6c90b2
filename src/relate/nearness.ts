/** Which bodies are named near a post, and where. */
import type { Document, Title } from '../model/document.js';
import { Gap } from '../text/shape.js';
import { countBefore } from '../text/sorted.js';
import type { Scene } from './scene.js';

/** How many sentences back a body is still being spoken of. */
const REACH = 2;

/** Where a body is named near a post. */
export interface Place {
  sameSentence: boolean;
  /** One in how many sentences back, the post's own being the first; 0 where not named before. */
  near: number;
  behind: boolean;
  inParagraph: boolean;
  opensParagraph: boolean;
}

export const NOWHERE: Readonly<Place> = {
  sameSentence: false,
  near: 0,
  behind: false,
  inParagraph: false,
  opensParagraph: false,
};
export const FAR: ReadonlyMap<number, Readonly<Place>> = new Map();

/** Bodies named in the post's sentence, shortly before it or in its paragraph. */
export function nearness(doc: Document, { placed }: Scene, title: Title): ReadonlyMap<number, Readonly<Place>> {
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
    place.near = Math.max(place.near, 1 / (1 + back));
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
