/** Roles by kinds of phrase, over many countries and registers; each line lists all roles of its text, in the order found. */
import { describe, expect, it } from 'vitest';
import { rolesIn } from './roles-in.js';

type Line = readonly [string, readonly string[]];

const CHARGE: readonly Line[] = [
  ['Jon Arrieta, who chairs the Vorzal Oversight Board, came.', ['Jon Arrieta | chairman | Vorzal Oversight Board']],
  ['Leyla Musayeva, who now heads Vorzal Bank, came.', ['Leyla Musayeva | head | Vorzal Bank']],
  ['Jon Arrieta, who chairs the meeting, came to Vorzal Bank.', []],
  ['Mobility Minister Lars Ekdal wants to raise the retirement age of drivers.', ['Lars Ekdal | mobility minister | ']],
  ['Digital Affairs Minister Priit Kask resigned.', ['Priit Kask | digital affairs minister | ']],
  ['Race director Jon Arrieta confirmed that the event will go ahead.', ['Jon Arrieta | race director | ']],
  [
    'Ms Peace Nakato, the acting district engineer, said she only assumed office in October.',
    ['Peace Nakato | acting district engineer | '],
  ],
  ['On Tuesday temporary manager Oleg Pak was put at the head of the company.', ['Oleg Pak | temporary manager | ']],
  [
    'Tiril Aas, curator of textiles at the Stavern Museum, will lead the study.',
    ['Tiril Aas | curator of textiles | Stavern Museum'],
  ],
  [
    "Branch President Osman Kurt – the name was his grandfather's – said the strike goes on.",
    ['Osman Kurt | branch president | '],
  ],
  [
    "Olga Zaitseva, Assistant President for Women's Affairs of the General Federation of Miners, spoke.",
    ["Olga Zaitseva | assistant president for women's affairs | General Federation of Miners"],
  ],
  [
    'Minister for Primary Industries and Regional Development Holly Barnes opened the yard.',
    ['Holly Barnes | minister for primary industries and regional development | '],
  ],
  [
    'Second Deputy Premier and Minister of Climate Transition Hugo Ferri left the room.',
    ['Hugo Ferri | second deputy premier | ', 'Hugo Ferri | minister of climate transition | '],
  ],
  ['Chief nursing officer Blessing Eze thanked the Rotary Club.', ['Blessing Eze | chief nursing officer | ']],
  [
    'Vice-rector for academic affairs and international cooperation Zarina Nur of Osh Technical University signed the memorandum.',
    ['Zarina Nur | vice-rector for academic affairs and international cooperation | Osh Technical University'],
  ],
  [
    "The company's head of people and culture, Ida Holm, said Brevik Shipyard had no choice.",
    ['Ida Holm | head of people and culture | Brevik Shipyard'],
  ],
  [
    'Minister for Livestock and Animal Industries Joram Tukei visited the abattoir.',
    ['Joram Tukei | minister for livestock and animal industries | '],
  ],
  [
    'Minister of Ecological Transition and Territorial Cohesion Agnès Royer opened the forum.',
    ['Agnès Royer | minister of ecological transition and territorial cohesion | '],
  ],
  [
    "Secretary of State for Children's Services and Family Policy Ruth Penn apologised.",
    ["Ruth Penn | secretary of state for children's services and family policy | "],
  ],
  [
    'The Minister of Local Government, Housing and Public Works, Themba Ncube, and the Mayor of Kelmo, Ann Pule, cut the ribbon.',
    ['Themba Ncube | minister of local government, housing and public works | ', 'Ann Pule | mayor | '],
  ],
  ['Connectivity Minister Jai Patel said 5G would follow.', ['Jai Patel | connectivity minister | ']],
  ['Sanitation Minister Freda Osei inspected the site.', ['Freda Osei | sanitation minister | ']],
  [
    "Branch secretary Olive Penn of the Bus Drivers' Union called off the walkout.",
    ["Olive Penn | branch secretary | Bus Drivers' Union"],
  ],
  ['Acting county engineer Paul Moran said the bridge was safe.', ['Paul Moran | acting county engineer | ']],
  [
    'Temporary administrator Raisa Belova took over the insolvent Volga Mill.',
    ['Raisa Belova | temporary administrator | Volga Mill'],
  ],
  [
    'Curator of Manuscripts Fiona Bell of the Arran Museum received the letters.',
    ['Fiona Bell | curator of manuscripts | Arran Museum'],
  ],
  [
    'Deputy Chairman for Social Policy and Youth of the Federation of Independent Unions Aset Zhunusov opened the camp.',
    ['Aset Zhunusov | deputy chairman for social policy and youth | Federation of Independent Unions'],
  ],
  [
    'Engineer-in-Chief of the Public Works Department Zafar Iqbal briefed the committee.',
    ['Zafar Iqbal | engineer-in-chief | Public Works Department'],
  ],
  [
    'Bishop Emeritus Paul Hinder and Imam Yusuf Sani led prayers.',
    ['Paul Hinder | bishop emeritus | ', 'Yusuf Sani | imam | '],
  ],
  [
    'The visiting delegation, led by Vice-Minister Chen Wei, met Rector Alma Diaz of the Polytechnic University.',
    ['Chen Wei | vice-minister | ', 'Alma Diaz | rector | Polytechnic University'],
  ],
  [
    'FOR IMMEDIATE RELEASE\n\nAtlas Water opens new plant\n\nLIMA, 4 May – Atlas Water today opened a plant in Ica built by Cobra Ingenieros. "It doubles our capacity," said CEO Ana Quispe. Minister of Housing Hernán Vega cut the ribbon.\n\nMedia contact: Paola Ruiz, Head of Communications, +51 1 555',
    [
      'Ana Quispe | chief executive officer | Atlas Water',
      'Hernán Vega | minister of housing | ',
      'Paola Ruiz | head of communications | Atlas Water',
    ],
  ],
];

