/**
 * The text as it is read: letters composed with their marks (NFC), without the soft hyphens and zero-width characters that stand inside
 * words and are not seen (`organi\u00adsation`). Everything else stays, so that most texts are read as they are.
 */

export interface Readable {
  readonly text: string;
  /** For each position in `text`, also the one behind its end, the position in the given text; null where they are the same. */
  readonly origin: Int32Array | null;
}

/** Soft hyphen, zero-width space, joiners, byte-order mark inside a text; and marks that may be composed with the letter before. */
const SUSPECT = /[\u00ad\u200b-\u200d\u2060\ufeff]|[\u0300-\u036f]/;
/** Invisible between two letters or figures, or a letter with its marks; made where it is needed, since few texts have such. */
const mended = (): RegExp =>
  /(?<=[\p{L}\p{N}\p{M}])[\u00ad\u200b-\u200d\u2060\ufeff]{1,8}(?=[\p{L}\p{N}])|\p{L}[\u0300-\u036f]{1,8}/gu;

export function readable(given: string): Readable {
  if (!SUSPECT.test(given)) return { text: given, origin: null };
  const parts: string[] = [];
  const origin = new Int32Array(given.length + 1);
  let length = 0;
  let at = 0;
  const keep = (end: number) => {
    parts.push(given.slice(at, end));
    for (; at < end; at++) origin[length++] = at;
  };
  for (const { 0: found, index } of given.matchAll(mended())) {
    const composed = /^\p{L}/u.test(found) ? found.normalize('NFC') : '';
    if (composed === found) continue;
    keep(index);
    parts.push(composed);
    for (let i = 0; i < composed.length; i++) origin[length++] = index;
    at = index + found.length;
  }
  if (at === 0) return { text: given, origin: null };
  keep(given.length);
  origin[length] = given.length;
  return { text: parts.join(''), origin: origin.slice(0, length + 1) };
}
