/**
 * `npm run train -- --data FOLDER [--check FOLDER]`: learns the tagger's model from open corpora, our own gold and
 * generated sentences, reports how good it is on documents held back, and writes the model file.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ModelMetadata } from '../src/tagger/model.js';
import { readModel, tag } from '../src/tagger/tagger.js';
import { LABELS, TAG_COUNT } from '../src/tagger/tags.js';
import { makeArticles } from './articles.js';
import { makeNames } from './bodies.js';
import { calibrate } from './calibrate.js';
import { CORPORA, readCorpus } from './corpora.js';
import { type Example, type Marked, toExample } from './example.js';
import { FeatureExtractor, renumber } from './features.js';
import { buildGazetteer } from './gazetteer.js';
import { readGold } from './gold.js';
import { emptyWeights, type LearnOptions, learn, type Weights } from './learn.js';
import { type Measured, measure, reliability, tableOf } from './measure.js';
import { writeModel } from './model-writer.js';
import { makePersons } from './persons.js';
import { seeded } from './random.js';
import { SETTINGS } from './settings.js';
import { swapNames } from './swap.js';

const MODEL = 'src/tagger/model/english.bin';
const ARTICLES = 'fixtures/articles';
const HELD_BACK: Readonly<Record<string, number>> = { uner: 10, wikigold: 5, crossner: 20 };

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    check: { type: 'string' },
    'hold-articles': { type: 'boolean', default: false },
    out: { type: 'string', default: MODEL },
  },
});
if (values.data === undefined) throw new Error('say where the corpora are: npm run train -- --data FOLDER');
const started = Date.now();
const log = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);

const random = seeded(SETTINGS.seed);
const learnt: { example: Example; weight: number }[] = [];
const swappable: { marked: Marked; weight: number }[] = [];
const heldBack: Record<string, Example[]> = {};
for (const [name, weight] of Object.entries(SETTINGS.corpora)) {
  if (weight === 0) continue;
  const share = HELD_BACK[name] ?? 0;
  for (const [i, marked] of readCorpus(values.data, CORPORA[name]!).entries()) {
    if (share > 0 && i % share === share - 1) heldBack[name] = [...(heldBack[name] ?? []), toExample(marked)];
    else {
      learnt.push({ example: toExample(marked), weight });
      if (marked.names.some(({ label }) => label < 2) && random.chance(SETTINGS.swaps[name] ?? 0))
        swappable.push({ marked, weight: weight * SETTINGS.swapWeight });
    }
  }
}
const people = makePersons();
const names = makeNames(people.make);
const article = makeArticles(people.make, names);
for (let n = 0; n < SETTINGS.articles; n++)
  learnt.push({ example: toExample(article(random)), weight: SETTINGS.articleWeight });
for (const { marked, weight } of swappable)
  learnt.push({ example: toExample(swapNames(marked, people.make, names.body, random)), weight });
heldBack.unerDev = readCorpus(values.data, CORPORA.unerDev!).map(toExample);
const articles = readGold(ARTICLES).map(toExample);
const isLearnt = (n: number): boolean => !values['hold-articles'] || n % 2 === 0;
for (const [n, example] of articles.entries()) if (isLearnt(n)) learnt.push({ example, weight: SETTINGS.goldWeight });
const checks: Record<string, Example[]> = {
  articles: articles.filter((_, n) => values['hold-articles'] && !isLearnt(n)),
};
if (values.check !== undefined) checks.check = readGold(values.check).map(toExample);
log(`${learnt.length} documents read`);

const gazetteer = buildGazetteer(people, names);
const extractor = new FeatureExtractor((folded) => gazetteer.get(folded >>> 0) ?? 0);
const all = extractor.extract(learnt.map(({ example }) => example));
log(`${all.kinds.length} tokens, ${all.features.length} features of ${extractor.index.length} kinds`);

const options: LearnOptions = {
  epochs: SETTINGS.epochs,
  rate: SETTINGS.rate,
  shrink: SETTINGS.shrink,
  latentTrust: SETTINGS.latentTrust,
  latentFrom: 1,
  weightOf: (example) => learnt[example]!.weight,
  log,
};
const counts = new Int32Array(extractor.index.length);
for (const feature of all.features) counts[feature]!++;
const often = keepWhere(counts.length, (feature) => counts[feature]! >= SETTINGS.leastCount);
const frequent = renumber(all, often.renumbered);
const wide = emptyWeights(often.kept.length);
log(`${often.kept.length} features seen often enough`);
learn(frequent, wide, options, random);

const worth = often.kept.map((feature, id) => strengthOf(wide, id) * Math.log(1 + counts[feature]!));
const threshold = [...worth].sort((a, b) => b - a)[SETTINGS.features] ?? 0;
const best = keepWhere(worth.length, (id) => worth[id]! > threshold);
const slim = emptyWeights(best.kept.length);
for (const [id, from] of best.kept.entries())
  slim.features.set(wide.features.subarray(from * TAG_COUNT, (from + 1) * TAG_COUNT), id * TAG_COUNT);
slim.transitions.set(wide.transitions);
learn(
  renumber(frequent, best.renumbered),
  slim,
  { ...options, epochs: SETTINGS.refitEpochs, rate: SETTINGS.refitRate, latentFrom: 0, shrink: 0 },
  random,
);

const keyOf = (id: number): number => extractor.index.keyOf(often.kept[best.kept[id]!]!);
const plain: ModelMetadata = {
  name: 'unionx English names',
  licence: 'CC BY-SA 4.0',
  dataDate: '2021',
  sources: Object.entries(CORPORA).map(([name, { licence, attribution }]) => ({ name, licence, attribution })),
  features: best.kept.length,
  gazetteer: gazetteer.size,
  scale: scaleOf(slim),
  calibration: LABELS.map(() => ({ slope: 1, offset: 0 })),
  heldBack: {},
};
const first = measureAll(plain);
const judged = Object.values(first).flatMap((part) => part.judged);
const metadata: ModelMetadata = {
  ...plain,
  calibration: LABELS.map((_, label) => calibrate(judged.filter((span) => span.label === label))),
  heldBack: Object.fromEntries(Object.entries(first).map(([name, { figures }]) => [name, figures])),
};
const bytes = writeModel(metadata, slim, keyOf, gazetteer);
writeFileSync(values.out, bytes);
const model = readModel(bytes);
for (const [name, examples] of Object.entries({ ...heldBack, ...checks })) {
  const { figures, judged } = measure(examples, ({ tokens, sentences }) => tag(tokens, sentences, model));
  console.log(tableOf(name, figures));
  if (name === 'unerDev' || name === 'check') console.log(reliability(judged.filter(({ label }) => label < 2)));
}
log(`${bytes.length} bytes written to ${values.out}`);

function measureAll(metadata: ModelMetadata): Record<string, Measured> {
  const model = readModel(writeModel(metadata, slim, keyOf, gazetteer));
  return Object.fromEntries(
    Object.entries(heldBack).map(([name, examples]) => [
      name,
      measure(examples, ({ tokens, sentences }) => tag(tokens, sentences, model)),
    ]),
  );
}

function keepWhere(length: number, isKept: (id: number) => boolean): { kept: number[]; renumbered: Int32Array } {
  const kept: number[] = [];
  const renumbered = new Int32Array(length).fill(-1);
  for (let id = 0; id < length; id++) if (isKept(id)) renumbered[id] = kept.push(id) - 1;
  return { kept, renumbered };
}

function strengthOf({ features }: Weights, id: number): number {
  let most = 0;
  for (let t = 0; t < TAG_COUNT; t++) most = Math.max(most, Math.abs(features[id * TAG_COUNT + t]!));
  return most;
}

/** The greatest weights are few; what lies beyond the 99.9th percentile is cut to it. */
function scaleOf({ features }: Weights): number {
  const sizes = Float32Array.from(features, Math.abs).sort();
  return Math.fround(Math.max(sizes[Math.floor(sizes.length * 0.999)] ?? 0, 1e-3) / 127);
}
