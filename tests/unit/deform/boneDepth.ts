import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH, type HitPointInfo } from 'three-mesh-bvh';
import { transformPoint, type Transforms } from '@/biomechanics/rig';

/** A rigid bone that points can be asked about, in its own rest frame. */
export interface BoneProbe {
  readonly id: string;
  readonly body: number;
  /** Corners of what it takes up at rest, mm. */
  readonly low: Vector3;
  readonly high: Vector3;
  /** Signed depth of a world point inside the bone, mm (positive inside), or −∞ further out than `REACH`. */
  depth(bodies: Transforms, x: number, y: number, z: number): number;
}

const corner = [0, 0, 0];

/** Whether a posed bone comes near a box of the world (mm) at all: by the box round its own, so that it may say yes too often. */
export const comesNear = ({ body, low, high }: BoneProbe, bodies: Transforms, from: readonly number[], to: readonly number[]): boolean => {
  const [least, most] = [[Infinity, Infinity, Infinity], [-Infinity, -Infinity, -Infinity]];
  for (let i = 0; i < 8; i += 1) {
    transformPoint(bodies, body, [i & 1 ? high.x : low.x, i & 2 ? high.y : low.y, i & 4 ? high.z : low.z], corner);
    for (let c = 0; c < 3; c += 1) {
      least[c] = Math.min(least[c]!, corner[c]!);
      most[c] = Math.max(most[c]!, corner[c]!);
    }
  }
  return least.every((v, c) => v <= to[c]! && most[c]! >= from[c]!);
};

/** Points further from a bone than this are no concern, mm. */
const REACH = 12;

export const createBoneProbe = (id: string, body: number, positions: Float32Array, index: Uint32Array): BoneProbe => {
  const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(positions, 3)).setIndex(new BufferAttribute(index.slice(), 1));
  const bvh = new MeshBVH(geometry, { indirect: true } as ConstructorParameters<typeof MeshBVH>[1]);
  const point = new Vector3();
  const hit = { point: new Vector3(), distance: 0, faceIndex: 0 } as HitPointInfo;
  /** In no plane of the frame, so that it hits no edge of a tidy mesh. */
  const ray = new Ray(new Vector3(), new Vector3(0.31, 0.83, 0.46).normalize());
  geometry.computeBoundingBox();
  const box = geometry.boundingBox!.expandByScalar(1);
  return {
    id,
    body,
    low: box.min,
    high: box.max,
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
      // The nearest face does not tell inside from outside where it is an edge that is nearest: count the walls on the way out.
      ray.origin.copy(point);
      return bvh.raycast(ray, DoubleSide).length % 2 === 1 ? hit.distance : -hit.distance;
    },
  };
};
