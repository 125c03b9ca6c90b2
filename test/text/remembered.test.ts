/** A function that keeps its answers says the same as without. */
import { expect, it } from 'vitest';
import { remembered } from '../../src/text/remembered.js';

it('asks once, also where the answer is nothing, and forgets rather than grow', () => {
  const asked: string[] = [];
  const ask = remembered((text) => {
    asked.push(text);
    return text.length > 4 ? text.toUpperCase() : undefined;
  });
  expect(['union', 'bank', 'union', 'bank'].map(ask)).toEqual(['UNION', undefined, 'UNION', undefined]);
  expect(asked).toEqual(['union', 'bank']);
  for (let n = 0; n < 5000; n++) ask(`${n}`);
  expect(ask('union')).toBe('UNION');
  expect(asked.filter((text) => text === 'union')).toHaveLength(2);
});
