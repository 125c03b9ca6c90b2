/**
 * Which proposed titles one person holds, and who. A holder is found, in this order: the name right behind the title (a body may
 * stand between), the name before it in apposition, the subject of `was elected …`, or, for a title in place of a
 * name, whoever the text gave that title before. A title without a holder stays only where it clearly means one person (`the Head
 * of State`).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, Pass, Tie, Title } from '../model/document.js';
import { beginsSentence, continues, has, isCapital, looks, norm, sentenceOf } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { countBefore } from '../text/sorted.js';
import { tieContext, tieOf } from './ties.js';
import { titleName } from './title-names.js';

interface Context {
  readonly doc: Document;
  /** Token → index into `doc.mentions` of the mention that begins (ends before) there. */
  readonly begins: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
  /** Token behind a date → the date's first token. */
  readonly dateEnds: ReadonlyMap<number, number>;
  /** Index into `doc.mentions` → index of the person. */
  readonly personOf: ReadonlyMap<number, number>;
}

export const titles: Pass = {
  name: 'holders',
  reads: ['tokens', 'sentences', 'dates', 'mentions', 'persons', 'organisations'],
  writes: ['titles'],
  run(doc) {
    const context = contextOf(doc);
    const ties = tieContext(doc);
    const placed = doc.mentions
      .map((mention, index) => ({ mention, index }))
      .filter(({ mention }) => mention.kind === 'title')
      .map(({ mention, index }) => ({
        mention,
        holder: besideIt(context, mention, index),
        name: titleName(doc, mention),
        tie: tieOf(ties, mention),
      }));
    const settled: Title[] = [];
    const bearers = bearersIn(placed);
    for (const one of placed) {
      const { mention, holder, name, tie } = one;
      if (holder !== null) settled.push({ name, holder, tie, ...mention, confidence: 0.93 });
      else {
        const named = inPlaceOfName(context, one, bearers);
        if (named !== null) settled.push(named);
      }
    }
    return { titles: settled };
  },
};

