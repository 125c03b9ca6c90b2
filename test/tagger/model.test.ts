/** The shipped model file against its own metadata, and the reader against files that are broken or hostile. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf, parseModel } from '../../src/tagger/model.js';
import { readModel, tag } from '../../src/tagger/tagger.js';
import { TAG_COUNT } from '../../src/tagger/tags.js';
import { toExample } from '../../train/example.js';
import { readGold } from '../../train/gold.js';
import { measure } from '../../train/measure.js';

const shipped = readFileSync('src/tagger/model/english.bin');
const { metadata, keys, weights } = parseModel(shipped);

describe('the shipped model', () => {
  it('has the features that it says, each once and in order', () => {
    expect(keys.length).toBe(metadata.features);
    expect(weights.length).toBe(metadata.features * TAG_COUNT);
    expect(keys.every((key, n) => n === 0 || keys[n - 1]! < key)).toBe(true);
  });

  it('has no feature that says nothing', () => {
    let idle = 0;
    for (let n = 0; n < keys.length; n++)
      if (weights.subarray(n * TAG_COUNT, (n + 1) * TAG_COUNT).every((weight) => weight === 0)) idle++;
    expect(idle).toBeLessThan(keys.length / 100);
  });

  it('names its licence and sources, and NOTICE names them too', () => {
    const notice = readFileSync('NOTICE', 'utf8');
    expect(metadata.licence).toBe('CC BY-SA 4.0');
    expect(notice).toContain('CC BY-SA 4.0');
    expect(metadata.sources.length).toBeGreaterThan(5);
    for (const { attribution, licence } of metadata.sources) {
      expect(notice).toContain(attribution);
      expect(licence).not.toMatch(/\bNC\b|unknown/i);
    }
  });

  it('is as good on our articles as it says it was before it had learnt from them', () => {
    const model = readModel(shipped);
    const articles = ['fixtures/articles', 'fixtures/pieces'].flatMap(readGold).map(toExample);
    const { figures } = measure(articles, ({ tokens, sentences }) => tag(tokens, sentences, model).names);
    for (const label of ['person', 'organisation'])
      expect(figures[label]!.f1).toBeGreaterThan(metadata.heldBack.articles![label]!.f1 - 0.02);
  });
});

/** The file with other metadata; its checksum holds. */
function withMetadata(change: object): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify({ ...metadata, ...change }));
  const rest = shipped.subarray(12 + shipped.readUInt32LE(8));
  const bytes = Buffer.concat([shipped.subarray(0, 12), json, rest]);
  bytes.writeUInt32LE(json.length, 8);
  return sealed(bytes);
}

function sealed(bytes: Buffer): Buffer {
  bytes.writeUInt32LE(checksumOf(bytes.subarray(0, -4)), bytes.length - 4);
  return bytes;
}

describe('broken model files', () => {
  it.each([0, 1, 4, 11, 12, 15, 16, 100, 5_000, shipped.length >> 1, shipped.length - 1])(
    'cut off after %i bytes',
    (length) => {
      expect(() => readModel(shipped.subarray(0, length))).toThrow(RangeError);
      expect(() => readModel(shipped.subarray(0, length))).toThrow('not a usable tagger model');
    },
  );

  it('with a byte too many', () => {
    expect(() => readModel(Buffer.concat([shipped, Buffer.of(0)]))).toThrow(/has \d+ bytes where it should have \d+/);
  });

  it('with one byte changed', () => {
    for (const at of [0, 4, 8, 20, 3_000, 400_000, shipped.length - 2]) {
      const bytes = Buffer.from(shipped);
      bytes[at]! ^= 0x10;
      expect(() => readModel(bytes), `byte ${at}`).toThrow(RangeError);
    }
  });

  it('of another format', () => {
    const bytes = Buffer.from(shipped);
    bytes.writeUInt32LE(99, 4);
    expect(() => readModel(sealed(bytes))).toThrow('its format is 99');
  });

  it.each([
    [{ common: -1 }, 'does not count'],
    [{ common: 2 ** 31 }, 'bytes where it should have'],
    [{ features: 2 ** 31 }, 'bytes where it should have'],
    [{ features: -1 }, 'does not count'],
    [{ features: 1.5 }, 'does not count'],
    [{ features: '90000' }, 'does not count'],
    [{ scale: null }, 'no scale'],
    [{ calibration: [] }, 'no calibration'],
    [{ calibration: [null, null, null, null] }, 'no calibration'],
    [{ calibration: metadata.calibration.map(() => ({ slope: '1', offset: 0 })) }, 'no calibration'],
  ])('with metadata that lies: %j', (change, message) => {
    expect(() => readModel(withMetadata(change))).toThrow(message);
  });

  it('with transitions that are no numbers', () => {
    const bytes = Buffer.from(shipped);
    bytes.writeFloatLE(Number.NaN, shipped.length - 8 - metadata.common * 4);
    expect(() => readModel(sealed(bytes))).toThrow('its transitions are no numbers');
  });

  it('of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, hasMagic) => {
        const file = hasMagic ? Buffer.concat([shipped.subarray(0, 8), bytes]) : bytes;
        expect(() => readModel(file)).toThrow(RangeError);
      }),
    );
  });
});
