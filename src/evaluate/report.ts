/** An evaluation as text for people and as JSON for programs. */
import { visibleJson, visibleLine } from '../output/visible.js';
import { type Bin, figuresOf, overallOf, reliabilityOf } from './figures.js';
import type { Evaluation, LocatedJudgement } from './folder.js';
import { KINDS } from './judgement.js';

const KIND_WIDTH = 24;
const BIN_WIDTH = 12;

/** The figures, the reliability of confidence, then at most `errors` misses and false finds a kind. */
export function toText(evaluation: Evaluation, errors: number): string {
  const sections = [
    figureTable(evaluation),
    reliabilityTable(evaluation),
    ...(errors > 0 ? errorLists(evaluation, errors) : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

/**
 * One object: a figure (`P`, `R`, `F1`, `tp`, `fp`, `fn`) under the name of each kind, `overall`, `documents`, `missing`,
 * `reliability` (bins under the name of a kind) and `errors` (at most `errors` a kind).
 */
export function toJson(evaluation: Evaluation, errors: number): string {
  const { documents, missing, judgements } = evaluation;
  const figures = figuresOf(judgements);
  const report = {
    ...figures,
    overall: overallOf(figures),
    documents,
    missing,
    reliability: Object.fromEntries(reliabilityOf(judgements)),
    errors: KINDS.flatMap((kind) => errorsOf(judgements, kind).slice(0, errors)),
  };
  return `${visibleJson(JSON.stringify(report, null, 2))}\n`;
}

function figureTable({ documents, missing, judgements }: Evaluation): string {
  const figures = figuresOf(judgements);
  const head = ['P', 'R', 'F1'].map((name) => name.padStart(7)).join('') + counts(['tp', 'fp', 'fn']);
  const rows = KINDS.map((kind) => {
    const { P, R, F1, tp, fp, fn } = figures[kind];
    const rates = [P, R, F1].map((rate) => rate.toFixed(3).padStart(7)).join('');
    return kind.padEnd(KIND_WIDTH) + rates + counts([tp, fp, fn]);
  });
  const overall = overallOf(figures).toFixed(3).padStart(21);
  const read = `${documents} ${documents === 1 ? 'document' : 'documents'}${missing > 0 ? `, ${missing} without an article` : ''}`;
  return [' '.repeat(KIND_WIDTH) + head, ...rows, `${'overall'.padEnd(KIND_WIDTH)}${overall}   ${read}`].join('\n');
}

const counts = (cells: readonly (string | number)[]): string => cells.map((cell) => String(cell).padStart(7)).join('');

function reliabilityTable({ judgements }: Evaluation): string {
  const rows = [...reliabilityOf(judgements)];
  if (rows.length === 0) return 'confidence: nothing found';
  const range = ({ from, to }: Bin) => `${from.toFixed(1)}–${to.toFixed(1)}`.padStart(BIN_WIDTH);
  const share = ({ found, right }: Bin) =>
    (found === 0 ? '' : `${(right / found).toFixed(2)} of ${found}`).padStart(BIN_WIDTH);
  return [
    'right by confidence'.padEnd(KIND_WIDTH) + rows[0]![1].map(range).join(''),
    ...rows.map(([kind, bins]) => (kind.padEnd(KIND_WIDTH) + bins.map(share).join('')).trimEnd()),
  ].join('\n');
}

function errorLists({ judgements }: Evaluation, most: number): string[] {
  return KINDS.flatMap((kind) => {
    const errors = errorsOf(judgements, kind);
    if (errors.length === 0) return [];
    const missed = errors.filter(({ verdict }) => verdict === 'missed').length;
    const more = errors.length > most ? [`  and ${errors.length - most} more (--errors ${errors.length})`] : [];
    const head = `${kind}: ${missed} missed (-), ${errors.length - missed} false (+)`;
    return [[head, ...errors.slice(0, most).map(errorLine), ...more].join('\n')];
  });
}

function errorLine({ verdict, source, line, text, context }: LocatedJudgement): string {
  const place = line === null ? source : `${source}:${line}`;
  const around = context === '' ? '' : ` | ${context}`;
  return `  ${verdict === 'missed' ? '-' : '+'} ${visibleLine(`${place}: ${text}${around}`)}`;
}

const errorsOf = (judgements: readonly LocatedJudgement[], kind: LocatedJudgement['kind']): LocatedJudgement[] =>
  judgements.filter((judgement) => judgement.kind === kind && judgement.verdict !== 'right');
