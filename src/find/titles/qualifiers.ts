/**
 * Which words before the head of a post belong to it though no list of ranks and fields has them: `[yard manager] Obi`, `[Ward Chairman]
 * Obi`, `[Deputy High Commissioner]`. Left outside: what describes the holder (`the popular chairman`) and names (`Kelm Director Obi`).
 */
import { entries } from '../../lexicon/entries.js';
import { DESCRIBING_WORDS, POST_QUALIFIERS } from '../../lexicon/post-qualifiers.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { bodyPhraseAt } from '../../text/gazetteer.js';
import { beginsSentence, continues, has, isCapital, looks, norm, wordAt } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';
import { wordTest } from '../../text/word-test.js';
import { isFieldWord } from '../field-words.js';

export const isQualifier = (tokens: Tokens, k: number): boolean => QUALIFIERS.has(wordAt(tokens, k));

const QUALIFIERS = wordSet(entries(POST_QUALIFIERS));

/** Words that belong to a post before certain heads only. */
const PAIRED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    able: 'seaman',
    administration: 'minister',
    ageing: 'minister',
    blue: 'minister',
    breakfast: 'host presenter show',
    board: 'chair chairlady chairman chairperson chairwoman director president secretary',
    branch: 'director president',
    bureau: 'chief head',
    charge: 'nurse sister',
    chief: 'cook mate',
    city: 'attorney auditor clerk comptroller controller councilman councilwoman editor engineer planner solicitor treasurer',
    club: 'captain chair chairlady chairman chairperson chairwoman leader president professional',
    cooperatives: 'minister',
    corresponding: 'member secretary',
    council: 'leader',
    det: 'constable insp inspector sergeant sgt superintendent',
    diaspora: 'minister',
    disability: 'minister',
    disaster: 'minister',
    enterprise: 'minister',
    exchange: 'lecturer professor teacher',
    forests: 'minister',
    fund: 'manager',
    group: 'commander leader',
    first: 'mate',
    full: 'member',
    high: 'commissioner representative sheriff',
    house: 'director doctor manager officer speaker surgeon',
    independent: 'chair chairman chairperson chairwoman councillor director member senator trustee',
    indigenous: 'minister',
    industries: 'minister secretary',
    jury: 'chair chairman chairperson chairwoman member president',
    labor: 'veteran',
    labour: 'veteran',
    lady: 'justice',
    lance: 'corporal',
    lay: 'preacher reader representative',
    leading:
      'accountant adviser agronomist consultant engineer expert inspector lawyer methodologist researcher scientist seaman specialist technologist',
    life: 'fellow governor member patron peer president trustee vice-president',
    local: 'chair chairman chairperson chairwoman minister president secretary treasurer',
    lord: 'advocate chancellor justice lieutenant mayor president provost',
    lotteries: 'minister',
    majority: 'chair chairman chairperson chairwoman leader owner shareholder whip',
    management: 'minister',
    minority: 'chair chairman chairperson chairwoman leader owner shareholder whip',
    mobility: 'minister secretary',
    native: 'minister',
    organisation: 'secretary',
    organization: 'secretary',
    naib: 'nazim tahsildar tehsildar',
    nobel: 'laureate',
    party: 'chair chairman chairperson chairwoman secretary spokesman spokesperson spokeswoman',
    petty: 'officer',
    pipe: 'major sergeant',
    police: 'minister',
    quantity: 'surveyor',
    radio: 'host',
    railways: 'minister',
    rebel: 'chief commander leader spokesman',
    reconstruction: 'minister',
    schools: 'minister',
    second: 'mate',
    show: 'host',
    small: 'minister',
    sous: 'chef',
    space: 'minister',
    staff: 'sergeant',
    steel: 'minister',
    strike: 'leader',
    task: 'leader',
    television: 'anchor host',
    third: 'mate',
    trainee: 'accountant doctor lawyer nurse solicitor teacher',
    trust: 'chair chairlady chairman chairperson chairwoman secretary',
    tv: 'anchor host',
    universities: 'minister',
    war: 'correspondent',
    ward: 'sister',
    warrant: 'officer',
    wing: 'commander',
  }).map(([word, heads]) => [word, new Set(heads.split(' '))]),
);

/** `minister for [railways]`: what a ministry may be of and nothing else is. */
export const isMinistry = (tokens: Tokens, k: number): boolean => PAIRED.get(norm(tokens, k))?.has('minister') ?? false;

/** Whether the word at `k` belongs to the post whose head is at `i`, all words between them belonging to it. */
export function qualifies(tokens: Tokens, k: number, i: number): boolean {
  if (looks(tokens, k, Shape.Mark | Shape.Digits | Shape.Pointed)) return false;
  // `“Enough,” [claims] choirmaster Obi`.
  if (has(tokens, k, WordClass.SpeechVerb) && looks(tokens, k - 1, Shape.Mark)) return false;
  if (PAIRED.get(norm(tokens, k))?.has(norm(tokens, i))) return isPaired(tokens, k);
  if (isQualifier(tokens, k))
    return !isCapital(tokens, k) || (isCapital(tokens, i) ? !endsName(tokens, k, i) : beginsSentence(tokens, k));
  if (isCapital(tokens, i) || isCapital(tokens, k)) return false;
  return isSmallNoun(wordAt(tokens, k)) && !/[^s]s$/.test(norm(tokens, k)) && isOpened(tokens, k);
}

