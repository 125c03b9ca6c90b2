/**
 * Whose post it is. A holder is found, in this order: the name right behind the title, the name before it in apposition, a name behind
 * it with a body or a comma between, the subject of `was elected …`. A plural post has every name of its list, and who takes a
 * post over from somebody has it with him.
 */

import { entries } from '../../lexicon/entries.js';
import { PLURAL_TITLE_HEADS } from '../../lexicon/titles.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, NameMention, OtherHolder } from '../../model/document.js';
import { has, norm, wordAt } from '../../text/phrases.js';
import { wordSet } from '../../text/word-set.js';
import type { Context } from './context.js';
import { nameBefore } from './name-before.js';
import { nameBehind } from './name-behind.js';
import { pronounBehind, subjectOf, subjectOfCareer } from './subject.js';
import { handedOver, predecessor } from './succession.js';

/** Who has the post: the person the text means, and whoever has or had it with or before him. */
export interface Holders {
  readonly holder: number;
  readonly others: readonly OtherHolder[];
}

/** The persons whose names stand beside the title or in whose sentence it is; null where there is none. */
export function holdersOf(context: Context, title: NameMention, index: number): Holders | null {
  // `the Prime Minister's adviser`: whose post it is, the text says nowhere here.
  if (norm(context.doc.tokens, title.to) === "'s") return null;
  const handed = handedOver(context, title);
  if (handed !== null) return handed;
  const name =
    nameBehind(context, title) ??
    nameBefore(context, title) ??
    subjectOf(context, title, index) ??
    pronounBehind(context, title, index) ??
    subjectOfCareer(context, title, index);
  if (name === null) return null;
  const { personOf } = context;
  const holder = personOf.get(name)!;
  const others = isPlural(context.doc, title) ? coordinated(context, name) : [];
  const gone = predecessor(context, title);
  return {
    holder,
    others: [
      ...[...new Set(others)].filter((person) => person !== holder).map((person) => ({ person, status: null })),
      ...(gone === null || gone === holder ? [] : [{ person: gone, status: 'former' as const }]),
    ],
  };
}

/** `vice-presidents`, `deputy chairmen of the union`: a post of several. */
const isPlural = ({ tokens }: Document, { from, to }: NameMention): boolean => {
  for (let k = from; k < to && norm(tokens, k) !== 'of'; k++) if (PLURALS.has(wordAt(tokens, k))) return true;
  return false;
};

/** The persons of the list that the mention stands in: `A, B and C`. */
function coordinated({ doc, personOf }: Context, name: number): number[] {
  const found: number[] = [];
  for (const step of [-1, 1])
    for (let n = name; personOf.has(n + step) && isListed(doc, Math.min(n, n + step)); n += step)
      found.push(personOf.get(n + step)!);
  return found;
}

/** Only commas, `and` and forms of address stand between the mention and the next. */
function isListed({ tokens, mentions }: Document, n: number): boolean {
  for (let k = mentions[n]!.to; k < mentions[n + 1]!.from; k++)
    if (!['and', ',', '&'].includes(norm(tokens, k)) && !has(tokens, k, WordClass.Honorific)) return false;
  return true;
}

const PLURALS = wordSet(entries(PLURAL_TITLE_HEADS));
