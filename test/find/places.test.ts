import { describe, it } from 'vitest';
import { knownBodies } from '../../src/find/known-bodies.js';
import { places } from '../../src/find/places.js';
import type { Pass } from '../../src/model/document.js';
import { emptyDocument } from '../../src/pipeline.js';
import { read } from '../../src/text/read.js';
import { expectMarked, type Found } from '../marked.js';

const settings = {
  reference: { date: null, from: null },
  dateOrder: 'dmy',
  readers: [],
  models: { tagger: null, compromise: null },
} as const;

const by =
  (pass: Pass) =>
  (text: string): Found[] => {
    const doc = emptyDocument(text, settings);
    const { proposals = [] } = pass.run({ ...doc, ...read.run(doc) });
    return proposals.map(({ start, end, rule }) => ({ start, end, label: rule }));
  };

describe('places', () => {
  it.each([
    'The delegation flew from [Sri Lanka](country) to [Türkiye](country) and [Trinidad and Tobago](country).',
    'Miners of [Kazakhstan](country) and [South African](demonym) nurses spoke with [Azerbaijani](demonym) teachers.',
    'He lives in [New York](city), not in [Mingachevir](city), and came by way of [St. Petersburg](city).',
    'The [US](country), the [U.S.](country) and the [UK](country) signed it.',
    'They met on [Neftchilar Avenue](place-head) in the [Republic of Xandaria](place-head).',
    '[Tellam, MS](dateline), Dec. 22 (WIRE) -- A gift came.',
    'The clinic in [Tellam Springs, TX](dateline) is shut.',
    'Ann Marsh, MD, said so, and Leyla Aksoy, PA – Director.',
    'A school in [Zardoba district](place-head) was opened.',
    'The INCOME of the city is small.',
    'They told us and them about the new york fashion.',
    'The district and the street were empty.',
    'President of the Chamber spoke on the street.',
  ])('%s', (line) => expectMarked(line, by(places)));
});

describe('known bodies', () => {
  it.each([
    'The [International Labour Organization](known-body) and the [World Bank](known-body) agreed.',
    'According to [Reuters](known-body), the [ITUC](known-body) and the [ILO](known-body) met [UNICEF](known-body).',
    'A letter to the [United Nations Children’s Fund](known-body) and [AFL-CIO](known-body).',
    'UNITED THEY STAND, BUT WHO PAYS FOR THE UN AND THE ILO MEETING',
    'People who work for united nations of the mind.',
    'The world bank account was empty.',
    'Who is to pay?',
  ])('%s', (line) => expectMarked(line, by(knownBodies)));
});
