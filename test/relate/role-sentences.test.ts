/** Roles in sentences of agencies, decrees, press releases and delegation lists; each line lists all roles of its text. */
import { describe, expect, it } from 'vitest';
import { rolesIn } from './roles-in.js';

const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  [
    'By order of the President, Nigora Sattorova was dismissed from the post of first deputy minister of finance.',
    ['Nigora Sattorova | first deputy minister of finance | '],
  ],
  [
    "Then-chairman Piet de Wit of the Rotterdam Dockers' Union refused to sign the deal.",
    ["Piet de Wit | then-chairman | Rotterdam Dockers' Union"],
  ],
  [
    "First Deputy Chairman and Treasurer of the Teachers' Solidarity Fund Ruslan Akhmetov presented the accounts.",
    [
      "Ruslan Akhmetov | first deputy chairman | Teachers' Solidarity Fund",
      "Ruslan Akhmetov | treasurer | Teachers' Solidarity Fund",
    ],
  ],
  [
    "Sandra Nkosi and Peter Mabena, president and general secretary respectively of the Bus Drivers' Union, signed on Friday.",
    ["Sandra Nkosi | president | Bus Drivers' Union", "Peter Mabena | general secretary | Bus Drivers' Union"],
  ],
  [
    "Ana Ribeiro, Tiago Matos and Luís Pinto were elected president, vice-president and treasurer of the Lisbon Tram Workers' Union respectively.",
    [
      "Ana Ribeiro | president | Lisbon Tram Workers' Union",
      "Tiago Matos | vice-president | Lisbon Tram Workers' Union",
      "Luís Pinto | treasurer | Lisbon Tram Workers' Union",
    ],
  ],
  [
    '"We cannot live on promises," says Claire Fontaine, a nurse at the Saint-Luc Hospital and shop steward of the Union of Health Workers.',
    ['Claire Fontaine | nurse | Saint-Luc Hospital', 'Claire Fontaine | shop steward | Union of Health Workers'],
  ],
  ['President-elect Giulia Conti takes office on 1 January.', ['Giulia Conti | president-elect | ']],
  [
    'Police spokesman Anders Lund told the Nordic News Agency that nobody was hurt.',
    ['Anders Lund | police spokesman | '],
  ],
  [
    'ILO Country Director for Zambia, Mozambique and Malawi, George Chanda, praised the agreement.',
    ['George Chanda | country director | ILO'],
  ],
  [
    "Norma Castillo, the leader of Mexico's biggest teachers' union, the National Union of Educators, was arrested.",
    ['Norma Castillo | leader | National Union of Educators'],
  ],
  [
    "Union leader Pablo Quispe said talks would resume. The Miners' Federation of Oruro has 8,000 members.",
    ["Pablo Quispe | union leader | Miners' Federation of Oruro"],
  ],
  [
    'Opposition leader Fatou Jallow of the Unity Party rejected the result.',
    ['Fatou Jallow | opposition leader | Unity Party'],
  ],
  [
    'Hon. Peter Karanja, MP for Nyeri Town and chairman of the Committee on Lands, visited the settlers.',
    ['Peter Karanja | member of parliament | ', 'Peter Karanja | chairman | Committee on Lands'],
  ],
  [
    "Media contact: Laura Keane (Communications Manager), Irish Postal Workers' Union",
    ["Laura Keane | communications manager | Irish Postal Workers' Union"],
  ],
  [
    'He named Julian Abbott, currently deputy governor of the Bank of Albion, as the next governor.',
    ['Julian Abbott | deputy governor | Bank of Albion', 'Julian Abbott | governor | Bank of Albion'],
  ],
  [
    'Crown Prince Faisal bin Nasser received the president of the International Boxing Federation, Omar Khalil.',
    ['Faisal bin Nasser | crown prince | ', 'Omar Khalil | president | International Boxing Federation'],
  ],
  [
    'Parliamentary Under Secretary Nisha Pillai opened the debate on behalf of the government.',
    ['Nisha Pillai | parliamentary under secretary | '],
  ],
  [
    'Chairwoman of the Ganja City Council of Trade Unions Zemfira Mustafayeva and head of the Ganja office of the Employment Fund Ilqar Sadiqov spoke.',
    ['Zemfira Mustafayeva | chairwoman | Ganja City Council of Trade Unions', 'Ilqar Sadiqov | head | Employment Fund'],
  ],
  [
    "The workers' representative on the board of Pars Tyre Co., Leila Ahmadi, voted no.",
    ['Leila Ahmadi | representative | Pars Tyre Co.'],
  ],
  [
    'Vice-Minister of Labour and Social Protection of Population of Kazakhstan Aida Serikova took the floor.',
    ['Aida Serikova | vice-minister of labour and social protection of population | '],
  ],
  [
    'The Chairman of the Supreme Council, Igor Rotaru, and Secretary of the Security Council Vadim Lungu were on the tribune.',
    ['Igor Rotaru | chairman | Supreme Council', 'Vadim Lungu | secretary | Security Council'],
  ],
  [
    'Ismail Haniyev, Chairman of Committee on Youth Policy, Tourism and Sport, and Alisa Romanova, his adviser, flew to Sochi.',
    ['Ismail Haniyev | chairman | Committee on Youth Policy, Tourism and Sport', 'Alisa Romanova | adviser | '],
  ],
  [
    'Chief Minister Devendra Patil inaugurated the plant in the presence of Union Minister of Steel Rakesh Bhatia.',
    ['Devendra Patil | chief minister | ', 'Rakesh Bhatia | union minister of steel | '],
  ],
  [
    'House Majority Leader Dale Whitmore (R-Ohio) said the vote would be on Thursday.',
    ['Dale Whitmore | house majority leader | '],
  ],
  [
    'Chief of Staff of the Armed Forces Lieutenant General Ramazan Tokhtarov reported.',
    ['Ramazan Tokhtarov | chief of staff | Armed Forces', 'Ramazan Tokhtarov | lieutenant general | '],
  ],
  [
    'Candidate of sciences Oksana Bondar, associate professor at Poltava Agrarian University, was awarded.',
    ['Oksana Bondar | candidate of sciences | ', 'Oksana Bondar | associate professor | Poltava Agrarian University'],
  ],
  [
    'World champion Aziza Tulaganova and her coach Bobur Ismatov were welcomed at the airport by the vice-president of the Judo Federation of Uzbekistan Akmal Hoshimov.',
    ['Bobur Ismatov | coach | ', 'Akmal Hoshimov | vice-president | Judo Federation of Uzbekistan'],
  ],
  ['Station master Kofi Amponsah waved the first train off.', ['Kofi Amponsah | station master | ']],
  [
    'Rustam Ibodov, laboratory head at the Institute of Seismology, measured the tremor.',
    ['Rustam Ibodov | laboratory head | Institute of Seismology'],
  ],
  [
    'Before that, Marquez was regional manager for Mindanao at Philtel Inc.',
    ['Marquez | regional manager | Philtel Inc.'],
  ],
  ['Major-General Adebola Fashina (rtd) heads the commission of inquiry.', ['Adebola Fashina | major-general | ']],
  ['Rear Admiral Selim Tuncer took command of the Northern Fleet.', ['Selim Tuncer | rear admiral | ']],
  ["Queen's Counsel Ralph Addison appeared for the union.", ["Ralph Addison | queen's counsel | "]],
  ['Team captain Jarosław Pyka lifted the cup for KS Warta Nysa.', ['Jarosław Pyka | team captain | KS Warta Nysa']],
  ["Mayor-elect Sofía Arrieta promised to talk to the municipal workers' union.", ['Sofía Arrieta | mayor-elect | ']],
  ['Vice-mayor for education Pieter Claes opened the school.', ['Pieter Claes | vice-mayor for education | ']],
  ['Alderwoman Hanneke Smit of the Green Left said no.', ['Hanneke Smit | alderwoman | Green Left']],
  [
    "The post of chairman went to Marat Tulegenov, until now head of the Aktau branch of the Oilmen's Union.",
    ["Marat Tulegenov | chairman | Oilmen's Union", "Marat Tulegenov | head | Oilmen's Union"],
  ],
  [
    "Daniel Frei led the strike of 1998. The 61-year-old was then chairman of the Swiss Cable Workers' Union.",
    ["Daniel Frei | chairman | Swiss Cable Workers' Union"],
  ],
  [
    "Rosa Maldonado is the union's only vice-president from the south, said the National Peasants' Union.",
    ["Rosa Maldonado | vice-president | National Peasants' Union"],
  ],
  [
    'In his capacity as honorary consul of Latvia, Murat Bektaş greeted the guests.',
    ['Murat Bektaş | honorary consul | '],
  ],
  [
    'Having served as deputy director of the Bukhara Silk Mill, Laylo Rahimova was promoted to director in 2015.',
    ['Laylo Rahimova | deputy director | Bukhara Silk Mill', 'Laylo Rahimova | director | Bukhara Silk Mill'],
  ],
  [
    'Prior to his appointment as Auditor General, John Kasule worked for the Bank of Uganda as head of internal audit.',
    ['John Kasule | auditor general | ', 'John Kasule | head of internal audit | Bank of Uganda'],
  ],
  [
    'With the participation of the Deputy Minister of Education of the Republic Bekzod Aripov and chairwoman of the Council of the Union of Educators Malika Tosheva, a round table was held.',
    [
      'Bekzod Aripov | deputy minister of education | ',
      'Malika Tosheva | chairwoman | Council of the Union of Educators',
    ],
  ],
  [
    'Igor Stoica, Andrei Munteanu and their colleague Vlad Rusu, all three inspectors of the State Labour Inspectorate, checked the site.',
    [
      'Vlad Rusu | inspector | State Labour Inspectorate',
      'Andrei Munteanu | inspector | State Labour Inspectorate',
      'Igor Stoica | inspector | State Labour Inspectorate',
    ],
  ],
  [
    'Engr. Musa Bala, FNSE, President, Nigerian Guild of Builders, declared the conference open.',
    ['Musa Bala | president | Nigerian Guild of Builders'],
  ],
  [
    'In a statement signed by its National Publicity Secretary, Barr. Chidi Obi, the Green Alliance rejected the result.',
    ['Chidi Obi | national publicity secretary | Green Alliance'],
  ],
];

