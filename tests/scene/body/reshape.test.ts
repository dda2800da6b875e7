import { describe, expect, it, vi } from 'vitest';
import { formWarp } from '@/anatomy/form/warp';
import { skeletonOf } from '@/anatomy/form/skeleton';
import { INITIAL_STATE } from '@/state/initialState';
import { createAppStore } from '@/state/store';
import { formOf, tableShape } from '@/scene/asset/bodyAsset';
import { createSceneBody, extendSceneBody, reshapeSceneBody } from '@/scene/body/sceneBody';
import { copyAsset } from '@/scene/figure/copyAsset';
import { placeFigure, standingFloor } from '@/scene/figure/placeFigure';
import { createPropPlaces } from '@/biomechanics/props';
import { createBodies, transformPoint } from '@/biomechanics/rig';
import { bodyIndex } from '@/anatomy/bodies';
import { watchForm } from '@/scene/runtime/form';
import { bodyAssetOf, boxStructure } from '../syntheticBody';

const first = () => createSceneBody(bodyAssetOf(boxStructure('hip_bone_L', [80, -20, -20], 60), boxStructure('gluteus_medius_L', [120, 80, 0], 60, ['pelvis', 'femur_L']), boxStructure('skin', [0, 0, 0], 400)));
const positionsIn = (body: ReturnType<typeof first>, id: string) => body.byId.get(id)!.mesh.geometry.getAttribute('position').array as Float32Array;

describe('a body on another form', () => {
  it('has every vertex where the warp leads it, whatever the structure is', () => {
    const body = first();
    const before = new Map(body.parts.map(({ id, asset }) => [id, asset.restPositions.slice()]));
    const wider = reshapeSceneBody(body, 'wider');
    expect(wider.skeleton).toBe(skeletonOf('wider'));
    expect(formOf(wider.asset)).toBe('wider');
    const out = new Float64Array(3);
    for (const { id, asset, mesh, depth } of wider.parts) {
      const was = before.get(id)!;
      for (let i = 0; i < was.length; i += 3) {
        formWarp('wider').point([was[i]!, was[i + 1]!, was[i + 2]!], out);
        for (let k = 0; k < 3; k += 1) expect(asset.restPositions[i + k]).toBeCloseTo(out[k]!, 3);
      }
      expect(positionsIn(wider, id)).toEqual(asset.restPositions);
      expect(depth.geometry).toBe(mesh.geometry);
      // Pain and drawings go on being told on the tables' body.
      expect(tableShape(asset).positions).toEqual(was);
    }
  });

  it('keeps its meshes, materials and looks, and comes back as it was', () => {
    const body = first();
    const before = positionsIn(body, 'hip_bone_L').slice();
    const there = reshapeSceneBody(body, 'narrower');
    const back = reshapeSceneBody(there, 'mean');
    expect(back.root).toBe(body.root);
    back.parts.forEach((part, i) => {
      expect(part.mesh).toBe(body.parts[i]!.mesh);
      expect(part.material).toBe(body.parts[i]!.material);
    });
    expect(positionsIn(back, 'hip_bone_L')).toEqual(before);
    expect(back.skeleton.form).toBe('mean');
  });

  it('takes structures that arrive later, and copies for comparison, in its form', () => {
    const wider = reshapeSceneBody(first(), 'wider');
    const more = bodyAssetOf(boxStructure('gluteus_minimus_L', [110, 60, 10], 40, ['pelvis', 'femur_L']));
    const rest = more.structures.get('gluteus_minimus_L')!.restPositions.slice();
    const both = extendSceneBody(wider, more);
    const added = both.byId.get('gluteus_minimus_L')!.asset;
    expect(added.restPositions).not.toEqual(rest);
    expect(tableShape(added).positions).toEqual(rest);
    expect(formOf(copyAsset(both.asset))).toBe('wider');
    expect(createSceneBody(copyAsset(both.asset), both.shared).skeleton.form).toBe('wider');
  });

  it('frees the geometry it leaves, and at the end all', () => {
    const body = first();
    const left = body.parts.map(({ mesh }) => {
      const said = vi.fn<() => void>();
      mesh.geometry.addEventListener('dispose', said);
      return said;
    });
    const wider = reshapeSceneBody(body, 'wider');
    for (const said of left) expect(said).toHaveBeenCalled();
    const freed = vi.fn<() => void>();
    wider.parts[0]!.material.addEventListener('dispose', freed);
    wider.dispose();
    expect(freed).toHaveBeenCalled();
  });

  it.each(['left', 'right'] as const)('stands on the %s leg: foot on its place, the other side drops', (stanceSide) => {
    const side = stanceSide === 'left' ? 'L' : 'R';
    const other = side === 'L' ? 'R' : 'L';
    for (const form of ['wider', 'narrower'] as const) {
      const joints = skeletonOf(form);
      const bodies = createBodies();
      placeFigure({ ...INITIAL_STATE, stanceSide, courseTime: 3.5 as never, strength: 0.2 as never, compensation: 0 as never }, { bodies, floor: standingFloor(), props: createPropPlaces() }, joints);
      const at = (body: 'pelvis' | `foot_${'L' | 'R'}` | `femur_${'L' | 'R'}`, p: readonly [number, number, number]): number[] => {
        const out = [0, 0, 0];
        transformPoint(bodies, bodyIndex(body), p, out);
        return out;
      };
      const ankle = joints.joint('ankle', side);
      at(`foot_${side}`, ankle).forEach((c, k) => expect(c).toBeCloseTo(ankle[k]!, 3));
      const [stanceHip, swingHip] = [at('pelvis', joints.joint('hip', side)), at('pelvis', joints.joint('hip', other))];
      expect(swingHip[1]!).toBeLessThan(stanceHip[1]! - 10);
      // Heads stay in their sockets.
      for (const [hip, one] of [[stanceHip, side], [swingHip, other]] as const) at(`femur_${one}`, joints.joint('hip', one)).forEach((c, k) => expect(c).toBeCloseTo(hip[k]!, 6));
    }
  });
});

describe('the form follows the state', () => {
  it('when it changes, and when it changed while the body was loading', () => {
    const store = createAppStore();
    store.setState({ form: 'wider' });
    let shown: 'mean' | 'wider' | 'narrower' = 'mean';
    const reshape = vi.fn<(form: typeof shown) => void>((form) => void (shown = form));
    const ended = new AbortController();
    watchForm({ store, signal: ended.signal, shown: () => shown, reshape });
    expect(reshape.mock.calls).toEqual([['wider']]);
    store.setState({ form: 'narrower' });
    store.setState({ xray: true });
    expect(reshape.mock.calls).toEqual([['wider'], ['narrower']]);
    ended.abort();
    store.setState({ form: 'mean' });
    expect(reshape).toHaveBeenCalledTimes(2);
  });
});
