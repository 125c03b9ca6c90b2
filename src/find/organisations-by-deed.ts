/**
 * Companies by what only a company does or has, and by what is done with it: `[Orbico] said it would close`, `[Fonterra] raised its
 * price`, `[Veldhoen] shares fell`, `owned by [Brenner]`, `workers at [Sandvik]`. Left alone: persons (`Karimov said he would`), places
 * (`workers at Baku port`, `Ankara raised its flag`), what another finder explains.
 */
import { COMPANY_DEEDS, DEALS, DONE_BY_COMPANIES, LEAD_TO_COMPANIES, OF_COMPANIES } from '../lexicon/company-clues.js';
import { entries } from '../lexicon/entries.js';
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { beginsSentence, continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { styleOf } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { bareNameEnd, NO_BARE_NAME } from './bare-names.js';
import { isFieldWord } from './field-words.js';
import { workClue, workplaceEnd } from './workplaces.js';

const MAX_WORDS = 3;
const NEVER = NO_BARE_NAME | WordClass.City | WordClass.PlaceHead;
/** `Lafarge [Zambia]`: where a company is at home may stand behind its name. */
const LATER = NEVER & ~(WordClass.Country | WordClass.City);

const DEEDS = new Set(entries(COMPANY_DEEDS));
const DONE_BY = new Set(entries(DONE_BY_COMPANIES));
const DEAL = new Set(entries(DEALS));
const LEADS = new Set(entries(LEAD_TO_COMPANIES));
const BELONGINGS = new Set(entries(OF_COMPANIES));

interface Clue {
  readonly rule: string;
  readonly confidence: number;
  readonly clue: string;
}

export const organisationsByDeed: Pass = {
  name: 'organisations-by-deed',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens } = doc;
    const found: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!isCapital(tokens, i) || (continues(tokens, i) && isCapital(tokens, i - 1) && !opens(tokens, i - 1)))
        continue;
      const place = workplaceEnd(tokens, i);
      const work = place > i && styleOf(doc, i) === 'prose' ? workClue(tokens, i, place) : null;
      if (work !== null) {
        found.push({
          kind: 'organisation',
          rule: 'workplace',
          confidence: 0.85,
          clue: work,
          ...spanOf(tokens, i, place),
        });
        i = place - 1;
        continue;
      }
      const plural = manyEnd(tokens, i);
      if (plural > i && styleOf(doc, i) === 'prose') {
        const clue = norm(tokens, plural);
        found.push({
          kind: 'organisation',
          rule: 'plural-of-one',
          confidence: 0.97,
          clue,
          ...spanOf(tokens, i, plural),
        });
        i = plural - 1;
        continue;
      }
      const to = has(tokens, i, NEVER) ? i : bareNameEnd(tokens, i, MAX_WORDS, LATER);
      if (to === i || looks(tokens, i, Shape.Initial) || styleOf(doc, i) !== 'prose') continue;
      const isTrade = to === i + 1 && isFieldWord(tokens, i);
      const clue = (isTrade ? null : ownDeed(tokens, to)) ?? belonging(tokens, i, to) ?? done(tokens, i, to);
      if (clue !== null) found.push({ kind: 'organisation', ...clue, ...spanOf(tokens, i, to) });
      i = to - 1;
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

/** `Workers at Sandvik`: the word that begins the sentence is no part of the run. */
const opens = (tokens: Tokens, k: number): boolean => has(tokens, k, WordClass.Starter);

/** `[Travers Pike] were fined`: no person is many, and no plural noun ends the name; token after it, `i` itself where none stands there. */
function manyEnd(tokens: Tokens, i: number): number {
  const to = bareNameEnd(tokens, i, MAX_WORDS, NO_MANY);
  const isOpening = beginsSentence(tokens, i) ? to > i + 1 : CLAUSES.has(wordAt(tokens, i - 1));
  if (to === i || !MANY.has(wordAt(tokens, to)) || !continues(tokens, to) || !isOpening) return i;
  const isPerson = has(tokens, to - 1, WordClass.FamilyName) || has(tokens, i, WordClass.GivenName);
  const isPlural = /[^s]s$/.test(norm(tokens, to - 1)) && !isPerson;
  return isPlural || isFieldWord(tokens, to - 1) || !looks(tokens, to + 1, Shape.LowerCase) ? i : to;
}

const MANY = wordSet(['are', 'were']);
const CLAUSES = wordSet('after although because but that when where whether while');
const NO_MANY = (NEVER | WordClass.OrganisationHead | WordClass.CompanyWord) & ~(WordClass.GivenName | WordClass.City);

/** `[Kelm Oil], controlled by …`. */
const HELD = new Set(['controlled by', 'headquartered in', 'listed in', 'listed on', 'owned by', 'part of']);

/** `[Kelm Volley] is pleased to announce`. */
const PLEASED = new Set(['delighted', 'pleased', 'proud']);

const SPEAKS = new Set('added announced confirmed says said'.split(' '));
const WILL = wordSet('aims expected expects had has intends planned plans will would');
/** Behind these `it` is nobody: `said it would be wrong`. */
const IMPERSONAL = wordSet('appear be been become come cost have help make mean not seem take');

