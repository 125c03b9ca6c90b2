/**
 * Places and peoples, which only keep the ground from being read as persons and bodies: [Türkiye], [Sri Lanka],
 * [Kazakh] miners, [Guba] in the north, [Neftchilar Avenue], the [Republic of Karakalpakstan].
 * Left alone: `the us and them` (no country in small letters), `Guba City Executive Power` (a longer body wins later).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameKind, NameMention, Pass, Tokens } from '../model/document.js';
import { placePhraseAt } from '../text/gazetteer.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { isShouted } from '../text/style.js';
import { wordSet } from '../text/word-set.js';

/** `Haji Zeynalabdin Taghiyev Street` has three words before its head; five is plenty. */
const RUN_MAX = 5;
const NOT_IN_RUN = WordClass.Starter | WordClass.TitleHead | WordClass.Honorific | WordClass.Month | WordClass.Weekday;
/** A word that is also somebody's name, or a common word. */
const DOUBTFUL = WordClass.Ambiguous | WordClass.GivenName | WordClass.FamilyName;

export const places: Pass = {
  name: 'places',
  reads: ['tokens', 'sentences'],
  writes: ['proposals'],
  run({ tokens, sentences, proposals }) {
    const found: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!looks(tokens, i, Shape.Capital | Shape.AllCaps) && !has(tokens, i, WordClass.PlaceHead)) continue;
      const postal = postalAt(tokens, i);
      if (postal) found.push(postal);
      const run = runAt(tokens, i);
      if (run && !isShouted({ tokens, sentences }, i)) found.push(run);
      const house = houseAt(tokens, i);
      if (house) found.push(house);
      const listed = datelineAt(tokens, i) ?? (isCapital(tokens, i) ? listedAt(tokens, i) : null);
      if (!listed) continue;
      found.push(listed);
      i = listed.to - 1;
    }
    return { proposals: [...proposals, ...found] };
  },
};

/** Two letters for states and provinces of North America, as on envelopes and in the datelines of press releases. */
const POSTAL_CODES = wordSet(
  'ab ak al ar az bc ca co ct dc de fl ga hi ia id il in ks ky la ma mb md me mi mn mo ms mt nb nc nd ne nh nj nl nm ns nv ny oh ok on or pa pe qc ri sc sd sk tn tx ut va vt wa wi wv wy',
);

/**
 * `[Tellam, MS], Dec. 22` at the head of a line, `in [Laredo, TX]` elsewhere. Left alone: `Ann Marsh, MD, said` (a
 * degree or a post behind a name).
 */
function postalAt(tokens: Tokens, i: number): NameMention | null {
  if (!POSTAL_CODES.has(wordAt(tokens, i)) || !looks(tokens, i, Shape.AllCaps) || norm(tokens, i - 1) !== ',')
    return null;
  let from = i - 1;
  while (from > i - 5 && continues(tokens, from) && isCapital(tokens, from - 1)) from--;
  if (from === i - 1) return null;
  const isDated = has(tokens, [',', '('].includes(norm(tokens, i + 1)) ? i + 2 : i + 1, WordClass.Month);
  const isDateline = isDated && (from === 0 || !continues(tokens, from));
  return isDateline || WHERE.has(wordAt(tokens, from - 1))
    ? mention(tokens, from, i + 1, 'place', 'dateline', 0.96)
    : null;
}

const WHERE = wordSet('around at from in near outside');

/** `[House of Trade Unions]`, `[Government House]`: halls that are named as places. */
function houseAt(tokens: Tokens, i: number): NameMention | null {
  if (norm(tokens, i) !== 'house' || !isCapital(tokens, i)) return null;
  if (continues(tokens, i) && OWNERS.has(wordAt(tokens, i - 1)) && isCapital(tokens, i - 1))
    return mention(tokens, i - 1, i + 1, 'place', 'place-head', 0.97);
  if (norm(tokens, i + 1) !== 'of' || !continues(tokens, i + 1)) return null;
  const to = norm(tokens, i + 2) === 'trade' ? i + 4 : i + 3;
  return USERS.has(wordAt(tokens, to - 1)) ? mention(tokens, i, to, 'place', 'place-head', 0.97) : null;
}

const OWNERS = wordSet(['government', 'state', 'union', 'unity']);
const USERS = wordSet(
  'artists books cinema crafts creativity culture friendship music officers science soviets unions youth',
);

