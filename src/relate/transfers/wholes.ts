/** What a presidium or board decides to give, its whole body gives, where the text says of that body that it gives. */
import type { Document, Party, Transfer } from '../../model/document.js';
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
    if (giver?.kind !== 'organisation') return transfer;
    const { name, parent } = organisations[giver.index]!;
    if (!isBareOrgan(name) && !(sameParty(giver, decidedBy) && parent !== null && givers.has(parent))) return transfer;
    const whole = parent === null ? boardedBody(doc) : ({ kind: 'organisation', index: parent } satisfies Party);
    if (whole === null) return transfer;
    return { ...transfer, giver: whole, decidedBy: decidedBy ?? giver };
  });
}

/** The body that the text is about, where a board or presidium can lead it. */
function boardedBody(doc: Document): Party | null {
  const main = mainBody(doc);
  return main === null || isHouse(doc.organisations[main.index]!.name) ? null : main;
}
