/** Keeps what V8 sets aside for newly made objects small on long runs: it would take 48 MB, and a document needs a tenth. */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

const ENOUGH = 6_000_000;
/** So many documents pass between two looks. */
const EVERY = 16;

/** What has grown old is collected when there is so much more of it; by itself V8 would wait until there is twice or more. */
export const collectEarly = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`);

/** To be called at every document; V8 doubles the space step by step, and is kept from it once there is enough. */
export function makeYoungSpaceLimit(): () => void {
  let count = 0;
  let isLimited = false;
  return () => {
    if (isLimited || ++count % EVERY !== 0) return;
    const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
    isLimited = young !== undefined && young.space_size >= ENOUGH;
    if (!isLimited) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    collectEarly(35);
  };
}
