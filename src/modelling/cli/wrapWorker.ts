import { parentPort, workerData } from 'node:worker_threads';
import type { StructureId } from '@/anatomy/catalogue';
import type { Way } from '@/anatomy/tables/wayTable';
import { createWrapper, type Shape } from '@/biomechanics/wrap/wrapAll';

/** What a worker tells: a line of progress, or the muscle that is done. */
export type FromWorker = { readonly progress: string } | { readonly id: StructureId; readonly way: Way | null };

/** Runs in a worker thread: solves the muscles that it is told by name, until it is told no more (`null`). */
export const main = (): Promise<number> => {
  const wrapper = createWrapper(workerData as Shape[]);
  const tell = (what: FromWorker): void => parentPort!.postMessage(what);
  return new Promise((resolve) => {
    parentPort!.on('message', (id: StructureId | null) => {
      if (id === null) {
        parentPort!.close();
        resolve(0);
      } else tell({ id, way: wrapper.solve(id, (progress) => tell({ progress })) });
    });
    tell({ progress: 'ready' });
  });
};