function contextOf(doc: Document): Context {
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

/** The person whose name stands beside the title. */
function besideIt(context: Context, title: NameMention, index: number): number | null {
  return (
    nameBehind(context, title) ??
    nameBefore(context, title) ??
    subjectOf(context, title, index) ??
    pronounBehind(context, title, index) ??
    subjectOfCareer(context, title, index)
  );
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
function nameBehind({ doc, begins, ends, personOf }: Context, title: NameMention): number | null {
  const { tokens } = doc;
  const isNamed = norm(tokens, title.from - 1) === ',' && personOf.has(ends.get(title.from - 1) ?? -1);
  let k = title.to;
  let passed = 0;
  for (let steps = 0; steps < 24; steps++) {
    if (!continues(tokens, k)) return null;
    const mention = begins.get(k);
    if (mention !== undefined) {
      const person = personOf.get(mention);
      // Behind a body and a comma a name is another member of the list, unless another title introduces it.
      if (person !== undefined)
        return passed === 2 && (isNamed || !closesApposition(doc, doc.mentions[mention]!.to)) ? null : person;
      const { kind, to } = doc.mentions[mention]!;
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
    if (word === ',') {
      if (passed === 1) passed = 2;
    } else if (opensUnknown(doc, k, title.to)) passed = 1;
    else if (!SMALL.has(word) && !has(tokens, k, WordClass.Honorific) && !isSmallPlace(doc, k)) return null;
    if (word === 'and' && (passed === 2 || (passed === 0 && !begins.has(k + 1)))) return null;
    k++;
  }
  return null;
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
      const person = personOf.get(mention);
      if (person !== undefined)
        return (steps > 0 && isLink(norm(tokens, k))) || norm(tokens, k) === 'as'
          ? person
          : isAppointed(doc, k)
            ? person
            : null;
      const { kind, from } = doc.mentions[mention]!;
      if (kind === 'title' && !['and', ',', ';', '&', 'of', 'the', '('].includes(norm(tokens, k)) && !begins.has(k))
        return null;
      k = from;
      continue;
    }
    const word = norm(tokens, k - 1);
    const isPassable = isLink(word) || SMALL.has(word) || PASSABLE.has(word);
    if (!isPassable && !(word === 'of' || has(tokens, k - 1, WordClass.Rank))) return null;
    k--;
  }
  return null;
}

/** A name alone on the line above a line that begins with the post, as under a letter. */
function signatory({ doc, ends, personOf }: Context, at: number): number | null {
  const above = ends.get(at);
  const person = above === undefined ? undefined : personOf.get(above);
  return person === undefined || continues(doc.tokens, doc.mentions[above!]!.from) ? null : person;
}

/** What may stand between a name and the post in apposition to it. */
const PASSABLE = new Set(
  'a an who is as was then later subsequently formerly previously currently earlier until till since from his her now new next current also both briefly concurrently once simultaneously still twice again many years long'.split(
    ' ',
  ),
);

const isLink = (word: string): boolean => [',', '–', '—', '-', '(', ':'].includes(word);

/** `has appointed Name Vice-Chancellor`: a verb of naming earlier in the sentence makes up for the missing comma. */
function isAppointed({ tokens, sentences }: Document, k: number): boolean {
  const [from] = sentenceOf({ tokens, sentences }, k);
  for (let n = k - 1; n >= from && n > k - 20; n--) if (NAMING.has(norm(tokens, n))) return true;
  return false;
}

const NAMING = new Set(
  'appointment election elects elect appoint appoints appointed elected re-elected reelected named nominated confirmed chosen made'.split(
    ' ',
  ),
);
const BEING = new Set(
  'as made be is was became becomes remains remained been serves served worked works elected re-elected reelected appointed named nominated chosen confirmed'.split(
    ' ',
  ),
);
const BETWEEN = new Set(
  'a an the its his her their to of unanimously new again also currently once later previously now then , for by'.split(
    ' ',
  ),
);

/** `Name … was elected [the new] title`: back over small words to a verb of being or naming, then to the sentence's subject. */
function subjectOf({ doc, ends, personOf }: Context, title: NameMention, index: number): number | null {
  const { tokens } = doc;
  const [from] = sentenceOf(doc, title.from);
  let k = title.from - 1;
  for (let steps = 0; steps < 8 && k > from; steps++) {
    const mention = ends.get(k + 1);
    if (mention !== undefined && !personOf.has(mention)) k = doc.mentions[mention]!.from - 1;
    else if (BETWEEN.has(norm(tokens, k)) || isGeneric(doc, k)) k--;
    else break;
  }
  if (!BEING.has(norm(tokens, k)) || k < from) return null;
  for (let n = index - 1; n >= 0 && doc.mentions[n]!.from >= from; n--) {
    const person = personOf.get(n);
    if (person !== undefined) return person;
  }
  return subjectBefore(doc, personOf, index, from);
}

/** Between a verb of being and the post: `has been KUCFAW's Nairobi [branch] secretary`. */
function isGeneric({ tokens }: Document, k: number): boolean {
  if (norm(tokens, k) === "'s") return true;
  return !isCapital(tokens, k) && has(tokens, k, WordClass.OrganisationHead | WordClass.TitleModifier);
}

/** `She was lecturer`: a pronoun in the subject's place means the person last named. */
function subjectBefore(
  doc: Document,
  personOf: ReadonlyMap<number, number>,
  index: number,
  from: number,
): number | null {
  const { tokens } = doc;
  let hasPronoun = false;
  for (let k = from; k < doc.mentions[index]!.from; k++)
    if (['he', 'she', 'who'].includes(norm(tokens, k))) hasPronoun = true;
  return hasPronoun ? lastPerson(personOf, index) : null;
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

function lastPerson(personOf: ReadonlyMap<number, number>, index: number): number | null {
  for (let n = index - 1; n >= 0; n--) {
    const person = personOf.get(n);
    if (person !== undefined) return person;
  }
  return null;
}

interface Placed {
  readonly mention: NameMention;
  readonly holder: number | null;
  readonly name: string;
  readonly tie: Tie | null;
}

/** `The Deputy Chairman noted`: the last person who bore that title before, else the first who bears it after. */
function inPlaceOfName({ doc }: Context, { mention, name, tie }: Placed, bearersOf: Bearers): Title | null {
  const { tokens } = doc;
  if (!isDefinite(doc, mention)) return null;
  const bearers = bearersOf(name, tie);
  const bearer = bearers[countBefore(bearers, mention.start, (other) => other.mention.start) - 1] ?? bearers[0];
  if (bearer)
    return {
      name: bearer.name,
      holder: bearer.holder,
      tie: null,
      ...mention,
      confidence: 0.82,
      rule: 'title-for-name',
    };
  if (!isCapital(tokens, mention.from) || beginsSentence(tokens, mention.from) || isPlural(name)) return null;
  return { name, holder: null, tie, ...mention, confidence: 0.45, rule: 'title-without-name' };
}

/**
 * Who bears the title, by its whole name or else by a part of it; where its phrase names a body, those of that body, or else those
 * whose body the text leaves open. Sorted by start.
 */
type Bearers = (name: string, tie: Tie | null) => readonly Placed[];

function bearersIn(placed: readonly Placed[]): Bearers {
  const known = new Map<string, Placed[]>();
  const add = (key: string, one: Placed) => {
    const others = known.get(key);
    if (others) others.push(one);
    else known.set(key, [one]);
  };
  for (const one of placed) {
    if (one.holder === null) continue;
    for (const post of [`=${one.name}`, ...shortenings(one.name)]) {
      add(post, one);
      add(`${post}|${one.tie === null ? 'open' : one.tie.organisation}`, one);
    }
  }
  return (name, tie) => {
    const post = known.has(`=${name}`) ? `=${name}` : name;
    if (tie === null || tie.organisation === null) return known.get(post) ?? [];
    return known.get(`${post}|${tie.organisation}`) ?? known.get(`${post}|open`) ?? [];
  };
}

/** `minister` of `minister of labour`, `first deputy` of `first deputy chairman`. */
function shortenings(full: string): Set<string> {
  const found = new Set<string>();
  for (let space = full.indexOf(' '); space >= 0; space = full.indexOf(' ', space + 1)) {
    found.add(full.slice(0, space));
    found.add(full.slice(space + 1));
  }
  return found;
}

const isPlural = (name: string): boolean => /s$/.test(name.split(' of ')[0] ?? name);

/** One person is meant: `the`, `its`, or a capital in the middle of a sentence. */
function isDefinite({ tokens }: Document, { from, to }: NameMention): boolean {
  const before = norm(tokens, from - 1);
  if (looks(tokens, from, Shape.Pointed) || looks(tokens, to - 1, Shape.Pointed)) return false;
  return (
    ['the', 'our', 'its', 'his', 'her', 'their', 'this', 'new', 'that'].includes(before) ||
    (isCapital(tokens, from) && !beginsSentence(tokens, from))
  );
}
