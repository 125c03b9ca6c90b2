/**
 * W3C Web Annotation as JSON-LD: a list with one annotation a mention, tagged with its kind, and one a role or transfer.
 * Each says where twice: by position (in code points, as the model demands) and by quote.
 */
import type { DocumentRecord, RoleRecord, TransferRecord } from '../model/record.js';
import type { Format, FormatOptions, Tool } from './format.js';
import { itemUri, uriOf } from './ids.js';
import { around, type Marked, mentionsOf, type Stretch } from './mentions.js';
import { wellFormedJson } from './well-formed.js';

/** The model's own context, which every annotation must name, and two terms that it has not. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    confidence: 'http://www.w3.org/2005/11/its/rdf#taConfidence',
    rule: 'https://schema.org/measurementTechnique',
  },
];

/** Characters on each side of a quote that help to find it again in another version of the text. */
const SURROUNDINGS = 32;

export function webAnnotation({ tool }: FormatOptions): Format {
  return {
    head: '[\n',
    separator: ',\n',
    reads: { includeText: true, offsets: 'codepoint' },
    document: (record) => {
      const lines = annotationsOf(record, tool).map((annotation) => wellFormedJson(annotation));
      return lines.length > 0 ? lines.join(',\n') : null;
    },
    error: () => null,
    tail: () => '\n]\n',
  };
}

interface Sentence {
  readonly id: string;
  readonly says: string;
  readonly evidence: readonly Stretch[];
  readonly rule: string;
  readonly confidence: number;
}

function annotationsOf(record: DocumentRecord, { name, version }: Tool): object[] {
  const { source, text = '', roles, transfers } = record;
  const points = Array.from(text);
  const generator = { type: 'Software', name: `${name} ${version}` };
  const annotation = (id: string, motivation: string, body: object[], at: Stretch, found: Marked | Sentence) => ({
    '@context': CONTEXT,
    id: itemUri(source, id),
    type: 'Annotation',
    motivation,
    generator,
    rule: found.rule,
    confidence: found.confidence,
    body,
    target: { source: uriOf(source), selector: selectorsOf(points, at) },
  });
  return [
    ...mentionsOf(record).map((mention) =>
      annotation(`at${mention.start}-${mention.end}`, 'tagging', bodyOf(mention, source), mention, mention),
    ),
    ...[...roles.map(roleSentence), ...transfers.map(transferSentence)].flatMap((sentence) => {
      const at = around(sentence.evidence);
      return at ? [annotation(sentence.id, 'describing', [textBody('describing', sentence.says)], at, sentence)] : [];
    }),
  ];
}

const textBody = (purpose: string, value: string): object => ({ type: 'TextualBody', purpose, value });

function bodyOf({ kind, id, value }: Marked, source: string): object[] {
  return [
    textBody('tagging', kind),
    { type: 'SpecificResource', purpose: 'identifying', source: itemUri(source, id) },
    ...(value === null ? [] : [textBody('describing', value)]),
  ];
}

function selectorsOf(points: readonly string[], { start, end }: Stretch): object[] {
  const text = (from: number, to: number) => points.slice(Math.max(0, from), to).join('');
  return [
    { type: 'TextPositionSelector', start, end },
    {
      type: 'TextQuoteSelector',
      exact: text(start, end),
      prefix: text(start - SURROUNDINGS, start),
      suffix: text(end, end + SURROUNDINGS),
    },
  ];
}

function roleSentence({ person, title, organisation, place, ...role }: RoleRecord, index: number): Sentence {
  const says = [person, title, organisation ?? place].filter(Boolean).join(' – ');
  return { id: `role${index + 1}`, says, ...role };
}

function transferSentence({ giver, recipient, amount, thing, purpose, ...transfer }: TransferRecord, index: number) {
  const gift = [amount, thing].filter(Boolean).join(', ') || '…';
  const says = `${giver ?? '…'} → ${recipient ?? '…'}: ${gift}${purpose ? ` (${purpose})` : ''}`;
  return { id: `transfer${index + 1}`, says, ...transfer };
}
