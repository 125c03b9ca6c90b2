/** What the words behind a verb have said so far: gifts with their recipients, who gives and decides, when. */
import type { Party, Tokens } from '../../model/document.js';
import type { VerbForm } from './frames.js';
import type { Node } from './scene.js';
import type { VerbGroup } from './verb-group.js';

interface Gift {
  /** Index into `amounts`. */
  readonly amount: number;
  readonly recipients: Party[];
  /** Where another giver stands before it: `X gave 5 and [Y] 3`. */
  readonly giver: Party | null;
  /** In brackets behind its recipient. */
  readonly isBracketed?: boolean;
}

export interface Objects {
  readonly gifts: readonly Gift[];
  /** Recipients that stand without any amount. */
  readonly recipients: readonly Party[];
  readonly agent: Party | null;
  readonly source: Party | null;
  /** Through whom it is given, where nobody is named from whom. */
  readonly through: Party | null;
  /** For whom it is given. */
  readonly behalf: Party | null;
  readonly decidedBy: Party | null;
  /** Index into `dates`. */
  readonly date: number | null;
  /** When it was decided, where a participle tells: `allocated by the Council on 12 May`. */
  readonly decidedOn: number | null;
  /** One past the last token that can belong to the verb. */
  readonly to: number;
}

export interface Draft {
  gifts: Gift[];
  /** Recipients named before any amount. */
  first: Party[];
  /** Recipients named last. */
  group: Party[];
  /** Whether recipients stand before their amounts. */
  recipientFirst: boolean | null;
  agent: Party | null;
  /** How many gifts stand before the agent. */
  agentAt: number;
  source: Party | null;
  through: Party | null;
  behalf: Party | null;
  decidedBy: Party | null;
  date: number | null;
  decidedOn: number | null;
  /** Behind a participle, which has an agent and a date of its own. */
  isDescribed: boolean;
  to: number;
}

/** The place that is read: behind the verb at `nodes[at]`. */
export interface Behind {
  readonly tokens: Tokens;
  readonly nodes: readonly Node[];
  readonly at: number;
  readonly form: VerbForm;
  readonly group: VerbGroup;
  readonly isMoney: (node: Node) => boolean;
}

export const draftUpTo = (end: number, hasTheme: boolean): Draft => ({
  gifts: [],
  first: [],
  group: [],
  recipientFirst: hasTheme ? false : null,
  agent: null,
  agentAt: 0,
  source: null,
  through: null,
  behalf: null,
  decidedBy: null,
  date: null,
  decidedOn: null,
  isDescribed: false,
  to: end,
});

/** `Pays A 5 million and a further 3 million [to B]`: of several sums behind their recipients the last has one of its own. */
export function turnRecipient(draft: Draft, party: Party | null): void {
  const last = draft.gifts.at(-1);
  if (party === null || last === undefined) return;
  draft.group = [party];
  draft.gifts[draft.gifts.length - 1] = { ...last, recipients: draft.group };
}

/** Gives what waits for somebody to `party`, or what follows it; `isCoordinate` where it goes on a list of recipients. */
export function addRecipient(draft: Draft, party: Party | null, isCoordinate: boolean): void {
  if (party === null) return;
  draft.recipientFirst ??= draft.gifts.length === 0;
  if (!isCoordinate) draft.group = [];
  draft.group.push(party);
  if (draft.gifts.length === 0) draft.first = draft.group;
  if (draft.recipientFirst) return;
  // Amounts that still wait for somebody go to this group.
  if (isCoordinate) return;
  draft.gifts = draft.gifts.map((gift) => (gift.recipients.length === 0 ? { ...gift, recipients: draft.group } : gift));
}
