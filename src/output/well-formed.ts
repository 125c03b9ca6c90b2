/** Text and JSON that strict readers take: halves of surrogate pairs that stand alone become U+FFFD, one for one. */
import { visibleJson } from './visible.js';

const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const wellFormed = (text: string): string => text.replace(LONE_HALF, '\ufffd');

/** JSON on one line. */
export const wellFormedJson = (value: object): string =>
  visibleJson(JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? wellFormed(part) : part)));
