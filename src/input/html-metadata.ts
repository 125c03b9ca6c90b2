/** What a page says about its article: headline, day of publication and author, from the surest place that has them. */
import { readAnyDay } from './day.js';
import { type DomDocument, flat } from './html-dom.js';

export interface Metadata {
  readonly headline: string | null;
  readonly day: string | null;
  readonly author: string | null;
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
];
const AUTHOR_NAMES = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'];

export function metadataOf(document: DomDocument): Metadata {
  const named = metaTags(document);
  const linked = linkedData(document);
  return {
    headline: headlineOf(document, named, linked),
    day: dayOf(document, named, linked),
    author: authorOf(document, named, linked),
  };
}

function metaTags(document: DomDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = flat(tag.getAttribute('content'));
    if (name && content && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content);
  }
  return tags;
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The article among the page's JSON-LD things, whether they stand alone, in a list or in a graph. */
function linkedData(document: DomDocument): Thing | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const found = things(data).find((thing) =>
      [thing['@type']].flat().some((type) => /Article|BlogPosting|Report/.test(String(type))),
    );
    if (found) return found;
  }
  return null;
}

function things(data: unknown): Thing[] {
  if (Array.isArray(data)) return data.flatMap(things);
  if (!isThing(data)) return [];
  return [data, ...things(data['@graph']), ...things(data.mainEntity)];
}

function headlineOf(document: DomDocument, named: ReadonlyMap<string, string>, linked: Thing | null): string | null {
  const headings = [...document.querySelectorAll('h1')].map((heading) => flat(heading.textContent)).filter(Boolean);
  const said = [
    textOf(linked?.headline),
    named.get('og:title'),
    named.get('twitter:title'),
    flat(document.querySelector('title')?.textContent ?? ''),
  ];
  const title = said.find((text) => text);
  // The heading on the page is the headline where the title agrees with it: titles carry the name of the site too.
  const agreed = headings.find(
    (heading) => !title || same(title).includes(same(heading)) || same(heading).includes(same(title)),
  );
  if (agreed) return agreed;
  if (!title) return headings[0] ?? null;
  return withoutSite(title, named.get('og:site_name'));
}

const same = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** `Headline | Site` and `Headline - Site` without the site, where it is known or short. */
function withoutSite(title: string, site: string | undefined): string {
  const match = /^(.{15,}\S)\s+[|–—·»-]\s+([^|–—·»]{2,40})$/.exec(title);
  if (!match) return title;
  return site === undefined || same(match[2]!) === same(site) || match[2]!.split(' ').length <= 3 ? match[1]! : title;
}

function dayOf(document: DomDocument, named: ReadonlyMap<string, string>, linked: Thing | null): string | null {
  const times = document.querySelectorAll(
    'article time[datetime], main time[datetime], time[pubdate], time[itemprop="datePublished"], time.published, time.entry-date, header time[datetime]',
  );
  const said = [
    textOf(linked?.datePublished),
    ...DATE_NAMES.map((name) => named.get(name)),
    ...[...times].map((time) => time.getAttribute('datetime')),
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
    document.querySelector('time[datetime]')?.getAttribute('datetime'),
  ];
  for (const text of said) {
    const day = text ? readAnyDay(text.trim()) : null;
    if (day !== null) return day;
  }
  return null;
}

function authorOf(document: DomDocument, named: ReadonlyMap<string, string>, linked: Thing | null): string | null {
  const said = [
    namesOf(linked?.author),
    ...AUTHOR_NAMES.map((name) => named.get(name)),
    flat(
      document.querySelector(
        '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline .author, .author-name',
      )?.textContent ?? '',
    ),
  ];
  return said.find((name) => name && !/^https?:|^@/.test(name)) || null;
}

/** `{"name": "A"}`, `"A"` or a list of such. */
function namesOf(author: unknown): string {
  return [author]
    .flat()
    .map((one) => textOf(isThing(one) ? one.name : one))
    .filter(Boolean)
    .join(', ');
}

const textOf = (value: unknown): string => (typeof value === 'string' ? flat(value) : '');
