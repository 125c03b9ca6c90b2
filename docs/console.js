// The examples in the documentation, run for real. A block of ```console holds commands behind "$ " and what they print; of
// ```sh, commands that must succeed; of ```js, a module, whose output is the block of ```text right behind it. The blocks of
// one file run one after another in a fresh copy of docs/example, in a terminal of 100 columns. What installs, builds or tests
// this repository is left to CI.
//
//   node docs/console.js --write FILES...    puts in what is printed now
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NOT_HERE = /^(#|$|npm|npx|git|\.ci|node bench)/;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The blocks of a page, in order; `line` is that of the first fence, from 1. */
export function blocksOf(markdown) {
  const lines = markdown.split('\n');
  const blocks = [];
  for (let n = 0; n < lines.length; n++) {
    const language = /^```(console|sh|js|text)$/.exec(lines[n])?.[1];
    if (language === undefined) continue;
    const end = lines.indexOf('```', n + 1);
    blocks.push({ language, line: n + 1, content: lines.slice(n + 1, end) });
    n = end;
  }
  return blocks.flatMap((block, n) => {
    if (block.language === 'text') return [];
    const after = blocks[n + 1];
    const follows =
      block.language === 'js' && after?.language === 'text' && after.line === block.line + block.content.length + 3;
    return [{ ...block, steps: stepsOf(block, follows ? after : null) }];
  });
}

/** What to run and what it prints; `output` is null where only success counts, `at` the line of the output, from 1. */
function stepsOf({ language, line, content }, after) {
  if (language === 'js')
    return [{ command: content.join('\n'), output: after?.content ?? [], at: after ? after.line + 1 : null }];
  if (language === 'sh') {
    const commands = content.join('\n').replaceAll('\\\n', '').split('\n');
    return commands
      .filter((command) => !NOT_HERE.test(command))
      .map((command) => ({ command, output: null, at: null }));
  }
  const steps = [];
  for (const [n, text] of content.entries()) {
    if (text.startsWith('$ ')) steps.push({ command: text.slice(2), output: [], at: line + n + 2 });
    else if (text.startsWith('> ') && steps.at(-1)?.output.length === 0) {
      steps.at(-1).command += `\n${text.slice(2)}`;
      steps.at(-1).at++;
    } else steps.at(-1)?.output.push(text);
  }
  return steps;
}

/** A copy of the example to run in, with the program and the library; `end` takes it away. */
export function makePlace() {
  const place = mkdtempSync(join(tmpdir(), 'unionx-docs-'));
  const folder = join(place, 'example');
  cpSync(join(ROOT, 'docs', 'example'), folder, { recursive: true });
  mkdirSync(join(place, 'node_modules'));
  symlinkSync(ROOT, join(place, 'node_modules', 'unionx'));
  symlinkSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'));
  const bin = join(place, 'bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'unionx'),
    `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'bin', 'unionx.js')}' "$@"\n`,
  );
  chmodSync(join(bin, 'unionx'), 0o755);
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: place,
    TERM: 'dumb',
    COLUMNS: '100',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
  };
  return { folder, env, end: () => rmSync(place, { recursive: true }) };
}

/** What a step prints, stderr too, and its exit code. */
export const run = ({ language }, { command }, place) =>
  language === 'js'
    ? spawned(process.execPath, ['--input-type=module', '-'], command, place)
    : runIn('sh', command, place);

export const runIn = (shell, command, place) => spawned(shell, ['-c', `exec 2>&1\n${command}`], '', place);

function spawned(program, args, input, { folder, env }) {
  const options = { cwd: folder, env, input, encoding: 'utf8', timeout: 300_000 };
  const { status, stdout, stderr } = spawnSync(program, args, options);
  return { code: status, lines: (stdout + stderr).replace(/\n$/, '').split('\n') };
}

/** The page with what its commands print now. */
function renewed(markdown) {
  const lines = markdown.split('\n');
  const place = makePlace();
  const changes = [];
  for (const block of blocksOf(markdown))
    for (const step of block.steps) {
      const { code, lines: printed } = run(block, step, place);
      if (code !== 0) throw new Error(`line ${block.line}: ${step.command}: ${code}\n${printed.join('\n')}`);
      if (step.at !== null) changes.push({ step, printed: printed.join('') === '' ? [] : printed });
    }
  place.end();
  for (const { step, printed } of changes.reverse()) lines.splice(step.at - 1, step.output.length, ...printed);
  return lines.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [flag, ...files] = process.argv.slice(2);
  if (flag !== '--write') throw new Error('usage: node docs/console.js --write FILES...');
  for (const file of files) writeFileSync(file, renewed(readFileSync(file, 'utf8')));
}
