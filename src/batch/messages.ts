/** Pieces on their way to a worker: one buffer of their bytes, which changes hands without being copied again. */
import type { Piece } from '../input/input.js';
import type { Outcome } from './job.js';

type Sent = Omit<Piece, 'bytes'> & { readonly length: number };

export interface Order {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pieces: readonly Sent[];
}

/** What the worker says when it begins with an order. */
export const BEGUN = 'begun';

/** What the worker sends back: that it has begun, then one outcome a piece, in order. */
export type Reply = typeof BEGUN | readonly Outcome[];

export function pack(pieces: readonly Piece[]): Order {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.bytes.length, 0));
  let at = 0;
  const sent = pieces.map(({ bytes: own, ...rest }) => {
    bytes.set(own, at);
    at += own.length;
    return { ...rest, length: own.length };
  });
  return { bytes, pieces: sent };
}

export function unpack({ bytes, pieces }: Order): Piece[] {
  let at = 0;
  return pieces.map(({ length, ...rest }) => {
    at += length;
    return { ...rest, bytes: bytes.subarray(at - length, at) };
  });
}
