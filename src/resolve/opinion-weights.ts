/**
 * What the evidence for a name weighs, in log-odds. Written by `npm run train`; do not edit.
 *
 * source: learnt on the proposals of all readers in our articles and in held-back parts of open corpora (NOTICE), each read by a tagger
 * that had not seen it (person 3213, organisation 3497, title 1285, place 2010, other 846)
 */
import type { NameKind } from '../model/document.js';
import type { KindWeights } from './second-opinion.js';

export const OPINION_WEIGHTS: Readonly<Record<NameKind, KindWeights>> = {
  person: {
    ruled: { bias: -0.84, span: 1.09, words: -0.45, beyond: -0.48, rival: 0, claim: -0.43, rules: 0.61, length: 0.22 },
    tagged: { bias: -1.8, span: 1.51, words: -0.57, beyond: -0.17, rival: 0.11, claim: -0.4, rules: 0, length: 0.52 },
    rules: {
      'given-name': -0.63,
      'honorific-before-name': 0.09,
      initials: 0.09,
      'name-after-kin': 0.06,
      'name-after-speech-verb': -0.08,
      'name-before-age': 0.08,
      'name-before-honorific': 0.13,
      'name-before-speech-verb': 0.1,
      'name-like-a-title': -0.05,
      nickname: 0.08,
      'person-named-before': 0.36,
      'title-before-name': -0.43,
      'title-of-body-before-name': 0.06,
    },
  },
  organisation: {
    ruled: { bias: 0.99, span: 0.66, words: -0.17, beyond: -0.89, rival: 0.09, claim: -0.07, rules: 0.42, length: 0.6 },
    tagged: { bias: -0.27, span: 1.07, words: -0.29, beyond: -0.13, rival: 0.35, claim: -0.15, rules: 0, length: 0.17 },
    rules: {
      acronym: 0.07,
      'acronym-definition': -0.2,
      'acronym-in-context': -0.38,
      ampersand: -0.14,
      'belonging-before-name': -0.05,
      'belonging-behind-name': 0.06,
      'body-named-elsewhere': -0.16,
      'childrens-hospital': 0.06,
      'company-belonging': 0.06,
      'company-word': -0.11,
      'descriptor-before-name': -0.16,
      'descriptor-behind-name': 0.06,
      'kind-behind-name': 0.05,
      'known-body': -0.23,
      'legal-form': -0.09,
      'native-name': 0.2,
      'organisation-head': 0.07,
      'organisation-named-before': 0.22,
      'post-before-name': -0.29,
      'short-form': 1,
      'short-form-or-name': 0.1,
      'team-nickname': 0.08,
      'union-suffix': -0.1,
    },
  },
  title: {
    ruled: { bias: -0.43, span: 0, words: 0, beyond: 0.87, rival: -0.34, claim: -0.43, rules: -0.6, length: 1.23 },
    tagged: { bias: 0, span: 0, words: 0, beyond: 0, rival: 0, claim: 0, rules: 0, length: 0 },
    rules: {},
  },
  place: {
    ruled: {
      bias: -1.13,
      span: 0.24,
      words: -0.05,
      beyond: -0.03,
      rival: -0.51,
      claim: -0.59,
      rules: 0.36,
      length: 0.45,
    },
    tagged: { bias: -0.65, span: 0.55, words: 0.02, beyond: 0.01, rival: -0.42, claim: -0.42, rules: 0, length: -0.19 },
    rules: {
      city: 0.21,
      country: -0.34,
      'place-head': 0.1,
    },
  },
  other: {
    ruled: {
      bias: -1.89,
      span: 0.19,
      words: -0.24,
      beyond: 0.02,
      rival: -0.55,
      claim: -0.66,
      rules: 1.34,
      length: 0.22,
    },
    tagged: {
      bias: -0.8,
      span: -0.22,
      words: 0.23,
      beyond: -0.02,
      rival: -0.42,
      claim: -0.37,
      rules: 0,
      length: -0.03,
    },
    rules: {
      demonym: -0.24,
      'not-a-body': 0.16,
      slogan: 0.06,
    },
  },
};
