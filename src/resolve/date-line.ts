/** Whether a line with a date in it is a date line: its place, what stands around the date, labels such as `Published on`. */

import { WordClass } from '../lexicon/word-class.js';
import type { Document, Tokens, Word } from '../model/document.js';
import { Gap, Shape } from '../text/shape.js';

/** A line of its own for the date, place and source holds no more words than this. */
export const SHORT_LINE = 18;
/** `14 March 2023, Geneva –`: words of the place behind the date. */
const PLACE_WORDS = 6;

/**
 * Either the line holds little but the date (a place, a source, `Published on`), or the report begins right behind it, after a mark.
 * In a wrapped paragraph only the first counts.
 */
export function isDateLine({ tokens }: Document, { from, to }: Line, line: Line, place: Place): boolean {
  const isHead = place === 'head';
  // `signed on 20 September 1994⏎laid the foundation`: a line of prose.
  if (!isHead && to === line.to && goesOn(tokens, to)) return false;
  if (isOfOther(tokens, line.from, from) && !isMinutes(tokens, line, isHead)) return false;
  const isLabelled = areLabels(tokens, line.from, from);
  const isAlone = (line.to - line.from <= SHORT_LINE || to === line.to) && areLabels(tokens, to, line.to);
  // `14.03.2023 Agreement signed`: figures before a heading.
  if (isHead && from === line.from && isFigures(tokens, { from, to }) && isHeading(tokens, line)) return true;
  if (
    isAlone &&
    (isLabelled ||
      isMinutes(tokens, line, isHead) ||
      (place !== 'between' && isSetOff(tokens, line.from, from, isHead)))
  )
    return true;
  if (isHead && areMinutesHeld(tokens, line.from, from)) return true;
  // `(as of 3 September 2024; replaces the earlier list)`
  if (isHead && isAsOf(tokens, line.from, from)) return true;
  // `News as of 14.03.2023`
  if (
    to === line.to &&
    /^(?:news|information|data)$/.test(tokens.word[line.from]!.norm) &&
    isAsOf(tokens, line.from + 1, from)
  )
    return true;
  if (place === 'between') return false;
  // `Union of Bakers: grants of the round, 2 April 2024`: the whole of the first line.
  if (isHead && line.from === 0 && to === line.to && to <= SHORT_LINE && tokens.word[from - 1]?.text === ',')
    return true;
  // `02.04.2024 / press service` closes an article.
  if (!isHead && from === line.from && line.to - to <= PLACE_WORDS && isMark(tokens, to)) return true;
  if (!isHead || !isLabelled || isWrapped(tokens, line)) return false;
  return isMark(tokens, to) || isBeforeAgency(tokens, to) || (from === line.from && beginsReport(tokens, to, line.to));
}

/** A small word of prose begins the next line, right below. */
const goesOn = (tokens: Tokens, at: number): boolean =>
  at < tokens.length &&
  (tokens.gap[at]! & Gap.Paragraph) === 0 &&
  (tokens.word[at]!.shape & Shape.LowerCase) !== 0 &&
  !LABELS.has(tokens.word[at]!.norm);

/** `Kelm, Feb. 14, 2022, [KNA] –`. */
const isBeforeAgency = (tokens: Tokens, to: number): boolean =>
  tokens.word[to]!.text === ',' &&
  to + 2 < tokens.length &&
  (tokens.word[to + 1]!.shape & Shape.AllCaps) !== 0 &&
  isMark(tokens, to + 2);

const isFigures = (tokens: Tokens, { from, to }: Line): boolean => {
  for (let at = from; at < to; at++) if (tokens.word[at]!.shape & Shape.Letters) return false;
  return true;
};

/** A short line that does not end as a sentence does. */
const isHeading = (tokens: Tokens, { from, to }: Line): boolean =>
  to - from <= SHORT_LINE && !/^[.,;:!?]$/.test(tokens.word[to - 1]!.text);

