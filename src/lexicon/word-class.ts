/** The word lists that a word can be in, as bits of `Word.classes`; `vocabulary.ts` says which file feeds which bit. */
export const enum WordClass {
  /** A written point belongs to it: `Prof.`, `Ltd.`, `Aug.`. */
  Abbreviation = 1 << 0,
  /** An abbreviation that never ends a sentence: `Mr.`, `Dr.`. */
  NeverLast = 1 << 1,
  /** Words that begin sentences and are no name: `The`, `In`, `According`. */
  Starter = 1 << 2,
  Month = 1 << 3,
  Weekday = 1 << 4,
  NumberWord = 1 << 5,
  /** Thousand, million, lakh. */
  Magnitude = 1 << 6,
  /** Names, codes and symbols of currencies. */
  Currency = 1 << 7,
  /** Words that begin or are relative dates: yesterday, last, next, ago. */
  RelativeTime = 1 << 8,
  /** Mr, Mrs, Sir, Alhaji. */
  Honorific = 1 << 9,
  /** Head of a post: chairman, minister, president. */
  TitleHead = 1 << 10,
  /** Deputy, vice, first, acting, former. */
  Rank = 1 << 11,
  /** Head of a body's name: confederation, ministry, bank. */
  OrganisationHead = 1 << 12,
  /** Ltd, JSC, GmbH. */
  LegalForm = 1 << 13,
  /** Congress, forum, games: what is held, not what acts. */
  EventHead = 1 << 14,
  /** Law, award, programme, treaty. */
  WorkHead = 1 << 15,
  /** Street, district, airport, river. */
  PlaceHead = 1 << 16,
  Country = 1 << 17,
  Demonym = 1 << 18,
  City = 1 << 19,
  GivenName = 1 << 20,
  /** Oglu, qizi, bint, van, de: small parts inside a name. */
  NameParticle = 1 << 21,
  SpeechVerb = 1 << 22,
  /** Gave, donated, allocated. */
  TransferVerb = 1 << 23,
  /** Fined, bought, financed: verbs of paying that are no giving. */
  PaymentVerb = 1 << 29,
  /** Of, for, and, the: what may stand in lower case inside a body's name. */
  Connector = 1 << 24,
  /** Common English word that is a name only with a second clue: May, Bill, Leader, Hope. */
  Ambiguous = 1 << 25,
  /** Field or level of a post: press, labour, regional. */
  TitleModifier = 1 << 27,
  /** A foreign head that stands first in a body's name: fondazione, serikat. */
  LeadingHead = 1 << 28,
  /** Common family name. */
  FamilyName = 1 << 26,
  /** Begins a date in a set phrase only: [years ago], the [evening of 3 May], [half a century ago]; no clue by itself. */
  TimePhrase = 1 << 30,
  /** What a company deals in, as the last word of its name: foods, freight. */
  CompanyWord = 1 << 31,
}
