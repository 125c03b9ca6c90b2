/** A page's article as plain text: a paragraph a block, an empty line between two. */
import { type DomDocument, type DomElement, type DomNode, ELEMENT, flat, TEXT } from './html-dom.js';

const BLOCKS = new Set(
  'address article blockquote body br caption dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const NEVER_TEXT =
  'header time, script, style, noscript, template, nav, aside, footer, form, button, select, textarea, iframe, object, svg, canvas, video, audio, figcaption, dialog, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="contentinfo"], [role="search"], [role="dialog"]';

/** Names that page builders give to what stands around an article, as whole words of `class` and `id`. */
const AROUND =
  /(?:^|[\s_-])(?:ad|ads|article-info|post-info|createdby|hits|advert|advertisement|adsbygoogle|also|author|banner|bio|breadcrumbs?|byline|caption|comments?|cookies?|copyright|credits?|date|disclaimer|disqus|donate|entry-meta|followus|hidden|links|meta|more|most|newsletter|pager|pagination|paywall|popular|posted-on|promo|promoted|published|recommend(?:ed|ations?)?|related|screen-reader-text|share|sharing|sidebar|skip|social|sponsor(?:ed)?|subscribe|subscription|tags?|tagcloud|timestamp|toolbar|trending|widgets?|wp-caption-text)(?=$|[\s_-])/i;

/** Takes away what is never part of an article, so that what is left is it and little else. */
export function removeSurroundings(document: DomDocument): void {
  for (const element of document.querySelectorAll(NEVER_TEXT)) element.remove();
  const whole = flat(document.body?.textContent ?? '').length;
  for (const element of document.querySelectorAll('[class], [id]')) {
    if (/^(?:html|body|main|article|h1)$/.test(element.localName)) continue;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    // A theme may call the frame around everything `has-sidebar`; nothing that holds half the page is beside the point.
    if (AROUND.test(names) && flat(element.textContent).length < whole / 2) element.remove();
  }
}

/** Paragraphs of the element in order, without those that say the headline again at the beginning. */
export function paragraphsOf(root: DomElement, headline: string | null): string[] {
  const paragraphs = blocksIn(root).map(flat).filter(Boolean);
  const isRepeated = (text: string) => headline !== null && text.toLowerCase() === headline.toLowerCase();
  const first = paragraphs.findIndex((text) => !isRepeated(text));
  return first < 0 ? [] : paragraphs.slice(first);
}

/** Walks without recursion: pages may be nested deeper than the stack. */
function blocksIn(root: DomNode): string[] {
  const blocks: string[] = [''];
  const waiting: (DomNode | 'block')[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop()!;
    if (node === 'block') blocks.push('');
    else if (node.nodeType === TEXT) blocks[blocks.length - 1] += node.textContent ?? '';
    else if (node.nodeType === ELEMENT) {
      const isBlock = BLOCKS.has(node.localName ?? '');
      if (isBlock) waiting.push('block');
      waiting.push(...[...node.childNodes].reverse());
      if (isBlock) waiting.push('block');
    }
  }
  return blocks;
}
