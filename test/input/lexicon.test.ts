/** Word lists of the user's own: three ways of writing the same, and everything that can be wrong with a line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../src/input/lexicon.js';

const ALL = {
  people: ['Zorvan Meklit'],
  organisations: [
    { name: 'Kelm Dockers', acronym: 'KD', type: 'union' },
    { name: 'Kelm, Foo', acronym: null, type: null },
  ],
  titles: ['shop convener'],
  never: ['Hope'],
};

describe('reads', () => {
  it.each([
    [
      'plain text',
      '# mine\n\nperson: Zorvan Meklit\nOrganisation:Kelm Dockers|KD|union\norganisation: Kelm, Foo | |\ntitle: shop convener\nnever: Hope\n',
    ],
    [
      'CSV',
      'kind,name,acronym,type\nperson,Zorvan Meklit\norganisation,Kelm Dockers,KD,union\norganisation,"Kelm, Foo",,\ntitle,shop convener,,\nnever,Hope\n',
    ],
    [
      'CSV with semicolons, columns in another order, Windows line ends and a mark',
      '\ufeffname;kind;type;acronym\r\nZorvan Meklit;person\r\nKelm Dockers;organisation;union;KD\r\nKelm, Foo;organisation\r\nshop convener;title\r\nHope;never\r\n',
    ],
    [
      'JSON lines',
      '{"kind": "person", "name": "Zorvan Meklit"}\n{"kind": "organisation", "name": "Kelm Dockers", "acronym": "KD", "type": "union"}\n{"kind": "organisation", "name": "Kelm, Foo", "acronym": null}\n{"kind": "title", "name": "shop convener"}\n{"kind": "never", "name": "Hope"}\n',
    ],
  ])('%s', (_, text) => expect(readLexicon(text)).toEqual({ lexicon: ALL, problems: [] }));

  it.each(['', '\n', '# nothing', '\ufeff'])('nothing from %j', (text) =>
    expect(readLexicon(text)).toMatchObject({ lexicon: { people: [] }, problems: [] }),
  );
});

describe('finds fault with', () => {
  it.each([
    ['Zorvan Meklit', "1: has no kind; write it as 'person: Zorvan Meklit'"],
    ['\n\npersn: Zorvan', "3: no kind is called 'persn'; did you mean 'person'?"],
    ['__proto__: Zorvan', "1: no kind is called '__proto__'; allowed are person, organisation, title, never"],
    ['person:', '1: has no name'],
    ['person: –', "1: '–' holds no letter and no figure"],
    [`person: ${'x'.repeat(201)}`, '1: the name is longer than 200 characters'],
    ['person: Zorvan | Z', '1: only an organisation has an acronym'],
    ['title: boss | | union', '1: only an organisation has a type'],
    ['organisation: Kelm | K | unoin', "1: no type is called 'unoin'; did you mean 'union'?"],
    ['organisation: Kelm | K | __proto__', /^1: no type is called '__proto__'; allowed are union, /],
    ['organisation: Kelm | K | union | x', /^1: has too many parts/],
    ['person: Zorvan\nnever: zorvan', "2: 'zorvan' stands in line 1 already"],
    ['kind,name,acronim\nperson,Zorvan,', "1: no field is called 'acronim'; did you mean 'acronym'?"],
    ['kind,name\nperson,Zorvan,Meklit', '2: has 3 cells under 2 columns'],
    ['kind,name\n,Zorvan', '2: has no kind; allowed are person, organisation, title, never'],
    ['{"kind": "person"', /^1: is no JSON \(/],
    ['{"kind": "person", "name": "A"}\n[1]', '2: is no JSON object'],
    ['{"kind": "person", "nam": "A"}', "1: no field is called 'nam'; did you mean 'name'?"],
    ['{"kind": "person", "__proto__": "A"}', /^1: no field is called '__proto__'/],
    ['{"kind": "person", "name": 5}', "1: 'name' must be a string"],
  ])('%j', (text, problem) => {
    const { problems } = readLexicon(text);
    expect(problems).toHaveLength(1);
    expect(`${problems[0]!.line}: ${problems[0]!.message}`).toMatch(problem);
  });

  it('one line, and reads the rest', () =>
    expect(readLexicon('person: Zorvan\nthing\nperson: Meklit')).toMatchObject({
      lexicon: { people: ['Zorvan', 'Meklit'] },
      problems: [{ line: 2 }],
    }));
});

it('reads every line as an entry or a problem, and never throws', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.stringMatching(/^(person|organisation|title|never): [a-zA-Z |,"]{0,20}$/),
  );
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      fc.constantFrom('', 'kind,name\n', '{"kind":"never","name":"x"}\n'),
      (lines, head) => {
        const { lexicon, problems } = readLexicon(head + lines.join('\n'));
        const count =
          lexicon.people.length + lexicon.organisations.length + lexicon.titles.length + lexicon.never.length;
        const said = (head + lines.join('\n'))
          .replace(/^\ufeff/, '')
          .split(/\r\n|\r|\n/)
          .filter((one) => one.trim() !== '' && !one.trim().startsWith('#'));
        expect(count + problems.length).toBeGreaterThanOrEqual(Math.min(1, said.length - 1));
        expect(count + problems.length).toBeLessThanOrEqual(said.length);
      },
    ),
  );
});
