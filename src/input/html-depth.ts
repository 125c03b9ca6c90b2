/**
 * Pages nested deeper than anybody writes are flattened before they are parsed: the parser's work grows with the square of the depth.
 * What is left out are tags, never text.
 */

/** Deeper than the deepest page of any editor; the parser takes no time for it. */
const MOST_LEVELS = 2000;
/** In fewer characters no page can be nested so deep that it matters. */
const SHORT = 100_000;

/** Never closed, or closed by the next of their kind: they nest no deeper. */
const FLAT = new Set(
  'area base br col colgroup dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);
/** What stands inside them is no markup. */
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;

/** The page without the tags of its elements below 2,000 levels; mostly the very same string. */
export function flattened(html: string): string {
  if (html.length < SHORT) return html;
  const kept: string[] = [];
  let from = 0;
  let depth = 0;
  for (let open = html.indexOf('<'); open >= 0; ) {
    const end = endOfTag(html, open);
    if (end < 0) break;
    const isClosing = html.charCodeAt(open + 1) === 47;
    const name = nameAt(html, open + (isClosing ? 2 : 1));
    if (name !== '' && !FLAT.has(name) && html.charCodeAt(end - 2) !== 47) {
      if (isClosing ? depth-- > MOST_LEVELS : ++depth > MOST_LEVELS) {
        kept.push(html.slice(from, open), '\n');
        from = end;
      }
      depth = Math.max(depth, 0);
    }
    open = html.indexOf('<', !isClosing && RAW.test(name) ? endOfRaw(html, end, name) : end);
  }
  return from === 0 ? html : kept.join('') + html.slice(from);
}

/** One past the tag or comment that begins at `open`; -1 where it has no end. */
function endOfTag(html: string, open: number): number {
  const isComment = html.startsWith('<!--', open);
  const end = html.indexOf(isComment ? '-->' : '>', open);
  return end < 0 ? -1 : end + (isComment ? 3 : 1);
}

/** The element's name in lower case; empty where no letter begins one. */
function nameAt(html: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(html)?.[0].toLowerCase() ?? '';
}

const NAME = /[a-z][a-z0-9-]{0,40}/iy;

/** Where the element's own closing tag begins; the end of the page where it has none. */
function endOfRaw(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
