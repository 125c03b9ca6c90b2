/** Father's names: `Nasib [oglu]`, `Nurlan [Askarovich]`. */
import type { Tokens } from '../model/document.js';
import { isCapital, wordAt } from './phrases.js';
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
