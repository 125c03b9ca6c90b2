import { describe, expect, it } from 'vitest';
import { transfersIn } from './marked-transfers.js';

const GIVES: readonly (readonly [string, string])[] = [
  ['[Lake Bank](org) lent the [Tarn Club](org) its conference hall.', 'Lake Bank > Tarn Club: conference hall'],
  ['[Lake Bank](org) donated the oars to the [Tarn Club](org).', 'Lake Bank > Tarn Club: oar'],
  ['The hut on the lake is a gift of [Lake Bank](org) to the [Tarn Club](org).', 'Lake Bank > Tarn Club: hut'],
  ['The land for the [Tarn Club](org) was donated by [Lake Bank](org).', 'Lake Bank > Tarn Club: land'],
  ['A new van for the [Tarn Club](org) was bought by [Lake Bank](org).', 'Lake Bank > Tarn Club: van'],
  ['From [Lake Bank](org) came a laptop for the [Tarn Club](org).', 'Lake Bank > Tarn Club: laptop'],
  ['[Lake Bank](org) trucked [40](count=bed) beds to the [Tarn Club](org).', 'Lake Bank > Tarn Club: 40'],
  ['[Lake Bank](org) sponsored [20](count=jersey) jerseys for the [Tarn Club](org).', 'Lake Bank > Tarn Club: 20'],
  ['The [40](count=bed) beds for the [Tarn Club](org) were donated by [Lake Bank](org).', 'Lake Bank > Tarn Club: 40'],
  ['[Lake Bank](org) gave [40](count=bed) beds to its partner, the [Tarn Club](org).', 'Lake Bank > Tarn Club: 40'],
  [
    'With the help of [Lake Bank](org), the [Tarn Club](org) received [40](count=bed) beds.',
    'Lake Bank > Tarn Club: 40',
  ],
  [
    '[Sixty](count=desk) desks have arrived at the [Tarn Club](org), a gift of [Lake Bank](org).',
    'Lake Bank > Tarn Club: Sixty',
  ],
  ['The piano in the hall of the [Tarn Club](org) comes from [Lake Bank](org).', 'Lake Bank > Tarn Club: piano'],
  ['[Lake Bank](org) let the [Tarn Club](org) have its old piano.', 'Lake Bank > Tarn Club: piano'],
  ['[Lake Bank](org) made its hall available to the [Tarn Club](org).', 'Lake Bank > Tarn Club: hall'],
  ['[Lake Bank](org) has handed the drum back to the [Tarn Club](org).', 'Lake Bank > Tarn Club: drum'],
  ['The [Tarn Club](org) now sits on [40](count=chair) chairs donated by [Lake Bank](org).', 'Lake Bank > ?: 40'],
  ['The [Tarn Club](org) thanked [Lake Bank](org) for [40](count=bed) beds.', 'Lake Bank > Tarn Club: 40'],
  ['The [Tarn Club](org) has had [three](count=bed) beds from [Lake Bank](org).', 'Lake Bank > Tarn Club: three'],
  [
    'A cheque for [£5,000](money) was handed to pilot [Ann Lee](person) of the [Tarn Club](org) by [Lake Bank](org).',
    'Lake Bank > Tarn Club: £5,000',
  ],
  [
    '[Ann Lee](person) was on Sunday conferred the Lok Medal by [Lake Bank](org), carrying [£5,000](money).',
    'Lake Bank > Ann Lee: £5,000',
  ],
  ['For this the [Tarn](org) cooperative borrowed [£5,000](money) from [Lake Bank](org).', 'Lake Bank > Tarn: £5,000'],
  ['[Lake Bank](org) made over [£5,000](money) to the [Tarn Club](org).', 'Lake Bank > Tarn Club: £5,000'],
];

const GIVES_NOT: readonly string[] = [
  'The idea came from [Lake Bank](org).',
  'From [Lake Bank](org) came a proposal for the [Tarn Club](org).',
  'The report was written by [Lake Bank](org) for the [Tarn Club](org).',
  'The speech of the [Tarn Club](org) was a gift to its critics, said [Lake Bank](org).',
  '[Lake Bank](org) lent its support to the [Tarn Club](org).',
  'The [Tarn Club](org) bought [three](count=bed) beds from [Lake Bank](org).',
  '[Ann Lee](person) of [Lake Bank](org) handed down her budget of [£5,000](money).',
  'The bill stood at [£5,000](money), [Ann Lee](person) of the [Tarn Club](org) added.',
  '[Lake Bank](org) moved [40](count=worker) workers to the [Tarn Club](org).',
];

describe('things and so many of them change hands', () => {
  it.each(GIVES)('%s', (line, gift) => expect(transfersIn(line)).toEqual([gift]));
  it.each(GIVES_NOT)('nothing in: %s', (line) => expect(transfersIn(line)).toEqual([]));
});

describe('what goes to nobody goes to the only house that the text tells of', () => {
  it('also where other bodies stand beside it', () => {
    const line =
      'The roof of the [Tarn School](org) leaks, says the [Somer Council](org). [Lake Bank](org) put up [£5,000](money).';
    expect(transfersIn(line)).toEqual(['Lake Bank > Tarn School: £5,000']);
  });
  it('not where the sentence speaks of many', () => {
    const line = 'The [Tarn School](org) is closed. [Lake Bank](org) put up [£5,000](money) for schools.';
    expect(transfersIn(line)).toEqual(['Lake Bank > ?: £5,000']);
  });
});

describe('lists of what was received', () => {
  it('name who gave, with things in brackets', () => {
    const line =
      'Donations to the [Tarn Club](org): [Lake Bank](org) ([500](count=tent) tents), [Ratna Dairy](org) ([6](count=ton) tons of milk).';
    expect(transfersIn(line)).toEqual(['Lake Bank > Tarn Club: 500', 'Ratna Dairy > Tarn Club: 6']);
  });
});
