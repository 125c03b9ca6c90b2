/** Slips of the pen in names of organisations. */
import { sameName } from '../text/similar.js';
import { type BodyAtom, nationOfAtom, propose, type Work } from './body-work.js';
import { addTo } from './multimap.js';

/** Blocks of more names than this are fields of one kind of body, not slips. */
const MOST_IN_BLOCK = 200;
/** A slip is so many times rarer than the name. */
const SLIP_RATIO = 4;
/** Shorter words have no slips. */
export const SHORTEST_SLIP = 5;

/** All words but one the same, and that one a slip of the other: sure where the rarer name has one likely model. */
export function mergeSlips(work: Work): void {
  const models = new Map<number, Set<number>>();
  for (const block of blocksOf(work).values()) if (block.length <= MOST_IN_BLOCK) noteModels(block, work, models);
  for (const [rare, usual] of models)
    for (const model of usual) {
      const score = slipScore(work.atoms[model]!, work.atoms[rare]!) / usual.size;
      propose(work, model, rare, score, 'one word spelled differently');
    }
}

/** Atom and the word of its name that the key of the block leaves out. */
type Member = readonly [atom: number, word: string];

function blocksOf({ atoms }: Work): Map<string, Member[]> {
  const blocks = new Map<string, Member[]>();
  for (const [n, { name, nations }] of atoms.entries()) {
    if (name.acronym !== null || name.isPart || name.words.length < 2 || name.words.length > MOST_WORDS) continue;
    for (const [k, word] of name.words.entries())
      if (word.length >= SHORTEST_SLIP)
        addTo(blocks, `${name.words.filter((_, other) => other !== k).join(' ')}|${nations}`, [n, word]);
  }
  return blocks;
}

function noteModels(block: readonly Member[], { atoms, clusters }: Work, models: Map<number, Set<number>>): void {
  for (const [at, [a, word]] of block.entries())
    for (const [b, other] of block.slice(at + 1)) {
      if (word === other || clusters.find(a) === clusters.find(b) || !sameName(word, other)) continue;
      const [rare, usual] = atoms[a]!.sightings <= atoms[b]!.sightings ? [a, b] : [b, a];
      models.set(rare, (models.get(rare) ?? new Set()).add(clusters.find(usual)));
    }
}

export const MOST_WORDS = 12;

function slipScore(usual: BodyAtom, rare: BodyAtom): number {
  const shares = [...usual.acronyms.keys()].some((letters) => rare.acronyms.has(letters));
  const isRare = rare.sightings * SLIP_RATIO <= usual.sightings;
  const differs = usual.acronyms.size > 0 && rare.acronyms.size > 0 && !shares;
  if (differs || (nationOfAtom(usual) !== nationOfAtom(rare) && usual.nations === '' && usual.nation !== null))
    return 0.3;
  return 0.65 + (shares ? 0.2 : 0) + (isRare ? 0.16 : 0);
}
