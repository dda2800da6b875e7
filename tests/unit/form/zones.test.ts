import { beforeAll, describe, expect, it } from 'vitest';
import { FORM_IDS } from '@/anatomy/form/forms';
import { onForm } from '@/anatomy/form/skeleton';
import { formWarp } from '@/anatomy/form/warp';
import { createSkinZones, NEUTRAL_LANDMARKS, type PainLandmarks } from '@/pain';
import type { SkinMesh } from '@/pain/measure/skinMesh';
import { reportZones } from '@/pain/measure/zoneReport';
import { neutralSkin } from '../pain/skin';

const CHANGED = FORM_IDS.filter((form) => form !== 'mean');

describe('pain zones on another form', () => {
  let skin: SkinMesh;
  beforeAll(async () => {
    skin = await neutralSkin();
  });

  it.each(CHANGED)('%s: zones carried by their vertices sit where their words say, about the bones of that form', (form) => {
    const zones = createSkinZones(skin.positions, skin.normals);
    const positions = skin.positions.slice();
    const normals = skin.normals.slice();
    formWarp(form).surface(positions, normals);
    const landmarks = Object.fromEntries(Object.entries(NEUTRAL_LANDMARKS).map(([id, at]) => [id, onForm(form, at)])) as unknown as PainLandmarks;
    const reports = reportZones({ ...skin, positions, normals }, zones, landmarks);
    const wrong = reports.flatMap((r) => r.anchors.filter((a) => !a.ok).map((a) => `${r.id} ${r.side} ${a.landmark} ${a.relation}: ${a.distanceMm.toFixed(1)} instead of ${a.expectedMm} ± ${a.toleranceMm} mm`));
    expect(reports.length).toBe(65);
    expect(wrong).toEqual([]);
  });
});
