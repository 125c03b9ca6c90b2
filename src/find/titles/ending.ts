/** Where a post ends behind its head word: fixed tails (`Chief of Staff`, `Chairman of the Board` of a body), then the portfolio. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { continues, has, isCapital, norm, wordAt } from '../../text/phrases.js';
import { wordSet } from '../../text/word-set.js';
import { opensBody } from './fields.js';
import { organEnd } from './organ-tails.js';
import { portfolioEnd } from './portfolio.js';

export function ending(tokens: Tokens, head: number): number {
  const tailed = tailEnd(tokens, head);
  if (tailed !== null && norm(tokens, tailed - 1) !== 'for')
    return tailed === head + 2 && has(tokens, tailed, 0) ? tailed : portfolioEnd(tokens, tailed, head);
  return portfolioEnd(tokens, tailed === null ? head + 1 : tailed - 1, head);
}

function tailEnd(tokens: Tokens, head: number): number | null {
  // `Bishop Emeritus`, `Rector Designate`.
  if (
    OF_TIME.has(norm(tokens, head + 1)) &&
    isCapital(tokens, head + 1) === isCapital(tokens, head) &&
    continues(tokens, head + 1)
  )
    return head + 2;
  let best = organEnd(tokens, head) ?? boardEnd(tokens, head);
  for (const tail of TAILS.get(norm(tokens, head)) ?? []) {
    const words = tail.split(' ');
    const end = head + 1 + words.length;
    if (!words.every((word, n) => norm(tokens, head + 1 + n) === word && continues(tokens, head + 1 + n))) continue;
    // `leader of the opposition National Party`.
    if (tail === OPPOSITION && opensBody(tokens, end)) continue;
    if (isCapital(tokens, end - 1) === isCapital(tokens, head) || words.length > 1 || tail === D_AFFAIRES)
      best = Math.max(best ?? 0, end);
  }
  return best;
}

const OF_TIME = new Set(['designate', 'elect', 'emerita', 'emeritus']);

const OPPOSITION = 'of the opposition';

/** `Chairman [of the Management Board] of BODY`: without the body behind it, `the Board` is the short name of one. */
function boardEnd(tokens: Tokens, head: number): number | null {
  if (!/chair|^president/.test(norm(tokens, head)) || norm(tokens, head + 1) !== 'of') return null;
  let k = norm(tokens, head + 2) === 'the' ? head + 3 : head + 2;
  if (BOARDS.has(wordAt(tokens, k))) k++;
  if (norm(tokens, k++) !== 'board') return null;
  if (norm(tokens, k) === 'of' && OF_BOARD.has(wordAt(tokens, k + 1))) k += 2;
  const body = norm(tokens, k + 1) === 'the' ? k + 2 : k + 1;
  const isBody = isCapital(tokens, body) || (body === k + 2 && has(tokens, body, WordClass.OrganisationHead));
  return ['of', 'at'].includes(norm(tokens, k)) && isBody && continues(tokens, body) ? k : null;
}

const BOARDS = wordSet(['advisory', 'executive', 'management', 'managing', 'supervisory']);
const OF_BOARD = wordSet(['directors', 'governors', 'management', 'managers', 'trustees']);

/** What the first of several players in an orchestra plays. */
const INSTRUMENTS =
  'bassoon cello clarinet flute harp horn oboe percussion piccolo timpani trombone trumpet tuba viola violin'.split(
    ' ',
  );

const IN_CHARGE = ['in charge', 'in-charge'];
/** Whom somebody serves in a post of the state. */
const OF_LEADERS = ['to the president', 'to the prime minister'];
const D_AFFAIRES = "d'affaires";

/** Those who sit together: who picks a team, who runs a school or a charity. */
const SEATED = ['of governors', 'of selectors', 'of trustees', 'of the governors', 'of the trustees'];

/** Fixed phrases after a head: `Chief of Staff`, `Head of State`, `Member of Parliament`, `editor in chief`. */
const TAILS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    agent: IN_CHARGE,
    aide: OF_LEADERS,
    assistant: OF_LEADERS,
    doctor: IN_CHARGE,
    nurse: IN_CHARGE,
    officer: IN_CHARGE,
    physician: IN_CHARGE,
    attorney: ['general', 'at law'],
    clerk: ['of court', 'of the court', 'of the house', 'of the parliaments', 'of works', 'to the council'],
    chairman: SEATED,
    chairperson: SEATED,
    chairwoman: SEATED,
    chair: SEATED,
    'co-chair': SEATED,
    'vice-chair': SEATED,
    'vice-chairman': SEATED,
    convener: SEATED,
    convenor: SEATED,
    chief: [
      'of staff',
      'of police',
      'of mission',
      'of party',
      'of protocol',
      'of section',
      'of air staff',
      'of army staff',
      'of defence staff',
      'of defense staff',
      'of naval staff',
      'of the air staff',
      'of the army staff',
      'of the defence staff',
      'of the general staff',
      'of the naval staff',
    ],
    commander: ['in chief'],
    commissioner: ['general'],
    comptroller: ['general'],
    controller: ['general'],
    registrar: ['general'],
    accountant: ['general'],
    postmaster: ['general'],
    surgeon: ['general'],
    advocate: ['general'],
    counsel: ['to the inquiry', 'to the commission'],
    justice: ['of appeal', 'of the peace'],
    principal: [...INSTRUMENTS],
    vicar: ['general'],
    administrator: ['general'],
    superintendent: ['general', 'of schools'],
    chancellor: ['of the exchequer'],
    editor: ['in chief', 'at large'],
    governor: ['general'],
    head: [
      'of department',
      'of service',
      'of state',
      'of village',
      'of school',
      'of programme',
      'of programmes',
      'of human resources',
      'of delegation',
      'of government',
      'of the delegation',
      'of mission',
      'of section',
      'of division',
      'of unit',
      'of office',
    ],
    hero: ['of labour', 'of labor', 'of socialist labour', 'of socialist labor', 'of the soviet union'],
    member: ['of parliament', 'of the parliament', 'of the milli majlis', 'of congress', 'of the european parliament'],
    mp: [],
    secretary: [
      'general',
      'of state',
      'of state for',
      'to the government',
      'to the state government',
      'to the cabinet',
      'to the council of ministers',
      'to the treasury',
      'to the president',
    ],
    director: ['general', 'of services', 'of operations', 'of studies'],
    minister: ['of state', 'of state for', 'without portfolio'],
    candidate: ['of science', 'of sciences'],
    ambassador: ['extraordinary and plenipotentiary', 'at large', 'extraordinary'],
    inspector: ['general'],
    consul: ['general'],
    solicitor: ['general'],
    auditor: ['general'],
    procurator: ['general'],
    prosecutor: ['general'],
    manager: ['general'],
    chargé: [D_AFFAIRES],
    charge: [D_AFFAIRES],
    leader: [OPPOSITION, 'of the house', 'of government business', 'of majority', 'of minority'],
    treasurer: ['general'],
    rapporteur: ['general'],
  }),
);