const WHO: readonly Line[] = [
  [
    'Imran Shah, formerly Deputy Under Treasurer at Treasury, has been Acting Director-General of the Department of Housing since May.',
    ['Imran Shah | deputy under treasurer | Treasury', 'Imran Shah | acting director-general | Department of Housing'],
  ],
  ['At the AGM, Bridget Nolan stepped down after ten years as our Treasurer.', ['Bridget Nolan | treasurer | ']],
  [
    'Assistant conductor of the Delta Symphony Mei Tan has been promoted to Principal Conductor.',
    ['Mei Tan | assistant conductor | Delta Symphony', 'Mei Tan | principal conductor | Delta Symphony'],
  ],
  [
    'Victor Osei, hitherto deputy treasurer, was elected treasurer of the Federation of Hauliers.',
    ['Victor Osei | deputy treasurer | Federation of Hauliers', 'Victor Osei | treasurer | Federation of Hauliers'],
  ],
  ['Elected mayor in 2010, Jean Rault ran the town until 2020.', ['Jean Rault | mayor | ']],
  [
    'Hugo Brandt started as a clerk at Elbe Bank in 1988 and rose to branch manager, then regional director.',
    [
      'Hugo Brandt | clerk | Elbe Bank',
      'Hugo Brandt | branch manager | Elbe Bank',
      'Hugo Brandt | regional director | Elbe Bank',
    ],
  ],
  [
    'Oksana Bilyk was replaced as head of the Customs Service by Ihor Dmytruk.',
    ['Oksana Bilyk | head | Customs Service', 'Ihor Dmytruk | head | Customs Service'],
  ],
  [
    'Kofi Adu takes over from Yaw Boateng as chief executive of Akwaba Bank.',
    ['Kofi Adu | chief executive | Akwaba Bank', 'Yaw Boateng | chief executive | Akwaba Bank'],
  ],
  [
    "Peter Lund stepped down on Friday as chair of the Nordic Seafarers' Council after six years.",
    ["Peter Lund | chair | Nordic Seafarers' Council"],
  ],
  [
    'Managing director and majority owner of Bergen Sails, Kari Moe, said sales rose.',
    ['Kari Moe | managing director | Bergen Sails', 'Kari Moe | majority owner | Bergen Sails'],
  ],
  [
    'By order of the Minister, Nurlan Abenov was relieved of his duties as head of the Department of Mines and appointed akim of Karatal District.',
    ['Nurlan Abenov | head | Department of Mines', 'Nurlan Abenov | akim | '],
  ],
  [
    'Advocate Ravi Menon, appearing for the union, and Public Prosecutor Leela Nair addressed the Kollam Sessions Court.',
    ['Ravi Menon | advocate | ', 'Leela Nair | public prosecutor | '],
  ],
  [
    'Outgoing president Bo Lind thanked staff of the Nordic Library Union; president-elect Siv Aune takes over on 1 May.',
    ['Bo Lind | president | Nordic Library Union', 'Siv Aune | president-elect | Nordic Library Union'],
  ],
  [
    "Police in Tarn arrested four officials of the Wine Growers' Federation. Federation lawyer Luc Barre said they would appeal. State prosecutor Anne Roux declined to comment.",
    ["Luc Barre | lawyer | Wine Growers' Federation", 'Anne Roux | state prosecutor | '],
  ],
];

