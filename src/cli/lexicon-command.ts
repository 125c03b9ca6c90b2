/** The flags of `lexicon check`, apart from what it does, so that `--help` loads nothing more. */
import type { Command } from 'commander';
import { addHelp } from './help.js';
import type { CheckFlags } from './lexicon.js';

export function addLexicon(program: Command, finish: (code: number) => void): void {
  const lexicon = program.command('lexicon').description('Work with word lists of your own');
  addHelp(lexicon, { examples: [['unionx lexicon check own.txt', 'what a list holds, and each line to mend']] });
  const check = lexicon
    .command('check')
    .description('Check word lists for --lexicon, line by line')
    .argument('<files...>', 'plain text, CSV or JSON lines')
    .option('--json', 'put it out as JSON')
    .action(async (files: string[], flags: CheckFlags) => {
      const { checkLexicons } = await import('./lexicon.js');
      finish(await checkLexicons(files, flags, program.opts()));
    });
  addHelp(check, {
    text: TEXT,
    examples: [
      ['unionx lexicon check own.txt', 'what it holds, and each line to mend'],
      ['unionx extract article.txt --lexicon own.txt', 'the list at work'],
    ],
  });
}

const TEXT = `A list is plain text:
  # whoever is named here is found wherever the name stands
  person: Zorvan Meklit
  organisation: Kelm Dockers | KD | union
  title: shop convener
  never: Hope

or CSV with the columns kind,name,acronym,type, or JSON lines with the same
fields. An entry in small letters is found in any case, one with capitals only
where the text has them too. Types: union, ministry, parliament, court, party,
company, bank, university, media, association, body.`;
