/**
 * Posts that the text tells of somebody else, who had them before or has them next: `He replaces [Ada Obi]`, `his predecessor, [Ada Obi]`,
 * `[Ada Obi], who succeeds her`, `[Ada Obi] had held the post since 2015`. Left alone: `Y succeeds X as title`, which names the post.
 */
import { entries } from '../lexicon/entries.js';
import { SUCCEEDING_VERBS } from '../lexicon/post-words.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, Role, Title } from '../model/document.js';
import type { RoleStatus } from '../model/record.js';
import { continues, has, norm, sentenceOf, wordAt } from '../text/phrases.js';
import { type Sex, sexOfName, sexOfPronoun } from '../text/sex.js';
import { wordSet } from '../text/word-set.js';

/** A role and the post that tells it. */
export interface Told {
  readonly title: Title;
  readonly role: Role;
}

/** Whose post somebody has before (`former`) or after him. */
interface Step {
  /** The person, or null for whoever the pronoun means. */
  readonly of: number | null;
  readonly sex: Sex | null;
  /** The person's sentence may tell the post behind as well: `Ada Obi, who replaces X, starts as director`. */
  readonly status: RoleStatus;
}

/** In the order of the text; `told` in any order. */
export function succession(doc: Document, told: readonly Told[]): Role[] {
  if (told.length === 0) return [];
  const top = doc.headline?.to ?? 0;
  const ofText = told.filter(({ title }) => title.from >= top);
  const inOrder = [...(ofText.length > 0 ? ofText : told)].sort((a, b) => a.title.from - b.title.from);
  const people = doc.persons.flatMap(({ mentions }, person) => mentions.map((mention) => ({ mention, person })));
  const ends = new Map(people.map(({ mention, person }) => [mention.to, person]));
  return people.flatMap(({ mention, person }) => {
    const step = stepOf(doc, mention, ends);
    const post = step === null ? null : postOf(doc, inOrder, mention, person, step);
    if (step === null || post === null) return [];
    const { start, end } = mention;
    const { title, organisation, place } = post.role;
    return {
      person,
      title: title.replace(GRADE, ''),
      organisation,
      place,
      status: step.status,
      from: null,
      to: null,
      evidence: [{ start, end }],
      rule: 'post-of-predecessor',
      confidence: 0.6,
    };
  });
}

const GRADE = /^(?:former|incoming|new|next|outgoing) /;

function stepOf(doc: Document, mention: NameMention, ends: ReadonlyMap<number, number>): Step | null {
  return (
    goneOf(doc, mention, ends) ??
    comeOf(doc, mention) ??
    putOf(doc, mention, ends) ??
    calledOf(doc, mention) ??
    heldOf(doc, mention)
  );
}

const SUCCEEDING = wordSet(entries(SUCCEEDING_VERBS));

/** `He replaces [Ada]`, `Ben, who took over from [Ada]`, `starts in July, replacing [Ada]`. */
function goneOf(doc: Document, { from, to }: NameMention, ends: ReadonlyMap<number, number>): Step | null {
  const { tokens } = doc;
  let k = from - 1;
  while (has(tokens, k, WordClass.Honorific) || norm(tokens, k) === 'outgoing') k--;
  if (norm(tokens, k) === 'from' && norm(tokens, k - 1) === 'over') k -= 2;
  if (!(SUCCEEDING.has(wordAt(tokens, k)) || TAKING.test(norm(tokens, k))) || norm(tokens, to) === 'as') return null;
  const verb = k--;
  while (k > verb - 4 && BEFORE_VERB.has(norm(tokens, k))) k--;
  const sex = sexOfPronoun(norm(tokens, k));
  if (sex !== null && ['he', 'she'].includes(norm(tokens, k))) return { of: null, sex, status: 'former' };
  if (norm(tokens, k) === 'who') k--;
  if (norm(tokens, k) === ',') k--;
  const subject = ends.get(k + 1);
  if (subject !== undefined) return { of: subject, sex: null, status: 'former' };
  if (!norm(tokens, verb).endsWith('ing')) return null;
  const [first] = sentenceOf(doc, from);
  for (let n = first; n < verb; n++) {
    const person = ends.get(n + 1);
    if (person !== undefined) return { of: person, sex: null, status: 'former' };
    if (['he', 'she'].includes(norm(tokens, n)))
      return { of: null, sex: sexOfPronoun(norm(tokens, n)), status: 'former' };
  }
  return null;
}

const TAKING = /^(?:takes|took|taking|unseats|unseated|unseating)$/;
const BEFORE_VERB = new Set(['has', 'is', 'now', 'recently', 'to', 'will', 'would', 'had', 'in']);

/** `[Ada], who will succeed him`, `[Ada] takes over from her`. */
function comeOf({ tokens }: Document, { to }: NameMention): Step | null {
  let k = to;
  if (norm(tokens, k) === ',') k++;
  if (norm(tokens, k) === 'who') k++;
  while (k < to + 6 && BEFORE_VERB.has(norm(tokens, k))) k++;
  if (TAKING.test(norm(tokens, k)) || norm(tokens, k) === 'take') {
    if (norm(tokens, k + 1) !== 'over' || norm(tokens, k + 2) !== 'from') return null;
    k += 2;
  } else if (!SUCCEEDING.has(wordAt(tokens, k))) return null;
  if (!['him', 'her'].includes(norm(tokens, k + 1)) || norm(tokens, k + 2) === 'as') return null;
  if (
    norm(tokens, k + 1) === 'her' &&
    continues(tokens, k + 2) &&
    /^\p{L}/u.test(norm(tokens, k + 2)) &&
    !AFTER.has(norm(tokens, k + 2))
  )
    return null;
  return { of: null, sex: sexOfPronoun(norm(tokens, k + 1)), status: 'current' };
}

