/** The registry of a generated archive held against what is true of it: a small one here, large ones by `bench/archive.js`. */
import { describe, expect, it } from 'vitest';
import { measured } from '../../bench/archive.js';

describe('an archive of 4,000 records', async () => {
  const { persons, bodies, transfers } = await measured(4000, 7, 'records');

  it('has its persons', () => {
    expect(persons.precision).toBeGreaterThanOrEqual(0.985);
    expect(persons.recall).toBeGreaterThanOrEqual(0.95);
  });

  it('has its organisations', () => {
    expect(bodies.precision).toBeGreaterThanOrEqual(0.98);
    expect(bodies.recall).toBeGreaterThanOrEqual(0.95);
  });

  it('has its money, to the last cent', () => {
    expect(transfers.sameTotal).toBe(true);
    expect(transfers.wanted).toBeGreaterThan(1000);
  });
});
