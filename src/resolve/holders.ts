/**
 * Whose post it is. A holder is found, in this order: the name right behind the title, the name before it in apposition, a name behind
 * it with a body or a comma between, the subject of `was elected …`. A plural post has every name of its list, and who takes a
 * post over from somebody has it with him.
 */
import { entries } from '../lexicon/entries.js';
import {
  BEFORE_POSTS,
  BESIDE_NAMES,
  HOLDING_VERBS,
  LEAVING_VERBS,
  NAMING_VERBS,
  SUCCEEDING_VERBS,
} from '../lexicon/post-words.js';
import { PLURAL_TITLE_HEADS } from '../lexicon/titles.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, OtherHolder } from '../model/document.js';
import { beginsSentence, continues, has, isCapital, looks, norm, sentenceOf } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { countBefore } from '../text/sorted.js';

export interface Context {
  readonly doc: Document;
  /** Token → index into `doc.mentions` of the mention that begins (ends before) there. */
  readonly begins: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
  /** Token behind a date → the date's first token. */
  readonly dateEnds: ReadonlyMap<number, number>;
  /** Index into `doc.mentions` → index of the person. */
  readonly personOf: ReadonlyMap<number, number>;
}

export function contextOf(doc: Document): Context {
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  const personOf = new Map<number, number>();
  const byMention = new Map<NameMention, number>();
  doc.persons.forEach((person, index) => {
    for (const mention of person.mentions) byMention.set(mention, index);
  });
  doc.mentions.forEach((mention, index) => {
    begins.set(mention.from, index);
    ends.set(mention.to, index);
    const person = byMention.get(mention);
    if (person !== undefined) personOf.set(index, person);
  });
  return { doc, begins, ends, dateEnds: new Map(doc.dates.map(({ from, to }) => [to, from])), personOf };
}

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
  for (let k = from; k < to && norm(tokens, k) !== 'of'; k++) if (PLURALS.has(norm(tokens, k))) return true;
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

/** `Y succeeds X as title`, `Y takes over from X as title`. */
function handedOver({ doc, ends, personOf }: Context, title: NameMention): Holders | null {
  const { tokens } = doc;
  let k = title.from - 1;
  while (['the', 'its', "'s", 'new'].includes(norm(tokens, k))) k--;
  const gone = ends.get(k);
  if (norm(tokens, k) !== 'as' || gone === undefined || !personOf.has(gone)) return null;
  const verb = succession(doc, doc.mentions[gone]!.from);
  if (verb === null) return null;
  const [first] = sentenceOf(doc, verb);
  const come = lastPerson(personOf, gone, (n) => doc.mentions[n]!.from >= first || hasPronoun(doc, first, verb));
  const leaver: OtherHolder = { person: personOf.get(gone)!, status: 'former' };
  if (come === null || personOf.get(come) === leaver.person) return null;
  return { holder: personOf.get(come)!, others: [leaver] };
}

/** Token of the verb of succession whose object begins at `at`, or null. */
function succession({ tokens }: Document, at: number): number | null {
  let k = at - 1;
  while (has(tokens, k, WordClass.Honorific) || norm(tokens, k) === 'outgoing') k--;
  if (SUCCEEDING.has(norm(tokens, k))) return k;
  const isTakingOver = norm(tokens, k) === 'from' && norm(tokens, k - 1) === 'over';
  return isTakingOver || (norm(tokens, k) === 'of' && norm(tokens, k - 1) === 'place') ? k - 1 : null;
}

/** `named Y as title, replacing X`: the person whom the holder follows, behind the title in its sentence. */
function predecessor({ doc, personOf, begins }: Context, title: NameMention): number | null {
  const [, end] = sentenceOf(doc, title.from);
  for (let k = title.to; k < Math.min(end, title.to + 16); k++) {
    const person = personOf.get(begins.get(k) ?? -1);
    if (person !== undefined) return succession(doc, k) === null ? null : person;
  }
  return null;
}

const SMALL = new Set([
  'of',
  'the',
  'at',
  'for',
  'in',
  'and',
  'to',
  'our',
  'its',
  '(',
  ')',
  '"',
  '“',
  '”',
  '«',
  '»',
  "'s",
  'with',
  'retd',
  'retired',
  'rtd',
]);

