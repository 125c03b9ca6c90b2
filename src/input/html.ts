/** A saved page to its article: metadata first, then the text that readability finds in what is left of the page. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decode, encodingOf } from './decode.js';
import { flattened } from './html-depth.js';
import { type DomDocument, type DomElement, type DomNode, flat } from './html-dom.js';
import { metadataOf } from './html-metadata.js';
import { paragraphsOf, removeSurroundings } from './html-text.js';
import { type Article, type InputOptions, type Piece, Refusal } from './input.js';

/** The text is the headline, an empty line, and the paragraphs with empty lines between them. */
export function articleOfPage({ source, bytes }: Piece, { encoding: given }: InputOptions): Article {
  const encoding = encodingOf(bytes, given, declaredIn(bytes));
  const { text: html, warnings } = decode(bytes, encoding);
  try {
    const { headline, day, author, paragraphs } = readPage(flattened(html));
    const text = [...(headline === null ? [] : [headline]), ...paragraphs].join('\n\n');
    const date = day === null ? null : ({ day, from: 'metadata' } as const);
    return { source, text: text === '' ? '' : `${text}\n`, date, author, encoding, warnings };
  } catch (error) {
    // Whatever a page makes the packages stumble over is the page's own fault, and costs only this page.
    if (error instanceof Refusal) throw error;
    throw new Refusal('damaged', 'is no page that can be read; save it again or give its text');
  }
}

/** The encoding that the page names in its head, by ASCII alone. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w:-]{1,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding=["']([\w-]{1,40})/.exec(head)?.[1] ??
    null
  );
}

/** More elements than any page that a person wrote has. */
const MOST_ELEMENTS = 200_000;
/** Deeper than any page that a person wrote; readability looks into each level again and again. */
const MOST_LEVELS = 250;

function readPage(html: string) {
  const document = documentOf(html);
  const metadata = metadataOf(document);
  removeSurroundings(document);
  const { body } = document;
  if (!body) return { ...metadata, paragraphs: [] };
  // Readability takes the document apart, so that the plain way must be gone before it.
  const plain = paragraphsOf(
    document.querySelector('article') ?? document.querySelector('main') ?? body,
    metadata.headline,
  );
  const found = depthOf(body) > MOST_LEVELS ? null : readableIn(document);
  const paragraphs = found ? paragraphsOf(found, metadata.headline) : plain;
  return { ...metadata, paragraphs: paragraphs.length > 0 ? paragraphs : plain };
}

function documentOf(html: string): DomDocument {
  const isWhole = /<html[\s>]/i.test(html);
  const { document } = parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`);
  return document as unknown as DomDocument;
}

function readableIn(document: DomDocument): DomElement | null {
  const readability = new Readability<DomElement>(document as never, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node) => node as unknown as DomElement,
  });
  try {
    const content = readability.parse()?.content ?? null;
    return content && flat(content.textContent) !== '' ? content : null;
  } catch (error) {
    if (error instanceof Error && /too many elements|elements found/i.test(error.message))
      throw new Refusal('too-large', `more than ${MOST_ELEMENTS} elements in one page; give its text instead`);
    throw error;
  }
}

function depthOf(root: DomNode): number {
  let deepest = 0;
  const waiting: [DomNode, number][] = [[root, 1]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const child of node.childNodes ?? []) waiting.push([child, depth + 1]);
  }
  return deepest;
}
