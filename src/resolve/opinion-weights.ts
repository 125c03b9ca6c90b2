/**
 * What the evidence for a name weighs, in log-odds. Written by `npm run train`; do not edit.
 *
 * source: learnt on the proposals of all readers in our articles and in held-back parts of open corpora (NOTICE), each read by a tagger
 * that had not seen it (person 2592, organisation 2638, title 859, place 1668, other 737)
 */
import type { NameKind } from '../model/document.js';
import type { KindWeights } from './second-opinion.js';

export const OPINION_WEIGHTS: Readonly<Record<NameKind, KindWeights>> = {
  person: {
    ruled: { bias: -0.04, span: 1.02, words: -0.41, beyond: -0.31, rival: -0.14, rules: 0.7, length: 0.06 },
    tagged: { bias: -0.46, span: 1.22, words: -0.38, beyond: -0.15, rival: 0.03, rules: 0, length: 0.3 },
    rules: {
      'given-name': -0.54,
      'honorific-before-name': 0.18,
      'name-after-kin': 0.07,
      'name-after-speech-verb': -0.08,
      'name-before-age': 0.08,
      'name-before-honorific': 0.15,
      'name-before-speech-verb': 0.09,
      nickname: 0.08,
      'person-named-before': 0.3,
      'title-after-name': 0.05,
      'title-before-name': -0.33,
    },
  },
  organisation: {
    ruled: { bias: 1.55, span: 0.66, words: -0.16, beyond: -0.8, rival: 0.18, rules: 0.41, length: 0.74 },
    tagged: { bias: 0.18, span: 0.97, words: -0.35, beyond: -0.15, rival: 0.27, rules: 0, length: 0.2 },
    rules: {
      'acronym-definition': -0.17,
      'acronym-in-context': -0.29,
      ampersand: -0.17,
      'belonging-before-name': -0.05,
      'body-named-elsewhere': -0.16,
      'childrens-hospital': 0.06,
      'company-word': -0.1,
      'descriptor-behind-name': 0.06,
      'kind-behind-name': 0.05,
      'known-body': -0.13,
      'native-name': 0.16,
      'organisation-named-before': 0.2,
      'post-before-name': -0.26,
      'short-form': 0.72,
      'short-form-or-name': 0.07,
      'spelled-name': 0.05,
      'team-nickname': 0.09,
      'told-paper': 0.08,
      'union-suffix': -0.1,
    },
  },
  title: {
    ruled: { bias: -0.1, span: 0, words: 0, beyond: 0.69, rival: -0.51, rules: -0.14, length: 1.06 },
    tagged: { bias: 0, span: 0, words: 0, beyond: 0, rival: 0, rules: 0, length: 0 },
    rules: {},
  },
  place: {
    ruled: { bias: -0.14, span: 0.29, words: -0.12, beyond: -0.07, rival: -0.72, rules: 0.46, length: 0.34 },
    tagged: { bias: 0.15, span: 0.66, words: -0.17, beyond: 0.03, rival: -0.6, rules: 0, length: -0.33 },
    rules: {
      city: 0.13,
      country: -0.24,
      dateline: 0.24,
      'place-head': -0.14,
    },
  },
  other: {
    ruled: { bias: -0.78, span: 0.01, words: 0, beyond: -0.01, rival: -0.9, rules: 1.15, length: 0.2 },
    tagged: { bias: 0.1, span: -0.2, words: 0.12, beyond: 0.04, rival: -0.52, rules: 0, length: -0.23 },
    rules: {
      demonym: -0.27,
      network: 0.05,
      'not-a-body': 0.17,
      slogan: 0.05,
    },
  },
};
