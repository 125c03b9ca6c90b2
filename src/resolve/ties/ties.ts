/** The body or place that a title's own phrase names: before it, behind it, or behind the name that follows it. */
import type { Tie, TokenSpan } from '../../model/document.js';
import { ownerBefore } from '../meant-bodies.js';
import { beforeColon, behindName, whereOrAs } from './around.js';
import { before } from './before.js';
import { behind } from './behind.js';
import { type TieContext, tieToMeant } from './tie.js';

/** Null where the phrase names none. */
export function tieOf(context: TieContext, title: TokenSpan): Tie | null {
  const after = behind(context, title.to);
  const ahead = before(context, title.from);
  const owner = () => tieToMeant(ownerBefore(context.doc, context.bodies, title.from), 0.75);
  // `WFP Country Director in Madagascar`, `its representative in Moldova`: the place is where the body's post is held.
  if (after?.rule === 'title-of-place') {
    const body = ahead ?? owner();
    if (body !== null && body.organisation !== null) return body;
  }
  return (
    after ??
    ahead ??
    beforeColon(context, title) ??
    whereOrAs(context, title.from) ??
    behindName(context, title) ??
    owner()
  );
}
