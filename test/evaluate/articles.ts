/** Small golds and records for the tables: only what a row is about is written out. */
import type { Gold } from '../../src/evaluate/gold.js';
import { readGold } from '../../src/evaluate/gold.js';
import { judge } from '../../src/evaluate/judge.js';
import type { Kind } from '../../src/evaluate/judgement.js';
import type { DocumentRecord } from '../../src/model/record.js';
import { EMPTY } from '../output/record-sample.js';

export const gold = (lists: Record<string, unknown>): Gold => readGold(lists);

export const found = { rule: 'test', confidence: 0.9 };

export function record(lists: Partial<DocumentRecord>): DocumentRecord {
  return {
    ...EMPTY,
    source: '-',
    ...lists,
  };
}

/** The verdicts of one kind as a person would write them: `right 1, false 0, missed 2`. */
export function verdictsOf(kind: Kind, right: Gold, output: DocumentRecord): string {
  const all = judge(right, output).filter((judgement) => judgement.kind === kind);
  const count = (verdict: string) => all.filter((judgement) => judgement.verdict === verdict).length;
  return `right ${count('right')}, false ${count('false')}, missed ${count('missed')}`;
}

/** `Elmira Qasimova, Qasimova?` is a person with two mentions, the second optional; each stands at its place in the list. */
export function goldEntity(id: string, line: string, more: Record<string, unknown> = {}) {
  const mentions = line.split(', ').map((text, index) => ({
    text: text.replace(/\?$/, ''),
    start: index * 100,
    end: index * 100 + text.replace(/\?$/, '').length,
    optional: text.endsWith('?'),
  }));
  return { id, name: mentions[0]!.text, mentions, ...more };
}

export const foundMention = (text: string, start: number, end = start + text.length) => ({
  text,
  start,
  end,
  ...found,
});

export const foundPerson = (id: string, name: string) => ({ id, name, aliases: [], mentions: [foundMention(name, 0)] });

export const foundBody = (id: string, name: string, parent: string | null = null) => ({
  ...foundPerson(id, name),
  acronym: null,
  type: null,
  parent,
});
