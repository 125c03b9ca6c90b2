/** The name behind a post: `Title of BODY [Name]`, `the title of BODY, [Name],`. */

import { WordClass } from '../../lexicon/word-class.js';
import type { Document, NameMention, Tokens } from '../../model/document.js';
import { addressEnd } from '../../text/addresses.js';
import { continues, has, isCapital, looks, norm, sentenceOf, wordAt } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';
import { type Context, SMALL } from './context.js';
import { hasOwnPost } from './listed-posts.js';
import { nameBefore, POST_NOMINAL } from './name-before.js';

/** A walk from a post to the name behind it. */
interface Walk {
  k: number;
  /** A body or place stands between. */
  hasBody: boolean;
  hasComma: boolean;
}

/** `Title [of BODY (ACRONYM)] [, Title] [Mr] Name`. */
export function nameBehind(context: Context, title: NameMention): number | null {
  const { doc, begins, personOf } = context;
  const walk: Walk = { k: title.to, hasBody: false, hasComma: false };
  for (let steps = 0; steps < 24 && continues(doc.tokens, walk.k); steps++) {
    const mention = begins.get(walk.k);
    if (mention !== undefined && personOf.has(mention)) return isOther(context, title, walk, mention) ? null : mention;
    if (!(mention === undefined ? passWord(context, title, walk) : passMention(doc, walk, mention))) return null;
  }
  return null;
}

/** Behind a comma a name is another member of the list, unless it stands in apposition and no other name claims the post. */
function isOther(context: Context, title: NameMention, { k, hasBody, hasComma }: Walk, name: number): boolean {
  if (!hasComma) return false;
  const { doc } = context;
  // `retires as its president, with Ada Obi minding the store`.
  if (norm(doc.tokens, k - 1) === 'with' && norm(doc.tokens, k - 2) === ',') return true;
  if (opensOwnItem(context, doc.mentions[name]!.to) || claimed(context, title)) return true;
  // `On behalf of the president, treasurer Ada Obi said`: the post right before the name is hers.
  const hasPost = doc.mentions[context.ends.get(k) ?? -1]?.kind === 'title';
  if (hasPost && isAdverbial(doc, title) && norm(doc.tokens, doc.mentions[name]!.to) !== ',') return true;
  return opensClause(doc, title, hasBody, doc.mentions[name]!.to) && !isAddressed(doc.tokens, k);
}

/** `was elected chairman, Name [– deputy], …`: the next item of a list, with a post of its own. */
const opensOwnItem = ({ doc, begins }: Context, at: number): boolean =>
  ['–', '—', '-'].includes(norm(doc.tokens, at)) && doc.mentions[begins.get(at + 1) ?? -1]?.kind === 'title';

/** Past a body, a place or another post; false where the walk ends there. */
function passMention({ tokens, mentions }: Document, walk: Walk, index: number): boolean {
  const { kind, to } = mentions[index]!;
  const isServed = norm(tokens, walk.k - 2) === 'to';
  const isAnew = (norm(tokens, walk.k - 1) === 'the' && !isServed) || has(tokens, walk.k - 1, WordClass.SpeechVerb);
  if (kind === 'title' && isAnew) return false;
  walk.hasBody = kind !== 'title';
  walk.k = to;
  return true;
}

