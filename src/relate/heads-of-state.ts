/** Presidents whom a text of states names by post and name alone: `President Ada Obi`, beside ambassadors, ministers and a presidential office. */
import type { Document, Title } from '../model/document.js';
import { isCapital, norm, wordAt } from '../text/phrases.js';
import { wordSet } from '../text/word-set.js';

/** Whether no body that the article speaks of is the president's; `isOfStates` says whether the article is of states. */
export function isHeadOfState(doc: Document, title: Title, isOfStates: () => boolean): boolean {
  const { tokens, persons } = doc;
  if (title.name !== 'president' || !isCapital(tokens, title.from)) return false;
  const name = persons[title.holder!]!.mentions.find(({ from }) => from === title.to);
  return name !== undefined && (rules(doc, name.to) || isOfStates());
}

/** `President Obi's [government]`, `President Obi's [second term in] office`. */
const rules = ({ tokens }: Document, at: number): boolean =>
  norm(tokens, at) === "'s" &&
  (RULE.has(wordAt(tokens, at + 1)) || (norm(tokens, at + 2) === 'term' && norm(tokens, at + 3) === 'in'));

const RULE = wordSet(['administration', 'cabinet', 'decree', 'government', 'regime']);

/** A post of a state, or something presidential that only a state has. */
export const tellsOfStates = ({ titles, tokens }: Document): boolean =>
  titles.some(({ name }) => OF_STATE.test(name)) || hasPresidency(tokens);

const OF_STATE =
  /^(?:head of state|national leader)$|\bambassador\b|\bforeign (?:minister|secretary)$|^(?:deputy )?minister of foreign affairs$|\b(?:prime minister|secretary of state|to the president)\b|^presidential\b/;

function hasPresidency(tokens: Document['tokens']): boolean {
  for (let k = 0; k < tokens.length; k++)
    if (PRESIDENTIAL.has(tokens.word[k]!) && PRESIDENCY.has(wordAt(tokens, k + 1))) return true;
  return false;
}

const PRESIDENTIAL = wordSet(['presidential']);
const PRESIDENCY = wordSet(
  'administration adviser advisor aide decree envoy office order palace press spokesman spokesperson spokeswoman',
);
