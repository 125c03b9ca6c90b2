/**
 * Years: in [1998], ([1999]), the [2021] strike, for [2024].
 *
 * Left alone: `2000 workers`, `1,998`, `Resolution 2231`, `the 2030 Agenda`, `Law of 2013 No. 5`, `Tokyo 2020`, `Room 1985`. A year
 * with nothing that speaks for it must lie between 1900 and 2049.
 */
import { WordClass } from '../../lexicon/word-class.js';
import { Shape } from '../../text/shape.js';
import { singularOf } from '../../text/singular.js';
import { tellsChange } from '../amounts/bounds.js';
import { classOf } from '../amounts/noun-phrase.js';
import { calendar, type Match, type Source } from './match.js';
import {
  beginsLine,
  beginsSentence,
  classesAt,
  isCapital,
  isDash,
  isGlued,
  isNoun,
  normAt,
  shapeAt,
  skip,
  unitAt,
  yearAt,
} from './words.js';
import { partBehindYear, yearsPart } from './year-part.js';

/** After these a year of any century is meant. */
const STRONG = new Set('in since during year years until till circa ca fiscal fy mid early late'.split(' '));
/** After these a figure is a number. */
const INTRODUCES_NUMBER =
  /^(?:was|were|is|are|at|reached|totall?ed|has|have|had|employs|employed|about|some|nearly|only|another|those|these)$/;
/** After these a figure is a number of something. */
export const NUMBERED = new Set(
  'no nos number № # § article articles resolution law act order decree directive room flat page pages paragraph section clause protocol convention file case opinion decision ref release bulletin circular application iso form model version v building series type code tel phone fax + $ € £ ₼ ₺ ₽ ₸ ¥ ₹ ₦ usd eur azn approximately nearly almost exactly'.split(
    ' ',
  ),
);
/** What a year's figures count after all. */
const COUNTED =
  /^(?:%|percent|per|people|men|women|children|staff|km|m|kg|ha|hectares|tonnes|tons|hours|mw|gwh|°|º|×|x|gmt|utc|est|edt|hrs)$/;

const NAME_WORDS = 6;

export function readYear(source: Source, at: number): Match | null {
  const year = yearAt(source, at);
  const part = year === 0 ? null : partBehindYear(source, at + 1);
  if (part) return yearsPart(part, year);
  if (year === 0 || !isYear(source, at, year)) return null;
  return { to: at + 1, rule: 'year', meaning: calendar({ year }) };
}

function isYear(source: Source, at: number, year: number): boolean {
  const before = normAt(source, at - 1);
  if (
    isQuoted(source, at) ||
    isPartOfNumber(source, at) ||
    isActNumber(source, at) ||
    NUMBERED.has(before) ||
    isCounting(source, at)
  )
    return false;
  const isUsual = (year >= 1900 && year < 2050) || beginsSpan(source, at) || beginsSpan(source, at - 2);
  const isStrong = STRONG.has(before) || (before === 'of' && unitAt(source, at - 2) !== undefined);
  if (isStrong && !beginsLine(source, at)) return isUsual || !isNoun(source, at + 1);
  // The end of `Horizon Europe 2021-2027` belongs to the name, too.
  const isNamed = isInName(source, at) || (isYearsRange(source, at) && isInName(source, at - 2));
  if (!isUsual || isNamed || isCitation(source, at) || (isDash(source, at - 1) && !isYearsRange(source, at)))
    return false;
  if (beginsSentence(source, at)) return !isThingCounted(source, at, at + 1);
  return (!INTRODUCES_NUMBER.test(before) || isTold(source, at)) && !isThingCounted(source, at, at + 1);
}

/** `That was 2019.`, `It was 1974 when he came`. */
const isTold = (source: Source, at: number): boolean =>
  /^(?:is|was)$/.test(normAt(source, at - 1)) &&
  /^(?:it|that|this|year)$/.test(normAt(source, at - 2)) &&
  beginsSentence(source, at - 2) &&
  (beginsSentence(source, at + 2) || /^(?:when|and|,)$/.test(normAt(source, at + 1)));

