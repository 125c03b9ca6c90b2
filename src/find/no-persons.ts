/** What looks like a person's name, or holds one, and is nobody: storms, streets, schools, companies, awards, headings. */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { placePhraseAt } from '../text/gazetteer.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { wordSet } from '../text/word-set.js';
import { isPluralGround } from './name-run.js';

/** Whether the words from `from` to `to` name somebody or something else than a person, however they look. */
export const isNobody = (tokens: Tokens, from: number, to: number): boolean =>
  isHonoured(tokens, from) ||
  isPrize(tokens, from, to) ||
  isPluralGround(tokens, to - 1) ||
  placePhraseAt(tokens, from)?.to === to ||
  isLetteredHeading(tokens, from, to) ||
  isNamesake(tokens, from) ||
  isStorm(tokens, from) ||
  isStreet(tokens, from) ||
  isBehindForm(tokens, from);

/** What is called by a person's name and is none, armies' undertakings too. */
const STORMS = wordSet(['cyclone', 'hurricane', 'operation', 'storm', 'typhoon']);

/** `Typhoon Melinda`, `Tropical Cyclone Mele`, and the name behind it. */
export const isStorm = (tokens: Tokens, from: number): boolean =>
  STORMS.has(wordAt(tokens, from)) ||
  (STORMS.has(wordAt(tokens, from + 1)) && isCapital(tokens, from + 1) && continues(tokens, from + 1)) ||
  (continues(tokens, from) && STORMS.has(wordAt(tokens, from - 1)));

/** Foreign words for roads and buildings that stand before their name. */
const STREETS = wordSet(
  'avenida avinguda boulevardul bulevardul calle corso gedung jalan jl jln kampung lorong menara piazza piazzale plaza praça prospekt rruga rua strada ulica ulitsa wisma',
);

/** `[Jalan] Raja Hitam`, `[Avenida] Simón Bolívar`, and what is behind the word: whoever it is called after. */
export const isStreet = (tokens: Tokens, from: number): boolean =>
  (STREETS.has(wordAt(tokens, from)) && isCapital(tokens, from + 1)) ||
  (continues(tokens, from) && STREETS.has(wordAt(tokens, from - 1)) && isCapital(tokens, from - 1));

/** `PT [Mitra Sejahtera]`, `SJK(C) [Hin Wah]`: the name of a company or a school behind its form; `as` in small letters is none. */
function isBehindForm(tokens: Tokens, from: number): boolean {
  if (!continues(tokens, from)) return false;
  const isBracketed = norm(tokens, from - 1) === ')' && norm(tokens, from - 3) === '(';
  const form = isBracketed ? from - 4 : from - 1;
  if (SCHOOLS.has(wordAt(tokens, form)) && looks(tokens, form, Shape.AllCaps)) return true;
  return has(tokens, from - 1, WordClass.LegalForm) && isCapital(tokens, from - 1);
}

/** Letters of schools in Malaysia, Indonesia and Spain. */
const SCHOOLS = wordSet('ceip ies sdn sjk sjkc sjkt sk sma sman smk smp smpn');

/** `the school named after [Anar Safarli]`: a part of that name, or at least nobody who acts. */
const isNamesake = (tokens: Tokens, from: number): boolean =>
  norm(tokens, from - 1) === 'after' && norm(tokens, from - 2) === 'named';

/** `the “Year of [Aziz Karimov]”`, `the Order of [Manas]`: whom it is called after. */
const isHonoured = (tokens: Tokens, from: number): boolean =>
  norm(tokens, from - 1) === 'of' &&
  isCapital(tokens, from - 2) &&
  ['award', 'cup', 'medal', 'order', 'prize', 'year'].includes(norm(tokens, from - 2));

/** `the [Ada Obi] award`, `the [Rustam Karimov] scholarship`: what is given in somebody's memory. */
const isPrize = (tokens: Tokens, from: number, to: number): boolean =>
  norm(tokens, from - 1) === 'the' &&
  continues(tokens, from) &&
  continues(tokens, to) &&
  PRIZES.has(wordAt(tokens, to)) &&
  !isCapital(tokens, to);

const PRIZES = wordSet('award awards fellowship medal memorial prize prizes scholarship scholarships trophy');

/** `A. GUESTS`, `B. OBSERVERS`: a heading in capitals that a letter numbers, with another such line in the text. */
function isLetteredHeading(tokens: Tokens, from: number, to: number): boolean {
  if (continues(tokens, from) || continues(tokens, to) || !looks(tokens, from + 1, Shape.AllCaps)) return false;
  const letter = tokens.word[from]!.text.charCodeAt(0);
  if (tokens.word[from]!.text.length > 2 || !looks(tokens, from, Shape.Initial)) return false;
  const isNeighbour = (k: number): boolean =>
    looks(tokens, k, Shape.Initial) &&
    !continues(tokens, k) &&
    Math.abs(tokens.word[k]!.text.charCodeAt(0) - letter) === 1 &&
    tokens.word[k]!.text.length <= 2;
  for (let k = 0; k < tokens.length; k++) if (isNeighbour(k)) return true;
  return false;
}
