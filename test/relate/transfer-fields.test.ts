import { describe, expect, it } from 'vitest';
import { fullTransfersIn, transfersIn } from './marked-transfers.js';

describe('purpose', () => {
  it.each([
    [
      '[AHIK](org) sent [£5](money) to [Red Cross](org) for the restoration of the burnt forests.',
      'for the restoration of the burnt forests',
    ],
    [
      '[AHIK](org) gave [Red Cross](org) [£5](money) on [Friday](date) to repair the roof, it said.',
      'to repair the roof',
    ],
    [
      '[AHIK](org) gave [Red Cross](org) [£5](money) towards the cost of transcripts.',
      'towards the cost of transcripts',
    ],
    [
      '[AHIK](org) will give [£5](money) for the completion of the ward by the [end of 2026](date).',
      'for the completion of the ward',
    ],
    [
      '[AHIK](org) sent [£5](money) to [Ann Lee](person), granted by the [Board](org) on [1 May](date), for the restoration of forests destroyed by fire in the country.',
      'for the restoration of forests destroyed by fire in the country',
    ],
    ['[AHIK](org) sent [£5](money) to [Ann Lee](person), a member for 41 years.', null],
    ['[AHIK](org) handed [Ann Lee](person) a cheque for [£5](money).', null],
  ])('%s', (marked, purpose) => {
    expect(fullTransfersIn(marked).transfers.map((transfer) => transfer.purpose)).toEqual([purpose]);
  });

  it.each<[string, (string | null)[]]>([
    [
      '[Jon Hill](person) gave [$500](money) to [Cats Trust](org) for food and [$300](money) to [Dogs Trust](org) for toys.',
      ['for food', 'for toys'],
    ],
    [
      '[Jon Hill](person) gave [Cats Trust](org) [$500](money) for food and [Dogs Trust](org) [$300](money).',
      ['for food', null],
    ],
    [
      '[Jon Hill](person) gave [$500](money) to [Cats Trust](org) and [$300](money) to [Dogs Trust](org) for food.',
      ['for food', 'for food'],
    ],
    [
      '[Jon Hill](person) sent the [Cats Trust](org), for the victims of the flood, [€200](money) and [$300](money).',
      ['for the victims of the flood', 'for the victims of the flood'],
    ],
  ])('of each sum: %s', (marked, purposes) => {
    expect(fullTransfersIn(marked).transfers.map((transfer) => transfer.purpose)).toEqual(purposes);
  });
});

describe('date', () => {
  it.each([
    ['On [1 May](date) [AHIK](org) sent [£5](money) to [Red Cross](org).', '1 May'],
    ['[AHIK](org) sent [£5](money) to the victims of the floods of [May](date).', null],
    [
      '[AHIK](org) sent [£5](money) to [Ann Lee](person), granted by the [Board](org) on [1 May](date) for fires [last year](date).',
      '1 May',
    ],
    [
      'On [9 May](date) [AHIK](org) sent [£5](money) to [Ann Lee](person), granted by the [Board](org) on [1 May](date).',
      '9 May',
    ],
    [
      '[£5](money) granted by the [Board](org) on [1 May](date) was sent to [Ann Lee](person) by [AHIK](org) on [9 May](date).',
      '9 May',
    ],
    [
      'The [Board](org) decided on [1 May](date) to give [Ann Lee](person) [£5](money). The money was handed over on [9 May](date) by [AHIK](org).',
      '9 May',
    ],
    ['[AHIK](org) sent [£5](money) to [Local 9](org) in Troy, out since [1 May](date).', null],
  ])('%s', (marked, date) => {
    const { doc, transfers } = fullTransfersIn(marked);
    expect(
      transfers.map(({ date: at }) => (at === null ? null : doc.text.slice(doc.dates[at]!.start, doc.dates[at]!.end))),
    ).toEqual([date]);
  });
});

describe('whoever speaks or acts for a body', () => {
  const line = (start: string, rest: string) =>
    `${start}[Jon Hill](person) ${rest} [Ann Lee](person) [£5](money). The [AHIK](org) was glad.`;

  it.each([
    [line('', 'gave'), 'Jon Hill > Ann Lee: £5'],
    [line('', 'paid'), 'Jon Hill > Ann Lee: £5'],
    [line('On behalf of the [AHIK](org) ', 'handed'), 'AHIK > Ann Lee: £5'],
    [line('In the name of the [AHIK](org), ', 'gave'), 'AHIK > Ann Lee: £5'],
    [line('[Jon Hill](person) came. On behalf of his organisation, ', 'gave'), 'AHIK > Ann Lee: £5'],
  ])('gives himself unless it is said whom he gives for: %s', (marked, expected) => {
    expect(transfersIn(marked, [['Jon Hill', 'AHIK']])).toEqual([expected]);
  });

  it('hands over himself where his sentence names no post that he does it in', () => {
    expect(transfersIn(line('', 'handed'), [['Jon Hill', 'AHIK']])).toEqual(['Jon Hill > Ann Lee: £5']);
  });

  it('gives for those who sent him', () => {
    expect(transfersIn(line('', 'handed'), [['Jon Hill', 'AHIK', 'head of mission']])).toEqual(['AHIK > Ann Lee: £5']);
  });

  it('is meant by `we` in his words', () => {
    const text = '“We sent [£5](money) to [Red Cross](org),” [Jon Hill](person) said. The [AHIK](org) was glad.';
    expect(transfersIn(text, [['Jon Hill', 'AHIK']])).toEqual(['AHIK > Red Cross: £5']);
  });
});

describe('a gift told twice', () => {
  it('is one transfer, of the text and not of the headline', () => {
    const { doc, transfers } = fullTransfersIn(
      '[AHIK](org) sends [£5](money) to [Red Cross](org)\n\n[AHIK](org) sent [£5](money) to [Red Cross](org).',
    );
    expect(transfers).toHaveLength(1);
    expect(transfers[0]!.evidence[0]!.start).toBeGreaterThan(doc.headline!.end);
  });

  it('is two where one sentence tells of two', () => {
    expect(
      transfersIn('[AHIK](org) gave [£5](money) to [Ann Lee](person) and [£5](money) to [Jon Hill](person).'),
    ).toHaveLength(2);
  });
});
