import type { Page } from 'playwright';
import { FIRST_STRUCTURES } from '@/anatomy/catalogue';
import { goTo } from './page';
import { differing, mean, takePicture, type Picture, type Spot } from './pixels';

/** Every structure but these, for `hide=`. */
const allBut = (...ids: string[]): string =>
  FIRST_STRUCTURES.map(({ id }) => id)
    .filter((id) => !ids.includes(id))
    .join(',');

/** Pictures of the ground alone, by the rest of the link: the same for every structure that is set against it. */
const grounds = new WeakMap<Page, Map<string, Picture>>();

async function groundOf(page: Page, rest: string): Promise<Picture> {
  const known = grounds.get(page) ?? new Map<string, Picture>();
  grounds.set(page, known);
  const key = `${page.viewportSize()?.width} ${page.viewportSize()?.height} ${rest}`;
  const before = known.get(key);
  if (before) return before;
  await goTo(page, `v=1&skin=0&hide=${allBut()}&${rest}`);
  const picture = await takePicture(page);
  known.set(key, picture);
  return picture;
}

/**
 * A structure with nothing else shown, and the pixels it covers: those that differ from the same ground without it.
 * @param rest further link parameters, e.g. `camera=back&time=2.5`
 */
export async function shownAlone(page: Page, ids: readonly string[], rest: string): Promise<{ picture: Picture; spots: Spot[] }> {
  const ground = await groundOf(page, rest);
  await goTo(page, `v=1&skin=0&hide=${allBut(...ids)}&${rest}`);
  const picture = await takePicture(page);
  return { picture, spots: differing(picture, ground) };
}

/** The pixels a structure covers when nothing else is shown. */
export const pixelsOf = async (page: Page, ids: readonly string[], rest: string): Promise<Spot[]> => (await shownAlone(page, ids, rest)).spots;

export const centre = (spots: readonly Spot[]): Spot => ({ x: mean(spots.map(({ x }) => x)), y: mean(spots.map(({ y }) => y)) });
