/** Who `we` and `us` are: in a quotation the body that its speaker stands for, elsewhere the body whose text it is. */
import type { Document, Party, Tokens } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { Gap } from '../../text/shape.js';

/** How many tokens a paragraph is read on in search of quotation marks and speakers. */
const REACH = 400;

/** The body that the first person plural at token `i` means, or null. */
export function bodyOfWe(doc: Document, i: number): Party | null {
  const [from, to] = paragraphOf(doc, i);
  if (!isQuoted(doc, from, i, to)) return ownBody(doc);
  const speaker =
    personIn(doc, i, to, 'first') ?? personIn(doc, from, i, 'last') ?? personIn(doc, from - REACH, from, 'last');
  return speaker === null ? null : bodyOf(doc, speaker);
}

/** The body at which a person holds a post now, or null. */
export function bodyOf({ roles }: Document, person: number): Party | null {
  const role = roles.find((one) => one.person === person && one.organisation !== null && one.status !== 'former');
  return role === undefined ? null : { kind: 'organisation', index: role.organisation! };
}

function paragraphOf({ tokens }: Document, i: number): readonly [number, number] {
  let from = i;
  while (from > 0 && i - from < REACH && !(tokens.gap[from]! & Gap.Line)) from--;
  let to = i + 1;
  while (to < tokens.length && to - i < REACH && !(tokens.gap[to]! & Gap.Line)) to++;
  return [from, to];
}

/** `– We brought … , – told the chairman`: a paragraph of speech that a dash opens. */
function isDialogue(tokens: Tokens, from: number, to: number): boolean {
  if (!/^[–—-]$/.test(norm(tokens, from))) return false;
  for (let k = from + 2; k < to; k++)
    if (/^[–—-]$/.test(norm(tokens, k)) && /^[,.!?…]$/.test(norm(tokens, k - 1))) return true;
  return false;
}

function isQuoted({ tokens }: Document, from: number, i: number, to: number): boolean {
  let isOpen = isDialogue(tokens, from, to);
  for (let k = from; k < i; k++) {
    const word = norm(tokens, k);
    if (word === '"') isOpen = !isOpen;
    else if (word === '“' || word === '«' || word === '„') isOpen = true;
    else if (word === '”' || word === '»') isOpen = false;
  }
  return isOpen;
}

function personIn({ persons }: Document, from: number, to: number, which: 'first' | 'last'): number | null {
  let best: number | null = null;
  let at = -1;
  persons.forEach(({ mentions }, index) => {
    for (const mention of mentions) {
      if (mention.from < from || mention.from >= to) continue;
      if (at !== -1 && (which === 'first' ? mention.from > at : mention.from < at)) continue;
      best = index;
      at = mention.from;
    }
  });
  return best;
}

/** The body that is named most, where one is named at least three times. */
function ownBody({ organisations }: Document): Party | null {
  let best: number | null = null;
  organisations.forEach(({ mentions }, index) => {
    if (mentions.length >= 3 && (best === null || mentions.length > organisations[best]!.mentions.length)) best = index;
  });
  return best === null ? null : { kind: 'organisation', index: best };
}
