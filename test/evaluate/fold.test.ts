import { describe, expect, it } from 'vitest';
import { foldName, foldTitle, samePurpose } from '../../src/evaluate/fold.js';

describe('names', () => {
  it.each([
    ['Elmira Qasımova', 'elmira qasimova'],
    ['Əhmədov', 'ehmedov'],
    ['İSTANBUL', 'istanbul'],
    ['Hak-İş', 'hak is'],
    ['The  Federation', 'federation'],
    ['The The', 'the'],
    ['Workers’ Union', 'workers union'],
    ["Workers' Union", 'workers union'],
    ['“Azərenerji” OJSC', 'azerenerji ojsc'],
    ['Straße', 'strasse'],
    ['Ødegård', 'ødegard'],
    ['ødegård', 'odegard'],
    ['', ''],
    ['–', ''],
  ])('%s is %s', (name, folded) => expect(foldName(name)).toBe(folded));
});

describe('titles', () => {
  it.each([
    ['MP', 'member of parliament'],
    ['the Member of the Parliament', 'deputy of parliament'],
    ['CEO', 'Chief Executive Officer'],
    ['Secretary-General', 'secretary general'],
    ['Vice-Chairman', 'vice chairman'],
    ['his chairman', 'chairman'],
    ['its chairman', 'a chairman'],
    ['Minister of Labor and Employment', 'minister of labour and employment'],
  ])('%s is %s', (a, b) => expect(foldTitle(a)).toBe(foldTitle(b)));

  it.each([
    ['chairman', 'chairwoman'],
    ['former chairman', 'chairman'],
    ['minister of labor', 'minister of labour'], // the last word has no space after it, and the scorer leaves it
  ])('%s is not %s', (a, b) => expect(foldTitle(a)).not.toBe(foldTitle(b)));
});

describe('purposes', () => {
  it.each([
    ['for the purchase of a minibus', 'purchase of a minibus'],
    ['for the families of deceased members', 'the families of members'],
    ['strike fund', 'for the strike fund of the union'],
  ])('%s is %s', (a, b) => expect(samePurpose(a, b)).toBe(true));

  it.each([
    ['for the purchase of a minibus', 'for the repair of a roof'],
    ['for the repair of the roof of the village school', 'school'],
    ['for the', 'for the'],
  ])('%s is not %s', (a, b) => expect(samePurpose(a, b)).toBe(false));
});