const CONTEXT: readonly (readonly [string, readonly string[]])[] = [
  [
    'The Union of Bakers met in Baku. The chairman of the Union of Bakers, Rauf Aliyev, spoke. Chairman Anar Huseynov of the Union of Cooks replied. Deputy Chairwoman Lala Karimova thanked the Union of Bakers.',
    [
      'Rauf Aliyev | chairman | Union of Bakers',
      'Anar Huseynov | chairman | Union of Cooks',
      'Lala Karimova | deputy chairwoman | Union of Bakers',
    ],
  ],
  [
    'The Agency for Technical Education and the Hanbit Foundation signed a memorandum. It was signed by the director of the Agency for Technical Education, Otabek Jumayev. Rector of Fergana Polytechnic Institute Dilshod Saidov was present. According to Deputy Director Malika Yusupova, three centres will open.',
    [
      'Otabek Jumayev | director | Agency for Technical Education',
      'Dilshod Saidov | rector | Fergana Polytechnic Institute',
      'Malika Yusupova | deputy director | Agency for Technical Education',
    ],
  ],
  [
    'Farhod Yusupov was born in Termez.\n1985–1990 – engineer at the Termez Cotton Plant under Rustam Azimov\n1990–1995 – chairman of the Surkhan Council of Trade Unions\n',
    ['Farhod Yusupov | engineer | Termez Cotton Plant', 'Farhod Yusupov | chairman | Surkhan Council of Trade Unions'],
  ],
  [
    'President of the Federation of Carpenters Ann Lee greeted the President of Latvia. The President of Latvia thanked her.',
    ['Ann Lee | president | Federation of Carpenters'],
  ],
];

const NOBODY: readonly string[] = [
  'Ivan Petrov was in the chair.',
  'Ivan Petrov and Ann Lee were at the head of the column.',
  'Reacting, the chairman said no.',
  'Ivan Petrov put a hat on the head of Ann Lee.',
];

describe('roles in sentences', () => {
  it.each(SENTENCES)('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  it.each(CONTEXT)('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  it.each(NOBODY)('none in: %s', (text) => {
    expect(rolesIn(text)).toEqual([]);
  });
});
