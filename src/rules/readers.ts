import type { Rules } from './rule.js';

export const READER_RULES: Rules = {
  'own-word': {
    reader: 'rules',
    says: 'a name of your own lexicon',
    examples: ['At noon [Zorvan Meklit] left.', 'At noon they told the [KD] so.'],
    leaves: ['At noon they told the kd so.', 'the entry has capitals'],
    words: [],
  },
  tagger: {
    reader: 'tagger',
    says: 'the learned reader takes it for a name, as surely as its model says',
    examples: ['[Feruza Tursunova] was there too.', 'Workers at [Siemens] went on strike.'],
    leaves: ['He works at home.', 'no capital, no name'],
    words: [],
  },
  compromise: {
    reader: 'compromise',
    says: 'capitalised words that no other reader explained; off unless asked for',
    examples: ['At noon [Penelope Grumbacher] left.', 'At noon [Phil Grumbacher] left.'],
    leaves: ['At noon Grumbacher left.', 'single words are not asked about'],
    words: [],
  },
};
