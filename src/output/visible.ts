/** Text from outside made harmless to show: what a terminal would obey is written out instead. */

/** Controls, and marks that reverse or hide text; line breaks and tabs are left to the caller. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const UNSEEN = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const writtenOut = (char: string): string => {
  const code = char.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
};

/** The same text with `\x1b` and the like written out; line breaks and tabs are kept. */
export const visible = (text: string): string => text.replace(UNSEEN, writtenOut).replace(LONE_HALF, writtenOut);

/** Marks that show nothing themselves and only say where a line may break. */
const SILENT = /[\u00ad\u200b\u2060\ufeff]/g;

/** The same on one line: runs of white space become one space. */
export const visibleLine = (text: string): string => visible(text.replace(SILENT, '').replace(/\s+/g, ' ').trim());

/** JSON text whose strings hold no character that a terminal would obey; it means the same. */
export const visibleJson = (json: string): string =>
  json.replace(UNSEEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
