/** What is learnt from and what is held back. */
import { makeArticles } from './articles.js';
import { makeNames } from './bodies.js';
import { CORPORA, readCorpus } from './corpora.js';
import { type Example, type Marked, toExample } from './example.js';
import { readGold } from './gold.js';
import { makePersons } from './persons.js';
import type { Random } from './random.js';
import { SETTINGS } from './settings.js';
import { swapNames } from './swap.js';

interface Weighted {
  readonly example: Example;
  readonly weight: number;
}

export interface Data {
  /** Open corpora, as they are and with other names, and invented articles. */
  readonly open: readonly Weighted[];
  /** Our own articles with gold, in the order of their file names. */
  readonly articles: readonly Example[];
  /** Documents that are never learnt from, by corpus. */
  readonly heldBack: Readonly<Record<string, readonly Example[]>>;
}

/** Whole articles and short pieces. */
const ARTICLES = ['fixtures/articles', 'fixtures/pieces'];
const PERSON_AND_ORGANISATION = 2;

export function readData(folder: string, random: Random): Data {
  const open: Weighted[] = [];
  const heldBack: Record<string, Example[]> = {};
  const person = makePersons();
  const names = makeNames(person);
  for (const [name, { weight, hold, swap }] of Object.entries(SETTINGS.corpora)) {
    const held: Example[] = [];
    for (const [n, marked] of readCorpus(folder, CORPORA[name]!).entries()) {
      if (hold > 0 && n % hold === hold - 1) held.push(toExample(marked));
      else {
        open.push({ example: toExample(marked), weight });
        if (hasNames(marked) && random.chance(swap))
          open.push({
            example: toExample(swapNames(marked, person, names.body, random)),
            weight: weight * SETTINGS.swapWeight,
          });
      }
    }
    if (held.length > 0) heldBack[name] = held;
  }
  const article = makeArticles(person, names);
  for (let n = 0; n < SETTINGS.articles; n++)
    open.push({ example: toExample(article(random)), weight: SETTINGS.articleWeight });
  return { open, articles: ARTICLES.flatMap(readGold).map(toExample), heldBack };
}

const hasNames = ({ names }: Marked): boolean => names.some(({ label }) => label < PERSON_AND_ORGANISATION);
