/** A figure that another is compared with, before the date of the one: `down from 2,300 on Saturday`. */
import { Shape } from '../text/shape.js';
import { BREAK, isPastVerb, normAt, type Source } from './date-verb.js';

/** How far before a date the figure stands that belongs to it. */
const COMPARED_REACH = 8;
const COMPARED_WITH = /^compared (?:with|to)$/;

/** `down from 2,300 on Saturday`, `against 51 per cent in May`, `rose from 3 in March`: what is compared with lies behind. */
export function isCompared(source: Source, sentence: number, start: number): boolean {
  for (let at = start; at > start - COMPARED_REACH && source.tokens.sentence[at] === sentence; at--) {
    const norm = normAt(source, at);
    if (BREAK.test(norm)) return false;
    if (COMPARED_WITH.test(`${norm} ${normAt(source, at + 1)}`)) return true;
    if (!/^(?:against|versus|from)$/.test(norm)) continue;
    const isFigure = at < start && ((source.tokens.word[at + 1]?.shape ?? 0) & Shape.Digits) !== 0;
    return isFigure && (norm !== 'from' || FALLS_FROM.test(normAt(source, at - 1)) || isPastVerb(source, at - 1));
  }
  return false;
}

const FALLS_FROM = /^(?:up|down|,|%|cent|percent|.*\d)$/;
