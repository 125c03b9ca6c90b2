/** PDF and Word files, by packages that only those install who have such files. */
import { refuseOtherZip } from './foreign.js';
import { type Article, type Piece, Refusal } from './input.js';

interface PdfReader {
  getDocumentProxy(data: Uint8Array, options: { verbosity: number }): Promise<object>;
  extractText(document: object, options: { mergePages: true }): Promise<{ text: string }>;
}

interface WordReader {
  extractRawText(input: { buffer: Buffer }): Promise<{ value: string }>;
}

export async function articleOfPdf({ source, bytes }: Piece): Promise<Article> {
  const { getDocumentProxy, extractText } = await optional<PdfReader>('unpdf', 'PDF files');
  const { text } = await readable('PDF', async () => {
    // The package takes the bytes over, so that it gets a copy; it is not to speak on stderr itself.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    return extractText(document, { mergePages: true });
  });
  if (text.trim() === '')
    throw new Refusal('no-text', 'holds no text, only pictures of pages; recognise the text first (OCR)');
  return articleOfText(source, text);
}

export async function articleOfWord({ source, bytes }: Piece): Promise<Article> {
  refuseOtherZip(bytes);
  const reader = await optional<{ default: WordReader }>('mammoth', 'Word files');
  const { value } = await readable('Word', () => reader.default.extractRawText({ buffer: Buffer.from(bytes) }));
  return articleOfText(source, value);
}

const articleOfText = (source: string, text: string): Article => ({
  source,
  text,
  date: null,
  author: null,
  encoding: null,
  warnings: [],
});

async function optional<Package>(name: string, what: string): Promise<Package> {
  try {
    return (await import(name)) as Package;
  } catch {
    throw new Refusal('not-installed', `${what} are read by the package ${name}; install it: npm install ${name}`);
  }
}

async function readable<Result>(what: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw new Refusal('damaged', `is no ${what} file that can be read (${(error as Error).message})`);
  }
}
