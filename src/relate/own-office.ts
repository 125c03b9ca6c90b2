/** The office that bears the name of its post: `Sheriff Ada Obi` and `Lunka County Sheriff's Office`, `deputy prosecutor` and `Prosecutor's Office`. */
import type { Document, Title } from '../model/document.js';

/** Index of the one body that is called the office of the post, or null. */
export function ownOffice({ organisations }: Document, { name }: Title): number | null {
  const post = name.replace(GRADE, '').split(/ (?:of|for) /)[0]!;
  const found = [...organisations.keys()].filter((body) => isOfficeOf(organisations[body]!.name.toLowerCase(), post));
  return found.length === 1 ? found[0]! : null;
}

const GRADE = /^(?:(?:acting|assistant|associate|chief|deputy|first|former|senior|vice)[ -])+/;

/** `Kelm Attorney General's Office`, `Office of the Auditor General`. */
const isOfficeOf = (name: string, post: string): boolean =>
  post.length > 3 &&
  (/['’]s? office$/.test(name)
    ? name.replace(/['’]s? office$/, '').endsWith(post)
    : /^office of the /.test(name) && name.includes(` ${post}`));
