/** Posts on the pages of ministries, presidents' offices and unions of the East; each line lists all roles of its text, in the order found. */
import { describe, expect, it } from 'vitest';
import { rolesIn } from './roles-in.js';

const LINES: Readonly<Record<string, readonly (readonly [text: string, ...roles: string[]])[]>> = {
  'prime ministers have no portfolio': [
    ['Prime Minister of the Republic of Kazakhstan Arman Serik took part.', 'Arman Serik | prime minister | '],
    ['Minister of Health of the Republic of Kazakhstan Arman Serik spoke.', 'Arman Serik | minister of health | '],
    [
      'President Kh.Batsuren received Deputy Prime Minister, Head of the State Emergency Commission Ya.Sodnom on Monday.',
      'Kh.Batsuren | president | ',
      'Ya.Sodnom | deputy prime minister | ',
      'Ya.Sodnom | head | State Emergency Commission',
    ],
    ['On behalf of the King, Labour Minister Jamal Humaid opened the hall.', 'Jamal Humaid | labour minister | '],
  ],
  'those who serve a president': [
    [
      'It was read by Samir Mammadli, Assistant to the President of the Republic of Azerbaijan - Head of the Department of Economic Issues.',
      'Samir Mammadli | assistant to the president | ',
      'Samir Mammadli | head | Department of Economic Issues',
    ],
  ],
  'presidents of states': [
    [
      'Ambassador Aziz Karimov met the Bakers Union. The Bakers Union heard the address of President Anna Petrova to its congress.',
      'Aziz Karimov | ambassador | ',
      'Anna Petrova | president | ',
    ],
    [
      'The Bakers Union met on Monday. The Bakers Union heard the address of President Anna Petrova to its congress.',
      'Anna Petrova | president | Bakers Union',
    ],
    ['You, Aziz Karimov, as Head of State, know the Bakers Union.', 'Aziz Karimov | head of state | '],
  ],
  'others beside a name': [
    ['Minister Anna Petrova, as well as deputies of the Parliament, came.', 'Anna Petrova | minister | '],
    ['Anna Petrova, heads of OSCE missions and guests came.'],
    [
      'Anna Petrova and Aziz Karimov, directors of the Harbour Fund, came.',
      'Aziz Karimov | director | Harbour Fund',
      'Anna Petrova | director | Harbour Fund',
    ],
  ],
  'the name behind one comma': [
    ['Georgian Ambassador to the US, Davit Kapadze handed over the letters.', 'Davit Kapadze | ambassador | '],
    ['By order of the President of Georgia, Davit Kapadze was dismissed.'],
    [
      'At the feast of the plant, President of the Bakers Union of Norvik, Orbov met the guests.',
      'Orbov | president | Bakers Union of Norvik',
    ],
    ['The leader of the majority coalition, Aziz Karimov, said so.', 'Aziz Karimov | leader | '],
  ],
  'lists of posts and names': [
    [
      'The deputy of the Great Council M.V. Tarasov, director of the Bakers Institute, M.G. Delyan and Vice-President of the Bakers Union F. Alfson came.',
      'M.V. Tarasov | deputy | Great Council',
      'M.G. Delyan | director | Bakers Institute',
      'F. Alfson | vice-president | Bakers Union',
    ],
    [
      'In the hall, which was built with help, Türkiye’s Ambassador to Norvik, Ali Orbal, Vice President of the Bakers Agency, Dr. Naci Yorul, Principal of Norvik College, Mate Takidze, and students met.',
      'Ali Orbal | ambassador | ',
      'Naci Yorul | vice-president | Bakers Agency',
      'Mate Takidze | principal | Norvik College',
    ],
    [
      'Heads of blocs and MPs, Deputy Prime Minister for Economic Affairs Dr. Fuad Husein, and guests came.',
      'Fuad Husein | deputy prime minister for economic affairs | ',
    ],
    [
      'Vice Rector for Government, External, and Student Affairs, Fariz Ismailov, informed the guest.',
      'Fariz Ismailov | vice rector for government, external, and student affairs | ',
    ],
    [
      'The chairman of the Board of JSC Norvik MMC Anna Petrova spoke.',
      'Anna Petrova | chairman of the board | JSC Norvik MMC',
    ],
  ],
  'bodies behind and before posts': [
    [
      'Director of the Bakers Union’s Bureau for Wages Anna Petrova spoke.',
      'Anna Petrova | director | Bureau for Wages',
    ],
    [
      'Aziz Karimov, President of Norvik Energy, Gas and Water Workers’ Union, spoke.',
      'Aziz Karimov | president | Norvik Energy, Gas and Water Workers’ Union',
    ],
    [
      'Anna Petrova, general secretary of the young and busy Bakers Union, spoke.',
      'Anna Petrova | general secretary | Bakers Union',
    ],
    [
      'The Central Bank of Norvik (CBN) met. CBN serving governor Anna Petrova spoke.',
      'Anna Petrova | governor | Central Bank of Norvik',
    ],
    ['Tom Hill, kelmor’s regional president for Georgia, spoke.', 'Tom Hill | regional president | '],
  ],
};

describe.each(Object.entries(LINES))('%s', (_kind, lines) => {
  it.each(lines)('%s', (text, ...roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});
