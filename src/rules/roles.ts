/** How a held title is tied to the body or place where it is held; the name stands on the role. */
import type { Rules } from './rule.js';

const reader = 'rules';

export const ROLE_RULES: Rules = {
  'title-of-body': {
    reader,
    says: 'the body behind the title, linked by “of”, “at”, “for” or the like',
    examples: [
      '[Elmira Qasimova, chairwoman of the Miners Union], came.',
      '[Chairman of the Miners Union Javanshir Alkhasov] came.',
    ],
    leaves: ['Elmira Qasimova, chairwoman of France, came.', 'a place, not a body'],
    words: [],
  },
  'title-of-place': {
    reader,
    says: 'a place where a body could stand',
    examples: ['[President of Kazakhstan Javanshir Alkhasov] came.', '[Elmira Qasimova, mayor of Baku], came.'],
    leaves: ['Elmira Qasimova, chairwoman of the Miners Union, came to Baku.', 'a body, not a place'],
    words: [],
  },
  'body-behind-title': {
    reader,
    says: 'the body right behind the title',
    examples: [
      '[Javanshir Alkhasov, chairman National Miners Union], came.',
      '[Elmira Qasimova, secretary general ITUC], came.',
    ],
    leaves: ['Javanshir Alkhasov, chairman, came.', 'no body'],
    words: [],
  },
  'body-behind-comma': {
    reader,
    says: 'the body behind the title and a comma, where the phrase ends with it',
    examples: [
      '[Elmira Qasimova, Permanent Secretary, Ministry of Works], came.',
      '[Javanshir Alkhasov, General Secretary, Miners Union], came.',
    ],
    leaves: ['Javanshir Alkhasov, chairman, came.', 'no body'],
    words: [],
  },
  'body-before-title': {
    reader,
    says: 'the body before the title',
    examples: ['[Miners Union Chairman Javanshir Alkhasov] came.', '[ITUC General Secretary Elmira Qasimova] came.'],
    leaves: ['Chairman Javanshir Alkhasov came.', 'no body'],
    words: [],
  },
  'body-behind-name': {
    reader,
    says: 'the body behind the name that follows the title',
    examples: [
      '[Chairman Javanshir Alkhasov of the Miners Union] came.',
      '[General Secretary Elmira Qasimova (ITUC]) came.',
    ],
    leaves: ['Chairman Javanshir Alkhasov came.', 'no body'],
    words: [],
  },
  'body-below-title': {
    reader,
    says: 'the body that fills the line under a post, as under a letter',
    examples: [
      '[Aziz Karimov\nGeneral Secretary\nMiners Union of Kelm]',
      '[Elmira Qasimova\nChairwoman\nTeachers Union]',
    ],
    leaves: ['Aziz Karimov\nGeneral Secretary\n\nThe Miners Union met.', 'the line is a sentence of its own'],
    words: [],
  },
  'title-of-body-named-before': {
    reader,
    says: '“of the union”, “its”, “whose” and “the union’s” in small letters: the body named before that they can mean',
    examples: [
      'The [Miners Union met. Javanshir Alkhasov, chairman] of the union, spoke.',
      'The [Kelm Dockers Federation met. Elmira Qasimova, president] of the federation, spoke.',
    ],
    leaves: ['Javanshir Alkhasov, chairman of the union, spoke.', 'no body was named'],
    words: [],
  },
  'title-and-name': {
    reader,
    says: 'a title and its holder; the text names no body',
    examples: ['[Chairman Javanshir Alkhasov] came.', '[Elmira Qasimova, chairwoman], came.'],
    leaves: ['The chairman came.', 'no holder'],
    words: [],
  },
  'title-in-context': {
    reader,
    says: 'a title and its holder; the body is the one that the article is speaking of',
    examples: [
      'The Miners Union met. [Chairman Javanshir Alkhasov] spoke.',
      'The Kelm Dockers Federation met. [Chairwoman Elmira Qasimova] spoke.',
    ],
    leaves: ['Chairman Javanshir Alkhasov spoke.', 'the article speaks of no body'],
    words: [],
  },
};
