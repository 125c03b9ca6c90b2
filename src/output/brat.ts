/**
 * brat standoff: one tar archive with NAME.txt and NAME.ann for each document and the annotation.conf that a brat server
 * needs, so that `| tar -x -C FOLDER` leaves a folder as brat's users keep it. Offsets count code points of NAME.txt, which is the
 * text with control characters blanked out one for one, so that they are those of the contract too.
 */
import type { DocumentRecord } from '../model/record.js';
import type { Format } from './format.js';
import { around, type Marked, type MentionKind, mentionsOf, type Stretch } from './mentions.js';
import { endOfTar, tarEntry } from './tar.js';
import { wellFormed } from './well-formed.js';

const TYPES: Record<MentionKind, string> = {
  person: 'Person',
  organisation: 'Organization',
  title: 'Title',
  date: 'Date',
  money: 'Money',
  percent: 'Percent',
  quantity: 'Quantity',
};

const PARTY = 'Person|Organization';

/** What a brat server must know to show the files. */
const CONFIGURATION = `[entities]
${Object.values(TYPES).join('\n')}

[relations]
HeldBy\tArg1:Title, Arg2:Person
PostAt\tArg1:Title, Arg2:Organization
PartOf\tArg1:Organization, Arg2:Organization
Equiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive
<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
Transfer\tGiver?:${PARTY}, Recipient?:${PARTY}, DecidedBy?:${PARTY}, Amount?:Money|Percent|Quantity, Date?:Date

[attributes]
`;

export function brat(): Format {
  return {
    head: tarEntry('annotation.conf', CONFIGURATION),
    separator: '',
    reads: { includeText: true, offsets: 'codepoint' },
    document: (record) => {
      const name = fileNameOf(record.source);
      const text = plain(record.text ?? '');
      return tarEntry(`${name}.txt`, text) + tarEntry(`${name}.ann`, annotationsOf(record, text));
    },
    error: () => null,
    tail: () => endOfTar,
  };
}

