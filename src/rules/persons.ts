import type { Rules } from './rule.js';

export const PERSON_RULES: Rules = {
  'title-before-name': {
    reader: 'rules',
    says: 'a name right behind a post',
    examples: ['Deputy Chairman [Javid Huseynli] met miners.', 'President [Aghayeva] opened the meeting.'],
    leaves: ['Chairman Mao Street was closed.', 'the whole is a street'],
    words: ['titles', 'title-modifiers'],
  },
  'title-of-body-before-name': {
    reader: 'rules',
    says: 'a name behind a post and its body',
    examples: [
      'Chairman of the Kazakhstan Trade Unions Federation [Nurbolat Serikov] spoke.',
      'Director of the National Library [Aygun Safarli] came.',
    ],
    leaves: ['The chairman of the Miners Union agreed.', 'no name follows'],
    words: ['titles', 'title-modifiers'],
  },
  'honorific-before-name': {
    reader: 'rules',
    says: 'a name behind a form of address',
    examples: ['Then Mrs. [Okoro-Bassey] spoke.', 'They thanked Mr [Tamm] for it.'],
    leaves: ['Dear Sir or Madam,', 'no name follows'],
    words: ['honorifics'],
  },
  'name-like-a-title': {
    reader: 'rules',
    says: 'a given name that is spelt like a post, because English puts no such post bare before a name',
    examples: ['[Leader Özkaya] was re-elected yesterday.', 'It was [King Adams] who won.'],
    leaves: ['Team Leader Özkaya was re-elected.', 'the word before makes it a post'],
    words: ['titles'],
  },
  patronymic: {
    reader: 'rules',
    says: 'a name that holds a patronymic, or a word for son or daughter of',
    examples: ['Then [Samir Rauf oglu Hasanli] spoke.', 'The miner [Sergei Ivanovich Petrenko] agreed.'],
    leaves: ['The oglu is a Turkic word.', 'no name around it'],
    words: [],
  },
  initials: {
    reader: 'rules',
    says: 'pointed initials and a surname',
    examples: ['The award went to [S.Hasanli] in May.', 'The letter by [A. B. Karimov] was read.'],
    leaves: ['Vitamin C. Karimov drank it.', 'the letter belongs to the word before'],
    words: [],
  },
  'given-name': {
    reader: 'rules',
    says: 'a known given name beside other capitalised words',
    examples: ['At the table sat [Elmira Qasimova] alone.', 'The prize went to [Mehmet Karakaşer] there.'],
    leaves: ['Victoria Street was closed.', 'the whole is a street'],
    words: ['given-names'],
  },
  'title-after-name': {
    reader: 'rules',
    says: 'a name with a post in apposition behind it',
    examples: ['Then [Dauletalin], chairman of the union, spoke.', '1. [Umed Zarifov] – chairman'],
    leaves: ['The union, chairman and all, agreed.', 'no name stands before the comma'],
    words: ['titles', 'title-modifiers'],
  },
  'name-before-speech-verb': {
    reader: 'rules',
    says: 'capitalised words before a verb of saying',
    examples: ['“We shall go on,” [Zorvan Meklit] added.', 'For now [Zorvan Meklit] agreed to wait.'],
    leaves: ['The Federation said so.', 'a body speaks'],
    words: ['speech-verbs'],
  },
  'name-after-speech-verb': {
    reader: 'rules',
    says: 'capitalised words behind “said”, “says” or “added”',
    examples: ['“We shall go on,” said [Zorvan Meklit].', '“It is late,” added [Orlen Voss].'],
    leaves: ['“No,” said Baku.', 'the name is a place'],
    words: ['speech-verbs'],
  },
  'person-named-before': {
    reader: 'rules',
    says: 'the words of a name that the article gives in full, together or alone',
    examples: [
      'Chairwoman [Mine Karakaşer] spoke, and [Karakaşer] left.',
      'Mrs. [Elmira Qasimova] came. All the others thanked [Elmira] for it.',
    ],
    leaves: ['Mr. John Fallon spoke. Then Fallon Street was closed.', 'the name goes on into a street'],
    words: [],
  },
};
