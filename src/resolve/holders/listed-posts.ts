/** Names of a list that have their post before them: `the Deputy Minister of Health [Saida Rahimova], the Rector of BODY, [Aziz Karimov], …`. */
import { ranksMarked } from '../../lexicon/tables.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { NameMention } from '../../model/document.js';
import { beginsSentence, continues, has, norm } from '../../text/phrases.js';
import { type Context, SMALL } from './context.js';
import { nameBefore } from './name-before.js';

/**
 * `Deputy Minister of Health Saida Rahimova, …`: a post of more than a word right before the name, or `the Rector of BODY, [Prof.] Name,
 * …`, where the post opens its sentence or a list, or follows on such an item; at most `items` of them are looked at.
 */
export function hasOwnPost(context: Context, name: NameMention, items = ITEMS): boolean {
  const { doc, ends } = context;
  const { tokens } = doc;
  let k = name.from;
  while (has(tokens, k - 1, WordClass.Honorific) || ADDRESSED.has(norm(tokens, k - 1))) k--;
  const before = doc.mentions[ends.get(k) ?? -1];
  if (before !== undefined && before.kind === 'title') return before.to - before.from > 1;
  if (before !== undefined && isOfPost(context, before)) return true;
  if (norm(tokens, k - 1) !== ',') return false;
  k--;
  for (let steps = 0; steps < OWN_POST && k > 0 && continues(tokens, k); steps++) {
    const mention = doc.mentions[ends.get(k) ?? -1];
    if (mention?.kind === 'title') return opensItem(context, mention, items);
    if (mention?.kind === 'person' || (mention === undefined && !SMALL.has(norm(tokens, k - 1)))) return false;
    k = mention === undefined ? k - 1 : mention.from;
  }
  return false;
}

/** `deputy of the [State Duma] Ada Obi`: the body of a post stands right before the name. */
function isOfPost({ doc: { tokens, mentions }, ends }: Context, { kind, from }: NameMention): boolean {
  if (kind !== 'organisation' && kind !== 'place') return false;
  const of = norm(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  return norm(tokens, of) === 'of' && mentions[ends.get(of) ?? -1]?.kind === 'title';
}

/** Most mentions and words between a post and the name behind the comma. */
const OWN_POST = 6;

/** Most items of a list gone back over. */
const ITEMS = 12;

const ADDRESSED = ranksMarked('apart');

/** A post that begins its sentence or an item of a list, and is not in apposition to a name before it. */
function opensItem(context: Context, title: NameMention, items: number): boolean {
  const { doc, ends, personOf } = context;
  const { tokens } = doc;
  const { from } = title;
  const first = ['the', 'its', 'our'].includes(norm(tokens, from - 1)) ? from - 1 : from;
  if (beginsSentence(tokens, first) || OPENS_LIST.has(norm(tokens, first - 1))) return true;
  // `, Loria's Ambassador to Nordmark, Ada Obi`: behind no name.
  if (isOwned(context, first) && nameBefore(context, title) === null) return true;
  if (items === 0 || norm(tokens, first - 1) !== ',') return false;
  const name = ends.get(first - 1);
  return name !== undefined && personOf.has(name) && hasOwnPost(context, doc.mentions[name]!, items - 1);
}

/** A country or body with its possessive stands between a comma and the token. */
function isOwned({ doc: { tokens, mentions }, ends }: Context, at: number): boolean {
  const owner = norm(tokens, at - 1) === "'s" ? mentions[ends.get(at - 1) ?? -1] : undefined;
  return owner !== undefined && owner.kind !== 'person' && norm(tokens, owner.from - 1) === ',';
}

const OPENS_LIST = new Set(['and', 'by', 'included', 'including', 'were', 'with', ':', ';']);
