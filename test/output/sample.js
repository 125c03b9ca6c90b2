/**
 * Two records made by hand: a plain article with everything that a format can show, and a hostile one. Plain JavaScript, so that
 * the checks by other people's readers can use them too.
 */

const TEXT = `Depot workers get help 🎁

Baku, 14 March 2023. Deputy Chairwoman Elmira Qasimova of the Metro Workers' Union (MWU) handed over 17,100 manat
and 15 laptops to the Goyazan Shelter on Friday.

“About 300 to 500 manat a month went to each of 28
families in 2021–2022”, Qasimova said. The money was allocated by
the MWU Executive Committee. Kamran Səfərov, former Minister of Labour, and the President of Türkiye, Ece Demir, sent greetings; 🎉 12%
of the staff came. Engineer Aygün Əliyeva thanked the Metro Company.
`;

const HOSTILE = [
  `</script><script>alert("x")</script> ]]> <!-- -->`,
  `\u202eMr. __proto__\u0000 \u0007constructor -DOCSTART- \ud800 of "O'Neil & <b>Sons</b>"\r\nLtd\ttab\u2028line\u0085next`,
  `عمال النقل \u200f 500 ريال`,
  `T1\tPerson 0 3\tfoo`,
].join('\r\n\r\n');

/** The record of the plain article, with offsets in `codepoint` or `utf16`. */
export function sample(unit, source = 'articles/depot 1.txt') {
  const at = finder(TEXT, unit);
  return {
    source,
    headline: 'Depot workers get help 🎁',
    referenceDate: '2023-03-14',
    referenceDateFrom: 'dateline',
    offsetUnit: unit,
    text: TEXT,
    persons: [
      {
        id: 'p1',
        name: 'Elmira Qasimova',
        aliases: ['Qasimova'],
        mentions: [at('Elmira Qasimova'), at('Qasimova', 2)],
      },
      { id: 'p2', name: 'Kamran Səfərov', aliases: [], mentions: [at('Kamran Səfərov')] },
      { id: 'p3', name: 'Ece Demir', aliases: [], mentions: [at('Ece Demir')] },
      { id: 'p4', name: 'Aygün Əliyeva', aliases: [], mentions: [at('Aygün Əliyeva')] },
    ],
    organisations: [
      body('o1', "Metro Workers' Union", 'MWU', 'union', null, [at("Metro Workers' Union"), at('MWU')]),
      body('o2', 'Goyazan Shelter', null, null, null, [at('Goyazan Shelter')]),
      body('o3', 'MWU Executive Committee', null, 'body', 'o1', [at('MWU Executive Committee')]),
      body('o4', 'Ministry of Labour', null, 'ministry', null, [at('Labour')]),
      body('o5', 'Metro Company', null, 'company', null, [at('Metro Company')]),
    ],
    titles: [
      { id: 't1', name: 'deputy chairwoman', mentions: [{ ...at('Deputy Chairwoman'), holder: 'p1' }] },
      { id: 't2', name: 'former minister', mentions: [{ ...at('former Minister'), holder: 'p2' }] },
      { id: 't3', name: 'president', mentions: [{ ...at('President'), holder: 'p3' }] },
      { id: 't4', name: 'engineer', mentions: [{ ...at('Engineer'), holder: 'p4' }] },
    ],
    dates: [
      { id: 'd1', kind: 'day', value: '2023-03-14', timex: '2023-03-14', ...at('14 March 2023') },
      { id: 'd2', kind: 'day', value: '2023-03-10', timex: '2023-03-10', ...at('Friday') },
      { id: 'd3', kind: 'interval', value: '2021/2022', timex: null, ...at('2021–2022') },
    ],
    amounts: [
      amount('a1', 'money', { value: 17100, currency: 'AZN' }, at('17,100 manat')),
      amount('a2', 'quantity', { value: 15, unit: 'laptop' }, at('15 laptops')),
      amount(
        'a3',
        'money',
        { min: 300, max: 500, currency: 'AZN', qualifier: 'about', period: 'per-month' },
        at('300 to 500 manat'),
      ),
      amount('a4', 'quantity', { value: 28, unit: 'family' }, at('28\nfamilies')),
      amount('a5', 'percent', { value: 12, unit: '%' }, at('12%')),
    ],
    roles: [
      role('Elmira Qasimova', 'p1', 'deputy chairwoman', "Metro Workers' Union", 'o1', null, [
        at("Deputy Chairwoman Elmira Qasimova of the Metro Workers' Union"),
      ]),
      {
        ...role('Kamran Səfərov', 'p2', 'former minister', 'Ministry of Labour', 'o4', null, [
          at('Kamran Səfərov, former Minister of Labour'),
        ]),
        status: 'former',
        from: '2015-02',
        to: '201X',
      },
      role('Ece Demir', 'p3', 'president', null, null, 'Türkiye', [at('President of Türkiye, Ece Demir')]),
      role('Aygün Əliyeva', 'p4', 'engineer', null, null, null, [at('Engineer Aygün Əliyeva')]),
    ],
    transfers: [
      transfer({ amount: '17,100 manat', amountId: 'a1', purpose: 'for the families' }, [
        at('handed over 17,100 manat'),
      ]),
      transfer({ amount: '15 laptops', amountId: 'a2', thing: null }, [
        at('handed over 17,100 manat'),
        at('Goyazan Shelter'),
      ]),
      {
        ...transfer({ thing: 'greetings', recipient: null, recipientId: null }, [at('sent greetings')]),
        giver: 'Ece Demir',
        giverId: 'p3',
        decidedBy: null,
        decidedById: null,
        date: null,
        dateId: null,
      },
    ],
  };
}

