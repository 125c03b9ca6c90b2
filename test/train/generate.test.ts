/** The invented articles, the swapped names and the joined tokens that the tagger learns from: marks must stay where they belong. */
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../src/tagger/tags.js';
import { makeArticles } from '../../train/articles.js';
import { makeNames } from '../../train/bodies.js';
import type { Marked } from '../../train/example.js';
import { joinTokens } from '../../train/join.js';
import { makePersons } from '../../train/persons.js';
import { seeded } from '../../train/random.js';
import { swapNames } from '../../train/swap.js';

const person = makePersons();
const names = makeNames(person);
const article = makeArticles(person, names);

const marks = ({ text, names }: Marked): string[] =>
  names.map(({ start, end, label }) => `${LABELS[label]}: ${text.slice(start, end)}`);

describe('invented articles', () => {
  const random = seeded(7);
  const articles = Array.from({ length: 200 }, () => article(random));

  it('mark whole names, in order and apart', () => {
    for (const { text, names } of articles) {
      let before = 0;
      for (const { start, end } of names) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(text.slice(start, end)).toMatch(/^\S(.*\S)?$/s);
        expect(text.slice(start - 1, start)).not.toMatch(/\p{L}/u);
        before = end;
      }
    }
  });

  it('leave no slot unfilled', () => {
    for (const { text } of articles) expect(text).not.toMatch(/\{|\}|\||\b[POLCEWN]\d\b(?! million)/);
  });

  it('are the same for the same seed', () => {
    const again = seeded(7);
    expect(Array.from({ length: 20 }, () => article(again))).toEqual(articles.slice(0, 20));
  });
});

describe('swapped names', () => {
  const text = 'Anna Berg of Volvo met Berg, then ABB; Berg left Lund (unsure).';
  const at = (part: string, label: number, nth = 0): { start: number; end: number; label: number } => {
    const start = [...text.matchAll(new RegExp(part, 'g'))][nth]!.index;
    return { start, end: start + part.length, label };
  };
  const marked: Marked = {
    text,
    names: [at('Anna Berg', 0), at('Volvo', 1), at('Berg', 0, 1), at('ABB', 1), at('Berg', 0, 2), at('Lund', 2)],
    unknown: [at('unsure', 0)],
  };
  const swapped = swapNames(marked, person, names.body, seeded(3));

  it('keep the sentence around them', () => {
    let plain = swapped.text;
    for (const { start, end } of [...swapped.names].reverse()) plain = `${plain.slice(0, start)}_${plain.slice(end)}`;
    expect(plain).toBe('_ of _ met _, then _; _ left _ (unsure).');
  });

  it('are one person throughout, and leave places alone', () => {
    const [full, , last, , again, place] = marks(swapped);
    expect(full).toContain(last!.replace('person: ', ''));
    expect(again).toBe(last);
    expect(place).toBe('place: Lund');
  });

  it('carry along what is unknown', () => {
    expect(swapped.unknown!.map(({ start, end }) => swapped.text.slice(start, end))).toEqual(['unsure']);
  });
});

describe('joined tokens', () => {
  it.each([
    [['He', 'said', ':', '``', 'No', ',', "''", 'and', 'left', '.'], 'He said: "No," and left.'],
    [['the', 'firm', '&', 'amp', ';', 'sons'], 'the firm & sons'],
    [['Powell', "'s", 'did', "n't"], "Powell's didn't"],
    [['a', 'long', '-', 'time', 'friend'], 'a long-time friend'],
    [['-LRB-', 'PAR', '-RRB-'], '(PAR)'],
  ])('%j', (tokens, text) => {
    const joined = joinTokens(
      tokens,
      tokens.map(() => 'O'),
      0,
    );
    expect(joined.text).toBe(text);
    for (const [n, { start, end }] of joined.at.entries())
      if (/^\w+$/.test(tokens[n]!) && start < end) expect(text.slice(start, end)).toBe(tokens[n]);
  });

  it('joins a hyphen inside a name and beside one only where a word asks for it', () => {
    const text = (tokens: string[], tags: string[]): string => joinTokens(tokens, tags, 0).text;
    expect(text(['Al', '-', 'Zaman'], ['B-ORG', 'I-ORG', 'I-ORG'])).toBe('Al-Zaman');
    expect(text(['Baghdad', '-', 'based'], ['B-LOC', 'O', 'O'])).toBe('Baghdad-based');
    expect(text(['Powell', '-', 'he', 'left'], ['B-PER', 'O', 'O', 'O'])).toBe('Powell - he left');
  });
});
