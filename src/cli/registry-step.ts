/** The command `registry-step`: stdin to stdout, block by block. A line that is no JSON ends it: an engine wrote it. */
import { cut } from '../input/cut.js';
import type { DocumentRecord } from '../model/record.js';
import { wellFormedJson } from '../output/well-formed.js';
import { decideBodies, decidePersons, decideTransfers } from '../registry/blocks/decide.js';
import type { BodyLine, PersonLine, TransferLine } from '../registry/blocks/lines.js';
import { sightingsOf } from '../registry/blocks/sightings.js';
import { factsOf } from '../registry/read-record.js';
import { ExitCode, UsageError } from './exit-code.js';
import { stdin } from './inputs.js';
import type { Step } from './registry-step-command.js';
import { standardOutput } from './sink.js';

export async function runStep(step: Step, threshold: number): Promise<number> {
  const sink = standardOutput();
  for await (const output of outputsOf(step, threshold)) {
    let text = '';
    for (const one of output) text += `${wellFormedJson(one)}\n`;
    if (text !== '' && !(await sink.write(text))) break;
  }
  await sink.close();
  return ExitCode.Ok;
}

async function* outputsOf(step: Step, threshold: number): AsyncGenerator<Iterable<object>> {
  if (step === 'sightings') for await (const record of linesIn<DocumentRecord>()) yield [sightingsOf(factsOf(record))];
  else if (step === 'bodies') for await (const block of blocksIn<BodyLine>()) yield decideBodies(block, threshold);
  else if (step === 'persons') for await (const block of blocksIn<PersonLine>()) yield decidePersons(block, threshold);
  else for await (const block of blocksIn<TransferLine>()) yield decideTransfers(block);
}

async function* linesIn<Line>(): AsyncGenerator<Line> {
  for await (const { bytes, line } of cut(stdin(), 'lines', Number.POSITIVE_INFINITY)) {
    let value: Line;
    try {
      value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')) as Line;
    } catch {
      throw new UsageError(`stdin, line ${line}: is no valid JSON`);
    }
    yield value;
  }
}

/** Lines of one block stand together; only one block is in memory. */
async function* blocksIn<Line extends { readonly block: string }>(): AsyncGenerator<Line[]> {
  let block: Line[] = [];
  for await (const line of linesIn<Line>()) {
    if (block.length > 0 && block[0]!.block !== line.block) {
      yield block;
      block = [];
    }
    block.push(line);
  }
  if (block.length > 0) yield block;
}
