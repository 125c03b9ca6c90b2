/** The command `rules`: what the names in the field `rule` mean. */
import { wrap } from '../output/layout.js';
import { pairsOf } from '../output/lines.js';
import { visibleLine } from '../output/visible.js';
import { CATALOGUE, type CatalogueEntry, ruleNamed } from '../rules/catalogue.js';
import { nearestOf } from '../text/nearest.js';
import { ExitCode, UsageError } from './exit-code.js';
import { standardOutput } from './sink.js';
import { outputWidth } from './terminal.js';

export interface RulesFlags {
  readonly json?: true;
}

export async function printRules(name: string | undefined, { json }: RulesFlags): Promise<number> {
  const sink = standardOutput();
  await sink.write(`${name === undefined ? listed(CATALOGUE, json) : named(name, json)}\n`);
  await sink.close();
  return ExitCode.Ok;
}

/** A rule's card, or the table of a group. */
function named(name: string, json: true | undefined): string {
  const group = CATALOGUE.filter((entry) => entry.group === name);
  if (group.length > 0) return listed(group, json);
  const entry = ruleNamed(name);
  if (entry === null) throw new UsageError(`no rule is called '${name}'; ${advice(name)}`);
  return json ? JSON.stringify(asJson(entry), null, 2) : card(entry, outputWidth());
}

function advice(name: string): string {
  const near = nearestOf(name, [...new Set(CATALOGUE.flatMap((entry) => [entry.name, entry.group]))]);
  return near === null ? "'unionx rules' lists them all" : `did you mean '${near}'?`;
}

function listed(entries: readonly CatalogueEntry[], json: true | undefined): string {
  return json ? JSON.stringify(entries.map(asJson), null, 2) : table(entries, outputWidth());
}

const asJson = ({ name, group, reader, says, examples, leaves: [phrase, why], words }: CatalogueEntry) => ({
  name,
  group,
  reader,
  says,
  examples,
  leavesAlone: { phrase, why },
  wordLists: words.map(pathOf),
});

const pathOf = (file: string): string => `src/lexicon/${file}.ts`;

/** All groups share the width of the longest name, so that the eye can run down one column. */
function table(entries: readonly CatalogueEntry[], width: number): string {
  const longest = Math.max(...entries.map(({ name }) => name.length));
  const groups = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  return [...groups]
    .map(([group, members]) =>
      [
        capitalised(group),
        ...pairsOf(
          members.map(({ name, says }) => [name.padEnd(longest), says]),
          width,
          '  ',
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

function card({ name, group, reader, says, examples, leaves: [phrase, why], words }: CatalogueEntry, width: number) {
  const rows: (readonly [string, string])[] = [
    ['Finds', visibleLine(examples[0])],
    ['', visibleLine(examples[1])],
    ['Leaves alone', `${visibleLine(phrase)} (${why})`],
    ...words.map((file, n) => [n === 0 ? 'Word lists' : '', pathOf(file)] as const),
    ['Group', group],
    ['Reader', reader],
  ];
  return [name, ...wrap(`${capitalised(says)}.`, width), '', ...pairsOf(rows, width)].join('\n');
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
