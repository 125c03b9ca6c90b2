/**
 * What the learned reader's silence says about a person: it reads every sentence, so a name that it does not even propose is right less
 * often than the rule's clue alone would make it. Of bodies the rules know more than it does: there its silence says little. Measured on articles and prose that neither had seen: docs/accuracy.md.
 */
import type { Document, NameMention, TokenSpan } from '../model/document.js';
import { styleOf } from '../text/style.js';

/** What is left of a finding's odds where the learned reader proposes nothing there, and where it sees another name. */
const ODDS = { silent: 0.5, other: 0.25 };
/** From this confidence on, the learned reader sees a name. */
const SEEN = 0.4;

/** The same findings, each as sure as rule and learned reader together leave it; unchanged where that reader was not asked. */
export function secondOpinion(doc: Document, findings: readonly NameMention[]): readonly NameMention[] {
  if (doc.settings.models.tagger === null) return findings;
  const tagged = doc.proposals.filter(({ rule }) => rule === 'tagger');
  const backed = new Set(tagged.map(keyOf));
  const seen = new Uint8Array(doc.tokens.length);
  for (const { from, to, confidence } of tagged) if (confidence > SEEN) seen.fill(1, from, to);
  return findings.map((finding) => {
    // In title case and in capitals the learned reader knows little.
    if (
      finding.kind !== 'person' ||
      finding.rule === OWN ||
      backed.has(keyOf(finding)) ||
      styleOf(doc, finding.from) !== 'prose'
    )
      return finding;
    const odds = (finding.confidence / (1 - finding.confidence)) * (holds(seen, finding) ? ODDS.other : ODDS.silent);
    return { ...finding, confidence: odds / (1 + odds) };
  });
}

/** The caller's own words need no second opinion. */
const OWN = 'own-word';

const keyOf = ({ kind, from, to }: NameMention): string => `${kind} ${from} ${to}`;

function holds(marks: Uint8Array, { from, to }: TokenSpan): boolean {
  for (let k = from; k < to; k++) if (marks[k]) return true;
  return false;
}