/** The source as a path inside the archive, without `.txt`; nothing climbs out, nothing is forbidden on some system. */
function fileNameOf(source: string): string {
  const parts = source
    .replace(/\.txt$/i, '')
    .split(/[/\\]/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
    .map((part) => part.replace(/[\x00-\x1f\x7f-\x9f<>:"|?*\ud800-\udfff]/g, '_').replace(/[. ]+$/, ''))
    .filter((part) => part !== '');
  const path = parts.join('/');
  return path === '' || path === '-' ? 'stdin' : path;
}

/** Line breaks are `\n`, other control characters and line separators spaces: readers break lines at different ones. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
  const UNSAFE = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/g;
  return wellFormed(text.replace(/\r(?!\n)/g, '\n').replace(UNSAFE, ' '));
}

/** A text-bound annotation: the line `T1`, and what it marks. */
interface Bound {
  readonly id: string;
  readonly mention: Marked;
}

function annotationsOf(record: DocumentRecord, text: string): string {
  const points = Array.from(text);
  const bounds = mentionsOf(record).map((mention, index): Bound => ({ id: `T${index + 1}`, mention }));
  const lines = bounds.flatMap(({ id, mention }, index) => [
    `${id}\t${TYPES[mention.kind]} ${placed(points, mention)}`,
    `#${index + 1}\tAnnotatorNotes ${id}\t${noteOf(mention)}`,
  ]);
  const index = indexOf(bounds);
  return [...lines, ...equivalences(index), ...relations(record, index), ...events(record, bounds, index, points)]
    .map((line) => `${line}\n`)
    .join('');
}

/** `0 5;6 11` and the words: a span is cut at line breaks, which the format does not allow inside one. */
function placed(points: readonly string[], { start, end }: Stretch): string {
  const parts: Stretch[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && points[i] !== '\n') continue;
    if (i > from) parts.push({ start: from, end: i });
    from = i + 1;
  }
  const words = parts.map((part) => points.slice(part.start, part.end).join('')).join(' ');
  return `${parts.map((part) => `${part.start} ${part.end}`).join(';')}\t${words}`;
}

const noteOf = ({ value, rule, confidence }: Marked): string =>
  [plain(value ?? 'no value').replaceAll('\n', ' '), rule, confidence].join('; ');

type Index = ReadonlyMap<string, readonly Bound[]>;

/** The mentions of each item, sorted. */
function indexOf(bounds: readonly Bound[]): Index {
  const index = new Map<string, Bound[]>();
  for (const bound of bounds) {
    const own = index.get(bound.mention.id);
    if (own) own.push(bound);
    else index.set(bound.mention.id, [bound]);
  }
  return index;
}

/** Mentions of one person or body. */
const equivalences = (index: Index): string[] =>
  [...index.values()]
    .filter((own) => own.length > 1 && ['person', 'organisation'].includes(own[0]!.mention.kind))
    .map((own) => `*\tEquiv ${own.map(({ id }) => id).join(' ')}`);

function relations({ titles, roles, organisations }: DocumentRecord, index: Index): string[] {
  const idsByTitle = new Map(titles.map(({ id, name }) => [name, id]));
  const holders = new Map(titles.flatMap(({ mentions }) => mentions.map(({ start, holder }) => [start, holder])));
  const ofTitles = titles.flatMap(({ id }) =>
    (index.get(id) ?? []).map((title) => {
      const holder = holders.get(title.mention.start) ?? null;
      return ['HeldBy', title, closest(index, holder, title.mention)] as const;
    }),
  );
  const ofRoles = roles.map(({ title, organisationId, evidence }) => {
    const post = closest(index, idsByTitle.get(title) ?? null, evidence[0]);
    return ['PostAt', post, closest(index, organisationId, post?.mention)] as const;
  });
  const ofBodies = organisations.map(({ id, parent, mentions }) => {
    return ['PartOf', closest(index, id, mentions[0]), closest(index, parent, mentions[0])] as const;
  });
  return [...ofTitles, ...ofRoles, ...ofBodies]
    .flatMap(([type, from, to]) => (from && to ? [`${type} Arg1:${from.id} Arg2:${to.id}`] : []))
    .map((relation, number) => `R${number + 1}\t${relation}`);
}

/** The mention of an item that stands nearest to a place. */
function closest(index: Index, id: string | null, near: Stretch | undefined): Bound | undefined {
  const own = id === null ? undefined : index.get(id);
  if (own === undefined || near === undefined) return undefined;
  let low = 0;
  let high = own.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (own[middle]!.mention.start < near.start) low = middle + 1;
    else high = middle;
  }
  const before = own[low - 1];
  const after = own[low];
  if (before === undefined || after === undefined) return before ?? after;
  return after.mention.start - near.end < near.start - before.mention.end ? after : before;
}

/** A transfer is an event; its trigger is all that speaks of it, shared by those that share the words. */
function events({ transfers }: DocumentRecord, bounds: readonly Bound[], index: Index, points: readonly string[]) {
  const taken = new Set(bounds.map(({ mention }) => `${mention.start} ${mention.end}`));
  const triggers = new Map<string, string>();
  const told: string[] = [];
  for (const transfer of transfers) {
    const whole = around(transfer.evidence);
    // Readers hold two annotations of one span for a mistake; a single mention tells of no transfer anyway.
    if (whole === null || taken.has(`${whole.start} ${whole.end}`)) continue;
    const place = placed(points, whole);
    const trigger = triggers.get(place) ?? `T${bounds.length + triggers.size + 1}`;
    triggers.set(place, trigger);
    const parts = PARTS.flatMap(([name, key]) => {
      const part = closest(index, transfer[key], whole);
      return part ? [` ${name}:${part.id}`] : [];
    });
    told.push(`E${told.length + 1}\tTransfer:${trigger}${parts.join('')}`);
  }
  return [...Array.from(triggers, ([place, trigger]) => `${trigger}\tTransfer ${place}`), ...told];
}

const PARTS = [
  ['Giver', 'giverId'],
  ['Recipient', 'recipientId'],
  ['DecidedBy', 'decidedById'],
  ['Amount', 'amountId'],
  ['Date', 'dateId'],
] as const;
