/** Ways into the pipeline for tests: the passes up to one, the whole, and lists as short lines that read well in a table. */
import { readFileSync } from 'node:fs';
import type { Document, Pass, Reader } from '../src/model/document.js';
import { analyse, emptyDocument, PASSES } from '../src/pipeline.js';
import { readModel, type TaggerModel } from '../src/tagger/tagger.js';
import type { Found } from './marked.js';

let shipped: TaggerModel | undefined;

const settings = (readers: readonly Reader[]) => {
  if (readers.includes('tagger')) shipped ??= readModel(readFileSync('src/tagger/model/english.bin'));
  return {
    reference: { date: null, from: null },
    dateOrder: 'dmy',
    readers,
    models: { tagger: shipped ?? null, compromise: null },
  } as const;
};

export const RULES: readonly Reader[] = ['rules'];
export const BOTH: readonly Reader[] = ['rules', 'tagger'];

/** The whole document, by default with the rules alone. */
export const analysed = (text: string, readers = RULES): Document => analyse(text, settings(readers));

/** What `pass` adds to the proposals of the passes before it. */
function proposedBy(pass: Pass, text: string, readers: readonly Reader[]) {
  let doc = emptyDocument(text, settings(readers));
  for (const earlier of PASSES.slice(0, PASSES.indexOf(pass)))
    if (earlier.reader === undefined || readers.includes(earlier.reader)) doc = { ...doc, ...earlier.run(doc) };
  const { proposals = doc.proposals } = pass.run(doc);
  return proposals.slice(doc.proposals.length);
}

/** For marked lines: what `pass` proposes, by rule. */
export const rulesOf =
  (pass: Pass, readers = RULES) =>
  (text: string): Found[] =>
    once(proposedBy(pass, text, readers).map(({ start, end, rule }) => ({ start, end, label: rule })));

/** For marked lines: what `pass` proposes, by kind. */
export const kindsOf =
  (pass: Pass, readers = RULES) =>
  (text: string): Found[] =>
    once(proposedBy(pass, text, readers).map(({ start, end, kind }) => ({ start, end, label: kind })));

/** Two clues to one span are one mark. */
const once = (found: readonly Found[]): Found[] => [
  ...new Map(found.map((one) => [`${one.start} ${one.end} ${one.label}`, one])).values(),
];