/** Past a small word; false where the walk ends there. */
function passWord(context: Context, title: NameMention, walk: Walk): boolean {
  const { doc } = context;
  const { tokens } = doc;
  const { k } = walk;
  const entity = pastEntity(tokens, k);
  if (entity > k) {
    walk.k = entity;
    return true;
  }
  const small = pastSmallBody(context, k);
  if (small > k) {
    walk.hasBody = true;
    walk.k = small;
    return true;
  }
  const address = pastAddress(tokens, k);
  if (address > k) {
    walk.k = address;
    return true;
  }
  const word = norm(tokens, k);
  const phrase = pastPhrase(tokens, k, title);
  if (phrase > k) walk.hasComma = false;
  walk.k = Math.max(phrase, k + 1);
  if (phrase > k || isCopula(tokens, k, title, walk.hasBody)) return true;
  if (['–', '—', '-', ':'].includes(word) && (k === title.to || opensHolder(context, title, walk, k))) return true;
  if (word === '/' && doc.mentions[context.begins.get(k + 1) ?? -1]?.kind === 'title') return true;
  if (word === 'and') return passAnd(context, walk, k);
  if (word === ')' && norm(tokens, title.from - 1) === '(') return false;
  // `“… approved by the commissioners,” Obi said`: the speech ends there.
  if (CLOSING_QUOTES.has(word) && norm(tokens, k - 1) === ',' && tokens.gap[k] === 0) return false;
  if (word === ',') walk.hasComma = !opensChain(context, title, k);
  // `its manager, [a] Mr Lind`.
  else if (word === 'a') return walk.hasComma && has(tokens, k + 1, WordClass.Honorific);
  else if (opensUnknown(doc, k, title.to)) walk.hasBody = true;
  else return SMALL.has(word) || has(tokens, k, WordClass.Honorific) || isSmallPlace(doc, k);
  return true;
}

const CLOSING_QUOTES = new Set(['"', '”']);

/** `received Deputy Prime Minister[,] Head of the Commission Ada Obi`: the next post of whoever is named behind it. */
const opensChain = ({ doc: { tokens, mentions }, begins }: Context, { from, to }: NameMention, k: number): boolean =>
  k === to &&
  isCapital(tokens, from) &&
  isCapital(tokens, k + 1) &&
  !UNCHAINED.has(norm(tokens, from - 1)) &&
  mentions[begins.get(k + 1) ?? -1]?.kind === 'title';

/** What makes one person's post or one of a list of it: `on behalf of the King, Minister Ada Obi`. */
const UNCHAINED = new Set([',', 'and', 'our', 'the']);

/** Past `Dato'`, `Tan Sri`, `Rt. Hon.`, `His Excellency`; `k` where none stands there. */
function pastAddress(tokens: Tokens, k: number): number {
  const isExcellency = OWNERS.has(norm(tokens, k)) && EXCELLENCY.test(norm(tokens, k + 1));
  return isExcellency || tokens.word[k]!.text === 'HE' ? addressEnd(tokens, k + 1) : addressEnd(tokens, k);
}

const OWNERS = new Set(['her', 'his', 'their']);
const EXCELLENCY = /^(?:e(?:minence|xcellency)|h(?:ighness|oliness|onour)|majesty|worship)$/;

/** `Chairman of BODY [–] Name`, `vice-chairmen of BODY [–] Name and Name`. */
const opensHolder = (context: Context, title: NameMention, { hasBody, hasComma }: Walk, dash: number): boolean =>
  hasBody && !hasComma && context.personOf.has(context.begins.get(dash + 1) ?? -1) && !claimed(context, title);

/** `of the [entity], Name`, `of this [ruling party], Name`, `for [banknotes], Name`: small words for the body or the field up to the comma; `k` where none stand there. */
function pastEntity(tokens: Tokens, k: number): number {
  const isOpen = norm(tokens, k - 1) === 'for' || (THIS.has(norm(tokens, k - 1)) && norm(tokens, k - 2) === 'of');
  if (!isOpen) return k;
  let end = k;
  while (end < k + 4 && looks(tokens, end, Shape.LowerCase) && !has(tokens, end, NO_ENTITY)) end++;
  return norm(tokens, end) === ',' ? end : k;
}

const THIS = new Set(['that', 'the', 'this']);
const NO_ENTITY = WordClass.Starter | WordClass.Connector;

