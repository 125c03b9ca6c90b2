import { describe, expect, it } from 'vitest';
import type { RoleRecord, TransferRecord } from '../../src/model/record.js';
import { found, foundBody, foundMention, foundPerson, gold, goldEntity, record, verdictsOf } from './articles.js';

const RIGHT = 'right 1, false 0, missed 0';
const WRONG = 'right 0, false 1, missed 1';
const NOTHING = 'right 0, false 0, missed 0';

const persons = [goldEntity('eq', 'Elmira Qasimova'), goldEntity('va', 'Vugar Aliyev')];
const organisations = [goldEntity('mwu', 'Metro Workers Union'), goldEntity('mc', 'Metro Company')];
const output = (lists: Parameters<typeof record>[0]) =>
  record({
    persons: [foundPerson('p1', 'Elmira Qasimova'), foundPerson('p2', 'Vugar Aliyev'), foundPerson('p3', 'Heydar Cup')],
    organisations: [
      foundBody('o1', 'Metro Workers Union'),
      foundBody('o2', 'Metro Company'),
      foundBody('o3', 'Invented'),
    ],
    ...lists,
  });

describe('roles', () => {
  const ROLE = { person: 'eq', title: 'member of parliament', organisation: ['mwu'], place: null };
  const FOUND: RoleRecord = {
    ...{ person: 'Elmira Qasimova', personId: 'p1', title: 'MP', organisation: 'Metro Workers Union' },
    ...{ organisationId: 'o1', place: null, status: 'current', from: null, to: null, evidence: [], ...found },
  };
  const judged = (right: object, change: Partial<RoleRecord>, kind: Parameters<typeof verdictsOf>[0] = 'roles') =>
    verdictsOf(
      kind,
      gold({ persons, organisations, roles: [{ ...ROLE, ...right }] }),
      output({ roles: [{ ...FOUND, ...change }] }),
    );

  it.each([
    ['all ends right', {}, {}, RIGHT],
    ['another person', {}, { personId: 'p2' }, WRONG],
    ['an invented person', {}, { personId: 'p3' }, WRONG],
    ['another title', {}, { title: 'chairman' }, WRONG],
    ['another organisation', {}, { organisationId: 'o2' }, WRONG],
    ['no organisation', {}, { organisationId: null }, WRONG],
    ['either organisation', { organisation: ['mc', 'mwu'] }, {}, RIGHT],
    ['an organisation where there is none', { organisation: [] }, {}, WRONG],
    ['an invented organisation where there is none', { organisation: [] }, { organisationId: 'o3' }, RIGHT],
    ['no organisation where there is none', { organisation: [] }, { organisationId: null }, RIGHT],
    ['an optional role', { optional: true }, {}, NOTHING],
    ['another than the optional role', { optional: true }, { title: 'chairman' }, 'right 0, false 1, missed 0'],
  ])('%s', (_what, right, change, verdicts) => expect(judged(right, change)).toBe(verdicts));

  it('counts a role found twice once', () => {
    const twice = output({ roles: [FOUND, FOUND] });
    expect(verdictsOf('roles', gold({ persons, organisations, roles: [ROLE] }), twice)).toBe(
      'right 1, false 1, missed 0',
    );
  });

  const STATED = { status: 'former', place: 'Baku', from: '2019', to: null };
  it.each([
    ['roles: status', STATED, { status: 'former' }, RIGHT],
    ['roles: status', STATED, { status: 'current' }, WRONG],
    ['roles: status', STATED, { status: null }, 'right 0, false 0, missed 1'],
    ['roles: place', STATED, { place: 'BAKU' }, RIGHT],
    ['roles: place', STATED, { place: 'Ganja' }, WRONG],
    ['roles: from', STATED, { from: '2019' }, RIGHT],
    ['roles: from', STATED, { from: '2019-03' }, WRONG],
    ['roles: to', STATED, { to: null }, NOTHING],
    ['roles: to', STATED, { to: '2022' }, 'right 0, false 1, missed 0'],
    ['roles: status', {}, { status: 'current' }, NOTHING],
    ['roles: to', { status: null, to: null }, { to: '2022' }, NOTHING],
    ['roles: to', { status: null, to: '2021' }, { to: '2022' }, WRONG],
    ['roles: to', { ...STATED, optional: true }, { to: '2022' }, NOTHING],
    ['roles: from', STATED, { title: 'chairman', from: '2019' }, NOTHING],
  ] as const)('%s of %j as %j', (kind, right, change, verdicts) => expect(judged(right, change, kind)).toBe(verdicts));
});

