/** How far a long run is: one line on a terminal, written over and erased at the end. */
import { figure } from '../output/figure.js';
import { wrap } from '../output/layout.js';
import { visibleLine } from '../output/visible.js';

export interface Progress {
  show(documents: number, failed: number, source: string): void;
  /** Makes room for another line. */
  clear(): void;
}

/** Runs shorter than this show nothing, in milliseconds. */
const PATIENCE = 500;
const BETWEEN = 100;
const ERASE = '\r\u001b[K';

export function makeProgress(stream: NodeJS.WriteStream): Progress {
  const start = performance.now();
  let next = start + PATIENCE;
  let isShown = false;
  return {
    show(documents, failed, source) {
      const now = performance.now();
      if (now < next) return;
      next = now + BETWEEN;
      const seconds = Math.round((now - start) / 1000);
      stream.write(ERASE + progressLine(documents, failed, seconds, source, stream.columns));
      isShown = true;
    },
    clear() {
      if (isShown) stream.write(ERASE);
      isShown = false;
    },
  };
}

/** Never as wide as the terminal, which would begin a new line then. */
export function progressLine(documents: number, failed: number, seconds: number, source: string, columns = 80): string {
  const said = [`${figure(documents)} read`, ...(failed > 0 ? [`${figure(failed)} not`] : []), `${seconds} s`, source];
  return wrap(visibleLine(said.join(' · ')), Math.max(1, columns - 1))[0]!;
}
