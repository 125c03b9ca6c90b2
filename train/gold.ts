/** Articles with gold files (`NAME.txt` beside `NAME.gold.json`): persons and organisations are marked, the rest may hide. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS } from '../src/tagger/tags.js';
import type { Marked, Name } from './example.js';

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly optional?: boolean;
}

interface GoldEntity {
  readonly optional?: boolean;
  readonly mentions: readonly GoldMention[];
}

interface GoldFile {
  readonly source: string;
  readonly persons: readonly GoldEntity[];
  readonly organisations: readonly GoldEntity[];
  readonly titles: readonly GoldMention[];
}

const PERSON = LABELS.indexOf('person');
const ORGANISATION = LABELS.indexOf('organisation');
const UNMARKED = [LABELS.indexOf('place'), LABELS.indexOf('other')];

/** In the order of the file names; none where the folder does not exist. */
export function readGold(folder: string): Marked[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldFile;
      const text = readFileSync(join(folder, gold.source), 'utf8').replace(/^\ufeff/, '');
      return markedOf(text, gold);
    });
}

/** Gold counts in code points; optional mentions are spans of which nothing is known. */
function markedOf(text: string, gold: GoldFile): Marked {
  const at: number[] = [];
  let unit = 0;
  for (const char of text) {
    at.push(unit);
    unit += char.length;
  }
  at.push(unit);
  const names: Name[] = [];
  const unknown: { start: number; end: number }[] = [];
  const collect = (entities: readonly GoldEntity[], label: number): void => {
    for (const { optional: isEntityOptional, mentions } of entities)
      for (const { start, end, optional } of mentions) {
        if (optional || isEntityOptional) unknown.push({ start: at[start]!, end: at[end]! });
        else names.push({ start: at[start]!, end: at[end]!, label });
      }
  };
  collect(gold.persons, PERSON);
  collect(gold.organisations, ORGANISATION);
  const titles = gold.titles.map(({ start, end, optional = false }) => ({
    start: at[start]!,
    end: at[end]!,
    isOptional: optional,
  }));
  return { text, names: names.sort((a, b) => a.start - b.start), unknown, unmarked: UNMARKED, titles };
}
