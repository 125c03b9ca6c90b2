/** The name before a post: `[Name], the BODY title`, `appointed [Name] title`, `[Name] (title`. */

import { AUXILIARIES, CLAUSE_WORDS, PREPOSITIONS } from '../../lexicon/clause-words.js';
import { entries, valued } from '../../lexicon/entries.js';
import { POST_NOMINALS } from '../../lexicon/honorifics.js';
import { BESIDE_NAMES, NAMING_VERBS } from '../../lexicon/post-words.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, NameMention, Tokens } from '../../model/document.js';
import { beginsSmall } from '../../text/characters.js';
import { continues, has, isCapital, looks, norm, sentenceOf, wordAt } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';
import { type Context, isGeneric, isLink, SMALL } from './context.js';

/** `Ada Obi [MP]`: letters right behind the name. */
export function nameOfLetters({ doc, ends, personOf }: Context, { from, to }: NameMention): number | null {
  const isLetters =
    to === from + 1 && looks(doc.tokens, from, Shape.AllCaps) && !POST_NOMINAL.has(norm(doc.tokens, from));
  const name = isLetters ? ends.get(from) : undefined;
  return name !== undefined && personOf.has(name) ? name : null;
}

/** `Name, [the] [BODY] title`, `Name – title`, `Name (title`. */
export function nameBefore(context: Context, title: NameMention): number | null {
  const { doc, ends, dateEnds, personOf } = context;
  const start = phraseStart(context, title);
  let k = start;
  for (let steps = 0; steps < 24 && k > 0; steps++) {
    if (!continues(doc.tokens, k)) return k === start || opensBody(context, k) ? signatory(context, k) : null;
    const mention = dateEnds.has(k) ? undefined : ends.get(k);
    if (mention !== undefined && personOf.has(mention))
      return isBeside(context, title, mention, k) && !isOfAdverbial(doc, title, doc.mentions[mention]!)
        ? mention
        : null;
    const before = stepBack(context, k);
    if (before === null) return null;
    k = before;
  }
  return null;
}

/** `According to Ada Obi, the [president] is ill`: the comma ends what the clause opens with, and the post is somebody else's. */
function isOfAdverbial({ tokens, sentences }: Document, title: NameMention, name: NameMention): boolean {
  if (!AUXILIARY.has(wordAt(tokens, title.to)) || norm(tokens, title.from - 1) !== 'the') return false;
  const [first] = sentenceOf({ tokens, sentences }, name.from);
  if (!ADVERBIAL.has(wordAt(tokens, first))) return false;
  for (let k = first; k < name.from; k++) if (norm(tokens, k) === ',') return false;
  return true;
}

const AUXILIARY = wordSet([...valued(AUXILIARIES).keys()]);
const ADVERBIAL = wordSet([...entries(PREPOSITIONS), 'according', 'unlike']);

/** The first token of the post's phrase where it is told whose post it is or what it is like: `, [the sugar mill's] manager`, `, [a long-serving] nurse`. */
function phraseStart(context: Context, title: NameMention): number {
  const {
    doc: { tokens },
    ends,
    dateEnds,
  } = context;
  const { from } = title;
  const owner = Math.min(ownerStart(tokens, from), placedStart(context, title));
  if (owner < from) return owner;
  for (let k = from - 1; k > from - PHRASE && continues(tokens, k); k--) {
    const word = wordAt(tokens, k);
    if (OPENS_PHRASE.has(word.norm)) return isLink(norm(tokens, k - 1)) || PASSABLE.has(norm(tokens, k - 1)) ? k : from;
    const isPlain = word.norm === "'s" || word.norm === "'" || (beginsSmall(word.text) && !CLOSED.has(word));
    if (ends.has(k + 1)) return ownerOfPhrase(context, k + 1) ?? from;
    if (!isPlain || dateEnds.has(k + 1)) return from;
  }
  return from;
}

/** `, [the Miners Union]'s long-serving and popular`: where the body begins whose mark of possession stands at `at`, behind a comma. */
function ownerOfPhrase({ doc: { tokens, mentions }, ends }: Context, at: number): number | null {
  const body = mentions[ends.get(at)!]!;
  if (body.kind !== 'organisation' || !OWNER_MARK.has(norm(tokens, at))) return null;
  const start = norm(tokens, body.from - 1) === 'the' ? body.from - 1 : body.from;
  return norm(tokens, start - 1) === ',' ? start : null;
}

const OWNER_MARK = new Set(["'s", "'", '’s', '’']);