/** `Title [of BODY (ACRONYM)] [, Title] [Mr] Name`. */
function nameBehind(context: Context, title: NameMention): number | null {
  const { doc, begins, personOf } = context;
  const { tokens } = doc;
  let k = title.to;
  let passed = 0;
  let hasComma = false;
  for (let steps = 0; steps < 24; steps++) {
    if (!continues(tokens, k)) return null;
    const mention = begins.get(k);
    if (mention !== undefined) {
      const { kind, to } = doc.mentions[mention]!;
      // Behind a comma a name is another member of the list, unless it stands in apposition and no other name claims the post.
      if (personOf.has(mention))
        return hasComma && ((passed > 0 && !closesApposition(doc, to)) || claimed(context, title)) ? null : mention;
      if (kind === 'title') {
        if (norm(tokens, k - 1) === 'the' || has(tokens, k - 1, WordClass.SpeechVerb)) return null;
        passed = 0;
      } else passed = 1;
      k = to;
      continue;
    }
    const word = norm(tokens, k);
    if (['–', '—', '-', ':'].includes(word) && k === title.to) {
      k++;
      continue;
    }
    if (word === ',') hasComma = true;
    else if (opensUnknown(doc, k, title.to)) passed = 1;
    else if (!SMALL.has(word) && !has(tokens, k, WordClass.Honorific) && !isSmallPlace(doc, k)) return null;
    if (word === ')' && norm(tokens, title.from - 1) === '(') return null;
    if (word === 'and') {
      if (hasComma || !linksBodies(context, k, passed)) return null;
      if (passed === 0) hasComma = true;
    }
    k++;
  }
  return null;
}

/** `of the Ministry and the Bank`, `chairman and CEO`: the `and` at `k` goes on with the post, not with the next person. */
function linksBodies({ doc, begins, personOf }: Context, k: number, passed: number): boolean {
  const next = begins.get(k + 1);
  if (next === undefined) return passed > 0 && !has(doc.tokens, k + 1, WordClass.Honorific);
  return !personOf.has(next);
}

/** `Deputy Minister of Health Saida Rahimova, …`: a post of more than a word stands right before the name. */
function hasOwnPost({ doc, ends }: Context, name: NameMention): boolean {
  const before = doc.mentions[ends.get(name.from) ?? -1];
  return before !== undefined && before.kind === 'title' && before.to - before.from > 1;
}

/** A name right before the title has it: `Name, title,`, `elected Name title,`; not over an `and` that begins anew. */
function claimed(context: Context, title: NameMention): boolean {
  const { doc, personOf, ends } = context;
  if (personOf.has(ends.get(title.from) ?? -1)) return true;
  const name = nameBefore(context, title);
  if (name === null || hasOwnPost(context, doc.mentions[name]!)) return false;
  for (let k = doc.mentions[name]!.to; k < title.from; k++) if (norm(doc.tokens, k) === 'and') return false;
  return true;
}

/** `former head of [Smelting Shop No. 2] Viktor Shevchenko`: words of a part of a body that no mention covers. */
function opensUnknown({ tokens }: Document, k: number, from: number): boolean {
  if (looks(tokens, k, Shape.Number) || norm(tokens, k) === 'no') return k > from + 1;
  return norm(tokens, from) === 'of' && isCapital(tokens, k) && k < from + 6;
}

/** `the President of the Federation, Halvard Brattli, …`: the name stands between commas or ends the clause. */
function closesApposition({ tokens }: Document, at: number): boolean {
  return (
    !continues(tokens, at) ||
    [',', '.', ';', ')', ':', '–', '—'].includes(norm(tokens, at)) ||
    has(tokens, at, WordClass.SpeechVerb)
  );
}

/** The rest of `of Karaganda region`, `of the educational institution`: generic words that no mention covers. */
function isSmallPlace({ tokens }: Document, k: number): boolean {
  const generic = WordClass.PlaceHead | WordClass.Country | WordClass.City | WordClass.Demonym;
  return (
    has(tokens, k, generic) ||
    (!isCapital(tokens, k) && has(tokens, k, WordClass.OrganisationHead | WordClass.TitleModifier)) ||
    norm(tokens, k) === 'country'
  );
}

