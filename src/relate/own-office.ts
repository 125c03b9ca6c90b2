/** The office that bears the name of its post: `Sheriff Ada Obi` and `Lunka County Sheriff's Office`, `deputy prosecutor` and `Prosecutor's Office`. */
import type { Document, Title } from '../model/document.js';

/** A body that is called somebody's office. */
export interface Office {
  readonly body: number;
  /** Small letters: `kelm attorney general` of `Kelm Attorney General's Office`, ` the auditor general` of `Office of the Auditor General`. */
  readonly whose: string;
  /** Whether what it is called after ends with the post, rather than holds it. */
  readonly isOwner: boolean;
}

/** The offices among the bodies; a document has few. */
export function officesOf({ organisations }: Document): readonly Office[] {
  return organisations.flatMap(({ name }, body): Office[] => {
    const small = name.toLowerCase();
    if (OWNED.test(small)) return [{ body, whose: small.replace(OWNED, ''), isOwner: true }];
    return small.startsWith(OF) ? [{ body, whose: small.slice(OF.length - 1), isOwner: false }] : [];
  });
}

const OWNED = /['’]s? office$/;
const OF = 'office of the ';

/** Index of the one body that is called the office of the post, or null. */
export function ownOffice(offices: readonly Office[], { name }: Title): number | null {
  if (offices.length === 0) return null;
  const post = name.replace(GRADE, '').split(/ (?:of|for) /)[0]!;
  if (post.length <= 3) return null;
  const found = offices.filter(({ whose, isOwner }) => (isOwner ? whose.endsWith(post) : whose.includes(` ${post}`)));
  return found.length === 1 ? found[0]!.body : null;
}

const GRADE = /^(?:(?:acting|assistant|associate|chief|deputy|first|former|senior|vice)[ -])+/;
