/** A worker's whole life: orders in, replies out, with the same job that works in process. */
import { parentPort, workerData } from 'node:worker_threads';
import { type JobOptions, makeJob, type Outcome } from './job.js';
import { BEGUN, type Order, type Reply, unpack } from './messages.js';

const ready = makeJob(workerData as JobOptions);

parentPort?.on('message', async (order: Order) => {
  const { job } = await ready;
  parentPort?.postMessage(BEGUN satisfies Reply);
  const reply: Outcome[] = [];
  for (const piece of unpack(order)) reply.push(await job(piece));
  parentPort?.postMessage(reply satisfies Reply);
});
