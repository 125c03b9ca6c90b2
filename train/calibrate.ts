/** Fits the slope and offset that make log-odds honest, by Newton's method on the logistic loss. */
import type { Calibration } from '../src/tagger/model.js';
import type { Judged } from './measure.js';

export function calibrate(judged: readonly Judged[]): Calibration {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 30; round++) {
    // Two pseudo-observations keep a label with few or only right spans finite.
    let [g0, g1, h00, h01, h11] = [0, (slope - 1) * PRIOR, PRIOR, 0, PRIOR];
    for (const { probability, isRight } of judged) {
      const bounded = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
      const x = Math.log(bounded / (1 - bounded));
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const error = p - (isRight ? 1 : 0);
      const weight = p * (1 - p);
      g0 += error;
      g1 += error * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    offset -= (h11 * g0 - h01 * g1) / determinant;
    slope -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope: rounded(slope), offset: rounded(offset) };
}

const PRIOR = 1;
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
