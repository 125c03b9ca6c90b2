/** The name before a post: `[Name], the BODY title`, `appointed [Name] title`, `[Name] (title`. */

import { entries } from '../../lexicon/entries.js';
import { BESIDE_NAMES, NAMING_VERBS } from '../../lexicon/post-words.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, NameMention } from '../../model/document.js';
import { continues, has, looks, norm, sentenceOf } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { type Context, isGeneric, isLink, SMALL } from './context.js';

/** `Name, [the] [BODY] title`, `Name – title`, `Name (title`. */
export function nameBefore(context: Context, title: NameMention): number | null {
  const { doc, begins, ends, dateEnds, personOf } = context;
  const { tokens } = doc;
  let k = title.from;
  for (let steps = 0; steps < 24 && k > 0; steps++) {
    if (!continues(tokens, k)) return k === title.from ? signatory(context, k) : null;
    const date = dateEnds.get(k);
    if (date !== undefined) {
      k = date;
      continue;
    }
    const mention = ends.get(k);
    if (mention !== undefined) {
      if (personOf.has(mention)) {
        const isBeside = (steps > 0 && isLink(norm(tokens, k))) || norm(tokens, k) === 'as';
        return isBeside || isAppointed(doc, k) ? mention : null;
      }
      const { kind, from } = doc.mentions[mention]!;
      if (kind === 'title' && !['and', ',', ';', '&', 'of', 'the', '('].includes(norm(tokens, k)) && !begins.has(k))
        return null;
      k = from;
      continue;
    }
    const word = norm(tokens, k - 1);
    const isPassable =
      isLink(word) ||
      looks(tokens, k - 1, Shape.Number) ||
      SMALL.has(word) ||
      PASSABLE.has(word) ||
      isGeneric(doc, k - 1);
    if (!isPassable && !(word === 'of' || has(tokens, k - 1, WordClass.Rank))) return null;
    k--;
  }
  return null;
}

/** A name alone on the line above a line that begins with the post, as under a letter. */
function signatory({ doc, ends, personOf }: Context, at: number): number | null {
  const above = ends.get(at);
  if (above === undefined || !personOf.has(above)) return null;
  return continues(doc.tokens, doc.mentions[above]!.from) ? null : above;
}

const PASSABLE = new Set(entries(BESIDE_NAMES));

/** `has appointed Name Vice-Chancellor`: a verb of naming earlier in the sentence makes up for the missing comma. */
function isAppointed({ tokens, sentences }: Document, k: number): boolean {
  const [from] = sentenceOf({ tokens, sentences }, k);
  for (let n = k - 1; n >= from && n > k - 20; n--) if (NAMING.has(norm(tokens, n))) return true;
  return false;
}

const NAMING = new Set(entries(NAMING_VERBS));
