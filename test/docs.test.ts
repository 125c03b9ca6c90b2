/** The documentation tells the truth: every example in it is run, and every option named. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, makePlace, run, runIn } from '../docs/console.js';
import { helpOf } from '../src/cli/help.js';
import { makeProgram } from '../src/cli/program.js';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const program = makeProgram(() => {});

/** The commands that do something, and their options with those above them. */
const commandsOf = (command: Command): Command[] => [command, ...command.commands.flatMap(commandsOf)];
const known = new Set([
  ...commandsOf(program).flatMap(({ options }) => options.map(({ long }) => long)),
  ...['--help', '--version'],
  ...['--check', '--quick', '--cpu-prof', '--max-semi-space-size'], // of npm run train, npm run bench and Node
  ...[
    '--pipepart',
    '--block',
    '--joblog',
    '--keep-order',
    '--resume-failed',
    '--sshlogin',
    '--expected-size',
    '--packages',
    '--partitions',
  ], // parallel, aws, Spark
]);

/** Programs that examples use and a machine with Node need not have; CI installs them first. */
const missing = ['jq', 'parallel'].filter((program) => spawnSync(program, ['--version']).status !== 0);
const isMissing = (command: string) => missing.some((program) => new RegExp(`\\b${program}\\b`).test(command));

/** The files of ours that a page links to. */
function linksOf(page: string, markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`]*`/g, '');
  return [...prose.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => join(dirname(page), match[1]!));
}

it('is in the package, with all that it links to', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
  const packed = (JSON.parse(stdout) as [{ files: { path: string }[] }])[0].files.map(({ path }) => path);
  expect(packed).toEqual(expect.arrayContaining(PAGES));
  const linked = PAGES.flatMap((page) => linksOf(page, readFileSync(page, 'utf8')));
  expect(linked.filter((target) => !packed.some((path) => path === target || path.startsWith(`${target}/`)))).toEqual(
    [],
  );
});

describe.each(PAGES)('%s', (page) => {
  const markdown = readFileSync(page, 'utf8');
  let place: ReturnType<typeof makePlace>;
  beforeAll(() => {
    place = makePlace();
  });
  afterAll(() => place.end());

  for (const block of blocksOf(markdown)) {
    const commands = block.steps;
    if (commands.length === 0) continue;
    it.skipIf(commands.some((step: { command: string }) => isMissing(step.command)))(
      `line ${block.line}: ${commands[0]!.command.split('\n')[0]}`,
      () => {
        for (const step of commands) {
          const { code, lines } = run(block, step, place);
          expect(code, lines.join('\n')).toBe(0);
          if (step.output !== null)
            expect(lines.join('\n'), 'npm run docs puts in what is printed now').toBe(step.output.join('\n'));
        }
      },
      300_000,
    );
  }

  it('names scripts that there are', () => {
    const named = [...markdown.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]!);
    for (const name of named) expect(scripts).toHaveProperty(name);
  });

  it('links to files that there are', () => {
    for (const target of linksOf(page, markdown)) expect(existsSync(target), target).toBe(true);
  });

  it('speaks of options that there are', () => {
    const code = [...markdown.matchAll(/`([^`\n]+)`/g)]
      .map((match) => match[1]!)
      .filter((text) => /^--|unionx /.test(text));
    const lines = markdown.split('\n').filter((line) => /^(\$ .*|>.*)?unionx /.test(line));
    const flags = [...code, ...lines].flatMap((text) => text.match(/(?<=^|\s)--[a-z][a-z0-9-]+/g) ?? []);
    for (const flag of flags) expect(known, flag).toContain(flag);
  });
});

const visible = commandsOf(program).filter((command) => command.name() !== 'complete');

describe.each(visible.map((command) => ({ name: command.name(), command })))('$name --help', ({ command }) => {
  it.each(helpOf(command).examples.map(([line]) => line))(
    '%s',
    (line) => {
      const place = makePlace();
      const { folder } = place;
      copyFileSync(join(folder, 'articles', 'depot.txt'), join(folder, 'article.txt'));
      copyFileSync(join(folder, 'pages', 'notice.html'), join(folder, 'page.html'));
      copyFileSync(join(folder, 'own.words'), join(folder, 'own.txt'));
      writeFileSync(join(folder, 'other.json'), '{}');
      writeFileSync(join(folder, 'doubts.csv'), 'verdict,a,b\n');
      if (line.includes('all.ndjson'))
        runIn(
          'sh',
          'unionx extract articles -f ndjson -o all.ndjson; unionx registry all.ndjson --review doubts.csv',
          place,
        );
      if (line.includes('who.db') && !line.includes('registry'))
        runIn('sh', 'unionx registry articles --db who.db', place);
      const shell = /completion (bash|zsh|fish)/.exec(line)?.[1] ?? 'sh';
      const isThere = !line.includes('powershell') && spawnSync(shell, ['-c', 'exit 0']).status === 0;
      const before = shell === 'zsh' ? 'autoload -U compinit; compinit -u; ' : '';
      // For a shell that is not here, only the script is asked for.
      const alone = line.replace(/^source <\((.*)\)$/, '$1').replace(/ \|.*/, '');
      const { code, lines } = isThere ? runIn(shell, before + line, place) : runIn('sh', alone, place);
      expect(code, lines.join('\n')).toBe(0);
      place.end();
    },
    300_000,
  );
  it('has examples', () => expect(helpOf(command).examples.length).toBeGreaterThan(0));
});
