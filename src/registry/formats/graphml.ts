/**
 * GraphML (graphml.graphdrawing.org): persons and organisations as nodes; posts, parts and transfers as directed edges from
 * holder to body, part to whole and giver to recipient. Edges with an end unknown are left out.
 */
import type { Registry } from '../../model/registry.js';
import { wellFormed } from '../../output/well-formed.js';

type Attribute = readonly [name: string, type: 'string' | 'int' | 'double'];

const NODE: readonly Attribute[] = [
  ['label', 'string'],
  ['kind', 'string'],
  ['type', 'string'],
  ['acronym', 'string'],
  ['country', 'string'],
  ['aliases', 'string'],
  ['documents', 'int'],
  ['firstSeen', 'string'],
  ['lastSeen', 'string'],
];
const EDGE: readonly Attribute[] = [
  ['relation', 'string'],
  ['title', 'string'],
  ['status', 'string'],
  ['from', 'string'],
  ['to', 'string'],
  ['firstSeen', 'string'],
  ['lastSeen', 'string'],
  ['documents', 'int'],
  ['year', 'int'],
  ['total', 'string'],
  ['amount', 'double'],
  ['currency', 'string'],
  ['unit', 'string'],
  ['transfers', 'int'],
  ['weight', 'double'],
];

type Values = Readonly<Record<string, string | number | null>>;

export function* graphml({ persons, organisations, posts, transfers }: Registry): Generator<string> {
  yield HEAD;
  yield* keys('node', NODE);
  yield* keys('edge', EDGE);
  yield '<graph edgedefault="directed">\n';
  for (const { names, ...person } of persons)
    yield node({ ...shown(person), kind: 'person', aliases: aliasesOf(person.name, names) });
  for (const { names, type, acronym, ...body } of organisations)
    yield node({ ...shown(body), kind: 'organisation', type, acronym, aliases: aliasesOf(body.name, names) });
  for (const { id, personId, organisationId, title, status, from, to, firstSeen, lastSeen, documents } of posts)
    yield edge(id, personId, organisationId, {
      relation: 'post',
      title,
      status,
      from,
      to,
      firstSeen,
      lastSeen,
      documents,
      weight: documents,
    });
  for (const { id, parentId, documents } of organisations)
    yield edge(`${id}-part`, id, parentId, { relation: 'part', documents, weight: 1 });
  for (const { id, giverId, recipientId, year, total, currency, unit, transfers: times, reports } of transfers)
    yield edge(id, giverId, recipientId, {
      relation: 'transfer',
      year,
      total,
      amount: total === null ? null : Number(total),
      currency,
      unit,
      transfers: times,
      documents: reports,
      weight: times,
    });
  yield '</graph>\n</graphml>\n';
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

function* keys(element: 'node' | 'edge', attributes: readonly Attribute[]): Generator<string> {
  for (const [name, type] of attributes)
    yield `<key id="${element}-${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>\n`;
}

const shown = ({
  id,
  name,
  country,
  documents,
  firstSeen,
  lastSeen,
}: {
  id: string;
  name: string;
  country: string | null;
  documents: number;
  firstSeen: string | null;
  lastSeen: string | null;
}) => ({ id, label: name, country, documents, firstSeen, lastSeen });

const aliasesOf = (name: string, names: readonly { name: string }[]): string | null =>
  names
    .map((one) => one.name)
    .filter((other) => other !== name)
    .join('; ') || null;

const node = ({ id, ...values }: Values & { id: string }): string =>
  `<node id="${id}">${data('node', values)}</node>\n`;

const edge = (id: string, source: string | null, target: string | null, values: Values): string =>
  source === null || target === null
    ? ''
    : `<edge id="${id}" source="${source}" target="${target}">${data('edge', values)}</edge>\n`;

const data = (element: 'node' | 'edge', values: Values): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? '' : `<data key="${element}-${name}">${escaped(String(value))}</data>`))
    .join('');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What XML 1.0 cannot hold in any form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

const escaped = (text: string): string =>
  wellFormed(text)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>]/g, (char) => ENTITIES[char]!);
