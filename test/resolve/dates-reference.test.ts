/** The article's own date, found at its head or foot, and what is none. */
import { describe, expect, it } from 'vitest';
import { NO_MODELS } from '../../src/core.js';
import type { Reference } from '../../src/model/document.js';
import { analyse } from '../../src/pipeline.js';

const UNKNOWN: Reference = { date: null, from: null };
const BODY = 'The union signed the agreement with the plant and said so at length to all of its members in the region.';
const referenceOf = (text: string, reference = UNKNOWN) =>
  analyse(text, { reference, dateOrder: 'dmy', readers: ['rules'], models: NO_MODELS }).reference;

const HEADS = [
  '14 March 2023',
  'Tuesday, 14th March, 2023',
  '(14 March 2023)',
  '14.03.2023, 16:20',
  '16:20, 14 March 2023',
  '2023-03-14',
  '14/03/2023 | News',
  'Baku, 14 March 2023',
  'Manila, Philippines – March 14, 2023 – The union signed.',
  'GENEVA (14 March 2023) – The union signed.',
  'BAKU, March 14, 2023 – The union signed.',
  'ASTANA, 14 March 2023. The union signed.',
  '14 March 2023, Geneva – The union signed.',
  '14 March 2023. /Kabar/. The union signed.',
  'LONDON, March 14, 2023 (Reuters) - The union signed.',
  'Siliguri, Mar 14, 2023: The union signed.',
  'Published on 14 March 2023 by Admin',
  'By John Smith, 14 March 2023',
  'From our court reporter – Tuesday 14 March 2023, 18:12',
  'Last updated: Tue 14 Mar 2023 15.00 GMT',
  'PRESS RELEASE – EMBARGOED UNTIL 00.01 HOURS, TUESDAY 14 MARCH 2023',
  'This story was published on 14 March 2023.',
  'Press release No. 12 of 14 March 2023',
  'Issue 18 (432), 14 March 2023',
  'By Our Correspondent | Accra | March 14, 2023 | 2 min read',
  'Minutes of the general meeting held on 14 March 2023',
  'DRAFT MINUTES OF THE BOARD\nHELD IN THE HALL ON TUESDAY, 14 MARCH 2023 AT 5.00 PM',
  '(as of 14 March 2023, 17:00; replaces the earlier list)',
  'By our reporter, Harbour Courier. March 14, 2023',
  '14.03.2023 Dockers win a rise',
  'Posted on March 14, 2023 by admin',
  'Exchange notice · 14 March 2023 · 17:32',
  'Oslo, 14 March 2023 (after the close of trade)',
  'Baku, 14 March, 2023, /press service of the union/.',
  'March 14, 2023 by Admin in News',
  '[14 March 2023] The union signed.',
  'Minutes of 14 March 2023',
  'Vol. 12, No. 3 – 14 March 2023',
  'Vol. XII No. 3, Tuesday 14 March 2023',
  '14. 3. 2023',
  'Varna, 14. 03. 2023 | 11:12',
  'Sollum, 14 de marzo de 2023',
  '14 mars 2023',
  '14 марта 2023',
  'The Docker, Tuesday, 14 March 2023, p. 3',
  'March 14, 2023 by Editor Leave a Comment',
  '14 march 2023 y.',
  'Union news (14 March 2023)',
  'Union news - 14 March 2023',
  'Submitted by inga on Tue, 03/14/2023 - 07:45',
  '14 mars 2023 kl. 07.45',
];

const FEET = [
  'News as of 14.03.2023',
  '14 March 2023',
  'Mersin / 14.03.2023',
  '14.03.2023 / EWF press service',
  'Date added: 14 March 2023',
  'Ishonch newspaper, 14.03.2023',
  'Dated this 14th day of March, 2023.',
  'Issued in Lagos on 14th March 2023.',
];

const NONE = [
  'On 14 March 2023 the union signed.',
  '14 March 2023 was a good day for the union.',
  'Workers of the plant met on 14 March 2023.',
  'Since 14 March 2023 nobody has been paid.',
  '“14 March 2023 was the day”, he said.',
  'BAKU, March 14 – The union signed.',
  'Decree No. 12 of 14 March 2023',
  'Law of 14 March 2023 on unions',
  'Strike of 14 March 2023: what we know',
  'Strike of 14 March 2023',
  'The hall held 300 people on 14 March 2023.',
  'The hall (of the old mill) shut on 14 March 2023.',
  'By the end, on 14 March 2023, nobody was left.',
  'Anna Berg (4 March 1931 – 14 March 2023)',
  '14/03 Dockers win a rise',
  'Petar Lukov (born 14 March 1963): a portrait\n\n',
  'Born: 14 March 1953, Varna\n\n',
  'Deadline for applications: 14 March 2023\n\n',
  'Date of the congress: 14 March 2023\n\n',
  'Event date: 14 March 2023, Varna\n\n',
  'When: 14 March 2023, 10.00\n\n',
  'Next meeting: 14 March 2023\n\n',
  'Register by 14 March 2023\n\n',
  'Valid until 14 March 2023\n\n',
  'Closing date: 14/03/2023\n\n',
  'Agreement No. 12 of 14 March 2023\n\n',
  'Strike dates: 14 March 2023, 20 March 2023\n\n',
];

