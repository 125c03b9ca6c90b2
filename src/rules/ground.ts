/** What keeps the ground from being read as a person or a body. It is never put out itself; `explain` names it. */
import type { Rules } from './rule.js';

export const GROUND_RULES: Rules = {
  country: {
    reader: 'rules',
    says: 'a country',
    examples: ['They flew to [Sri Lanka] again.', 'The [US] agreed.'],
    leaves: ['They told us and them.', 'no country in small letters'],
    words: ['countries'],
  },
  demonym: {
    reader: 'rules',
    says: 'a people, or the adjective of a country',
    examples: ['The [Kazakh] miners agreed.', 'Two [New Zealanders] came.'],
    leaves: ['They polish shoes.', 'no people in small letters'],
    words: ['countries'],
  },
  city: {
    reader: 'rules',
    says: 'a city, town or region that the lists know',
    examples: ['They met in [Guba] again.', 'They met in [New York] again.'],
    leaves: ['They met in a nice town again.', 'no city in small letters'],
    words: ['cities', 'state-abbreviations'],
  },
  dateline: {
    reader: 'rules',
    says: 'a town in capitals that opens a line',
    examples: ['[GENEVA] (14 March 2023) They met.', '[CIKARANG] – They met.'],
    leaves: ['They met in GENEVA – again.', 'it does not open the line'],
    words: [],
  },
  'place-head': {
    reader: 'rules',
    says: 'capitalised words with a noun that heads names of places',
    examples: ['They met in [Neftchilar Avenue] again.', 'They met in the [Republic of Karakalpakstan] again.'],
    leaves: ['They met in the street.', 'no name stands beside the noun'],
    words: ['not-bodies'],
  },
  'ticker-sign': {
    reader: 'rules',
    says: 'the sign that a company is traded under',
    examples: ['Most of Vorzaltik (LSE: [VRZ]) was sold.', 'Then Karstenmo ([KRST]) fell.'],
    leaves: ['Then Karstenmo (AZE) fell.', 'the letters are not drawn from the name'],
    words: [],
  },
  network: {
    reader: 'rules',
    says: 'the network that somebody posts on',
    examples: ['Follow us on [Twitter] now.', 'They met via [Zoom] again.'],
    leaves: ['They sued Twitter again.', 'it is a company there'],
    words: [],
  },
  slogan: {
    reader: 'rules',
    says: 'a motto, or the title of a contest or song, in quotes',
    examples: ['They cried “[One Nation, Two States]” again.', 'The contest “[Know Your Rights]” was held.'],
    leaves: ['They cried “we are one nation” again.', 'speech, mostly in small letters'],
    words: [],
  },
  'not-a-body': {
    reader: 'rules',
    says: 'words that would be a body, but end in an event, a text or a place',
    examples: ['They won the [Trade Union Cup] again.', 'They met in [University Street] again.'],
    leaves: ['They left the Miners Union again.', 'nothing follows the head'],
    words: ['not-bodies'],
  },
};
