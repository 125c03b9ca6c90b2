/** Posts as institutions and agencies of many countries write them; each line lists all roles of its text, in the order found. */
import { describe, expect, it } from 'vitest';
import { rolesIn } from './roles-in.js';

const LINES: Readonly<Record<string, readonly (readonly [text: string, ...roles: string[]])[]>> = {
  'lists of posts before names': [
    [
      'Among the guests were the Deputy Governor of Basra, Eng. Timur Nazarov, the Deputy Country Director of the UNDP, Ms. Anna Petrova, and the head of the Union of Bakers, Aziz Karimov.',
      'Timur Nazarov | deputy governor | ',
      'Anna Petrova | deputy country director | UNDP',
      'Aziz Karimov | head | Union of Bakers',
    ],
    [
      'The guests were Tom Hill, the director of Norvik Ltd, Anna Petrova, the chairwoman of the Bakers Union, and Aziz Karimov.',
      'Tom Hill | director | Norvik Ltd',
      'Anna Petrova | chairwoman | Bakers Union',
    ],
  ],
  'posts of others': [
    ['Anna Petrova, a niece of the chairman of the Bakers Union, and Aziz Karimov came.'],
    ['Aziz Karimov is not the chairman of the Bakers Union.'],
    ['Anna Petrova never became treasurer of the Bakers Union.'],
    ['Anna Petrova, who stood in for the Minister, spoke.'],
  ],
  'posts of places': [
    [
      'Mayor of Rovinka Anna Petrova opened the Rovinka General Hospital. The hospital is proud.',
      'Anna Petrova | mayor | ',
    ],
    ['The Bank of Norvik met. The Bank governor, Anna Petrova, spoke.', 'Anna Petrova | governor | Bank of Norvik'],
    ['Foreign Minister Anna Petrova of the Harvest Party spoke.', 'Anna Petrova | foreign minister | '],
    ['Deputy Anna Petrova of the Harvest Party spoke.', 'Anna Petrova | deputy | Harvest Party'],
  ],
  'grades and fields of posts': [
    ['Faction chairman of the Harvest Party Anna Petrova spoke.', 'Anna Petrova | faction chairman | Harvest Party'],
    [
      'Leading specialist of the Ministry of Energy Anna Petrova answered.',
      'Anna Petrova | leading specialist | Ministry of Energy',
    ],
    ['Deputy High Commissioner Anna Petrova came.', 'Anna Petrova | deputy high commissioner | '],
    ['Anna Petrova, secretary of the Water Committee, spoke.', 'Anna Petrova | secretary | Water Committee'],
    [
      'Chairman of the Board of Alfa Bank JSC Aziz Karimov signed.',
      'Aziz Karimov | chairman of the board | Alfa Bank JSC',
    ],
    [
      'District Directorate of National Education Director Aziz Karimov spoke.',
      'Aziz Karimov | director | District Directorate of National Education',
    ],
  ],
  'bodies in other places': [
    ['At Norvik Bank, analyst Anna Petrova called it late.', 'Anna Petrova | analyst | Norvik Bank'],
    [
      'Anna Petrova of the Harvest Party, secretary of the Water Committee, spoke.',
      'Anna Petrova | secretary | Water Committee',
    ],
    ["The Forest Service's Kenya director, Aziz Karimov, spoke.", 'Aziz Karimov | director | Forest Service'],
    [
      'The Bakers Union lost. “We wrote to the Water Committee,” said its secretary, Anna Petrova.',
      'Anna Petrova | secretary | Bakers Union',
    ],
    [
      'The Polish Bakers Confederation met. He quoted the founder of the Polish Republic Boris Ivanov.',
      'Boris Ivanov | founder | ',
    ],
    ['Norvik Ltd met the Bakers Union and its president, Anna Petrova.', 'Anna Petrova | president | Bakers Union'],
  ],
  'who only brings the news': [
    [
      'Tarvel, Dec. 22, 2020 (KELM NEWSWIRE) -- Tarvel State University has received a gift. “We are humbled,” said Tarvel President Anna Petrova.',
      'Anna Petrova | president | Tarvel State University',
    ],
    [
      'ROVINKA. KELMPRESS - The congress of the Bakers Federation began in Rovinka, Kelmpress reports.\n\nIt began with words from its Chairman Aziz Karimov.',
      'Aziz Karimov | chairman | Bakers Federation',
    ],
  ],
  'posts of a body named like a person': [
    [
      'Norvik Ltd gave money. Anna Petrova, marketing manager at Saint Ada’s, said that Norvik Ltd was kind.',
      'Anna Petrova | marketing manager | Saint Ada',
    ],
  ],
  'posts of nobody in the text': [
    [
      'Norvik Ltd has grown. President Aziz Karimov today signed a decree on prices, and Norvik Ltd was glad.',
      'Aziz Karimov | president | ',
    ],
    ['The Bakers Union met. Its principal officers came with Aziz Karimov.'],
    ['Secretary of State of the Republic of Norvik Anna Petrova spoke.', 'Anna Petrova | secretary of state | '],
    [
      'Councilors Anna Petrova, Tom Hill and Meg Adler-Smith of the Rovinka City Council came.',
      'Anna Petrova | councilor | Rovinka City Council',
      'Tom Hill | councilor | Rovinka City Council',
      'Meg Adler-Smith | councilor | Rovinka City Council',
    ],
    [
      "Norvik's Deputy Foreign Minister for Economic Diplomacy Tom Hill spoke.",
      'Tom Hill | deputy foreign minister for economic diplomacy | ',
    ],
    ['The meeting with the Prime Minister Novruz Talibov took place.', 'Novruz Talibov | prime minister | '],
  ],
  'he and she': [
    [
      'Mr Tom Hill met Ms Anna Petrova on Monday. He is director of Norvik Ltd in Rovinka.',
      'Tom Hill | director | Norvik Ltd',
    ],
    ['Tom Hill replaces Maria Petrova. She was head of the Water Committee.', 'Maria Petrova | head | Water Committee'],
    [
      'Tom Hill spoke of Boris Ivanov. He was director of the Water Committee.',
      'Tom Hill | director | Water Committee',
    ],
  ],
};

describe.each(Object.entries(LINES))('%s', (_kind, lines) => {
  it.each(lines)('%s', (text, ...roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});
