/** Gifts told in lists and tables of sums, and gifts whose giver or recipient only the rest of the text names. */
import { describe, expect, it } from 'vitest';
import { transfersIn } from './marked-transfers.js';

const table = (name: string, rows: readonly (readonly [text: string, ...told: string[]])[]) =>
  describe(name, () => {
    it.each(rows)('%s', (text, ...told) => expect(transfersIn(text)).toEqual(told));
  });

table('a heading says who gives', [
  [
    'The [Lantern Foundation](org) announced the winners of its round:\n1. [Halden Library](org), reading corner – [40,000 kroner](money)\n2. [Moss Club](org) – [65,000 kroner](money)',
    'Lantern Foundation > Halden Library: 40,000 kroner',
    'Lantern Foundation > Moss Club: 65,000 kroner',
  ],
  [
    'Grants of the [Okello Trust](org):\n– [Kitgum School](org), for maps by [Jon Hill](person): [UGX 4 million](money)\n– [Gulu Women](org): [UGX 6 million](money)',
    'Okello Trust > Kitgum School: UGX 4 million',
    'Okello Trust > Gulu Women: UGX 6 million',
  ],
  [
    'The [Arts Council](org) approved [$76,000](money).\nRecipient / Purpose / Amount\n[Big Tree Theatre](org) / tour / [$55,000](money)\n[Lismore Band](org) / drums / [$21,000](money)',
    'Arts Council > ?: $76,000 | decided by Arts Council',
    'Arts Council > Big Tree Theatre: $55,000',
    'Arts Council > Lismore Band: $21,000',
  ],
  [
    'The prizes, put up by [Volga Energy](org):\n1st [Anna Petrova](person) – [9,000 rubles](money)\n2nd [Oleg Sidorov](person) and [Ivan Bely](person) – [4,500 rubles](money) each',
    'Volga Energy > Anna Petrova: 9,000 rubles',
    'Volga Energy > Oleg Sidorov: 4,500 rubles',
    'Volga Energy > Ivan Bely: 4,500 rubles',
  ],
]);

table('a heading says who gets', [
  [
    'The [Debating Society](org) thanks its supporters:\n• [Nile Ltd](org), for [USh 4 million](money);\n• [Law Alumni](org), for [30](count=laptop) laptops.',
    'Nile Ltd > Debating Society: USh 4 million',
    'Law Alumni > Debating Society: 30',
  ],
  ['Who paid for the organ?\n[Brandt GmbH](org) ........ [12,000 euros](money)', 'Brandt GmbH > ?: 12,000 euros'],
  [
    'The [Ministry](org) published data on assistance received.\n• [Kaspi Shipping](org) – [500](count=tent) tents',
    'Kaspi Shipping > ?: 500',
  ],
  [
    'Donations to the [Hospice](org): [Lions Club](org) [€1,200](money); [Supermac Ltd](org) [€800](money).',
    'Lions Club > Hospice: €1,200',
    'Supermac Ltd > Hospice: €800',
  ],
]);

table('fines', [
  ['DECISIONS\n1. [Karpaty Rovers](org): fine [5,000 euros](money) for flares.', 'Karpaty Rovers > ?: 5,000 euros'],
]);

table('tables of no gifts', [
  ['Sales by company:\n[Alfa Ltd](org) – [500,000 euros](money)\n[Beta Ltd](org) – [300,000 euros](money)'],
  ['Ticket prices:\n[City Museum](org) – [5 euros](money)'],
  ['The [Fund](org) asked its donors to wait.\n[Alfa Ltd](org): [5 euros](money)'],
]);

table('the one body before that can be helped', [
  [
    'The boiler of [Lorn School](org) is new. [Kutu Gas Ltd](org) gave [6 million tenge](money).',
    'Kutu Gas Ltd > Lorn School: 6 million tenge',
  ],
  [
    '[Lorn School](org) met the year with presents. [Kutu Gas Ltd](org) sent [40](count=board) boards.',
    'Kutu Gas Ltd > Lorn School: 40',
  ],
  // Two of them.
  [
    '[Lorn School](org) and [Tarn Hospital](org) wait. [Kutu Gas Ltd](org) gave [6 million tenge](money).',
    'Kutu Gas Ltd > ?: 6 million tenge',
  ],
  // What is handed out goes to people.
  [
    '[Lorn School](org) is wet. [Kutu Gas Ltd](org) handed out [40](count=mop) mops.',
    'Kutu Gas Ltd > ?: 40',
  ],
]);

table('what the text calls a body', [
  [
    'The brewer [Kvass & Sons](org) met [Torv](org). The brewer gave [500 euros](money) to the [City Hospital](org).',
    'Kvass & Sons > City Hospital: 500 euros',
  ],
  [
    '[Torv](org), a debt charity, met [Kvass & Sons](org). [Nova Bank](org) gave the charity [500 euros](money).',
    'Nova Bank > Torv: 500 euros',
  ],
  [
    'He works for a Dutch firm, [Torv](org). [Nova](org) came. The firm gave [500 euros](money) to the [City Hospital](org).',
    'Torv > City Hospital: 500 euros',
  ],
]);
