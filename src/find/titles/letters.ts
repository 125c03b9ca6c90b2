/** Posts by their letters: `Regional Commissioner Ada Obi … the [RC]`, `Metropolitan Chief Executive ([MCE])`; not `the US` behind an Under Secretary. */
import type { NameMention, TokenSpan, Tokens } from '../../model/document.js';
import { isKnownAcronym, placePhraseAt } from '../../text/gazetteer.js';
import { isCapital, looks, norm } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { spanOf } from '../../text/spans.js';

/** The letters of `posts` that stand alone behind them; sorted as they are. */
export function letteredPosts(tokens: Tokens, posts: readonly NameMention[]): NameMention[] {
  const known = new Map<string, NameMention>();
  for (const post of posts) {
    const letters = initialsOf(tokens, post);
    if (letters !== null && !known.has(letters) && !isKnownAcronym(letters)) known.set(letters, post);
  }
  const found: NameMention[] = [];
  if (known.size === 0) return found;
  for (let i = 0; i < tokens.length; i++) {
    const post = looks(tokens, i, Shape.AllCaps) ? known.get(tokens.word[i]!.text) : undefined;
    if (post !== undefined && i >= post.to && standsForPost(tokens, i, post))
      found.push({
        kind: 'title',
        rule: 'title-letters',
        confidence: SURE,
        clue: tokens.word[i]!.text,
        ...spanOf(tokens, i, i + 1),
      });
  }
  return found;
}

/** No body's short form is surer. */
const SURE = 0.97;

/** `the RC`, or in brackets right behind the post. */
const standsForPost = (tokens: Tokens, i: number, { to }: TokenSpan): boolean =>
  (norm(tokens, i - 1) === 'the' && !isCapital(tokens, i + 1) && placePhraseAt(tokens, i) === null) ||
  (i === to + 1 && norm(tokens, to) === '(' && norm(tokens, i + 1) === ')');

/** First letters of its words where two or more are written with a capital, small ones of `of` and `the` left out; null else. */
function initialsOf(tokens: Tokens, { from, to }: TokenSpan): string | null {
  let letters = '';
  for (let k = from; k < to; k++) {
    if (isCapital(tokens, k)) letters += tokens.word[k]!.text[0];
    else if (!['of', 'for', 'the', 'and'].includes(norm(tokens, k))) return null;
  }
  return letters.length > 1 ? letters : null;
}
