/** The page of the manual is the program's. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeProgram } from '../src/cli/program.js';

const PAGE = 'man/unionx.1';

it('is what would be written now', () => {
  const { status, stderr } = spawnSync(process.execPath, ['docs/man.js', '--check'], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
});

it('is shipped', () => {
  const { man, files } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(man).toBe(PAGE);
  expect(files).toContain('man');
});

it('names every option that the help names', () => {
  const page = readFileSync(PAGE, 'utf8').replaceAll('\\-', '-');
  const program = makeProgram(() => {});
  const shown = program.createHelp().visibleCommands(program);
  const options = shown.flatMap((command) => command.createHelp().visibleOptions(command));
  for (const { long } of options) if (long !== '--help') expect(page).toContain(`\\fB${long}\\fR`);
});

describe.skipIf(spawnSync('man', ['--version']).status !== 0)('man', () => {
  it.each([80, 120])('shows it at %i columns without a warning', (columns) => {
    const env = { PATH: process.env.PATH, MANWIDTH: String(columns), LC_ALL: 'C.UTF-8' };
    const { stdout, stderr } = spawnSync('man', ['--warnings', '-l', PAGE], { encoding: 'utf8', env });
    expect(stderr).toBe('');
    expect(stdout).toContain('EXIT STATUS');
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(columns);
  });
});
