/**
 * Learns how much the rules and the tagger are worth beside each other, from what both propose on texts that the tagger has not seen,
 * and writes it as `src/resolve/opinion-weights.ts`.
 */
import { settingsOf } from '../src/core.js';
import type { NameKind, NameMention, Span } from '../src/model/document.js';
import { analyse } from '../src/pipeline.js';
import { EVIDENCE, type Evidence, evidenceOf, TAGGER, viewsOf } from '../src/resolve/evidence.js';
import type { KindWeights, Weights } from '../src/resolve/second-opinion.js';
import { groupsOf } from '../src/resolve/settle.js';
import type { TaggerModel } from '../src/tagger/tagger.js';
import { LABELS } from '../src/tagger/tags.js';
import type { Marked } from './example.js';
import { fitLogistic } from './logistic.js';

/** A proposal with what is known of it and whether it is right. */
export interface Case {
  readonly kind: NameKind;
  readonly evidence: Evidence;
  /** Without the tagger; empty where it alone proposes. */
  readonly rules: readonly string[];
  readonly isRight: boolean;
  readonly weight: number;
}

/** What all readers propose in a text, apart from what nobody can judge. */
export function casesOf(marked: Marked, tagger: TaggerModel, weight: number): Case[] {
  const doc = analyse(marked.text, settingsOf({}, { tagger, compromise: null }));
  const { tagging } = doc;
  if (tagging === null) return [];
  const groups = groupsOf(doc);
  const views = viewsOf(tagging, doc.tokens, groups);
  return groups.flatMap((findings) => {
    const { kind } = findings[0]!;
    const isRight = judge(marked, findings[0]!);
    if (isRight === null) return [];
    const rules = findings.map(({ rule }) => rule).filter((rule) => rule !== TAGGER);
    return [{ kind, evidence: evidenceOf(views, kind, findings), rules, isRight, weight }];
  });
}

const NAMES: readonly NameKind[] = ['person', 'organisation'];

/** Persons, bodies and posts are right where they are marked, places and others where no person and no body is. Null: not known. */
function judge({ names, titles, unknown = [] }: Marked, { kind, start, end }: NameMention): boolean | null {
  const touches = (span: Span) => span.start < end && start < span.end;
  const isSame = (span: Span) => span.start === start && span.end === end;
  if (NAMES.includes(kind)) {
    if (names.some((name) => LABELS[name.label] === kind && isSame(name))) return true;
    return unknown.some(touches) ? null : false;
  }
  if (unknown.some(touches)) return null;
  if (names.some((name) => NAMES.includes(LABELS[name.label]!) && touches(name))) return false;
  if (kind !== 'title') return true;
  if (titles === undefined) return null;
  if (titles.some(isSame)) return true;
  return titles.some((title) => title.isOptional && touches(title)) ? null : false;
}

const KINDS: readonly NameKind[] = ['person', 'organisation', 'title', 'place', 'other'];
/** Pull of the weights towards zero; what says something in every case is free. */
const PULL = { free: 0.01, bound: 10 };
const FREE: readonly string[] = ['span', 'words', 'enclosed', 'claim', 'rules'];
/** A rule that weighs less is left out. */
const LEAST = 0.05;

export type OpinionWeights = Readonly<Record<NameKind, KindWeights>>;

export const fitOpinion = (cases: readonly Case[]): OpinionWeights =>
  Object.fromEntries(KINDS.map((kind) => [kind, fitKind(cases.filter((one) => one.kind === kind))])) as OpinionWeights;

function fitKind(cases: readonly Case[]): KindWeights {
  const ruled = fitGroup(cases.filter(({ rules }) => rules.length > 0));
  const tagged = fitGroup(cases.filter(({ rules }) => rules.length === 0));
  return { ruled: ruled.weights, tagged: tagged.weights, rules: ruled.rules };
}

function fitGroup(cases: readonly Case[]): { weights: Weights; rules: Record<string, number> } {
  const names = [...new Set(cases.flatMap(({ rules }) => rules))].sort();
  const rows = cases.map(({ evidence, rules, isRight, weight }) => ({
    values: [1, ...EVIDENCE.map((name) => evidence[name]), ...names.map((name) => (rules.includes(name) ? 1 : 0))],
    isRight,
    weight,
  }));
  const ofEvidence = EVIDENCE.map((name) => (FREE.includes(name) ? PULL.free : PULL.bound));
  const pulls = [PULL.free, ...ofEvidence, ...names.map(() => PULL.bound)];
  const [bias, ...rest] = fitLogistic(rows, pulls).map((weight) => Math.round(weight * 100) / 100 + 0);
  const known = names.map((name, k) => [name, rest[EVIDENCE.length + k]!] as const);
  return {
    weights: { bias, ...Object.fromEntries(EVIDENCE.map((name, k) => [name, rest[k]!])) } as Weights,
    rules: Object.fromEntries(known.filter(([, weight]) => Math.abs(weight) >= LEAST)),
  };
}

/** The source of `src/resolve/opinion-weights.ts`. */
export function opinionSource(weights: OpinionWeights, cases: readonly Case[]): string {
  const count = (kind: NameKind) => cases.filter((one) => one.kind === kind).length;
  const counts = KINDS.map((kind) => `${kind} ${count(kind)}`).join(', ');
  const lines = KINDS.flatMap((kind) => {
    const { ruled, tagged, rules } = weights[kind];
    return [`  ${kind}: {`, ...block('ruled', ruled), ...block('tagged', tagged), ...block('rules', rules), '  },'];
  });
  return `${HEADER.replace('COUNTS', counts)}${lines.join('\n')}\n};\n`;
}

function block(name: string, weights: Weights | Readonly<Record<string, number>>): string[] {
  const entries = Object.entries(weights).map(([key, weight]) => `      ${keyOf(key)}: ${weight},`);
  return entries.length === 0 ? [`    ${name}: {},`] : [`    ${name}: {`, ...entries, '    },'];
}

const keyOf = (rule: string): string => (/^[a-z]+$/.test(rule) ? rule : `'${rule}'`);

const HEADER = `/**
 * What the evidence for a name weighs, in log-odds. Written by \`npm run train\`; do not edit.
 *
 * source: learnt on the proposals of all readers in our articles and in held-back parts of open corpora (NOTICE), each read by a tagger
 * that had not seen it (COUNTS)
 */
import type { NameKind } from '../model/document.js';
import type { KindWeights } from './second-opinion.js';

export const OPINION_WEIGHTS: Readonly<Record<NameKind, KindWeights>> = {
`;
