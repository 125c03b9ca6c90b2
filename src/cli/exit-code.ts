/** Exit codes as the output contract has them. */
export const ExitCode = {
  Ok: 0,
  InputError: 1,
  UsageError: 2,
  OutputError: 3,
  Interrupted: 130,
  Terminated: 143,
} as const;

/** Thrown where the command line is wrong; the message says what to write instead. */
export class UsageError extends Error {}

/** Thrown where what the command reads cannot be read, and there is nothing else to do. */
export class InputError extends Error {}

/** Thrown where the output cannot be written. */
export class OutputError extends Error {}
