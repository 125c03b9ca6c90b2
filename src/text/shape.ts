/** What a word looks like, as bits of `Word.shape`. */
export const enum Shape {
  /** Begins with a capital: `Baku`, `ATUC`, `İş`. */
  Capital = 1 << 0,
  /** Two capitals or more and no small letter: `ATUC`, `HAK-İŞ`. */
  AllCaps = 1 << 1,
  /** All letters small. */
  LowerCase = 1 << 2,
  /** Capitals and small letters beyond the first: `McDonald`, `KazMunayGas`. */
  Mixed = 1 << 3,
  /** Holds a letter. */
  Letters = 1 << 4,
  /** Holds a digit. */
  Digits = 1 << 5,
  /** Digits and no letters: `17,100`, `12.08.2021`. */
  Number = 1 << 6,
  /** Neither letters nor digits: punctuation and symbols, one a token. */
  Mark = 1 << 7,
  /** Ends in a point that belongs to it: `Prof.`, `A.`, `U.S.`. */
  Pointed = 1 << 8,
  /** A name's initial: `A`, `A.`, `Sh.`. */
  Initial = 1 << 9,
  Hyphen = 1 << 10,
  /** A web or mail address. */
  Link = 1 << 11,
}

/** What stands before a token, as bits of `Tokens.gap`; 0 where it follows the one before without a gap. */
export const enum Gap {
  Space = 1,
  /** A line break that ends a line, not one that only wraps it. */
  Line = 2,
  /** A blank line. */
  Paragraph = 4,
}
