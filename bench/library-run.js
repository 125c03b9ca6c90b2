/** The library on a file of records, as a plain script would use it: usage node bench/library-run.js FILE. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { extract } from '../dist/index.js';

for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const { id, text, date } = JSON.parse(line);
  extract(text, { source: id, ...(date ? { referenceDate: date, referenceDateFrom: 'record' } : {}) });
}
