/** A figure in words with its magnitude: [seven], [one hundred and twenty thousand], [half a million], [two point five]. */
import { Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';
import { endsPhrase } from './currency.js';
import { isWordlike, keyOfName, meaningsOfName } from './currency-table.js';
import { type Decimal, fromDigits, plus, times, timesTen, whole } from './decimal.js';
import { type Figure, HALF, QUARTER, takeMagnitudes, widen, wordFigure } from './magnitudes.js';
import { isBreak, phraseOf, type Source, wordAt } from './source.js';
import { isOnes, isTens, magnitudeOf, partOf, smallNumber } from './words.js';

/** `Several million`, `hundreds of thousands` are too vague to be numbers. */
const VAGUE = wordSet(['several', 'few', 'some', 'many', 'of', 'couple']);

/** The figure that the words at token `at` begin, or null. */
export function readWordPart(source: Source, at: number): Figure | null {
  const word = wordAt(source, at);
  const part = JOINED_PARTS.get(word.norm);
  if (part) return isPercent(source, at + 1) ? wordFigure(source, at, at + 1, part) : null;
  const mixed = mixedNumber(word.norm);
  if (mixed !== null) return takeMagnitudes(source, wordFigure(source, at, at + 1, mixed), true);
  const joined = readJoined(source, at);
  if (joined) return joined;
  if (word.norm === 'a' || word.norm === 'an') {
    const next = wordAt(source, at + 1).norm;
    if (next === 'quarter') return readQuarters(source, at, at + 1, QUARTER);
    if (isOneUnit(source, at)) return wordFigure(source, at, at + 1, whole(1));
    // `a third of a million` is no finite decimal.
    if (next === 'half' || next.endsWith('s') || isPartOf(source, at)) return null;
    return takeMagnitudes(source, wordFigure(source, at, at + 1, whole(1)), true);
  }
  if (word.norm === 'half') return readHalf(source, at);
  const fraction = partOf(word.text);
  if (fraction) return takeMagnitudes(source, wordFigure(source, at, at + 1, fraction), false);
  return readCardinal(source, at);
}

/** `a third of`, `two thirds of`, `one tenth of`; halves and quarters are read from their own words on. */
const isPartOf = (source: Source, at: number): boolean =>
  wordAt(source, at - 1).norm === 'of' && /(?:third|fifth|sixth|tenth)s?$/.test(wordAt(source, at - 2).norm);

/** `one-and-a-half`, `two-and-a-quarter`; null for any other word. */
function mixedNumber(norm: string): Decimal | null {
  const [, first = '', part] = /^(\w+)-and-a-(half|quarter)$/.exec(norm) ?? [];
  const ones = smallNumber({ norm: first });
  return ones === null ? null : plus(whole(ones), part === 'half' ? HALF : QUARTER);
}

/** `less than [a dollar] a day`, `for [a euro]`; but `a dollar rise`, `pegged to a dollar`, `a mark of respect`. */
export function isOneUnit(source: Source, at: number): boolean {
  if (!BEFORE_ONE.has(wordAt(source, at - 1))) return false;
  const { folded } = wordAt(source, at + 1);
  if (meaningsOfName(folded).length === 0) return false;
  return (
    folded === keyOfName(folded) &&
    !isWordlike(folded) &&
    endsPhrase(source, at + 2) &&
    wordAt(source, at + 2).norm !== 'of'
  );
}

const BEFORE_ONE = wordSet(
  'for than about over under above below at cost costs costing pay pays paid charge charges almost nearly just only',
);

/** `half a million`, `half a dozen`, `half a percentage point`. */
function readHalf(source: Source, at: number): Figure | null {
  const to = at + (/^an?$/.test(wordAt(source, at + 1).norm) ? 2 : 1);
  // `half a dinar`
  const isMoney = !isBreak(source, to) && meaningsOfName(wordAt(source, to).folded).length > 0;
  return takeMagnitudes(source, wordFigure(source, at, to, HALF), !isPercent(source, to) && !isMoney);
}

/** A part of one alone is a number only of a percent. */
const isPercent = (source: Source, at: number): boolean =>
  !isBreak(source, at) && /^(?:per|percent|percentage)$/.test(wordAt(source, at).norm);

const JOINED_PARTS = new Map([
  ['one-half', HALF],
  ['one-quarter', QUARTER],
  ['three-quarters', fromDigits('0', '75')],
]);

/** `a quarter of a million`, `three quarters of a million`. */
function readQuarters(source: Source, from: number, at: number, value: Decimal): Figure | null {
  if (!/^of an?$/.test(phraseOf(source, at + 1, at + 3))) return null;
  return takeMagnitudes(source, wordFigure(source, from, at + 3, value), !isPercent(source, at + 3));
}

/** Parts of `twenty-five-million-dollar`. */
const MAX_PARTS = 5;

/** `ten-dollar`, `three-million-euro`: a number, its magnitude and what it describes, hyphened into one token; else null. */
function readJoined(source: Source, at: number): Figure | null {
  const { text, shape } = wordAt(source, at);
  if (!(shape & Shape.Hyphen)) return null;
  const parts = text.split('-', MAX_PARTS);
  const norms = parts.map((part) => part.toLowerCase());
  const isPair = smallNumber({ norm: `${norms[0]}-${norms[1]}` }) !== null;
  let used = isPair ? 2 : 1;
  const small = smallNumber({ norm: norms.slice(0, used).join('-') });
  if (small === null || used === parts.length) return null;
  // `five-hundred dollars`, `five-million dollars`
  const power = norms[used] === 'hundred' ? 2 : (magnitudeOf(norms[used]!) ?? 0);
  if (power > 0) used++;
  const tail = parts[used];
  if (tail === undefined)
    return power === 0
      ? null
      : takeMagnitudes(source, wordFigure(source, at, at + 1, timesTen(whole(small), power)), false);
  const start = source.tokens.start[at]!;
  const lengthOf = (count: number) => parts.slice(0, count).join('-').length;
  const end = start + lengthOf(used);
  const figure = wordFigure(source, at, at + 1, timesTen(whole(small), power));
  return { ...figure, end, suffixEnd: end, power, tail, tailEnd: start + lengthOf(used + 1) };
}

function readCardinal(source: Source, at: number): Figure | null {
  const first = smallNumber(wordAt(source, at));
  if (first === null) return readBareMagnitude(source, at);
  if (/^quarters?$/.test(wordAt(source, at + 1).norm) && first <= 3)
    return readQuarters(source, at, at + 1, times(QUARTER, whole(first)));
  let { value, to } = readTens(source, at, first);
  let power = 0;
  if (/^hundreds?$/.test(wordAt(source, to).norm) && !isBreak(source, to)) {
    value *= 100;
    power = 2;
    to++;
    const isJoined = wordAt(source, to).norm === 'and' && !isBetween(source, at);
    const restAt = to + (isJoined ? 1 : 0);
    const rest = smallNumber(wordAt(source, restAt));
    if (rest !== null && !isBreak(source, restAt)) {
      const tens = readTens(source, restAt, rest);
      if (!/^hundreds?$/.test(wordAt(source, tens.to).norm)) {
        value += tens.value;
        power = 0;
        to = tens.to;
      }
    }
  }
  const figure = { ...wordFigure(source, at, to, whole(value)), power };
  return takeMagnitudes(source, takePoint(source, figure), false);
}

/** `twenty five` in two words. */
function readTens(source: Source, at: number, first: number): { value: number; to: number } {
  const ones = smallNumber(wordAt(source, at + 1));
  if (!isTens(first) || ones === null || !isOnes(ones) || isBreak(source, at + 1)) return { value: first, to: at + 1 };
  return { value: first + ones, to: at + 2 };
}

/** `two point five`. */
function takePoint(source: Source, figure: Figure): Figure {
  if (wordAt(source, figure.to).norm !== 'point') return figure;
  const digit = smallNumber(wordAt(source, figure.to + 1));
  if (digit === null) return figure;
  return widen(source, figure, figure.to + 2, plus(figure.value, fromDigits('0', String(digit))));
}

/** `hundred thousand manats` without an article. */
function readBareMagnitude(source: Source, at: number): Figure | null {
  if (!BARE.has(wordAt(source, at)) || isBetween(source, at + 1)) return null;
  if (VAGUE.has(wordAt(source, at - 1)) || isPartOf(source, at - 1)) return null;
  return takeMagnitudes(source, wordFigure(source, at, at, whole(1)), true);
}

const BARE = wordSet('billion crore hundred lac lakh million thousand trillion');

/** In `between one hundred and two hundred` the `and` joins two numbers. */
export function isBetween(source: Source, at: number): boolean {
  return wordAt(source, at - 1).norm === 'between';
}
