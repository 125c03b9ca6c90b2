/** What a presidium or board decides to give, its whole body gives, where the text says of that body that it gives. */
import type { Document, Party, Transfer } from '../../model/document.js';
import { norm, sentenceOf } from '../../text/phrases.js';
import { tokensBetween } from '../../text/spans.js';
import { isBareOrgan } from '../organs.js';
import { isHouse } from './houses.js';
import { sameParty } from './scene.js';
import { mainBody } from './speaker.js';

/** The transfers with the whole body as giver instead of the part that only decided. */
export function givenByWholes(doc: Document, all: readonly Transfer[]): Transfer[] {
  const { organisations } = doc;
  const givers = new Set(all.flatMap(({ giver }) => (giver?.kind === 'organisation' ? [giver.index] : [])));
  return all.map((transfer) => {
    const { giver, decidedBy } = transfer;
    if (giver?.kind === 'person') return { ...transfer, giver: employerOf(doc, transfer, giver) ?? giver };
    if (giver?.kind !== 'organisation') return transfer;
    const { name, parent } = organisations[giver.index]!;
    if (!isBareOrgan(name) && !(sameParty(giver, decidedBy) && parent !== null && givers.has(parent))) return transfer;
    const whole = parent === null ? boardedBody(doc) : ({ kind: 'organisation', index: parent } satisfies Party);
    if (whole === null) return transfer;
    return { ...transfer, giver: whole, decidedBy: decidedBy ?? giver };
  });
}

/** The body whose money a manager or treasurer hands over, where the sentence names the post and speaks of nothing of his own. */
function employerOf(doc: Document, { amount, evidence, recipient }: Transfer, giver: Party): Party | null {
  if (amount === null) return null;
  const { tokens, titles, roles } = doc;
  const { from } = tokensBetween(tokens, evidence[0]!.start, evidence[0]!.end);
  const [first, end] = sentenceOf(doc, from);
  for (let k = first; k < end; k++) if (OWN.test(norm(tokens, k))) return null;
  const isNamed = titles.some(
    (title) => title.holder === giver.index && title.from >= first && title.to <= end && KEEPER.test(title.name),
  );
  const role = roles.find(
    ({ person, title, organisation, status }) =>
      person === giver.index && organisation !== null && status === 'current' && KEEPER.test(title),
  );
  if (!isNamed || role === undefined) return null;
  const body: Party = { kind: 'organisation', index: role.organisation! };
  return sameParty(body, recipient) ? null : body;
}

/** Posts of those who keep what is their body's. */
const KEEPER = /^(?:[\p{L}-]+ )*(?:manager|managing director|treasurer)$/u;
const OWN = /^(?:fine|fined|her|his|jail|own|personal|personally|pocket|savings|sentenced)$/;

/** The body that the text is about, where a board or presidium can lead it. */
function boardedBody(doc: Document): Party | null {
  const main = mainBody(doc);
  return main === null || isHouse(doc.organisations[main.index]!.name) ? null : main;
}
