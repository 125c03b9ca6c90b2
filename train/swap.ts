/** The sentences of open corpora with other people and bodies in them. */

import { LABELS } from '../src/tagger/tags.js';
import type { Body } from './bodies.js';
import type { Marked, Name } from './example.js';
import type { Person } from './persons.js';
import type { Random } from './random.js';

const PERSON = LABELS.indexOf('person');
const ORGANISATION = LABELS.indexOf('organisation');

/** One name is replaced alike throughout the document. */
export function swapNames(
  marked: Marked,
  person: (random: Random) => Person,
  body: (random: Random) => Body,
  random: Random,
): Marked {
  const people = new Map<string, Person>();
  const bodies = new Map<string, Body>();
  const renamed = (text: string, label: number): string => {
    const words = text.split(' ');
    if (label === PERSON) {
      const last = words.at(-1)!;
      const other = people.get(last) ?? person(random);
      people.set(last, other);
      return words.length > 1 ? (/^\p{Lu}\.?$/u.test(words[0]!) ? other.initials : other.full) : other.last;
    }
    if (label === ORGANISATION) {
      const other = bodies.get(text) ?? body(random);
      bodies.set(text, other);
      return words.length === 1 && /^\p{Lu}{2,}$/u.test(text) ? other.acronym : other.full;
    }
    return text;
  };
  let text = '';
  let position = 0;
  const names: Name[] = [];
  const places: [number, number][] = [];
  for (const { start, end, label } of marked.names) {
    text += marked.text.slice(position, start);
    const from = text.length;
    text += renamed(marked.text.slice(start, end), label);
    names.push({ start: from, end: text.length, label });
    places.push([end, text.length]);
    position = end;
  }
  text += marked.text.slice(position);
  const moved = (offset: number): number => {
    const before = places.findLast(([end]) => end <= offset);
    return before === undefined ? offset : offset - before[0] + before[1];
  };
  return {
    ...marked,
    text,
    names,
    unknown: (marked.unknown ?? []).map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
  };
}
