/** Every setting once. Its flag, its `UNIONX_*` name and its key in `unionx.config.json` follow from the key here. */
import { delimiter } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { readDay } from '../input/day.js';
import { INPUT_FORMATS, type InputFormat } from '../input/input.js';
import { encodingNamed } from '../input/text-decoder.js';
import { ALL_READERS, DATE_ORDERS, OFFSET_UNITS } from '../model/choices.js';
import type { DateOrder, Reader } from '../model/document.js';
import type { OffsetUnit } from '../model/record.js';
import { FORMAT_NAMES, type FormatName } from '../output/format.js';
import { LISTS, type List } from '../output/select.js';
import type { ColourChoice } from './terminal.js';
import { bytes, count, isSwitchedOn, jobs, namesAmong, oneOf, seconds, share } from './values.js';

export const CONFIG_NAME = 'unionx.config.json';
export const CONFIG_VARIABLE = 'UNIONX_CONFIG';

/** What holds in the end; what has no default and was set nowhere is missing. */
export interface Settings {
  readonly format: FormatName;
  readonly only?: readonly List[];
  readonly minConfidence: number;
  readonly includeText?: boolean;
  readonly offsets: OffsetUnit;
  readonly errors: 'stderr' | 'inline';
  readonly excelSafe?: boolean;
  readonly width?: number;
  readonly referenceDate?: string;
  readonly dateOrder: DateOrder;
  readonly readers: readonly Reader[];
  readonly lexicon?: readonly string[];
  readonly inputFormat: InputFormat;
  readonly encoding?: string;
  readonly textField: string;
  readonly idField: string;
  readonly headlineField: string;
  readonly dateField: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly maxBytes: number;
  readonly timeout?: number;
  readonly jobs: number | 'auto';
  readonly color: ColourChoice;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly debug?: boolean;
}

export type Key = keyof Settings;

export interface Setting {
  readonly group: Group;
  readonly says: string;
  /** What stands for the value in the help; a switch has none. */
  readonly value?: string;
  readonly short?: string;
  /** The text of a value to the value; throws an `InvalidArgumentError` that says what to write. */
  readonly read: (text: string) => unknown;
  readonly default?: unknown;
  /** The default as it is typed, where that is another thing. */
  readonly shown?: string;
  /** All that may be written, or all that a list may be made of. */
  readonly choices?: readonly string[];
  /** How many values there are: one, names with commas between them, or as many as the flag stands. */
  readonly many?: 'names' | 'repeated';
  /** Names of files, which a config file means from its own folder. */
  readonly isPath?: true;
}

export const GROUPS = ['Output', 'Reading', 'Input', 'Running', 'Messages'] as const;
export type Group = (typeof GROUPS)[number];

const text = (value: string): string => value;
const choice = (choices: readonly string[]) => ({ choices, read: oneOf(choices) });
const names = (choices: readonly string[]) => ({ choices, many: 'names', read: namesAmong(choices) }) as const;
const repeated = { many: 'repeated', read: text } as const;
const field = (name: string, says: string): Setting => ({
  group: 'Input',
  value: 'name',
  read: text,
  default: name,
  says,
});
const loudness = (says: string, short?: string): Setting => ({
  group: 'Messages',
  read: isSwitchedOn,
  says,
  ...(short === undefined ? {} : { short }),
});

