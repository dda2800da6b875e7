import type { EditableMesh } from './editableMesh';

/** Wanted edge length near a point, mm. */
export type Sizing = (x: number, y: number, z: number) => number;
/** Whether a vertex lies on the seam (the rim in the midsagittal plane), where it may only move along the seam. */
export type OnSeam = (v: number) => boolean;
/** Whether a vertex lies on the edge of a sheet, which must not be eaten away. */
export type OnRim = (v: number) => boolean;

const LONG = 4 / 3;
const SHORT = 4 / 5;

const wanted = (mesh: EditableMesh, size: Sizing, a: number, b: number): number => {
  const p = mesh.positions;
  return size((p[a * 3]! + p[b * 3]!) / 2, (p[a * 3 + 1]! + p[b * 3 + 1]!) / 2, (p[a * 3 + 2]! + p[b * 3 + 2]!) / 2);
};

/** Halves edges that are too long. */
export const splitLongEdges = (mesh: EditableMesh, size: Sizing): void => {
  for (const [a, b] of mesh.edges()) {
    if (mesh.distance(a, b) <= LONG * wanted(mesh, size, a, b)) continue;
    const triangles = mesh.trianglesOn(a, b);
    if (triangles.length === 0) continue;
    const p = mesh.positions;
    const m = mesh.addVertex((p[a * 3]! + p[b * 3]!) / 2, (p[a * 3 + 1]! + p[b * 3 + 1]!) / 2, (p[a * 3 + 2]! + p[b * 3 + 2]!) / 2);
    for (const t of triangles) {
      const corners = [0, 1, 2].map((k) => mesh.corners[t * 3 + k]!);
      mesh.removeTriangle(t);
      const half = (from: number): readonly [number, number, number] => corners.map((v) => (v === from ? m : v)) as [number, number, number];
      mesh.addTriangle(...half(a));
      mesh.addTriangle(...half(b));
    }
  }
};

/** Draws edges that are too short together into one point, unless that would pinch, fold or overstretch the surface. */
export const collapseShortEdges = (mesh: EditableMesh, size: Sizing, onSeam: OnSeam, onRim: OnRim): void => {
  for (const [p, q] of mesh.edges()) {
    if (mesh.around[p]!.length === 0 || mesh.around[q]!.length === 0) continue;
    const length = wanted(mesh, size, p, q);
    if (mesh.distance(p, q) >= SHORT * length) continue;
    const shared = mesh.trianglesOn(p, q);
    if (shared.length === 0) continue;
    const rim = shared.length === 1;
    const seams = [onSeam(p), onSeam(q)];
    if (seams[0] && seams[1] && !rim) continue;
    const [kept, gone] = seams[1] || (onRim(q) && !onRim(p)) ? [q, p] : [p, q];
    if (mayCollapse(mesh, kept, gone, shared.length, LONG * length, onRim(kept) && onRim(gone))) collapse(mesh, kept, gone);
  }
};

/** On the rim of a sheet a triangle with less area than this share of a square over the longest edge allowed may turn: it says nothing of a face. */
const SLIVER = 0.03;

/** Link condition, no triangle turned by more than about 75°, no edge longer than `limit`. */
const mayCollapse = (mesh: EditableMesh, kept: number, gone: number, shared: number, limit: number, rim: boolean): boolean => {
  const near = mesh.neighbours(kept);
  const around = mesh.neighbours(gone);
  if (around.filter((v) => near.includes(v)).length !== shared) return false;
  if (near.length + around.length - 2 - shared < 4) return false;
  for (const v of around) if (v !== kept && mesh.distance(v, kept) > limit) return false;
  for (const t of mesh.around[gone]!) {
    const c = [0, 1, 2].map((k) => mesh.corners[t * 3 + k]!);
    if (c.includes(kept)) continue;
    const before = mesh.cross(c[0]!, c[1]!, c[2]!);
    if (rim && Math.hypot(...before) < SLIVER * limit * limit) continue;
    const moved = c.map((v) => (v === gone ? kept : v));
    const after = mesh.cross(moved[0]!, moved[1]!, moved[2]!);
    const dot = before[0] * after[0] + before[1] * after[1] + before[2] * after[2];
    if (dot < 0.25 * Math.hypot(...before) * Math.hypot(...after)) return false;
  }
  return true;
};

const collapse = (mesh: EditableMesh, kept: number, gone: number): void => {
  for (const t of mesh.around[gone]!.slice()) {
    const c = [0, 1, 2].map((k) => mesh.corners[t * 3 + k]!);
    mesh.removeTriangle(t);
    if (!c.includes(kept)) {
      const [a, b, d] = c.map((v) => (v === gone ? kept : v)) as [number, number, number];
      mesh.addTriangle(a, b, d);
    }
  }
};

/** Turns edges where that brings the number of neighbours closer to six (four on the seam), and the surface stays unfolded. */
export const flipEdges = (mesh: EditableMesh, onSeam: OnSeam, onRim: OnRim): void => {
  const excess = (v: number, change: number): number => (mesh.around[v]!.length + change - (onSeam(v) ? 3 : 6)) ** 2;
  for (const [a, b] of mesh.edges()) {
    const shared = mesh.trianglesOn(a, b);
    if (shared.length !== 2) continue;
    const [s, t] = shared as [number, number];
    const c = mesh.opposite(s, a, b), d = mesh.opposite(t, a, b);
    if (c === d || mesh.trianglesOn(c, d).length > 0) continue;
    // The two faces of a sheet meet at its rim and nowhere else; a triangle with all corners there has hardly any area.
    const alongRim = onRim(a) && onRim(b), flat = alongRim && onRim(c) !== onRim(d);
    if (alongRim && !flat) continue;
    const gain = excess(a, 0) + excess(b, 0) + excess(c, 0) + excess(d, 0) - excess(a, -1) - excess(b, -1) - excess(c, 1) - excess(d, 1);
    if (gain <= 0 && !flat) continue;
    const forward = runsFrom(mesh, s, a, b);
    const [l, r] = forward ? [c, d] : [d, c];
    const old = mesh.cross(a, b, l), back = mesh.cross(b, a, r);
    const one = mesh.cross(l, a, r), two = mesh.cross(r, b, l);
    const mean = [old[0] + back[0], old[1] + back[1], old[2] + back[2]] as const;
    const agrees = (n: readonly number[]): boolean => n[0]! * mean[0] + n[1]! * mean[1] + n[2]! * mean[2] > 0.5 * Math.hypot(n[0]!, n[1]!, n[2]!) * Math.hypot(...mean);
    if (!agrees(one) || !agrees(two)) continue;
    mesh.removeTriangle(s);
    mesh.removeTriangle(t);
    mesh.addTriangle(l, a, r);
    mesh.addTriangle(r, b, l);
  }
};

const runsFrom = (mesh: EditableMesh, t: number, a: number, b: number): boolean => {
  for (let k = 0; k < 3; k++) if (mesh.corners[t * 3 + k] === a && mesh.corners[t * 3 + ((k + 1) % 3)] === b) return true;
  return false;
};
