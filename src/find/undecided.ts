/**
 * Capitalised runs that nobody explained are put to the third reader: each distinct span once, short ones only, and never more
 * than a small share of the article's runs. Left alone: headlines in title case, lines of capitals, single words.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, Pass } from '../model/document.js';
import { beginsSentence, continues, has, isCapital } from '../text/phrases.js';
import { spanOf } from '../text/spans.js';
import { styleOf } from '../text/style.js';

const MAX_WORDS = 5;
/** Share of the article's capitalised runs that may be asked about. */
const BUDGET = 0.04;
/** How often the third reader is right about what the others left: see docs/accuracy.md. */
const CONFIDENCE = { person: 0.6, organisation: 0.5, place: 0.6 } as const;

export const undecided: Pass = {
  name: 'undecided',
  reads: ['tokens', 'sentences', 'dates', 'proposals'],
  writes: ['proposals'],
  reader: 'compromise',
  run(doc) {
    const { settings, proposals, tokens } = doc;
    const ask = settings.models.compromise;
    if (ask === null) return {};
    const { open, count } = openRuns(doc);
    const answers = new Map<string, ReturnType<typeof ask>>();
    const limit = Math.ceil(count * BUDGET);
    const found: NameMention[] = [];
    for (const [from, to] of open) {
      const span = spanOf(tokens, from, to);
      const text = doc.text.slice(span.start, span.end);
      if (!answers.has(text) && answers.size < limit) answers.set(text, ask(text));
      const kind = answers.get(text);
      if (kind) found.push({ ...span, kind, rule: 'compromise', confidence: CONFIDENCE[kind] });
    }
    return { proposals: [...proposals, ...found] };
  },
};

/** Runs of two capitalised words and more that touch no proposal and no date; `count` is the number of all runs. */
function openRuns(doc: Document): { open: (readonly [number, number])[]; count: number } {
  const { tokens } = doc;
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of [...doc.proposals, ...doc.dates]) taken.fill(1, from, to);
  const open: (readonly [number, number])[] = [];
  let count = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(tokens, i)) continue;
    let to = i + 1;
    while (continues(tokens, to) && isCapital(tokens, to)) to++;
    const from = beginsSentence(tokens, i) && has(tokens, i, WordClass.Starter) ? i + 1 : i;
    count++;
    const isFree = !taken.subarray(from, to).includes(1);
    if (to - from > 1 && to - from <= MAX_WORDS && isFree && styleOf(doc, i) === 'prose') open.push([from, to]);
    i = to - 1;
  }
  return { open, count };
}
