import { ExitCode } from './exit-code.js';
import { standardOutput } from './sink.js';

/** Prints the JSON Schema of a command's json output; each document or item of it is a line of the ndjson output. */
export async function printSchema(of: 'extract' | 'registry'): Promise<number> {
  const record =
    of === 'registry'
      ? (await import('../model/registry.js')).RegistryRecord
      : (await import('../model/record.js')).OutputRecord;
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...record };
  const sink = standardOutput();
  await sink.write(`${JSON.stringify(schema, null, 2)}\n`);
  await sink.close();
  return ExitCode.Ok;
}
