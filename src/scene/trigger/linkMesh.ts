import { BufferAttribute, BufferGeometry, Mesh, Vector3, type ShaderMaterial } from 'three';
import type { SharedUniforms } from '../materials/shared';
import { locate, type Link } from './anchors';
import { createLinkMaterial } from './linkMaterial';

/** Pieces of one line. */
const STEPS = 24;
/** A line bows out of the body by this much, mm and share of its length. */
const BOW_MM = 14;
const BOW_SHARE = 0.22;
/** Marker and lines float this far over their surface, mm. */
const LIFT_MM = 3;

/** Markers and lines of the shown patterns: one mesh, one draw. */
export interface LinkMesh {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;
  /** Makes room for these links. */
  rebuild(links: readonly Link[]): void;
  /** How far the lines have run from the muscle to the zones, 0…1. */
  run(share: number): void;
  /** Follows the pose; allocates nothing. */
  follow(): void;
  dispose(): void;
}

export function createLinkMesh(shared: Pick<SharedUniforms, 'uViewport'>, renderOrder: number): LinkMesh {
  const mesh = new Mesh(new BufferGeometry(), createLinkMaterial(shared));
  mesh.name = 'links';
  mesh.frustumCulled = false;
  mesh.renderOrder = renderOrder;
  mesh.visible = false;
  let links: readonly Link[] = [];
  const [from, fromN, to, toN, bow, p, n] = Array.from({ length: 7 }, () => new Vector3()) as [Vector3, Vector3, Vector3, Vector3, Vector3, Vector3, Vector3];

  const curve = (t: number, out: Vector3): Vector3 =>
    out.copy(from).multiplyScalar((1 - t) ** 2).addScaledVector(bow, 2 * t * (1 - t)).addScaledVector(to, t * t);

  const array = (name: string): Float32Array => mesh.geometry.getAttribute(name).array as Float32Array;

  const follow = (): void => {
    if (links.length === 0) return;
    const [position, next, facing] = [array('position'), array('next'), array('facing')];
    let at = 0;
    const put = (here: Vector3, ahead: Vector3, normal: Vector3): void => {
      here.toArray(position, at);
      ahead.toArray(next, at);
      normal.toArray(facing, at);
      at += 3;
    };
    for (const { spot, zones } of links) {
      locate(spot, from, fromN);
      from.addScaledVector(fromN, LIFT_MM);
      for (const zone of zones) {
        locate(zone, to, toN);
        to.addScaledVector(toN, LIFT_MM);
        n.copy(fromN).add(toN).normalize();
        bow.copy(from).add(to).multiplyScalar(0.5).addScaledVector(n, 2 * (BOW_MM + BOW_SHARE * from.distanceTo(to)));
        for (let i = 0; i <= STEPS; i += 1) {
          curve(i / STEPS, p);
          curve(i / STEPS + 0.01, n);
          put(p, n, i < STEPS / 2 ? fromN : toN);
          put(p, n, i < STEPS / 2 ? fromN : toN);
        }
      }
      for (let corner = 0; corner < 4; corner += 1) put(from, from, fromN);
    }
    for (const name of ['position', 'next', 'facing']) mesh.geometry.getAttribute(name).needsUpdate = true;
  };

  const rebuild = (wanted: readonly Link[]): void => {
    links = wanted;
    mesh.visible = links.length > 0;
    mesh.geometry.dispose();
    mesh.geometry = roomFor(links);
    follow();
  };
  return {
    mesh,
    rebuild,
    run(share) {
      mesh.material.uniforms.uFlow!.value = share;
    },
    follow,
    dispose() {
      mesh.geometry.dispose();
      mesh.material.dispose();
    },
  };
}

/** Geometry with `place` and triangles filled in; the rest is written by `follow`. */
function roomFor(links: readonly Link[]): BufferGeometry {
  const places: number[] = [];
  const triangles: number[] = [];
  for (const { zones } of links) {
    for (let line = 0; line < zones.length; line += 1) {
      const first = places.length / 3;
      for (let i = 0; i <= STEPS; i += 1) places.push(-1, i / STEPS, 0, 1, i / STEPS, 0);
      for (let i = 0; i < STEPS; i += 1) {
        const a = first + 2 * i;
        triangles.push(a, a + 1, a + 2, a + 2, a + 1, a + 3);
      }
    }
    const first = places.length / 3;
    places.push(-1, -1, 1, 1, -1, 1, 1, 1, 1, -1, 1, 1);
    triangles.push(first, first + 1, first + 2, first, first + 2, first + 3);
  }
  const geometry = new BufferGeometry().setIndex(triangles);
  for (const name of ['position', 'next', 'facing']) geometry.setAttribute(name, new BufferAttribute(new Float32Array(places.length), 3));
  return geometry.setAttribute('place', new BufferAttribute(new Float32Array(places), 3));
}
