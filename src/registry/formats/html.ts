/**
 * One page for people, in one file that loads nothing: search over persons and organisations; of each its posts on a time line,
 * its transfers, the network around it, its articles and why its names are one. The data stands in a block that no browser runs,
 * and the page's own script, named by its hash in the content security policy, writes it as text only.
 */
import type { Registry, RegistryEvidence } from '../../model/registry.js';
import type { FormatOptions } from '../../output/format.js';
import { escaped } from '../../output/html/escape.js';
import { headOf } from '../../output/html/head.js';
import { hashOf } from '../../output/html/html.js';
import { STYLE } from '../../output/html/style.js';
import { wellFormedJson } from '../../output/well-formed.js';
import { REGISTRY_SCRIPT } from './html-script.js';
import { REGISTRY_STYLE } from './html-style.js';
import { counted } from './numbers.js';

export async function* html(registry: Registry, { tool }: FormatOptions): AsyncGenerator<string> {
  const style = STYLE + REGISTRY_STYLE;
  const policy = [
    "default-src 'none'",
    `style-src '${await hashOf(style)}'`,
    `script-src '${await hashOf(REGISTRY_SCRIPT)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const { documents, persons, organisations } = registry;
  const said = `${counted(persons.length, 'person')} and ${counted(organisations.length, 'organisation')} in ${counted(documents, 'article')}`;
  yield topOf(policy, style, tool.name, said);
  yield '<script type="application/json" id="data">';
  yield* dataOf(registry);
  yield `</script>
<footer>${escaped(tool.name)} ${escaped(tool.version)}</footer>
<script>${REGISTRY_SCRIPT}</script>
</body>
</html>
`;
}

const topOf = (
  policy: string,
  style: string,
  name: string,
  said: string,
): string => `${headOf(policy, `${name} registry`, style)}<body class="registry">
<a class="skip" href="#entry">Skip to the entry</a>
<header class="top"><h1>${escaped(name)} registry</h1><p class="aside">${escaped(said)}</p></header>
<div class="page many">
<nav class="index" aria-label="Persons and organisations">
<label for="search">Search names</label>
<input id="search" type="search" autocomplete="off" spellcheck="false">
<fieldset class="filters"><legend>Show</legend>
<label class="person"><input type="checkbox" value="person" checked> Persons</label>
<label class="organisation"><input type="checkbox" value="organisation" checked> Organisations</label>
</fieldset>
<p id="matches" role="status"></p>
<ol id="list"></ol>
</nav>
<main id="entry" tabindex="-1">
<noscript><p class="aside">This page needs its script to show the registry; the other formats of the command hold the same.</p></noscript>
</main>
</div>
`;

/** The page shows so many articles of an item and says how many more there are. */
const MOST_ARTICLES = 8;

/** JSON that no browser takes for anything else: a `<` is written out. */
const safe = (value: object): string => wellFormedJson(value).replaceAll('<', '\\u003c');

const shown = (evidence: readonly RegistryEvidence[]) =>
  evidence.slice(0, MOST_ARTICLES).map(({ source, date }) => ({ source, date }));

function* dataOf({ persons, organisations, posts, transfers }: Registry): Generator<string> {
  const lists: readonly (readonly [string, Iterable<{ readonly evidence: RegistryEvidence[] }>])[] = [
    ['persons', persons],
    ['organisations', organisations],
    ['posts', posts],
    ['transfers', transfers],
  ];
  let before = '{';
  for (const [name, items] of lists) {
    yield `${before}"${name}":[`;
    let between = '';
    for (const { evidence, ...item } of items) {
      yield between + safe({ ...item, articles: evidence.length, evidence: shown(evidence) });
      between = ',';
    }
    before = '],';
  }
  yield ']}';
}
