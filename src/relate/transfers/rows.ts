/**
 * Gifts in the rows of tables and lists of sums: `1. Halden Library, reading corner – 40,000 kroner`, `Kvass & Sons ..... 10,000 rubles`, behind a heading that
 * says who gives or gets; and fines in lists of them: `1. Karpaty Rovers: fine 5,000 euros`.
 */
import type { Document, Party, TokenSpan, Tokens, Transfer } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { type Node, type PartyNode, sameParty } from './scene.js';
import { HEADING, headed, isLine, type Table } from './tables.js';

/** The transfers of the row in sentence `s`, or of a list of fines; empty where it is none. */
export function rowOf(doc: Document, nodes: readonly Node[], s: number, table: Table | null): Transfer[] {
  const [from, to] = [doc.sentences.at[s]!, doc.sentences.at[s + 1]!];
  return beginsRow(doc, s) && to - from <= ROW ? rowIn(doc, nodes, from, table) : [];
}

/** `Donations to the hospice: Lions Club €1,200; Kvass & Sons €800`: the transfers of two rows or more in one sentence, else none. */
export function rowsWithin(doc: Document, nodes: readonly Node[], s: number): Transfer[] {
  const { tokens, sentences } = doc;
  const [from, to] = [sentences.at[s]!, sentences.at[s + 1]!];
  let colon = from + 1;
  while (colon < to && colon < from + HEADING && norm(tokens, colon) !== ':') colon++;
  if (norm(tokens, colon) !== ':' || colon > to - 3) return [];
  const table = headed(doc, nodes, from, colon, null);
  if (table === null) return [];
  const rows: Transfer[][] = [];
  const mark = hasMark(tokens, colon, to, ';') ? ';' : ',';
  for (let k = colon; k < to; k++) {
    if (k !== colon && !(norm(tokens, k) === mark && (mark === ';' || isBehindSum(doc, k)))) continue;
    let end = k + 1;
    while (end < to && !(norm(tokens, end) === mark && (mark === ';' || isBehindSum(doc, end)))) end++;
    rows.push(
      rowIn(
        doc,
        nodes.filter((node) => node.from > k && node.to <= end),
        k + 1,
        table,
      ),
    );
  }
  const told = rows.filter((row) => row.length > 0);
  return told.length > 1 ? told.flat() : [];
}

function hasMark(tokens: Tokens, from: number, to: number, mark: string): boolean {
  for (let k = from; k < to; k++) if (norm(tokens, k) === mark) return true;
  return false;
}

const isBehindSum = ({ tokens, amounts }: Document, k: number): boolean =>
  amounts.some(
    ({ to, kind }) =>
      to === k ||
      (norm(tokens, k - 1) === ')' && (to === k - 1 || (kind === 'quantity' && to < k && k - to < COUNTED))),
  );

/** How many words can stand behind the number in `(6 tons of milk)`, with the bracket. */
const COUNTED = 6;

/** The transfers of a row whose first token is `from`. */
function rowIn(doc: Document, nodes: readonly Node[], from: number, table: Table | null): Transfer[] {
  const { tokens } = doc;
  const parties = leading(tokens, nodes, from);
  if (parties.length === 0) return [];
  const sums = sumsOf(doc, nodes, parties.at(-1)!, table);
  const fines = sums.filter((index) => isFine(tokens, doc.amounts[index]!.from));
  if (fines.length > 0) return fines.map((amount) => told(doc, amount, parties.at(-1)!.party, null));
  if (table === null || nodes.some(({ kind }) => kind === 'verb')) return [];
  const { isOfGivers, other } = table;
  return parties.flatMap(({ party }) =>
    sameParty(other, party)
      ? []
      : sums.map((amount) => (isOfGivers ? told(doc, amount, party, other) : told(doc, amount, other, party))),
  );
}

/** At the beginning of a line, or behind its number: `1. Halden Library`. */
const beginsRow = ({ tokens, sentences }: Pick<Document, 'tokens' | 'sentences'>, s: number): boolean =>
  isLine(tokens, sentences.at[s]!) || (s > 0 && isNumber(tokens, sentences.at[s - 1]!, sentences.at[s]!));

