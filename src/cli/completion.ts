/** Completion in four shells: a few lines of each one's language that ask the program itself, so that they never grow old. */
import type { Command } from 'commander';
import { candidatesFor } from './complete.js';
import type { Shell } from './completion-command.js';
import { ExitCode } from './exit-code.js';
import { standardOutput } from './sink.js';

/** Where nothing comes back, a shell completes names of files. */
const SCRIPTS: Record<Shell, string> = {
  bash: `_unionx() {
  local IFS=$'\\n'
  COMPREPLY=($(unionx complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f 1))
}
complete -o bashdefault -o default -F _unionx unionx
`,
  zsh: `#compdef unionx
_unionx() {
  local -a lines
  local line
  for line in "\${(@f)$(unionx complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && lines+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( $#lines )); then _describe unionx lines; else _files; fi
}
if [[ $funcstack[1] == _unionx ]]; then _unionx "$@"; else compdef _unionx unionx; fi
`,
  fish: `function __unionx_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l lines (unionx complete -- $words[2..-1] 2>/dev/null)
  if test (count $lines) -gt 0
    printf '%s\\n' $lines
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c unionx -f -a '(__unionx_complete)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName unionx -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.StartOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  # An empty argument would be lost on the way, so the place after the last word is asked for instead.
  $asked = if ($wordToComplete -eq '') { @('complete', '--next', '--') } else { @('complete', '--') }
  & unionx ($asked + $words) 2>$null | ForEach-Object {
    $value, $says = $_ -split "\`t", 2
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $says)
  }
}
`,
};

export const printCompletion = (shell: Shell): Promise<number> => print(SCRIPTS[shell]);

export async function printCandidates(program: Command, words: readonly string[]): Promise<number> {
  const candidates = await candidatesFor(program, words);
  return print(candidates.map(({ value, says }) => `${value}\t${says}\n`).join(''));
}

async function print(text: string): Promise<number> {
  const sink = standardOutput();
  await sink.write(text);
  await sink.close();
  return ExitCode.Ok;
}
