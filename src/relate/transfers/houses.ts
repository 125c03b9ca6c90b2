/** Bodies that live on what others give and have no boards to give themselves: hospitals, schools, museums. */
import { entries } from '../../lexicon/entries.js';
import { HOUSES } from '../../lexicon/transfer-nouns.js';

const HOUSE = new Set(entries(HOUSES));

export const isHouse = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => HOUSE.has(word));