const isNumber = (tokens: Tokens, from: number, to: number): boolean =>
  isLine(tokens, from) && to - from === 2 && /^(?:\d{1,2}|[a-z])$/.test(norm(tokens, from));

/** A short line, without which the table would end. */
export const isRow = ({ tokens, sentences }: Document, s: number): boolean =>
  beginsRow({ tokens, sentences }, s) && sentences.at[s + 1]! - sentences.at[s]! <= ROW;

/** Most words of a row. */
const ROW = 40;

/** Who stand at the head of a row, behind its sign or number and before its first comma or dash: `Levan and Hugo`, but of `the coach of Alga, Ivan` the last. */
function leading(tokens: Tokens, nodes: readonly Node[], from: number): readonly PartyNode[] {
  const first = nodes[0];
  if (first?.kind !== 'party' || first.by === 'pronoun' || first.from - from > SIGNS) return [];
  let end = first.to;
  while (end < first.to + ROW && !BREAK.test(norm(tokens, end))) end++;
  const all = nodes.filter((node): node is PartyNode => node.kind === 'party' && node.to <= end && node.party !== null);
  return all.every(({ lead, from: at }, n) => n === 0 || (at === lead + 1 && norm(tokens, lead) === 'and'))
    ? all
    : all.slice(-1);
}

/** Most tokens of `1.`, `2nd equal`. */
const SIGNS = 3;
const BREAK = /^(?:[,;:()/|–—…-]|\.{2,})$/;

/** The sums of a row: those behind its dash or colon or right behind the name; else all that it is thanked for. */
function sumsOf(
  { tokens, amounts }: Document,
  nodes: readonly Node[],
  { to }: PartyNode,
  table: Table | null,
): number[] {
  const behind = nodes.flatMap((node) => (node.kind === 'amount' && node.from >= to ? [node.index] : []));
  const isApart = (index: number) => isBehindMark(tokens, amounts[index]!, to);
  const money = behind.filter(
    (index) => amounts[index]!.kind === 'money' && (isApart(index) || isFine(tokens, amounts[index]!.from)),
  );
  const isBeside = (index: number) =>
    norm(tokens, amounts[index]!.from - 1) === 'and' && amounts[index]!.kind === 'quantity';
  if (money.length > 0 && table !== null) return [...money, ...behind.filter(isBeside)];
  if (money.length > 0 || table === null) return money;
  const isThanked = (index: number) => /^(?:and|for|,)$/.test(norm(tokens, amounts[index]!.from - 1));
  return behind.filter((index) => isApart(index) || (table.isOfGivers && isThanked(index)));
}

/** `Kvass & Sons – 500`, `Kvass & Sons 500`, `Kvass & Sons ..... 500`, and at the end `Kvass & Sons, a bench, 500`. */
function isBehindMark(tokens: Tokens, { from, to }: TokenSpan, head: number): boolean {
  const before = norm(tokens, from - 1);
  if (from === head || /^[:(/|–—…-]$/.test(before)) return true;
  if (before === '.') return norm(tokens, from - 2) === '.';
  return before === ',' && (isLine(tokens, to) || to >= tokens.length || /^[.;]$/.test(norm(tokens, to)));
}

/** `Fine 500 euros`, `fine of 500 euros`. */
const isFine = (tokens: Tokens, k: number): boolean =>
  /^(?:fine|fined)$/.test(norm(tokens, norm(tokens, k - 1) === 'of' ? k - 2 : k - 1));

function told(doc: Document, amount: number, giver: Party | null, recipient: Party | null): Transfer {
  const { start, end } = doc.amounts[amount]!;
  return {
    giver,
    recipient,
    amount,
    thing: null,
    decidedBy: null,
    purpose: null,
    date: null,
    evidence: [{ start, end }],
    rule: 'transfer-listed',
    confidence: giver === null || recipient === null ? 0.55 : 0.65,
  };
}
