/** Organs of a body, told by their names. */
import { remembered } from '../text/remembered.js';

const NAME =
  /^(?:(?:executive|management|managing|supervisory|governing|central) )?(?:board|presidium|secretariat|plenum|executive committee)\b(.*)$/i;
const OF_PERSONS = /^(?: of \p{L}+)?$/u;

/** `Executive Board of the Fund`, `Presidium`: it has a chairman, members and a secretary, but no president, director or manager. */
export const isOrgan = remembered((name) => NAME.test(name) || OF_BODY.test(name));

/** `KBM General Council`. */
const OF_BODY =
  / (?:(?:central|executive|general|governing|management|national|supervisory) (?:board|bureau|committee|council)|presidium|secretariat)$/i;

/** `Presidium`, `Board of Trustees`: without a name of its own. */
export function isBareOrgan(name: string): boolean {
  const behind = NAME.exec(name)?.[1];
  return behind !== undefined && OF_PERSONS.test(behind);
}

const NOUN = /^(?:plenum|presidium|secretariat)$/;

/** `The Presidium`, of the body that the text is about: a small word alone. */
export const isOrganNoun = (word: string): boolean => NOUN.test(word);
