/** What the training program was found to do best with; `docs/accuracy.md` has what was tried. */
interface CorpusSettings {
  /** 0 where nothing is learnt from it. */
  readonly weight: number;
  /** Every so manieth document is held back; 0 for none, 1 for all. */
  readonly hold: number;
  /** Share of the documents that are learnt from once more with other names. */
  readonly swap: number;
}

export const SETTINGS = {
  seed: 20_240_607,
  /** Features that the model file keeps. */
  features: 90_000,
  /** A feature must stand at so many tokens to be looked at. */
  leastCount: 3,
  /** So many words of the text count as common. */
  commonWords: 10_000,
  epochs: 6,
  rate: 0.1,
  shrink: 0.002,
  /** Epochs that the kept features are learnt on for once more, and their step. */
  refitEpochs: 2,
  refitRate: 0.03,
  /** Trust in a sentence whose marks leave something open, against one that is marked in full. */
  latentTrust: 0.2,
  corpora: {
    uner: { weight: 2, hold: 10, swap: 1 },
    unerDev: { weight: 0, hold: 1, swap: 0 },
    wikigold: { weight: 1, hold: 5, swap: 1 },
    crossner: { weight: 1, hold: 20, swap: 0.5 },
    fewnerd: { weight: 1, hold: 0, swap: 0.3 },
    wnut: { weight: 1, hold: 0, swap: 0 },
    broad: { weight: 1, hold: 0, swap: 0.2 },
  } satisfies Record<string, CorpusSettings> as Record<string, CorpusSettings>,
  swapWeight: 0.5,
  /** Invented articles, and their weight. */
  articles: 3600,
  articleWeight: 1,
  /** Weight of our own articles with gold. */
  goldWeight: 2,
};
