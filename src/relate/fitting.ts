/** Which of the article's bodies a post can be of, by the words of the post and the word before it. */

import { bodyNouns } from '../lexicon/tables.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, Title } from '../model/document.js';
import { Fit, fitOf } from '../text/called-bodies.js';
import { partsOf } from '../text/characters.js';
import { has, norm } from '../text/phrases.js';
import { isOrgan } from './organs.js';
import { NO_NOUN, ownerNoun } from './owner-noun.js';
import { bodiesOf, OF_GOVERNMENT } from './post-bodies.js';
import type { Scene } from './scene.js';

/** Whether the post can be of the body with that index; all that `fitter` needs is found once a post. */
export function fitter(doc: Document, scene: Scene, title: Title): (body: number) => boolean {
  const allowed = allowedOf(doc, scene, title);
  const isSeat = SEAT.test(title.name) && !/general/.test(title.name);
  const portfolio = portfolioOf(title.name);
  const kind = kindBefore(doc, title);
  const noun = ownerNoun(doc.tokens, title);
  return (body) => {
    const { name } = doc.organisations[body]!;
    const kinds = scene.kinds[body]!;
    return (
      kinds.some((one) => allowed.has(one)) &&
      (isSeat || !isOrgan(name)) &&
      (portfolio === null || isPortfolioOf(portfolio, name)) &&
      (kind === null || isOfKind(kind, kinds, name)) &&
      (noun === null || (noun !== NO_NOUN && fitOf(doc, doc.organisations[body]!, noun) !== Fit.None))
    );
  };
}

/** Posts in an organ of a body. */
const SEAT = /\b(?:chair|chairman|chairperson|chairwoman|member|secretary|trustee)\b/;

const NONE: ReadonlySet<string> = new Set();

/** `President and Vice-Chancellor`: what both can be of, so a university. */
function allowedOf({ tokens }: Document, { titleFrom, titleTo }: Scene, title: Title): ReadonlySet<string> {
  const allowed = bodiesOf(title.name)?.allowed ?? NONE;
  const behind = norm(tokens, title.to) === 'and' ? titleFrom.get(title.to + 1) : undefined;
  const before = norm(tokens, title.from - 1) === 'and' ? titleTo.get(title.from - 1) : undefined;
  const twin = [behind, before].find((one) => one?.holder === title.holder);
  const others = twin === undefined ? undefined : bodiesOf(twin.name)?.allowed;
  const both = [...allowed].filter((kind) => others?.has(kind));
  return both.length === 0 ? allowed : new Set(both);
}

/** What a minister is minister of, in words: `acting minister of water and energy`, `interior minister`; null for other posts and bare ministers. */
function portfolioOf(name: string): readonly string[] | null {
  const [, before = '', behind = ''] = (OF_GOVERNMENT.test(name) ? OF_SECRETARY : OF_MINISTER).exec(name) ?? [];
  const words = contentOf(`${before} ${behind}`).filter((word) => !GRADES.has(word));
  return words.length === 0 ? null : words;
}

const OF_MINISTER = /^(.*?)\bminister\b(?: (?:of|for) (.*))?$/;
const OF_SECRETARY = /^(.*) secretary$/;

const GRADES = new Set(
  'acting additional assistant cabinet deputy first former second senior state union vice'.split(' '),
);

const contentOf = (phrase: string): string[] =>
  partsOf(phrase.toLowerCase()).filter((word) => word.length > 3 || word === 'law');

/** `Minister of Energy` and `Ministry of Energy and Utilities`; not `Ministry of Food Security`. */
function isPortfolioOf(portfolio: readonly string[], name: string): boolean {
  const words = contentOf(name).filter((word) => !/^(?:ministry|department)$/.test(word));
  const isIn = (all: readonly string[], word: string) => all.some((one) => one.slice(0, 5) === word.slice(0, 5));
  return (
    portfolio.every((word) => isIn(words, word)) || (words.length > 0 && words.every((word) => isIn(portfolio, word)))
  );
}

/** `Federation President`, `the club captain`: the word for a body right before a post that no name goes with. */
function kindBefore({ tokens }: Document, { from }: Title): string | null {
  return has(tokens, from - 1, WordClass.OrganisationHead) ? norm(tokens, from - 1) : null;
}

/** By the name (`Bakers' Union`), or by a kind or type that the noun can mean. */
const isOfKind = (noun: string, kinds: readonly string[], name: string): boolean =>
  name.toLowerCase().includes(noun) ||
  kinds.includes(noun) ||
  (bodyNouns().get(noun) ?? []).some((type) => type === 'any' || kinds.includes(type));
