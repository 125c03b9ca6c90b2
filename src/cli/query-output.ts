/** Answers as tables for people, as JSON, NDJSON and CSV for programs. */
import type { RegistryPost } from '../model/registry.js';
import type { FormatOptions } from '../output/format.js';
import { type Column, type Paints, paintsOf, section } from '../output/grid.js';
import { widthOf, wrap } from '../output/layout.js';
import { quoteFor } from '../output/rows.js';
import { visibleLine } from '../output/visible.js';
import { wellFormedJson } from '../output/well-formed.js';
import { counted, groupedFigure } from '../registry/formats/numbers.js';
import type { Candidate } from '../storage/names.js';
import type { ArticleAnswer, Total, TransferAnswer } from '../storage/questions.js';
import type { QueryFormat } from './query-command.js';

type Item = Readonly<Record<string, unknown>>;

export interface Answer {
  /** What JSON calls the list. */
  readonly list: string;
  readonly about: readonly Candidate[];
  readonly items: readonly Item[];
  /** What stands beside the list in JSON. */
  readonly more?: Item;
  /** The head of a CSV file, which is there without items too. */
  readonly columns: readonly string[];
  readonly tables: (width: number, paints: Paints) => string[];
  /** What is said where there are no items. */
  readonly none: string;
}

type Options = Pick<FormatOptions, 'width' | 'colourLevel' | 'excelSafe'>;

export async function renderAnswer(answer: Answer, format: QueryFormat, options: Options): Promise<string> {
  const { list, about, items, more, columns } = answer;
  if (format === 'json') return `${wellFormedJson({ about, [list]: items, ...more })}\n`;
  if (format === 'ndjson') return items.map((item) => `${wellFormedJson(item)}\n`).join('');
  if (format === 'csv') {
    const quote = quoteFor(',', options.excelSafe);
    const cell = (value: unknown) => quote(Array.isArray(value) ? value.join('; ') : String(value ?? ''));
    return [columns, ...items.map((item) => columns.map((column) => item[column]))]
      .map((row) => `${row.map(cell).join(',')}\n`)
      .join('');
  }
  const paints = await paintsOf(options.colourLevel);
  const heads = about.map((one) => headOf(one, options.width, paints));
  const tables = items.length === 0 ? [`${visibleLine(answer.none)}\n`] : answer.tables(options.width, paints);
  return [...(heads.length === 0 ? [] : [`${heads.join('\n')}\n`]), ...tables].join('\n');
}

/** `Elmira Qasimova  azerbaijan, 2019-03-01 – 2021-03-01, 3 articles, P0123456789abcdef`; in lines below each other where that is too wide. */
function headOf(
  { id, name, country, documents, firstSeen, lastSeen }: Candidate,
  width: number,
  paints: Paints,
): string {
  const known = [country, span(firstSeen, lastSeen), counted(documents, 'article'), id];
  const title = visibleLine(name);
  const details = known.filter((part) => part !== null).join(', ');
  if (widthOf(title) + 2 + widthOf(details) <= width) return `${paints.bold(title)}  ${paints.dim(details)}`;
  return [...wrap(title, width).map(paints.bold), ...wrap(details, width).map(paints.dim)].join('\n');
}

const span = (first: string | null, last: string | null): string | null =>
  first === null && last === null ? null : first === last ? first : `${first ?? '…'} – ${last ?? '…'}`;

const POST_COLUMNS = [
  'id',
  'personId',
  'person',
  'title',
  'organisationId',
  'organisation',
  'place',
  'status',
  'firstSeen',
  'lastSeen',
  'from',
  'to',
  'documents',
  'confidence',
  'sources',
];

const postItem = ({ evidence, ...post }: RegistryPost): Item => ({
  ...post,
  sources: [...new Set(evidence.map(({ source }) => source))],
});

const person = (paints: Paints): Column<RegistryPost> => ({
  name: 'Person',
  cell: (post) => post.person,
  paint: paints.cyan,
});

const place = (paints: Paints): Column<RegistryPost> => ({
  name: 'Organisation',
  cell: (post) => post.organisation ?? post.place,
  paint: paints.magenta,
});

const rest = (paints: Paints): Column<RegistryPost>[] => [
  { name: 'Seen', cell: ({ firstSeen, lastSeen }) => span(firstSeen, lastSeen), paint: paints.yellow },
  { name: 'Stated', cell: ({ from, to }) => span(from, to), paint: paints.yellow },
  { name: 'Articles', cell: ({ documents }) => documents, align: 'right' },
];

