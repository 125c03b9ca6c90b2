/**
 * The part of a body that a post leads and that has no name of its own: `chair [of the bank's management board]`, `head [of its protein
 * laboratory]`, `Chairman [of the Supervisory Board]`. A whole body (`president of the club`) is whose post it is.
 */
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { continues, has, isCapital, looks, norm } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { closesField } from './portfolio.js';

/** Past it; null where none follows the head word. */
export function organEnd(tokens: Tokens, head: number): number | null {
  const organs = ORGANS.get(norm(tokens, head).replace(/^(?:co|deputy|vice)-/, ''));
  if (organs === undefined || norm(tokens, head + 1) !== 'of' || !OPENERS.has(norm(tokens, head + 2))) return null;
  if (isCapital(tokens, head + 3)) return namedBoardEnd(tokens, head);
  const first = norm(tokens, head + 4) === "'s" ? head + 5 : head + 3;
  for (let k = first; k < first + MAX_WORDS && continues(tokens, k); k++) {
    if (!looks(tokens, k, Shape.LowerCase) || has(tokens, k, WordClass.Starter | WordClass.Connector)) return null;
    if (!organs.has(norm(tokens, k))) continue;
    // `chairman of the shop committee of Kelm Textile`, `of the women's committee`: a body.
    if (norm(tokens, k) !== 'board' && ['at', 'of'].includes(norm(tokens, k + 1))) return null;
    if (norm(tokens, k) === 'committee' && first === head + 5) return null;
    return isClosed(tokens, k + 1) ? k + 1 : null;
  }
  return null;
}

/** Most words of one. */
const MAX_WORDS = 4;

/** No noun goes on with it: not `the board member`. */
const isClosed = (tokens: Tokens, k: number): boolean =>
  !continues(tokens, k) || !looks(tokens, k, Shape.LowerCase) || closesField(tokens, k);

/** `Chairman [of the Supervisory Board] Ada Obi`, `the agency's Chairman [of the Board]`; with a body behind it, see `ending`. */
function namedBoardEnd(tokens: Tokens, head: number): number | null {
  if (!norm(tokens, head).startsWith('chair')) return null;
  const isKind = BOARDS.has(norm(tokens, head + 3));
  const board = isKind ? head + 4 : head + 3;
  if (norm(tokens, board) !== 'board' || (!isKind && norm(tokens, head - 1) !== "'s")) return null;
  return norm(tokens, board + 1) === 'of' ? null : board + 1;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BOARDS = words('executive management managing supervisory');
const OPENERS = words('a her his its our the their');
const CHAIRED = words('board committee panel sub-committee subcommittee');
const HEADED = words('delegation department division group laboratory office section team');

const ORGANS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    chair: CHAIRED,
    chairman: CHAIRED,
    chairperson: CHAIRED,
    chairwoman: CHAIRED,
    head: HEADED,
    manager: HEADED,
    member: words('board committee council panel presidium'),
  }),
);
