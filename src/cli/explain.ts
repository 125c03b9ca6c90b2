/** The command `explain`: articles in, and for each item of theirs the rule, the clue and the word-list line that gave it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { referenceFor } from '../batch/job.js';
import { type Explanation, explain } from '../explain/explain.js';
import { placeAt, placesOf } from '../explain/find.js';
import { explanationText } from '../explain/text.js';
import type { ListStarts } from '../explain/word-lists.js';
import { settingsOf } from '../index.js';
import { articleOf } from '../input/article.js';
import { faultOf, type Input, type InputOptions, type Piece, Refusal } from '../input/input.js';
import { NO_MATCH } from '../input/list.js';
import { piecesOf } from '../input/pieces.js';
import type { Document, Lexicon, Span } from '../model/document.js';
import type { ErrorRecord } from '../model/record.js';
import { visibleJson } from '../output/visible.js';
import { analyse } from '../pipeline.js';
import { ExitCode } from './exit-code.js';
import type { ExplainFlags } from './explain-command.js';
import { inputOptionsOf, inputsNamed, namesOf, stdin } from './inputs.js';
import { lexiconIn } from './lexicon.js';
import { Messages } from './messages.js';
import type { GlobalFlags } from './program.js';
import { standardOutput } from './sink.js';
import { outputWidth } from './terminal.js';
import { packageFile, version } from './version.js';

type Told = { readonly source: string } & Explanation;

export async function runExplain(names: readonly string[], flags: ExplainFlags, global: GlobalFlags): Promise<number> {
  const messages = new Messages(global);
  const inputs = inputsNamed(namesOf(names, flags, 'explain'), flags);
  const asked = askedBy(flags, messages);
  const width = flags.width ?? outputWidth();
  const sink = standardOutput();
  const documents: Told[] = [];
  const errors: ErrorRecord[] = [];
  const missed: ErrorRecord[] = [];
  for await (const told of toldOf(inputs, asked)) {
    if ('message' in told) {
      const isMissed = told.code === NO_PLACE;
      (isMissed ? missed : errors).push(told);
      if (!isMissed) messages.error(told);
    } else if (flags.json) documents.push(told);
    else {
      const { source, ...explanation } = told;
      const before = documents.push(told) > 1 ? '\n' : '';
      if (!(await sink.write(before + explanationText(source, explanation, width)))) return ExitCode.Ok;
    }
  }
  // What stands in one of many articles need not stand in all.
  if (documents.length === 0 && missed.length > 0) {
    errors.push(...missed);
    if (missed.length === 1) messages.error(missed[0]!);
    else messages.fail(new Error(`what was asked for stands in none of the ${missed.length} articles`));
  }
  const tool = { name: 'unionx', version: version() };
  if (flags.json && !(await sink.write(`${visibleJson(JSON.stringify({ tool, documents, errors }, null, 2))}\n`)))
    return ExitCode.Ok;
  await sink.close();
  const nothingNamed = documents.length === 0 && errors.length > 0 && errors.every(({ code }) => code === NO_MATCH);
  return nothingNamed ? ExitCode.UsageError : errors.length > 0 ? ExitCode.InputError : ExitCode.Ok;
}

/** The code of the error for an article that has not what was asked for. */
const NO_PLACE = 'no-place';

type Asked = Pick<ExplainFlags, 'at' | 'match' | 'offsets' | 'dateOrder' | 'readers'> & {
  readonly referenceDate: string | null;
  readonly input: InputOptions;
  readonly starts: ListStarts;
  readonly messages: Messages;
  readonly own: Lexicon | null;
};

const askedBy = (flags: ExplainFlags, messages: Messages): Asked => ({
  ...flags,
  messages,
  referenceDate: flags.referenceDate ?? null,
  input: inputOptionsOf(flags),
  starts: listStarts(),
  own: lexiconIn(flags.lexicon ?? []),
});

/** One explanation or error a document, in the order of the inputs. */
async function* toldOf(inputs: AsyncIterable<Input | ErrorRecord>, asked: Asked): AsyncGenerator<Told | ErrorRecord> {
  for await (const input of inputs) {
    if ('message' in input) yield input;
    else
      for await (const piece of piecesOf(input, asked.input, stdin))
        yield 'message' in piece ? piece : await toldOfPiece(piece, asked);
  }
}

async function toldOfPiece(piece: Piece, asked: Asked): Promise<Told | ErrorRecord> {
  try {
    const article = await articleOf(piece, asked.input);
    for (const warning of article.warnings) asked.messages.warn(article.source, warning);
    return told(article, asked);
  } catch (error) {
    return faultOf(error, piece.source, piece.line);
  }
}

function told({ source, text, date }: Awaited<ReturnType<typeof articleOf>>, asked: Asked): Told {
  const { referenceDate, dateOrder, readers, starts, offsets, own } = asked;
  const doc = analyse(text, settingsOf({ ...referenceFor(date, referenceDate), dateOrder, readers, lexicon: own }));
  return { source, ...explain(doc, placesAsked(doc, asked), starts, offsets) };
}

/** Null where the whole article is asked about. Throws a `Refusal` where the article has no such place. */
function placesAsked(doc: Document, { at, match, offsets }: Asked): Span[] | null {
  if (at === undefined && match === undefined) return null;
  const place = at === undefined ? null : placeAt(doc, at, offsets);
  if (at !== undefined && place === null) throw new Refusal(NO_PLACE, `the text ends before offset ${at}`);
  const places = match === undefined ? [] : placesOf(doc, match);
  if (match !== undefined && places.length === 0) throw new Refusal(NO_PLACE, `'${match}' does not stand in the text`);
  return [...(place ? [place] : []), ...places];
}

const listStarts = (): ListStarts =>
  JSON.parse(readFileSync(join(dirname(packageFile()), 'dist', 'list-starts.json'), 'utf8')) as ListStarts;
