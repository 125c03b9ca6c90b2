/** What `mil` means: R$ [350 mil], and in Spain [500 mil] euros, are thousands; [3 mil]. Kč and $[5 mil] are millions. */
import { timesTen } from './decimal.js';
import type { PlaceContext } from './place-context.js';
import { isBreak, type Source, wordAt } from './source.js';
import type { Term } from './term.js';

/** What is paid with where `mil` is a thousand: in Spanish and in Portuguese. */
const IBERIAN = new Set('AOA ARS BOB BRL CLP COP CRC CUP CVE DOP GTQ HNL MXN MZN PEN PYG UYU VES'.split(' '));

/** `R$ 350 mil`, the `500 mil euros` of a text about Spain: a thousand there, where elsewhere it is short for a million. */
export function inIberian(source: Source, term: Term | null, context: PlaceContext): Term | null {
  if (term?.kind !== 'money' || !hasMil(source, term)) return term;
  const { code } = term.currency!.meanings[0]!;
  const isIberian = code === 'EUR' ? saysIberia(context) : IBERIAN.has(code);
  return isIberian ? { ...term, value: timesTen(term.value, -3) } : term;
}

/** `500 mil euros` where nothing tells the language: a million, but surely so only with its point. */
export function isDoubtful(source: Source, term: Term, context: PlaceContext): boolean {
  const [only] = term.currency?.meanings ?? [];
  return only?.code === 'EUR' && hasMil(source, term) && !saysIberia(context);
}

const saysIberia = (context: PlaceContext): boolean => context.count('ESP') + context.count('PTE') > 0;

/** `500 mil`, `3 mil millones`; the point of `3 mil. Kč` makes it a million, one that ends the sentence says nothing. */
function hasMil(source: Source, { figure: { from, to, power } }: Term): boolean {
  const isMil = (at: number) =>
    wordAt(source, at).norm === 'mil' && (isBreak(source, at + 1) || !wordAt(source, at).text.endsWith('.'));
  return power > 0 && (isMil(to - 1) || (to - 2 >= from && isMil(to - 2)));
}
