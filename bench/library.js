/** The library beside compromise, wink-nlp and chrono-node: the same articles, one call an article, in one process. */
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { extract as extractWith } from '../dist/core.js';
import { extract, settingsOf } from '../dist/index.js';
import { compare, cpuTime } from './measure.js';
import { article } from './news.js';

const SLICE = 8;
const WARM_UP = 25;

const wink = winkNlp(winkModel);

/** @typedef {{ text: string, date: string | null }} Article */
/** @param {readonly ('rules' | 'tagger' | 'compromise')[]} readers */
const unionx = (readers) => (/** @type {readonly Article[]} */ slice) => {
  for (const { text, date } of slice) extract(text, { readers, ...(date ? { referenceDate: date } : {}) });
};

const RUNNERS = {
  compromise: (slice) => {
    for (const { text } of slice) {
      const doc = compromise(text);
      doc.people().json();
      doc.organizations().json();
      doc.money().json();
    }
  },
  'wink-nlp': (slice) => {
    for (const { text } of slice) wink.readDoc(text).entities().out(wink.its.detail);
  },
  'chrono-node': (slice) => {
    for (const { text, date } of slice) chrono.en.GB.parse(text, new Date(`${date ?? '2024-01-01'}T12:00:00Z`));
  },
  'unionx, rules': unionx(['rules']),
  'unionx, default': unionx(['rules', 'tagger']),
  'unionx, all readers': unionx(['rules', 'tagger', 'compromise']),
};

/** @param {{ turns: number }} options turns that count */
export function measureLibrary({ turns }) {
  const slices = Array.from({ length: WARM_UP + turns }, (_, turn) =>
    Array.from({ length: SLICE }, (_, n) => article(turn * SLICE + n)),
  );
  const sizeOf = (slice) => slice.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const found = compare(RUNNERS, { slices, sizeOf, warmUp: WARM_UP });
  const all = slices.flat();
  const words = all.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / sizeOf(all);
  const speeds = [...found].map(([name, { speed, ratio }]) => ({
    name,
    megabytes: speed,
    words: speed * 1e6 * words,
    againstCompromise: 1 / ratio,
  }));
  return { speeds, compromise: shareOfCompromise(all) };
}

/** How many of the capitalised phrases compromise is asked about, and the part of the time that goes there. */
function shareOfCompromise(all) {
  const readers = /** @type {const} */ (['rules', 'tagger', 'compromise']);
  const { models } = settingsOf({ readers });
  let asked = 0;
  let inside = 0;
  const counting = {
    ...models,
    compromise: (span) => {
      asked++;
      let answer = null;
      inside += cpuTime(() => {
        answer = models.compromise(span);
      });
      return answer;
    },
  };
  const total = cpuTime(() => {
    for (const { text } of all) extractWith(text, { readers }, counting);
  });
  const phrases = all.reduce(
    (sum, { text }) => sum + (text.match(/\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/gu)?.length ?? 0),
    0,
  );
  return { asked, phrases, share: asked / phrases, timeShare: inside / total };
}
