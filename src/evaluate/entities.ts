/** Persons and organisations: one found entity against one right one, by name. */
import type { MentionRecord } from '../model/record.js';
import { foldName } from './fold.js';
import type { GoldEntity } from './gold.js';
import type { Judgement, Kind } from './judgement.js';
import { type Match, match, verdicts } from './match.js';

export interface FoundEntity {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly MentionRecord[];
}

export interface EntityMatch<F> {
  readonly judgements: readonly Judgement[];
  readonly pairs: Match<GoldEntity, F>['pairs'];
  /** Id of a found entity to the id of the gold one that it is or is a double of. */
  readonly link: ReadonlyMap<string, string>;
}

export function matchEntities<F extends FoundEntity>(
  kind: 'persons' | 'organisations',
  gold: readonly GoldEntity[],
  found: readonly F[],
): EntityMatch<F> {
  const names = new Map(gold.map((entity) => [entity, namesOf(entity, kind)]));
  const { pairs, missed, surplus } = match(gold, found, (entity, { name }) =>
    names.get(entity)!.full.has(foldName(name)),
  );
  const doubled = ({ name }: F) => gold.find((entity) => names.get(entity)!.all.has(foldName(name)));
  const doubles = surplus.flatMap((entity) => {
    const original = doubled(entity);
    return original ? [[entity.id, original.id] as const] : [];
  });
  return {
    judgements: verdicts(
      kind satisfies Kind,
      {
        pairs,
        missed: missed.filter(({ mentions }) => !mentions.every(({ optional }) => optional)),
        surplus: surplus.filter((entity) => !isOptional(foldName(entity.name), doubled(entity))),
      },
      { gold: ({ name, mentions }) => ({ text: name, start: mentions[0]?.start ?? null }), found: showFound },
    ),
    pairs,
    link: new Map([...doubles, ...pairs.map(([{ id }, entity]) => [entity.id, id] as const)]),
  };
}

/**
 * Folded: the full names, under which an entity is found (the canonical name and mentions nearly as full: two words of a
 * person's, all words but one of a body's), and all names, under which it is found in part.
 */
function namesOf({ name, mentions }: GoldEntity, kind: 'persons' | 'organisations') {
  const canonical = foldName(name);
  const length = wordsIn(canonical);
  const isFull = (form: string) => {
    const words = wordsIn(form);
    return kind === 'persons' ? words >= Math.min(2, length) : words >= length - 1 && (words > 1 || length === 1);
  };
  const forms = mentions.map(({ text }) => foldName(text));
  return { full: new Set([canonical, ...forms.filter(isFull)]), all: new Set([canonical, ...forms]) };
}

/** A double of an optional entity, or under a name that only optional mentions have. */
const isOptional = (form: string, original: GoldEntity | undefined): boolean =>
  original !== undefined &&
  (original.optional || original.mentions.every(({ text, optional }) => optional || foldName(text) !== form));

/** The surest of its mentions vouches for an entity. */
const showFound = ({ name, mentions }: FoundEntity) => ({
  text: name,
  start: mentions[0]?.start ?? null,
  confidence: Math.max(0, ...mentions.map(({ confidence }) => confidence)),
});

const wordsIn = (folded: string): number => folded.split(' ').filter(Boolean).length;