describe('reference date', () => {
  it.each(HEADS)('at the head: %s', (line) => {
    expect(referenceOf(`Agreement signed\n\n${line}\n\n${BODY}`)).toMatchObject({
      date: expect.stringMatching(/^2023-03-14/),
      from: 'dateline',
    });
  });

  it.each(FEET)('at the foot: %s', (line) => {
    expect(referenceOf(`Agreement signed\n\n${BODY}\n\n${line}\n`).date).toBe('2023-03-14');
  });

  it.each(NONE)('is not in: %s', (line) => {
    expect(referenceOf(`Agreement signed\n\n${line} ${BODY}\n\n${BODY}`)).toEqual(UNKNOWN);
  });

  it('is the first at the head before one at the foot', () => {
    expect(referenceOf(`Signed\n\n14.03.2023\n\n${BODY}\n\nAdded: 17.03.2023`).date).toBe('2023-03-14');
  });

  it('is no item of a calendar in the middle', () => {
    const calendar = Array.from({ length: 6 }, (_, day) => `1${day} May 2023\n\n${BODY}`).join('\n\n');
    expect(referenceOf(`Signed\n\n${`${BODY}\n\n`.repeat(8)}${calendar}\n\n${`${BODY}\n\n`.repeat(6)}`)).toEqual(
      UNKNOWN,
    );
  });

  it('keeps what the caller gave', () => {
    const given: Reference = { date: '2020-01-02', from: 'record' };
    expect(referenceOf(`Signed\n\n14.03.2023\n\n${BODY}`, given)).toEqual(given);
  });

  it('keeps the clock of the date line', () => {
    expect(referenceOf(`Signed\n\n14.03.2023, 16:20\n\n${BODY}`).date).toBe('2023-03-14T16:20');
  });

  describe('of a dateline without its year', () => {
    const REPORT = 'Coppervale Mining said on Friday it would pay; its union had asked for it in 2021.';
    it.each([
      ['the year after the latest named', `JOHANNESBURG, March 18 (Wire) - ${REPORT}`, '2022-03-18'],
      ['the latest named', `JOHANNESBURG, March 19 (Wire) - ${REPORT}`, '2021-03-19'],
      ['its own weekday', 'GENEVA, Friday, March 18 – Talks ended, as in 2021.', '2022-03-18'],
      ['not a year still to come', `JOHANNESBURG, March 18 (Wire) - ${REPORT} It pays until 2030.`, '2022-03-18'],
      ['no year in which it fits', `JOHANNESBURG, March 16 (Wire) - ${REPORT}`, null],
      ['no year named', 'JOHANNESBURG, March 18 (Wire) - Coppervale Mining said on Friday it would pay.', null],
      ['a decree shortly before', 'TASHKENT, 11 April. The act was dated March 5, 2025, it says.', '2025-04-11'],
      ['a decree long before', 'TASHKENT, 11 December. The act was dated March 5, 2025, it says.', null],
      ['a copyright line', 'BAKU, 11 April – Talks ended.\n\nThey met.\n\n© 2024 Caspian Wire', '2024-04-11'],
      ['no weekday', 'JOHANNESBURG, March 18 (Wire) - Coppervale Mining has paid since 2021.', null],
      ['a weekday of its own some years on', 'AKUREYRI, Sunday 13 October – Talks ended, as in 2022.', '2024-10-13'],
      ['one of several weekdays', `JOHANNESBURG, March 18 (Wire) - It was shut on Tuesday. ${REPORT}`, '2022-03-18'],
      [
        'before the year ahead',
        'KUALA LUMPUR, March 25 (Wire) – Lee said on Thursday he stays until 2024.',
        '2021-03-25',
      ],
      [
        'between the years named and ahead',
        'VARNA, Aug 29 – Both said on Tuesday the deal of 2019 runs until June 2025.',
        '2023-08-29',
      ],
      ['the days that have just passed', 'SOLLUM, Oct. 17 – It met from 14th to 16th October, 2024.', '2024-10-17'],
      ['the weekday of another day', 'SOLLUM, 16 May – It met on Tuesday, 14 May, as in 2023.', '2024-05-16'],
      ['a weekday still to come', 'JOHANNESBURG, March 18 (Wire) - It will pay on Friday, as in 2021.', null],
    ])('%s', (_, text, date) => {
      expect(referenceOf(`Mine to pay\n\n${text}\n\n${BODY}`).date).toBe(date);
    });
  });

  describe('the only day that a text without a date line names, where another asks for it', () => {
    it.each([
      [
        'said',
        'Rovers have signed Ivo Petrov, both clubs said on Tuesday, 28 January 2025. He played on Saturday.',
        '2025-01-28',
      ],
      [
        'today',
        'It goes on. They met twice. They went. They came. Published today, 28 January 2025, it binds both until Friday.',
        '2025-01-28',
      ],
      ['the lede', 'KYIV. The Cabinet approved on 28 January 2025 the aid. It will pay next month.', '2025-01-28'],
      [
        'with an aim',
        'Both clubs said so on 28 January 2025. They will meet next week, and again in 2030.',
        '2025-01-28',
      ],
      ['where nothing asks', 'Both clubs said so on 28 January 2025.', null],
      ['of a decree', 'The law of 28 January 2025 is bad. The union met yesterday.', null],
      ['of a birth', 'Ivo Petrov was born on 28 January 1960. He left last year.', null],
      ['a label', 'Tram ends\n\nLast day: 28 January 2025. It met last week.', null],
      [
        'before another year',
        'Both clubs said so on 28 January 2019. In 2023 it was cancelled. Last week they met.',
        null,
      ],
      ['still to come', 'Both clubs will meet on 28 January 2025. Last week they quarrelled.', null],
      ['the end of a year', 'Profit fell in the half ended 28 January 2025, both said on Tuesday.', null],
      ['one of two', 'Both said so on 28 January 2025. It met on 3 May 2024. Last week they quarrelled.', null],
      [
        'among days',
        'On 27-28 January 2025 both met. It was agreed on 28 January 2025. Last week they quarrelled.',
        null,
      ],
    ])('%s', (_, text, date) => {
      expect(referenceOf(text).date).toBe(date);
    });
  });
});
