/**
 * What the heading of a table or list of sums says of all its rows: `Grants of the autumn round:`, `Our sponsors`, `Donations to the hospice in
 * June`. Left alone: prices, sales and budgets, whose headings speak of no gift.
 */
import type { Document, Party, Tokens } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { Gap } from '../../text/shape.js';
import { governor } from './governor.js';
import type { Node, PartyNode } from './scene.js';
import { mainBody } from './speaker.js';

/** What a heading says of the rows behind it. */
export interface Table {
  /** Whether its rows name who gives, or who gets. */
  readonly isOfGivers: boolean;
  /** The other side, the same in all rows. */
  readonly other: Party | null;
}

/** The table that sentence `s` announces, or null; `giver` is who gave what was told of last. */
export function tableOf(doc: Document, nodes: readonly Node[], s: number, giver: Party | null): Table | null {
  const { tokens, sentences } = doc;
  const [from, to] = [sentences.at[s]!, sentences.at[s + 1]!];
  if (to - from > HEADING || !isLine(tokens, to)) return null;
  // A whole sentence announces only what is marked as a list.
  if (norm(tokens, to - 1) === '.' && !BULLET.test(norm(tokens, to)) && !isFirstNumber(tokens, to)) return null;
  return headed(doc, nodes, from, to, giver);
}

/** Most words of such a heading. */
export const HEADING = 30;
const BULLET = /^[•◦▪■□●○►▶✓✔‣·*–—-]$/;
/** `1. Halden Library`. */
const isFirstNumber = (tokens: Tokens, k: number): boolean =>
  norm(tokens, k) === '1' && /^[.)]$/.test(norm(tokens, k + 1));
export const isLine = (tokens: Tokens, k: number): boolean => k < tokens.length && (tokens.gap[k]! & Gap.Line) !== 0;

/** What the words `[from, to)` announce; `giver` is who gave what was told of last. */
export function headed(
  doc: Document,
  nodes: readonly Node[],
  from: number,
  to: number,
  giver: Party | null,
): Table | null {
  const { tokens } = doc;
  const isOfGivers =
    speaksOf(tokens, from, to, GIVERS) ||
    (speaksOf(tokens, from, to, HELP) && speaksOf(tokens, from, to, GOT)) ||
    // `Donations to the hospice in June`.
    (DONATIONS.test(norm(tokens, from)) && /^(?:for|to)$/.test(norm(tokens, from + 1)));
  if (!isOfGivers && !speaksOf(tokens, from, to, GETTERS)) return null;
  const parties = nodes.filter((node): node is PartyNode => node.kind === 'party' && node.to <= to);
  if (isOfGivers) {
    const isOfDonors = speaksOf(tokens, from, to, DONORS);
    const meant = isOfDonors ? (mainBody(doc) ?? firstBody(doc, from)) : null;
    return { isOfGivers, other: getting(tokens, parties, from)?.party ?? meant };
  }
  const other = parties.find((node) => !/^(?:to|for|among|in|at)$/.test(governor(tokens, node.lead, node.from)))?.party;
  return { isOfGivers, other: other ?? giver ?? mainBody(doc) ?? firstBody(doc, from) };
}

/** `Donations to [X]`, `[X] thanks its sponsors`, `[X] – contributions received`; not the ministry that publishes them. */
const getting = (tokens: Tokens, parties: readonly PartyNode[], from: number): PartyNode | undefined =>
  parties.find((node) => /^(?:to|for|by|of)$/.test(governor(tokens, node.lead, node.from))) ??
  parties.find(
    (node) =>
      node.from - from < 2 && /^(?:thanks?|got|has|is|places|raised|received|[–—:-])$/.test(norm(tokens, node.to)),
  );

function speaksOf(tokens: Tokens, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let k = from; k < to; k++) if (words.has(norm(tokens, k))) return true;
  return false;
}

const GIVERS = new Set(
  'backers benefactors contributors donors funders grateful gratitude sponsors supporters thanks'.split(' '),
);
/** Whoever lists them gets what they give. */
const DONORS = new Set('benefactors contributors donors sponsors'.split(' '));
const HELP = new Set('aid assistance contributions donations gifts help money paid support'.split(' '));
const DONATIONS = /^(?:contributions|donations|gifts)$/;
const GOT = new Set('arrived came come from received who'.split(' '));
const GETTERS = new Set(
  'award awarded awards beneficiaries bursaries grant grants prize prizes recipient recipients scholarships stipends subsidies sums winners'.split(
    ' ',
  ),
);

/** The body named first, where that is before token `to`. */
function firstBody({ organisations }: Document, to: number): Party | null {
  const index = organisations.findIndex(({ mentions }) => mentions.some(({ from }) => from < to));
  return index === -1 ? null : { kind: 'organisation', index };
}
