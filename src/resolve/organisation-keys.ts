/** The words of a body's name that tell it from others, levelled so that its variants meet. */
import { nationOf } from '../lexicon/nations.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention } from '../model/document.js';
import { knownAcronymOf } from '../text/gazetteer.js';
import { has, looks } from '../text/phrases.js';
import { Shape } from '../text/shape.js';

/** Heads of parts of a body: what they name is not the body itself. */
export const PARTS = new Set(
  'committee council board body branch department section division directorate local chapter office unit bureau secretariat commission presidium assembly senate faculty plenum center centre service institute school'.split(
    ' ',
  ),
);

const LEVELLED: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    labor: 'labour',
    organization: 'organisation',
    center: 'centre',
    defense: 'defence',
    program: 'programme',
    co: 'company',
    syndicate: 'union',
  }),
);
const EMPTY = new Set(['republic', 'the', 'trade']);

export interface OrganisationKey {
  /** Folded, singular, nations for demonyms, without small words; in the name's order. */
  readonly words: readonly string[];
  /** The words sorted and joined: equal for word-order variants. */
  readonly sorted: string;
  /** First letters of all words but the small ones. */
  readonly initials: string;
  /** The same with that of the legal form: `HAL` for `Hindustan Aeronautics Limited`. */
  readonly formInitials: string;
  /** Those of the words that stand in quotes inside the name. */
  readonly quoted: readonly string[];
  /** The noun that says what kind of body it is, folded and singular; null where the name has none. */
  readonly head: string | null;
  readonly isAcronym: boolean;
  /** The acronym of the known body that the name is, else the acronym itself; null for any other name. */
  readonly known: string | null;
}

export function keyOf(doc: Pick<Document, 'tokens'>, { from, to }: Pick<NameMention, 'from' | 'to'>): OrganisationKey {
  const { tokens } = doc;
  const words: string[] = [];
  let initials = '';
  let formInitials = '';
  const quoted: string[] = [];
  let isQuoted = false;
  let head: string | null = null;
  for (let k = from; k < to; k++) {
    if ('“«"”»'.includes(tokens.word[k]!.text)) isQuoted = !isQuoted;
    if (looks(tokens, k, Shape.Mark) || has(tokens, k, WordClass.Connector) || tokens.word[k]!.norm === "'s") continue;
    const initial = tokens.word[k]!.folded[0] ?? '';
    formInitials += initial;
    if (has(tokens, k, WordClass.LegalForm) && to > from + 1) continue;
    initials += initial;
    const word = level(tokens.word[k]!.folded);
    if (has(tokens, k, WordClass.OrganisationHead) && (head === null || !isChained(doc, from, k))) head = word;
    if (!EMPTY.has(word)) words.push(word);
    if (isQuoted) quoted.push(word);
  }
  const isAcronym = to === from + 1 && looks(tokens, from, Shape.AllCaps);
  const known = knownAcronymOf(tokens, from, to) ?? (isAcronym ? tokens.word[from]!.text : null);
  return { words, sorted: [...words].sort().join(' '), initials, formInitials, quoted, head, isAcronym, known };
}

/** Kept, because the words of bodies come again and again. */
const levels = new Map<string, string>();
const MOST_KEPT = 10_000;

function level(folded: string): string {
  let levelled = levels.get(folded);
  if (levelled === undefined) {
    levelled = levelledOnce(folded);
    if (levels.size >= MOST_KEPT) levels.clear();
    levels.set(folded, levelled);
  }
  return levelled;
}

function levelledOnce(folded: string): string {
  const bare = folded.replace(/'s?$/, '');
  const nation = nationOf(bare);
  if (nation !== null) return nation;
  const single = singular(bare);
  return LEVELLED.get(single) ?? single;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sses|ches|shes|xes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** `Zorva-Sen`, `Kelm-İş`: names that say by their ending that they are a union's. */
export const isUnionName = ({ words }: OrganisationKey): boolean =>
  words.length === 1 && /-(?:is|kon|sen)$/.test(words[0]!);

/** The head of the whole name stands before the first `of`, if it has one. */
function isChained({ tokens }: Pick<Document, 'tokens'>, from: number, k: number): boolean {
  for (let n = from; n < k; n++) if (tokens.word[n]!.norm === 'of' || tokens.word[n]!.norm === 'for') return true;
  return false;
}
