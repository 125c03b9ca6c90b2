import { describe, expect, it } from 'vitest';
import { figuresOf, overallOf, reliabilityOf } from '../../src/evaluate/figures.js';
import { type Judgement, KINDS, type Kind, MAIN_KINDS } from '../../src/evaluate/judgement.js';

const judgement = (kind: Kind, verdict: Judgement['verdict'], confidence: number | null = null): Judgement => ({
  kind,
  verdict,
  confidence,
  text: '',
  start: null,
});
const times = <T>(count: number, item: T): T[] => Array(count).fill(item);

describe('figures', () => {
  it('are precision, recall and F1', () => {
    const { persons } = figuresOf([
      ...times(6, judgement('persons', 'right')),
      ...times(2, judgement('persons', 'false')),
      ...times(4, judgement('persons', 'missed')),
    ]);
    expect(persons).toEqual({ P: 0.75, R: 0.6, F1: expect.closeTo(2 / 3), tp: 6, fp: 2, fn: 4 });
  });

  it('are 0 where there is nothing', () => {
    const figures = figuresOf([]);
    expect(Object.keys(figures)).toEqual([...KINDS]);
    for (const figure of Object.values(figures)) expect(figure).toEqual({ P: 0, R: 0, F1: 0, tp: 0, fp: 0, fn: 0 });
  });

  it('count the seven main lines alike for the overall one, and no others', () => {
    const figures = figuresOf([
      ...times(9, judgement('persons', 'right')),
      judgement('roles', 'right'),
      judgement('titles: holder', 'right'),
      judgement('mentions: person', 'right'),
    ]);
    expect(overallOf(figures)).toBe(2 / MAIN_KINDS.length);
  });
});

describe('reliability', () => {
  it.each([
    [0, 0],
    [0.49, 0],
    [0.5, 1],
    [0.6, 2],
    [0.75, 3],
    [0.89, 4],
    [0.9, 5],
    [1, 5],
  ])('puts %d into bin %d', (confidence, index) => {
    const bins = reliabilityOf([judgement('dates', 'right', confidence)]).get('dates')!;
    expect(bins.map(({ found, right }) => [found, right])).toEqual(times(6, [0, 0]).with(index, [1, 1]));
  });

  it('sets what was right against what was found, and leaves out what was missed', () => {
    const bins = reliabilityOf([
      judgement('roles', 'right', 0.95),
      judgement('roles', 'false', 0.95),
      judgement('roles', 'missed'),
      judgement('titles: holder', 'right'),
    ]);
    expect([...bins.keys()]).toEqual(['roles']);
    expect(bins.get('roles')!.at(-1)).toEqual({ from: 0.9, to: 1, found: 2, right: 1 });
  });
});
