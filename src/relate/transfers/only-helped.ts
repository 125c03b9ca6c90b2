/**
 * The one body that a text has told of before a gift and that can live on gifts, where the gift says of nobody that he gets it: `The boiler
 * of [Lorn School] is new. Kutu Gas gave 6 million.` Left alone: gifts to people (`pays its riders`), what is handed out, texts of several such bodies.
 */
import type { Document, Organisation, Party, Transfer } from '../../model/document.js';
import { Fit, fitOf } from '../../text/called-bodies.js';
import { isSource } from '../../text/news-sources.js';
import { norm, sentenceOf } from '../../text/phrases.js';
import { singularOf } from '../../text/singular.js';
import { tokensBetween } from '../../text/spans.js';
import { isOrgan } from '../organs.js';
import { isHouse } from './houses.js';
import { PERSON_NOUN, sameParty } from './scene.js';

/** That body for a gift to nobody; none that itself gives in one of `all` told until then. */
export function onlyHelped(doc: Document, transfer: Transfer, all: readonly Transfer[]): Party | null {
  const { giver, decidedBy } = transfer;
  const from = placeOf(doc, transfer);
  if (decidedBy !== null || isForPeople(doc, from) || !isHisOwnSubject(doc, transfer)) return null;
  const helped = doc.organisations.flatMap((body, index): readonly Party[] => {
    const party: Party = { kind: 'organisation', index };
    const isOther = !sameParty(party, giver) && !isOwn(doc, giver, index);
    return isOther &&
      body.mentions.some((one) => one.from < from && !isOfPeople(doc, one.from, from)) &&
      canBeHelped(doc, body)
      ? [party]
      : [];
  });
  const isMoney = transfer.amount !== null && doc.amounts[transfer.amount]!.kind === 'money';
  const only = onlyOf(doc, helped, isMoney);
  const end = doc.tokens.start[sentenceOf(doc, from)[1]] ?? Number.POSITIVE_INFINITY;
  const isGiver = (party: Party) => all.some((one) => sameParty(one.giver, party) && one.evidence[0]!.start < end);
  if (only === null || isGiver(only)) return null;
  const { name, mentions } = doc.organisations[only.index]!;
  const sentence = doc.tokens.sentence[from]!;
  const isNear = mentions.some((one) => one.from < from && doc.tokens.sentence[one.from]! >= sentence - REACH);
  return isNear && (isMoney || isHouse(name)) ? only : null;
}

/** The first token of what is given, or of what tells of it. */
export const placeOf = ({ tokens, amounts }: Document, { amount, evidence }: Transfer): number =>
  amount === null ? tokensBetween(tokens, evidence[0]!.start, evidence[0]!.end).from : amounts[amount]!.from;

/** The only one, or the only house among them: of things only where the text names it first of all. */
function onlyOf({ organisations }: Document, helped: readonly Party[], isMoney: boolean): Party | null {
  const houses = helped.filter(({ index }) => isHouse(organisations[index]!.name));
  const sure = houses.length === 0 || (!isMoney && houses[0]!.index > 0) ? helped : houses;
  return sure.length === 1 ? sure[0]! : null;
}

/** `The pupils of [the school] were given 10 desks`: they got them. */
function isOfPeople({ tokens }: Document, body: number, amount: number): boolean {
  const of = norm(tokens, body - 1) === 'the' ? body - 2 : body - 1;
  const isBeside = tokens.sentence[body] === tokens.sentence[amount] && norm(tokens, of) === 'of';
  return isBeside && PERSON_NOUN.has(singularOf(norm(tokens, of - 1)) ?? '');
}

/** How many sentences before the gift it was spoken of. */
const REACH = 6;

function canBeHelped(doc: Document, body: Organisation): boolean {
  if (isOrgan(body.name) || isSource(doc, body)) return false;
  if (isHouse(body.name) || (body.type !== null && HELPED.has(body.type))) return true;
  return body.type === null && fitOf(doc, body, 'company') !== Fit.Kind;
}

const HELPED: ReadonlySet<string> = new Set(['association', 'union']);

/** Whether a person who gives holds a post at the body. */
const isOwn = ({ roles }: Document, giver: Party | null, body: number): boolean =>
  giver?.kind === 'person' && roles.some(({ person, organisation }) => person === giver.index && organisation === body);

/** `Pays riders 500`, `gave out 500`, `refunded 500`. */
function isForPeople(doc: Document, amount: number): boolean {
  const { tokens } = doc;
  const [from, to] = sentenceOf(doc, amount);
  for (let k = from; k < to; k++) {
    const word = norm(tokens, k);
    if (OUT.test(word) || (word === 'out' && GIVEN.test(norm(tokens, k - 1)))) return true;
  }
  return [1, 2, 3].some((n) => PERSON_NOUN.has(singularOf(norm(tokens, amount - n)) ?? ''));
}

const OUT =
  /^(?:crew|delivered|distributed|distributes|dividend|dividends|postage|refund|refunded|refunds|settle|staff)$/;
const GIVEN = /^(?:give|gave|given|gives|hand|handed|hands|pay|paid|pays)$/;

/** `They borrowed 500`, not `the teacher of the school received 500`. */
function isHisOwnSubject({ tokens }: Document, { rule, evidence }: Transfer): boolean {
  if (rule !== 'transfer-received') return true;
  const { from } = tokensBetween(tokens, evidence[0]!.start, evidence[0]!.end);
  return /^(?:it|they|we)$/.test(norm(tokens, from - 1));
}
