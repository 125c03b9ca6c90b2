/** Posts whose phrase says whose they are, if of no body that we know, and posts that stand in a line of their own. */
import { WordClass } from '../lexicon/word-class.js';
import type { Document, Title, Tokens } from '../model/document.js';
import { beginsSmall } from '../text/characters.js';
import { continues, has, isCapital, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { solePost } from './scene.js';

/** Of a nation, of several bodies, or of something that is no body: no body that the article speaks of is its. */
export const isElsewhere = (doc: Document, title: Title): boolean =>
  isOfAnother(doc, title) || isOfSeveral(title) || isOfNation(doc, title) || isLawmaker(doc, title);

/** `Rep. Hale`: of a house that needs no name. */
const isLawmaker = ({ tokens }: Document, { from, to }: Title): boolean =>
  to === from + 1 && norm(tokens, from) === 'rep' && looks(tokens, from, Shape.Pointed);

/** `Korean President Park`, not `Romanian head coach Popa`. */
const isOfNation = (doc: Document, { name, from, to }: Title): boolean =>
  OF_NATION.test(name) &&
  (has(doc.tokens, from - 1, WordClass.Demonym) || isLawgiver(doc.tokens, to) || isOneOfNations(doc, name, to));

/** `former President Park` where the text names a `Korean President` or a `Chilean minister` too: they are of nations there. */
const isOneOfNations = ({ tokens, titles }: Document, name: string, to: number): boolean =>
  RULES_NATION.test(name) &&
  isCapital(tokens, to) &&
  (isCapital(tokens, to - 1) || name.startsWith('former ')) &&
  titles.some((other) => other.to !== to && NATIONAL.test(other.name) && isOfLand(tokens, other.from));

const NATIONAL = /\b(?:ambassador|minister|premier|president)$/;

/** `[Chilean] minister`, `[Peru's] minister`. */
const isOfLand = (tokens: Tokens, at: number): boolean =>
  has(tokens, at - 1, WordClass.Demonym) ||
  (["'s", '’s'].includes(norm(tokens, at - 1)) && has(tokens, at - 2, WordClass.Country));

const RULES_NATION = /^(?:acting |deputy |former |vice[- ])*president$/;

/** `President Karimov today [signed a decree]`. */
function isLawgiver(tokens: Tokens, at: number): boolean {
  for (let k = at; k < at + DEED_REACH && continues(tokens, k); k++)
    if (/^(?:issued|signed|signs)$/.test(norm(tokens, k))) return /^(?:decrees?|ukaz|laws?)$/.test(norm(tokens, k + 2));
  return false;
}

const DEED_REACH = 8;

const OF_NATION = /^(?:acting |deputy |former |vice[- ])*(?:ambassador|chancellor|consul|minister|premier|president)\b/;

/** `Presidents A and B`: heads of two bodies, neither of which is named. */
const isOfSeveral = ({ name, others }: Title): boolean => others.length > 0 && solePost(name) !== null;

/** `Founder of the modern state`, `treasurer of the Order of Nurses`: the text says of what, if of no body that we know. */
function isOfAnother({ tokens }: Document, { to }: Title): boolean {
  // `manager at [Saint Ada's]`, but `president at [Davos]`.
  if (norm(tokens, to) === 'at') return isCapital(tokens, to + 1) && !has(tokens, to + 1, NO_BODY);
  if (norm(tokens, to) !== 'of' || !continues(tokens, to + 1)) return false;
  let k = to + 1;
  while (['the', 'our', 'its', 'this', 'a', 'an'].includes(norm(tokens, k))) k++;
  if (isCapital(tokens, k)) return true;
  // `captain of the national team`: no club's.
  if (norm(tokens, k) === 'national' && norm(tokens, k + 1) === 'team') return true;
  const first = k;
  for (const end = k + OF_REACH; k < end && continues(tokens, k) && !looks(tokens, k, Shape.Mark); k++)
    if (!beginsSmall(norm(tokens, k)) || has(tokens, k, WordClass.OrganisationHead)) return false;
  return k > first;
}

const NO_BODY =
  WordClass.City |
  WordClass.Country |
  WordClass.Month |
  WordClass.Weekday |
  WordClass.RelativeTime |
  WordClass.OrganisationHead;

/** How many words of what a post is of are read. */
const OF_REACH = 4;

/** A short line without a full stop, as under a letter or in a list of posts: the body is the article's, not the last one named. */
export function isSignature({ tokens }: Document, { from, to }: Title): boolean {
  let first = from;
  while (first > from - LINE && continues(tokens, first)) first--;
  let end = to;
  while (end < to + LINE && continues(tokens, end)) end++;
  return end - first <= LINE && !continues(tokens, first) && !continues(tokens, end) && norm(tokens, end - 1) !== '.';
}

/** Most tokens of such a line. */
const LINE = 12;
