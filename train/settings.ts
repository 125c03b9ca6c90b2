/** What the training program was found to do best with; `docs/accuracy.md` has what was tried. */
export const SETTINGS = {
  seed: 20_240_607,
  /** Features that the model file keeps. */
  features: 90_000,
  /** A feature must stand at so many tokens to be looked at. */
  leastCount: 3,
  epochs: 6,
  rate: 0.1,
  shrink: 0.002,
  /** Epochs that the kept features are learnt on for once more, and their step. */
  refitEpochs: 2,
  refitRate: 0.03,
  /** Trust in a sentence whose marks leave something open, against one that is marked in full. */
  latentTrust: 0.2,
  /** Corpus to weight; corpora of weight 0 are not read. */
  corpora: { uner: 2, wikigold: 1, crossner: 1, fewnerd: 1, wnut: 1, broad: 1 } as Record<string, number>,
  /** Invented articles, and their weight. */
  articles: 3000,
  articleWeight: 1,
  /** Weight of our own articles with gold. */
  goldWeight: 2,
  /** Share of a corpus's documents that are learnt from once more with other names, and the weight of such a copy. */
  swaps: { uner: 1, wikigold: 1, crossner: 0.5, fewnerd: 0.3, wnut: 0, broad: 0.2 } as Record<string, number>,
  swapWeight: 0.5,
};
