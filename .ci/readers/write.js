// Writes every format into a folder: FORMAT.out from the command line over the fixtures, FORMAT.sample.out and FORMAT.hostile.out
// from the records made by hand, and document.ndjson, the record itself with its text, to hold them against.
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatOf } from '../../dist/output/format.js';
import { hostile, sample } from '../../test/output/sample.js';

const [out] = process.argv.slice(2);
const articles = readdirSync('fixtures/articles')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join('fixtures/articles', name));
const options = {
  tool: { name: 'unionx', version: '0.0.0' },
  width: 80,
  colourLevel: 0,
  excelSafe: false,
  inlineErrors: false,
};

for (const name of ['brat', 'conll', 'web-annotation', 'schema-org', 'popolo', 'ftm']) {
  const command = ['bin/unionx.js', 'extract', ...articles, '--format', name];
  writeFileSync(join(out, `${name}.out`), execFileSync(process.execPath, command, { maxBuffer: 1 << 28 }));
  const format = await formatOf(name, options);
  for (const [kind, make] of Object.entries({ sample, hostile })) {
    const record = make(format.reads?.offsets ?? 'codepoint');
    writeFileSync(join(out, `${name}.${kind}.out`), format.head + (format.document(record) ?? '') + format.tail([]));
  }
}
const command = ['bin/unionx.js', 'extract', ...articles, '--format', 'ndjson', '--include-text'];
writeFileSync(join(out, 'document.ndjson'), execFileSync(process.execPath, command, { maxBuffer: 1 << 28 }));
for (const [kind, make] of Object.entries({ sample, hostile }))
  writeFileSync(join(out, `document.${kind}.ndjson`), `${JSON.stringify(make('codepoint'))}\n`);
// The registry of them all, and of the records made by hand.
const registered = {
  '': 'document.ndjson',
  '.sample': 'document.sample.ndjson',
  '.hostile': 'document.hostile.ndjson',
};
for (const [kind, file] of Object.entries(registered))
  for (const name of ['json', 'ftm', 'popolo', 'graphml', 'csv'])
    execFileSync(process.execPath, [
      'bin/unionx.js',
      'registry',
      join(out, file),
      '--format',
      name,
      '--output',
      join(out, `registry-${name}${kind}.out`),
    ]);