/** `, [Lunka's] manager`, `, [the Dolphins'] manager`: a body before a post that is its, whether it is known or not. */
function ownerStart(tokens: Tokens, from: number): number {
  if (!OWNER_MARK.has(norm(tokens, from - 1))) return from;
  let k = from - 1;
  while (k > from - PHRASE && isCapital(tokens, k - 1)) k--;
  // `, [kelmor's] regional president`: a name in small letters.
  if (k === from - 1) return norm(tokens, k - 2) === ',' && looks(tokens, k - 1, Shape.LowerCase) ? k - 1 : from;
  if (norm(tokens, k - 1) === 'the') k--;
  return norm(tokens, k - 1) === ',' ? k : from;
}

/** `Name, [Kelm] branch director`: one word that nobody knows says where. */
function placedStart({ doc: { tokens }, ends }: Context, { from, to }: NameMention): number {
  const k = from - 1;
  const isUnknown = isCapital(tokens, k) && !ends.has(from) && !has(tokens, k, WordClass.GivenName | WordClass.Rank);
  const isPlaced = isUnknown && norm(tokens, k - 1) === ',' && to > from + 1 && looks(tokens, from, Shape.LowerCase);
  return isPlaced ? k : from;
}

/** Most tokens before a post that can be of its phrase. */
const PHRASE = 6;
const OPENS_PHRASE = new Set(['a', 'an', 'her', 'his', 'its', 'our', 'the', 'their']);
const CLOSED = wordSet([...[PREPOSITIONS, CLAUSE_WORDS].flatMap(entries), ...valued(AUXILIARIES).keys(), 'and', 'or']);

/** `Issued by Name⏎BODY title`: the line of the post opens with its body. */
const opensBody = ({ doc, begins }: Context, k: number): boolean =>
  doc.mentions[begins.get(k) ?? -1]?.kind === 'organisation';

/** A comma, an `as`, a verb of naming or the first of several posts joins the name that ends at `k` to the post. */
function isBeside(context: Context, title: NameMention, name: number, k: number): boolean {
  const { doc, begins } = context;
  const word = norm(doc.tokens, k);
  const isJoined = (k < title.from && isLink(word)) || word === 'as' || isOfBodyBeside(context, title, k);
  // `Ola Berg President of the Fund and USW Director`: posts that follow without a comma.
  const isPost = k < title.from ? doc.mentions[begins.get(k) ?? -1]?.kind === 'title' : isOfBody(context, title);
  return isJoined || isPost || isAppointed(doc, k) || isGapped(doc, doc.mentions[name]!);
}

/** `Lee Jun [of the Together Party], secretary of the Committee`: a post in apposition behind the body that he is of. */
function isOfBodyBeside({ doc: { tokens, mentions }, ends }: Context, { from }: NameMention, k: number): boolean {
  if (!['of', 'from', 'at'].includes(norm(tokens, k))) return false;
  const comma = OPENS_PHRASE.has(norm(tokens, from - 1)) ? from - 2 : from - 1;
  if (norm(tokens, comma) !== ',') return false;
  const body = mentions[ends.get(comma) ?? -1];
  // `Lee Jun of the fund, a programme officer`.
  const isNoun = comma === k + 3 && norm(tokens, k + 1) === 'the' && has(tokens, k + 2, WordClass.OrganisationHead);
  return body === undefined ? isNoun : body.kind === 'organisation' && body.from - k <= 2;
}

/** Before whatever may stand between a name and a post and ends at `k`; null where it may not. */
function stepBack(context: Context, k: number): number | null {
  const { doc, begins, ends, dateEnds } = context;
  const { tokens } = doc;
  const date = dateEnds.get(k);
  if (date !== undefined) return date;
  const mention = doc.mentions[ends.get(k) ?? -1];
  if (mention !== undefined)
    return mention.kind === 'title' && !BEHIND_POST.has(norm(tokens, k)) && !begins.has(k) ? null : mention.from;
  const aside = Math.min(beforeAside(tokens, k), beforeUnknown(context, k));
  if (aside < k) return aside;
  return isPassable(doc, k - 1) ? k - 1 : null;
}

function isPassable(doc: Document, k: number): boolean {
  const { tokens } = doc;
  const word = norm(tokens, k);
  if (isLink(word) || word === ';' || SMALL.has(word) || PASSABLE.has(word)) return true;
  return looks(tokens, k, Shape.Number) || has(tokens, k, WordClass.Rank) || isGeneric(doc, k);
}

/** What another post of the same person goes on with: `nurse [at] the hospital and shop steward`. */
const BEHIND_POST = new Set(['and', ',', ';', '&', 'of', 'the', '(', 'at', 'for', 'in', 'on', 'since', 'from']);