const title: Column<RegistryPost> = {
  name: 'Title',
  cell: (post) => [post.status === 'former' ? 'former' : '', post.title].join(' ').trim(),
};

const TRANSFER_COLUMNS = [
  'date',
  'giverId',
  'giver',
  'recipientId',
  'recipient',
  'value',
  'currency',
  'unit',
  'period',
  'approximate',
  'thing',
  'purpose',
  'sources',
];

const amount = ({ value, approximate }: TransferAnswer): string | null =>
  value === null ? null : `${approximate ? '~' : ''}${groupedFigure(value)}`;
const measure = ({ currency, unit, period }: Pick<Total, 'currency' | 'unit' | 'period'>): string | null =>
  [currency ?? unit, period?.replace('-', ' ')].filter(Boolean).join(' ') || null;

const transferColumns = (paints: Paints): Column<TransferAnswer>[] => [
  { name: 'Date', cell: ({ date }) => date, paint: paints.yellow },
  { name: 'Giver', cell: ({ giver }) => giver },
  { name: 'Recipient', cell: ({ recipient }) => recipient },
  { name: 'Amount', cell: amount, align: 'right', paint: paints.green },
  { name: 'Of', cell: measure },
  { name: 'Thing', cell: ({ thing }) => thing },
  { name: 'Purpose', cell: ({ purpose }) => purpose },
  { name: 'Told in', cell: ({ sources }) => sources.join(', '), paint: paints.dim },
];

const totalColumns = (paints: Paints): Column<Total>[] => [
  { name: 'Giver', cell: ({ giver }) => giver },
  { name: 'Recipient', cell: ({ recipient }) => recipient },
  { name: 'Total', cell: ({ total }) => groupedFigure(total), align: 'right', paint: paints.green },
  { name: 'Of', cell: measure },
  { name: 'Transfers', cell: ({ transfers }) => transfers, align: 'right' },
];

const articleColumns = (paints: Paints): Column<ArticleAnswer>[] => [
  { name: 'Date', cell: ({ date }) => date, paint: paints.yellow },
  { name: 'Article', cell: ({ source }) => source, paint: paints.cyan },
  { name: 'Headline', cell: ({ headline }) => headline },
  { name: 'Passage', cell: ({ passage }) => passage },
];

export const answerOf = {
  posts: (about: Candidate, posts: readonly RegistryPost[]): Answer => ({
    list: 'posts',
    about: [about],
    items: posts.map(postItem),
    columns: POST_COLUMNS,
    tables: (width, paints) => [section('Posts', posts, [title, place(paints), ...rest(paints)], width, paints)],
    none: 'No article tells of a post.',
  }),
  people: (about: Candidate, posts: readonly RegistryPost[], at: string | null): Answer => ({
    list: 'posts',
    about: [about],
    items: posts.map(postItem),
    columns: POST_COLUMNS,
    tables: (width, paints) => [
      section('People', posts, [person(paints), title, place(paints), ...rest(paints)], width, paints),
    ],
    none:
      at === null
        ? 'No article tells of a post there.'
        : `Of nobody is known that a post was held there in ${at}; without --at all posts are shown.`,
  }),
  transfers: (about: readonly Candidate[], transfers: readonly TransferAnswer[], totals: readonly Total[]): Answer => ({
    list: 'transfers',
    about,
    items: transfers.map((transfer) => ({ ...transfer })),
    more: { totals },
    columns: TRANSFER_COLUMNS,
    tables: (width, paints) => [
      section('Transfers', transfers, transferColumns(paints), width, paints),
      section('Totals', totals, totalColumns(paints), width, paints),
    ],
    none: 'No article tells of a transfer.',
  }),
  search: (words: string, about: readonly Candidate[], articles: readonly ArticleAnswer[], limit: number): Answer => {
    const shown = limit === 0 ? articles : articles.slice(0, limit);
    const rest =
      shown.length < articles.length ? [`${shown.length} of ${articles.length} articles; --limit 0 shows all.\n`] : [];
    return {
      list: 'articles',
      about,
      items: shown.map((article) => ({ ...article })),
      more: { found: articles.length },
      columns: ['source', 'date', 'headline', 'passage'],
      tables: (width, paints) => [section('Articles', shown, articleColumns(paints), width, paints), ...rest],
      none: `No article has '${words}'.`,
    };
  },
};