function passAnd(context: Context, walk: Walk, k: number): boolean {
  const { doc, begins } = context;
  const opensPost = doc.mentions[begins.get(k + 1) ?? -1]?.kind === 'title';
  if (walk.hasComma && !opensPost && !linksPlaces(context, k)) return false;
  if (!linksBodies(context, k, walk.hasBody)) return false;
  if (!walk.hasBody && !opensPost) walk.hasComma = true;
  return true;
}

/** Past `(MCE)`, `(Finance)` right behind the post, past `vacated by`, `went to` and the like behind its body. */
function pastPhrase(tokens: Tokens, k: number, title: NameMention): number {
  if (k === title.to && norm(tokens, k) === '(' && norm(tokens, title.from - 1) !== '(')
    for (let n = k + 2; n < k + 5; n++) if (norm(tokens, n) === ')' && isCapital(tokens, n - 1)) return n + 1;
  const isPassed = HELD.has(norm(tokens, k)) && norm(tokens, k + 1) === 'by';
  return isPassed || (GONE.has(norm(tokens, k)) && norm(tokens, k + 1) === 'to') ? k + 2 : k;
}

/** `The post of chairman [went to] Name`. */
const GONE = new Set(['fell', 'goes', 'passed', 'passes', 'went']);

const HELD = new Set(['headed', 'held', 'occupied', 'vacated']);

/** `the Ambassador of Loria, [Ms.] Lin Nan in …`: nobody begins a clause so. */
const isAddressed = (tokens: Tokens, k: number): boolean => has(tokens, k - 1, WordClass.Honorific);

/** `the president [is] Blake Mulala`, `its chairperson [is also] L. Mchedlidze`. */
function isCopula(tokens: Tokens, k: number, title: NameMention, hasBody: boolean): boolean {
  const word = norm(tokens, k);
  if (['is', 'was', 'remains', 'are', 'were'].includes(word))
    return (k === title.to || hasBody) && opensName(tokens, k + 1);
  return ['also', 'now', 'newly', 'currently', 'still'].includes(word) && isCopula(tokens, k - 1, title, hasBody);
}

/** A capital or `also` before it: not `was in the house of`. */
const opensName = (tokens: Tokens, k: number): boolean =>
  isCapital(tokens, k) ||
  (['also', 'now', 'newly', 'currently', 'still'].includes(norm(tokens, k)) && isCapital(tokens, k + 1));

/** `of the Ministry and the Bank`, `chairman and CEO`: the `and` at `k` goes on with the post, not with the next person. */
function linksBodies({ doc, begins, personOf }: Context, k: number, hasBody: boolean): boolean {
  const next = begins.get(k + 1);
  if (next === undefined) return hasBody && !has(doc.tokens, k + 1, WordClass.Honorific);
  return !personOf.has(next);
}

/** `for Zambia, Malawi [and] Lesotho`. */
const linksPlaces = ({ doc, begins, ends }: Context, k: number): boolean =>
  doc.mentions[begins.get(k + 1) ?? -1]?.kind === 'place' && doc.mentions[ends.get(k) ?? -1]?.kind === 'place';

/** A name right before the title has it: `Name, title,`, `elected Name title,`; not over an `and` that begins anew. */
function claimed(context: Context, title: NameMention): boolean {
  const { doc, personOf, ends } = context;
  if (personOf.has(ends.get(title.from) ?? -1)) return true;
  const name = nameBefore(context, title);
  if (name === null || hasOwnPost(context, doc.mentions[name]!)) return false;
  for (let k = doc.mentions[name]!.to; k < title.from; k++) if (norm(doc.tokens, k) === 'and') return false;
  return true;
}

/** `former head of [Rolling Shop No. 4] Oleh Marchuk`: words of a part of a body that no mention covers. */
function opensUnknown({ tokens }: Document, k: number, from: number): boolean {
  if (looks(tokens, k, Shape.Number) || norm(tokens, k) === 'no') return k > from + 1;
  return ['of', 'for'].includes(norm(tokens, from)) && isCapital(tokens, k) && k < from + 9;
}

