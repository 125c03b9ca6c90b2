/** How a held title is tied to the body or place where it is held; the name stands on the role. */
import type { Rules } from './rule.js';

const reader = 'rules';

export const ROLE_RULES: Rules = {
  'title-of-body': {
    reader,
    says: 'the body behind the title, linked by “of”, “at”, “for” or the like',
    examples: [
      '[Elmira Qasimova, chairwoman of the Miners Union], came.',
      '[Chairman of the Miners Union Javid Huseynli] came.',
    ],
    leaves: ['Elmira Qasimova, chairwoman of France, came.', 'a place, not a body'],
    words: [],
  },
  'title-of-place': {
    reader,
    says: 'a place where a body could stand',
    examples: ['[President of Kazakhstan Javid Huseynli] came.', '[Elmira Qasimova, mayor of Baku], came.'],
    leaves: ['Elmira Qasimova, chairwoman of the Miners Union, came to Baku.', 'a body, not a place'],
    words: [],
  },
  'body-behind-title': {
    reader,
    says: 'the body right behind the title',
    examples: [
      '[Javid Huseynli, chairman National Miners Union], came.',
      '[Elmira Qasimova, secretary general ITUC], came.',
    ],
    leaves: ['Javid Huseynli, chairman, came.', 'no body'],
    words: [],
  },
  'body-behind-comma': {
    reader,
    says: 'the body behind the title and a comma, where the phrase ends with it',
    examples: [
      '[Elmira Qasimova, Permanent Secretary, Ministry of Works], came.',
      '[Javid Huseynli, General Secretary, Miners Union], came.',
    ],
    leaves: ['Javid Huseynli, chairman, came.', 'no body'],
    words: [],
  },
  'body-before-title': {
    reader,
    says: 'the body before the title',
    examples: ['[Miners Union Chairman Javid Huseynli] came.', '[ITUC General Secretary Elmira Qasimova] came.'],
    leaves: ['Chairman Javid Huseynli came.', 'no body'],
    words: [],
  },
  'title-of-title': {
    reader,
    says: 'another post where a body could stand: the role has neither body nor place',
    examples: [
      '[Elmira Qasimova, adviser to the Prime Minister], came.',
      '[Javid Huseynli, spokesman for the President], came.',
    ],
    leaves: ['Elmira Qasimova, adviser to the Miners Union, came.', 'a body'],
    words: [],
  },
  'body-of-clause': {
    reader,
    says: 'the body before “where he is …”, or the one that he joined or worked for as …',
    examples: [
      'Then came [Elmira Qasimova of the Miners Union, where she was treasurer].',
      '[Javid Huseynli joined the Miners Union in 2009 as treasurer].',
    ],
    leaves: ['Elmira Qasimova left the Miners Union as a treasurer came.', 'no verb of coming to it'],
    words: ['post-words'],
  },
  'body-before-colon': {
    reader,
    says: 'the body that opens a line of contacts, before the name and the title',
    examples: ['[Miners Union: Javid Huseynli, press officer], tel. 555.', '[ITUC: Elmira Qasimova, spokeswoman].'],
    leaves: ['Contact: Javid Huseynli, press officer.', 'no body'],
    words: [],
  },
  'body-behind-name': {
    reader,
    says: 'the body behind the name that follows the title',
    examples: [
      '[Chairman Javid Huseynli of the Miners Union] came.',
      '[General Secretary Elmira Qasimova (ITUC]) came.',
    ],
    leaves: ['Chairman Javid Huseynli came.', 'no body'],
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
      'The [Miners Union met. Javid Huseynli, chairman] of the union, spoke.',
      'The [Kelm Dockers Federation met. Elmira Qasimova, president] of the federation, spoke.',
    ],
    leaves: ['Javid Huseynli, chairman of the union, spoke.', 'no body was named'],
    words: [],
  },
  'title-and-name': {
    reader,
    says: 'a title and its holder; the text names no body',
    examples: ['[Chairman Javid Huseynli] came.', '[Elmira Qasimova, chairwoman], came.'],
    leaves: ['The chairman came.', 'no holder'],
    words: [],
  },
  'title-in-context': {
    reader,
    says: 'a title and its holder; the body is the one that the article is speaking of',
    examples: [
      'The Miners Union met. [Chairman Javid Huseynli] spoke.',
      'The Kelm Dockers Federation met. [Chairwoman Elmira Qasimova] spoke.',
    ],
    leaves: ['Chairman Javid Huseynli spoke.', 'the article speaks of no body'],
    words: [],
  },
  'post-told-by-verb': {
    reader,
    says: 'a person, a verb that tells a post (`chairs`, `heads`, `directs`, `captains`) and the body that is its object',
    examples: [
      '[Elmira Qasimova, who chairs the Kelm Dockers Federation], spoke.',
      '[Javid Huseynli, who heads Kelm Bank], spoke.',
    ],
    leaves: ['Javid Huseynli chairs the meeting.', 'a meeting is no body'],
    words: [],
  },
  'post-of-predecessor': {
    reader,
    says: 'a person who has the post of somebody else before or after him, as the text says without naming it again',
    examples: [
      'Elmira Qasimova is chairwoman of the Kelm Dockers Federation. She replaced [Javid Huseynli].',
      'Javid Huseynli, director of Kelm Bank, left. His successor, [Elmira Qasimova], spoke.',
    ],
    leaves: ['Elmira Qasimova replaced the windows of Kelm Bank.', 'nobody had a post before her'],
    words: [],
  },
};
