import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Sphere, Vector3 } from 'three';
import { MeshBVH, type HitPointInfo } from 'three-mesh-bvh';
import type { Transforms } from '@/biomechanics/rig';

/** A rigid bone that points can be asked about, in its own rest frame. */
export interface BoneProbe {
  readonly id: string;
  readonly body: number;
  /** Middle of the bone at rest, mm, and how far it reaches from there. */
  readonly middle: readonly number[];
  readonly radius: number;
  /** Whether a ball about a point of the bone's frame meets its box. */
  near(x: number, y: number, z: number, radius: number): boolean;
  /** Signed depth of a world point inside the bone, mm (positive inside), or −∞ further out than `REACH`. */
  depth(bodies: Transforms, x: number, y: number, z: number): number;
  /** The same for who only asks about the inside: 0 outside. Quicker, as most points are. */
  buried(bodies: Transforms, x: number, y: number, z: number): number;
}

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
  const box = geometry.boundingBox!;
  const ball = box.getBoundingSphere(new Sphere());
  const around = box.clone().expandByScalar(1);
  const toRest = (bodies: Transforms, x: number, y: number, z: number): void => {
    const o = body * 16;
    const [dx, dy, dz] = [x - bodies[o + 12]!, y - bodies[o + 13]!, z - bodies[o + 14]!];
    // The transpose undoes a rotation.
    point.set(
      bodies[o]! * dx + bodies[o + 1]! * dy + bodies[o + 2]! * dz,
      bodies[o + 4]! * dx + bodies[o + 5]! * dy + bodies[o + 6]! * dz,
      bodies[o + 8]! * dx + bodies[o + 9]! * dy + bodies[o + 10]! * dz,
    );
  };
  /** The nearest face does not tell inside from outside where it is an edge that is nearest: counts the walls on the way out. */
  const inside = (): boolean => {
    ray.origin.copy(point);
    return bvh.raycast(ray, DoubleSide).length % 2 === 1;
  };
  return {
    id,
    body,
    middle: ball.center.toArray(),
    radius: ball.radius,
    near: (x, y, z, radius) => box.distanceToPoint(point.set(x, y, z)) < radius,
    depth(bodies, x, y, z) {
      toRest(bodies, x, y, z);
      if (!around.containsPoint(point)) return -Infinity;
      if (!bvh.closestPointToPoint(point, hit, 0, REACH)) return -Infinity;
      return inside() ? hit.distance : -hit.distance;
    },
    buried(bodies, x, y, z) {
      toRest(bodies, x, y, z);
      return box.containsPoint(point) && inside() && bvh.closestPointToPoint(point, hit) ? hit.distance : 0;
    },
  };
};
