/** The registry decided on block by block is the registry, whatever the names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleOf, makeWorld } from '../../bench/archive.js';
import { random } from '../../bench/news.js';
import { extract } from '../../src/index.js';
import type { DocumentRecord } from '../../src/model/record.js';
import { registryInBlocks } from './in-blocks.js';
import { registryOf } from './records.js';

function expectSame(records: readonly DocumentRecord[]) {
  const { registry } = registryOf(records);
  const inBlocks = registryInBlocks(records);
  for (const list of ['persons', 'organisations', 'posts', 'transfers'] as const)
    expect(sorted(inBlocks[list])).toEqual(sorted([...registry[list]]));
  return inBlocks;
}

const sorted = <Item extends { id: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a registry in blocks', () => {
  it('is the registry of a generated archive, and no block is nearly all of it', () => {
    const world = makeWorld(2000, 3);
    const { largest, persons } = expectSame(
      Array.from({ length: 2000 }, (_, n) => articleOf(world, n).record as DocumentRecord),
    );
    expect(largest.persons).toBeLessThan(400);
    expect(largest.bodies).toBeLessThan(2000);
    expect(persons.length).toBeGreaterThan(200);
  });

  it('is the registry of articles', () => {
    const folder = 'fixtures/articles';
    const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'));
    const { organisations } = expectSame(
      texts.map((file) => extract(readFileSync(join(folder, file), 'utf8'), { source: file })),
    );
    expect(organisations.length).toBeGreaterThan(200);
  });

  it.each(Array.from({ length: 150 }, (_, seed) => seed))(
    'is the registry where all names are alike, seed %i',
    (seed) => void expectSame(muddle(seed)),
  );
});

const GIVEN = 'Ali,Aly,Vali,Rashad,Rashid,R.,A.,Robert,Bob,Ann Marie'.split(',');
const FAMILY = 'Karimov,Kerimov,Karimova,Aliyev,Əliyev,Valiyev,Bayramov,Bairamov'.split(',');
const FATHERS = ['', '', '', ' Vali oglu', ' Rashid oglu', ' Aliyevich'];
const BODIES = (
  'Ministry of Health,Health Ministry of Azerbaijan,Ministry of Health of Georgia,MHA,Executive Committee,Central Committee,CC,' +
  'Trade Union of Railway Workers,Railway Workers Trade Union,Trade Union of Railwey Workers,TURW,Railway Bank,Central Bank of Georgia,' +
  'Central Bank,Baku Steel LLC,Baku Steal LLC,Baku Steels,Confederation of Trade Unions,Azerbaijani Confederation of Trade Unions,ACTU'
).split(',');
const TITLES = ['chairman', 'deputy', 'minister'];

/** Few names in many articles, so that nearly everything may be nearly everything else. */
function muddle(seed: number): DocumentRecord[] {
  const next = random(seed + 1);
  const below = (end: number) => Math.floor(next() * end);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  // Small vocabularies give a few large blocks, large ones many small ones.
  const [givens, families, bodies] = [GIVEN, FAMILY, BODIES].map((all) =>
    all.filter(() => next() < 0.3 + 0.7 * (seed % 3)),
  );
  const name = () => {
    const [given, family] = [
      pick(givens!.length > 0 ? givens! : GIVEN),
      pick(families!.length > 0 ? families! : FAMILY),
    ];
    const kind = next();
    if (kind < 0.15) return family;
    if (kind < 0.2) return given;
    return kind < 0.3 ? `${family} ${given}` : `${given}${pick(FATHERS)} ${family}`;
  };
  return Array.from({ length: 10 + below(50) }, (_, n) => {
    const own = Array.from({ length: below(5) }, () => pick(bodies!.length > 0 ? bodies! : BODIES));
    const persons = Array.from({ length: below(4) }, name);
    const span = () => ({ start: below(500), end: 500 + below(500) });
    const known = { rule: 'x', confidence: 0.9 };
    const mentions = () => [{ text: 'x', ...span(), ...known }];
    const party = () => {
      const id = pick([null, ...persons.map((_, k) => `p${k}`), ...own.map((_, k) => `o${k}`)]);
      return { id, name: id === null ? null : 'x' };
    };
    return {
      source: `s${below(1e6)}-${n}`,
      headline: null,
      referenceDate: next() < 0.2 ? null : `20${10 + below(14)}-0${1 + below(9)}`,
      referenceDateFrom: null,
      offsetUnit: 'codepoint',
      persons: persons.map((written, k) => ({ id: `p${k}`, name: written, aliases: [], mentions: mentions() })),
      organisations: own.map((written, k) => ({
        id: `o${k}`,
        name: written,
        acronym: next() < 0.1 ? pick(['TURW', 'MHA', 'CC', 'EC']) : null,
        aliases: next() < 0.1 ? ['ACTU'] : [],
        type: next() < 0.3 ? 'union' : null,
        parent: next() < 0.3 ? `o${below(own.length)}` : null,
        mentions: mentions(),
      })),
      titles: [],
      dates: [],
      amounts: [
        {
          id: 'a0',
          kind: 'money',
          value: below(1e6) / 100,
          min: null,
          max: null,
          currency: pick(['AZN', 'GEL', 'USD']),
          unit: null,
          qualifier: null,
          period: null,
          text: 'x',
          ...span(),
          ...known,
        },
      ],
      roles: persons.flatMap((written, k) =>
        Array.from({ length: below(3) }, () => {
          const body = own.length > 0 && next() < 0.8 ? below(own.length) : null;
          return {
            person: written,
            personId: `p${k}`,
            title: pick(TITLES),
            organisation: body === null ? null : own[body]!,
            organisationId: body === null ? null : `o${body}`,
            place: next() < 0.1 ? 'Georgia' : null,
            status: pick(['current', 'former', null] as const),
            from: null,
            to: null,
            evidence: [span()],
            ...known,
          };
        }),
      ),
      transfers: Array.from({ length: below(3) }, () => {
        const [giver, recipient] = [party(), party()];
        return {
          giver: giver.name,
          giverId: giver.id,
          recipient: recipient.name,
          recipientId: recipient.id,
          amount: 'x',
          amountId: 'a0',
          thing: null,
          decidedBy: null,
          decidedById: null,
          purpose: null,
          date: null,
          dateId: null,
          evidence: [span()],
          ...known,
        };
      }),
    };
  });
}
