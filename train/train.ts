/**
 * `npm run train -- --data FOLDER`: learns the tagger's model from open corpora, our own gold and invented articles, and
 * writes the model file. It learns twice: once without every other article of ours, to report how good it is on text it
 * has not seen and to calibrate its probabilities, and once with all, which is what ships. `--check FOLDER` adds figures on
 * a folder of articles with gold that is only looked at.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ModelMetadata, parseModel } from '../src/tagger/model.js';
import { readModel, tag } from '../src/tagger/tagger.js';
import { calibrate } from './calibrate.js';
import { CORPORA } from './corpora.js';
import { readData } from './data.js';
import { type Example, toExample } from './example.js';
import { type About, fitModel, prepare, toFile } from './fit.js';
import { readGold } from './gold.js';
import { type Measured, measure, reliability, tableOf } from './measure.js';
import { seeded } from './random.js';
import { SETTINGS } from './settings.js';

/** Web text, an encyclopedia and news of our kind: what the tool will meet. */
const CALIBRATED_ON = ['unerDev', 'wikigold', 'articles'];
const MODEL = 'src/tagger/model/english.bin';

const { values } = parseArgs({
  options: { data: { type: 'string' }, check: { type: 'string' }, out: { type: 'string', default: MODEL } },
});
if (values.data === undefined) throw new Error('say where the corpora are: npm run train -- --data FOLDER');
const started = Date.now();
const log = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);

const { open, articles, heldBack } = readData(values.data, seeded(SETTINGS.seed));
const checked = values.check === undefined ? {} : { check: readGold(values.check).map(toExample) };
log(`${open.length} documents of open corpora and invented ones, ${articles.length} articles of our own`);
const prepared = prepare([...open.map(({ example }) => example), ...articles], log);
const weightOf = (n: number): number => open[n]?.weight ?? SETTINGS.goldWeight;
const isOdd = (n: number): boolean => n >= open.length && (n - open.length) % 2 === 1;

const about: About = {
  name: 'unionx English names',
  licence: 'CC BY-SA 4.0',
  dataDate: '2023',
  sources: Object.values(CORPORA).map(({ file, licence, attribution }) => ({ name: file, licence, attribution })),
  heldBack: {},
};

log('without every other article of ours');
const half = fitModel(prepared, (n) => (isOdd(n) ? 0 : weightOf(n)), log);
const parts = { ...heldBack, articles: articles.filter((_, n) => n % 2 === 1) };
const judged = measureAll(toFile(half, about), parts);
const calibration = calibrate(CALIBRATED_ON.map((part) => judged[part]!.judged));
const honest = measureAll(toFile(half, about, calibration), { ...parts, ...checked });
report(honest);

log('with all');
const figures = Object.fromEntries(Object.keys(parts).map((part) => [part, honest[part]!.figures]));
const full = fitModel(prepared, weightOf, log);
const bytes = toFile(full, { ...about, heldBack: figures }, calibration);
writeFileSync(values.out, bytes);
report(measureAll(bytes, { ...heldBack, ...checked }));
const { features }: ModelMetadata = parseModel(bytes).metadata;
log(`${features} features, ${bytes.length} bytes written to ${values.out}`);

function measureAll(
  file: Uint8Array,
  examples: Readonly<Record<string, readonly Example[]>>,
): Record<string, Measured> {
  const model = readModel(file);
  return Object.fromEntries(
    Object.entries(examples).map(([part, of]) => [
      part,
      measure(of, ({ tokens, sentences }) => tag(tokens, sentences, model).names),
    ]),
  );
}

function report(measured: Readonly<Record<string, Measured>>): void {
  for (const [part, { figures, judged }] of Object.entries(measured)) {
    console.log(tableOf(part, figures));
    console.log(reliability(judged.filter(({ label }) => label < 2)));
  }
}
