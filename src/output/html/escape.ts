/** Text from outside as HTML that shows it and nothing else. */

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters that HTML forbids, and lone halves of pairs that UTF-8 cannot hold. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Safe between tags and inside a quoted attribute. */
export const escape = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (char) => ENTITIES[char]!);

/** The same kept apart from what stands around it, so that text that runs right to left turns nothing else around. */
export const isolated = (text: string): string => `<bdi>${escape(text)}</bdi>`;
