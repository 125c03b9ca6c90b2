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
  isBehindForm(tokens, from) ||
  isShortLand(tokens, from) ||
  isThing(tokens, from, to);

/** What a name is given to, whatever stands before it. */
export const isThing = (tokens: Tokens, from: number, to: number): boolean =>
  isLandform(tokens, from, to) || isWork(tokens, from, to);

/** `S. Korea`, `N. Korea-China ties`: a part of the world in one letter, and a land. */
const isShortLand = (tokens: Tokens, from: number): boolean =>
  looks(tokens, from, Shape.Initial) &&
  looks(tokens, from, Shape.Pointed) &&
  /^[nsew]\.?$/.test(norm(tokens, from)) &&
  (has(tokens, from + 1, WordClass.Country | WordClass.Demonym) ||
    LANDS.has(norm(tokens, from + 1).replace(/-.*/, '')));

/** Lands whose halves have names. */
const LANDS = new Set(['africa', 'america', 'asia', 'europe', 'ireland', 'korea', 'sudan']);

/** `Queen Alexandra [Range]`: what lies there. `Peak` and `Ridge` are last names too. */
const isLandform = (tokens: Tokens, from: number, to: number): boolean =>
  to > from + 1 &&
  (LANDFORMS.has(wordAt(tokens, to - 1)) ||
    (HEIGHTS.has(wordAt(tokens, to - 1)) &&
      WHERE.has(wordAt(tokens, norm(tokens, from - 1) === 'the' ? from - 2 : from - 1))));

const LANDFORMS = wordSet('archipelago escarpment estuary fjord glacier massif peninsula plateau range reservoir');
const HEIGHTS = wordSet('heights peak peaks ridge summit');
const WHERE = wordSet(
  'across along around at atop below beyond climb climbed from in into near on over reached to towards up',
);

/** `in Mr. Talvar (1983)`, `the film Anna Kelm (2004)`: a work with its year. */
function isWork(tokens: Tokens, from: number, to: number): boolean {
  if (norm(tokens, to) !== '(' || norm(tokens, to + 2) !== ')' || !/^(?:19|20)\d\d$/.test(norm(tokens, to + 1)))
    return false;
  return has(tokens, from - 1, WordClass.Honorific) || WORKS.has(wordAt(tokens, from - 1));
}

const WORKS = wordSet(
  'album book comedy documentary drama film in movie musical novel opera play series single song thriller',
);

/** What is called by a person's name and is none, armies' undertakings too. */
const STORMS = wordSet(['cyclone', 'hurricane', 'operation', 'storm', 'typhoon']);

/** `Typhoon Melinda`, `Tropical Cyclone Mele`, and the name behind it. */
export const isStorm = (tokens: Tokens, from: number): boolean =>
  STORMS.has(wordAt(tokens, from)) ||
  (STORMS.has(wordAt(tokens, from + 1)) && isCapital(tokens, from + 1) && continues(tokens, from + 1)) ||
  (continues(tokens, from) && STORMS.has(wordAt(tokens, from - 1)));

/** Foreign words for roads and buildings that stand before their name. */
const STREETS = wordSet(
  'avenida avinguda boulevardul bulevardul calle corso gedung jalan jl jln kampung lorong menara piazza piazzale plaza praça prospekt rruga rua str strada ulica ulitsa wisma',
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
