/** Names for documents and their items that stay unique when the outputs of many documents are put together. */

import { wellFormed } from './well-formed.js';

/**
 * The source as a URI reference: web addresses stay as they are where they can, paths stay relative to whatever the output is
 * read against. Never empty, without a fragment.
 */
export function uriOf(source: string): string {
  const whole = wellFormed(source);
  if (/^(https?:\/\/|urn:[a-z0-9])/i.test(whole)) return encodeURI(whole).replaceAll('%25', '%').replaceAll('#', '%23');
  const path = whole.split('/').map(encodeURIComponent).join('/').replace(/^\/+/, '/');
  return path === '' ? '-' : path;
}

/** The URI reference of one item of a document: `articles/depot.txt#p1`. */
export const itemUri = (source: string, id: string): string => `${uriOf(source)}#${id}`;

/** 16 hexadecimal digits that tell one source from the others, the same on every machine. */
export function keyOf(source: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x85ebca6b);
    b = Math.imul(b ^ unit, 0xc2b2ae35);
  }
  // Each half is stirred with the other, so that the last characters reach every digit.
  a = stir(a ^ (b >>> 15));
  b = stir(b ^ (a >>> 13));
  return hex(stir(a + b)) + hex(b);
}

function stir(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return twice ^ (twice >>> 16);
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
