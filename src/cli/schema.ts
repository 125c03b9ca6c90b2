import { ExitCode } from './exit-code.js';
import { standardOutput } from './sink.js';

/** Prints the JSON Schema of the json output; each document of it is a line of the ndjson output. */
export async function printSchema(): Promise<number> {
  const { OutputRecord } = await import('../model/record.js');
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...OutputRecord };
  const sink = standardOutput();
  await sink.write(`${JSON.stringify(schema, null, 2)}\n`);
  await sink.close();
  return ExitCode.Ok;
}