/** `Name, [the] [BODY] title`, `Name – title`, `Name (title`. */
function nameBefore(context: Context, title: NameMention): number | null {
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
    const isPassable = isLink(word) || looks(tokens, k - 1, Shape.Number) || SMALL.has(word) || PASSABLE.has(word) || isGeneric(doc, k - 1);
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

const isLink = (word: string): boolean => [',', '–', '—', '-', '(', ':'].includes(word);

/** `has appointed Name Vice-Chancellor`: a verb of naming earlier in the sentence makes up for the missing comma. */
function isAppointed({ tokens, sentences }: Document, k: number): boolean {
  const [from] = sentenceOf({ tokens, sentences }, k);
  for (let n = k - 1; n >= from && n > k - 20; n--) if (NAMING.has(norm(tokens, n))) return true;
  return false;
}

const NAMING = new Set(entries(NAMING_VERBS));
const SUCCEEDING = new Set(entries(SUCCEEDING_VERBS));
const POST_VERBS = new Set([NAMING_VERBS, HOLDING_VERBS, LEAVING_VERBS].flatMap(entries));
const BETWEEN = new Set(entries(BEFORE_POSTS));
const PLURALS = new Set(entries(PLURAL_TITLE_HEADS));

/** `Name … was elected [the new] title`: back over small words to a verb of the post, then to the sentence's subject. */
function subjectOf({ doc, ends, personOf }: Context, title: NameMention, index: number): number | null {
  const { tokens } = doc;
  const [from] = sentenceOf(doc, title.from);
  let k = title.from - 1;
  let hasAs = false;
  for (let steps = 0; steps < 12 && k > from; steps++) {
    const mention = ends.get(k + 1);
    if (mention !== undefined && !personOf.has(mention)) k = doc.mentions[mention]!.from - 1;
    else if (BETWEEN.has(norm(tokens, k)) || isGeneric(doc, k)) {
      if (AS.has(norm(tokens, k))) hasAs = true;
      k--;
    } else break;
  }
  if (k < from || !(hasAs || POST_VERBS.has(norm(tokens, k)))) return null;
  for (let n = index - 1; n >= 0 && doc.mentions[n]!.from >= from; n--) if (personOf.has(n)) return n;
  return hasPronoun(doc, from, title.from) ? lastPerson(personOf, index) : null;
}

/** Words that make what follows a post without a verb of taking it: `in his role as`, `combines this with the post of`. */
const AS = new Set(['as', 'post', 'position', 'role', 'duties', 'functions']);

/** Between a verb of being and the post: `has been KUCFAW's Nairobi [branch] secretary`. */
function isGeneric({ tokens }: Document, k: number): boolean {
  if (norm(tokens, k) === "'s") return true;
  return !isCapital(tokens, k) && has(tokens, k, WordClass.OrganisationHead | WordClass.TitleModifier);
}

/** `She was lecturer`: a pronoun in the subject's place means the person last named. */
function hasPronoun({ tokens }: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (['he', 'she', 'who'].includes(norm(tokens, k))) return true;
  return false;
}

/** `A Fellow of the Academy, she has …`: a title that opens the sentence, taken up by a pronoun. */
function pronounBehind({ doc, personOf }: Context, title: NameMention, index: number): number | null {
  const { tokens } = doc;
  if (!beginsSentence(tokens, title.from) && !beginsSentence(tokens, title.from - 1)) return null;
  const [, end] = sentenceOf(doc, title.from);
  for (let k = title.to; k < Math.min(end, title.to + 14); k++) {
    if (norm(tokens, k) !== ',') continue;
    if (!['he', 'she'].includes(norm(tokens, k + 1))) continue;
    return lastPerson(personOf, index);
  }
  return null;
}

/** `2003–2011 – chairwoman of …`: a line of a career belongs to the person last named. */
function subjectOfCareer({ doc, personOf }: Context, title: NameMention, index: number): number | null {
  const [first] = sentenceOf(doc, title.from);
  const opening = doc.dates[countBefore(doc.dates, first, ({ from }) => from)];
  if (opening === undefined || opening.from > first + 2 || opening.to >= title.from) return null;
  if (title.from - opening.to > 2 || !isLink(norm(doc.tokens, opening.to))) return null;
  return lastPerson(personOf, index);
}

/** Index of the last mention of a person before `index`, or null; `fits` may end the search. */
function lastPerson(
  personOf: ReadonlyMap<number, number>,
  index: number,
  fits: (n: number) => boolean = () => true,
): number | null {
  for (let n = index - 1; n >= 0 && fits(n); n--) if (personOf.has(n)) return n;
  return null;
}
