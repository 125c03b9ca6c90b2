/** Which of the article's bodies a post can be of, by the words of the post and the word before it. */
import { WordClass } from '../lexicon/word-class.js';
import type { Document, Title } from '../model/document.js';
import { has, norm } from '../text/phrases.js';
import { bodiesOf } from './post-bodies.js';
import type { Scene } from './scene.js';

/** Whether the post can be of the body with that index; all that `fitter` needs is found once a post. */
export function fitter(doc: Document, scene: Scene, title: Title): (body: number) => boolean {
  const allowed = allowedOf(doc, title);
  const isSeat = SEAT.test(title.name);
  const portfolio = portfolioOf(title.name);
  const kind = kindBefore(doc, title);
  return (body) => {
    const { name } = doc.organisations[body]!;
    const kinds = scene.kinds[body]!;
    return (
      kinds.some((one) => allowed.has(one)) &&
      (isSeat || !ORGAN.test(name)) &&
      (portfolio === null || isPortfolioOf(portfolio, name)) &&
      (kind === null || isOfKind(kind, kinds, name))
    );
  };
}

/** Organs of a body, which have a chairman, members and a secretary, but no president, director or manager. */
const ORGAN =
  /^(?:(?:executive|management|managing|supervisory|governing|central) )?(?:board|presidium|secretariat|executive committee)\b/i;
const SEAT = /\b(?:chair|chairman|chairperson|chairwoman|member|secretary|trustee)\b/;

const NONE: ReadonlySet<string> = new Set();

/** `President and Vice-Chancellor`: what both can be of, so a university. */
function allowedOf({ tokens, titles }: Document, title: Title): ReadonlySet<string> {
  const allowed = bodiesOf(title.name)?.allowed ?? NONE;
  const twin = titles.find(
    ({ from, to, holder }) =>
      holder === title.holder &&
      ((from === title.to + 1 && norm(tokens, title.to) === 'and') ||
        (to === title.from - 1 && norm(tokens, to) === 'and')),
  );
  const others = twin === undefined ? undefined : bodiesOf(twin.name)?.allowed;
  const both = [...allowed].filter((kind) => others?.has(kind));
  return both.length === 0 ? allowed : new Set(both);
}

/** What a minister is minister of, in words: `acting minister of water and energy`, `interior minister`; null for other posts and bare ministers. */
function portfolioOf(name: string): readonly string[] | null {
  const [, before = '', behind = ''] = /^(.*?)\bminister\b(?: (?:of|for) (.*))?$/.exec(name) ?? [];
  const words = contentOf(`${before} ${behind}`).filter((word) => !GRADES.has(word));
  return words.length === 0 ? null : words;
}

const GRADES = new Set('acting assistant cabinet deputy first former second senior state union vice'.split(' '));

const contentOf = (phrase: string): string[] =>
  (phrase.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 3 || word === 'law');

/** `Minister of Energy` and `Ministry of Energy and Utilities`; not `Ministry of Water Resources`. */
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

/** Words for bodies of one type, which the name need not have. */
const TYPE_OF_KIND: Readonly<Record<string, string>> = {
  union: 'union',
  federation: 'union',
  confederation: 'union',
  company: 'company',
  firm: 'company',
  group: 'company',
  bank: 'bank',
  party: 'party',
  club: 'club',
  university: 'university',
  association: 'association',
  hospital: 'hospital',
  school: 'school',
};

const isOfKind = (kind: string, kinds: readonly string[], name: string): boolean =>
  kinds.includes(TYPE_OF_KIND[kind] ?? '') || name.toLowerCase().includes(kind);
