import { describe, expect, it } from 'vitest';
import { transfersIn } from './marked-transfers.js';

/** Marked text to its transfers, `giver > recipient: amount`, joined by `;`. */
const GIVEN: Record<string, readonly (readonly [string, string])[]> = {
  'active verbs': [
    ['[Steel Union](org) donated [EUR 5,000](money) to [Red Cross](org).', 'Steel Union > Red Cross: EUR 5,000'],
    [
      '[Steel Union](org) has also given [Ali Aliyev](person) [500 manat](money).',
      'Steel Union > Ali Aliyev: 500 manat',
    ],
    [
      'On [Friday](date) the [Steel Union](org) handed over to the [Lenin Hospital](org) [12](count=bed) beds and [3](count=heater) heaters.',
      'Steel Union > Lenin Hospital: 12; Steel Union > Lenin Hospital: 3',
    ],
    [
      '[Bakers Federation](org) on [Monday](date) distributed [300](count=parcel) food parcels among the needy.',
      'Bakers Federation > ?: 300',
    ],
    [
      'The [Bakers Federation](org), which unites [12](count=union) unions, sent [200](count=blanket) blankets to the victims.',
      'Bakers Federation > ?: 200',
    ],
    [
      '[Chairman](title=Jon Hill) of the [Steel Union](org) [Jon Hill](person) presented [Ann Lee](person) with a certificate for [1,000 lari](money).',
      'Jon Hill > Ann Lee: 1,000 lari',
    ],
    ['[Hak Bank](org) rewarded [Ann Lee](person) with [300 dollars](money).', 'Hak Bank > Ann Lee: 300 dollars'],
    ['[Hak Bank](org) deposited [7,000 tenge](money) with [City Court](org).', 'Hak Bank > City Court: 7,000 tenge'],
    [
      'The [Steel Union](org) rendered material assistance to [Ann Lee](person) in the amount of [250 soms](money).',
      'Steel Union > Ann Lee: 250 soms',
    ],
    [
      '[Jon Hill](person) visited the shelter and donated [€90](money) to [Paws Society](org).',
      'Jon Hill > Paws Society: €90',
    ],
    [
      'In Baku [Hak Bank](org) transferred [900 manat](money) to the account of the [Steel Union](org).',
      'Hak Bank > Steel Union: 900 manat',
    ],
    [
      'The [Ministry of Health](org) approved [£2m](money) for [Lenin Hospital](org).',
      'Ministry of Health > Lenin Hospital: £2m',
    ],
    [
      '[Hope Foundation](org) made a donation of [$400](money) to [Paws Society](org).',
      'Hope Foundation > Paws Society: $400',
    ],
    [
      '[Hope Foundation](org) paid [Ann Lee](person) compensation of [5,000 rubles](money).',
      'Hope Foundation > Ann Lee: 5,000 rubles',
    ],
    [
      'The union federation [TUC](org) will contribute [£10,000](money) to the strike fund of the [Steel Union](org).',
      'TUC > Steel Union: £10,000',
    ],
  ],
  receiving: [
    [
      '[Ann Lee](person) received [500 dollars](money) from the [Steel Union](org).',
      'Steel Union > Ann Lee: 500 dollars',
    ],
    [
      'The [Paws Society](org) got [€1,200](money) from [Hak Bank](org) [last week](date).',
      'Hak Bank > Paws Society: €1,200',
    ],
    [
      '[Paws Society](org) won a grant of [€30,000](money) from the [Hope Foundation](org).',
      'Hope Foundation > Paws Society: €30,000',
    ],
    [
      '[Ann Lee](person) and [Jon Hill](person) each received [1,000 manats](money) from [AHIK](org).',
      'AHIK > Ann Lee: 1,000 manats; AHIK > Jon Hill: 1,000 manats',
    ],
    ['[Paws Society](org) obtained a loan of [$5,000](money) from [Hak Bank](org).', 'Hak Bank > Paws Society: $5,000'],
  ],
  passives: [
    [
      '[EUR 4,000](money) was given to [Ann Lee](person) by the [Steel Union](org).',
      'Steel Union > Ann Lee: EUR 4,000',
    ],
    ['[Ann Lee](person) was presented with [800 liras](money) by [Hak Bank](org).', 'Hak Bank > Ann Lee: 800 liras'],
    ['[Ann Lee](person) was paid [£900](money) by [Hak Bank](org).', 'Hak Bank > Ann Lee: £900'],
    [
      '[15](count=laptop) laptops and [2](count=printer) printers were delivered by [Hak Bank](org) to [Lenin Hospital](org).',
      'Hak Bank > Lenin Hospital: 15; Hak Bank > Lenin Hospital: 2',
    ],
    ['At the end [40](count=bicycle) bicycles donated by [Hak Bank](org) were shown.', 'Hak Bank > ?: 40'],
    [
      '[600](count=tablet) tablets from [UNICEF](org) were handed to [Lenin Hospital](org).',
      'UNICEF > Lenin Hospital: 600',
    ],
    [
      '[2,000 euros](money) will go to [Paws Society](org) from [Hak Bank](org).',
      'Hak Bank > Paws Society: 2,000 euros',
    ],
  ],
  decisions: [
    [
      'The [Presidium](org) decided to allocate [AZN 500](money) to [Ann Lee](person).',
      'Presidium > Ann Lee: AZN 500 | decided by Presidium',
    ],
    [
      'The [Executive Board](org) voted to send [$5,000](money) from the strike fund of the [Steel Union](org) to [Local 92](org).',
      'Steel Union > Local 92: $5,000 | decided by Executive Board',
    ],
    [
      'The [Presidium](org) made a decision on allocating [AZN 900](money) to the families. The assistance was handed over by the [Steel Union](org).',
      'Steel Union > ?: AZN 900 | decided by Presidium',
    ],
    [
      'The [City Court](org) ordered [Hak Bank](org) to pay [Ann Lee](person) [$7,000](money).',
      'Hak Bank > Ann Lee: $7,000 | decided by City Court',
    ],
    [
      'By decision of the [Presidium](org), the [Steel Union](org) transferred [900 manat](money) to [Paws Society](org).',
      'Steel Union > Paws Society: 900 manat | decided by Presidium',
    ],
    [
      'The [Presidium](org) decided:\n– to allocate [AZN 300](money) to [Ann Lee](person);\n– to give [AZN 200](money) to [Jon Hill](person).',
      'Presidium > Ann Lee: AZN 300 | decided by Presidium; Presidium > Jon Hill: AZN 200 | decided by Presidium',
    ],
    [
      '[Hak Bank](org) agreed on [Friday](date) to pay [Ann Lee](person) [$7,000](money).',
      'Hak Bank > Ann Lee: $7,000',
    ],
    ['[Hak Bank](org) promised that [$7,000](money) would be paid to [Ann Lee](person).', 'Hak Bank > Ann Lee: $7,000'],
  ],
  'participles behind what is given': [
    [
      '[Ann Lee](person) presented [900 manat](money) to the [Paws Society](org), allocated by the [Presidium](org) on [12 May](date), for the roof.',
      'Ann Lee > Paws Society: 900 manat | decided by Presidium',
    ],
    [
      'The [Steel Union](org) handed over [900 manat](money) allocated by the [Presidium](org) to [Paws Society](org).',
      'Steel Union > Paws Society: 900 manat | decided by Presidium',
    ],
    [
      '[900 manat](money) granted by the [Presidium](org) was handed to [Paws Society](org) by [Ann Lee](person).',
      'Ann Lee > Paws Society: 900 manat | decided by Presidium',
    ],
    [
      '[900 manat](money) allocated by the [Presidium](org) on [12 May](date) was handed to [Paws Society](org).',
      'Presidium > Paws Society: 900 manat | decided by Presidium',
    ],
    [
      '[15](count=laptop) laptops donated by [Hak Bank](org) were presented to [Paws Society](org).',
      'Hak Bank > Paws Society: 15',
    ],
    [
      'The [Steel Union](org) presented [15](count=laptop) laptops to [Paws Society](org), donated by [Hak Bank](org).',
      'Steel Union > Paws Society: 15',
    ],
    [
      'By order of the [City Court](org) [Ann Lee](person) was paid [£900](money).',
      '? > Ann Lee: £900 | decided by City Court',
    ],
  ],
  'the organisation that is given to': [
    [
      'On behalf of the [AHIK](org), [Ann Lee](person) presented the national carpet to the organization on the occasion of the 30th anniversary of the [Confederation of Bakers](org).',
      'AHIK > Confederation of Bakers: national carpet',
    ],
    [
      'The [Paws Society](org) opened its doors. On behalf of the [AHIK](org), [Ann Lee](person) presented a carpet to the organization.',
      'AHIK > Paws Society: carpet',
    ],
    [
      'On the 30th anniversary of the [Paws Society](org), [AHIK](org) gave the organisation [£900](money).',
      'AHIK > Paws Society: £900',
    ],
    [
      '[Paws Society](org) met. [AHIK](org) gave the organisation [£900](money) on the anniversary of the [AHIK](org).',
      'AHIK > Paws Society: £900',
    ],
  ],
  coordination: [
    [
      '[AHIK](org) gave [AZN 500](money) to [Ann Lee](person) and [AZN 300](money) to [Jon Hill](person).',
      'AHIK > Ann Lee: AZN 500; AHIK > Jon Hill: AZN 300',
    ],
    [
      '[AHIK](org) gave [Ann Lee](person) [AZN 500](money) and [Jon Hill](person) [AZN 300](money).',
      'AHIK > Ann Lee: AZN 500; AHIK > Jon Hill: AZN 300',
    ],
    [
      '[AHIK](org) awarded [$1,500](money) each to [Ann Lee](person) and [Jon Hill](person).',
      'AHIK > Ann Lee: $1,500; AHIK > Jon Hill: $1,500',
    ],
    [
      '[Hak Bank](org) donated [50 dinars](money) and [Oil Company](org) [30 dinars](money) to the [Society](org).',
      'Hak Bank > Society: 50 dinars; Oil Company > Society: 30 dinars',
    ],
    [
      '[Hak Bank](org) handed over:\n• to [Paws Society](org) – [350](count=kit) kits;\n• to [Lenin Hospital](org) – [4](count=generator) generators.',
      'Hak Bank > Paws Society: 350; Hak Bank > Lenin Hospital: 4',
    ],
  ],
  'pronouns and common nouns': [
    [
      '[Steel Union](org) supported the strikers. It transferred [$12,000](money) to [Local 92](org).',
      'Steel Union > Local 92: $12,000',
    ],
    [
      'The first place was won by [Ann Lee](person). The [Federation](org) presented her a cash prize of [400 sums](money).',
      'Federation > Ann Lee: 400 sums',
    ],
    [
      '[Hak Bank](org) opened a branch. The bank gave [Ann Lee](person) [400 sums](money).',
      'Hak Bank > Ann Lee: 400 sums',
    ],
    ['[Metal Union](org), to which [Hak Bank](org) paid [$30](money), agreed.', 'Hak Bank > Metal Union: $30'],
    ['The sponsor, [Hak Bank](org), presented [Ann Lee](person) a car.', 'Hak Bank > Ann Lee: car'],
    [
      'The [Steel Union](org) presented medical items valued at [$900](money) to [Lenin Hospital](org). The items, handed over on [Monday](date), comprised [20](count=bed) beds and [15](count=wheelchair) wheelchairs.',
      'Steel Union > Lenin Hospital: $900; Steel Union > Lenin Hospital: 20; Steel Union > Lenin Hospital: 15',
    ],
  ],
  things: [
    ['[Hak Bank](org) presented a piano to [Lenin Hospital](org).', 'Hak Bank > Lenin Hospital: piano'],
    ['[Ann Lee](person) was presented with a carpet by [AHIK](org).', 'AHIK > Ann Lee: carpet'],
    ['[AHIK](org) gave [Lenin Hospital](org) an ambulance.', 'AHIK > Lenin Hospital: ambulance'],
  ],
};