/** `1-2001`, `2001/5`, `(976) 2021 44 55`: figures on either side. */
function isPartOfNumber(source: Source, at: number): boolean {
  const isFigure = (index: number) => (shapeAt(source, index) & Shape.Digits) !== 0 && !beginsLine(source, index);
  if (isGlued(source, at) && /^[-/+.:#№$€£]$/.test(normAt(source, at - 1)) && !isYearsRange(source, at)) return true;
  if (isGlued(source, at + 1) && /^[-/]$/.test(normAt(source, at + 1)) && isFigure(at + 2) && !yearAt(source, at + 2))
    return true;
  // `01 2345 2019` is one number; `2023      2022` heads two columns.
  const isNumber = (index: number) =>
    (shapeAt(source, index) & Shape.Number) !== 0 && !beginsSentence(source, Math.max(index, at));
  if (isNumber(at - 1) && !isColumn(source, at - 1, at)) return true;
  if (!isFigure(at + 1) || !isNumber(at + 1)) return false;
  // `in 2023 51 teams took part`
  const isCounted = /^(?:in|since|during)$/.test(normAt(source, at - 1)) && isPluralNoun(source, at + 2);
  return !isColumn(source, at, at + 1) && !isCounted;
}

/** `2024 NZHC 118`, as courts cite what they have decided. */
const isCitation = (source: Source, at: number): boolean =>
  (shapeAt(source, at + 1) & Shape.AllCaps) !== 0 && (shapeAt(source, at + 2) & Shape.Number) !== 0;

/** The blanks between two columns of a table. */
const COLUMN = 3;

/** Two years with a wide gap between. */
const isColumn = (source: Source, left: number, right: number): boolean =>
  yearAt(source, left) > 0 &&
  yearAt(source, right) > 0 &&
  source.tokens.start[right]! - source.tokens.end[left]! >= COLUMN;

/** `Act No. 45 of 2003`, `Bill No. XII of 2003` number the act. */
const isActNumber = (source: Source, at: number): boolean =>
  normAt(source, at - 1) === 'of' && NUMBERED.has(normAt(source, at - 3));

const isYearsRange = (source: Source, at: number) => isDash(source, at - 1) && yearAt(source, at - 2) > 0;

/** The film `“1984”`. */
const isQuoted = (source: Source, at: number): boolean =>
  isGlued(source, at) &&
  isGlued(source, at + 1) &&
  /^["“‘']$/.test(normAt(source, at - 1)) &&
  /^["”’']$/.test(normAt(source, at + 1));

/** Longer than this nobody lives and no war lasts. */
const LIFETIME = 120;

/** `(1811–1838)`, `between 1885 and 1935`, `master from 1811 to 1838`: two years that speak for each other. */
function beginsSpan(source: Source, at: number): boolean {
  const [first, last] = [yearAt(source, at), yearAt(source, at + 2)];
  if (first === 0 || last <= first || last - first >= LIFETIME || isNoun(source, at + 3)) return false;
  const before = normAt(source, at - 1);
  if (before === '(') return isDash(source, at + 1) && normAt(source, at + 3) === ')';
  const link = normAt(source, at + 1);
  if (before === 'between') return link === 'and' && last >= 1900;
  return before === 'from' && link === 'to' && !tellsChange(source, at);
}

/** `2000 manat`, `1950 %`, `2000 people`. */
function isCounting(source: Source, at: number): boolean {
  if (beginsLine(source, at + 1)) return false;
  // `between 2000 and 2500 workers`
  const isBound = normAt(source, at - 1) === 'between' && normAt(source, at + 1) === 'and';
  if (isBound && yearAt(source, at + 2) === 0 && isPluralNoun(source, at + 3)) return true;
  // `the prizes, 2000 and 1200 manats`; but `in 2000 and 1200 workers`
  const isPair = /^(?:and|or|to|[-–])$/.test(normAt(source, at + 1)) && (shapeAt(source, at + 2) & Shape.Number) !== 0;
  if (isPair && isThingCounted(source, at, at + 3)) return !STRONG.has(normAt(source, at - 1));
  return (classesAt(source, at + 1) & WordClass.Currency) !== 0 || COUNTED.test(normAt(source, at + 1));
}

/** After these a noun that no list knows is one of that year: `the 2021 floods`. */
const DETERMINER = /^(?:the|its|their|his|her|our|my|your|'s|this|that|after|before|during|both|following)$/;

/** `2000 workers`, `2000 mills`; but `the 2021 floods`, `2019 results`, `both 1994 and 2010 finals`. */
function isThingCounted(source: Source, at: number, noun: number): boolean {
  if (!isPluralNoun(source, noun)) return false;
  const norm = normAt(source, noun);
  const singular = singularOf(norm);
  // `the 2008 crisis`
  if (singular === null) return false;
  const nounClass = classOf(singular, norm);
  const isSecond = /^(?:and|or|,)$/.test(normAt(source, at - 1)) && yearAt(source, at - 2) > 0;
  return (
    nounClass !== 'uncounted' && (nounClass !== 'unknown' || !(isSecond || DETERMINER.test(normAt(source, at - 1))))
  );
}

/** `2000 workers`; but `in 2000 workers struck` has been decided by its preposition. */
function isPluralNoun(source: Source, at: number): boolean {
  return isNoun(source, at) && /[^s']s$|men$|people$/.test(normAt(source, at)) && !NO_NOUNS.test(normAt(source, at));
}

/** `The agreement of 2015 runs out`: verbs of papers and plans. */
const NO_NOUNS =
  /^(?:was|is|has|does|its|us|ours|onwards|runs|expires|ends|begins|starts|provides|requires|applies|remains|covers|says|gives|shows|allows|obliges|foresees|envisages|contains)$/;

/** `the 2030 Agenda`, `Tokyo 2020`, `Law of 2013 No. 5`, `Employment Rights Act 1996`. */
function isInName(source: Source, at: number): boolean {
  const next = at + 1;
  const numbered = /^(?:no|n|№)$/.test(normAt(source, next)) && !beginsLine(source, next);
  const isNameBehind = normAt(source, at - 1) === 'the' && isCapital(source, next) && isWholeName(source, next);
  // In a heading all words have capitals, and nothing is a name for that.
  const isHeading = (shapeAt(source, at - 1) & shapeAt(source, at - 2) & Shape.AllCaps) !== 0;
  const isNameBefore =
    !isHeading &&
    isCapital(source, at - 1) &&
    !beginsLine(source, at) &&
    !/^(?:full-year|year|season|class|fy|sy|ay)$/.test(normAt(source, at - 1)) &&
    !(classesAt(source, at - 1) & WordClass.Starter);
  const work = skip(source, at - 1, 'of', ',') > at - 1 && isWork(source, at - 2);
  return numbered || isNameBehind || isNameBefore || work;
}

/** How long the name of a law in quotes may be. */
const QUOTED = 12;

/** The `Act` of `Employment Rights Act, 1996`; the quote that ends the `Law “On Safety” of 2019`. */
function isWork(source: Source, at: number): boolean {
  if (!/^["”»]$/.test(normAt(source, at)))
    return isCapital(source, at) && (classesAt(source, at) & WordClass.WorkHead) !== 0;
  for (let open = at - 1; open > at - QUOTED && !beginsSentence(source, open); open--)
    if (/^["“«]$/.test(normAt(source, open))) return (classesAt(source, open - 1) & WordClass.WorkHead) !== 0;
  return false;
}

/** `the 2030 Agenda` is a name to its end; `the 2004 Presidential election` is an election of 2004. */
function isWholeName(source: Source, at: number): boolean {
  let end = at;
  const isInner = (index: number) =>
    isCapital(source, index) || (classesAt(source, index) & WordClass.Connector && isCapital(source, index + 1));
  while (end < at + NAME_WORDS && isInner(end) && !beginsLine(source, end)) end++;
  return !isNoun(source, end);
}