/** `He will be succeeded by [Ada]`, `Ben would step down and be replaced by [Ada]`. */
function putOf(doc: Document, { from, to }: NameMention, ends: ReadonlyMap<number, number>): Step | null {
  const { tokens } = doc;
  let k = from - 1;
  while (has(tokens, k, WordClass.Honorific)) k--;
  if (norm(tokens, k) !== 'by' || !PUT.has(norm(tokens, k - 1)) || norm(tokens, to) === 'as') return null;
  if (!BEING.has(norm(tokens, k - 2))) return null;
  const [first] = sentenceOf(doc, from);
  for (let n = k - 2; n >= first; n--) {
    const sex = ['he', 'she'].includes(norm(tokens, n)) ? sexOfPronoun(norm(tokens, n)) : null;
    if (sex !== null) return { of: null, sex, status: 'current' };
    const person = ends.get(n + 1);
    if (person !== undefined) return { of: person, sex: null, status: 'current' };
  }
  return null;
}

const PUT = new Set(['followed', 'replaced', 'succeeded']);
const BEING = new Set(['be', 'been', 'being', 'is', 'was']);

const AFTER = new Set(['and', 'at', 'from', 'in', 'on', 'when']);

/** `His predecessor, [Ada]`, `her successor [Ada]`, `[Ada], his predecessor`. */
function calledOf({ tokens }: Document, { from, to }: NameMention): Step | null {
  let k = from - 1;
  while (has(tokens, k, WordClass.Honorific)) k--;
  if (norm(tokens, k) === ',') k--;
  const before = CALLED.get(norm(tokens, k));
  const at = before === undefined ? to + 2 : k;
  if (before === undefined && norm(tokens, to) !== ',') return null;
  const status = before ?? CALLED.get(norm(tokens, at));
  const owner = norm(tokens, at - 1);
  if (status === undefined || (owner !== 'his' && owner !== 'her')) return null;
  return { of: null, sex: owner === 'her' ? 'female' : 'male', status };
}

const CALLED: ReadonlyMap<string, RoleStatus> = new Map([
  ['predecessor', 'former'],
  ['replacement', 'future'],
  ['successor', 'future'],
]);

/** `[Ada] has held the post since 2015`, `[Ada], previously holding this position`, `the job was held by [Ada]`. */
function heldOf({ tokens }: Document, { from, to }: NameMention): Step | null {
  let k = to;
  while (k < to + 5 && (norm(tokens, k) === ',' || BEFORE_HOLDING.has(norm(tokens, k)))) k++;
  const isHolding =
    HOLDING.has(norm(tokens, k)) &&
    ['that', 'the', 'this'].includes(norm(tokens, k + 1)) &&
    POST.has(norm(tokens, k + 2)) &&
    norm(tokens, k + 3) !== 'of';
  const isHeld =
    norm(tokens, from - 1) === 'by' && HOLDING.has(norm(tokens, from - 2)) && POST.has(norm(tokens, from - 4));
  return isHolding || isHeld ? { of: null, sex: null, status: 'former' } : null;
}

const BEFORE_HOLDING = new Set(['also', 'formerly', 'had', 'has', 'previously', 'who']);
const HOLDING = new Set(['held', 'holding', 'filled', 'occupied', 'occupies', 'holds']);
const POST = new Set(['job', 'office', 'position', 'post', 'role']);

/** The first post that the sentences before tell of whom the step is from, where they tell none of the person's own. */
function postOf(doc: Document, told: readonly Told[], mention: NameMention, person: number, step: Step): Told | null {
  const { tokens } = doc;
  const here = tokens.sentence[mention.from]!;
  const near = told.filter(({ title }) => {
    const back = here - tokens.sentence[title.from]!;
    return back >= 0 && back <= REACH && (back === 0 || title.from < mention.from);
  });
  if (
    told.some(
      ({ role, title }) =>
        role.person === person &&
        near.some((one) => one.title.name === title.name && one.role.organisation === role.organisation),
    )
  )
    return null;
  const others = near.filter(
    ({ role }) =>
      role.person !== person &&
      (step.of === null ? !isOpposed(doc, role.person, step.sex) && role.status !== 'former' : role.person === step.of),
  );
  const before = others.filter(({ title }) => title.from < mention.from);
  const last = before.findLast(({ role }) => isSure(doc, role.person, step.sex)) ?? before.at(-1) ?? others[0];
  if (last === undefined) return null;
  return others.find(({ role }) => role.person === last.role.person) ?? null;
}

const REACH = 4;

const isSure = ({ tokens, persons }: Document, person: number, sex: Sex | null): boolean =>
  sex !== null && persons[person]!.mentions.some(({ from, to }) => sexOfName(tokens, from, to) === sex);

const isOpposed = ({ tokens, persons }: Document, person: number, sex: Sex | null): boolean =>
  sex !== null &&
  persons[person]!.mentions.some(({ from, to }) => {
    const own = sexOfName(tokens, from, to);
    return own !== null && own !== sex;
  });