/** `Minutes of the meeting held on 14 March 2023`, also `DRAFT MINUTES OF THE BOARD⏎HELD ON 14 MARCH 2023`. */
function isMinutes(tokens: Tokens, { from, to }: Line, isHead: boolean): boolean {
  if (!isHead) return false;
  const isHeld = tokens.word[from]!.norm === 'held';
  // The heading before `held`, and in other lines what the line begins with.
  for (let at = isHeld ? Math.max(0, from - SHORT_LINE) : from; at < (isHeld ? from : Math.min(to, from + 2)); at++)
    if (tokens.word[at]!.norm === 'minutes') return true;
  return false;
}

/** `Excerpts from the minutes of the regular session of the council, held in the hall on the 14th day of March, 2023`. */
function areMinutesHeld(tokens: Tokens, line: number, from: number): boolean {
  let minutes = -1;
  for (let at = line; at < from; at++) {
    const { norm } = tokens.word[at]!;
    if (norm === 'minutes' && at - line <= PLACE_WORDS) minutes = at;
    else if (norm === 'held' && minutes >= 0) return true;
  }
  return false;
}

/** `The board agreed. 2 April 2024`, `… went home. (Oslo, 2 April 2024)`: what stands behind the last sentence is the date, with marks and labels at most. */
export function closesText({ tokens }: Document, { from, to }: Line): boolean {
  if (tokens.length - to > PLACE_WORDS || !areLabels(tokens, to, tokens.length)) return false;
  let first = from;
  while (first > 0 && from - first <= PLACE_WORDS && !ENDS_SENTENCE.test(tokens.word[first - 1]!.text)) first--;
  return first > 0 && from - first <= PLACE_WORDS && areLabels(tokens, first, from);
}

