/**
 * One article's record against its gold: persons and organisations are right by name, titles by exact span, dates and
 * amounts by value where they touch, roles by person, title and organisation, transfers by giver, recipient and amount.
 * The fields beyond these are judged only on what was found, so that no miss counts twice.
 */
import type { DocumentRecord } from '../model/record.js';
import { type EntityMatch, matchEntities } from './entities.js';
import { foldTitle } from './fold.js';
import type { Gold } from './gold.js';
import type { Judgement } from './judgement.js';
import { judgeField } from './match.js';
import { type Parties, partiesOf } from './parties.js';
import { judgeRoles, judgeTransfers } from './relations.js';
import { judgeAmounts, judgeDates, judgeMentions, matchSpans, sameSpan } from './spans.js';

/** Judgements a kind at a time; may be empty. Offsets of both must count code points. */
export function judge(gold: Gold, record: DocumentRecord): Judgement[] {
  const persons = matchEntities('persons', gold.persons, record.persons);
  const organisations = matchEntities('organisations', gold.organisations, record.organisations);
  const parties = partiesOf(gold, record, persons.link, organisations.link);
  return [
    ...persons.judgements,
    ...organisations.judgements,
    ...judgeMentions('mentions: person', gold.persons, record.persons),
    ...judgeMentions('mentions: organisation', gold.organisations, record.organisations),
    ...judgeParents(organisations, parties),
    ...judgeTitles(gold, record, parties),
    ...judgeDates(gold.dates, record.dates),
    ...judgeAmounts(gold.amounts, record.amounts),
    ...judgeRoles(gold, record, parties),
    ...judgeTransfers(gold, record, parties),
  ];
}

function judgeParents({ pairs }: EntityMatch<DocumentRecord['organisations'][number]>, parties: Parties): Judgement[] {
  return pairs
    .filter(([gold]) => !gold.optional)
    .flatMap(([{ name, parent, mentions }, found]) =>
      judgeField(
        {
          kind: 'organisations: parent',
          wanted: parties.wanted(parent),
          given: parties.nameOf(found.parent),
          same: parties.organisation(found.parent) === parent,
        },
        { text: name, start: mentions[0]?.start ?? null },
      ),
    );
}

function judgeTitles(gold: Gold, record: DocumentRecord, parties: Parties): Judgement[] {
  const found = record.titles.flatMap(({ name, mentions }) => mentions.map((mention) => ({ ...mention, name })));
  const { judgements, pairs } = matchSpans('titles', gold.titles, found, sameSpan);
  const fields = pairs
    .filter(([title]) => !title.optional)
    .flatMap(([title, { name, holder }]) => [
      ...judgeField(
        { kind: 'titles: name', wanted: title.name, given: name, same: foldTitle(title.name) === foldTitle(name) },
        title,
      ),
      ...judgeField(
        {
          kind: 'titles: holder',
          wanted: parties.wanted(title.holder),
          given: parties.nameOf(holder),
          same: parties.person(holder) === title.holder,
        },
        title,
      ),
    ]);
  return [...judgements, ...fields];
}
