/** Which of the proposals that overlap is put out, by the policy that the pass states. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameKind, NameMention } from '../../src/model/document.js';
import { emptyDocument } from '../../src/pipeline.js';
import { settle } from '../../src/resolve/settle.js';
import { read } from '../../src/text/read.js';
import { spanOf } from '../../src/text/spans.js';

const settings = {
  reference: { date: null, from: null },
  dateOrder: 'dmy',
  readers: [],
  models: { tagger: null, compromise: null },
} as const;

const empty = emptyDocument('Aziz Karimov Foundation of the Miners Union in Baku City', settings);
const doc = { ...empty, ...read.run(empty) };

const proposal = (from: number, to: number, confidence: number, kind: NameKind = 'organisation', rule = 'test') =>
  ({ ...spanOf(doc.tokens, from, to), kind, rule, confidence }) satisfies NameMention;

const settled = (proposals: readonly NameMention[], dates: typeof doc.dates = []) =>
  settle.run({ ...doc, proposals, dates }).mentions!;
const brief = (mentions: readonly NameMention[]) => mentions.map(({ from, to, kind }) => `${kind} ${from}-${to}`);

describe('settle', () => {
  it.each<[rule: string, proposals: NameMention[], expected: string[]]>([
    [
      'keeps what nothing contests',
      [proposal(0, 2, 0.9, 'person'), proposal(5, 7, 0.9)],
      ['person 0-2', 'organisation 5-7'],
    ],
    ['prefers the longer of two as sure', [proposal(0, 2, 0.8, 'person'), proposal(0, 3, 0.8)], ['organisation 0-3']],
    ['prefers the surer of two as long', [proposal(0, 2, 0.9, 'person'), proposal(0, 2, 0.7)], ['person 0-2']],
    [
      'prefers a sure name to a doubtful longer one',
      [proposal(0, 2, 0.95, 'person'), proposal(0, 3, 0.45)],
      ['person 0-2'],
    ],
    [
      'prefers two sure names to one that swallows both',
      [proposal(0, 2, 0.95, 'person'), proposal(2, 4, 0.95), proposal(0, 4, 0.6)],
      ['person 0-2', 'organisation 2-4'],
    ],
    ['puts out nothing doubtful', [proposal(0, 2, 0.3, 'person')], []],
    [
      'lets findings of one span and kind strengthen each other',
      [proposal(0, 2, 0.4, 'person', 'one'), proposal(0, 2, 0.4, 'person', 'two')],
      ['person 0-2'],
    ],
    [
      'but not the same finding twice',
      [proposal(0, 2, 0.4, 'person', 'one'), proposal(0, 2, 0.4, 'person', 'one')],
      [],
    ],
    ['keeps the ground of places', [proposal(7, 9, 0.9, 'place'), proposal(7, 8, 0.5, 'person')], ['place 7-9']],
    ['has nothing to do', [], []],
  ])('%s', (_rule, proposals, expected) => expect(brief(settled(proposals))).toEqual(expected));

  it('leaves to dates what is theirs', () => {
    const [date] = [{ ...proposal(1, 2, 1), kind: 'day', value: null, timex: null, alternatives: [] } as const];
    expect(settled([proposal(0, 2, 0.9, 'person'), proposal(2, 3, 0.9)], [date]).map(({ from }) => from)).toEqual([2]);
  });

  it('takes rule from the surer finding', () => {
    const [mention] = settled([proposal(0, 2, 0.6, 'person', 'weak'), proposal(0, 2, 0.8, 'person', 'strong')]);
    expect(mention!.rule).toBe('strong');
    expect(mention!.confidence).toBeCloseTo(0.92);
  });

  it('gives what does not overlap, in order, whatever is proposed', () => {
    const any = fc
      .tuple(
        fc.nat(8),
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom<NameKind>('person', 'organisation', 'place'),
      )
      .map(([from, size, confidence, kind]) =>
        proposal(from, Math.min(from + size, doc.tokens.length), confidence, kind),
      );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (proposals) => {
        const mentions = settled(proposals);
        for (const [n, { from }] of mentions.entries())
          if (n > 0) expect(from).toBeGreaterThanOrEqual(mentions[n - 1]!.to);
        for (const mention of mentions) expect(brief(proposals)).toContain(brief([mention])[0]);
      }),
    );
  });
});
