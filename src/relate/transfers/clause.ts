/** A verb of giving with all that the sentence says around it. */
import type { Party } from '../../model/document.js';
import type { Objects } from './draft.js';
import type { Node, VerbNode } from './scene.js';
import type { Subject } from './subject.js';
import type { VerbGroup } from './verb-group.js';

/** A clause of giving, read. */
export interface Clause {
  readonly nodes: readonly Node[];
  readonly at: number;
  readonly verb: VerbNode;
  readonly group: VerbGroup;
  readonly subject: Subject;
  readonly objects: Objects;
  /** Who decided on money in the sentence before. */
  readonly decider: Party | null;
  /** Who got the gift told of before, where this clause goes on with it: `and Y added 500`. */
  readonly continued: Party | null;
  /** Who gave it: `while B got 300`. */
  readonly continuedBy: Party | null;
}
