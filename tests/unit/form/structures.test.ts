import { existsSync } from 'node:fs';
import type { Node } from '@gltf-transform/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodyIndex } from '@/anatomy/bodies';
import { findStructure } from '@/anatomy/catalogue';
import { FORM_IDS } from '@/anatomy/form/forms';
import { formWarp } from '@/anatomy/form/warp';
import { mm } from '@/anatomy/units';
import { createBodies } from '@/biomechanics/rig';
import { polygonise } from '@/modelling/mesh/polygonise';
import { selfIntersections } from '@/modelling/mesh/selfIntersections';
import { surfaceDistance } from '@/modelling/measure/surfaceDistance';
import { isClosedManifold, topologyOf } from '@/modelling/mesh/topology';
import type { TriangleMesh } from '@/modelling/mesh/triangleMesh';
import { readSiteTable } from '@/modelling/readTables';
import { fieldOf } from '@/modelling/recipes/boneField';
import { createBoneProbe } from '../deform/boneDepth';
import { TABLES } from '../modelling-soft/support';
import { hasAsset, positionsOf, readAsset, trianglesOf } from '../rig/asset';

const CHANGED = FORM_IDS.filter((form) => form !== 'mean');
const DEEP = 'assets/anatomy-deep.glb';

interface Part {
  readonly id: string;
  readonly mesh: TriangleMesh;
}
const warped = ({ positions, indices }: TriangleMesh, form: (typeof FORM_IDS)[number]): TriangleMesh => {
  const moved = positions.slice();
  formWarp(form).surface(moved, moved.map((_, i) => (i % 3 === 0 ? 1 : 0)));
  return { positions: moved, indices };
};

describe.skipIf(!hasAsset || !existsSync(DEEP))('every structure of both assets on another form', () => {
  let parts: Part[];
  /** Triangles of a part that pass through each other on the tables' body: the same for every form that is set against it. */
  const crossings = new Map<string, number>();
  beforeAll(async () => {
    const nodes = [...(await readAsset()), ...(await readAsset(DEEP))].filter(([name, node]) => findStructure(name) && node.getMesh());
    parts = nodes.map(([id, node]: [string, Node]) => ({ id, mesh: { positions: Float64Array.from(positionsOf(node)), indices: trianglesOf(node) } }));
  });

  it.each(CHANGED)('%s: stays closed, with its tunnels, and no triangle passes through another that did not', (form) => {
    // The warp is the mirror image of itself: one side stands for both.
    for (const { id, mesh } of parts.filter((part) => !part.id.endsWith('_R'))) {
      const there = warped(mesh, form);
      const [before, after] = [topologyOf(mesh), topologyOf(there)];
      expect(isClosedManifold(after), id).toBe(true);
      expect(after.euler, id).toBe(before.euler);
      // Swept courses (schematic) cross themselves at sharp bends, warped or not: a triangle more or less of hundreds is rounding.
      const slack = findStructure(id)!.schematic ? 4 : 0;
      if (!crossings.has(id)) crossings.set(id, selfIntersections(mesh).length);
      expect(selfIntersections(there).length, id).toBeLessThanOrEqual(crossings.get(id)! + slack);
      // Nothing swells or shrinks out of proportion; ligaments span the gap that widens.
      expect(after.volume / before.volume, id).toBeGreaterThan(0.9);
      expect(after.volume / before.volume, id).toBeLessThan(findStructure(id)!.tissue === 'ligament' ? 1.2 : 1.13);
    }
  });

  it.each(CHANGED)('%s: the skin still wraps everything', (form) => {
    const rest = createBodies();
    const skin = parts.find(({ id }) => id === 'skin')!;
    const bare = (mesh: TriangleMesh, others: readonly TriangleMesh[]): number => {
      const probe = createBoneProbe('skin', bodyIndex('pelvis'), Float32Array.from(mesh.positions), mesh.indices);
      let out = 0;
      for (const { positions: p } of others) {
        for (let i = 0; i < p.length; i += 9) {
          const depth = probe.depth(rest, p[i]!, p[i + 1]!, p[i + 2]!);
          // −∞ is further from the skin than the probe reaches: deep inside.
          if (Number.isFinite(depth) && depth < 0) out += 1;
        }
      }
      return out;
    };
    const others = parts.filter(({ id }) => id !== 'skin').map(({ mesh }) => mesh);
    expect(bare(warped(skin.mesh, form), others.map((mesh) => warped(mesh, form)))).toBeLessThanOrEqual(bare(skin.mesh, others));
  });

  it.each(CHANGED)('%s: no muscle comes to lie deeper in a bone than it did', (form) => {
    const rest = createBodies();
    const bones = ['hip_bone_L', 'femur_L', 'sacrum'].map((id) => parts.find((part) => part.id === id)!);
    const muscles = parts.filter(({ id }) => findStructure(id)!.tissue === 'muscle' && id.endsWith('_L'));
    for (const bone of bones) {
      const probes = [bone.mesh, warped(bone.mesh, form)].map((mesh) => createBoneProbe(bone.id, bodyIndex('pelvis'), Float32Array.from(mesh.positions), mesh.indices));
      for (const { id, mesh } of muscles) {
        const shapes = [mesh, warped(mesh, form)];
        const deepest = probes.map((probe, k) => {
          const p = shapes[k]!.positions;
          let worst = 0;
          for (let i = 0; i < p.length; i += 9) worst = Math.max(worst, probe.depth(rest, p[i]!, p[i + 1]!, p[i + 2]!));
          return worst;
        });
        expect(deepest[1]! - deepest[0]!, `${id} in ${bone.id}`).toBeLessThan(0.35);
      }
    }
  });
});

describe('the page and the site tables agree', () => {
  it('a hip bone built from moved sites is the built hip bone, moved', () => {
    const table = readSiteTable(TABLES, 'hip_bone');
    const field = fieldOf(table);
    const built = polygonise(field, field.bounds, mm(4));
    const p = Float64Array.from(table.sites.flatMap(({ p: at }) => at));
    const n = Float64Array.from(table.sites.flatMap(({ n: out }) => out));
    formWarp('wider').surface(p, n);
    const sites = table.sites.map((site, i) => ({ ...site, p: [p[3 * i]!, p[3 * i + 1]!, p[3 * i + 2]!] as const, n: [n[3 * i]!, n[3 * i + 1]!, n[3 * i + 2]!] as const }));
    const again = fieldOf({ ...table, sites });
    const { mean, p95 } = surfaceDistance(polygonise(again, again.bounds, mm(4)), warped(built, 'wider'));
    expect(mean).toBeLessThan(0.4);
    expect(p95).toBeLessThan(1);
  });
});
