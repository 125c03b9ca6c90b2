/** The report as text: what a browser would be given. How it behaves is tested in a browser (`.ci/browser`). */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/core.js';
import type { DocumentRecord, ErrorRecord } from '../../src/model/record.js';
import { html } from '../../src/output/html/html.js';
import { SCRIPT } from '../../src/output/html/script.js';
import { STYLE } from '../../src/output/html/style.js';
import { mentionsOf } from '../../src/output/mentions.js';
import { wellFormed } from '../../src/output/well-formed.js';
import { hostile, sample } from './sample.js';

const OPTIONS = {
  tool: { name: 'unionx', version: '0.0.0' },
  width: 80,
  colourLevel: 0,
  excelSafe: false,
  inlineErrors: false,
} as const;
const format = await html(OPTIONS);
const made = (sample as (unit: string) => DocumentRecord)('utf16');
const hostileMade = (hostile as (unit: string) => DocumentRecord)('utf16');

const NAMES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (text: string): string => text.replace(/&([a-z]+|#39);/g, (_, name: string) => NAMES[name]!);
/** What a reader sees of HTML without scripts, white space aside. */
const seen = (page: string): string => unescaped(page.replace(/<[^<>]*>/g, '')).replace(/\s+/g, '');
const articleText = (page: string): string =>
  page.slice(page.indexOf('<h2'), page.indexOf('<div class="facts">')).replace(/<p class="origin">.*?<\/p>/s, '');

describe('the page', () => {
  it('runs and styles only what its policy names', () => {
    const policy = unescaped(/Content-Security-Policy" content="([^"]*)"/.exec(format.head)![1]!);
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(STYLE)}`,
      `script-src ${hash(SCRIPT)}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(format.head).toContain(`<style>${STYLE}</style>`);
    expect(format.tail([])).toContain(`<script>${SCRIPT}</script>`);
    for (const own of [SCRIPT, STYLE]) expect(own).not.toMatch(/<\/|<!--|\b(https?|url|import)\b[:(]/);
    expect(() => new Function(SCRIPT)).not.toThrow();
  });

  it('has one element a tag name that opens and closes', () => {
    const page = format.head + format.document(made) + format.tail([]);
    for (const tag of [
      'html',
      'head',
      'body',
      'main',
      'article',
      'table',
      'tbody',
      'tr',
      'td',
      'span',
      'bdi',
      'button',
    ])
      expect(page.match(new RegExp(`<${tag}[ >]`, 'g'))?.length, tag).toBe(
        page.match(new RegExp(`</${tag}>`, 'g'))?.length,
      );
  });

  it('lists what was not read', () => {
    const error: ErrorRecord = { source: 'a<b>.txt', code: 'x', message: '<i>', line: 3 };
    expect(format.tail([error])).toContain('a&lt;b&gt;.txt:3');
    expect(format.tail([error])).toContain('&lt;i&gt;');
    expect(format.tail([])).not.toContain('Not read');
  });
});

describe('an article', () => {
  it('marks every mention with its kind, value, rule and confidence', () => {
    const page = format.document(made)!;
    const marked = [
      ...page.matchAll(/<span class="m (\w+)"[^>]*data-v="([^"]*)" data-r="by-hand" data-c="0.9">([^<]*)</g),
    ];
    expect(marked.map(([, , , text]) => unescaped(text!))).toEqual(mentionsOf(made).map(({ text }) => text));
    expect(marked.map(([, kind, value]) => [kind, unescaped(value!)]).slice(0, 6)).toEqual([
      ['date', '2023-03-14'],
      ['title', 'deputy chairwoman'],
      ['person', 'Elmira Qasimova'],
      ['organisation', "Metro Workers' Union"],
      ['organisation', "Metro Workers' Union"],
      ['amount', '17,100 AZN'],
    ]);
  });

  it('ties a title to its holder, a row to all that it names', () => {
    const page = format.document(made)!;
    expect(page).toMatch(/data-i="t1 p1"[^>]*>Deputy Chairwoman</);
    expect(page).toContain('<tr data-i="p1 o1">');
    expect(page).toContain('<tr data-i="o1 o2 o3 a1 d2">');
  });

  it('leaves out columns and tables that say nothing', () => {
    const page = format.document({ ...made, transfers: [], dates: [], roles: [] })!;
    expect(page).not.toMatch(/Transfers|<caption>Dates|>When<|>Post</);
    const empty = format.document({
      ...made,
      persons: [],
      organisations: [],
      titles: [],
      dates: [],
      amounts: [],
      roles: [],
      transfers: [],
    })!;
    expect(empty).toContain('Nothing found.');
  });

  it('shows a hostile one as text', () => {
    const page = format.document(hostileMade)!;
    expect(page).not.toMatch(/<(script|img|b|i|a)[ >]|<!--/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
    expect(page).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/);
    expect(wellFormed(page)).toBe(page);
    expect(seen(page)).toContain('</script><script>alert("x")</script>]]><!---->');
  });

  it('shows a mention that goes over an empty line in two parts', () => {
    const text = 'Head\n\nThe Metro\n\nWorkers left.';
    const mention = { text: 'Metro\n\nWorkers', start: 10, end: 24, rule: 'r', confidence: 1 };
    const { persons: _, ...rest } = made;
    const record = {
      ...rest,
      text,
      headline: 'Head',
      organisations: [],
      titles: [],
      dates: [],
      amounts: [],
      roles: [],
      transfers: [],
    };
    const page = format.document({ ...record, persons: [{ id: 'p1', name: 'x', aliases: [], mentions: [mention] }] })!;
    expect(
      articleText(page)
        .match(/<p dir="auto">.*?<\/p>/gs)
        ?.map(seen),
    ).toEqual(['TheMetro', 'Workersleft.']);
    expect(page.match(/class="m person"/g)).toHaveLength(2);
  });

  it('says the whole text, once, whatever it is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            'Chairman Elmira Qasimova',
            'on 3 May 2022',
            '<b>',
            '&amp;',
            '\n',
            '\n\n',
            '\r\n\r\n',
            '\r',
            ' ',
            'x.',
          ),
          { maxLength: 20 },
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      // A vertical tab or form feed is white space at the end of a paragraph and a control character inside it.
      fc.property(
        text.map((any) => any.replaceAll('\v', ' ').replaceAll('\f', ' ')),
        (text) => {
          const record = extract(text, { includeText: true, offsets: 'utf16', readers: ['rules'] });
          // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
          const shown = wellFormed(text).replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g, '\ufffd');
          const expected = (record.headline === null ? '(notext)' : '') + shown.replace(/\s+/g, '');
          expect(seen(articleText(format.document(record)!)).replace(/\s+/g, '')).toBe(expected);
        },
      ),
    );
  });
});
