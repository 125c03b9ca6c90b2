/** What a person is called besides: `Name, known to all at the mill as [Nick]`, `Name, nicknamed “[Nick]”`. */
import type { Tokens } from '../model/document.js';
import { norm } from './phrases.js';

/** Most tokens between a person and what he is called. */
const REACH = 16;

/** Whether the words between a name that ends at token `from` and one that begins at `to` say that they are one person's. */
export function isCalled(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > REACH || to <= from) return false;
  let at = to - 1;
  while (at > from && /^["“«']$/.test(norm(tokens, at))) at--;
  if (/^(?:nicknamed|dubbed|called)$/.test(norm(tokens, at))) return true;
  if (norm(tokens, at) !== 'as') return false;
  for (let k = from; k < at; k++) if (norm(tokens, k) === 'known') return isSaidOf(tokens, from, k);
  return false;
}

/** `, better known`, ` was widely known`; but `lived in a town known`. */
function isSaidOf(tokens: Tokens, from: number, known: number): boolean {
  let k = known - 1;
  while (k >= from && /^(?:is|was|also|better|best|who|been|had|has|\p{Ll}+ly)$/u.test(norm(tokens, k))) k--;
  return k < from || /^[,(–—]$/.test(norm(tokens, k));
}