/** A capitalised post `of [the] BODY`. */
function isOfBody({ doc, begins }: Context, { from, to }: NameMention): boolean {
  const { tokens } = doc;
  if (!isCapital(tokens, from) || norm(tokens, to) !== 'of') return false;
  const body = begins.get(norm(tokens, to + 1) === 'the' ? to + 2 : to + 1);
  return doc.mentions[body ?? -1]?.kind === 'organisation';
}

/** Before `(no relation to the Mayor)` or `, M.D., Ph.D.` that ends at `k`: what may stand between a name and the comma. */
function beforeAside(tokens: Tokens, k: number): number {
  if (isPostNominal(norm(tokens, k - 1))) return norm(tokens, k - 2) === ',' ? k - 2 : k - 1;
  // `Ann Lee, FRSC, president`, `Ann Lee (NT, principal`: letters that nobody knows.
  if (looks(tokens, k - 1, Shape.AllCaps) && norm(tokens, k) === ',') {
    if (norm(tokens, k - 2) === ',') return k - 2;
    if (norm(tokens, k - 2) === '(') return k - 1;
  }
  if (norm(tokens, k - 1) !== ')') return k;
  for (let n = k - 2; n > k - ASIDE && continues(tokens, n + 1); n--) if (norm(tokens, n) === '(') return n;
  return k;
}

/** Before `for Nyeri Town` that ends at `k`: a place or body that nobody knows, behind another post. */
function beforeUnknown({ doc: { tokens, mentions }, ends }: Context, k: number): number {
  let n = k;
  while (n > k - 4 && continues(tokens, n) && isCapital(tokens, n - 1) && !ends.has(n)) n--;
  // `president of the [bar] and, until May, [member of its board]`.
  if (n === k && looks(tokens, k - 1, Shape.LowerCase) && norm(tokens, k - 2) === 'the') n = k - 2;
  const isOfPost = n < k && ['for', 'of', 'in', 'at'].includes(norm(tokens, n - 1));
  return isOfPost && mentions[ends.get(n - 1) ?? -1]?.kind === 'title' ? n - 1 : k;
}

/** Most tokens of an aside in brackets. */
const ASIDE = 12;

export const POST_NOMINAL = new Set(entries(POST_NOMINALS));
const isPostNominal = (word: string): boolean => POST_NOMINAL.has(word.includes('.') ? word.replaceAll('.', '') : word);

/** A name alone on the line above a line that begins with the post, as under a letter; `Signed: Dr. Name`, `(Name)`. */
function signatory({ doc, ends, personOf }: Context, at: number): number | null {
  const { tokens } = doc;
  const above = ends.get([')', ','].includes(norm(tokens, at - 1)) ? at - 1 : at);
  if (above === undefined || !personOf.has(above)) return null;
  let first = doc.mentions[above]!.from;
  for (let n = 0; n < 4 && continues(tokens, first); n++) {
    const isForm = has(tokens, first - 1, WordClass.Honorific | WordClass.TitleHead);
    if (!isForm && !BEFORE_SIGNATORY.has(norm(tokens, first - 1))) return null;
    first--;
  }
  return continues(tokens, first) ? null : above;
}

const BEFORE_SIGNATORY = new Set(['(', ':', 'signed', 'issued', 'by', 'sgd', 'his', 'her', 'excellency', 'to', 'the']);

const PASSABLE = new Set(entries(BESIDE_NAMES));

/** `has appointed Name Vice-Chancellor`: a verb of naming earlier in the sentence makes up for the missing comma. */
function isAppointed({ tokens, sentences }: Document, k: number): boolean {
  const [from] = sentenceOf({ tokens, sentences }, k);
  for (let n = k - 1; n >= from && n > k - 20; n--) if (NAMING.has(wordAt(tokens, n))) return true;
  return false;
}

/** `Sevgi Aksoy became chairwoman, and [Kerem Tuna] chairman`: the verb of the clause before goes for this one too. */
function isGapped({ tokens, sentences }: Document, name: NameMention): boolean {
  const [from] = sentenceOf({ tokens, sentences }, name.from);
  if (!['and', ','].includes(norm(tokens, name.from - 1))) return false;
  for (let n = name.from - 1; n >= from && n > name.from - 16; n--) if (BECOMING.has(wordAt(tokens, n))) return true;
  return false;
}

const BECOMING = wordSet(['became', 'become', 'becomes', 'remain', 'remained', 'remains', 'are', 'is', 'was', 'were']);

const NAMING = wordSet(entries(NAMING_VERBS));
