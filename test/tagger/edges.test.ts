import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/core.js';
import { emptyDocument } from '../../src/pipeline.js';
import { trimEdges } from '../../src/tagger/edges.js';
import type { Label } from '../../src/tagger/tags.js';
import { read } from '../../src/text/read.js';

function trimmed(text: string, label: Label): string | null {
  const doc = emptyDocument(text, settingsOf({}));
  const tokens = read.run(doc).tokens!;
  const name = trimEdges(tokens, label, 0, tokens.length);
  return name && text.slice(tokens.start[name.from]!, tokens.end[name.to - 1]!);
}

describe('edges of a tagged name', () => {
  it.each<[string, Label, string | null]>([
    ['Mr. Ansah', 'person', 'Ansah'],
    ['Mrs Hacer', 'person', 'Hacer'],
    ['A. B. Karimov', 'person', 'A. B. Karimov'],
    ['The Federation', 'organisation', 'Federation'],
    ['Madam Tussauds', 'organisation', 'Madam Tussauds'],
    ['“Kalyon” LLC', 'organisation', '“Kalyon” LLC'],
    ['Aliyev,', 'person', 'Aliyev'],
    ['the', 'organisation', null],
    ['Miss', 'person', 'Miss'],
  ])('%s as %s', (text, label, expected) => expect(trimmed(text, label)).toBe(expected));
});
