/**
 * Whose post it is. A holder is found, in this order: the name right behind the title, the name before it in apposition, a name behind
 * it with a body or a comma between, the subject of `was elected …`. A plural post has every name of its list, and who takes a
 * post over from somebody has it with him.
 */

import { entries } from '../../lexicon/entries.js';
import { PLURAL_TITLE_HEADS } from '../../lexicon/titles.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, NameMention, OtherHolder, Tokens } from '../../model/document.js';
import { has, isCapital, norm } from '../../text/phrases.js';
import type { Context } from './context.js';
import { nameBefore, nameOfLetters } from './name-before.js';
import { nameBehind } from './name-behind.js';
import { nameBelow } from './name-below.js';
import { paired } from './respectively.js';
import { epithetBefore, pronounBehind, subjectOf, subjectOfCareer } from './subject.js';
import { handedOver, predecessor, replaced } from './succession.js';

/** Who has the post: the person the text means, and whoever has or had it with or before him. */
export interface Holders {
  readonly holder: number;
  readonly others: readonly OtherHolder[];
}

/** The persons whose names stand beside the title or in whose sentence it is; null where there is none. */
export function holdersOf(context: Context, title: NameMention, index: number): Holders | null {
  // `the Prime Minister's adviser`: whose post it is, the text says nowhere here.
  if (norm(context.doc.tokens, title.to) === "'s" || isServed(context, title)) return null;
  const handed = handedOver(context, title);
  if (handed !== null) return handed;
  const name =
    paired(context, index) ??
    nameOfLetters(context, title) ??
    listBehind(context, title, index) ??
    nameBelow(context, title, index) ??
    subject(context, title, index);
  if (name === null) return null;
  const { personOf } = context;
  const holder = personOf.get(name)!;
  const others = isPlural(context.doc, title) ? coordinated(context, name) : [];
  const gone = predecessor(context, title);
  const next = replaced(context, title, holder);
  return {
    holder,
    others: [
      ...[...new Set(others)].filter((person) => person !== holder).map((person) => ({ person, status: null })),
      ...(gone === null || gone === holder ? [] : [{ person: gone, status: 'former' as const }]),
      ...(next === null ? [] : [next]),
    ],
  };
}

/** `vice-presidents Ada Obi and Jo Hill`; not `MPs, Minister Ada Obi`: that name has a post of its own. */
function listBehind(context: Context, title: NameMention, index: number): number | null {
  const name = nameBehind(context, title);
  if (name === null || !isPlural(context.doc, title)) return name;
  const { tokens, mentions } = context.doc;
  for (let n = index + 1; n < name; n++)
    if (mentions[n]!.kind === 'title' && norm(tokens, mentions[n]!.from - 1) === ',') return null;
  return name;
}

/** The name before the post, or whoever its clause speaks of. */
function subject(context: Context, title: NameMention, index: number): number | null {
  if (isOfRelative(context, title) || isAlongside(context.doc, title)) return null;
  return (
    listBefore(context, title) ??
    subjectOf(context, title, index) ??
    epithetBefore(context, title, index) ??
    pronounBehind(context, title, index) ??
    subjectOfCareer(context, title, index)
  );
}

/** `Ada Obi and Jo Hill, directors of the fund`; not `Minister Ada Obi, heads of missions, guests`: one name has no plural post. */
function listBefore(context: Context, title: NameMention): number | null {
  if (isOfMany(context.doc, title)) return null;
  const name = nameBefore(context, title);
  const isAlone = name !== null && coordinated(context, name).length === 0;
  return isAlone && isPlural(context.doc, title) && !isOneOf(context.doc, title) ? null : name;
}

/** `Ada Obi, one of the fund's [directors]`. */
function isOneOf({ tokens }: Document, { from }: NameMention): boolean {
  for (let k = from - 1; k > from - ONE_OF_REACH && norm(tokens, k) !== ','; k--)
    if (norm(tokens, k) === 'of' && norm(tokens, k - 1) === 'one') return true;
  return false;
}

const ONE_OF_REACH = 8;

/** `Ada Obi, as well as [deputies] of the parliament`, `together with [members] of the board`: others, who have no name. */
function isAlongside(doc: Document, title: NameMention): boolean {
  const { tokens } = doc;
  const link = ['the', 'other'].includes(norm(tokens, title.from - 1)) ? title.from - 2 : title.from - 1;
  const beside = ALONGSIDE.get(norm(tokens, link));
  return beside !== undefined && beside.has(norm(tokens, link - 1)) && isPlural(doc, title);
}

