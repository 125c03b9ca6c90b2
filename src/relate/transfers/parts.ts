/** Who gives, who gets and who decided, by the verb's frame and voice. */
import type { Document, Party } from '../../model/document.js';
import type { Clause } from './clause.js';
import type { Part } from './frames.js';
import { beginsSentence, norm } from '../../text/phrases.js';
import { endsClause, governor } from './governor.js';
import { bodyOf, bodyOfMission } from './speaker.js';

interface Parts {
  readonly giver: Party | null;
  /** Who gives what is no sum: a souvenir. */
  readonly giverOfThing: Party | null;
  /** Recipients of what has none of its own. */
  readonly recipients: readonly Party[];
  readonly decidedBy: Party | null;
}

/** The parts that subject and agent have; those of the phrases behind the verb are in its objects already. */
export function partsOf(doc: Document, clause: Clause): Parts {
  const { verb, group, subject, objects } = clause;
  const { parts } = verb.form;
  const own = subject.party === null || (subject.isStaff && parts.subject === 'recipient') ? [] : [...subject.others, subject.party];
  const isTheme = subject.theme.length > 0;
  const isPaid = subject.isStaff && parts.subject === 'recipient';
  // `Workers at X received`: from X, as nothing else is said.
  const source = objects.source ?? subject.source ?? (isPaid ? subject.party : null);
  const isDone = group.isPassive || isTheme;
  const { agent } = objects;
  // What is done to somebody is said of the object.
  const said = { giver: [] as Party[], recipient: [] as Party[], decider: [] as Party[] };
  const add = (part: Part | null | undefined, parties: readonly Party[]) => {
    if (part) said[part].push(...parties);
  };
  const doing = isCollecting(clause) ? 'giver' : (parts.subject ?? null);
  if (isDone) {
    add(doing, agent === null ? [] : [agent]);
    if (!isTheme) add(parts.object, own);
  } else if (isDeciding(doc, clause)) add('decider', own);
  else add(doing, own);
  const giver = said.giver[0] ?? null;
  const behalf = objects.behalf ?? sourceBefore(doc, clause);
  return {
    giverOfThing: behalf ?? giver,
    giver: isDone
      ? (behalf ?? giver ?? source ?? sourceOfTheme(doc, clause) ?? subject.promisedBy ?? (verb.form.frames.has('go') ? clause.decider : null))
      : (source ?? behalf ?? bodyActing(doc, clause, giver) ?? giver ?? agent),
    recipients: doing === 'giver' && !isDone ? recipientBefore(doc, clause) : said.recipient,
    decidedBy: said.decider[0] ?? null,
  };
}

/** Who hands over a sum or presents it does so for the body at which he holds a post. */
function bodyActing(doc: Document, { verb }: Clause, actor: Party | null): Party | null {
  if (actor?.kind !== 'person') return null;
  return bodyOfMission(doc, actor) ?? (/^(?:deliver|hand|pass|present|turn)$/.test(verb.form.lemma) ? bodyOf(doc, actor.index) : null);
}

/** `To the heir, [X], the Fund gave 500`, `[the Commission], to which X paid 500`. */
function recipientBefore({ tokens }: Document, { nodes, at, subject }: Clause): Party[] {
  if (subject.relative !== null) return [subject.relative];
  const first = nodes.slice(0, at).findIndex(({ kind }) => kind === 'party');
  const node = nodes[first];
  const isFronted =
    node?.kind === 'party' && node.party !== null && first < at - 1 && beginsSentence(tokens, node.lead) && norm(tokens, node.lead) === 'to';
  return isFronted && governor(tokens, node.lead, node.from) === 'to' ? [node.party] : [];
}

/** `From the reserve fund of [X] 500 was given`. */
function sourceOfTheme({ tokens }: Document, { nodes, subject }: Clause): Party | null {
  const theme = subject.theme[0];
  const before = nodes[theme === undefined ? -1 : nodes.indexOf(theme) - 1];
  return before?.kind === 'party' && governor(tokens, before.lead, before.from) === 'from' ? before.party : null;
}

/** `Raised 500 for Y`, not `raised 500 from Y`. */
const isCollecting = ({ verb, objects }: Clause): boolean =>
  verb.form.frames.has('raise') && (objects.source === null || objects.gifts.some(({ recipients }) => recipients.length > 0));

/** `The Board approved a contribution by the Bank`, `the court awarded her 500`. */
function isDeciding({ organisations }: Document, { verb, subject, objects }: Clause): boolean {
  if (verb.form.frames.has('for') && objects.agent !== null) return true;
  return (
    subject.party?.kind === 'organisation' &&
    organisations[subject.party.index]!.type === 'court' &&
    /^(?:award|grant|approve|allow)$/.test(verb.form.lemma)
  );
}

/** Who decided to give, where nobody else is said to; a court makes others pay. */
export function payingDecider({ organisations }: Document, { verb }: Clause, decidedBy: Party | null): Party | null {
  if (verb.form.parts.subject === 'decider' || decidedBy?.kind !== 'organisation') return null;
  return organisations[decidedBy.index]!.type === 'court' ? null : decidedBy;
}

/** `By decision of the Republican Council the union transferred`. */
export function deciderBefore({ tokens }: Document, { nodes, at }: Clause): Party | null {
  for (let n = at - 1; n >= 0 && !endsClause(tokens, nodes[n]!.lead, nodes[n]!.from); n--) {
    const node = nodes[n]!;
    if (node.kind === 'party' && governor(tokens, node.lead, node.from) === 'decision') return node.party;
  }
  const first = nodes[0]!;
  return first.kind === 'party' && at > 0 && governor(tokens, first.lead, first.from) === 'decision'
    ? first.party
    : null;
}

/** `On behalf of the company he also presented`, `from its solidarity fund BWI has sent`. */
function sourceBefore(doc: Document, { nodes, at, subject }: Clause): Party | null {
  for (let n = at - 1; n >= 0; n--) {
    const node = nodes[n]!;
    if (governor(doc.tokens, node.lead, node.from) === 'behalf') {
      if (node.kind === 'party') return node.party;
      if (node.kind === 'people' && subject.party?.kind === 'person') return bodyOf(doc, subject.party.index);
    }
    if (endsClause(doc.tokens, node.lead, node.from)) return null;
  }
  return null;
}

