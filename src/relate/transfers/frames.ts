/** Which token is a verb of giving or paying, in which form, and which part in the gift the phrases around it have. */
import { entries } from '../../lexicon/entries.js';
import { PAYMENT_VERBS, TRANSFER_VERBS } from '../../lexicon/transfer-verbs.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { has, norm } from '../../text/phrases.js';

export type Part = 'giver' | 'recipient' | 'decider';

/** Where a phrase stands: as the subject, right behind the verb, or behind a preposition. */
export type Place = 'subject' | 'object' | 'to' | 'from' | 'for' | 'with' | 'in' | 'on' | 'at' | 'against';

type Parts = Readonly<Partial<Record<Place, Part | null>>>;

export interface VerbForm {
  readonly lemma: string;
  readonly tense: 'base' | 's' | 'ing' | 'past';
  /** The words behind the verb's forms in the list, which says what they mean. */
  readonly frames: ReadonlySet<string>;
  readonly parts: Parts;
  /** The words without one of which the verb is another: chipped [in], took [out], took [delivery]. */
  readonly particles: ReadonlySet<string>;
}

/** X gives Y, X gives to Y; what X gives can be `from` Z. */
const GIVING: Parts = { subject: 'giver', object: 'recipient', to: 'recipient', from: 'giver' };
/** What the frames change of it. */
const CHANGES: Readonly<Record<string, Parts>> = {
  for: { for: 'recipient' },
  into: { with: 'recipient' },
  in: { in: 'recipient' },
  get: { subject: 'recipient', to: null },
  against: { against: 'giver' },
  fine: { subject: 'decider', object: 'giver', on: 'giver', to: null },
  buy: { object: null, to: null, from: 'recipient' },
  sell: { subject: 'recipient', object: null, to: 'giver', from: null },
  costs: { object: null },
  join: { subject: null, object: 'giver', from: 'recipient', to: null },
  move: { subject: null, object: null, from: 'recipient', to: 'giver' },
  at: { at: 'recipient' },
  keep: { with: 'recipient' },
  claim: { object: 'recipient' },
};

/** Verbs of trade: who buys pays, and the sum stands behind `for`. */
export const isTrade = (frames: ReadonlySet<string>): boolean =>
  frames.has('buy') || frames.has('sell') || frames.has('join') || frames.has('move');

const plain = (parts: Parts, frames: readonly string[]): Omit<VerbForm, 'lemma' | 'tense'> => ({
  frames: new Set(['plain', ...frames]),
  parts,
  particles: new Set(),
});
/** What verbs of no list mean where their sum goes `to` somebody, or comes `from` him. */
export const giving = plain({ ...GIVING, object: null, for: 'recipient' }, []);
export const getting = plain({ ...GIVING, subject: 'recipient', object: null }, ['get']);

/** By the word; one with particles stands before the same verb without. */
const FORMS = new Map<string, VerbForm[]>();
for (const line of [TRANSFER_VERBS, PAYMENT_VERBS].flatMap(entries)) {
  const [forms = '', said = ''] = line.split(': ');
  const words = forms.split(' ');
  const frames = new Set(said.split(' '));
  const parts: Parts = Object.assign({}, GIVING, ...[...frames].map((frame) => CHANGES[frame]));
  const particles = new Set([...frames].filter((frame) => frame[0] === '+').map((frame) => frame.slice(1)));
  words.forEach((word, n) => {
    const tense = n === 0 ? 'base' : n === 1 ? 's' : n === 2 ? 'ing' : 'past';
    const form: VerbForm = { lemma: words[0]!, tense, frames, parts, particles };
    // `Set` is its own participle.
    const known = (FORMS.get(word) ?? []).filter((other) => other.frames !== frames);
    FORMS.set(word, particles.size > 0 ? [form, ...known] : [...known, form]);
  });
}

/** The verb of giving or paying at token `i`, or null. */
export function frameOf(tokens: Tokens, i: number): VerbForm | null {
  if (!has(tokens, i, WordClass.TransferVerb | WordClass.PaymentVerb)) return null;
  const next = norm(tokens, i + 1);
  return FORMS.get(norm(tokens, i))?.find(({ particles }) => particles.size === 0 || particles.has(next)) ?? null;
}
