/** Fits the slope and offset that make log-odds honest, by Newton's method on the logistic loss. */
import type { Calibration } from '../src/tagger/model.js';
import { LABELS } from '../src/tagger/tags.js';
import type { Judged } from './measure.js';

/** In the order of `LABELS`; every part counts the same, however long it is. */
export function calibrate(parts: readonly (readonly Judged[])[]): Calibration[] {
  return LABELS.map((_, label) =>
    calibrateLabel(
      parts.flatMap((part) => {
        const own = part.filter((span) => span.label === label);
        return own.map((span) => ({ ...span, weight: SAMPLE / own.length }));
      }),
    ),
  );
}

const SAMPLE = 200;
/** Pull of the slope towards 1; keeps a label with few spans, or only right ones, finite. */
const PRIOR = 1;
const LIMIT = 1e-6;
const ROUNDS = 30;

function calibrateLabel(judged: readonly (Judged & { readonly weight: number })[]): Calibration {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let g0 = offset * PRIOR;
    let g1 = (slope - 1) * PRIOR;
    let h00 = PRIOR;
    let h01 = 0;
    let h11 = PRIOR;
    for (const { probability, isRight, weight } of judged) {
      const bounded = Math.min(Math.max(probability, LIMIT), 1 - LIMIT);
      const x = Math.log(bounded / (1 - bounded));
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const error = weight * (p - (isRight ? 1 : 0));
      const curve = weight * p * (1 - p);
      g0 += error;
      g1 += error * x;
      h00 += curve;
      h01 += curve * x;
      h11 += curve * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    offset -= (h11 * g0 - h01 * g1) / determinant;
    slope -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope: rounded(slope), offset: rounded(offset) };
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
