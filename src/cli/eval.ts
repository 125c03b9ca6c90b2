/** The command `eval`: the tool's figures on folders of articles with gold. */
import { runEval } from '../evaluate/command.js';
import type { EvalFlags } from './eval-command.js';
import { ExitCode } from './exit-code.js';
import { Messages } from './messages.js';
import type { GlobalFlags } from './program.js';
import { standardOutput } from './sink.js';

export async function printEval(folders: readonly string[], flags: EvalFlags, global: GlobalFlags): Promise<number> {
  const messages = new Messages(global);
  const { output, overall, documents, problems } = runEval(folders, {
    json: flags.json ?? false,
    errors: flags.errors,
  });
  for (const { source, message } of problems) messages.error({ source, message, code: 'gold', line: null });
  // Figures of nothing would look like bad ones.
  if (documents === 0) return ExitCode.InputError;
  const sink = standardOutput();
  if (!(await sink.write(output))) return ExitCode.Ok;
  await sink.close();
  const isBelow = flags.minF1 !== undefined && overall < flags.minF1;
  if (isBelow) messages.fail(new Error(`overall ${overall.toFixed(4)} is below --min-f1 ${flags.minF1}`));
  return isBelow || problems.length > 0 ? ExitCode.InputError : ExitCode.Ok;
}
