import { describe, expect, it } from 'vitest';
import { transfersIn } from './marked-transfers.js';

/** Sentences as press releases, translations and agencies write them. */
const PRESS: Record<string, readonly (readonly [string, string])[]> = {
  'as institutions write': [
    [
      'The [Confederation](org) allocated financial aid of [17,100 manat](money) to [57](count=family) families of martyrs.',
      'Confederation > ?: 17,100 manat',
    ],
    [
      '[AHIK](org) transferred [500 thousand manats](money) to the [YASHAT Foundation](org) for the restoration of the burnt forests.',
      'AHIK > YASHAT Foundation: 500 thousand manats',
    ],
    [
      'Certificates for [1 million tenge](money) were handed to [Ann Lee](person) and [Jon Hill](person) by the [Federation](org).',
      'Federation > Ann Lee: 1 million tenge; Federation > Jon Hill: 1 million tenge',
    ],
    [
      'In the end, [Jon Hill](person), [chairman](title=Jon Hill) of the [Steel Union](org), on behalf of the [Confederation](org) presented [30](count=tablet) tablets to [School No. 5](org).',
      'Confederation > School No. 5: 30',
    ],
    [
      'A humanitarian aid consisting of [5](count=ton) tons of rice was sent to the [Red Crescent](org) by the [Steel Union](org).',
      'Steel Union > Red Crescent: 5',
    ],
    [
      'Within the framework of the action, the [Steel Union](org) provided [Lenin Hospital](org) with [12](count=ventilator) ventilators worth [€90,000](money).',
      'Steel Union > Lenin Hospital: 12',
    ],
    [
      'The winner, [Ann Lee](person), was awarded a diploma and [3 million soums](money) by [Xalq Bank](org).',
      'Xalq Bank > Ann Lee: 3 million soums',
    ],
    [
      'By the resolution of the [Presidium](org) [Ann Lee](person) was allocated [700 manat](money).',
      'Presidium > Ann Lee: 700 manat | decided by Presidium',
    ],
    [
      'The amount of [25,000 liras](money) was delivered to the [Red Crescent](org) by our [Union](org=Steel Union).',
      'Steel Union > Red Crescent: 25,000 liras',
    ],
    [
      'The [Federation](org) has decided to pay one-time material assistance of [100,000 tenge](money) to each of the injured.',
      'Federation > ?: 100,000 tenge | decided by Federation',
    ],
    [
      'It was decided at the meeting of the [Presidium](org) to allocate [AZN 2,000](money) to [Paws Society](org).',
      'Presidium > Paws Society: AZN 2,000 | decided by Presidium',
    ],
    [
      '[40](count=child) children were given [40](count=gift) New Year gifts by the [Steel Union](org).',
      'Steel Union > ?: 40',
    ],
    [
      'The trade union gave out [900](count=mask) masks. [Steel Union](org) also handed out [600](count=apron) aprons to nurses.',
      'Steel Union > ?: 600',
    ],
    [
      '[Steel Union](org) financial assistance in the amount of [300 rubles](money) was provided to [Ann Lee](person).',
      '? > Ann Lee: 300 rubles',
    ],
    [
      'For his services [Jon Hill](person) was encouraged with a bonus of [500 soms](money) by the [Federation](org).',
      'Federation > Jon Hill: 500 soms',
    ],
    ['The [Federation](org) handed over the keys of a new car to [Ann Lee](person).', 'Federation > Ann Lee: car'],
  ],
  'as local papers write': [
    [
      'The [Samruk Fund](org) has allocated [45 million tenge](money) to the [Karaganda Hospital](org) to buy equipment.',
      'Samruk Fund > Karaganda Hospital: 45 million tenge',
    ],
    [
      'Speaking at the ceremony, [Ann Lee](person) said that the [Steel Union](org) had transferred [4,000 manat](money) to the [Red Crescent](org).',
      'Steel Union > Red Crescent: 4,000 manat',
    ],
    [
      '[Ann Lee](person), a nurse from Ganja, was given [500 manat](money) by the [Health Union](org).',
      'Health Union > Ann Lee: 500 manat',
    ],
    [
      'During the meeting, gifts and [200 manat](money) each were presented to [Ann Lee](person) and [Jon Hill](person) by the [Health Union](org).',
      'Health Union > Ann Lee: 200 manat; Health Union > Jon Hill: 200 manat',
    ],
    [
      'The [Health Union](org) paid for the treatment of [Ann Lee](person) [3,500 lari](money).',
      'Health Union > ?: 3,500 lari',
    ],
    [
      'According to [Jon Hill](person), [Oil Company](org) will allocate another [2 billion soums](money) next year for housing.',
      'Oil Company > ?: 2 billion soums',
    ],
    [
      '[Oil Company](org) and the [Health Union](org) signed an agreement under which the company will pay the union [$50,000](money).',
      'Oil Company > Health Union: $50,000',
    ],
    [
      'Following an appeal of the [Health Union](org), [Oil Company](org) sent [3](count=truck) trucks of water to the [Lenin Hospital](org).',
      'Oil Company > Lenin Hospital: 3',
    ],
    [
      'The [Health Union](org) congratulated [Ann Lee](person) and gave her a valuable gift.',
      'Health Union > Ann Lee: valuable gift',
    ],
    [
      'Employees of the hospital were awarded [300 liras](money) each by the [Health Union](org).',
      'Health Union > ?: 300 liras',
    ],
    [
      '[Ann Lee](person) handed over to [Jon Hill](person), head of the orphanage, [25](count=coat) coats.',
      'Ann Lee > Jon Hill: 25',
    ],
    [
      'The charity concert raised [€12,000](money), which was handed to [Paws Society](org).',
      '? > Paws Society: €12,000',
    ],
    [
      '[€12,000](money) raised at the concert was donated to [Paws Society](org) by [Hak Bank](org).',
      'Hak Bank > Paws Society: €12,000',
    ],
    ['[Hak Bank](org) has agreed to contribute [£1m](money) towards the cost of the school.', 'Hak Bank > ?: £1m'],
    [
      'The [Court](org) sentenced [Jon Hill](person) to pay [Ann Lee](person) [900 euros](money) in damages.',
      'Jon Hill > Ann Lee: 900 euros | decided by Court',
    ],
    ['[Hak Bank](org) must repay [Ann Lee](person) [$800](money), the [Court](org) ruled.', 'Hak Bank > Ann Lee: $800'],
    [
      'The [Ministry of Labour](org) disbursed [₦2bn](money) to [900](count=beneficiary) beneficiaries.',
      'Ministry of Labour > ?: ₦2bn',
    ],
    [
      '[Jon Hill](person) on behalf of the [Health Union](org) and on his own behalf gave [Ann Lee](person) [90 manat](money).',
      'Health Union > Ann Lee: 90 manat',
    ],
    [
      'A cheque for [R250,000](money) was handed over to [Paws Society](org) on [Monday](date) by [Hak Bank](org) CEO [Jon Hill](person).',
      'Hak Bank > Paws Society: R250,000',
    ],
    [
      'The [Health Union](org) also did not forget veterans: [Ann Lee](person) was presented with [300 soms](money).',
      '? > Ann Lee: 300 soms',
    ],
    [
      '[Hak Bank](org) supplied [Lenin Hospital](org) with [400](count=mask) masks free of charge.',
      'Hak Bank > Lenin Hospital: 400',
    ],
    [
      '[Hak Bank](org) gifted the [Lenin Hospital](org) a minibus and [6](count=computer) computers.',
      'Hak Bank > Lenin Hospital: 6; Hak Bank > Lenin Hospital: minibus',
    ],
    [
      'The grant of [$75,000](money) was provided by the [US Embassy](org) to [Paws Society](org).',
      'US Embassy > Paws Society: $75,000',
    ],
    [
      '[Paws Society](org) thanked [Hak Bank](org) for the donation of [$75,000](money).',
      'Hak Bank > Paws Society: $75,000',
    ],
  ],
  'support and donations': [
    [
      'The [Steel Union](org) supported [Lenin Hospital](org) with [2 million tenge](money).',
      'Steel Union > Lenin Hospital: 2 million tenge',
    ],
    ['A donation of [£3,000](money) was made by the [RMT](org) to the [Food Bank](org).', 'RMT > Food Bank: £3,000'],
    ['The [RMT](org) made a [£3,000](money) donation to the [Food Bank](org).', 'RMT > Food Bank: £3,000'],
    [
      '[Ann Lee](person) presented the winner, [Jon Hill](person), with a cup and [50 soms](money).',
      'Ann Lee > Jon Hill: 50 soms',
    ],
    [
      'Representatives of the [Steel Union](org) came and presented [12](count=wheelchair) wheelchairs to [Lenin Hospital](org).',
      'Steel Union > Lenin Hospital: 12',
    ],
    ['[Hak Bank](org) must pay back wages of [£9,000](money) to the workers, it was ruled.', 'Hak Bank > ?: £9,000'],
    [
      '[Hak Bank](org) paid [Paws Society](org) nothing, but it donated [£300](money) to [Cats Trust](org).',
      'Hak Bank > Cats Trust: £300',
    ],
    [
      '[Steel Union](org) supported the strikers: it transferred [£300](money) to [Local 92](org).',
      'Steel Union > Local 92: £300',
    ],
    [
      'The [Presidium](org) decided:\n– to direct [£300](money) to the summer camp.',
      'Presidium > ?: £300 | decided by Presidium',
    ],
  ],
  'as agencies write': [
    [
      '[Gulf Oil](org) will pay [$20 million](money) to the [State of Ohio](org) to settle the lawsuit.',
      'Gulf Oil > State of Ohio: $20 million',
    ],
    [
      'The [Gates Foundation](org) said on [Tuesday](date) it would give [$1.2 billion](money) to the [Global Fund](org).',
      'Gates Foundation > Global Fund: $1.2 billion',
    ],
    [
      'The [World Bank](org) has approved a [$200 million](money) loan for the [Ministry of Water](org).',
      'World Bank > Ministry of Water: $200 million',
    ],
    ['[Jon Hill](person) was ordered to pay [£4,000](money) to [Ann Lee](person).', 'Jon Hill > Ann Lee: £4,000'],
    [
      'A judge ordered [Gulf Oil](org) to pay [$9 million](money) to [Ann Lee](person).',
      'Gulf Oil > Ann Lee: $9 million',
    ],
    ['[City Council](org) awarded [Build Ltd](org) a grant of [£60,000](money).', 'City Council > Build Ltd: £60,000'],
    [
      '[Paws Society](org) has been awarded [£60,000](money) by the [Lottery Fund](org).',
      'Lottery Fund > Paws Society: £60,000',
    ],
    [
      'The [Lottery Fund](org) gave grants of [£6,000](money) to [Paws Society](org) and [£9,000](money) to [Cats Trust](org).',
      'Lottery Fund > Paws Society: £6,000; Lottery Fund > Cats Trust: £9,000',
    ],
    ['[Ann Lee](person) left [€120,000](money) to the shelter in her will.', 'Ann Lee > ?: €120,000'],
    [
      'Fans of [Ann Lee](person) raised money, and she sent [€500](money) to [Cats Trust](org).',
      'Ann Lee > Cats Trust: €500',
    ],
    [
      '[Cats Trust](org), which received [£5,000](money) from [City Council](org) in [May](date), thanked the mayor.',
      'City Council > Cats Trust: £5,000',
    ],
    ['"We gave [Cats Trust](org) [£300](money)," [Jon Hill](person) said.', '? > Cats Trust: £300'],
    ['[Paws Society](org) is to receive [£1m](money) from [City Council](org).', 'City Council > Paws Society: £1m'],
    ['Thanks to a donation of [£2,000](money) from [Hak Bank](org), the roof was mended.', 'Hak Bank > ?: £2,000'],
    ["[Hak Bank](org)'s gift of [£2,000](money) to [Cats Trust](org) was announced.", 'Hak Bank > Cats Trust: £2,000'],
    [
      '[Ann Lee](person) pledged to donate [10,000 dollars](money) to [Cats Trust](org).',
      'Ann Lee > Cats Trust: 10,000 dollars',
    ],
    [
      'Of the [€9,000](money) collected, [€4,000](money) went to [Cats Trust](org) from the [Steel Union](org).',
      'Steel Union > Cats Trust: €4,000',
    ],
    [
      '[City Council](org) transferred the building to [Hak Bank](org) and received [$3m](money) from it.',
      'Hak Bank > City Council: $3m',
    ],
    [
      '[Ann Lee](person), [Jon Hill](person) and [Sam Roe](person) received [£50](money) each from [Hak Bank](org).',
      'Hak Bank > Ann Lee: £50; Hak Bank > Jon Hill: £50; Hak Bank > Sam Roe: £50',
    ],
  ],
};

