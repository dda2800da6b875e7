import type { BodyId } from '../bodies';

/**
 * How a muscle gives way to bone: a few changes of its rest shape, and how much of each belongs to which posture. Worked out when the
 * asset is built, kept in the extras of the muscle's node, read when a figure moves.
 */
export interface WayTable {
  /** Bodies whose turn against the pelvis decides. */
  readonly drivers: readonly BodyId[];
  /** Postures that were worked out: turn of each driver against the pelvis as a rotation vector, milliradians; 3 numbers per driver. */
  readonly keys: readonly number[];
  /** Per key, one number per change. */
  readonly pulls: readonly number[];
  /** Per change: mm of the largest offset for a pull of 1. */
  readonly scales: readonly number[];
}

/** A table and its changes: 3 numbers −1…1 per vertex and change, all changes of a vertex together. */
export interface Way {
  readonly table: WayTable;
  readonly modes: Float32Array;
}

/** Numbers of one attribute `_WAY_k` of the asset: as many hold the changes of a vertex as it takes. */
export const WAY_WIDTH = 4;
/** How many attributes `_WAY_k` hold so many changes, three numbers each. */
export const wayAttributes = (changes: number): number => Math.ceil((3 * changes) / WAY_WIDTH);
