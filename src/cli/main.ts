/** The program: arguments in, exit code out. Everything else is loaded when the arguments ask for it. */
import { version } from './version.js';

export async function main(argv: readonly string[]): Promise<void> {
  // The commonest question of scripts and package managers, answered before anything is loaded.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${version()}\n`);
    return;
  }
  const { runProgram } = await import('./program.js');
  process.exitCode = await runProgram(argv);
}
