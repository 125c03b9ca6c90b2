/** Offsets in the unit asked for, where characters are wider than one unit. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import type { OffsetUnit } from '../../src/model/record.js';

const spot = (text: string, offsets: OffsetUnit): readonly [number, number] => {
  const { persons } = extract(text, { offsets, readers: ['rules'] });
  const { start, end } = persons.find(({ name }) => name.endsWith('Karimov'))!.mentions[0]!;
  return [start, end];
};

describe('offsets', () => {
  it.each<[what: string, text: string, codepoint: [number, number], utf16: [number, number], byte: [number, number]]>([
    ['plain letters', 'Chairman Aziz Karimov came.', [9, 21], [9, 21], [9, 21]],
    ['an emoji before it', '😀 Chairman Aziz Karimov came.', [11, 23], [12, 24], [14, 26]],
    ['a family of emoji before it', '👩‍👩‍👧 Chairman Aziz Karimov came.', [15, 27], [18, 30], [28, 40]],
    ['combining marks before it', 'Ne\u0301e\u0301, Chairman Aziz Karimov came.', [16, 28], [16, 28], [18, 30]],
    ['marked letters inside it', 'Chairman Əziz Karimov came.', [9, 21], [9, 21], [9, 22]],
    ['combining marks inside it', 'Chairman Azi\u0301z Karimov came.', [9, 22], [9, 22], [9, 23]],
    ['other scripts before it', 'Привет! Chairman Aziz Karimov came.', [17, 29], [17, 29], [23, 35]],
    ['line ends of two characters', 'News\r\n\r\nChairman Aziz Karimov came.', [17, 29], [17, 29], [17, 29]],
    ['half of a pair before it', '\ud83d Chairman Aziz Karimov came.', [11, 23], [11, 23], [13, 25]],
  ])('%s', (_what, text, codepoint, utf16, byte) => {
    expect(spot(text, 'codepoint')).toEqual(codepoint);
    expect(spot(text, 'utf16')).toEqual(utf16);
    expect(spot(text, 'byte')).toEqual(byte);
  });
});
