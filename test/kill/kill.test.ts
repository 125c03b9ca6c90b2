/** A few kills here; fifty by `npm run kill`, which CI runs. */
import { expect, it } from 'vitest';
import { killed, mustHaveMattered } from './kill.js';

it('ends with the same database after every kill', async () => {
  const found = await killed({ rounds: 5, seed: 2, articles: 600 });
  expect(found.kills).toBeGreaterThanOrEqual(5);
  mustHaveMattered(found, 5);
}, 600_000);
