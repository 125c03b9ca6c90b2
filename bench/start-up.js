/** One run of the program for one small question, against a Node that does nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './measure.js';
import { article } from './news.js';
import { PROGRAM, wallTime } from './programs.js';

/** @param {{ folder: string, turns: number }} options */
export function measureStartUp({ folder, turns }) {
  const file = join(folder, 'article.txt');
  writeFileSync(file, article(1).text.slice(0, 2500));
  const unclear = join(folder, 'unclear.txt');
  writeFileSync(unclear, 'Awarded with the badge “For Active Work in Trade Unions”, Order No. 541.\n');
  const commands = {
    'node -e 0': ['-e', '0'],
    '--version': [PROGRAM, '--version'],
    '--help': [PROGRAM, '--help'],
    'one article, JSON': [PROGRAM, 'extract', '--json', file],
    'one article, table': [PROGRAM, 'extract', file],
    'one span for compromise': [PROGRAM, 'extract', '--json', '--readers', 'rules,tagger,compromise', unclear],
  };
  const names = Object.keys(commands);
  const times = new Map(names.map((name) => [name, /** @type {number[]} */ ([])]));
  for (const name of names) wallTime(commands[name]);
  for (let turn = 0; turn < turns; turn++)
    for (let n = 0; n < names.length; n++) {
      const name = names[(n + turn) % names.length];
      times.get(name).push(wallTime(commands[name]));
    }
  const nothing = times.get(names[0]);
  return names.map((name) => ({
    name,
    time: median(times.get(name)),
    ratio: median(times.get(name).map((time, turn) => time / nothing[turn])),
  }));
}
