import { useEffect, useState } from 'react';
import { createSkinZones, vertexAreas, zoneHomes, type Canvas, type ZoneHomes } from '@/pain';

/** The skin that drawings lie on, with what is needed to say where something is drawn and how large it is. */
export interface SkinCanvas extends Canvas {
  readonly positions: Float32Array;
  readonly areas: Float32Array;
  readonly homes: ZoneHomes;
}

const load = async (): Promise<SkinCanvas> => {
  const { neutralSkin } = await import('@/scene/skin/neutralSkin');
  const { positions, normals, indices } = await neutralSkin();
  const zones = createSkinZones(positions, normals);
  const areas = vertexAreas(positions, indices);
  return { zones, normals, positions, areas, homes: zoneHomes(zones, areas) };
};

let known: Promise<SkinCanvas> | null = null;

/** The skin, `null` while it is on its way, `failed` when it cannot be had. Kept for the next time. */
export const useSkinCanvas = (): SkinCanvas | 'failed' | null => {
  const [canvas, setCanvas] = useState<SkinCanvas | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    known ??= load();
    known.then(
      (loaded) => !gone && setCanvas(loaded),
      (error: unknown) => {
        console.error(error);
        known = null;
        if (!gone) setCanvas('failed');
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return canvas;
};