/** Before a `leading` that only praises. */
const NOT_OF_RANK = new Set(['a', 'an', 'another', 'as', 'country', 'is', 'most', 'the', "'s", 'was', 'world']);

/** Not `a leading lawyer`. */
function isPaired(tokens: Tokens, k: number): boolean {
  if (norm(tokens, k) === 'leading') return !NOT_OF_RANK.has(norm(tokens, k - 1));
  // `Kelm Party Chairman`: the end of a name.
  if (isCapital(tokens, k) && has(tokens, k, WordClass.OrganisationHead) && isBehindName(tokens, k)) return false;
  return true;
}

/** `Air Wing [Commander]`, `Palm Watch [Chairman]`: behind a capital it may be the end of a name, `Kelm [Store Manager]` apart. */
function endsName(tokens: Tokens, k: number, i: number): boolean {
  if (!isBehindName(tokens, k)) return false;
  return has(tokens, k, WordClass.OrganisationHead | WordClass.PlaceHead) || !FIELDED.has(wordAt(tokens, i));
}

const isBehindName = (tokens: Tokens, k: number): boolean =>
  continues(tokens, k) && isCapital(tokens, k - 1) && !has(tokens, k - 1, NO_NAME);

const NO_NAME = WordClass.Starter | WordClass.Rank | WordClass.TitleModifier;

const CLOSED =
  WordClass.Starter |
  WordClass.Connector |
  WordClass.Honorific |
  WordClass.NumberWord |
  WordClass.Month |
  WordClass.Weekday |
  WordClass.RelativeTime |
  WordClass.OrganisationHead |
  WordClass.EventHead |
  WordClass.SpeechVerb |
  WordClass.TransferVerb |
  WordClass.PaymentVerb;

const DESCRIBING = new Set(entries(DESCRIBING_WORDS));

/** A noun or adjective in small letters that by its ending neither describes a person nor is a verb or adverb. */
const isSmallNoun = wordTest(
  ({ norm: word, shape, classes }) =>
    (shape & Shape.LowerCase) !== 0 &&
    word.length > 2 &&
    ((classes & WordClass.TitleModifier) !== 0 ||
      ((classes & CLOSED) === 0 &&
        !DESCRIBING.has(word) &&
        !/(?:ed|est|ly|ous|ful|less|ish|able|ible|ese|ian)$|-/.test(word))),
);

/** A noun behind `head of`: `[supply chain]`, `[grounds]`. */
export const isSmallField = (tokens: Tokens, k: number): boolean =>
  isSmallNoun(wordAt(tokens, k)) || (isQualifier(tokens, k) && !isCapital(tokens, k));

/** Behind an article, a possessive or a small rank, where no verb can stand: `its [boatyard] manager`, `former [dredger] captain`. */
function isOpened(tokens: Tokens, k: number): boolean {
  if (!continues(tokens, k)) return false;
  if (OPENERS.has(wordAt(tokens, k - 1)) || saidOrNamed(tokens, k - 1)) return true;
  return !isCapital(tokens, k - 1) && has(tokens, k - 1, WordClass.Rank);
}

/** `says [milk] clerk Obi`, `Ada Obi, [exchange] lecturer,`. */
const saidOrNamed = (tokens: Tokens, k: number): boolean =>
  (has(tokens, k, WordClass.SpeechVerb) && !isCapital(tokens, k) && isCapital(tokens, k + 3)) ||
  (norm(tokens, k) === ',' && isCapital(tokens, k - 1) && [',', 'at', '.'].includes(norm(tokens, k + 3)));

const OPENERS = wordSet(["'s", 'a', 'an', 'her', 'his', 'its', 'my', 'our', 'the', 'their', 'your']);

/** `said [fundraising] manager Obi`, `the [Mobilisation] Secretary`: a field of work that no list has, not the end of a name. */
export function takesField(tokens: Tokens, k: number, i: number): boolean {
  if (bodyPhraseAt(tokens, k) !== null) return false;
  if (k !== i - 1 || !FIELDED.has(wordAt(tokens, i)) || !isFieldWord(tokens, k) || NO_FIELD.has(wordAt(tokens, k)))
    return false;
  if (has(tokens, k, WordClass.OrganisationHead | WordClass.SpeechVerb | WordClass.TitleHead)) return false;
  if (!isCapital(tokens, i)) return isCapital(tokens, k) ? beginsSentence(tokens, k) : true;
  return !isCapital(tokens, k - 1) || has(tokens, k - 1, WordClass.Starter | WordClass.Rank);
}

/** Heads of posts that are mostly of a field. */
const FIELDED = wordSet(
  'adviser advisor analyst assistant chief coach consultant coordinator curator director editor engineer head inspector instructor leader lecturer manager minister negotiator officer organiser organizer representative secretary specialist spokesman spokesperson spokeswoman superintendent supervisor technician trainer',
);

export const isNoField = (tokens: Tokens, k: number): boolean => NO_FIELD.has(wordAt(tokens, k));

/** Participles and numbers that look like fields. */
const NO_FIELD = wordSet(
  'according becoming being billing calling citing coming continuing dying existing following grieving having including leading losing meeting million missing nothing opposing promising reigning remaining replacing retiring ruling serving sitting something striking succeeding surviving telling thanking thing trillion billion winning',
);
