/**
 * The one door to compromise, the third reader: a short span in, its kind out, read through the tags of its words, not through
 * its views. Loaded at the first question, because that costs more than reading an article.
 */
import { createRequire } from 'node:module';
import type { SpanKind } from './model/document.js';

interface Term {
  readonly tags?: readonly string[];
}

/** What is used of compromise's document: its sentences with their terms and tags. */
interface View {
  json(options: { terms: { tags: boolean; text: boolean } }): readonly { readonly terms: readonly Term[] }[];
}

type Compromise = (text: string) => View;

let loaded: Compromise | undefined;

/** What compromise takes a capitalised span of a few words for; null where its words disagree or mean nothing to it. */
export function askCompromise(span: string): SpanKind | null {
  loaded ??= createRequire(import.meta.url)('compromise/three') as Compromise;
  const terms = loaded(span)
    .json({ terms: { tags: true, text: false } })
    .flatMap((sentence) => sentence.terms);
  const all = (tag: string) => terms.length > 0 && terms.every((term) => term.tags?.includes(tag));
  if (all('Person')) return 'person';
  if (all('Place')) return 'place';
  return terms.some((term) => term.tags?.includes('Organization')) ? 'organisation' : null;
}
