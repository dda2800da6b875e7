import { writeFileSync } from 'node:fs';
import { buildFigure, type FlatFigure } from '../figure/build';
import { readSkin } from './readSkin';

/** A place per line: a change of one zone is a change of one line. */
const write = (figures: readonly FlatFigure[]): string =>
  `[\n${figures
    .map(({ places, ...rest }) => `{${JSON.stringify(rest).slice(1, -1)},"places":[\n${places.map((place) => JSON.stringify(place)).join(',\n')}\n]}`)
    .join(',\n')}\n]\n`;

/** Draws the flat figures anew: `figure.ts [asset [output]]`. */
export async function main([asset = 'assets/anatomy.glb', output = 'src/pain/data/figure.json']: readonly string[]): Promise<void> {
  const skin = await readSkin(asset);
  writeFileSync(output, write((['front', 'back', 'soles'] as const).map((view) => buildFigure(skin, view))));
}
