/** Posts of a state or a place, and the bodies that bear its name or that their holders come from. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, NameMention, Tie, Tokens } from '../../model/document.js';
import { has, looks, wordAt } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { type WordSet, wordSet } from '../../text/word-set.js';
import type { TieContext } from './tie.js';

/**
 * The tie as it is, or to the place where a post of a place is tied to one bare name (`Mayor of [Lunka]`, which is a hospital's short
 * form too); null where a minister's or councillor's party stands behind his name; a coach's town stands for its club.
 */
export function asPlace({ doc }: TieContext, title: NameMention, tie: Tie): Tie | null {
  const { tokens } = doc;
  if (tie.organisation === null) return (hasWord(tokens, title, OF_CLUB) ? clubOf(doc, tie) : null) ?? tie;
  if (tie.rule === 'body-behind-name' && hasWord(tokens, title, OF_STATE) && isOfPeople(doc, tie.organisation))
    return null;
  const mention = doc.organisations[tie.organisation]!.mentions.find(({ start }) => start === tie.mention?.start);
  if (mention === undefined || mention.to - mention.from > 1) return tie;
  // `chairman of [Varzob] district`.
  const isOfDistrict = tie.rule === 'title-of-body' && OF_LAND.has(wordAt(tokens, mention.to));
  if (!isOfDistrict && !hasWord(tokens, title, OF_PLACE)) return tie;
  // `Governor of the BNB`, `the Bank's governor`.
  if (looks(tokens, mention.from, Shape.AllCaps) || has(tokens, mention.from, WordClass.OrganisationHead)) return tie;
  return { ...tie, organisation: null, place: tokens.word[mention.from]!.text, rule: 'title-of-place' };
}

function hasWord(tokens: Tokens, { from, to }: NameMention, words: WordSet): boolean {
  for (let k = from; k < to; k++) if (words.has(wordAt(tokens, k))) return true;
  return false;
}

/** `[Faro] coach Ada`: the one club with the town in its name. */
function clubOf({ organisations }: Document, tie: Tie): Tie | null {
  const { place } = tie;
  if (place === null) return null;
  const found = [...organisations.keys()].filter((body) => {
    const { name, type } = organisations[body]!;
    return (type === null || type === 'association') && name !== place && ` ${name} `.includes(` ${place} `);
  });
  return found.length === 1 ? { ...tie, organisation: found[0]!, place: null, rule: 'body-before-title' } : null;
}

/** A party, a league, a list: whom it is of, its members do not hold their posts in. */
function isOfPeople({ organisations }: Document, body: number): boolean {
  const { type, name } = organisations[body]!;
  return type === 'party' || type === 'union' || /\b(?:alliance|front|greens?|league|list|movement)\b/i.test(name);
}

const OF_CLUB = wordSet('captain coach defender goalkeeper midfielder player skipper striker winger sporting sports');

const OF_PLACE = wordSet(
  'akim alderman ambassador burgomaster governor headman hokim khokim mayor mayoress mp mpa prefect premier sarpanch voivode',
);

const OF_LAND = wordSet('city county district province region');

const OF_STATE = wordSet('cllr councillor councilor governor mayor minister premier');
