/** Where sentences and lines begin; `|` stands between sentences. */
import { describe, expect, it } from 'vitest';
import { styleOf } from '../../src/text/style.js';
import { analysed } from '../reading.js';

const sentencesOf = (text: string): string[] => {
  const { tokens, sentences } = analysed(text, []);
  return Array.from({ length: sentences.length }, (_, s) => {
    const [first, last] = [sentences.at[s]!, sentences.at[s + 1]! - 1];
    return text.slice(tokens.start[first], tokens.end[last]);
  });
};

describe('sentences', () => {
  it.each([
    'The union met.|It was late.|Nobody spoke!|Why?|He did not know.',
    'It was “over.”|The union left.',
    'He said “Wait!” and left.',
    'Mr. Karimov met Dr. Musa and Prof. Aliyev.|They spoke.',
    'A. B. Karimov met K. Sadykov.|They spoke.',
    'The U.S. Embassy gave it to the U.S. Senate.',
    'He came at 5 p.m. on 12 Aug. 2021.',
    'They met at 5 p.m.|The union left.',
    'Brightwell Ltd. sold it.|The firm left.',
    'It cost 2.5 million.|It was 10.30 by then.',
    'He signed law No. 5 of 2013.',
    'It rained…|The march went on.',
    'He waited… and left.',
    'See example.org for more.',
    'It was over (at last).|The union left.',
    'One.|Two.|Three.',
  ])('%s', (marked) => {
    expect(sentencesOf(marked.replaceAll('|', ' ')).join('|')).toBe(marked);
  });

  it('end with a line and with a paragraph', () => {
    expect(sentencesOf('Union signs\nThe union signed today.\n\nMore')).toEqual([
      'Union signs',
      'The union signed today.',
      'More',
    ]);
  });

  it('go on where a line only wraps', () => {
    const wrapped = [
      'The miners of the northern field and their families met the owners of the pit on',
      'Tuesday to speak about the wages which had not been paid since the spring, and they',
      'agreed that both sides should name three people each who would look into the books',
      'before the end of the month.',
    ].join('\n');
    expect(sentencesOf(wrapped)).toEqual([wrapped]);
  });

  it('give the first line with text as the headline', () => {
    const { text, headline } = analysed('\n\n  Miners sign. At last \r\nThe miners signed.', []);
    expect(text.slice(headline!.start, headline!.end)).toBe('Miners sign. At last');
    expect(analysed(' \n ', []).headline).toBeNull();
  });
});

describe('style', () => {
  it.each([
    ['prose', 'The Miners Union of Baku met its members and spoke about wages.'],
    ['title-case', 'Miners Union Signs Wage Agreement With Owners'],
    ['capitals', 'MINERS UNION SIGNS AGREEMENT WITH OWNERS'],
    ['prose', 'The ATUC and KTUF spoke about wages.'],
    ['prose', 'Baku'],
  ])('%s: %s', (style, text) => expect(styleOf(analysed(text, []), 0)).toBe(style));
});
