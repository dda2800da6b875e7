import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { MeshBVH, type HitPointInfo } from 'three-mesh-bvh';
import type { Transforms } from '@/biomechanics/rig';

/** A rigid bone that points can be asked about, in its own rest frame. */
export interface BoneProbe {
  readonly id: string;
  readonly body: number;
  /** Signed depth of a world point inside the bone, mm (positive inside), or −∞ further out than `REACH`. */
  depth(bodies: Transforms, x: number, y: number, z: number): number;
}

/** Points further from a bone than this are no concern, mm. */
const REACH = 12;

export const createBoneProbe = (id: string, body: number, positions: Float32Array, index: Uint32Array): BoneProbe => {
  const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(positions, 3)).setIndex(new BufferAttribute(index.slice(), 1));
  const bvh = new MeshBVH(geometry, { indirect: true } as ConstructorParameters<typeof MeshBVH>[1]);
  const point = new Vector3();
  const hit = { point: new Vector3(), distance: 0, faceIndex: 0 } as HitPointInfo;
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  geometry.computeBoundingBox();
  const box = geometry.boundingBox!.expandByScalar(1);
  return {
    id,
    body,
    depth(bodies, x, y, z) {
      const o = body * 16;
      const [dx, dy, dz] = [x - bodies[o + 12]!, y - bodies[o + 13]!, z - bodies[o + 14]!];
      // The transpose undoes a rotation.
      point.set(
        bodies[o]! * dx + bodies[o + 1]! * dy + bodies[o + 2]! * dz,
        bodies[o + 4]! * dx + bodies[o + 5]! * dy + bodies[o + 6]! * dz,
        bodies[o + 8]! * dx + bodies[o + 9]! * dy + bodies[o + 10]! * dz,
      );
      if (!box.containsPoint(point)) return -Infinity;
      if (!bvh.closestPointToPoint(point, hit, 0, REACH)) return -Infinity;
      const f = hit.faceIndex * 3;
      a.fromArray(positions, index[f]! * 3);
      b.fromArray(positions, index[f + 1]! * 3).sub(a);
      c.fromArray(positions, index[f + 2]! * 3).sub(a);
      const normal = b.cross(c);
      return normal.dot(point.sub(hit.point)) < 0 ? hit.distance : -hit.distance;
    },
  };
};