/** `By order of the President, [Name] was …`: what stands before the comma is no apposition to the name that ends at `at`. */
function opensClause(doc: Document, title: NameMention, hasBody: boolean, at: number): boolean {
  const [first] = sentenceOf(doc, title.from);
  // `on behalf of the King, Minister Ada Obi opened`.
  if (norm(doc.tokens, title.from - 1) === 'the' && norm(doc.tokens, title.from - 3) === 'behalf') return true;
  if (isSubject(doc.tokens, first, title) && looks(doc.tokens, at, Shape.LowerCase)) return false;
  return (hasBody || isAdverbial(doc, title)) && !closesApposition(doc, at);
}

/** `[By order of] the President, …`. */
function isAdverbial(doc: Document, { from }: NameMention): boolean {
  const [first] = sentenceOf(doc, from);
  return from - first < 6 && OPENING.has(wordAt(doc.tokens, first));
}

/** `Lorian [Ambassador] to Nordmark, Ada Obi handed …`, `At the feast, [President] of the Union, Ada Obi met …`: with the comma behind the name left out. */
function isSubject(tokens: Tokens, first: number, { from, to }: NameMention): boolean {
  if (!isCapital(tokens, to - 1)) return false;
  const opening = norm(tokens, first) === 'the' ? first + 1 : first;
  return (
    from === opening ||
    (from === opening + 1 && has(tokens, opening, WordClass.Demonym)) ||
    (norm(tokens, from - 1) === ',' && OPENING.has(wordAt(tokens, first)))
  );
}

const OPENING = wordSet(['at', 'by', 'following', 'on', 'upon', 'under', 'with']);

/** `the President of the Federation, Sverre Nygaard, …`: the name stands between commas or ends the clause. */
function closesApposition({ tokens }: Document, behind: number): boolean {
  // `Conor Brady TD – no relation –`.
  const at = POST_NOMINAL.has(norm(tokens, behind).replaceAll('.', '')) ? behind + 1 : behind;
  return (
    !continues(tokens, at) ||
    [',', '.', ';', ')', ':', '–', '—'].includes(norm(tokens, at)) ||
    (norm(tokens, at) === 'and' &&
      (['our', 'the', 'his', 'her', 'its'].includes(norm(tokens, at + 1)) ||
        (isCapital(tokens, at + 1) && has(tokens, at + 1, WordClass.TitleHead)))) ||
    has(tokens, at, WordClass.SpeechVerb)
  );
}

/** `head of the [Lao-Thai cross-border friendship group] Name`: a body in small letters right before the name; `k` where none stands there. */
function pastSmallBody({ doc: { tokens }, begins, personOf }: Context, k: number): number {
  if (!['of', 'the'].includes(norm(tokens, k - 1))) return k;
  let end = k;
  while (end < k + 5 && continues(tokens, end) && isDescribing(tokens, end, k)) end++;
  const isBody = end > k && !isCapital(tokens, end - 1) && has(tokens, end - 1, WordClass.OrganisationHead);
  return isBody && continues(tokens, end) && personOf.has(begins.get(end) ?? -1) ? end : k;
}

const isDescribing = (tokens: Tokens, k: number, first: number): boolean =>
  looks(tokens, k, Shape.LowerCase) ||
  (k === first && looks(tokens, k, Shape.Hyphen)) ||
  has(tokens, k, WordClass.Demonym);

/** The rest of `of Karaganda region`, `of the educational institution`: generic words that no mention covers. */
function isSmallPlace({ tokens }: Document, k: number): boolean {
  const generic = WordClass.PlaceHead | WordClass.Country | WordClass.City | WordClass.Demonym;
  return (
    has(tokens, k, generic) ||
    (!isCapital(tokens, k) && has(tokens, k, WordClass.OrganisationHead | WordClass.TitleModifier)) ||
    norm(tokens, k) === 'country'
  );
}
