import type { Rules } from './rule.js';

export const ORGANISATION_RULES: Rules = {
  'organisation-head': {
    reader: 'rules',
    says: 'capitalised words around a noun that heads names of bodies',
    examples: [
      'The [Azerbaijan Trade Unions Confederation] met.',
      'He went to the [Ministry of Labor, Social Security and Migration] again.',
    ],
    leaves: ['The trade union met.', 'small letters name no body'],
    words: ['organisation-heads'],
  },
  'short-form': {
    reader: 'rules',
    says: 'a head noun alone, for the one body that it can mean',
    examples: [
      'The Azerbaijan Trade Unions Confederation met. The [Confederation] agreed.',
      'The Miners Union met. Then the [Union] agreed.',
    ],
    leaves: ['Then the Federation agreed.', 'the article names no body that it could be'],
    words: ['organisation-heads'],
  },
  'short-form-or-name': {
    reader: 'rules',
    says: 'head nouns alone that may be the whole name, for a body named before or one of its own',
    examples: ['The [Parliament] met on it.', 'The [Executive Committee] has met.'],
    leaves: ['The executive committee has met.', 'small letters name no body'],
    words: ['organisation-heads'],
  },
  'legal-form': {
    reader: 'rules',
    says: 'a name with the legal form of a company',
    examples: ['He left [Ashgrove Environmental Ltd] then.', 'Workers of [OJSC “Azerenergy”] met.'],
    leaves: ['They founded an LLC in May.', 'no name stands beside the form'],
    words: ['organisation-heads'],
  },
  ampersand: {
    reader: 'rules',
    says: 'two names with the sign that firms write between them',
    examples: ['She worked for [Marshall & Finch] then.', 'Lawyers of [Satchwell & Nkuna] came.'],
    leaves: ['Research & development grew.', 'small letters name no body'],
    words: [],
  },
  'descriptor-before-name': {
    reader: 'rules',
    says: 'a name behind the word for what it is',
    examples: ['It was printed in the newspaper [Vorzaltik] later.', 'Workers of the company [Nostaja] met.'],
    leaves: ['The company Tuesday said so.', 'a weekday is no name'],
    words: ['body-descriptors'],
  },
  'based-before-name': {
    reader: 'rules',
    says: 'a name behind the words for where a body is at home and what it is',
    examples: [
      'He sued the Oslo-based payments outfit [Vorzaltik] later.',
      'They met at the Turin-based outfit [Nostaja] later.',
    ],
    leaves: ['The Oslo-based lawyer Javid Huseynli came.', 'a post makes it a person'],
    words: [],
  },
  'name-before-post': {
    reader: 'rules',
    says: 'a name that no list explains, right before a post that companies have',
    examples: [
      'The strike surprised [Vorzaltik] CEO Javid Huseynli.',
      'It was [Nostaja] spokeswoman Elmira Qasimova who said so.',
    ],
    leaves: ['It was Outgoing CEO Javid Huseynli.', 'a rank belongs to the post'],
    words: [],
  },
  'descriptor-behind-name': {
    reader: 'rules',
    says: 'a name with the word for what it is in apposition behind it',
    examples: ['It was [Vorzaltik], a German maker of pumps.', 'They asked [Nostaja], the broadcaster, for help.'],
    leaves: ['They asked Karimov, owner of the firm, for help.', 'a post makes it a person'],
    words: ['body-descriptors'],
  },
  'belonging-before-name': {
    reader: 'rules',
    says: 'a name behind what bodies have and “of”',
    examples: ['The shareholders of [Vorzaltik] met.', 'It is near the headquarters of [Nostaja] now.'],
    leaves: ['The shares of Karimov rose.', 'a known surname is a person'],
    words: ['body-descriptors'],
  },
  'kind-behind-name': {
    reader: 'rules',
    says: 'a name between “the” and the kind of body that it is',
    examples: ['Smoke rose from the [Vorzaltik] steelworks again.', 'He wrote for the [Kelmanta] newspaper.'],
    leaves: ['He wrote for the Baku newspaper.', 'bodies are seldom named by their city alone'],
    words: [],
  },
  'post-before-name': {
    reader: 'rules',
    says: 'a name behind a post and “of” or “at”, or behind a name, its post and a comma',
    examples: [
      'Aziz Karimov, coordinator of [Vorzal Tikmar], came.',
      'Aziz Karimov – General Manager, [Vorzal Links].',
    ],
    leaves: ['The mayor of Vorzaltik came.', 'a mayor is of a place'],
    words: ['titles'],
  },
  'belonging-behind-name': {
    reader: 'rules',
    says: 'a name with something that bodies have',
    examples: ["Most of [Nostaja]'s shareholders agreed.", "They left when [Vorzaltik]'s subsidiary closed."],
    leaves: ["Most of Baku's shareholders agreed.", 'the name is a city'],
    words: ['body-descriptors'],
  },
  'acronym-definition': {
    reader: 'rules',
    says: 'a short name in brackets, or behind “or”, right behind the name that it stands for',
    examples: [
      'The Azerbaijan Trade Unions Confederation ([ATUC]) met.',
      'The National Labor Relations Board, or [NLRB], met.',
    ],
    leaves: ['The Miners Union (Nairobi) met.', 'a city in brackets says where'],
    words: [],
  },
  acronym: {
    reader: 'rules',
    says: 'an acronym that the article defines elsewhere',
    examples: [
      'The Zorvan Miners Union (ZMU) met. Now [ZMU] goes on.',
      'The Kelm Dockers Federation (KDF) met. They told [KDF] so.',
    ],
    leaves: ['They told the CEO so.', 'a common short form, in no body’s name'],
    words: [],
  },
  'acronym-in-context': {
    reader: 'rules',
    says: 'an undefined acronym where only a body can stand',
    examples: ['The chairman of [ZMUK] agreed.', 'Then [ZMUK] members met.'],
    leaves: ['MINERS OF ZMUK UNITE', 'in a line of capitals every word looks like one'],
    words: [],
  },
  'native-name': {
    reader: 'rules',
    says: 'a name in its own language in brackets behind the English one',
    examples: [
      'The Metal Workers Union ([Birleşik Metal]) met.',
      'The Youth Foundation (in Azerbaijani: [Gələcək Nəsil]) met.',
    ],
    leaves: ['The Metal Workers Union (Nairobi) met.', 'a city in brackets says where'],
    words: [],
  },
  'known-body': {
    reader: 'rules',
    says: 'a body that the whole world knows, by its name or acronym',
    examples: ['She told [Reuters] so.', 'Experts of the [International Labour Organization] came.'],
    leaves: ['WHO IS TO PAY FOR THE STRIKE OF MINERS', 'a line of capitals tells no acronym from a word'],
    words: ['known-bodies'],
  },
  'organisation-named-before': {
    reader: 'rules',
    says: 'the first word of a company that the article gives in full elsewhere',
    examples: [
      'They sued Zorvanik Environmental Ltd in May. Later [Zorvanik] paid.',
      'Work at Vorzaltik Energy Inc. stopped. Later [Vorzaltik] paid.',
    ],
    leaves: [
      'They sued Zorvanik Environmental Ltd in May. Zorvanik Street was closed.',
      'the name goes on into a street',
    ],
    words: [],
  },
  'body-named-elsewhere': {
    reader: 'rules',
    says: 'the same words as a body that some reader is sure of elsewhere',
    examples: [
      'Workers of the company Nostaja met. But [Nostaja] is closed.',
      'It was printed in the newspaper Vorzaltik. For [Vorzaltik] nobody works.',
    ],
    leaves: ['They were told so. But Nostaja is closed.', 'nobody is sure of it anywhere'],
    words: [],
  },
};
