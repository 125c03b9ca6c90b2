/** Who gives or gets by another's hands: `on behalf of [X] he presented`, `[X] president Y handed over`. */
import type { Document, Party } from '../../model/document.js';
import { beginsSentence, norm } from '../../text/phrases.js';
import { countBefore } from '../../text/sorted.js';
import type { Clause } from './clause.js';
import { endsClause, governor } from './governor.js';
import { type PartyNode, sameParty } from './scene.js';
import { bodyOf } from './speaker.js';

/** `On behalf of the company he also presented`, `on behalf of X, who had collected it, Y presented`, `from its solidarity fund BWI has sent`. */
export function behalfBefore(doc: Document, { nodes, at, subject }: Clause): Party | null {
  for (let n = at - 1; n >= 0; n--) {
    const node = nodes[n]!;
    if (governor(doc.tokens, node.lead, node.from) === 'behalf') {
      if (node.kind === 'party' && !isOwnBody(doc, node, subject.party)) return node.party;
      if (node.kind !== 'date' && subject.party?.kind === 'person') return bodyOf(doc, subject.party.index);
    }
    if (endsClause(doc.tokens, node.lead, node.from)) break;
  }
  const first = nodes[0]!;
  const isFronted = at > 0 && first.kind === 'party' && beginsSentence(doc.tokens, first.lead);
  return isFronted && governor(doc.tokens, first.lead, first.from) === 'behalf' ? first.party : null;
}

/** `On behalf of his union [Ann Lee] handed over`: the name behind is who does it. */
const isOwnBody = ({ tokens }: Document, { lead, from, party }: PartyNode, subject: Party | null): boolean =>
  party === null || (sameParty(party, subject) && norm(tokens, lead) === 'on' && from - lead > 3);

/** `X president [Y] handed over 500`, `500 was brought by [Y], president of X`: who holds a post hands over what is the body's. */
export function bodyHandingOver(doc: Document, { verb, objects, group }: Clause, by: Party | null): Party | null {
  if (by?.kind !== 'person' || !HANDING.test(verb.form.lemma)) return null;
  const { index } = by;
  const sentence = doc.tokens.sentence[verb.from];
  const end = group.isPassive ? objects.to : verb.from;
  for (let n = countBefore(doc.titles, end, ({ from }) => from) - 1; n >= 0; n--) {
    const { holder, from } = doc.titles[n]!;
    if (doc.tokens.sentence[from] !== sentence) return null;
    if (holder === index) return bodyOf(doc, index);
  }
  return null;
}

/** Verbs of those who hand over what is another's. */
const HANDING = /^(?:bring|deliver|hand|pass|present|turn)$/;
