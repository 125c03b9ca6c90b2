/**
 * Bodies by the end of a word: unions of Türkiye (`[Çimse-İş]`, `[Öz Büro-İş]`, `[Hava-Sen]`), compounds of the Germanic languages, Finnish and
 * Hungarian (`[Vereinte Dienstleistungsgewerkschaft]`, `[Landsorganisationen i Danmark]`). Left alone: words in small letters, the
 * ending alone (`Verband`), which is a head like any other.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { endsCompounds, isCompound } from '../text/tongues.js';
import { wordSet } from '../text/word-set.js';
import { wordTest } from '../text/word-test.js';
import { pastForeign } from './foreign-names.js';
import { isForeignLink } from './foreign-words.js';
import { isNamePart } from './left-of-head.js';

const MAX_BEFORE = 2;
// Most words fail a first look: V8 makes each `\p{…}` of hundreds of ranges.
const UNION = /^\p{Lu}[\p{L}-]+-(?:İş|İŞ|Iş|Is|IS|Sen|SEN|Kon)$/u;
const WORD = /^\p{Lu}\p{L}+$/u;

const isUnion = wordTest(({ text, shape }) => (shape & Shape.Hyphen) !== 0 && UNION.test(text));
/** What a word is besides: a name of somebody or of a place, a post. */
const NO_COMPOUND =
  WordClass.City |
  WordClass.Country |
  WordClass.Demonym |
  WordClass.FamilyName |
  WordClass.GivenName |
  WordClass.PlaceHead |
  WordClass.TitleHead;
const isCompoundName = wordTest(
  (word) =>
    (word.classes & NO_COMPOUND) === 0 &&
    ((word.shape & Shape.Hyphen) !== 0 ? isHyphened(word.text) : WORD.test(word.text) && isCompound(word)),
);

/** `Max-Kelm-[Gymnasium]`: the last of the capitals is a head that ends compounds. */
function isHyphened(text: string): boolean {
  return endsCompounds(text.slice(text.lastIndexOf('-') + 1).toLowerCase()) && HYPHENED.test(text);
}

const HYPHENED = /^\p{Lu}[\p{L}-]*-\p{Lu}\p{Ll}{3,}$/u;

export const organisationsBySuffix: Pass = {
  name: 'organisations-by-suffix',
  reads: ['tokens', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run({ tokens, proposals }) {
    const found: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!isCapital(tokens, i)) continue;
      const clue = tokens.word[i]!.text;
      if (isUnion(tokens.word[i]!))
        found.push({
          kind: 'organisation',
          rule: 'union-suffix',
          confidence: 0.9,
          clue,
          ...spanOf(tokens, unionFrom(tokens, i), i + 1),
        });
      else if (isCompoundName(tokens.word[i]!))
        found.push({
          kind: 'organisation',
          rule: 'compound-head',
          confidence: 0.86,
          clue,
          ...spanOf(tokens, compoundFrom(tokens, i), compoundEnd(tokens, i + 1)),
        });
    }
    return { proposals: [...proposals, ...found] };
  },
};

/** `[Öz] Büro-İş`, `[Genel] Maden-İş`: what unions of one trade tell themselves apart by. */
const unionFrom = (tokens: Tokens, i: number): number =>
  continues(tokens, i) && isCapital(tokens, i - 1) && KINDS.has(wordAt(tokens, i - 1)) ? i - 1 : i;

const KINDS = wordSet('bağımsız birleşik devrimci genel hür tüm türk türkiye yeni öz');

/** `[Vereinte] Dienstleistungsgewerkschaft`. */
function compoundFrom(tokens: Tokens, i: number): number {
  let from = i;
  while (
    from > i - MAX_BEFORE &&
    continues(tokens, from) &&
    isNamePart(tokens, from - 1) &&
    !has(tokens, from - 1, WordClass.TitleHead | WordClass.GivenName)
  )
    from--;
  return from;
}

/** `Landsorganisationen [i Danmark]`, `Landesgericht [Linz]`. */
function compoundEnd(tokens: Tokens, at: number): number {
  if (!continues(tokens, at)) return at;
  if (isForeignLink(tokens, at)) return pastForeign(tokens, at, wordAt(tokens, at - 1));
  const isPlace =
    isCapital(tokens, at) &&
    (has(tokens, at, WordClass.City | WordClass.Country) ||
      (tokens.word[at]!.classes === 0 && !looks(tokens, at, Shape.AllCaps)));
  return isPlace && !(continues(tokens, at + 1) && isCapital(tokens, at + 1)) ? at + 1 : at;
}
