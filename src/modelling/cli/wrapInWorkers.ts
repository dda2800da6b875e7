import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { StructureId } from '@/anatomy/catalogue';
import type { Way } from '@/anatomy/tables/wayTable';
import { createWrapper } from '@/biomechanics/wrap/wrapAll';
import type { BuiltStructure } from '../built';
import type { FromWorker } from './wrapWorker';

/** More threads than this share too little to be worth the memory. */
const MOST_THREADS = 6;

const startWorker = (shapes: readonly object[]): Worker =>
  new Worker(resolve('scripts/run-ts.mjs'), { argv: [resolve('src/modelling/cli/wrapWorker.ts')], workerData: shapes });

/**
 * How every left muscle gives way to bone, by muscle, solved on as many threads as there are cores. Each muscle is solved by
 * itself, so the result does not depend on the number of threads. Throws when a thread ends before its muscle is done.
 */
export const wrapInWorkers = async (structures: readonly BuiltStructure[], progress: (what: string) => void): Promise<ReadonlyMap<StructureId, Way>> => {
  const shapes = structures.map(({ id, mesh, normals, fibre, bodies, weights }) => ({ id, mesh: { positions: mesh.positions, indices: mesh.indices }, normals, fibre, bodies, weights }));
  const { ids } = createWrapper(structures);
  // The largest first: they take longest, and nobody should wait for the last one alone.
  const size = new Map(structures.map(({ id, mesh }) => [id, mesh.positions.length]));
  const queue = ids.toSorted((a, b) => size.get(b)! - size.get(a)!);
  const found = new Map<StructureId, Way | null>();
  const workers: Worker[] = [];
  const work = (): Promise<void> =>
    new Promise((done, fail) => {
      const worker = startWorker(shapes);
      workers.push(worker);
      worker.on('message', (message: FromWorker) => {
        if ('id' in message) found.set(message.id, message.way);
        else if (message.progress !== 'ready') return progress(message.progress);
        worker.postMessage(queue.shift() ?? null);
      });
      worker.on('error', fail);
      worker.on('exit', (code) => (code === 0 ? done() : fail(new Error(`a thread that solves muscles ended with ${code}`))));
    });
  try {
    await Promise.all(Array.from({ length: Math.min(MOST_THREADS, availableParallelism(), ids.length) }, work));
  } finally {
    // Where one thread failed, nobody waits minutes for the others. One that is done does not mind.
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length > 0) throw new Error(`not solved: ${missing.join(', ')}`);
  return new Map(ids.flatMap((id) => (found.get(id) ? [[id, found.get(id)!]] : [])));
};
