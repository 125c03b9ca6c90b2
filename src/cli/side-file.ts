/** Files that a command line names besides its inputs: settings, word lists, decisions, lists of names. */
import { readFileSync } from 'node:fs';
import { decode, encodingOf } from '../input/decode.js';
import { faultOf } from '../input/input.js';
import { UsageError } from './exit-code.js';

/** The text of the file, whatever it is encoded in: PowerShell writes UTF-16, spreadsheets what they like. */
export const readText = (file: string): string => textOf(readFileSync(file));

export const textOf = (bytes: Uint8Array): string => decode(bytes, encodingOf(bytes, null)).text;

/** The same for the file that stands after `option`, if it was typed. Throws a `UsageError` where it cannot be read. */
export function readNamed(file: string, option: string | null): string {
  try {
    return readText(file);
  } catch (error) {
    throw unreadable(error, file, option);
  }
}

export const unreadable = (error: unknown, file: string, option: string | null): UsageError =>
  new UsageError(`${file}: ${faultOf(error, file).message}${option === null ? '' : ` (${option})`}`);
