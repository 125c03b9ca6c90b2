/** Looking at tokens by place, with an answer for places outside the text. */
import type { Tokens, Word } from '../../model/document.js';
import { wordAt as wordOf } from '../../text/phrases.js';
import { Gap } from '../../text/shape.js';

export interface Source {
  readonly text: string;
  readonly tokens: Tokens;
}

export const wordAt = ({ tokens }: Source, at: number): Word => wordOf(tokens, at);

/** Whether token `at` follows the one before without a gap. */
export const isGlued = ({ tokens }: Source, at: number): boolean =>
  at > 0 && at < tokens.length && tokens.gap[at] === 0;

/** Whether a line or sentence begins at token `at`; true outside the text. */
export function isBreak({ tokens }: Source, at: number): boolean {
  if (at <= 0 || at >= tokens.length) return true;
  return (tokens.gap[at]! & (Gap.Line | Gap.Paragraph)) !== 0 || tokens.sentence[at] !== tokens.sentence[at - 1];
}

/** The norms of tokens `from` to `to` with a space wherever the text has a gap; empty where a line or sentence breaks in. */
export function phraseOf(source: Source, from: number, to: number): string {
  if (from < 0 || to > source.tokens.length) return '';
  let phrase = wordAt(source, from).norm;
  for (let at = from + 1; at < to; at++) {
    if (isBreak(source, at)) return '';
    phrase += (isGlued(source, at) ? '' : ' ') + wordAt(source, at).norm;
  }
  return phrase;
}
