/**
 * One page for people, in one file that loads nothing: each article with its mentions marked and its tables beside it. It is
 * written article by article; the index over many is made by the page's own script. What a page may run is named by its
 * hash in the content security policy, so that nothing from an article ever runs.
 */
import type { DocumentRecord, ErrorRecord } from '../../model/record.js';
import type { Format, FormatOptions, Tool } from '../format.js';
import { escaped, isolated } from './escape.js';
import { headOf } from './head.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';
import { tablesOf } from './tables.js';
import { KINDS, type Kind, markedText } from './text.js';

const LABELS: Record<Kind, string> = {
  person: 'Persons',
  organisation: 'Organisations',
  title: 'Titles',
  date: 'Dates',
  amount: 'Amounts',
};

export async function html({ tool }: FormatOptions): Promise<Format> {
  const policy = [
    "default-src 'none'",
    `style-src '${await hashOf(STYLE)}'`,
    `script-src '${await hashOf(SCRIPT)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    head: topOf(policy, tool),
    separator: '',
    reads: { includeText: true, offsets: 'utf16' },
    document: articleOf,
    error: () => null,
    tail: (errors) => tailOf(errors, tool),
  };
}

export async function hashOf(source: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

const topOf = (policy: string, { name }: Tool): string => `${headOf(policy, `${name} report`, STYLE)}<body>
<a class="skip" href="#articles">Skip to the text</a>
<header class="top">
<h1>${escaped(name)} report</h1>
<fieldset class="filters"><legend>Show</legend>
${KINDS.map((kind) => `<label class="${kind}"><input type="checkbox" value="${kind}" checked> ${LABELS[kind]}</label>`).join('\n')}
</fieldset>
</header>
<div class="page">
<nav class="index" aria-label="Articles" hidden>
<label for="search">Search articles</label>
<input id="search" type="search" autocomplete="off" spellcheck="false">
<p id="matches" role="status"></p>
<ol></ol>
</nav>
<main id="articles" tabindex="-1">
<noscript><p class="aside">This page marks what was found; with scripts allowed it also shows details, filters and searches.</p></noscript>
`;

const tailOf = (errors: readonly ErrorRecord[], { name, version }: Tool): string => `${errorList(errors)}
<div id="detail" role="tooltip" hidden></div>
<p id="said" class="unseen" role="status"></p>
</main>
</div>
<footer>${escaped(name)} ${escaped(version)}</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;

function articleOf(record: DocumentRecord): string {
  const { headline, body } = markedText(record);
  const tables = tablesOf(record) || '<p class="aside">Nothing found.</p>\n';
  const { persons, organisations, referenceDate } = record;
  return `<article data-date="${escaped(referenceDate?.slice(0, 10) ?? '')}" data-persons="${persons.length}" data-organisations="${organisations.length}">
<div class="spread">
<div class="text">
${headline}
${origin(record)}
${body}
</div>
<div class="facts">
${tables}</div>
</div>
</article>
`;
}

function origin({ source, author, referenceDate, referenceDateFrom }: DocumentRecord): string {
  const date = referenceDate === null ? null : `${referenceDate} (${referenceDateFrom})`;
  const parts = [source, author, date].filter((part): part is string => Boolean(part));
  return `<p class="origin">${parts.map(isolated).join(' · ')}</p>`;
}

function errorList(errors: readonly ErrorRecord[]): string {
  if (errors.length === 0) return '';
  const items = errors.map(({ source, line, message }) => {
    const place = line === null ? source : `${source}:${line}`;
    return `<li>${isolated(place)}: ${isolated(message)}</li>`;
  });
  return `<section class="errors"><h2>Not read</h2><ul>${items.join('\n')}</ul></section>`;
}
