import { dot } from '@/anatomy/maths/vec';
import type { Strand } from '@/anatomy/tables/courseTable';
import { fromRim, nearestOn, rimPoint, sectionAt, speedAt, type Section } from './curve';

/** Where a strand runs into the wall of another: a hole of two cells by two is cut there, and its rim sewn to the strand's end. */
export interface Joint {
  /** Strand that has the hole, and the place on its curve of the hole's middle. */
  readonly parent: string;
  readonly at: number;
  /** Half the length of the hole, as a step of the parent's parameter. */
  readonly half: number;
  /** Angle on the parent's rim at which the hole's middle lies. */
  readonly angle: number;
  /** Which end of the strand is sewn on, and where it is cut off so that it stands clear of the parent. */
  readonly end: 'first' | 'last';
  readonly cut: number;
}

/** Corners of a section. */
export const AROUND = 8;
/** A strand's last section stands this far off the wall of the other, mm: its own triangles and the wall's must not meet, nor their roundings in the asset. */
const CLEAR = 1.2;
/** The flattest angle that a hole is lengthened for, as a sine. */
const FLATTEST = 0.35;
const STEP = 1 / 64;

/** @throws when the strand never leaves the other. */
export const jointOf = (strand: Strand, parent: Strand): Joint => {
  const end = strand.into!.end;
  const last = strand.points.length - 1;
  const from = end === 'first' ? 0 : last;
  const way = end === 'first' ? STEP : -STEP;
  let pierce: { at: number; angle: number; child: Section } | null = null;
  for (let along = from; along >= 0 && along <= last; along += way) {
    const child = sectionAt(strand, along);
    const at = nearestOn(parent, child.centre);
    const wall = sectionAt(parent, at);
    const { distance, angle } = fromRim(wall, child.centre);
    if (distance < 0) continue;
    pierce ??= { at, angle, child };
    if (standsClear(child, parent)) {
      const slant = Math.sqrt(1 - dot(pierce.child.tangent, sectionAt(parent, pierce.at).tangent) ** 2);
      const reach = Math.max(child.halfWidth, child.halfThickness) / Math.max(slant, FLATTEST);
      return { parent: parent.id, at: pierce.at, half: reach / speedAt(parent, pierce.at), angle: pierce.angle, end, cut: along };
    }
  }
  throw new Error(`strand ${strand.id} never leaves ${parent.id}`);
};

const standsClear = (child: Section, parent: Strand): boolean => {
  for (let a = 0; a < AROUND; a++) {
    const p = rimPoint(child, (2 * Math.PI * a) / AROUND);
    if (fromRim(sectionAt(parent, nearestOn(parent, p)), p).distance < CLEAR) return false;
  }
  return true;
};
