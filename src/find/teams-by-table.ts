/**
 * Teams by the lines of results that stand together: `[Kelm Rovers] 2 [Port Zorva] 1`, `[Kelm] at [Tarvale]`, `[Kelm] 8 5 3 0 17 8 18`. Left alone:
 * one such line by itself, countries, and lines that go on in any other way (`Kelm 2 Zorva 1 after extra time`).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, TokenSpan, Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';

const MAX_WORDS = 4;
/** Figures behind the name in a table of standings: played, won, lost and points at least. */
const MIN_FIGURES = 4;
const MIN_LINES = 2;
const NO_TEAM =
  WordClass.Starter |
  WordClass.Month |
  WordClass.Weekday |
  WordClass.Country |
  WordClass.Demonym |
  WordClass.TitleHead |
  WordClass.Honorific;

export const teamsByTable: Pass = {
  name: 'teams-by-table',
  reads: ['tokens', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run({ tokens, proposals }) {
    const found: NameMention[] = [];
    let lines: TokenSpan[][] = [];
    const end = () => {
      if (lines.length >= MIN_LINES)
        for (const span of lines.flat())
          found.push({ kind: 'organisation', rule: 'team-in-table', confidence: 0.93, clue: 'table', ...span });
      lines = [];
    };
    for (let i = 0; i < tokens.length; i++) {
      if (continues(tokens, i)) continue;
      const teams = isCapital(tokens, i) ? teamsOfLine(tokens, i) : [];
      if (teams.length > 0) lines.push(teams);
      else end();
    }
    end();
    return { proposals: [...proposals, ...found] };
  },
};

/** The teams of the line that begins at `from`; none where it is no line of a table. */
function teamsOfLine(tokens: Tokens, from: number): TokenSpan[] {
  const first = pastTeam(tokens, from);
  if (first === from) return [];
  const figures = pastFigures(tokens, first);
  if (isEnd(tokens, figures)) return figures >= first + MIN_FIGURES ? [spanOf(tokens, from, first)] : [];
  const isMatch = figures === first && ['at', 'v', 'vs'].includes(norm(tokens, first));
  const second = isMatch ? first + 1 : figures;
  const to = pastTeam(tokens, second);
  if (to === second || (!isMatch && figures !== first + 1)) return [];
  const isDone = isEnd(tokens, isMatch ? to : to + 1) && (isMatch || looks(tokens, to, Shape.Number));
  return isDone ? [spanOf(tokens, from, first), spanOf(tokens, second, to)] : [];
}

const isEnd = (tokens: Tokens, at: number): boolean => at >= tokens.length || !continues(tokens, at);

function pastTeam(tokens: Tokens, from: number): number {
  let to = from;
  while (to < from + MAX_WORDS && (to === from || continues(tokens, to)) && isTeamWord(tokens, to)) to++;
  return to;
}

const isTeamWord = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) && !looks(tokens, i, Shape.Digits) && !has(tokens, i, NO_TEAM);

function pastFigures(tokens: Tokens, from: number): number {
  let to = from;
  while (!isEnd(tokens, to) && (looks(tokens, to, Shape.Number) || ['.', '-', '–', '+'].includes(norm(tokens, to))))
    to++;
  return to;
}
