/** What was measured, as a page for people: every figure, and every target with whether it was reached. */
import { cpus, totalmem } from 'node:os';

const figure = (value, digits = 2) => (value === null || value === undefined ? 'too long' : value.toFixed(digits));
const whole = (value) => Math.round(value).toLocaleString('en-US');
const table = (head, rows) =>
  [head, head.map((_, n) => (n === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** @param {Record<string, any>} measured the parts by name; parts that were not run are missing */
export function reportOf(measured) {
  const sections = [
    `# Measured by \`npm run bench\`

Node.js ${process.versions.node}, ${cpus()[0].model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB. The machine was shared: times are processor time where
one process is looked at, and all ratios come from turns taken side by side in one run (medians). The text is made from the
fixtures by \`bench/news.js\`.`,
    targets(measured),
    measured.library && library(measured.library),
    measured.startUp && startUp(measured.startUp),
    measured.program && program(measured),
    measured.workers && workers(measured.workers),
    measured.spark && spark(measured.spark),
    measured.growth && growth(measured.growth),
    measured.hostile && hostile(measured.hostile),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function library({ speeds, compromise }) {
  const rows = speeds.map(({ name, megabytes, words, againstCompromise }) => [
    name,
    figure(megabytes),
    whole(words),
    figure(againstCompromise, 1),
  ]);
  return `## The library, one call an article of 2.5 KB, one core

${table(['', 'MB/s', 'words/s', 'times compromise'], rows)}

compromise: people, organisations and money views; wink-nlp: entities; chrono-node: dates only; default: rules and tagger. With all
readers compromise was asked about ${compromise.asked} of ${compromise.phrases} capitalised phrases (${figure(compromise.share * 100)} %), which took ${figure(compromise.timeShare * 100, 1)} % of the time.`;
}

const startUp = (runs) => `## Start-up

${table(
  ['', 'ms', 'times `node -e 0`'],
  runs.map(({ name, time, ratio }) => [`\`${name}\``.replace(/^`(one .*)`$/, '$1'), figure(time, 0), figure(ratio)]),
)}`;

function program({ program, memory, files }) {
  const parts = [
    `## The whole program

On an NDJSON file of ${program.megabytes} MB: ${figure(program.program)} MB/s, where the library alone gives ${figure(program.library)} MB/s (${figure(program.ratio)} of it).`,
    memory &&
      `Peak resident memory on a stream of ${memory.megabytes} MB through pipes: ${figure(memory.fast, 0)} MB; on ${memory.slowMegabytes} MB with a reader half as fast: ${figure(memory.slow, 0)} MB.`,
    files &&
      `On a folder of ${whole(files.files)} small files: ${figure(files.peak, 0)} MB, ${whole(files.perSecond)} files a second.`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

const workers = ({ megabytes, gain, control }) => `## Workers

Two workers do ${megabytes} MB of records ${figure(gain)} times as fast as one; two spinning threads get through ${figure(control)} times the work of one.`;

const spark = ({ megabytes, turns, ratio, spark, local }) => `## Spark

Two local threads of Spark, each with a child, read ${megabytes} MB of records with ${figure(spark)} MB/s where two workers of the program do ${figure(local)}: ${figure(ratio)} of it, both
after their start (${turns === 1 ? 'one turn' : `${turns} turns`}).`;

function growth(series) {
  const blocks = series.map(({ what, readers, points, exponent }) => {
    const unit = what === 'document' ? 'characters' : 'documents of 400 characters';
    return `${what === 'document' ? 'One document' : 'Many documents'}, ${readers}: exponent ${figure(exponent)}.

${table([unit, ...points.map(({ size }) => whole(size))], [['ms', ...points.map(({ time }) => figure(time, 1))]])}`;
  });
  return `## Time against size\n\n${blocks.join('\n\n')}`;
}

const hostile = ({ size, news, kinds }) => `## Hostile text

${whole(size)} characters in one document, against as much news (${figure(news, 0)} ms).

${table(
  ['', 'ms', 'times news'],
  [...kinds]
    .sort((a, b) => (b.ratio ?? 1e9) - (a.ratio ?? 1e9))
    .map(({ name, time, ratio }) => [name, figure(time, 0), figure(ratio)]),
)}`;

/** The targets, each with what was measured. */
function targets({ library, startUp, program, memory, files, workers, spark, growth, hostile }) {
  const rows = [];
  const atLeast = (what, wanted, value, digits = 1) =>
    rows.push([what, `≥ ${wanted}`, figure(value, digits), value >= wanted ? 'yes' : '**no**']);
  const atMost = (what, wanted, value, digits = 2) =>
    rows.push([what, `≤ ${wanted}`, figure(value, digits), value !== null && value <= wanted ? 'yes' : '**no**']);
  if (library) {
    const speed = Object.fromEntries(
      library.speeds.map(({ name, megabytes, againstCompromise }) => [name, { megabytes, againstCompromise }]),
    );
    const times = (name, other) => speed[name].megabytes / speed[other].megabytes;
    atLeast('default readers, times compromise', 15, speed['unionx, default'].againstCompromise);
    atLeast('default readers, times wink-nlp', 1, times('unionx, default', 'wink-nlp'), 2);
    atLeast('rules only, times compromise', 60, speed['unionx, rules'].againstCompromise);
    atLeast('rules only, times wink-nlp', 4, times('unionx, rules', 'wink-nlp'), 2);
    atLeast('rules only, times chrono-node', 2, times('unionx, rules', 'chrono-node'), 2);
  }
  if (program) atLeast('program on NDJSON, share of the library’s speed', 0.7, program.ratio, 2);
  if (startUp) {
    const limits = {
      '--version': 1.4,
      '--help': 1.4,
      'one article, JSON': 1.8,
      'one article, table': 2.2,
      'one span for compromise': 6,
    };
    for (const { name, ratio } of startUp) if (limits[name]) atMost(`start-up: ${name}`, limits[name], ratio);
  }
  if (memory) {
    atMost(`peak MB on ${memory.megabytes} MB`, 150, memory.fast, 0);
    atMost('peak MB with a slow reader', 150, memory.slow, 0);
  }
  if (files) atMost(`peak MB on ${whole(files.files)} files`, 250, files.peak, 0);
  if (workers) atLeast(`two workers (control ${figure(workers.control)})`, 1.5, workers.gain, 2);
  if (spark) atLeast(`Spark on ${spark.megabytes} MB, share of two local workers`, 0.6, spark.ratio, 2);
  for (const { what, readers, exponent } of growth ?? [])
    atMost(`exponent, ${what === 'document' ? 'one document' : 'many documents'}, ${readers}`, 1.1, exponent);
  if (hostile) {
    const worst = hostile.kinds.reduce(
      (most, { ratio }) => (ratio === null || most === null ? null : Math.max(most, ratio)),
      0,
    );
    atMost('hostile text, times news', 10, worst, 1);
  }
  return `## Targets

${table(['', 'wanted', 'measured', 'reached'], rows)}`;
}