describe('transfers', () => {
  const amount = { kind: 'money', value: 5, min: null, max: null, currency: 'AZN', unit: null } as const;
  const amounts = [{ id: 'm1', text: '5 manat', start: 10, end: 17, ...amount }];
  const TRANSFER = { giver: 'mwu', recipient: 'eq', amount: 'm1', decidedBy: null };
  const FOUND: TransferRecord = {
    ...{ giver: 'Metro Workers Union', giverId: 'o1', recipient: 'Elmira Qasimova', recipientId: 'p1' },
    ...{ amount: '5 manat', amountId: 'a1', thing: null, decidedBy: null, decidedById: null },
    ...{ purpose: null, date: null, dateId: null, evidence: [], ...found },
  };
  const judged = (
    right: object,
    change: Partial<TransferRecord>,
    kind: Parameters<typeof verdictsOf>[0] = 'transfers',
  ) =>
    verdictsOf(
      kind,
      gold({ persons, organisations, amounts, transfers: [{ ...TRANSFER, ...right }] }),
      output({
        amounts: [10, 40].map((start, index) => ({
          ...{ id: `a${index + 1}`, ...amount, ...foundMention('5 manat', start), qualifier: null, period: null },
        })),
        transfers: [{ ...FOUND, ...change }],
      }),
    );

  it.each([
    ['all ends right', {}, {}, RIGHT],
    ['another giver', {}, { giverId: 'o2' }, WRONG],
    ['no giver', {}, { giverId: null }, WRONG],
    ['an invented giver where there is none', { giver: null }, { giverId: 'o3' }, RIGHT],
    ['giver and recipient swapped', {}, { giverId: 'p1', recipientId: 'o1' }, WRONG],
    ['another amount', {}, { amountId: 'a2' }, WRONG],
    ['no amount', {}, { amountId: null }, WRONG],
    ['an amount where there is none', { amount: null }, {}, WRONG],
    ['no amount where there is none', { amount: null }, { amountId: null }, RIGHT],
    ['an optional transfer', { optional: true }, {}, NOTHING],
  ])('%s', (_what, right, change, verdicts) => expect(judged(right, change)).toBe(verdicts));

  const STATED = { decidedBy: 'mc', thing: 'food parcel', purpose: 'for the strike fund', date: null };
  it.each([
    ['transfers: decidedBy', STATED, { decidedById: 'o2' }, RIGHT],
    ['transfers: decidedBy', STATED, { decidedById: 'o1' }, WRONG],
    ['transfers: thing', STATED, { thing: 'Food parcel' }, RIGHT],
    ['transfers: thing', STATED, { thing: 'parcel' }, WRONG],
    ['transfers: purpose', STATED, { purpose: 'strike fund' }, RIGHT],
    ['transfers: purpose', STATED, { purpose: null }, 'right 0, false 0, missed 1'],
    ['transfers: date', STATED, { date: '2021' }, 'right 0, false 1, missed 0'],
    ['transfers: date', { ...STATED, date: '2021' }, { date: '2021' }, RIGHT],
    ['transfers: date', {}, { date: '2021' }, NOTHING],
    ['transfers: decidedBy', {}, { decidedById: 'o2' }, NOTHING],
    ['transfers: thing', { thing: 'carpet' }, { thing: 'vase' }, WRONG],
  ] as const)('%s of %j as %j', (kind, right, change, verdicts) => expect(judged(right, change, kind)).toBe(verdicts));
});
