import { describe, expect, it } from 'vitest';
import { transfersIn } from './marked-transfers.js';

const table = (name: string, rows: readonly (readonly [text: string, ...told: string[]])[]) =>
  describe(name, () => {
    it.each(rows)('%s', (text, ...told) => expect(transfersIn(text)).toEqual(told));
  });

table('sums that no verb tells of', [
  [
    'The [Kelm School](org) thanks the [Lake Foundation](org): [95,000 francs](money) for a new roof.',
    'Lake Foundation > Kelm School: 95,000 francs',
  ],
  [
    '[12,500 euros](money) for the [Kelm School](org): the [Miners Union](org) keeps its word',
    'Miners Union > Kelm School: 12,500 euros',
  ],
]);

table('sums that are nobody’s gift', [
  ['The roof of the [Kelm School](org) cost [95,000 francs](money), the [Lake Foundation](org) said.'],
  ['The [Kelm School](org) thanks the [Lake Foundation](org), which owes it [95,000 francs](money).'],
  [
    'The [Lake Foundation](org) gave the [Kelm School](org) [95,000 francs](money) ([$100,000](money)).',
    'Lake Foundation > Kelm School: 95,000 francs',
  ],
]);
