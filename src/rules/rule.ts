/** What a rule is, for those who read its name in a record. */
import type { Reader } from '../model/document.js';

export interface Rule {
  readonly reader: Reader;
  /** One sentence, without its stop. */
  readonly says: string;
  /** What it finds, in [brackets]: the mention, or for roles and transfers the evidence. */
  readonly examples: readonly [string, string];
  /** A phrase that looks like it, and why nothing is put out under this name there. */
  readonly leaves: readonly [phrase: string, why: string];
  /** The files in `src/lexicon/` whose words give it away. */
  readonly words: readonly string[];
}

export type Rules = Readonly<Record<string, Rule>>;
