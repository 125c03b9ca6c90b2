/** A piece to the article in it, by the reader for its kind; the heavy readers are loaded at their first piece. */
import { decode, encodingOf } from './decode.js';
import { type Article, type InputOptions, type Piece, Refusal } from './input.js';
import { articleOfRecord, parseJson, parseRow } from './records.js';

/** Throws a `Refusal` where there is no article in it. */
export async function articleOf(piece: Piece, options: InputOptions): Promise<Article> {
  const encoding = piece.encoding ?? encodingOf(piece.bytes, options.encoding);
  const text = decode(piece.bytes, encoding);
  if (piece.kind === 'json') return articleOfRecord(parseJson(text), piece, encoding, options);
  if (piece.kind === 'row') return articleOfRecord(parseRow(text, piece.table!), piece, encoding, options);
  if (piece.kind !== 'text') throw new Refusal('unsupported', `cannot read ${piece.kind} yet`);
  return { source: piece.source, text, date: null, author: null, encoding, warnings: [] };
}
