/** What kind of body a name's head noun says it is. */
import { entries } from '../lexicon/entries.js';
import { ORGANISATION_TYPES } from '../lexicon/organisation-types.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention } from '../model/document.js';
import type { OrganisationType } from '../model/record.js';
import { has } from '../text/phrases.js';
import { foreignType } from '../text/tongues.js';

const TYPES = new Map<string, OrganisationType>();
for (const entry of entries(ORGANISATION_TYPES)) {
  const [type, words = ''] = entry.split(':');
  for (const word of words.trim().split(' ')) TYPES.set(word, type as OrganisationType);
}

/** The type of the fullest name, else of any other mention that has one; null where no word tells. */
export function typeOf(doc: Document, mentions: readonly NameMention[], fullest: NameMention): OrganisationType | null {
  for (const mention of [fullest, ...mentions]) {
    const type = typeOfName(doc, mention);
    if (type !== null) return type;
  }
  return null;
}

function typeOfName({ tokens }: Document, { from, to }: NameMention): OrganisationType | null {
  let end = to;
  for (let k = from + 1; k < to; k++)
    if (tokens.word[k]!.norm === 'of' || tokens.word[k]!.norm === 'for') {
      end = k;
      break;
    }
  // In `X Trade Union Committee` the last noun decides, in `Committee of the Union` the last before `of`.
  for (let k = end - 1; k >= from; k--) {
    const { folded } = tokens.word[k]!;
    const type = TYPES.get(folded.includes("'") ? folded.replace(/'s?$/, '') : folded);
    if (type !== undefined) return type;
    const foreign = foreignType(tokens.word[k]!);
    if (foreign !== null) return foreign;
    if (has(tokens, k, WordClass.LegalForm)) return 'company';
  }
  return null;
}

/** The type that a head noun says by itself, folded and singular; null for a noun that says none. */
export const typeOfWord = (noun: string): OrganisationType | null => TYPES.get(noun) ?? null;