const BODY: readonly Line[] = [
  [
    'Head teacher Moira Kerr of Glenside Primary School welcomed the visitors.',
    ['Moira Kerr | head teacher | Glenside Primary School'],
  ],
  ['The 23-year-old, a corporal in the Zambia Army, won. Chola Mumba trained for years.', []],
  [
    'Nomsa Zulu of the Legal Aid Centre, attorney for the families, said they would appeal.',
    ['Nomsa Zulu | attorney | Legal Aid Centre'],
  ],
  ['Paramedic and branch organiser Kyle Watt said crews were exhausted.', ['Kyle Watt | branch organiser | ']],
  [
    "National organiser Aoife Byrne of the Dockers' Alliance addressed the rally.",
    ["Aoife Byrne | national organiser | Dockers' Alliance"],
  ],
  [
    'Robert Wray, a partner at Kelso Lawyers from 2009 to 2025, is to be sworn in as a Deputy President of the Fair Wages Tribunal.',
    ['Robert Wray | partner | Kelso Lawyers', 'Robert Wray | deputy president | Fair Wages Tribunal'],
  ],
  ['Camp coordinator Yusuf Deng said 300 families had arrived.', ['Yusuf Deng | camp coordinator | ']],
  ['Grid operations chief Ana Rubio blamed the storm.', ['Ana Rubio | grid operations chief | ']],
  [
    "Lead negotiator Pat Conlon of the Teachers' League said no date had been set.",
    ["Pat Conlon | lead negotiator | Teachers' League"],
  ],
  [
    'Safety manager Wendy Cole joined Orex Mining in 2020 after a decade as head of compliance at Tidal Energy.',
    ['Wendy Cole | safety manager | Orex Mining', 'Wendy Cole | head of compliance | Tidal Energy'],
  ],
  ['Deputy Akim of the region Yerlan Satpayev took part.', ['Yerlan Satpayev | deputy akim | ']],
  [
    "Chief technical labour inspector of the Oil Workers' Union Vagif Mammadli spoke.",
    ["Vagif Mammadli | chief technical labour inspector | Oil Workers' Union"],
  ],
  [
    'Executive secretary of the Latin American Council of Seafarers Pedro Aguirre sent a letter.',
    ['Pedro Aguirre | executive secretary | Latin American Council of Seafarers'],
  ],
  [
    'Chairwoman of the Board of Trustees of the Hope Foundation Lady Anne Moncrieff cut the ribbon.',
    ['Anne Moncrieff | chairwoman of the board of trustees | Hope Foundation'],
  ],
  [
    'The Speaker of the National Assembly, the Rt Hon. Kwabena Osei, received them.',
    ['Kwabena Osei | speaker | National Assembly'],
  ],
  ['Race marshal Tom Hill waved the red flag.', ['Tom Hill | race marshal | ']],
  [
    'Sana Malik, of the Centre for Labour Law, counsel for the workers, welcomed the ruling.',
    ['Sana Malik | counsel | Centre for Labour Law'],
  ],
  ['Appointed director of the Port of Sète in 2012, she modernised the quays. Claire Vidal was born in Nîmes.', []],
  ["Lena Aho, who chaired the Paper Workers' Union from 2004 to 2012, died on Monday.", []],
  [
    'The Baker Foundation, of which Elsa Baker is president, gave 10,000 euros.',
    ['Elsa Baker | president | Baker Foundation'],
  ],
  [
    'Ines Castro was sworn in as the first woman president of the Supreme Court of Audit.',
    ['Ines Castro | president | Supreme Court of Audit'],
  ],
  [
    'First Deputy Head of the Presidential Administration Rustam Khalilov received the medal.',
    ['Rustam Khalilov | first deputy head | Presidential Administration'],
  ],
  [
    'Founding partner at Lunde Legal Siri Lunde will chair the inquiry.',
    ['Siri Lunde | founding partner | Lunde Legal'],
  ],
  [
    'Vasyl Honchar – deputy of the Lviv Regional Council, chairman of the trade union committee of the Bus Plant – presented the flags.',
    ['Vasyl Honchar | deputy | Lviv Regional Council', 'Vasyl Honchar | chairman | Bus Plant'],
  ],
  [
    'His predecessor as treasurer of the Guild of Masons, Hugh Dunn, sent greetings.',
    ['Hugh Dunn | treasurer | Guild of Masons'],
  ],
  [
    'After leaving the navy, Captain Luis Prieto became harbour master of Vigo and later a consultant to the Port Authority.',
    ['Luis Prieto | captain | ', 'Luis Prieto | harbour master | ', 'Luis Prieto | consultant | Port Authority'],
  ],
  [
    'Decree No. 14: to appoint Saida Murodova Deputy Chairperson of the State Committee for Tourism.',
    ['Saida Murodova | deputy chairperson | State Committee for Tourism'],
  ],
  ['Sophie Marchand has been at the head of the Order of Nurses since 2016.', []],
  [
    'The new executive: Paula Reyes (president), Marco Dini (vice-president), Ana Kos (secretary) and Ivo Ban (treasurer).',
    [
      'Paula Reyes | president | ',
      'Marco Dini | vice-president | ',
      'Ana Kos | secretary | ',
      'Ivo Ban | treasurer | ',
    ],
  ],
  [
    'Osman Bello, the Kano State chairman of the Nigeria Union of Tailors, and his Kaduna counterpart, Sule Garba, met on Sunday.',
    ['Osman Bello | chairman | Nigeria Union of Tailors'],
  ],
  [
    "Rashid Omar, who until last year was treasurer of the Dhow Builders' Society, now heads the Port Museum.",
    ["Rashid Omar | treasurer | Dhow Builders' Society"],
  ],
  [
    '"No talks are planned," the ministry\'s permanent secretary, Joy Banda, told the Ministry of Mines press conference.',
    ['Joy Banda | permanent secretary | Ministry of Mines'],
  ],
  [
    'From 1990 to 1994 he was deputy director of the Kolkhoz Bank and then its director. Rustam Zaripov died on Friday.',
    [],
  ],
  [
    "The delegation included the Federation of Cooks' vice-president, Léa Blanc; its treasurer, Omar Diop; and the head of its youth section, Fatou Ba.",
    [
      'Léa Blanc | vice-president | Federation of Cooks',
      'Omar Diop | treasurer | Federation of Cooks',
      'Fatou Ba | head of the youth section | Federation of Cooks',
    ],
  ],
  [
    'Judge Nomvula Sithole of the Labour Court ruled in favour of the workers.',
    ['Nomvula Sithole | judge | Labour Court'],
  ],
  [
    "Dr. Peter Ayew, a consultant at Korle Hospital and president of the Ghana Doctors' Association, urged restraint.",
    ['Peter Ayew | consultant | Korle Hospital', "Peter Ayew | president | Ghana Doctors' Association"],
  ],
  ["Two teachers, Ada Obi and Sam Eze, both members of the executive of the Teachers' League, were suspended.", []],
  [
    "Captain of the national team Lindiwe Mokoena donated her bonus to the Soweto Girls' Club.",
    ['Lindiwe Mokoena | captain | '],
  ],
  [
    'Goalkeeper Ivan Petrov and midfielder Luka Marić joined FK Tarn from NK Brod.',
    ['Ivan Petrov | goalkeeper | FK Tarn', 'Luka Marić | midfielder | FK Tarn'],
  ],
  [
    'UN Resident Coordinator in Tajikistan Mikko Aalto opened the exhibition.',
    ['Mikko Aalto | resident coordinator | UN'],
  ],
  ['ILO Country Director for Nepal Rina Thapa signed for the ILO.', ['Rina Thapa | country director | ILO']],
  [
    'European Commissioner for Jobs and Social Rights Nico Schreuder visited the plant.',
    ['Nico Schreuder | european commissioner for jobs and social rights | '],
  ],
  [
    'Sir Ian Mackay, vice-chancellor and principal of Kelso University, opened the lab.',
    ['Ian Mackay | vice-chancellor | Kelso University', 'Ian Mackay | principal | Kelso University'],
  ],
  [
    "Harbour dispute deepens at Port Lume\n\nThe Lume Dockers' Union said on Monday that talks with Northquay Terminals had broken down. Northquay wants to cut night shifts.\n\n\"They have torn up the agreement,\" said general secretary Peta Vance. The company's chief executive, Ruud Maas, denied this.\n\nMediator Ines Falk will meet both sides. The union's treasurer, Cal Orr, said the strike fund held out.",
    [
      "Peta Vance | general secretary | Lume Dockers' Union",
      'Ruud Maas | chief executive | Northquay Terminals',
      'Ines Falk | mediator | ',
      "Cal Orr | treasurer | Lume Dockers' Union",
    ],
  ],
  [
    'With 2 million euros from the Nordic Relief Fund, the Aral Red Crescent has reached 900 families, said its coordinator in Nukus, Dilfuza Karim.',
    ['Dilfuza Karim | coordinator | Aral Red Crescent'],
  ],
  [
    'The General Union of Potters, affiliated to the National Trade Union Congress, opposed the strike. Its head, Adel Farag, was booed.',
    ['Adel Farag | head | General Union of Potters'],
  ],
  [
    "The court ordered Zeta Fabrics to pay Rs2m to the Workers' Welfare Board, while its chief executive, Bilal Shah, was fined.",
    ['Bilal Shah | chief executive | Zeta Fabrics'],
  ],
  [
    "Tara Lim, an analyst at Oak Securities, cut her target for Straits Cargo. Straits Cargo lost money last year. The group's former chairman, Ben Koh, retired in October.",
    ['Tara Lim | analyst | Oak Securities', 'Ben Koh | former chairman | Straits Cargo'],
  ],
  [
    'Kelvale District Hospital received two ambulances from the Rotary Club of Linz. Director of the Hospital, Dr. Nadia Perera, accepted the keys.',
    ['Nadia Perera | director | Kelvale District Hospital'],
  ],
  [
    'A school rebuilt\n\nThe Ministry of Education and Save Our Schools reopened Namala Primary School on Friday. Head teacher Grace Banda thanked the donors. Pupil Leah, 9, sang.',
    ['Grace Banda | head teacher | Namala Primary School'],
  ],
  [
    "Nurses at St Brannoc's Hospital voted to strike, the Nurses' Alliance said. \"It is about safety,\" said Alliance spokesperson Dee Coyle. The hospital's chief executive, Martin Hale, said cover was in place.",
    ["Dee Coyle | spokesperson | Nurses' Alliance", "Martin Hale | chief executive | St Brannoc's Hospital"],
  ],
  [
    "The National Assembly debated the bill on Tuesday. Speaker Amina Toure adjourned the sitting after protests by the Workers' Party.",
    ['Amina Toure | speaker | National Assembly'],
  ],
  [
    "The Miners' Credit Union granted the Kolda Cooperative a loan of 3 million francs. The cooperative's president, Awa Seck, thanked the board.",
    ['Awa Seck | president | Kolda Cooperative'],
  ],
  [
    "Delta Textile sacked 40 members of the Garment Workers' Union on Sunday. The union has lodged a complaint with the Labour Court. Union president Rehana Begum led a march. Managing director Faisal Huq said the factory had no orders.",
    ["Rehana Begum | president | Garment Workers' Union", 'Faisal Huq | managing director | Delta Textile'],
  ],
];

const NOTHING: readonly Line[] = [
  ['Karin Falk left the annual general meeting of the Guild of Cooks early.', []],
  ['The group chose no chairman, and Karin Falk went home.', []],
  ['Karin Falk went to the head of the column after the race.', []],
  ['The branch opened late, and Karin Falk complained.', []],
  ['Karin Falk succeeded in the end.', []],
];

describe('what a post is in charge of', () => {
  it.each(CHARGE)('%s', (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe('who comes, who goes, who rises', () => {
  it.each(WHO)('%s', (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe('the body of a post', () => {
  it.each(BODY)('%s', (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe('no post of anybody', () => {
  it.each(NOTHING)('%s', (text, roles) => expect(rolesIn(text)).toEqual(roles));
});
