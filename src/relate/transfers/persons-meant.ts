/** The person that a pronoun or a common noun means: `gave [her] 500`, `paid [the widow] 500`. */
import { PEOPLE } from '../../lexicon/counted-nouns.js';
import { entries } from '../../lexicon/entries.js';
import { OCCUPATION_HEADS } from '../../lexicon/occupations.js';
import type { Document, Party, Person, Role, Title } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { type Sex, sexOfName, sexOfPronoun, sexOfWord } from '../../text/sex.js';
import { gettingBefore, subjectIn } from './acting.js';
import { lastMeant, type Seen, without } from './memory.js';
import { firstOfParagraph } from './paragraphs.js';
import { type Node, sameParty } from './scene.js';

/** Nouns of people that no one person stands for. */
const MANY = new Set([
  'beneficiary',
  'crew',
  'donor',
  'human',
  'people',
  'person',
  'personnel',
  'public',
  'recipient',
  'staff',
]);
const NOUNS = new Set([PEOPLE, OCCUPATION_HEADS].flatMap(entries).filter((noun) => !MANY.has(noun)));

/** How many sentences back a common noun points. */
const NEAR = 2;

/** Nouns of doers, most of which are of things: only who is called so is meant. */
const DOER = /^\p{Ll}{3,}(?:er|ian|ist|or|man|woman)$/u;

/** Whether a word can mean a person named before: `widow`, `fitter`. */
export const isNounOfPerson = (word: string): boolean => NOUNS.has(word) || DOER.test(word);

/** Whom `he` or `her` at token `i` means: one named before in its paragraph, else whom the article is about, else one named before. */
export function personOfPronoun(doc: Document, near: readonly Seen[], i: number, nodes: readonly Node[]): Party | null {
  const word = norm(doc.tokens, i);
  const sex = sexOfPronoun(word);
  const sentence = doc.tokens.sentence[i]!;
  const isSubject = /^s?he$/.test(word);
  // `X came, and Y gave him`: not who gives; `to X she gave`: another.
  const actor = isSubject ? null : subjectIn(doc.tokens, nodes);
  const fitting = without(near, [actor]).filter(
    (one) =>
      one.party.kind === 'person' &&
      suits(doc, one.party, sex) &&
      (!isSubject || one.sentence < sentence || !one.isGoal()),
  );
  const first = firstOfParagraph(doc, sentence, REACH);
  const beside = fitting.filter((one) => one.sentence >= first);
  const main = beside.length > 0 || sex === null ? null : mainPerson(doc, sex);
  const isMain = main !== null && !sameParty(main, actor);
  if (isMain) return main;
  const getting = isSubject ? null : gettingBefore(doc, nodes);
  if (getting?.kind === 'person' && suits(doc, getting, sex) && !sameParty(getting, actor)) return getting;
  return lastMeant(surest(doc, beside.length > 0 ? beside : fitting, sex));
}

/** How many sentences back a pronoun can point. */
const REACH = 3;

/** The person that is named most of those whom a pronoun of that sex can mean, where one is named at least three times; or null. */
function mainPerson(doc: Document, sex: Sex): Party | null {
  const { persons } = doc;
  let bySex = mainPersons.get(persons);
  if (bySex === undefined) {
    bySex = { female: mostNamed(doc, 'female'), male: mostNamed(doc, 'male') };
    mainPersons.set(persons, bySex);
  }
  return bySex[sex];
}

/** Found once a document. */
const mainPersons = new WeakMap<readonly Person[], Readonly<Record<Sex, Party | null>>>();

function mostNamed(doc: Document, sex: Sex): Party | null {
  let best = -1;
  let most = 2.5;
  doc.persons.forEach((person, index) => {
    const own = sexOf(doc, person);
    // Of two named as often the one who is known to be of that sex.
    const weight = person.mentions.length + (own === sex ? 0.5 : 0);
    if ((own !== null && own !== sex) || weight < most) return;
    best = weight === most ? -1 : index;
    most = weight;
  });
  return best === -1 ? null : { kind: 'person', index: best };
}

