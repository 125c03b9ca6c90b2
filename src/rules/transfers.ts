import type { Rules } from './rule.js';

const reader = 'rules';
const words = ['transfer-verbs'];

export const TRANSFER_RULES: Rules = {
  'transfer-given': {
    reader,
    says: 'somebody gave, paid or promised it, by a verb of giving',
    examples: [
      'The Miners Union [donated 60] desks to the Kelm School.',
      'ITUC [gave 17,100 euros] to the Miners Union.',
    ],
    leaves: ['The Miners Union asked for 60 desks.', 'only asked for'],
    words,
  },
  'transfer-passive': {
    reader,
    says: 'it was given, by a verb of giving in the passive',
    examples: [
      '[60 desks were donated] to the Kelm School by the Miners Union.',
      '[17,100 euros was transferred] to the Miners Union.',
    ],
    leaves: ['60 desks were painted by the Miners Union.', 'no verb of giving'],
    words,
  },
  'transfer-received': {
    reader,
    says: 'somebody got it, by a verb of receiving',
    examples: [
      'The Miners Union [received 17,100 euros] from ITUC.',
      'The Kelm School [received 60] desks from the Miners Union.',
    ],
    leaves: ['The Miners Union received guests.', 'nothing was given'],
    words,
  },
  'transfer-noun': {
    reader,
    says: 'it was given, by a noun of giving with its amount and giver',
    examples: [
      "The Miners Union's donation of [500 euros] to the Kelm School helped.",
      'A donation of [60] desks to the Kelm School by the Miners Union helped.',
    ],
    leaves: ["The Miners Union's plan of 500 euros helped.", 'no noun of giving'],
    words: ['transfer-nouns'],
  },
  'transfer-listed': {
    reader,
    says: 'an item of a list that the sentence before announces',
    examples: [
      'The Miners Union decided to give aid:\n– to the Kelm School – [60] desks;',
      'The ITUC council decided to allocate aid:\n– to the Miners Union – [500 euros];',
    ],
    leaves: ['The Miners Union has branches:\n– the Kelm School – 60 desks;', 'nothing is given'],
    words: ['decision-words', 'transfer-nouns'],
  },
  'transfer-parts': {
    reader,
    says: 'what a gift that was told of before was made of',
    examples: [
      'The Miners Union donated 40 parcels to the Kelm School. The aid comprised [20] beds.',
      'ITUC gave 500 euros to the Kelm School. The assistance included [20] beds.',
    ],
    leaves: ['The hospital comprised 20 beds.', 'no gift was told of'],
    words: ['transfer-nouns'],
  },
};
