/** Which body a post without one of its own belongs to: `person | title | organisation`. */
import { describe, expect, it } from 'vitest';
import { roleLines } from '../lines.js';
import { RULES } from '../reading.js';

const short = (text: string) => roleLines(text, RULES).map((line) => line.split(' | ').slice(0, 3).join(' | '));

const table = (name: string, rows: readonly (readonly [text: string, ...roles: string[]])[]) =>
  describe(name, () => {
    it.each(rows)('%s', (text, ...roles) => expect(short(text)).toEqual(roles));
  });

table('possessives', [
  [
    'The Miners Union met the Teachers Federation. The union’s treasurer, Aziz Karimov, spoke.',
    'Aziz Karimov | treasurer | Miners Union',
  ],
  [
    'The Miners Union sued Brightwell Environmental Ltd again. The company’s managing director, Aziz Karimov, spoke.',
    'Aziz Karimov | managing director | Brightwell Environmental Ltd',
  ],
  [
    'The Miners Union paid Aziz Karimov, its next general secretary, on Monday.',
    'Aziz Karimov | general secretary | Miners Union',
  ],
  [
    'He thanked the Grants Committee, whose convenor, Leyla Musayeva, wept.',
    'Leyla Musayeva | convenor | Grants Committee',
  ],
]);

table('parts and places between the body and its post', [
  [
    "Leyla Musayeva has been the Miners Union's branch secretary since 2015.",
    'Leyla Musayeva | secretary | Miners Union',
  ],
]);

table('kinds of body that a post fits', [
  [
    'The Miners Union wrote to the Ministry of Labour. Deputy Minister Aziz Karimov replied.',
    'Aziz Karimov | deputy minister | Ministry of Labour',
  ],
  ['The Miners Union met. County Administrator Aziz Karimov came.', 'Aziz Karimov | county administrator | -'],
]);

table('titles that are no role by themselves', [
  ['The Miners Union met. Nurse Leyla Musayeva came.'],
  ['The Miners Union met. Dr Leyla Musayeva came.'],
  ['Leyla Musayeva, nurse at the Kelm Hospital, came.', 'Leyla Musayeva | nurse | Kelm Hospital'],
]);

table('one post said twice', [
  [
    'Leyla Musayeva is general financial secretary of the Miners Union. Financial Secretary Leyla Musayeva wept.',
    'Leyla Musayeva | general financial secretary | Miners Union',
  ],
]);

table('a name with its post, and a list behind it', [
  [
    'Leyla Musayeva, chairwoman of the Miners Union, and Aziz Karimov, treasurer of the Teachers Federation, came.',
    'Leyla Musayeva | chairwoman | Miners Union',
    'Aziz Karimov | treasurer | Teachers Federation',
  ],
]);
