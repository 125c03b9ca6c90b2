/** A piece to the article in it, by the reader for its kind; the heavy readers are loaded at their first piece. */
import { isUtf8 } from 'node:buffer';
import { decode, doubts, encodingOf } from './decode.js';
import type { Article, Encoding, InputOptions, Piece } from './input.js';
import { articleOfRecord, parseJson, parseRow } from './records.js';

/** Throws a `Refusal` where there is no article in it. */
export async function articleOf(piece: Piece, options: InputOptions): Promise<Article> {
  if (piece.kind === 'json' || piece.kind === 'row') return readRecord(piece, options);
  if (piece.kind === 'html') return (await import('./html.js')).articleOfPage(piece, options);
  if (piece.kind === 'pdf') return (await import('./office.js')).articleOfPdf(piece);
  if (piece.kind === 'docx') return (await import('./office.js')).articleOfWord(piece);
  const encoding = encodingOf(piece.bytes, options.encoding);
  const { text, warnings } = decode(piece.bytes, encoding);
  return { source: piece.source, text, date: null, author: null, encoding, warnings };
}

/** What the article of the piece will be called; for a record that cannot be read, where it stands. */
export function sourceOf(piece: Piece, options: InputOptions): string {
  if (piece.kind !== 'json' && piece.kind !== 'row') return piece.source;
  try {
    return readRecord(piece, options).source;
  } catch {
    return `${piece.source}:${piece.line}`;
  }
}

/** Records are UTF-8 by now, whatever their file was; a single one may still be in another encoding. */
function readRecord(piece: Piece, options: InputOptions): Article {
  const encoding = isUtf8(piece.bytes) ? piece.encoding! : encodingOf(piece.bytes, options.encoding);
  const { text, warnings } = isUtf8(piece.bytes) ? readUtf8(piece.bytes, encoding) : decode(piece.bytes, encoding);
  const fields = piece.kind === 'json' ? parseJson(text) : parseRow(text, piece.table!);
  const article = articleOfRecord(fields, piece, encoding, options);
  return { ...article, warnings: [...warnings, ...article.warnings] };
}

/** What the file's own encoding did not hold has been replaced on the way to UTF-8. */
function readUtf8(bytes: Uint8Array, encoding: Encoding): { text: string; warnings: string[] } {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return { text, warnings: doubts(encoding, encoding.name === 'utf-8' ? '' : text) };
}
