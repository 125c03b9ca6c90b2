/** What the terminal can do, decided once. */
import { isatty } from 'node:tty';

export type ColourChoice = 'auto' | 'always' | 'never';
export type ColourLevel = 0 | 1 | 2 | 3;

/** The flag, then NO_COLOR, FORCE_COLOR, TERM and whether anybody looks. */
export function colourLevel(choice: ColourChoice, toTerminal: boolean, env: NodeJS.ProcessEnv): ColourLevel {
  const best: ColourLevel = /^(truecolor|24bit)$/.test(env.COLORTERM ?? '') ? 3 : env.TERM?.includes('256') ? 2 : 1;
  if (choice !== 'auto') return choice === 'always' ? best : 0;
  if (env.NO_COLOR) return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined)
    return forced === '0' || forced === 'false' ? 0 : /^[123]$/.test(forced) ? (Number(forced) as ColourLevel) : best;
  return toTerminal && env.TERM !== 'dumb' ? best : 0;
}

const OFF_TERMINAL = 120;

/** The flag, then the terminal, then COLUMNS; wide enough to read where nobody says. */
function widthFor(
  flag: number | undefined,
  stream: { columns?: number } | null,
  env: NodeJS.ProcessEnv,
): number {
  const said = Number(env.COLUMNS);
  return flag ?? stream?.columns ?? (Number.isInteger(said) && said > 0 ? said : OFF_TERMINAL);
}

/** How wide and how colourful the tables of a command may be, wherever they go. */
export function lookOf(
  { output, width }: { readonly output?: string | undefined; readonly width?: number | undefined },
  { color }: { readonly color: ColourChoice },
): { width: number; colourLevel: ColourLevel } {
  const toTerminal = (output ?? '-') === '-' && isTerminal(STDOUT);
  const { env, stdout } = process;
  return { width: widthFor(width, toTerminal ? stdout : null, env), colourLevel: colourLevel(color, toTerminal, env) };
}

export const isTerminal = (file: number): boolean => isatty(file);

/** Columns for plain text on stdout. */
export const outputWidth = (): number => widthFor(undefined, isTerminal(STDOUT) ? process.stdout : null, process.env);

const STDOUT = 1;
