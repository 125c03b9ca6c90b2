/** How to measure on a machine that others use too: turn and turn about, in short slices, and the median of what one turn gives. */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds of processor time that `work` took, all threads of the process together. */
export function cpuTime(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Lets all runners work on the same slices in turn, in an order that changes with every turn. Gives for each runner its median
 * megabytes a second, and for each the median, over the turns, of its time over that of the first.
 *
 * @param {Record<string, (slice: any) => void>} runners
 * @param {{ slices: readonly any[], sizeOf: (slice: any) => number, warmUp: number }} options the first `warmUp` turns do not count
 */
export function compare(runners, { slices, sizeOf, warmUp }) {
  const names = Object.keys(runners);
  const times = new Map(names.map((name) => [name, []]));
  slices.forEach((slice, turn) => {
    for (let n = 0; n < names.length; n++) {
      const name = names[(n + turn) % names.length];
      const time = cpuTime(() => runners[name](slice));
      if (turn >= warmUp) times.get(name).push({ time, size: sizeOf(slice) });
    }
  });
  const first = times.get(names[0]);
  return new Map(
    names.map((name) => {
      const own = times.get(name);
      return [
        name,
        {
          speed: median(own.map(({ time, size }) => size / time / 1000)),
          ratio: median(own.map(({ time }, turn) => time / first[turn].time)),
        },
      ];
    }),
  );
}

/** The slope of a straight line through the logarithms: 1 where cost grows as size does. @param {readonly (readonly [number, number])[]} points */
export function exponent(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, time]) => time))];
  const above = logs.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0);
  return above / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}