/** Those who are known to be of that sex, where the last sentence that names somebody names one: `Ravi and his sister Sunita … She`. */
function surest(doc: Document, all: readonly Seen[], sex: Sex | null): readonly Seen[] {
  const known = all.filter(
    ({ party, sentence }) => sentence === all.at(-1)!.sentence && sexOf(doc, doc.persons[party.index]!) === sex,
  );
  return known.length > 0 ? known : all;
}

/** Whom the noun at token `i` means: who is called so, else whom the sentences just before are about, where it is no officer. */
export function personOfNoun(doc: Document, seen: readonly Seen[], i: number, nodes: readonly Node[]): Party | null {
  const word = norm(doc.tokens, i);
  const actor = subjectIn(doc.tokens, nodes);
  const sex = sexOfWord(word);
  const spoken = spokenOf(doc, nodes, sex);
  if (spoken !== null && !sameParty(spoken, actor)) return spoken;
  const persons = without(
    seen.filter(({ party }) => party.kind === 'person'),
    [actor],
  );
  const called = calledBy(doc, word);
  const described = persons.findLast(
    (one) => one.described === word || called.has(one.party.index) || one.isCalled(word),
  );
  if (described !== undefined) return described.party;
  if (!NOUNS.has(word)) return null;
  const sentence = doc.tokens.sentence[i]!;
  return lastMeant(
    persons.filter(
      (one) =>
        one.sentence >= sentence - NEAR &&
        !one.isSpeaker() &&
        suits(doc, one.party, sex) &&
        !holdsPost(doc, one.party.index),
    ),
  );
}

/** `X gave [her] 500; Y has given the comrade 300`. */
function spokenOf({ tokens }: Document, nodes: readonly Node[], sex: Sex | null): Party | null {
  const last = nodes.findLast((node) => node.kind === 'party' && /^(?:him|her)$/.test(norm(tokens, node.from)));
  if (last?.kind !== 'party') return null;
  return sex === null || sexOfPronoun(norm(tokens, last.from)) === sex ? last.party : null;
}

/** Not known to be of the other sex. */
function suits(doc: Document, { index }: Party, sex: Sex | null): boolean {
  const own = sex === null ? null : sexOf(doc, doc.persons[index]!);
  return own === null || own === sex;
}

/** Found once a person. */
const sexes = new WeakMap<Person, Sex | 'unknown'>();

function sexOf({ tokens }: Document, person: Person): Sex | null {
  let sex = sexes.get(person);
  if (sex === undefined) {
    sex = 'unknown';
    for (const { from, to } of person.mentions) {
      sex = sexOfName(tokens, from, to) ?? 'unknown';
      if (sex !== 'unknown') break;
    }
    sexes.set(person, sex);
  }
  return sex === 'unknown' ? null : sex;
}

/** Made once a document. */
const officers = new WeakMap<readonly Role[], ReadonlySet<number>>();

function holdsPost({ roles }: Document, person: number): boolean {
  let holders = officers.get(roles);
  if (holders === undefined) {
    holders = new Set(roles.map((role) => role.person));
    officers.set(roles, holders);
  }
  return holders.has(person);
}

/** The last word of a post → who holds such posts; made once a document. */
const posts = new WeakMap<readonly Title[], ReadonlyMap<string, ReadonlySet<number>>>();
const NOBODY: ReadonlySet<number> = new Set();

function calledBy({ titles }: Document, noun: string): ReadonlySet<number> {
  let byNoun = posts.get(titles);
  if (byNoun === undefined) {
    byNoun = holdersByNoun(titles);
    posts.set(titles, byNoun);
  }
  return byNoun.get(noun) ?? NOBODY;
}

function holdersByNoun(titles: readonly Title[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const { name, holder } of titles) {
    if (holder === null) continue;
    const noun = name.slice(name.lastIndexOf(' ') + 1);
    const known = found.get(noun);
    if (known === undefined) found.set(noun, new Set([holder]));
    else known.add(holder);
  }
  return found;
}