const NOTHING: readonly string[] = [
  'The average wage paid by [Hak Bank](org) is [900 manat](money).',
  '[Hak Bank](org) made a profit of [$3m](money) last year.',
  'The company pays drivers [£12](money) an hour.',
  '[Ann Lee](person) gave a speech to the [Steel Union](org).',
  '[Ann Lee](person) presented the report to the [Ministry of Health](org).',
  'The [Steel Union](org) demanded that [Hak Bank](org) pay [$500](money) to each worker.',
  'The [Steel Union](org) asked [Hak Bank](org) to pay [$500](money) to [Ann Lee](person).',
  '[Hak Bank](org) refused to pay [Ann Lee](person) [$500](money).',
  '[Hak Bank](org) did not pay [Ann Lee](person) the [$500](money).',
  'The budget of the [Steel Union](org) amounts to [€640,000](money).',
  'The ticket costs [5 manat](money).',
  'In the vote [Ann Lee](person) got [41](count=vote) votes.',
  '[Ann Lee](person) won [3](count=medal) medals.',
  '[Hak Bank](org) bought [Oil Company](org) for [$3bn](money).',
  'The award was won by [Ann Lee](person) of the [Steel Union](org).',
  'Wages at [Hak Bank](org) will rise by [15 percent](percent).',
  '[Hak Bank](org) spent [€3m](money) on a building.',
  '[Ann Lee](person) handed the floor to [Jon Hill](person).',
  'The delegation was received by [Ann Lee](person) in the [Ministry of Health](org).',
  '[Ann Lee](person) left the [Steel Union](org) in [2012](date).',
  '[Hak Bank](org) should pay [Ann Lee](person) [$500](money), the lawyer believes.',
  '[300](count=worker) workers of [Hak Bank](org) received training.',
  'The [Steel Union](org) has [12,000](count=member) members and gives them advice.',
  '[Hak Bank](org) distributed [61 million euros](money) in dividends.',
  'The sum of [$500](money) was paid.',
];

describe.each(Object.entries(GIVEN))('%s', (_, lines) => {
  it.each(lines)('%s', (marked, expected) => {
    expect(transfersIn(marked).join('; ')).toBe(expected);
  });
});

describe('no transfer', () => {
  it.each(NOTHING)('%s', (marked) => {
    expect(transfersIn(marked)).toEqual([]);
  });
});
