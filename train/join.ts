/** Corpus tokens to running text: the spaces that a newspaper would set. */
interface Joined {
  readonly text: string;
  /** Where each token came to stand, in UTF-16 units from the document's start. */
  readonly at: readonly { readonly start: number; readonly end: number }[];
}

const SPELLINGS: Readonly<Record<string, string>> = {
  '``': '"',
  "''": '"',
  "'\"'": '"',
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
};

const NO_SPACE_BEFORE = /^([.,:;!?%)\]}”»…]|['’](s|S|ll|re|ve|d|m|t)|n['’]t|\.{2,3})$/;
const NO_SPACE_AFTER = /^[([{“«$£€#@]$/;
const WORD = /^[\p{L}\p{N}]/u;
const WORD_END = /[\p{L}\p{N}.]$/u;

/** Joins one sentence whose text begins at `offset` of its document. */
export function joinTokens(tokens: readonly string[], tags: readonly string[], offset: number): Joined {
  let text = '';
  let isQuoted = false;
  let glue = true;
  const at: { start: number; end: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = SPELLINGS[tokens[i]!] ?? tokens[i]!;
    // `& amp ;` is one sign cut in three; the two others take no room.
    const isRemnant = (token === 'amp' && tokens[i - 1] === '&') || (token === ';' && tokens[i - 1] === 'amp');
    if (isRemnant) {
      at.push({ start: offset + text.length, end: offset + text.length });
      continue;
    }
    const isHyphen = /^[-‐–—/]$/.test(token) && isInnerHyphen(tokens, tags, i);
    const isClosing = token === '"' && isQuoted;
    if (!glue && !NO_SPACE_BEFORE.test(token) && !isHyphen && !isClosing) text += ' ';
    if (token === '"') isQuoted = !isQuoted;
    at.push({ start: offset + text.length, end: offset + text.length + token.length });
    text += token;
    glue = NO_SPACE_AFTER.test(token) || isHyphen || (token === '"' && isQuoted);
  }
  return { text, at };
}

const JOINED_BEFORE = /^(al|el|pro|anti|non|ex|post|pre|mid|trans|neo|inter|sub|un|co|vice)$/i;
const JOINED_AFTER = /(ed|based|born|wide|style|type|era|like|speaking|related|led|run|made|owned)$/;

/** `Al - Zaman`, `long - time`, `and / or`: the mark joins two words; beside a name it is more often a dash. */
function isInnerHyphen(tokens: readonly string[], tags: readonly string[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before === undefined || after === undefined || !WORD_END.test(before) || !WORD.test(after)) return false;
  if (tags[i]!.startsWith('I')) return true;
  const mark = tokens[i];
  if (mark === '–' || mark === '—') return false;
  const isNameBefore = tags[i - 1] !== 'O';
  const isNameAfter = tags[i + 1] !== 'O';
  if (isNameBefore) return JOINED_AFTER.test(after);
  return !isNameAfter || JOINED_BEFORE.test(before);
}
