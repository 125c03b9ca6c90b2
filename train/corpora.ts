/** The open corpora: tokens and tags from gzipped JSON lines, put back into running text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Marked, Name } from './example.js';
import { joinTokens } from './join.js';

interface TaggedSentence {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

export interface Corpus {
  readonly file: string;
  readonly licence: string;
  readonly attribution: string;
  /** Labels that an `O` may hide. */
  readonly unmarked?: readonly number[];
  /** Labels whose marks say nothing about our kinds. */
  readonly vague?: readonly number[];
}

const PERSON = 0;
const ORGANISATION = 1;
const PLACE = 2;
const OTHER = 3;
const CODES: Readonly<Record<string, number>> = { PER: PERSON, ORG: ORGANISATION, LOC: PLACE, MISC: OTHER };

export const CORPORA: Readonly<Record<string, Corpus>> = {
  uner: {
    file: 'uner-ewt-train.jsonl.gz',
    licence: 'CC BY-SA 4.0',
    attribution: 'Universal NER, English Web Treebank (UniversalNER/UNER_English-EWT)',
  },
  unerDev: {
    file: 'uner-ewt-dev.jsonl.gz',
    licence: 'CC BY-SA 4.0',
    attribution: 'Universal NER, English Web Treebank (UniversalNER/UNER_English-EWT)',
    unmarked: [OTHER],
  },
  wikigold: { file: 'wikigold.jsonl.gz', licence: 'CC BY 4.0', attribution: 'WikiGold, Balasuriya et al. 2009' },
  crossner: {
    file: 'crossner.jsonl.gz',
    licence: 'MIT; text of Wikipedia: CC BY-SA',
    attribution: 'CrossNER (zliucr/CrossNER), Liu et al. 2021',
    vague: [OTHER],
  },
  fewnerd: {
    file: 'few-nerd-part.jsonl.gz',
    licence: 'CC BY-SA 4.0',
    attribution: 'Few-NERD (a part), Ding et al. 2021',
    unmarked: [PERSON, ORGANISATION, PLACE, OTHER],
  },
  wnut: {
    file: 'wnut17.jsonl.gz',
    licence: 'CC BY 4.0',
    attribution: 'W-NUT 2017 emerging entities, Derczynski et al. 2017',
  },
  broad: {
    file: 'broad-twitter.jsonl.gz',
    licence: 'CC BY 4.0',
    attribution: 'Broad Twitter Corpus, Derczynski et al. 2016',
    unmarked: [OTHER],
  },
};

/** The documents of a corpus, in the order of the file. */
export function readCorpus(folder: string, { file, unmarked = [], vague = [] }: Corpus): Marked[] {
  const lines = gunzipSync(readFileSync(join(folder, file)))
    .toString('utf8')
    .split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const { sentences } = JSON.parse(line) as { sentences: TaggedSentence[] };
      const { text, names } = joinDocument(sentences);
      return {
        text,
        names: names.filter(({ label }) => !vague.includes(label)),
        unknown: names.filter(({ label }) => vague.includes(label)),
        unmarked,
      };
    });
}

function joinDocument(sentences: readonly TaggedSentence[]): { text: string; names: Name[] } {
  let text = '';
  const names: Name[] = [];
  for (const { tokens, tags } of sentences) {
    if (text !== '') text += '\n\n';
    const spans = joinTokens(tokens, tags, text.length);
    text += spans.text;
    for (const [i, tag] of tags.entries()) {
      if (tag === 'O') continue;
      const { start, end } = spans.at[i]!;
      const label = CODES[tag.slice(2)]!;
      const last = names.at(-1);
      if (tag.startsWith('I') && last?.label === label && tags[i - 1] !== 'O')
        names[names.length - 1] = { ...last, end };
      else names.push({ start, end, label });
    }
  }
  return { text, names };
}
