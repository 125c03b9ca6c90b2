/** Who holds which post where, over many ways of saying it; each line lists all roles of its text, in the order found. */
import { describe, expect, it } from 'vitest';
import { rolesIn } from './roles-in.js';

const PHRASINGS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Aziz Karimov, chairman, and Leyla Musayeva, treasurer, of the Union of Bakers signed the letter.',
    ['Aziz Karimov | chairman | Union of Bakers', 'Leyla Musayeva | treasurer | Union of Bakers'],
  ],
  [
    'The Federation of Miners elected Anna Petrova president, Boris Ivanov vice-president and Clara Schmidt treasurer.',
    [
      'Anna Petrova | president | Federation of Miners',
      'Boris Ivanov | vice-president | Federation of Miners',
      'Clara Schmidt | treasurer | Federation of Miners',
    ],
  ],
  [
    'Anna Petrova and Boris Ivanov were elected vice-presidents of the Federation of Miners.',
    ['Boris Ivanov | vice-president | Federation of Miners', 'Anna Petrova | vice-president | Federation of Miners'],
  ],
  [
    'John Ndlovu resigned as general secretary of the National Union of Teachers in May.',
    ['John Ndlovu | general secretary | National Union of Teachers'],
  ],
  [
    'Maria Lopez was dismissed from the post of director of the State Pension Fund.',
    ['Maria Lopez | director | State Pension Fund'],
  ],
  ['The new head of the Ministry of Labour, Elena Popescu, spoke.', ['Elena Popescu | head | Ministry of Labour']],
  [
    'Elena Popescu will take over from Dan Ionescu as chief executive of Carpatica Bank on 1 June.',
    ['Elena Popescu | chief executive | Carpatica Bank', 'Dan Ionescu | chief executive | Carpatica Bank'],
  ],
  [
    'Elena Popescu succeeds Dan Ionescu as rector of the University of Galati.',
    ['Elena Popescu | rector | University of Galati', 'Dan Ionescu | rector | University of Galati'],
  ],
  [
    "The International Labour Organization's deputy director-general, Moussa Diop, opened the meeting.",
    ['Moussa Diop | deputy director-general | International Labour Organization'],
  ],
  [
    "Grace Wanjiru, the union's organising secretary, thanked members of the Kenya Nurses' Union.",
    ["Grace Wanjiru | organising secretary | Kenya Nurses' Union"],
  ],
  [
    "The Kenya Nurses' Union met on Monday. Its chairperson, Grace Wanjiru, spoke. Deputy Secretary Paul Otieno reported.",
    ["Grace Wanjiru | chairperson | Kenya Nurses' Union", "Paul Otieno | deputy secretary | Kenya Nurses' Union"],
  ],
  [
    'The congress of the Confederation of Labour re-elected Timur Aliev as its president.',
    ['Timur Aliev | president | Confederation of Labour'],
  ],
  [
    'Timur Aliev, president of the Confederation of Labour and member of the National Assembly, attended.',
    ['Timur Aliev | president | Confederation of Labour', 'Timur Aliev | member | National Assembly'],
  ],
  [
    'Timur Aliev, a former deputy minister of transport and now president of the Confederation of Labour, attended.',
    ['Timur Aliev | former deputy minister of transport | ', 'Timur Aliev | president | Confederation of Labour'],
  ],
  [
    'President of the Confederation of Labour Timur Aliev met with the ambassador of Hungary, Mr. István Nagy.',
    ['Timur Aliev | president | Confederation of Labour', 'István Nagy | ambassador | '],
  ],
  [
    'Deputy Minister of Labour and Social Protection Anar Babayev and Head of the State Employment Agency Mustafa Huseynov spoke.',
    [
      'Anar Babayev | deputy minister of labour and social protection | ',
      'Mustafa Huseynov | head | State Employment Agency',
    ],
  ],
  [
    'Chairman of the Committee of Trade Union of Workers of the Metro Rauf Aliyev received the guests.',
    ['Rauf Aliyev | chairman | Committee of Trade Union of Workers of the Metro'],
  ],
  [
    'Sevda Hasanova, head of the legal department of the Confederation of Labour, took part.',
    ['Sevda Hasanova | head | Confederation of Labour'],
  ],
  [
    'Speakers included Jan Novak (ITUC), Maria Rossi (secretary general, CGIL) and Piet de Vries, president of FNV.',
    ['Maria Rossi | secretary general | CGIL', 'Piet de Vries | president | FNV'],
  ],
  [
    'Nordvolt named Karin Berg as chief financial officer, replacing Olof Lind, who is leaving the company.',
    ['Karin Berg | chief financial officer | Nordvolt', 'Olof Lind | chief financial officer | Nordvolt'],
  ],
  [
    'Karin Berg, chief financial officer at Nordvolt, said sales had fallen.',
    ['Karin Berg | chief financial officer | Nordvolt'],
  ],
  ['Nordvolt CEO Karin Berg said sales had fallen.', ['Karin Berg | chief executive officer | Nordvolt']],
  ["Nordvolt's CEO, Karin Berg, said sales had fallen.", ['Karin Berg | chief executive officer | Nordvolt']],
  [
    "A spokeswoman for the Public Prosecutor's Office, Lena Krüger, declined to comment.",
    ["Lena Krüger | spokeswoman | Public Prosecutor's Office"],
  ],
  [
    'French President Emmanuel Lebrun met Kazakh Foreign Minister Askar Nurlanov.',
    ['Emmanuel Lebrun | president | ', 'Askar Nurlanov | foreign minister | '],
  ],
  [
    'By decree, Askar Nurlanov was relieved of his post as akim of Aktobe Region and appointed Minister of Ecology.',
    ['Askar Nurlanov | akim | ', 'Askar Nurlanov | minister of ecology | '],
  ],
  [
    'Askar Nurlanov has been appointed to the position of Deputy Director of the Institute of Economics.',
    ['Askar Nurlanov | deputy director | Institute of Economics'],
  ],
  [
    'Askar Nurlanov took up the duties of acting rector of Abai University.',
    ['Askar Nurlanov | acting rector | Abai University'],
  ],
  [
    "The head of the union's women's committee, Olga Belova, spoke on behalf of the Seamen's Union.",
    ["Olga Belova | head | Seamen's Union"],
  ],
  ["Olga Belova - chairwoman of the Seamen's Union;", ["Olga Belova | chairwoman | Seamen's Union"]],
  [
    "1. Olga Belova – Chairwoman of the Seamen's Union\n2. Igor Sychev – Deputy Chairman of the Seamen's Union",
    ["Olga Belova | chairwoman | Seamen's Union", "Igor Sychev | deputy chairman | Seamen's Union"],
  ],
  [
    'The Association of Chartered Bankers has a new board. President: Dr. Amina Yusuf; Vice-President: Mr. Kofi Mensah; Treasurer: Ms. Ruth Banda.',
    [
      'Amina Yusuf | president | Association of Chartered Bankers',
      'Kofi Mensah | vice-president | Association of Chartered Bankers',
      'Ruth Banda | treasurer | Association of Chartered Bankers',
    ],
  ],
  [
    '"This is unacceptable," Karl Lindqvist, general secretary of the Nordic Transport Workers\' Federation, told reporters.',
    ["Karl Lindqvist | general secretary | Nordic Transport Workers' Federation"],
  ],
  [
    "Karl Lindqvist, the federation's general secretary, said members of the Nordic Transport Workers' Federation would march.",
    ["Karl Lindqvist | general secretary | Nordic Transport Workers' Federation"],
  ],
  [
    'The event was opened by chairman of the Union of Journalists Elchin Aliyev. Then the floor was given to the secretary of the union Nigar Hajiyeva.',
    ['Elchin Aliyev | chairman | Union of Journalists', 'Nigar Hajiyeva | secretary | Union of Journalists'],
  ],
  [
    'At the end, Chairman Aliyev of the Union of Journalists thanked the guests.',
    ['Aliyev | chairman | Union of Journalists'],
  ],
  [
    'Mary Kimani has been appointed Chief Executive Officer of the Kenya Pipeline Trust with effect from 1 July 2024. She takes over from Eng. Joseph Mutua, who retires.',
    [
      'Mary Kimani | chief executive officer | Kenya Pipeline Trust',
      'Joseph Mutua | chief executive officer | Kenya Pipeline Trust',
    ],
  ],
  [
    'Before joining the bank, Ms Kimani was Director of Finance at Savannah Insurance and a lecturer at the University of Nairobi.',
    ['Kimani | director of finance | Savannah Insurance', 'Kimani | lecturer | University of Nairobi'],
  ],
  [
    'The mayor of Lyon, Grégory Dupont, and the prefect of the Rhône, Anne Leclerc, visited the plant.',
    ['Grégory Dupont | mayor | ', 'Anne Leclerc | prefect | '],
  ],
  [
    'Prime Minister Narek Petrosyan received the delegation of the Eurasian Bank led by its chairman, Nikolai Orlov.',
    ['Narek Petrosyan | prime minister | ', 'Nikolai Orlov | chairman | Eurasian Bank'],
  ],
  [
    "Ghana's Minister for Employment, Hon. Kwabena Osei, said so. The Minister added more.",
    ['Kwabena Osei | minister for employment | '],
  ],
  [
    "Sincerely,\nMarta Kowalska\nPresident\nPolish Nurses' Association",
    ["Marta Kowalska | president | Polish Nurses' Association"],
  ],
  [
    "Contact: Marta Kowalska, press officer, Polish Nurses' Association, tel. 22 555 01 01",
    ["Marta Kowalska | press officer | Polish Nurses' Association"],
  ],
  [
    "Marta Kowalska of the Polish Nurses' Association and ITUC-Europe vice-president Jan Bartos spoke.",
    ['Jan Bartos | vice-president | ITUC-Europe'],
  ],
  [
    "Jan Bartos, formerly president of the Czech Miners' Union and now adviser to the Minister of Industry, spoke.",
    ["Jan Bartos | president | Czech Miners' Union", 'Jan Bartos | adviser | '],
  ],
  [
    "The late Jan Bartos, who led the Czech Miners' Union for ten years as its president, was remembered.",
    ["Jan Bartos | president | Czech Miners' Union"],
  ],
  [
    'ITUC General Secretary Luc Triangle and ETUC Confederal Secretary Isabelle Schömann welcomed it.',
    ['Luc Triangle | general secretary | ITUC', 'Isabelle Schömann | confederal secretary | ETUC'],
  ],
  [
    'Amir Hosseini was named the new head coach of Persepolis FC, replacing Yahya Moradi.',
    ['Amir Hosseini | head coach | Persepolis FC', 'Yahya Moradi | head coach | Persepolis FC'],
  ],
  [
    'Judge Ruth Sanchez of the Federal District Court ordered the company to pay.',
    ['Ruth Sanchez | judge | Federal District Court'],
  ],
  [
    'Police chief Dave Warner said two officers were hurt. Detective Sergeant Ann Lowe is leading the case.',
    ['Dave Warner | police chief | ', 'Ann Lowe | detective sergeant | '],
  ],
  [
    'On the proposal of the president, parliament approved Irina Munteanu as Minister of Finance and Vlad Rusu as Governor of the National Bank.',
    ['Irina Munteanu | minister of finance | ', 'Vlad Rusu | governor | National Bank'],
  ],
  [
    "The Supreme Court's Chief Justice, Amal Haddad, was present with Lebanon's Labour Minister Mustafa Bayram.",
    ['Amal Haddad | chief justice | Supreme Court', 'Mustafa Bayram | labour minister | '],
  ],
  [
    'The former head of the Statistics Committee, Ruslan Sultanov, was arrested; his successor, Dana Akhmetova, promised reforms.',
    ['Ruslan Sultanov | former head | Statistics Committee'],
  ],
  [
    '"We are ready," declared the secretary-general of the Arab Labour Union, Ghassan Darwish.',
    ['Ghassan Darwish | secretary general | Arab Labour Union'],
  ],
  [
    '"We are ready," declared Ghassan Darwish, who is also a member of the ILO Governing Body.',
    ['Ghassan Darwish | member | ILO Governing Body'],
  ],
  [
    'Under Secretary for Political Affairs at the State Department, Victoria Newman, arrived.',
    ['Victoria Newman | under secretary for political affairs | State Department'],
  ],
  ['State Department spokesperson Ned Pryce declined to comment.', ['Ned Pryce | spokesperson | State Department']],
  [
    'Abdulla Karim – First Deputy Chairman of the Council of the Federation of Trade Unions',
    ['Abdulla Karim | first deputy chairman | Council of the Federation of Trade Unions'],
  ],
  [
    'By the decision of the Presidium, T. Rakhimov was released from the duties of chairman of the Samarkand Regional Council and F. Yuldashev was elected in his place.',
    ['T. Rakhimov | chairman | Samarkand Regional Council'],
  ],
  ['AK Party Kayseri Deputy Orhan Polat attended.', ['Orhan Polat | deputy | AK Party']],
  [
    'Deputy of the Jogorku Kenesh Nurlan Asanov and akim of Osh Region Bakyt Toroev congratulated them.',
    ['Nurlan Asanov | deputy | Jogorku Kenesh', 'Bakyt Toroev | akim | '],
  ],
  [
    "The Prime Minister's adviser on social affairs, Hana Kovač, joined the talks.",
    ['Hana Kovač | adviser on social affairs | '],
  ],
  [
    'ILO Director-General Gilbert Houngbo and UNICEF Executive Director Catherine Russell launched the report.',
    ['Gilbert Houngbo | director-general | ILO', 'Catherine Russell | executive director | UNICEF'],
  ],
  [
    'Police Commissioner Bheki Dlamini told the Times that no one was hurt.',
    ['Bheki Dlamini | police commissioner | '],
  ],
  [
    'Ramesh Kumar, 52, a former senior manager at Steel Authority of India, was elected mayor of Bokaro in 2019.',
    ['Ramesh Kumar | former senior manager | Steel Authority of India', 'Ramesh Kumar | mayor | '],
  ],
  [
    'Ramesh Kumar, who was then general manager of Bokaro Steel Ltd, denied it.',
    ['Ramesh Kumar | general manager | Bokaro Steel Ltd'],
  ],
  [
    'Born in 1950 in Lankaran, he graduated in 1972. Since 1999 Vagif Mammadov has been the rector of the Baku Institute of Economics.',
    ['Vagif Mammadov | rector | Baku Institute of Economics'],
  ],
  [
    'Vice-chairman of the Federation Council Konstantin Kosarev met the chairwoman of the Senate of Uzbekistan Tanzila Narbekova.',
    [
      'Konstantin Kosarev | vice-chairman | Federation Council',
      'Tanzila Narbekova | chairwoman | Senate of Uzbekistan',
    ],
  ],
  [
    '"The wage will rise," noted Deputy Chairperson of the Federation of Trade Unions of Kazakhstan Gulnara Zhumageldieva.',
    ['Gulnara Zhumageldieva | deputy chairperson | Federation of Trade Unions of Kazakhstan'],
  ],
  [
    'New York Governor Kathy Hall and Texas Attorney General Ken Park clashed.',
    ['Kathy Hall | governor | ', 'Ken Park | attorney general | '],
  ],
  [
    'Democratic Sen. Jon Tester of Montana and Rep. Maria Salas voted no.',
    ['Jon Tester | senator | ', 'Maria Salas | representative | '],
  ],
  [
    'Zambia Congress of Trade Unions (ZCTU) president Blake Mulala and secretary general Cosmas Mukuka led the march.',
    [
      'Blake Mulala | president | Zambia Congress of Trade Unions',
      'Cosmas Mukuka | secretary general | Zambia Congress of Trade Unions',
    ],
  ],
  [
    "The Board appointed Ms. Lin Mei as Director, Ms. Chen Hua as Deputy Director and Mr. Wu Gang as Secretary of the Hangzhou Workers' Hospital.",
    [
      "Lin Mei | director | Hangzhou Workers' Hospital",
      "Chen Hua | deputy director | Hangzhou Workers' Hospital",
      "Wu Gang | secretary | Hangzhou Workers' Hospital",
    ],
  ],
];

const NOBODY: readonly string[] = [
  "The chairman's son Aziz Karimov attended.",
  'A chairman is elected every four years, said Aziz Karimov.',
  '"We will not give up," said Grace Wanjiru of the Kenya Nurses\' Union.',
];

describe('roles', () => {
  it.each(PHRASINGS)('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  it.each(NOBODY)('none in: %s', (text) => {
    expect(rolesIn(text)).toEqual([]);
  });
});
