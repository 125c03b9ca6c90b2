/** The canonical name of a title: lower case, singular, abbreviations spelt out. */
import { entries } from '../lexicon/entries.js';
import { TITLE_FORMS } from '../lexicon/title-forms.js';
import { PLURAL_TITLE_HEADS } from '../lexicon/titles.js';
import type { Document, TokenSpan } from '../model/document.js';
import { singularOf } from '../text/singular.js';

const PLURALS = new Set(entries(PLURAL_TITLE_HEADS));
const FORMS = new Map(
  entries(TITLE_FORMS).map((entry) => entry.split(':').map((part) => part.trim()) as [string, string]),
);

export function titleName({ tokens }: Document, { from, to }: TokenSpan): string {
  let name = '';
  let isHead = true;
  for (let k = from; k < to; k++) {
    const word = tokens.word[k]!.norm;
    // `chairman of the board of directors`.
    if (word === 'of') isHead = false;
    // `head of its protein laboratory`.
    const plain = OWNERS.has(word) ? 'the' : word;
    const glued = k === from || /^[,;']/.test(word) || tokens.gap[k] === 0;
    name += (glued ? '' : ' ') + (isHead || !PLURALS.has(word) ? formOf(plain) : plain);
  }
  return FORMS.get(name) ?? name.replace(/^member of the (?:parliament|milli majlis)$/, 'member of parliament');
}

const OWNERS = new Set(['her', 'his', 'its', 'our', 'their']);

const formOf = (word: string): string => FORMS.get(word) ?? (PLURALS.has(word) ? (singularOf(word) ?? word) : word);