const ALONGSIDE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['as', new Set(['well'])],
  ['with', new Set(['along', 'together'])],
]);

/** `Special Adviser to the [Governor], Ada Obi`: the post before it is hers. */
function isServed({ doc: { tokens, mentions }, ends }: Context, { from }: NameMention): boolean {
  const to = norm(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  return norm(tokens, to) === 'to' && isPostOfAnother(tokens, mentions[ends.get(to) ?? -1]);
}

/** The post before `to`: not of `rose from clerk to [manager]`, where both are of one person. */
const isPostOfAnother = (tokens: Tokens, other: NameMention | undefined): boolean =>
  other?.kind === 'title' && norm(tokens, other.from - 1) !== 'from';

/** `Ada, a nephew of the [principal]`, `the secretary of the [chairman]`, `stood in for the [Minister]`: somebody else's post. */
function isOfRelative({ doc: { tokens, mentions }, ends }: Context, { from }: NameMention): boolean {
  let k = from;
  while (['the', 'our', 'its', 'their', 'new', 'late', 'then', 'outgoing', 'sector'].includes(norm(tokens, k - 1))) k--;
  const link = norm(tokens, k - 1);
  if (link === 'for') return norm(tokens, k - 2) === 'in' && STANDING.has(norm(tokens, k - 3));
  if (link !== 'of' && link !== 'to') return false;
  return RELATIVES.has(norm(tokens, k - 2)) || isPostOfAnother(tokens, mentions[ends.get(k - 1) ?? -1]);
}

const STANDING = new Set(['filled', 'filling', 'sat', 'stand', 'standing', 'stands', 'stepped', 'stepping', 'stood']);

const RELATIVES = new Set(
  'ally aunt brother brother-in-law child colleague companion cousin critic daughter father friend granddaughter grandson husband mother namesake nephew niece opponent relative rival sister sister-in-law son son-in-law supporter uncle widow widower wife'.split(
    ' ',
  ),
);

/** `vice-presidents`, `deputy chairmen of the union`: a post of several. */
export const isPlural = ({ tokens }: Document, { from, to }: NameMention): boolean => {
  for (let k = from; k < to && norm(tokens, k) !== 'of'; k++) if (PLURALS.has(norm(tokens, k))) return true;
  return false;
};

/** `A and B, heads of departments,`: others in the list. */
const isOfMany = (doc: Document, title: NameMention): boolean =>
  isPlural(doc, title) &&
  norm(doc.tokens, title.to) === 'of' &&
  /s$/.test(norm(doc.tokens, title.to + 1)) &&
  !isCapital(doc.tokens, title.to + 1);

/** The persons of the list that the mention stands in: `A, B and C`. */
function coordinated({ doc, personOf }: Context, name: number): number[] {
  const found: number[] = [];
  for (const step of [-1, 1]) {
    for (let n = name; ; ) {
      const next = pastAside(doc, n + step, step);
      if (!personOf.has(next) || !isListed(doc, Math.min(n, next), Math.max(n, next))) break;
      found.push(personOf.get(next)!);
      n = next;
    }
  }
  return found;
}

/** Over the place or body in brackets between two names: `A (Mali), B (Niger)`. */
function pastAside({ tokens, mentions }: Document, n: number, step: number): number {
  const mention = mentions[n];
  if (mention === undefined || mention.kind === 'person') return n;
  return norm(tokens, mention.from - 1) === '(' && norm(tokens, mention.to) === ')' ? n + step : n;
}

/** Only commas, `and`, forms of address and asides in brackets stand between the mention and the next. */
function isListed({ tokens, mentions }: Document, one: number, other: number): boolean {
  let isAside = false;
  for (let k = mentions[one]!.to; k < mentions[other]!.from; k++) {
    const word = norm(tokens, k);
    if (word === '(' || word === ')') isAside = word === '(';
    else if (!isAside && !BETWEEN_NAMES.has(word) && !has(tokens, k, WordClass.Honorific)) return false;
  }
  return true;
}

const BETWEEN_NAMES = new Set(['and', ',', '&', 'their', 'his', 'her', 'colleague', 'fellow']);

const PLURALS = new Set(entries(PLURAL_TITLE_HEADS));