const ENDS_SENTENCE = /^[.!?”"»]$/;

const isAsOf = (tokens: Tokens, line: number, from: number): boolean => {
  const at = tokens.word[line]!.text === '(' ? line + 1 : line;
  return from === at + 2 && tokens.word[at]!.norm === 'as' && /^(?:of|at|on)$/.test(tokens.word[at + 1]!.norm);
};

export type Place = 'head' | 'between' | 'foot';

/** What has a date of its own in a label: `Event date:`, `Date of the congress:`, `Next meeting:`. */
const OCCASIONS = new Set(
  'application applications arrival ceremony concert conference congress course dates departure election event exhibition funeral hearing match meeting opening polling session start time training venue vote voting when'.split(
    ' ',
  ),
);
/** `Born 14 March 1953`, `Closing date:`, `Valid from 14 March 2023`. */
const OTHERS =
  /^(?:born|died|birth|death|deadline|due|valid|expires|expiry|ends|closes|closing|register|registration|apply|effective|founded|established|next)$/;
const OWN = /^(?:published|publication|posted|updated|issue|issued|released?|added|press|embargo|embargoed)$/;

/** Whether the words before the date say that it is of something else than the article. */
function isOfOther(tokens: Tokens, line: number, from: number): boolean {
  let isOccasion = false;
  let isNamed = false;
  for (let at = line; at < from; at++) {
    const { norm, text } = tokens.word[at]!;
    if (OWN.test(norm)) return false;
    if (OTHERS.test(norm)) return true;
    isOccasion ||= OCCASIONS.has(norm);
    isNamed ||= text === ':' && isOccasion;
  }
  return isNamed || (from > line && /^(?:by|until|till)$/.test(tokens.word[from - 1]!.norm));
}

const isMark = (tokens: Tokens, at: number): boolean =>
  (tokens.word[at]!.shape & Shape.Mark) !== 0 && tokens.word[at]!.text !== ',';

/** `From our court reporter – 20 February 2025`, `This story was published on 14 March 2023`, `Dated this 14th day of …`. */
function isSetOff(tokens: Tokens, line: number, from: number, isHead: boolean): boolean {
  if (from === line) return false;
  const before = tokens.word[from - 1]!.text;
  // `By our reporter, Harbour Courier. March 14, 2023`
  if (isHead && tokens.word[line]!.norm === 'by' && tokens.word[line]!.text !== 'by' && before === '.') return true;
  // A heading with its date: `Union news (26 February 2023)`, `Union news - 26 February 2023`.
  if (isHead && before === '(') return true;
  if (/^[–—|:/·•-]$/.test(before) || (before === ',' && (line > 0 || !isHead))) return true;
  for (let at = line; at < from; at++) {
    const { norm } = tokens.word[at]!;
    if (PUBLISHED.test(norm) || (!isHead && /^(?:signed|given)$/.test(norm))) return true;
  }
  return false;
}

const PUBLISHED =
  /^(?:published|posted|updated|issued|dated|added|released|uploaded|done|submitted|edited|created|written)$/;

/** `, Geneva –`, ` BAKU.`: a place and a mark, and the report begins. */
function beginsReport(tokens: Tokens, to: number, end: number): boolean {
  for (let at = to; at < Math.min(to + PLACE_WORDS, end); at++) {
    if (at > to && isMark(tokens, at)) return true;
    if (!isLabel(tokens.word[at]!)) return false;
  }
  return false;
}

export interface Line {
  readonly from: number;
  readonly to: number;
}

const isWrapped = (tokens: Tokens, { from }: Line): boolean =>
  from > 0 && !(tokens.gap[from]! & (Gap.Line | Gap.Paragraph));

const LABELS = new Set(
  'published publication date dated posted updated added issued on of at the and last first modified created for immediate release newspaper news agency by press office embargo embargoed until hours am pm a.m p.m views no nr ref min mins read in vol volume issue edition page admin author reporter correspondent staff writer desk editor editorial newsroom team story text photo photos comments compiled translated written reported this article appeared print online version weekly daily p pp leave a y year kl uhr time local service region district'.split(
    ' ',
  ),
);

function areLabels(tokens: Tokens, from: number, to: number): boolean {
  let isAside = false;
  for (let at = from; at < to; at++) {
    const { text } = tokens.word[at]!;
    // `/press service of the union/`, `(after the close)`
    if (text === '(' || (text === '/' && !isAside)) isAside = true;
    else if (text === ')' || text === '/') isAside = false;
    else if (!isAside && (!isLabel(tokens.word[at]!) || namesAct(tokens, at))) return false;
  }
  // `Release No. 12 of 3 May 2024`, `Minutes of 3 May 2024`; but `Strike of 3 May 2024: what we know`.
  const isOf = to > from + 1 && tokens.word[to - 1]!.norm === 'of';
  const owner = isOf ? tokens.word[to - 2]! : null;
  return !owner || (owner.shape & Shape.Digits) !== 0 || DATED.test(owner.norm);
}

const DATED = /^(?:issue|edition|number|release|bulletin|newsletter|minutes|day|statement|communiqué|newspaper)$/;

/** `Press release No. 12 of 3 May 2024` is dated so; `Decree No. 12 of 3 May 2024` is what the article is about. */
const namesAct = (tokens: Tokens, at: number): boolean =>
  ACTS.has(tokens.word[at]!.norm) && /^(?:no|nr|n|№|of)$/.test(tokens.word[at + 1]?.norm ?? '');

const ACTS = new Set(
  'act agreement bill constitution contract convention decision decree directive judgment law memorandum order ordinance protocol regulation resolution ruling statute treaty verdict'.split(
    ' ',
  ),
);

/** What a place, a source, an author or a label is made of: capitals, figures and marks, but no beginning of a sentence. */
function isLabel({ norm, shape, classes }: Word): boolean {
  if (/^(?:on|in|since|from)$/.test(norm) && shape & Shape.Capital) return false;
  if (LABELS.has(norm) || shape & Shape.Digits) return true;
  // A quotation mark means that somebody speaks.
  if (shape & Shape.Mark) return !/^["“”«»?!]$/.test(norm);
  return (shape & Shape.Capital) !== 0 && !(classes & WordClass.Starter);
}
