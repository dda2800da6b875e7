import { BufferGeometry, FrontSide, Matrix4, Raycaster, Triangle, Vector2, Vector3, type BufferAttribute, type Camera } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Vec3 } from '@/anatomy/units';
import { tableShape } from '../asset/bodyAsset';
import type { BodyPart } from '../body/sceneBody';

/** A place on the skin, told on the tables' neutral body whatever its form and however it stands now: mm, and the outward unit normal there. */
export interface SkinPlace {
  readonly at: Vec3;
  readonly normal: Vec3;
}

export interface SkinSurface {
  /** @param x,y −1…1 across and up the picture; `null` beside the body */
  under(x: number, y: number, camera: Camera): SkinPlace | null;
}

interface Face {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Finds places on the posed skin. The tree is built at the first question and fitted again only when the body has moved. */
export function createSkinSurface(skin: BodyPart): SkinSurface {
  const { geometry } = skin.mesh;
  const { triangles } = skin.asset;
  const { positions, normals } = tableShape(skin.asset);
  const position = geometry.getAttribute('position') as BufferAttribute;
  const raycaster = new Raycaster();
  const inverse = new Matrix4();
  const pointer = new Vector2();
  const corners = [new Vector3(), new Vector3(), new Vector3()] as const;
  const shares = new Vector3();
  let tree: MeshBVH | null = null;
  let version = -1;

  const fitted = (): MeshBVH => {
    // A geometry of its own: the drawn one changes the order of its triangles, which the tree counts on.
    tree ??= new MeshBVH(new BufferGeometry().setAttribute('position', position).setIndex(triangles.clone()));
    if (version !== position.version) {
      tree.refit();
      version = position.version;
    }
    return tree;
  };
  const blend = (values: Float32Array, { a, b, c }: Face): [number, number, number] =>
    [0, 1, 2].map((k) => values[3 * a + k]! * shares.x + values[3 * b + k]! * shares.y + values[3 * c + k]! * shares.z) as [number, number, number];

  return {
    under(x, y, camera) {
      raycaster.setFromCamera(pointer.set(x, y), camera);
      raycaster.ray.applyMatrix4(inverse.copy(skin.mesh.matrixWorld).invert());
      const hit = fitted().raycastFirst(raycaster.ray, FrontSide) as { point: Vector3; face?: Face | null } | null;
      if (!hit?.face) return null;
      const { a, b, c } = hit.face;
      [a, b, c].forEach((v, i) => corners[i]!.fromBufferAttribute(position, v));
      Triangle.getBarycoord(hit.point, ...corners, shares);
      const normal = blend(normals, hit.face);
      const length = Math.hypot(...normal) || 1;
      return { at: blend(positions, hit.face), normal: [normal[0] / length, normal[1] / length, normal[2] / length] };
    },
  };
}
