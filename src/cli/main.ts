/** The program: arguments in, exit code out. Everything else is loaded when the arguments ask for it. */
import { putOut } from './plain-output.js';
import { version } from './version.js';

export async function main(argv: readonly string[]): Promise<void> {
  // The commonest question of scripts and package managers, answered before anything is loaded.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    putOut(`${version()}\n`);
    return;
  }
  const { runProgram } = await import('./program.js');
  const code = await runProgram(argv);
  // Output that could not be written may have said so already.
  process.exitCode ||= code;
}
