/** Word lists of the user's own: `lexicon check`, and the lists that `--lexicon` names. */
import { faultOf } from '../input/input.js';
import { type ReadLexicon, readLexicon } from '../input/lexicon.js';
import type { Lexicon } from '../model/document.js';
import { visibleJson, visibleLine } from '../output/visible.js';
import { ExitCode, UsageError } from './exit-code.js';
import { Messages } from './messages.js';
import type { GlobalFlags } from './program.js';
import { readNamed, readText } from './side-file.js';
import { standardOutput } from './sink.js';

export interface CheckFlags {
  readonly json?: true;
}

/** Prints what each file holds and every line that cannot be used; 1 where there is one, or a file cannot be read. */
export async function checkLexicons(
  files: readonly string[],
  { json }: CheckFlags,
  global: GlobalFlags,
): Promise<number> {
  const messages = new Messages(global);
  const checked: (ReadLexicon & { readonly file: string })[] = [];
  let hasFaults = false;
  for (const file of files)
    try {
      const read = readLexicon(readText(file));
      checked.push({ file, ...read });
      hasFaults ||= read.problems.length > 0;
    } catch (error) {
      messages.error(faultOf(error, file));
      hasFaults = true;
    }
  const sink = standardOutput();
  await sink.write(json ? asJson(checked) : checked.map(asText).join(''));
  await sink.close();
  return hasFaults ? ExitCode.InputError : ExitCode.Ok;
}

/** All files together; null for none. Throws a `UsageError` where one cannot be read or a line of it cannot be used. */
export function lexiconIn(files: readonly string[]): Lexicon | null {
  if (files.length === 0) return null;
  const lexicons = files.map((file) => {
    const { lexicon, problems } = readLexicon(readNamed(file, '--lexicon'));
    const [first] = problems;
    if (first !== undefined)
      throw new UsageError(
        `${file}:${first.line}: ${first.message} (--lexicon; 'unionx lexicon check ${file}' shows every line)`,
      );
    return lexicon;
  });
  return {
    people: lexicons.flatMap(({ people }) => people),
    organisations: lexicons.flatMap(({ organisations }) => organisations),
    titles: lexicons.flatMap(({ titles }) => titles),
    never: lexicons.flatMap(({ never }) => never),
  };
}

const countsOf = ({ people, organisations, titles, never }: Lexicon) => ({
  people: people.length,
  organisations: organisations.length,
  titles: titles.length,
  never: never.length,
});

function asText({ file, lexicon, problems }: ReadLexicon & { readonly file: string }): string {
  const lines = problems.map(({ line, message }) => `${file}:${line}: ${message}`);
  const { people, organisations, titles, never } = countsOf(lexicon);
  const faults = problems.length === 0 ? '' : `, ${plural(problems.length, 'line')} to mend`;
  const sum = `${file}: ${plural(people, 'person', 'people')}, ${plural(organisations, 'organisation')}, ${plural(titles, 'title')}, ${plural(never, 'word')} never to be found${faults}`;
  return [...lines, sum].map((line) => `${visibleLine(line)}\n`).join('');
}

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

function asJson(checked: readonly (ReadLexicon & { readonly file: string })[]): string {
  const files = checked.map(({ file, lexicon, problems }) => ({ file, ...countsOf(lexicon), problems }));
  return `${visibleJson(JSON.stringify(files, null, 2))}\n`;
}
