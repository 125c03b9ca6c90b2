/** What a file is, by its content first and by its name where the content leaves it open. */
import type { InputFormat } from './input.js';

/** Like a piece's kind, but of the whole file: `lines` is NDJSON, `values` a JSON array or single objects, `rows` CSV. */
export type FileKind = 'text' | 'html' | 'lines' | 'values' | 'rows' | 'pdf' | 'docx' | 'gzip' | 'zstd';

const BY_FORMAT: Record<Exclude<InputFormat, 'auto'>, FileKind> = {
  text: 'text',
  html: 'html',
  ndjson: 'lines',
  json: 'values',
  csv: 'rows',
  tsv: 'rows',
  pdf: 'pdf',
  docx: 'docx',
};

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['docx', [0x50, 0x4b, 0x03, 0x04]],
];

const HTML =
  /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,4096}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|section|p|h1|h2|header|table)\b/i;

/** How a compressed file must be unpacked, or null for one that is not compressed. */
export function packingOf(head: Uint8Array): 'gzip' | 'zstd' | null {
  const kind = magicOf(head);
  return kind === 'gzip' || kind === 'zstd' ? kind : null;
}

/** `head` is the beginning of the file, unpacked; `start` the same as text, without a byte-order mark. */
export function kindOf(head: Uint8Array, start: string, name: string, format: InputFormat): FileKind {
  if (format !== 'auto') return BY_FORMAT[format];
  const magic = magicOf(head);
  if (magic) return magic;
  const text = start.trimStart();
  if (HTML.test(text)) return 'html';
  const named = kindByName(name);
  if (text.startsWith('{')) return kindOfObjects(text, named);
  if (/^\[\s*(?:[{\]]|$)/.test(text) && (named === 'values' || isJsonStart(text))) return 'values';
  return named ?? 'text';
}

function magicOf(head: Uint8Array): FileKind | null {
  return MAGIC.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte))?.[0] ?? null;
}

function kindByName(name: string): FileKind | null {
  const ending = /\.([a-z]+)(?:\.(?:gz|zst))?$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'ndjson' || ending === 'jsonl') return 'lines';
  if (ending === 'json') return 'values';
  if (ending === 'csv' || ending === 'tsv') return 'rows';
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html';
  return null;
}

/** One JSON object a line, unless the first lines show that an object is spread over several. */
function kindOfObjects(text: string, named: FileKind | null): FileKind {
  if (named === 'lines') return 'lines';
  const lines = text.split('\n', 3);
  if (lines.slice(0, 2).some((line) => isJson(line))) return 'lines';
  if (named === 'values' || isJsonStart(text)) return lines.length === 1 && named !== 'values' ? 'lines' : 'values';
  return named ?? 'text';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Begins like JSON objects: a quoted field and a colon come first. */
const isJsonStart = (text: string): boolean =>
  /^[[\s]*\{\s*(?:"(?:[^"\\\n]|\\.){0,200}"\s*:|\})|^\[\s*\]\s*$/.test(text);
