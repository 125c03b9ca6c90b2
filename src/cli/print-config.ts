/** What holds and where it comes from, for `config`. */
import type { Command } from 'commander';
import { type Column, paintsOf, section } from '../output/grid.js';
import { visibleJson, visibleLine } from '../output/visible.js';
import { ExitCode } from './exit-code.js';
import type { GlobalFlags } from './program.js';
import { flagOf, variableOf } from './settings.js';
import { type Settled, settledOf, typed } from './settle.js';
import { standardOutput } from './sink.js';
import { colourLevel, isTerminal, outputWidth } from './terminal.js';

const STDOUT = 1;

export async function printConfig(program: Command, command: Command, asJson: boolean): Promise<number> {
  const global = program.opts<GlobalFlags>();
  const settled = settledOf([program, command]);
  const sink = standardOutput();
  await sink.write(
    asJson
      ? json(settled, global.config)
      : await table(settled, global, command.getOptionValue('width') ?? outputWidth()),
  );
  await sink.close();
  return ExitCode.Ok;
}

function json(settled: readonly Settled[], file: string | undefined): string {
  const settings = settled.map(({ key, value = null, from }) => {
    return { key, value, from, flag: flagOf(key), variable: variableOf(key) };
  });
  return `${visibleJson(JSON.stringify({ file: file ?? null, settings }, null, 2))}\n`;
}

async function table(settled: readonly Settled[], { config, color }: GlobalFlags, width: number): Promise<string> {
  const paints = await paintsOf(colourLevel(color, isTerminal(STDOUT), process.env));
  const columns: Column<Settled>[] = [
    { name: 'Setting', cell: ({ key }) => key, paint: paints.cyan },
    { name: 'Value', cell: typed },
    { name: 'From', cell: ({ key, from }) => (from === 'environment' ? variableOf(key) : from) },
  ];
  const file = config === undefined ? 'No unionx.config.json is read here.' : visibleLine(config);
  return `${paints.bold(file)}\n\n${section('Settings', settled, columns, width, paints)}`;
}
