/**
 * Finds date expressions and says what each states by itself: On [12 August 2021], from [3 to 5 May], [last Friday]. Values are
 * worked out by `date-values`, once the reference date is known.
 *
 * Left alone: durations and ages (`44-day war`), repeated times (`every Monday`), numbers in names (`the 2030 Agenda`); amounts own
 * `2000 workers`. The idea of small readers with a common way to join them is chrono's.
 */
import type { DateExpression } from '../../model/date-meaning.js';
import type { Pass } from '../../model/document.js';
import { spanOf } from '../../text/spans.js';
import { readPeriod } from './period.js';
import { isHabitual, isRepeated } from './repeated.js';
import { DATE_RULES } from './rules.js';
import { canBeginDate } from './single.js';

export const findDates: Pass = {
  name: 'dates',
  reads: ['tokens'],
  writes: ['dateExpressions'],
  run(doc) {
    const found: DateExpression[] = [];
    let free = 0;
    for (let at = 0; at < doc.tokens.length; at++) {
      if (!canBeginDate(doc, at) || isRepeated(doc, at)) continue;
      const match = readPeriod(doc, at);
      const from = match?.from ?? at;
      if (!match || from < free) continue;
      const { rule, meaning, to } = match;
      if (isHabitual(doc, from, match)) {
        at = to - 1;
        continue;
      }
      found.push({ rule, meaning, confidence: DATE_RULES[rule], ...spanOf(doc.tokens, from, to) });
      free = to;
      at = to - 1;
    }
    return { dateExpressions: found };
  },
};
