/** A post by its letters: `Regional Commissioner Ada Obi … the [RC]`, `Metropolitan Chief Executive ([MCE])`. */
import type { Document, NameMention, Tokens } from '../../model/document.js';
import { isCapital, looks, norm } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { spanOf } from '../../text/spans.js';

/** Letters that stand for a post, and the post: sorted, none inside a mention. `posts` are sorted. */
export function lettersOf<Post extends { readonly mention: NameMention }>(
  doc: Document,
  posts: readonly Post[],
): (readonly [NameMention, Post])[] {
  const { tokens, mentions } = doc;
  const known = new Map<string, Post>();
  for (const post of posts) {
    const letters = initialsOf(tokens, post.mention);
    if (letters !== null && !known.has(letters)) known.set(letters, post);
  }
  const found: (readonly [NameMention, Post])[] = [];
  if (known.size === 0) return found;
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!looks(tokens, i, Shape.AllCaps)) continue;
    const post = known.get(tokens.word[i]!.text);
    if (post === undefined || i < post.mention.to || !standsForPost(tokens, i, post.mention)) continue;
    while (next < mentions.length && mentions[next]!.to <= i) next++;
    if (next < mentions.length && mentions[next]!.from <= i) continue;
    found.push([{ ...post.mention, ...spanOf(tokens, i, i + 1) }, post]);
  }
  return found;
}

/** `the RC`, or in brackets right behind the post. */
const standsForPost = (tokens: Tokens, i: number, { to }: NameMention): boolean =>
  norm(tokens, i - 1) === 'the' || (i === to + 1 && norm(tokens, to) === '(' && norm(tokens, i + 1) === ')');

/** First letters of its words where two or more are written with a capital, small ones of `of` and `the` left out; null else. */
function initialsOf(tokens: Tokens, { from, to }: NameMention): string | null {
  let letters = '';
  for (let k = from; k < to; k++) {
    if (isCapital(tokens, k)) letters += tokens.word[k]!.text[0];
    else if (!['of', 'for', 'the', 'and', '-'].includes(norm(tokens, k))) return null;
  }
  return letters.length > 1 ? letters : null;
}
