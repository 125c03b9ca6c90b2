/** Posts that are of the body of a post before: the next of the same person (`clerk, then [manager]`), the one taken over from somebody else. */
import type { Document, Span, Title } from '../model/document.js';
import { norm, sentenceOf } from '../text/phrases.js';
import { bodiesOf } from './post-bodies.js';

/** What ties a post to a body or place, and how surely. */
export interface Ground {
  readonly organisation: number | null;
  readonly place: string | null;
  readonly rule: string;
  readonly confidence: number;
  readonly mention?: Span;
}

export interface Decided {
  readonly title: Title;
  readonly ground: Ground;
}

/** `Vice-Chancellor and [Principal] Pretorius`, `MD/[CEO]`, `rose to [director]`; `last` is the post told before. */
export function sameBody(doc: Document, title: Title, last: Decided | null): Ground | null {
  if (last === null || last.ground.organisation === null || last.title.holder !== title.holder) return null;
  if (title.from <= last.title.to) return null;
  const isSame =
    isFurtherStep(doc, last.title, title) || (isPaired(doc, last.title, title) && bodiesOf(title.name) !== undefined);
  return isSame ? { ...last.ground, mention: title, confidence: 0.6 } : null;
}

/** Two posts of one person in one breath. */
function isPaired({ tokens }: Document, one: Title, other: Title): boolean {
  if (other.from - one.to > 2) return false;
  for (let k = one.to; k < other.from; k++) if (!['and', '&', '/', 'the'].includes(norm(tokens, k))) return false;
  return true;
}

/** `clerk of the Bank, then [manager]`, `has been promoted to [Principal Conductor]`. */
function isFurtherStep({ tokens }: Document, one: Title, other: Title): boolean {
  const back = tokens.sentence[other.from]! - tokens.sentence[one.from]!;
  let k = other.from - 1;
  while (k > other.from - 4 && BEFORE_STEP.has(norm(tokens, k))) k--;
  return THEN.has(norm(tokens, k)) ? back === 0 : back <= 1 && RISEN.has(norm(tokens, k));
}

const BEFORE_STEP = new Set(['a', 'an', 'as', 'be', 'become', 'its', 'the', 'to']);
const THEN = new Set(['afterwards', 'eventually', 'finally', 'later', 'subsequently', 'then']);
const RISEN = new Set(['advanced', 'elevated', 'promoted', 'promotion', 'rise', 'risen', 'rising', 'rose']);

/** `His successor, Ada, takes over as [chairman]`: where the one before, who is told of last, had the post. */
export function ofPredecessor(doc: Document, title: Title, before: Decided | null): Ground | null {
  if (before === null || before.ground.organisation === null || before.title.holder === title.holder) return null;
  const back = doc.tokens.sentence[title.from]! - doc.tokens.sentence[before.title.from]!;
  if (back < 0 || back > REACH || !tellsOfSuccession(doc, title)) return null;
  return { ...before.ground, mention: title, confidence: 0.5 };
}

/** Sentences back that a predecessor may be named. */
const REACH = 4;

/** Before the post its sentence speaks of who follows whom. */
function tellsOfSuccession({ tokens, sentences }: Document, { from }: Title): boolean {
  const [first] = sentenceOf({ tokens, sentences }, from);
  for (let k = from - 1; k >= first && k > from - SPAN; k--) {
    if (/^(?:replac|succe(?:ed|ssor))/.test(norm(tokens, k))) return true;
    if (norm(tokens, k) === 'over' && /^(?:take|taking|took)/.test(norm(tokens, k - 1))) return true;
  }
  return false;
}

const SPAN = 20;