/** `said it would close`, `said on Monday its sales`, `raised its forecast`, `employs 300 people`. */
function ownDeed(tokens: Tokens, at: number): Clue | null {
  if (!continues(tokens, at)) return null;
  if (norm(tokens, at) === ',' && HELD.has(`${norm(tokens, at + 1)} ${norm(tokens, at + 2)}`))
    return { rule: 'company-in-deal', confidence: 0.7, clue: norm(tokens, at + 1) };
  if (!looks(tokens, at, Shape.LowerCase)) return null;
  const verb = norm(tokens, at);
  if (PLEASED.has(norm(tokens, at + 1)) && norm(tokens, at + 2) === 'to' && norm(tokens, at + 3) === 'announce')
    return { rule: 'company-deed', confidence: 0.8, clue: norm(tokens, at + 1) };
  if (DEEDS.has(verb)) return { rule: 'company-deed', confidence: 0.7, clue: verb };
  if (SPEAKS.has(verb)) {
    const it = pastDay(tokens, at + 1);
    const isIts = norm(tokens, it) === 'its';
    const isIt =
      norm(tokens, it) === 'it' && WILL.has(wordAt(tokens, it + 1)) && !IMPERSONAL.has(wordAt(tokens, it + 2));
    return isIts || isIt ? { rule: 'company-speaks', confidence: isIts ? 0.8 : 0.75, clue: norm(tokens, it) } : null;
  }
  return ownsIts(tokens, at) ? { rule: 'company-deed', confidence: 0.78, clue: 'its' } : null;
}

/** Past `on Tuesday`, `that`. */
function pastDay(tokens: Tokens, at: number): number {
  let k = at;
  if (norm(tokens, k) === 'on' && has(tokens, k + 1, WordClass.Weekday)) k += 2;
  else if (has(tokens, k, WordClass.Weekday)) k++;
  return norm(tokens, k) === 'that' ? k + 1 : k;
}

const AUXILIARIES = wordSet('also had has have is not now plans to was will would');
/** Places do these too: `Kelm has got its bridge back`. */
const OF_PLACES = wordSet('celebrated celebrates get got had has held lost marked marks');
const PARTICLES = wordSet('back down off out up');

/** Nothing but one verb stands before `its`: `will cut back its`; behind a noun it would be that noun's. */
function ownsIts(tokens: Tokens, at: number): boolean {
  let k = at;
  while (k < at + 3 && AUXILIARIES.has(wordAt(tokens, k))) k++;
  if (OF_PLACES.has(wordAt(tokens, k)) || has(tokens, k, WordClass.Connector | WordClass.Starter)) return false;
  if (!looks(tokens, k, Shape.LowerCase)) return false;
  k++;
  if (PARTICLES.has(wordAt(tokens, k))) k++;
  return norm(tokens, k) === 'its' && continues(tokens, k);
}

/** `[Veldhoen] shares`, `the [Deliveroo] riders`. */
function belonging(tokens: Tokens, from: number, to: number): Clue | null {
  const noun = norm(tokens, to);
  if (!BELONGINGS.has(noun) || !continues(tokens, to) || isCapital(tokens, to)) return null;
  if (has(tokens, to - 1, WordClass.FamilyName | WordClass.OrganisationHead | WordClass.TitleModifier)) return null;
  // `Net sales`, `Male employees`: any word can open a sentence or a line.
  const isFirst =
    !continues(tokens, from) || beginsSentence(tokens, from) || looks(tokens, from - 1, Shape.Mark | Shape.Number);
  if (to === from + 1 && isFirst && !STOCK.has(noun)) return null;
  const isPlain = tokens.word[from]!.classes === 0;
  return { rule: 'company-belonging', confidence: isPlain ? 0.64 : 0.5, clue: noun };
}

const STOCK = new Set(['shareholders', 'shares']);

/** `owned by [Brenner]`, `merge with [Konzum]`, `workers at [Sandvik]`. */
function done(tokens: Tokens, from: number, to: number): Clue | null {
  if (!continues(tokens, from) || has(tokens, to - 1, WordClass.FamilyName)) return null;
  // `owned by Russia's [Severgas]`.
  const isPlaced = norm(tokens, from - 1) === "'s" && has(tokens, from - 2, WordClass.Country);
  const at = isPlaced ? from - 2 : from;
  const link = norm(tokens, at - 1);
  const noun = norm(tokens, at - 2);
  // Nobody else is acquired, but persons and clubs are joined, left and sued too.
  if (DEAL.has(link) && !isCapital(tokens, from - 1))
    return { rule: 'company-in-deal', confidence: link.startsWith('acquir') ? 0.66 : 0.4, clue: link };
  const isDone = link === 'by' && DONE_BY.has(noun);
  if (!isDone && !LEADS.has(`${noun} ${link}`)) return null;
  const isPlain = tokens.word[from]!.classes === 0;
  // They work at places too: that alone is not enough.
  const confidence = link === 'at' ? 0.4 : isPlain ? 0.62 : 0.48;
  return { rule: 'company-in-deal', confidence, clue: noun };
}
