import { describe, expect, it } from 'vitest';
import { transfersIn } from './marked-transfers.js';

/** Kinds of sentences by what makes them hard; `''` for those that tell of no gift. */
const KINDS: Record<string, readonly (readonly [string, string])[]> = {
  'a dash for the verb': [
    [
      '[Nord Cement](org) awarded [Ann Lee](person) [500 euros](money), [Jon Hill](person) – [300 euros](money).',
      'Nord Cement > Ann Lee: 500 euros; Nord Cement > Jon Hill: 300 euros',
    ],
    [
      '[Nord Cement](org) handed over to [Lenin Hospital](org) [3](count=bed) beds, and to [Paws Society](org) – [900 euros](money) for food.',
      'Nord Cement > Lenin Hospital: 3; Nord Cement > Paws Society: 900 euros',
    ],
  ],
  'a subject behind other words': [
    [
      'Work can begin after [Nord Cement](org) gave [Lenin Hospital](org) [900 euros](money).',
      'Nord Cement > Lenin Hospital: 900 euros',
    ],
    ['[Nord Cement](org) will in addition grant [60](count=scholarship) scholarships.', 'Nord Cement > ?: 60'],
    ['[Nord Cement](org) has meanwhile given the widow [900 euros](money).', 'Nord Cement > ?: 900 euros'],
    [
      'At the opening [Ann Lee](person) could not hide her joy and gave [Lenin Hospital](org) [900 euros](money).',
      'Ann Lee > Lenin Hospital: 900 euros',
    ],
    [
      'The [Council](org) by its resolution No. 7-3 has allotted [900 euros](money) to [Lenin Hospital](org).',
      'Council > Lenin Hospital: 900 euros | decided by Council',
    ],
    [
      'The ruling is against [Nord Cement](org), which must [now](date) pay [Ann Lee](person) [900 euros](money).',
      'Nord Cement > Ann Lee: 900 euros',
    ],
  ],
  'who gets it': [
    [
      '[Nord Cement](org) will pay [Paws Society](org), which owns a third, [900 euros](money) in cash.',
      'Nord Cement > Paws Society: 900 euros',
    ],
    ['[Nord Cement](org) brought for [Lenin Hospital](org) [20](count=bed) beds.', 'Nord Cement > Lenin Hospital: 20'],
    ['[Nord Cement](org) bought for the village school [3](count=kiln) kilns.', 'Nord Cement > ?: 3'],
    ['[Nord Cement](org) paid every trainee with a signed contract [900 euros](money).', 'Nord Cement > ?: 900 euros'],
    ['[Nord Cement](org) gives each of the [40](count=club) clubs [900 euros](money).', 'Nord Cement > ?: 900 euros'],
    [
      '[Nord Cement](org) presented a bicycle to the veteran of labour [Ann Lee](person).',
      'Nord Cement > Ann Lee: bicycle',
    ],
    [
      'Thanks to [Nord Cement](org), which gave [900 euros](money), [Lenin Hospital](org) opened a ward.',
      'Nord Cement > Lenin Hospital: 900 euros',
    ],
    [
      'The [Lenin Museum](org) is old. [Nord Cement](org) gave [900 euros](money) for the roof. The [Lenin Museum](org) is glad.',
      'Nord Cement > Lenin Museum: 900 euros',
    ],
    [
      'The [Lenin Museum](org) is old. [Nord Cement](org) gave [900 euros](money) to the poor. The [Lenin Museum](org) is glad.',
      'Nord Cement > ?: 900 euros',
    ],
  ],
  'who gives it': [
    [
      '[Ann Lee](person) turned over a [900 euro](money) grant of [Hak Bank](org) to [Paws Society](org).',
      'Hak Bank > Paws Society: 900 euro',
    ],
    ['For the road [900 euros](money) has been granted from the side of [Hak Bank](org).', 'Hak Bank > ?: 900 euros'],
    [
      'The [Steel Union](org) met. The [Steel Union](org) grew. The [Steel Union](org) said that by decision of the Presidium [900 euros](money) was paid to each of the families.',
      'Steel Union > ?: 900 euros | decided by Steel Union',
    ],
    [
      'The [Court](org) ordered the driver to pay [Ann Lee](person) [900 euros](money).',
      '? > Ann Lee: 900 euros | decided by Court',
    ],
    [
      '[Nord Cement](org) signed an agreement with [Hak Bank](org) to acquire the mill for [900 euros](money).',
      'Nord Cement > Hak Bank: 900 euros',
    ],
    [
      'Under the pact, [Nord Cement](org):\n\n▲ pays [900 euros](money) to the widow;\n▲ employs [9](count=driver) drivers.',
      'Nord Cement > ?: 900 euros',
    ],
  ],
  'told in two sentences': [
    [
      '[Steel Union](org) raised [900 euros](money) on [Sunday](date). All proceeds will go to [Lenin Hospital](org).',
      'Steel Union > Lenin Hospital: 900 euros',
    ],
    [
      'In a week [900 euros](money) was collected by [Steel Union](org). [Ann Lee](person) handed the money to [Lenin Hospital](org).',
      'Steel Union > Lenin Hospital: 900 euros',
    ],
    ['[Steel Union](org) raised [900 euros](money). It rained. The money will help the poor.', ''],
    [
      '[Jon Hill](person) thanked [Hak Bank](org) for its loan of [900 euros](money) to [Lenin Hospital](org).',
      'Hak Bank > Lenin Hospital: 900 euros',
    ],
  ],
  'things of any kind': [
    ['[Ann Lee](person) gave her typewriter to the [Lenin Museum](org).', 'Ann Lee > Lenin Museum: typewriter'],
    ['[Ann Lee](person) presented to [Jon Hill](person) a silver bowl.', 'Ann Lee > Jon Hill: silver bowl'],
    ['On behalf of the [Steel Union](org) keepsakes were presented to the best welders.', 'Steel Union > ?: keepsake'],
    ['The [Red Cross](org) is distributing tents in the camps.', 'Red Cross > ?: tent'],
    [
      '[Nord Cement](org) presented [Ann Lee](person) with a radio and [900 euros](money).',
      'Nord Cement > Ann Lee: 900 euros; Nord Cement > Ann Lee: radio',
    ],
    ['[Ann Lee](person) gave her consent to the [Lenin Museum](org).', ''],
    ['[Ann Lee](person) presented a report to the [Lenin Museum](org).', ''],
    ['[Ann Lee](person) gave the [Lenin Museum](org) a promise made in May.', ''],
    ['[Ann Lee](person) added that a car was waiting for [Jon Hill](person).', ''],
  ],
  'no gift of its own': [
    [
      '[Nord Cement](org) presented [30](count=parcel) parcels, each worth [900 euros](money), to [Paws Society](org).',
      'Nord Cement > Paws Society: 30',
    ],
    ['The announcement about the [900 euro](money) donation was made by [Ann Lee](person).', ''],
    ['The [Steel Union](org) made contributions, along with [98](count=branch) branches.', ''],
    ['[Nord Cement](org) is late. It came out [900 euros](money).', ''],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, lines) => {
  it.each(lines)('%s', (marked, expected) => {
    expect(transfersIn(marked).join('; ')).toBe(expected);
  });
});
