// The page of the manual, from the same commands and flags as the program's help. With --check it only says whether
// man/unionx.1 is what would be written.
import { readFileSync, writeFileSync } from 'node:fs';
import { helpOf } from '../dist/cli/help.js';
import { makeProgram } from '../dist/cli/program.js';
import { CONFIG_NAME, CONFIG_VARIABLE } from '../dist/cli/settings.js';

const PAGE = new URL('../man/unionx.1', import.meta.url);
const program = makeProgram(() => {});

/** Text as roff takes it: hyphens that can be copied, no control lines, backslashes as they are. */
const escaped = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replace(/^\./gm, '\\&.');
const bold = (text) => `\\fB${escaped(text)}\\fR`;

/** `-f, --format <name>` with its names bold and its value in italics. */
const flags = (option) =>
  option.flags
    .split(/( <[^>]+>|, )/)
    .map((part) =>
      part.startsWith(' <') ? ` \\fI${escaped(part.slice(2, -1))}\\fR` : part === ', ' ? part : bold(part),
    )
    .join('');

const { optionDescription } = program.createHelp();
const optionLines = (command) =>
  command
    .createHelp()
    .visibleOptions(command)
    .filter(({ long }) => long !== '--help')
    .flatMap((option) => ['.TP', flags(option), escaped(`${optionDescription(option)}.`)]);

/** Paragraphs; lines that are set in stay lines. */
const paragraphs = (text) => {
  let isSetIn = false;
  return text.split('\n').flatMap((line) => {
    if (line === '') return [];
    const wasSetIn = isSetIn;
    isSetIn = line.startsWith('  ');
    const change = isSetIn === wasSetIn ? [] : isSetIn ? ['.PP', '.EX'] : ['.EE', '.PP'];
    return [...change, escaped(isSetIn ? line : line.trim())];
  });
};

const usage = (command) => {
  const names = command.parent === program ? command.name() : `${command.parent.name()} ${command.name()}`;
  const operands = command.registeredArguments.map((argument) => {
    const name = `\\fI${escaped(argument.name())}\\fR${argument.variadic ? ' ...' : ''}`;
    return argument.required ? name : `[${name}]`;
  });
  return [bold(`unionx ${names}`), '[\\fIoptions\\fR]', ...operands].join(' ');
};

const leaves = (command) => {
  const below = command
    .createHelp()
    .visibleCommands(command)
    .filter((one) => one.name() !== 'help');
  return below.flatMap((one) => (one.commands.length > 0 ? leaves(one) : [one]));
};

const section = (command) => {
  const { text, examples } = helpOf(command);
  return [
    `.SS ${usage(command).replaceAll(/\\f[BIR]/g, '')}`,
    escaped(`${command.description()}.`),
    ...command.registeredArguments.flatMap((argument) => [
      '.TP',
      `\\fI${escaped(argument.name())}\\fR`,
      escaped(`${argument.description}${argument.argChoices ? ` (${argument.argChoices.join(', ')})` : ''}.`),
    ]),
    ...optionLines(command),
    ...(text === undefined ? [] : ['.PP', ...paragraphs(text)]),
    ...(examples.length === 0 ? [] : ['.PP', 'Examples:']),
    ...examples.flatMap(([line, says]) => ['.TP', bold(line), escaped(`${says}.`)]),
  ];
};

const page = [
  `.TH UNIONX 1 "" "unionx ${program.version()}" "User Commands"`,
  '.\\" Written by docs/man.js; changes are lost.',
  '.ad l',
  '.nh',
  '.SH NAME',
  'unionx \\- who holds which title where, which dates and amounts, and who gave what to whom, in news articles',
  '.SH SYNOPSIS',
  ...leaves(program).flatMap((command, n) => [...(n > 0 ? ['.br'] : []), usage(command)]),
  '.SH DESCRIPTION',
  escaped(program.description()),
  '.SH COMMANDS',
  ...leaves(program).flatMap(section),
  '.SH OPTIONS OF EVERY COMMAND',
  ...optionLines(program),
  '.SH EXIT STATUS',
  ...[
    ['0', 'every input was read, whether or not something was found'],
    ['1', 'at least one input could not be read; it is reported, and the rest is put out'],
    [
      '2',
      'the command line, a variable or the config file is wrong, or globs matched nothing and nothing else was named',
    ],
    ['3', 'the output could not be written'],
    ['130', 'interrupted'],
    ['143', 'terminated'],
  ].flatMap(([code, says]) => ['.TP', bold(code), escaped(`${says}.`)]),
  '.SH ENVIRONMENT',
  '.TP',
  `${bold('UNIONX_')}\\fINAME\\fR`,
  escaped('Each option that unionx config shows, such as UNIONX_MIN_CONFIDENCE for --min-confidence.'),
  '.TP',
  bold(CONFIG_VARIABLE),
  escaped('The config file to read instead of the nearest one.'),
  '.TP',
  [bold('NO_COLOR'), bold('FORCE_COLOR'), bold('COLUMNS')].join(', '),
  'As everywhere.',
  '.SH FILES',
  '.TP',
  bold(CONFIG_NAME),
  escaped('Settings for the folder that it lies in and for all below it; a JSON object.'),
  '',
].join('\n');

const isCheck = process.argv.includes('--check');
const isCurrent = (() => {
  try {
    return readFileSync(PAGE, 'utf8') === page;
  } catch {
    return false;
  }
})();
if (!isCheck) writeFileSync(PAGE, page);
else if (!isCurrent) {
  console.error('man/unionx.1 is old: run npm run docs');
  process.exitCode = 1;
}
