/** Which country an article is about. */
import { countries } from '../lexicon/tables.js';
import type { DocumentRecord } from '../model/record.js';
import { bodyName } from './body-name.js';
import { nationsIn } from './nations-in.js';

const BY_CODE = new Map(countries().map(({ code, names }) => [code.toUpperCase(), names[0]!]));
/** Money of the whole world says nothing about where an article plays. */
const WORLD_MONEY = new Set(['USD', 'EUR', 'GBP', 'CHF']);
const CLEAR = 2 / 3;

/** The country of most of the names and the money in the record, where it has two thirds of them; null else. */
export function nationOf({
  organisations,
  roles,
  amounts,
}: Pick<DocumentRecord, 'organisations' | 'roles' | 'amounts'>): string | null {
  const votes = new Map<string, number>();
  let all = 0;
  const vote = (nation: string | undefined, weight: number) => {
    if (nation === undefined) return;
    votes.set(nation, (votes.get(nation) ?? 0) + weight);
    all += weight;
  };
  for (const { name } of organisations) vote(bodyName(name).nations[0], 2);
  for (const { place } of roles) if (place !== null) vote(nationsIn(place)[0], 2);
  for (const { currency } of amounts)
    if (currency !== null && !WORLD_MONEY.has(currency)) vote(BY_CODE.get(currency.slice(0, 2)), 1);
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best !== undefined && best[1] >= all * CLEAR ? best[0] : null;
}