const NOTHING: readonly string[] = [
  '[Hak Bank](org) supports [300](count=farm) farms of the [Food Bank](org).',
  'The [Steel Union](org) supported the [Food Bank](org) in its demand for [£300](money).',
  '[Ann Lee](person) handed [Jon Hill](person) the food safety report.',
  '[Hak Bank](org) made [£3m](money) with the [Food Bank](org).',
  'The guest [Ann Lee](person) was presented with a shield.',
  'With the support of the [Health Union](org), [40](count=family) families received food baskets.',
  'Revenue of [Hak Bank](org) rose to [$5m](money) and profit to [$1m](money).',
  '[Jon Hill](person) stole [$5,000](money) from the [Health Union](org).',
  'Tickets for the concert of [Ann Lee](person) cost [30 manat](money) and go on sale today.',
  '[Hak Bank](org) pays its workers an average of [900 manat](money).',
  '[Hak Bank](org) increased the salary of [Ann Lee](person) to [900 manat](money).',
  'The [Health Union](org) collected [900](count=signature) signatures and handed them to the [Ministry of Labour](org).',
  'The [Ministry of Labour](org) sent [12](count=inspector) inspectors to [Hak Bank](org).',
  '[Hak Bank](org) delivered [12%](percent) growth.',
  '[Hak Bank](org) offers loans of up to [$5,000](money) at [8%](percent).',
  'Shares of [Hak Bank](org) closed at [$41](money).',
  '[Gulf Oil](org) agreed to buy [Build Ltd](org) in a deal worth [$4bn](money).',
  'The stadium, owned by [City Council](org), cost [£80m](money) to build.',
  'The minimum wage of [345 manat](money) was set by the [Ministry of Labour](org).',
  '[Jon Hill](person) earns [£90,000](money) a year at [Hak Bank](org).',
  'The [Steel Union](org) wants [Hak Bank](org) to give workers [£500](money).',
  'No money was given to [Ann Lee](person).',
  '[Ann Lee](person) presented [Jon Hill](person) to the [President](title=Ann Lee).',
  'The strike cost [Hak Bank](org) [£3m](money) a day.',
  '[Jon Hill](person) received [12](count=month) months in prison.',
  'Delegates of the [Steel Union](org) presented [3](count=proposal) proposals.',
  'The tax brings the [Ministry of Finance](org) [£2bn](money) a year.',
  '[Hak Bank](org) has [£3bn](money) of deposits and gives work to [900](count=person) people.',
  'If [Hak Bank](org) does not give the [Steel Union](org) [£500](money), a strike will follow.',
];

describe.each(Object.entries(PRESS))('%s', (_, lines) => {
  it.each(lines)('%s', (marked, expected) => {
    expect(transfersIn(marked).join('; ')).toBe(expected);
  });
});

describe('no transfer', () => {
  it.each(NOTHING)('%s', (marked) => {
    expect(transfersIn(marked)).toEqual([]);
  });
});
