/** Which sightings are one: small archives, with articles named by letters. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record, registryOf, whoIsOne } from './records.js';

const article = (source: string, year: number, ...lines: string[]) => record(source, `${year}-05-01`, lines);

describe('persons over articles', () => {
  it('one name at one body is one person, however it is spelled', () => {
    const records = [
      article('a', 2019, 'Elmira Qasimova = chairwoman @ Northmere Paper'),
      article('b', 2020, 'Elmira Gasimova = chairwoman @ Northmere Paper LLC'),
      article('c', 2021, 'Qasimova Elmira = chairwoman @ Northmere Paper'),
      article('f', 2021, 'Elmira Qasimova = chairwoman @ Northmere Paper'),
      article('d', 2021, 'Elmira Rasim qizi Qasimova = director @ Northmere Paper'),
      article('e', 2022, 'E. Qasimova = chairwoman @ Northmere Paper'),
    ];
    expect(whoIsOne(records, 'persons')).toBe('a,b,c,d,e,f');
    const [person] = registryOf(records).registry.persons;
    expect(person).toMatchObject({
      name: 'Elmira Qasimova',
      documents: 6,
      firstSeen: '2019-05-01',
      lastSeen: '2022-05-01',
    });
    for (const { score, reason } of person!.merges) {
      expect(score).toBeGreaterThanOrEqual(0.8);
      expect(reason).not.toBe('');
    }
  });

  it('posts at the same time at bodies that no article brings together are two persons', () => {
    const years = [2018, 2019, 2020, 2021];
    const records = years.flatMap((year) => [
      article(`a${year}`, year, 'Anar Mammadov = chairman @ Northmere Paper'),
      article(`b${year}`, year, 'Anar Mammadov = professor @ Kerbin University'),
    ]);
    expect(registryOf(records).registry.persons).toHaveLength(2);
  });

  it('one article that knows both posts makes them one', () => {
    const years = [2018, 2019, 2020, 2021];
    const records = years.flatMap((year) => [
      article(`a${year}`, year, 'Anar Mammadov = chairman @ Northmere Paper'),
      article(`b${year}`, year, 'Anar Mammadov = professor @ Kerbin University'),
    ]);
    const both = article(
      'c',
      2020,
      'Anar Mammadov = chairman @ Northmere Paper',
      'Anar Mammadov = professor @ Kerbin University',
    );
    expect(registryOf([...records, both]).registry.persons).toHaveLength(1);
  });

  it('posts one after the other are a career', () => {
    const records = [
      article('a', 2015, 'Anar Mammadov = chairman @ Northmere Paper'),
      article('b', 2016, 'Anar Mammadov = chairman @ Northmere Paper'),
      article('c', 2018, 'Anar Mammadov = director @ Kerbin Steel'),
      article('d', 2020, 'Anar Mammadov = director @ Kerbin Steel'),
    ];
    expect(whoIsOne(records, 'persons')).toBe('a,b,c,d');
    expect(
      registryOf(records).registry.posts.map(({ title, firstSeen, lastSeen }) => [title, firstSeen, lastSeen]),
    ).toEqual([
      ['chairman', '2015-05-01', '2016-05-01'],
      ['director', '2018-05-01', '2020-05-01'],
    ]);
  });

  it.each([
    [
      'different countries',
      'Anar Mammadov = minister @ Ministry of Health of Georgia',
      'Anar Mammadov = minister @ Ministry of Energy of Azerbaijan',
    ],
    [
      'different fathers',
      'Anar Rasim oglu Mammadov = chairman @ Northmere Paper',
      'Anar Tofig oglu Mammadov = chairman @ Northmere Paper',
    ],
    [
      'sisters and brothers',
      'Anar Mammadov = chairman @ Northmere Paper',
      'Anar Mammadova = chairwoman @ Northmere Paper',
    ],
    ['an initial alone', 'Anar Mammadov = chairman @ Northmere Paper', 'A. Mammadov = director @ Kerbin Steel'],
    ['a family name alone', 'Anar Mammadov = chairman @ Northmere Paper', 'Mammadov = director @ Kerbin Steel'],
  ])('%s: two persons', (_, one, other) => {
    expect(whoIsOne([article('a', 2018, one), article('b', 2018, other)], 'persons')).toBe('a | b');
  });

  it('a name without a post goes to the bearer whose body the article names', () => {
    const records = [
      article('a', 2018, 'Anar Mammadov = chairman @ Northmere Paper'),
      article('b', 2019, 'Anar Mammadov = chairman @ Northmere Paper'),
      article('c', 2018, 'Anar Mammadov = professor @ Kerbin University'),
      article('d', 2019, 'Anar Mammadov = professor @ Kerbin University'),
      article('e', 2019, 'Anar Mammadov', '@ Kerbin University'),
    ];
    expect(whoIsOne(records, 'persons')).toBe('a,b | c,d,e');
  });

  it('a post of old is no sign that it is held', () => {
    const records = [
      article('a', 2015, 'Anar Mammadov = chairman @ Northmere Paper'),
      article('b', 2023, 'Anar Mammadov = former chairman @ Northmere Paper'),
    ];
    expect(registryOf(records).registry.posts).toMatchObject([
      { firstSeen: '2015-05-01', lastSeen: '2015-05-01', status: 'former', documents: 2 },
    ]);
  });
});

describe('organisations over articles', () => {
  it('an acronym is the body that articles define it for, in their country', () => {
    const records = [
      article('a', 2018, '@ Confederation of Trade Unions of Azerbaijan (ATUC)'),
      article('b', 2019, '@ ATUC', '@ Ministry of Health of Azerbaijan'),
      article('c', 2019, '@ Aviation Trade Unions Congress of Austria (ATUC)'),
      article('d', 2020, '@ ATUC', '@ Ministry of Labour of Austria'),
    ];
    const { organisations } = registryOf(records).registry;
    const counts = Object.fromEntries(organisations.map(({ name, documents }) => [name, documents]));
    expect(counts).toMatchObject({
      'Confederation of Trade Unions of Azerbaijan': 2,
      'Aviation Trade Unions Congress of Austria': 2,
    });
  });

  it('a ministry without its country is that of the articles', () => {
    const records = [
      article('a', 2018, '@ Ministry of Health', '@ Bank of Georgia'),
      article('b', 2018, '@ Ministry of Health of Georgia'),
      article('c', 2018, '@ Ministry of Health', '@ Bank of Uzbekistan'),
    ];
    const { organisations } = registryOf(records).registry;
    expect(
      organisations
        .filter(({ name }) => name.startsWith('Ministry'))
        .map(({ documents }) => documents)
        .sort(),
    ).toEqual([1, 2]);
  });

  it.each([
    ['Union of Printers of Georgia', 'Union of Painters of Georgia'],
    ['Northmere Paper', 'Northmere Steel'],
    ['Executive Committee', 'Executive Committee'],
  ])('%s and %s stay two', (one, other) => {
    expect(whoIsOne([article('a', 2018, `@ ${one}`), article('b', 2018, `@ ${other}`)], 'bodies')).toBe('a | b');
  });
});

describe('decisions', () => {
  const records = [
    article('a', 2018, 'Anar Mammadov = chairman @ Northmere Paper'),
    article('b', 2019, 'Anar Mammadov = chairman @ Northmere Paper'),
    article('c', 2018, 'Aynur Huseynli = professor @ Kerbin University'),
  ];

  it('are obeyed against every clue', () => {
    expect(whoIsOne(records, 'persons', [{ a: 'a#p1', b: 'b#p1', verdict: 'different' }])).toBe('a | b | c');
    expect(whoIsOne(records, 'persons', [{ a: 'a#p1', b: 'c#p1', verdict: 'same' }])).toBe('a,b,c');
    expect(whoIsOne(records, 'bodies', [{ a: 'a#o1', b: 'b#o1', verdict: 'different' }])).toBe('a | b | c');
    expect(whoIsOne(records, 'bodies', [{ a: 'a#o1', b: 'c#o1', verdict: 'same' }])).toBe('a,b,c');
  });

  it('that exclude each other are an error', () => {
    const decisions = [
      { a: 'a#p1', b: 'b#p1', verdict: 'same' },
      { a: 'b#p1', b: 'c#p1', verdict: 'same' },
      { a: 'a#p1', b: 'c#p1', verdict: 'different' },
    ] as const;
    expect(() => registryOf(records, decisions)).toThrow(/decided to be different/);
  });

  it('are counted where they are about other articles', () => {
    expect(registryOf(records, [{ a: 'x#p1', b: 'y#p1', verdict: 'same' }]).obeyed).toBe(0);
  });
});

describe('doubts', () => {
  it('name both sides, the score and the reason, and nothing doubtful is merged', () => {
    const records = [2018, 2019, 2020].flatMap((year) => [
      article(`a${year}`, year, 'Anar Mammadov = chairman @ Northmere Paper', '@ Bank of Georgia'),
      article(`b${year}`, year, 'Anar Mammadov = professor @ Kerbin University', '@ Bank of Georgia'),
    ]);
    const { doubts } = registryOf(records);
    expect(doubts).toMatchObject([
      {
        kind: 'person',
        outcome: 'apart',
        aName: 'Anar Mammadov',
        aNote: 'chairman, Northmere Paper; georgia; 2018-05-01',
      },
    ]);
    expect(doubts[0]!.score).toBeLessThan(0.8);
    expect(doubts[0]!.reason).toContain('at the same time');
  });
});

it('the order of the input changes nothing', () => {
  const lines = [
    'Anar Mammadov = chairman @ Northmere Paper',
    'A. Mammadov = chairman @ Northmere Paper',
    'Anar Mamedov = director @ Kerbin Steel',
    'Anar Mammadov',
    'Mammadov = chairman @ Northmere Paper',
    '@ Ministry of Health',
    'Northmere Paper > Kerbin Steel: 10.5 AZN',
  ];
  const letters = [...'abcdefgh'];
  fc.assert(
    fc.property(
      fc.array(fc.subarray(lines, { minLength: 1 }), { minLength: 2, maxLength: letters.length }),
      fc.integer(),
      (choices, turn) => {
        const records = choices.map((chosen, n) => article(letters[n]!, 2015 + (n % 4), ...chosen));
        const turned = [
          ...records.slice(Math.abs(turn) % records.length),
          ...records.slice(0, Math.abs(turn) % records.length),
        ].reverse();
        expect(registryOf(turned).registry).toEqual(registryOf(records).registry);
      },
    ),
    { numRuns: 60 },
  );
});
