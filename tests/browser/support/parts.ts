import type { Page } from 'playwright';
import { FIRST_STRUCTURES } from '@/anatomy/catalogue';
import { goTo } from './page';
import { differing, mean, takePicture, type Spot } from './pixels';

/** Every structure but these, for `hide=`. */
export const allBut = (...ids: string[]): string =>
  FIRST_STRUCTURES.map(({ id }) => id)
    .filter((id) => !ids.includes(id))
    .join(',');

/**
 * The pixels a structure covers when nothing else is shown: its picture against the same ground without it.
 * @param rest further link parameters, e.g. `camera=back&time=2.5`
 */
export async function pixelsOf(page: Page, ids: readonly string[], rest: string): Promise<Spot[]> {
  await goTo(page, `v=1&skin=0&hide=${allBut(...ids)}&${rest}`);
  const shown = await takePicture(page);
  await goTo(page, `v=1&skin=0&hide=${allBut()}&${rest}`);
  return differing(shown, await takePicture(page));
}

export const centre = (spots: readonly Spot[]): Spot => ({ x: mean(spots.map(({ x }) => x)), y: mean(spots.map(({ y }) => y)) });
