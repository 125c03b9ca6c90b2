/** Who announces what another gets and no giver is named for: `Y will get 500, the [Ministry] announced`, `the [Fund] announced that Y would be given 500`. */
import type { Document, Party } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import type { Clause } from './clause.js';
import { isFree } from './governor.js';
import { standingFor } from './noun-parties.js';
import { sameParty } from './scene.js';

/** The body that announces it, or null. */
export function announcerOf(doc: Document, clause: Clause): Party | null {
  const { nodes, subject, objects } = clause;
  const { tokens } = doc;
  if (!isOfMoney(doc, clause)) return null;
  const node = nodes.find(
    (one) =>
      one.kind === 'party' &&
      /^announce[ds]$/.test(norm(tokens, norm(tokens, one.to) === 'has' ? one.to + 1 : one.to)) &&
      isFree(tokens, one),
  );
  const body = node?.kind === 'party' ? standingFor(doc, node.party) : null;
  const isOther = ![subject.party, ...subject.others, ...objects.recipients].some((one) => sameParty(one, body));
  return body?.kind === 'organisation' && isOther ? body : null;
}

const isOfMoney = ({ amounts }: Document, { objects, subject }: Clause): boolean =>
  objects.gifts.some(({ amount }) => amounts[amount]!.kind === 'money') ||
  subject.theme.some((node) => node.kind === 'amount' && amounts[node.index]!.kind === 'money');