/** In the order of the help. */
export const SETTINGS: { readonly [key in Key]-?: Setting } = {
  format: {
    group: 'Output',
    short: 'f',
    value: 'name',
    ...choice(FORMAT_NAMES),
    default: 'table',
    says: 'how to put it out',
  },
  only: {
    group: 'Output',
    value: 'lists',
    ...names(LISTS),
    says: 'put out only these lists, with commas between',
  },
  minConfidence: {
    group: 'Output',
    value: 'number',
    read: share,
    default: 0,
    says: 'leave out what is less sure than this, 0 to 1',
  },
  includeText: {
    group: 'Output',
    read: isSwitchedOn,
    says: 'put the text that the offsets count in into the record',
  },
  offsets: {
    group: 'Output',
    value: 'unit',
    ...choice(OFFSET_UNITS),
    default: 'codepoint',
    says: 'what start and end count',
  },
  errors: {
    group: 'Output',
    value: 'where',
    ...choice(['stderr', 'inline']),
    default: 'stderr',
    says: 'inline: ndjson carries failed documents too',
  },
  excelSafe: {
    group: 'Output',
    read: isSwitchedOn,
    says: 'keep spreadsheets from running cells of csv and tsv as formulas',
  },
  width: {
    group: 'Output',
    value: 'columns',
    read: count,
    says: "columns that tables may take (default the terminal's)",
  },
  referenceDate: {
    group: 'Reading',
    value: 'day',
    read: day,
    says: 'the day that relative dates count from, such as 2023-03-14',
  },
  dateOrder: {
    group: 'Reading',
    value: 'order',
    ...choice(DATE_ORDERS),
    default: 'dmy',
    says: 'how 05.02.2021 is read',
  },
  readers: {
    group: 'Reading',
    value: 'names',
    ...names(ALL_READERS),
    default: ['rules', 'tagger'],
    says: 'who may find names, with commas between',
  },
  lexicon: {
    group: 'Reading',
    value: 'file',
    ...repeated,
    isPath: true,
    says: 'word list of your own, see unionx lexicon check --help; may be repeated',
  },
  inputFormat: {
    group: 'Input',
    value: 'name',
    ...choice(INPUT_FORMATS),
    default: 'auto',
    says: 'what the inputs are',
  },
  encoding: {
    group: 'Input',
    value: 'label',
    read: encoding,
    says: 'what the inputs are encoded in, such as windows-1254 (default found out)',
  },
  textField: field('text', 'the field of a record that holds its text'),
  idField: field('id', 'the field that becomes source'),
  headlineField: field('headline', 'the field that holds its headline'),
  dateField: field('date', 'the field that holds its date'),
  include: {
    group: 'Input',
    value: 'glob',
    ...repeated,
    says: 'names that folders yield, instead of the usual endings; may be repeated',
  },
  exclude: { group: 'Input', value: 'glob', ...repeated, says: 'names that folders do not yield; may be repeated' },
  maxBytes: {
    group: 'Input',
    value: 'size',
    read: bytes,
    default: 32 << 20,
    shown: '32M',
    says: 'the most that one document may have, such as 64M',
  },
  timeout: {
    group: 'Running',
    value: 'seconds',
    read: seconds,
    says: 'the longest that one document may take (default no limit)',
  },
  jobs: {
    group: 'Running',
    short: 'j',
    value: 'number',
    read: jobs,
    default: 1,
    says: 'how many may work at once, in 200 MB each: a number, or auto for as many as pay',
  },
  color: {
    group: 'Messages',
    value: 'when',
    ...choice(['auto', 'always', 'never']),
    default: 'auto',
    says: 'when to colour',
  },
  quiet: loudness('print errors only', 'q'),
  verbose: loudness('say what is done', 'v'),
  debug: loudness('say everything, with stack traces'),
};

export const KEYS = Object.keys(SETTINGS) as readonly Key[];

export const keysOf = (...groups: readonly Group[]): Key[] =>
  KEYS.filter((key) => groups.includes(SETTINGS[key].group));

const parted = (key: string, mark: string): string => key.replace(/[A-Z]/g, (capital) => mark + capital.toLowerCase());

/** `minConfidence` to `--min-confidence`. */
export const flagOf = (key: Key): string => `--${parted(key, '-')}`;

/** `minConfidence` to `UNIONX_MIN_CONFIDENCE`. */
export const variableOf = (key: Key): string => `UNIONX_${parted(key, '_').toUpperCase()}`;

/** What a `UNIONX_*` variable means; lists of files and globs are parted as in `PATH`. */
export function fromVariable(key: Key, value: string): unknown {
  const { many, read } = SETTINGS[key];
  return many === 'repeated' ? value.split(delimiter).filter(Boolean).map(read) : read(value);
}

/** What a value in a config file means. Throws an `InvalidArgumentError`. */
export function fromJson(key: Key, value: unknown): unknown {
  const { many, value: placeholder, read } = SETTINGS[key];
  if (placeholder === undefined) {
    if (typeof value !== 'boolean') throw new InvalidArgumentError('Write true or false.');
    return value;
  }
  if (many !== undefined && Array.isArray(value)) {
    if (!value.every((one) => typeof one === 'string')) throw new InvalidArgumentError('Write a list of strings.');
    return many === 'repeated' ? value.map(read) : read(value.join(','));
  }
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new InvalidArgumentError(many === undefined ? 'Write a string or a number.' : 'Write a list of strings.');
  const one = read(String(value));
  return many === 'repeated' ? [one] : one;
}

function day(value: string): string {
  const read = readDay(value);
  if (read === null) throw new InvalidArgumentError('It is no day; write it as 2023-03-14.');
  return read;
}

function encoding(label: string): string {
  const name = encodingNamed(label);
  if (name === null) throw new InvalidArgumentError('Write one such as utf-8, windows-1254 or koi8-r.');
  return name;
}
