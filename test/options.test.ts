/** The library tells its caller what is wrong with a call, in words, before it reads anything. */
import { describe, expect, it } from 'vitest';
import { extract as extractWith } from '../src/core.js';
import { type ExtractOptions, extract, extractAll, type Lexicon } from '../src/index.js';

const call = (options: unknown) => () => extract('Aziz Karimov spoke.', options as ExtractOptions);
const lexicon = (own: object) => ({ lexicon: { people: [], organisations: [], titles: [], never: [], ...own } });

describe('extract', () => {
  it.each<[unknown, string]>([
    [undefined, 'text: write a string, not undefined'],
    [null, 'text: write a string, not null'],
    [42, 'text: write a string, not a number'],
    [Buffer.from('spoke'), 'text: write a string, not an object'],
  ])('refuses %j as a text', (text, message) => {
    expect(() => extract(text as string)).toThrow(new TypeError(message));
    expect(() => extractWith(text as string)).toThrow(new TypeError(message));
  });

  it.each([
    [null, "options: write an object such as { source: 'note' }, not null"],
    ['json', "options: write an object such as { source: 'note' }, not a string"],
    [{ source: 7 }, 'source: write a string, not a number'],
    [{ readers: 'rules' }, 'readers: write a list of rules, tagger or compromise, not a string'],
    [{ readers: [1] }, 'readers: write rules, tagger or compromise, not a number'],
    [{ dateOrder: null }, 'dateOrder: write dmy, mdy or ymd, not null'],
    [{ offsets: 8 }, 'offsets: write codepoint, utf16 or byte, not a number'],
    [{ includeText: 'no' }, 'includeText: write true or false, not a string'],
    [{ referenceDate: new Date(0) }, 'referenceDate: write a day such as 2023-03-14, not an object'],
    [{ lexicon: 'own.words' }, 'lexicon: write an object of lists, not a string'],
    [{ lexicon: { people: [] } }, 'lexicon.titles: write a list, which may be empty, not undefined'],
    [lexicon({ never: 'Hope' }), 'lexicon.never: write a list, which may be empty, not a string'],
    [lexicon({ people: ['Ana Lund', 5] }), 'lexicon.people[1]: write a string, not a number'],
    [
      lexicon({ organisations: ['KD'] }),
      'lexicon.organisations[0]: write an object with name, acronym and type, not a string',
    ],
    [
      lexicon({ organisations: [{ name: 'Kelm Dockers', type: null }] }),
      'lexicon.organisations[0].acronym: write a string or null, not undefined',
    ],
  ])('says of %j which type it takes', (options, message) => {
    expect(call(options)).toThrow(new TypeError(message));
  });

  it.each([
    [{ readers: ['spacy'] }, "readers: 'spacy' cannot be; write rules, tagger or compromise"],
    [{ dateOrder: 'dym' }, "dateOrder: 'dym' cannot be; write dmy, mdy or ymd"],
    [{ offsets: 'bytes' }, "offsets: 'bytes' cannot be; write codepoint, utf16 or byte"],
    [
      { referenceDate: '2023-03-14', referenceDateFrom: 'me' },
      "referenceDateFrom: 'me' cannot be; write record, option, dateline or metadata",
    ],
    [
      lexicon({ organisations: [{ name: 'Kelm Dockers', acronym: null, type: 'club' }] }),
      "lexicon.organisations[0].type: 'club' cannot be; write union, ministry, parliament, court, party, company, bank, university, media, association or body",
    ],
  ])('says of %j what may be written', (options, message) => {
    expect(call(options)).toThrow(new RangeError(message));
  });

  it.each(['soon', '2023-02-29', '2023-13-01', '2023-00-10', '2023-01-00', '0001-01-01', '2023-03-14T10'])(
    'refuses %s as a day',
    (referenceDate) => {
      const message = `referenceDate: '${referenceDate}' is no day; write it as 2023-03-14`;
      expect(call({ referenceDate })).toThrow(new RangeError(message));
    },
  );

  it.each([
    [{}],
    [{ referenceDate: null, lexicon: null, source: undefined, readers: undefined, offsets: undefined }],
    [{ referenceDate: '2024-02-29' }],
    [{ referenceDate: '2024-02-29T10:00:30', referenceDateFrom: 'metadata', dateOrder: 'ymd', readers: [] }],
    [lexicon({ people: ['Ana Lund'], organisations: [{ name: 'Kelm Dockers', acronym: null, type: null }] })],
  ])('takes %j', (options) => expect(call(options)).not.toThrow());

  it('looks at a lexicon once', () => {
    let looks = 0;
    const own: Lexicon = {
      get people() {
        looks++;
        return [];
      },
      organisations: [],
      titles: [],
      never: [],
    };
    extract('', { lexicon: own });
    const once = looks;
    extract('', { lexicon: own });
    expect(looks).toBe(once);
  });
});

describe('extractAll', () => {
  const first = (articles: unknown, options: unknown = {}) => extractAll(articles as [], options as object).next();

  it.each([
    ['a text', 'articles: write a list or a stream of them, not a string'],
    [undefined, 'articles: write a list or a stream of them, not undefined'],
    [{ text: 'a text' }, 'articles: write a list or a stream of them, not an object'],
    [[7], 'an article: write a string, or an object with a text, not a number'],
    [[{ title: 'a text' }], "an article's text: write a string, not undefined"],
    [[{ text: '', readers: ['rules'] }], 'an article has no readers of its own; name them for all articles'],
    [[{ text: '', source: 7 }], 'source: write a string, not a number'],
  ])('rejects %j', async (articles, message) => {
    await expect(first(articles)).rejects.toThrow(new TypeError(message));
  });

  it('rejects options even where there is no article', async () => {
    await expect(first([], { readers: {} })).rejects.toThrow(TypeError);
    await expect(first([], { offsets: 'bytes' })).rejects.toThrow(RangeError);
  });
});
