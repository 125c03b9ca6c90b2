/** The name behind a post: `Title of BODY [Name]`, `the title of BODY, [Name],`. */

import { WordClass } from '../../lexicon/word-class.js';
import type { Document, NameMention, Tokens } from '../../model/document.js';
import { beginsSentence, continues, has, isCapital, looks, norm, sentenceOf, wordAt } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';
import { type Context, SMALL } from './context.js';
import { nameBefore } from './name-before.js';

/** `Title [of BODY (ACRONYM)] [, Title] [Mr] Name`. */
export function nameBehind(context: Context, title: NameMention): number | null {
  const { doc, begins, personOf } = context;
  const { tokens } = doc;
  let k = title.to;
  let passed = 0;
  let hasComma = false;
  for (let steps = 0; steps < 24; steps++) {
    if (!continues(tokens, k)) return null;
    const mention = begins.get(k);
    if (mention !== undefined) {
      const { kind, to } = doc.mentions[mention]!;
      // Behind a comma a name is another member of the list, unless it stands in apposition and no other name claims the post.
      if (personOf.has(mention))
        return hasComma && (claimed(context, title) || opensClause(doc, title, passed, to)) ? null : mention;
      if (kind === 'title') {
        if (norm(tokens, k - 1) === 'the' || has(tokens, k - 1, WordClass.SpeechVerb)) return null;
        passed = 0;
      } else passed = 1;
      k = to;
      continue;
    }
    const word = norm(tokens, k);
    const skipped = pastPhrase(tokens, k, title);
    if (skipped > k) {
      k = skipped;
      hasComma = false;
      continue;
    }
    if (isCopula(tokens, k, title, passed)) {
      k++;
      continue;
    }
    if (['–', '—', '-', ':'].includes(word) && k === title.to) {
      k++;
      continue;
    }
    if (word === ',') hasComma = true;
    else if (opensUnknown(doc, k, title.to)) passed = 1;
    else if (!SMALL.has(word) && !has(tokens, k, WordClass.Honorific) && !isSmallPlace(doc, k)) return null;
    if (word === ')' && norm(tokens, title.from - 1) === '(') return null;
    if (word === 'and') {
      const opensPost = doc.mentions[begins.get(k + 1) ?? -1]?.kind === 'title';
      if ((hasComma && !opensPost && !linksPlaces(context, k)) || !linksBodies(context, k, passed)) return null;
      if (passed === 0 && !opensPost) hasComma = true;
    }
    k++;
  }
  return null;
}

/** Past `(MCE)` right behind the post, past `vacated by` and the like behind its body. */
function pastPhrase(tokens: Tokens, k: number, title: NameMention): number {
  if (k === title.to && norm(tokens, k) === '(' && looks(tokens, k + 1, Shape.AllCaps) && norm(tokens, k + 2) === ')')
    return k + 3;
  return HELD.has(wordAt(tokens, k)) && norm(tokens, k + 1) === 'by' ? k + 2 : k;
}

const HELD = wordSet(['headed', 'held', 'occupied', 'vacated']);

/** `the president [is] Blake Mulala`, `its chairperson [is also] L. Mchedlidze`. */
function isCopula(tokens: Tokens, k: number, title: NameMention, passed: number): boolean {
  const word = norm(tokens, k);
  if (['is', 'was', 'remains', 'are', 'were'].includes(word))
    return (k === title.to || passed === 1) && opensName(tokens, k + 1);
  return ['also', 'now', 'currently', 'still'].includes(word) && isCopula(tokens, k - 1, title, passed);
}

/** A capital or `also` before it: not `was in the house of`. */
const opensName = (tokens: Tokens, k: number): boolean =>
  isCapital(tokens, k) || (['also', 'now', 'currently', 'still'].includes(norm(tokens, k)) && isCapital(tokens, k + 1));

/** `of the Ministry and the Bank`, `chairman and CEO`: the `and` at `k` goes on with the post, not with the next person. */
function linksBodies({ doc, begins, personOf }: Context, k: number, passed: number): boolean {
  const next = begins.get(k + 1);
  if (next === undefined) return passed > 0 && !has(doc.tokens, k + 1, WordClass.Honorific);
  return !personOf.has(next);
}

/** `for Zambia, Malawi [and] Lesotho`. */
const linksPlaces = ({ doc, begins, ends }: Context, k: number): boolean =>
  doc.mentions[begins.get(k + 1) ?? -1]?.kind === 'place' && doc.mentions[ends.get(k) ?? -1]?.kind === 'place';

/** `Deputy Minister of Health Saida Rahimova, …`: a post of more than a word right before the name, or `the Rector of BODY, Name, …`. */
function hasOwnPost(context: Context, name: NameMention): boolean {
  const { doc, ends } = context;
  const { tokens } = doc;
  const before = doc.mentions[ends.get(name.from) ?? -1];
  if (before !== undefined && before.kind === 'title') return before.to - before.from > 1;
  let k = norm(tokens, name.from - 1) === ',' ? name.from - 1 : 0;
  for (let steps = 0; steps < OWN_POST && k > 0 && continues(tokens, k); steps++) {
    const mention = doc.mentions[ends.get(k) ?? -1];
    if (mention?.kind === 'title') return opensItem(tokens, mention.from);
    if (mention?.kind === 'person' || (mention === undefined && !SMALL.has(norm(tokens, k - 1)))) return false;
    k = mention === undefined ? k - 1 : mention.from;
  }
  return false;
}

/** Most mentions and words between a post and the name behind the comma. */
const OWN_POST = 6;

/** A post that begins its sentence or an item of a list, and is not in apposition to a name before it. */
function opensItem(tokens: Tokens, from: number): boolean {
  const first = norm(tokens, from - 1) === 'the' ? from - 1 : from;
  return beginsSentence(tokens, first) || ['and', 'by', 'included', 'were'].includes(norm(tokens, first - 1));
}

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
  return norm(tokens, from) === 'of' && isCapital(tokens, k) && k < from + 6;
}

/** `By order of the President, [Name] was …`: what stands before the comma is no apposition to the name that ends at `at`. */
function opensClause(doc: Document, title: NameMention, passed: number, at: number): boolean {
  const [first] = sentenceOf(doc, title.from);
  const isAdverbial = title.from - first < 6 && OPENING.has(wordAt(doc.tokens, first));
  return (passed > 0 || isAdverbial) && !closesApposition(doc, at);
}

const OPENING = wordSet(['at', 'by', 'following', 'on', 'upon', 'under', 'with']);

/** `the President of the Federation, Sverre Nygaard, …`: the name stands between commas or ends the clause. */
function closesApposition({ tokens }: Document, at: number): boolean {
  return (
    !continues(tokens, at) ||
    [',', '.', ';', ')', ':', '–', '—'].includes(norm(tokens, at)) ||
    (norm(tokens, at) === 'and' && ['our', 'the', 'his', 'her', 'its'].includes(norm(tokens, at + 1))) ||
    has(tokens, at, WordClass.SpeechVerb)
  );
}

/** The rest of `of Karaganda region`, `of the educational institution`: generic words that no mention covers. */
function isSmallPlace({ tokens }: Document, k: number): boolean {
  const generic = WordClass.PlaceHead | WordClass.Country | WordClass.City | WordClass.Demonym;
  return (
    has(tokens, k, generic) ||
    (!isCapital(tokens, k) && has(tokens, k, WordClass.OrganisationHead | WordClass.TitleModifier)) ||
    norm(tokens, k) === 'country'
  );
}
