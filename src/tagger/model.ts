/**
 * The model file: what the training program learnt, as one block of bytes.
 *
 * Layout, little-endian: `UNXT`, format version (u32), length of the metadata (u32), metadata (JSON, UTF-8), then by the
 * counts in the metadata: feature keys (u32 each, ascending), weights (one i8 a tag for each feature), transitions (f32),
 * hashes of common words (u32, ascending), last a checksum (u32) of all that stands before it.
 */
import { TRANSITION_COUNT } from './lattice.js';
import { LABELS, TAG_COUNT } from './tags.js';

export const MAGIC = 0x54584e55;
export const FORMAT_VERSION = 1;

/** Precision, recall and F1, each from 0 to 1, of exact spans. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Number of names in the gold. */
  readonly names: number;
}

interface Source {
  readonly name: string;
  readonly licence: string;
  readonly attribution: string;
}

/** Slope and offset that turn the log-odds of a span into log-odds that hold on text not seen in training. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

export interface ModelMetadata {
  readonly name: string;
  readonly licence: string;
  /** Day of the newest data, EDTF. */
  readonly dataDate: string;
  readonly sources: readonly Source[];
  readonly features: number;
  /** Number of common words. */
  readonly common: number;
  /** What an integer weight of 1 is worth. */
  readonly scale: number;
  /** In the order of `LABELS`. */
  readonly calibration: readonly Calibration[];
  /** Held-back part to label to figures. */
  readonly heldBack: Readonly<Record<string, Readonly<Record<string, Figures>>>>;
}

export interface ModelFile {
  readonly metadata: ModelMetadata;
  readonly keys: Uint32Array;
  readonly weights: Int8Array;
  readonly transitions: Float32Array;
  readonly common: Uint32Array;
}

const HEADER = 12;
const CHECKSUM = 4;

/** The parts of a model file; throws a `RangeError` that says what is wrong with the bytes. */
export function parseModel(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER + CHECKSUM || view.getUint32(0, true) !== MAGIC) throw broken('it does not begin as one');
  const version = view.getUint32(4, true);
  if (version !== FORMAT_VERSION) throw broken(`its format is ${version}, this program reads ${FORMAT_VERSION}`);
  const start = HEADER + view.getUint32(8, true);
  if (start > bytes.length - CHECKSUM) throw broken('it is cut off');
  const metadata = parseMetadata(bytes.subarray(HEADER, start));
  const { features, common } = metadata;
  const expected = start + features * (4 + TAG_COUNT) + (TRANSITION_COUNT + common) * 4 + CHECKSUM;
  if (bytes.length !== expected) throw broken(`it has ${bytes.length} bytes where it should have ${expected}`);
  if (checksumOf(bytes.subarray(0, -CHECKSUM)) !== view.getUint32(bytes.length - CHECKSUM, true))
    throw broken('its checksum is wrong');
  const weightsAt = start + features * 4;
  const transitionsAt = weightsAt + features * TAG_COUNT;
  const transitions = Float32Array.from({ length: TRANSITION_COUNT }, (_, i) =>
    view.getFloat32(transitionsAt + i * 4, true),
  );
  if (!transitions.every(Number.isFinite)) throw broken('its transitions are no numbers');
  return {
    metadata,
    keys: readUint32s(view, start, features),
    // Copied by value: the slice of a Node Buffer would share its memory, other files and all.
    weights: new Int8Array(bytes.subarray(weightsAt, transitionsAt)),
    transitions,
    common: readUint32s(view, transitionsAt + TRANSITION_COUNT * 4, common),
  };
}

const broken = (why: string): RangeError => new RangeError(`not a usable tagger model: ${why}`);

function readUint32s(view: DataView, at: number, length: number): Uint32Array {
  if (IS_LITTLE) {
    // A copy of its own stands where a typed array may begin.
    const from = view.byteOffset + at;
    return new Uint32Array(view.buffer.slice(from, from + length * 4) as ArrayBuffer);
  }
  const out = new Uint32Array(length);
  for (let i = 0; i < length; i++) out[i] = view.getUint32(at + i * 4, true);
  return out;
}

const IS_LITTLE = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** Checks what the reader relies on; the rest is for people. */
function parseMetadata(bytes: Uint8Array): ModelMetadata {
  let metadata: Partial<ModelMetadata> | null;
  try {
    metadata = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw broken('its metadata is no JSON');
  }
  const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
  const isCalibration = (value: Calibration | null): boolean =>
    Number.isFinite(value?.slope) && Number.isFinite(value?.offset);
  if (metadata === null || typeof metadata !== 'object') throw broken('its metadata is no object');
  if (!isCount(metadata.features) || !isCount(metadata.common)) throw broken('its metadata does not count its parts');
  if (!Number.isFinite(metadata.scale) || metadata.scale! <= 0) throw broken('its metadata has no scale');
  const { calibration } = metadata;
  if (!Array.isArray(calibration) || calibration.length !== LABELS.length || !calibration.every(isCalibration))
    throw broken('its metadata has no calibration');
  return metadata as ModelMetadata;
}

/** FNV-1a over the bytes, four at a time; up to three at the end are added as they are. */
export function checksumOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~3;
  const words = readUint32s(view, 0, whole >>> 2);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193) ^ (hash >>> 15);
  for (let i = whole; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}
