/** The body or place that a title's own phrase names: before it, behind it, or behind the name that follows it. */
import type { NameMention, Tie } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { ownerBefore } from '../meant-bodies.js';
import { onBehalf, thereOf } from './acting-for.js';
import { atBody, beforeColon, behindName, behindNameBefore, ledBy, whereOrAs } from './around.js';
import { before } from './before.js';
import { behind, behindNext } from './behind.js';
import { asPlace } from './places.js';
import { type TieContext, tieToMeant } from './tie.js';

/** Null where the phrase names none. */
export function tieOf(context: TieContext, title: NameMention): Tie | null {
  const tie = tieAround(context, title);
  return tie === null ? null : asPlace(context, title, tie);
}

/** `our President`; `Deputy Prime Minister, Head of the Commission`: of a government. */
const isOwnOffice = ({ doc: { tokens } }: TieContext, { from, to }: NameMention): boolean =>
  norm(tokens, from - 1) === 'our' || (norm(tokens, to - 1) === 'minister' && norm(tokens, to - 2) === 'prime');

function tieAround(context: TieContext, title: NameMention): Tie | null {
  const { tokens } = context.doc;
  const after = behind(context, title.to);
  const ahead = before(context, title);
  const owner = () => tieToMeant(ownerBefore(context.doc, context.bodies, title.from), 0.75);
  // `WFP Country Director in Madagascar`, `its representative in Moldova`: the place is where the body's post is held.
  if (after?.rule === 'title-of-place') {
    const body = ahead ?? owner();
    if (body !== null && body.organisation !== null) return body;
  }
  // `its Limpopo provincial secretary`.
  if (after === null && ahead?.rule === 'title-of-place' && ahead.mention !== null) {
    const at = context.doc.mentions.find(({ start }) => start === ahead.mention?.start)?.from;
    const body = at === undefined ? null : tieToMeant(ownerBefore(context.doc, context.bodies, at), 0.75);
    if (body !== null) return body;
  }
  // `joins BODY as title from OTHER`.
  const joined = norm(tokens, title.to) === 'from' ? whereOrAs(context, title.from) : null;
  return (
    joined ??
    thereOf(context, title) ??
    after ??
    ahead ??
    ledBy(context, title) ??
    // `Our President, and Deputy Secretary of BODY`: the first post is of us.
    (isOwnOffice(context, title) ? null : behindNext(context, title.to)) ??
    beforeColon(context, title) ??
    atBody(context, title) ??
    onBehalf(context, title) ??
    whereOrAs(context, title.from) ??
    behindName(context, title) ??
    behindNameBefore(context, title) ??
    owner()
  );
}
