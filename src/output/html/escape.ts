/** Text from outside as HTML that shows it and nothing else. */
import { wellFormed } from '../well-formed.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that HTML forbids. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;

/** Safe between tags and inside a quoted attribute. */
export const escaped = (text: string): string =>
  wellFormed(text)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"']/g, (char) => ENTITIES[char]!);

/** The same kept apart from what stands around it, so that text that runs right to left turns nothing else around. */
export const isolated = (text: string): string => `<bdi>${escaped(text)}</bdi>`;
