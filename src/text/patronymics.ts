/** Father's names: `Nasib [oglu]`, `Nurlan [Askarovich]`. */
import type { Tokens } from '../model/document.js';
import { isCapital, norm, wordAt } from './phrases.js';
import { wordSet } from './word-set.js';
import { wordTest } from './word-test.js';

/** Patronymic words stand behind a given name and may end a name: `Nasib oglu`, `Rustam ugli`. */
const WORDS = wordSet("oglu oğlu ogly o'g'li ogli ugli uly uulu qizi qızı kizi kyzy gizi zade");

export const isPatronymicWord = (tokens: Tokens, i: number): boolean => WORDS.has(wordAt(tokens, i));

/** Such a word, or a form that ends like a father's name. */
export const isPatronymic = (tokens: Tokens, i: number): boolean =>
  isPatronymicWord(tokens, i) || (isCapital(tokens, i) && isFormed(wordAt(tokens, i)));

const ENDING = /(?:ul[yi]|kyzy|qizi|ovich|evich|ovych|yevich|ovna|evna|yevna|ivna|ichna)$/;
const isFormed = wordTest(({ norm: word }) => word.length > 5 && ENDING.test(word));

/** Past `s/o`, `d/o`, `a/l`, `a/p` (son or daughter of) in Indian names of Malaysia and Singapore; `i` where none stands there. */
export function pastFiliation(tokens: Tokens, i: number): number {
  if (norm(tokens, i + 1) !== '/' || tokens.gap[i + 1] !== 0 || tokens.gap[i + 2] !== 0) return i;
  return FILIATIONS.has(norm(tokens, i) + norm(tokens, i + 2)) ? i + 3 : i;
}

const FILIATIONS = new Set(['al', 'ap', 'do', 'so']);
