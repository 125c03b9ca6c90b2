import type { Rules } from './rule.js';

export const TITLE_RULES: Rules = {
  'title-words': {
    reader: 'rules',
    says: 'a post with its rank words and portfolio, where a name in the text holds it',
    examples: [
      'Today [Deputy Chairman] Javid Huseynli came.',
      'Today Elmira Qasimova, [Minister of Labour and Social Protection], came.',
    ],
    leaves: ['A chairman is elected every year.', 'nobody in particular holds it'],
    words: ['titles', 'title-modifiers'],
  },
  'title-for-name': {
    reader: 'rules',
    says: 'a post in place of the name that the text gave it before',
    examples: [
      'Deputy Chairman Javid Huseynli came. The [Deputy Chairman] thanked all.',
      'Minister Elmira Qasimova came. Then the [Minister] left.',
    ],
    leaves: ['Deputy Chairman Javid Huseynli came. A chairman is elected every year.', 'nobody in particular is meant'],
    words: ['titles', 'title-modifiers'],
  },
  'title-letters': {
    reader: 'rules',
    says: 'the first letters of a post that the text gave somebody before',
    examples: [
      'Regional Commissioner Javid Huseynli came. Then the [RC] left.',
      'The Metropolitan Chief Executive ([MCE]), Elmira Qasimova, came.',
    ],
    leaves: ['Under Secretary Javid Huseynli came. Then the US agreed.', 'a country has the same letters'],
    words: ['titles', 'title-modifiers'],
  },
  'title-without-name': {
    reader: 'rules',
    says: 'a capitalised post that one person holds whom the text does not name',
    examples: ['They wrote to the [Head of State] again.', 'They wrote to the [Prime Minister] again.'],
    leaves: ['They wrote to the prime minister again.', 'small letters may mean anybody'],
    words: ['titles', 'title-modifiers'],
  },
};
