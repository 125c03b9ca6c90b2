/** Words that a press release puts before a name at the head of a line: `[SOURCE] Harbour Relief Fund`, `[About] Zorvane Foods`. */
import type { Tokens } from '../model/document.js';
import { continues, isCapital, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';

const LABELS = new Set(
  'about brief contact contacts correction enquiries inquiries notes photo press release source update'.split(' '),
);

/** In capitals before a name that is not, or `About` as the first word of a line. */
export const isLabel = (tokens: Tokens, i: number): boolean =>
  LABELS.has(norm(tokens, i)) &&
  !continues(tokens, i) &&
  continues(tokens, i + 1) &&
  isCapital(tokens, i + 1) &&
  (norm(tokens, i) === 'about' || (looks(tokens, i, Shape.AllCaps) && !looks(tokens, i + 1, Shape.AllCaps)));