/** The record of the hostile article: what it names is as hostile as its text. */
export function hostile(unit) {
  const at = finder(HOSTILE, unit);
  return {
    ...sample(unit, `../<a href="x">'%2f#\u0000\u202e__proto__:1`),
    headline: '</script><script>alert("x")</script> ]]> <!-- -->',
    author: '"><img src=x onerror=alert(1)>',
    text: HOSTILE,
    persons: [
      {
        id: 'p1',
        name: '__proto__',
        aliases: ['constructor', '\u202eevil'],
        mentions: [at('__proto__\u0000 \u0007constructor')],
      },
    ],
    organisations: [
      body('o1', '"O\'Neil & <b>Sons</b>"\r\nLtd', '<i>', 'company', null, [
        at('O\'Neil & <b>Sons</b>"\r\nLtd\ttab\u2028line\u0085next'),
      ]),
    ],
    titles: [{ id: 't1', name: '</script>', mentions: [{ ...at('</script>'), holder: 'p1' }] }],
    dates: [],
    amounts: [amount('a1', 'money', { value: 5e21, currency: 'SAR' }, at('500 ريال'))],
    roles: [role('__proto__', 'p1', '</script>', '"O\'Neil & <b>Sons</b>"\r\nLtd', 'o1', null, [at('__proto__')])],
    transfers: [
      {
        ...transfer({ amount: '500 ريال', amountId: 'a1', purpose: '<!-- ]]>' }, [at('__proto__')]),
        giver: '__proto__',
        giverId: 'p1',
        recipient: 'Ltd',
        recipientId: 'o1',
        decidedBy: null,
        decidedById: null,
        date: null,
        dateId: null,
      },
    ],
  };
}

/** Finds a word, or the nth time it stands in the text, as a mention. */
function finder(text, unit) {
  const place = (index) => (unit === 'utf16' ? index : Array.from(text.slice(0, index)).length);
  return (words, nth = 1) => {
    let index = -1;
    for (let i = 0; i < nth; i++) index = text.indexOf(words, index + 1);
    if (index < 0) throw new Error(`the sample says nowhere: ${words}`);
    return { text: words, start: place(index), end: place(index + words.length), rule: 'by-hand', confidence: 0.9 };
  };
}

const body = (id, name, acronym, type, parent, mentions) => ({
  id,
  name,
  acronym,
  aliases: acronym === null ? [] : [acronym],
  type,
  parent,
  mentions,
});

const amount = (id, kind, values, mention) => ({
  id,
  kind,
  value: null,
  min: null,
  max: null,
  currency: null,
  unit: null,
  qualifier: null,
  period: null,
  ...values,
  ...mention,
});

const spans = (mentions) => mentions.map(({ start, end }) => ({ start, end }));

const role = (person, personId, title, organisation, organisationId, place, evidence) => ({
  person,
  personId,
  title,
  organisation,
  organisationId,
  place,
  status: 'current',
  from: null,
  to: null,
  evidence: spans(evidence),
  rule: 'by-hand',
  confidence: 0.9,
});

const transfer = (known, evidence) => ({
  giver: "Metro Workers' Union",
  giverId: 'o1',
  recipient: 'Goyazan Shelter',
  recipientId: 'o2',
  amount: null,
  amountId: null,
  thing: null,
  decidedBy: 'MWU Executive Committee',
  decidedById: 'o3',
  purpose: null,
  date: '2023-03-10',
  dateId: 'd2',
  evidence: spans(evidence),
  rule: 'by-hand',
  confidence: 0.8,
  ...known,
});
