import { describe, expect, it } from 'vitest';
import { transfersIn } from './marked-transfers.js';

const GIVES: readonly (readonly [string, string])[] = [
  [
    'The [Somer Council](org) has okayed [£5,000](money) for the [Tarn Club](org).',
    'Somer Council > Tarn Club: £5,000',
  ],
  [
    'The boat was paid for out of the [£5,000](money) that [Ann Lee](person) willed to the [Tarn Club](org).',
    'Ann Lee > Tarn Club: £5,000',
  ],
  ['From [Lake Bank](org) came [£5,000](money) for the roof.', 'Lake Bank > ?: £5,000'],
  ['The bench was paid for by [Lake Bank](org) ([£5,000](money)).', 'Lake Bank > ?: £5,000'],
  [
    'Aboard: [70](count=station) stations, a present of [Lake Bank](org) to the [Tarn Club](org).',
    'Lake Bank > Tarn Club: 70',
  ],
  [
    '[Lake Bank](org) chipped in [£5,000](money) so that the [Tarn Club](org) may play.',
    'Lake Bank > Tarn Club: £5,000',
  ],
  [
    'The [Tarn Club](org) is to have a plant, [Lake Bank](org) having agreed to advance [£5,000](money).',
    'Lake Bank > Tarn Club: £5,000',
  ],
  [
    'A concert organised by [Lake Bank](org) raised [£5,000](money) for the [Tarn Club](org).',
    'Lake Bank > Tarn Club: £5,000',
  ],
  [
    '[Ann Lee](person) collected [£5,000](money) in sponsorship and handed the lot to the [Tarn Club](org).',
    'Ann Lee > Tarn Club: £5,000',
  ],
  ['[Tarn Rovers](org): fine [£5,000](money) for throwing of objects.', 'Tarn Rovers > ?: £5,000'],
  [
    '[£5,000](money) was wired by [Lake Bank](org) to the [Tarn Club](org), [Ann Lee](person), the treasurer, said.',
    'Lake Bank > Tarn Club: £5,000',
  ],
];

const NOTHING: readonly string[] = [
  'The theft of [£5,000](money) from [Lake Bank](org) is under investigation.',
  'Revenue of [£5,000](money) from [Lake Bank](org) was booked last year.',
  'The [Tarn Club](org) owes [£5,000](money) to [Lake Bank](org).',
  'The [Tarn Club](org) hopes for [£5,000](money) from [Lake Bank](org).',
  '[Lake Bank](org) turned over [£5,000](money) last year.',
  'What is left, [£5,000](money) for the mast, is a debt of the [Tarn Club](org).',
];

describe('sums that no verb of giving tells', () => {
  it.each(GIVES)('%s', (marked, expected) => {
    expect(transfersIn(marked).join('; ')).toBe(expected);
  });
  it.each(NOTHING)('%s', (marked) => {
    expect(transfersIn(marked)).toEqual([]);
  });
});
