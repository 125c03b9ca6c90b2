/** What is known of a span that some reader proposes: what the rules say, and how probable the learned reader finds it. */
import type { NameKind, NameMention, TokenSpan, Tokens } from '../model/document.js';
import type { Tagging } from '../tagger/tagger.js';
import type { Label } from '../tagger/tags.js';

export interface Evidence {
  /** Log-odds that the span is one whole name of its kind, as the learned reader sees it. */
  readonly span: number;
  /** Log-odds that its words belong to names of that kind, on average. */
  readonly words: number;
  /** Probability that the word before or behind it belongs to such a name too: it ends too early. */
  readonly beyond: number;
  /** Surest rule for a longer name of its kind that holds the word before or behind it; 0 for none. */
  readonly enclosed: number;
  /** Log-odds that its words belong to a person's name rather than a body's, or the other way round. */
  readonly rival: number;
  /** The same as rules claim it: log-odds of the surest that finds such a name there. */
  readonly claim: number;
  /** Sum of the log-odds of the rules. */
  readonly rules: number;
  /** Natural logarithm of the number of words. */
  readonly length: number;
  /** How much the document is about who holds which post: its posts in a hundred words and one more, as logarithm. */
  readonly posts: number;
}

export const EVIDENCE: readonly (keyof Evidence)[] = [
  'span',
  'words',
  'beyond',
  'enclosed',
  'rival',
  'claim',
  'rules',
  'length',
  'posts',
];

/** The tagger's name among the rules. */
export const TAGGER = 'tagger';

/** What all findings are weighed against: the learned reader's view, the surest rule for a person and for a body at each token, and the kind of text. */
export interface Views {
  readonly tagging: Tagging;
  /** The sentence of each token: where a headline ends, the next line's first name is none of its neighbours. */
  readonly sentence: Tokens['sentence'];
  readonly claims: Readonly<Record<'person' | 'organisation', Float64Array>>;
  /** As in `Evidence`. News of institutions names bodies by their heads, as the rules expect; what has no posts seldom does. */
  readonly posts: number;
}

export function viewsOf(
  tagging: Tagging,
  { length, sentence }: Pick<Tokens, 'length' | 'sentence'>,
  groups: readonly (readonly NameMention[])[],
): Views {
  const claims = { person: new Float64Array(length), organisation: new Float64Array(length) };
  for (const group of groups)
    for (const { kind, rule, confidence, from, to } of group)
      if (rule !== TAGGER && (kind === 'person' || kind === 'organisation'))
        for (let i = from; i < to; i++) claims[kind][i] = Math.max(claims[kind][i]!, confidence);
  const posts = groups.filter(([first]) => first!.kind === 'title').length;
  return { tagging, sentence, claims, posts: Math.log1p((100 * (posts + GRANTED.posts)) / (length + GRANTED.words)) };
}

/** Taken for granted, so that a line alone is not yet a text without posts. */
const GRANTED = { posts: 0.5, words: 25 };

/** `findings` are of one span and kind, each rule at most once, and never empty. */
export function evidenceOf(
  { tagging, sentence, claims, posts }: Views,
  kind: NameKind,
  findings: readonly NameMention[],
): Evidence {
  const found = findings[0]!;
  // The learned reader knows nothing of posts, except that they stand beside persons.
  const label = kind === 'title' ? null : kind;
  let span = label === null ? 0.5 : tagging.spanProbability(found.from, found.to, label);
  let rules = 0;
  for (const { rule, confidence } of findings)
    if (rule === TAGGER) span = Math.max(span, confidence);
    else rules += logOdds(confidence, 0.02);
  let rival = 0;
  let claim = 0;
  for (const other of RIVALS[kind]) {
    rival = Math.max(rival, meanOf(tagging, found, other));
    for (let i = found.from; i < found.to; i++) claim = Math.max(claim, claims[other][i]!);
  }
  // Beyond the sentence's ends, as beyond the document's, there is nothing.
  const before = found.from > 0 && sentence[found.from - 1] === sentence[found.from] ? found.from - 1 : -1;
  const behind = sentence[found.to] === sentence[found.from] ? found.to : -1;
  const beside = label ?? 'person';
  return {
    span: logOdds(span, LEAST),
    words: label === null ? 0 : logOdds(meanOf(tagging, found, label), LEAST),
    beyond: Math.max(tagging.wordProbability(before, beside), tagging.wordProbability(behind, beside)),
    enclosed: isClaimed(kind) ? Math.max(claims[kind][before] ?? 0, claims[kind][behind] ?? 0) : 0,
    rival: logOdds(rival, 0.01),
    claim: logOdds(claim, 0.02),
    rules,
    length: Math.log(found.to - found.from),
    posts,
  };
}

const isClaimed = (kind: NameKind): kind is 'person' | 'organisation' => kind === 'person' || kind === 'organisation';

/** The names that are put out, besides the kind in question. */
const RIVALS: Readonly<Record<NameKind, readonly ('person' | 'organisation')[]>> = {
  person: ['organisation'],
  organisation: ['person'],
  title: ['person', 'organisation'],
  place: ['person', 'organisation'],
  other: ['person', 'organisation'],
};

/** No probability is taken for less, nor for more than what it leaves of 1. */
const LEAST = 0.001;

function logOdds(probability: number, least: number): number {
  const bounded = Math.min(Math.max(probability, least), 1 - least);
  return Math.log(bounded / (1 - bounded));
}

/** How probable it is that a word of the span belongs to a name of the label, on average. */
function meanOf(tagging: Tagging, { from, to }: TokenSpan, label: Label): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += tagging.wordProbability(i, label);
  return sum / (to - from);
}