/** `GENEVA (14 March …)`, `CIKARANG –`, at the head of the text `GHAZNI: Police`: a town in capitals that opens the line. */
function datelineAt(tokens: Tokens, i: number): NameMention | null {
  if (!isCapital(tokens, i) || (i > 0 && continues(tokens, i))) return null;
  if (!looks(tokens, i, Shape.AllCaps)) return datedTownAt(tokens, i);
  let to = i;
  while (
    to < i + 3 &&
    (to === i || continues(tokens, to)) &&
    looks(tokens, to, Shape.AllCaps) &&
    tokens.word[to]!.text.length > 3
  )
    to++;
  const isColon = norm(tokens, to) === ':' && to < HEAD && !has(tokens, to - 1, NO_TOWN) && isCapital(tokens, to + 1);
  const opens = (isColon || [',', '(', '–', '—', '-', '/'].includes(norm(tokens, to))) && continues(tokens, to);
  return to > i && opens && tokens.word[i]!.text.length > 4 ? mention(tokens, i, to, 'place', 'dateline', 0.9) : null;
}

/** At the head of the text `Kelm, 19 December 2025`, `Port Ostra, May 3`: a town that opens the line before the day. */
function datedTownAt(tokens: Tokens, i: number): NameMention | null {
  if (i > HEAD) return null;
  let to = i;
  while (to < i + 3 && (to === i || continues(tokens, to)) && isCapital(tokens, to) && !has(tokens, to, NO_TOWN)) to++;
  if (to === i || norm(tokens, to) !== ',' || !continues(tokens, to + 1)) return null;
  const isDay = looks(tokens, to + 1, Shape.Number)
    ? has(tokens, to + 2, WordClass.Month)
    : has(tokens, to + 1, WordClass.Month) && looks(tokens, to + 2, Shape.Number);
  return isDay ? mention(tokens, i, to, 'place', 'dateline', 0.9) : null;
}

/** Tokens within which a colon may stand behind the town; further down it is who speaks, or a heading. */
const HEAD = 80;
const NO_TOWN =
  WordClass.GivenName |
  WordClass.FamilyName |
  WordClass.OrganisationHead |
  WordClass.TitleHead |
  WordClass.EventHead |
  WordClass.WorkHead;

function listedAt(tokens: Tokens, i: number): NameMention | null {
  const phrase = placePhraseAt(tokens, i);
  if (phrase?.kind === 'country') return mention(tokens, i, phrase.to, 'place', 'country', 0.95);
  if (phrase?.kind === 'demonym') return mention(tokens, i, phrase.to, 'other', 'demonym', 0.9);
  if (phrase) return mention(tokens, i, phrase.to, 'place', 'city', 0.85);
  const doubt = has(tokens, i, DOUBTFUL) ? 0.3 : 0;
  if (has(tokens, i, WordClass.Country)) return mention(tokens, i, i + 1, 'place', 'country', 0.9 - doubt);
  if (has(tokens, i, WordClass.Demonym)) return mention(tokens, i, i + 1, 'other', 'demonym', 0.85 - doubt);
  if (has(tokens, i, WordClass.City)) return mention(tokens, i, i + 1, 'place', 'city', 0.8 - doubt);
  return null;
}

/** The run of capitalised words that the place head at `i` ends or, with `of`, begins. */
function runAt(tokens: Tokens, i: number): NameMention | null {
  if (!has(tokens, i, WordClass.PlaceHead)) return null;
  const isHeadCapital = isCapital(tokens, i);
  let from = i;
  while (from > 0 && i - from < RUN_MAX && continues(tokens, from) && isNamePart(tokens, from - 1)) from--;
  if (from < i) return mention(tokens, from, i + 1, 'place', 'place-head', isHeadCapital ? 0.75 : 0.6);
  if (!isHeadCapital || norm(tokens, i + 1) !== 'of' || !continues(tokens, i + 1)) return null;
  // `Secretary of [State] of the Republic`.
  if (norm(tokens, i) === 'state' && norm(tokens, i - 1) === 'of') return null;
  const start = norm(tokens, i + 2) === 'the' ? i + 3 : i + 2;
  let to = start;
  // `Republic of Loria Arman Serik`: the land's name ends where it does.
  if (placePhraseAt(tokens, i)?.kind === 'country') return null;
  while (to - start < RUN_MAX && continues(tokens, to) && isNamePart(tokens, to)) to++;
  return to > start ? mention(tokens, i, to, 'place', 'place-head', 0.7) : null;
}

function isNamePart(tokens: Tokens, i: number): boolean {
  return looks(tokens, i, Shape.Letters) && isCapital(tokens, i) && !has(tokens, i, NOT_IN_RUN);
}

function mention(
  tokens: Tokens,
  from: number,
  to: number,
  kind: NameKind,
  rule: string,
  confidence: number,
): NameMention {
  return { kind, rule, confidence, ...spanOf(tokens, from, to) };
}
