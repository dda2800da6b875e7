import { DynamicDrawUsage, type BufferAttribute, type Matrix4 } from 'three';
import { bodyIndex } from '@/anatomy/bodies';
import type { StructureId } from '@/anatomy/catalogue';
import { jointCentre } from '@/anatomy/joints';
import { SIDES } from '@/anatomy/sides';
import { createDeformer, type Deformer } from '@/biomechanics/deform';
import type { Transforms } from '@/biomechanics/rig';
import type { AssetStructure } from '../asset/bodyAsset';
import { rideOn } from './ride';

/** What posing needs of a part on stage. */
export interface PoseTarget {
  readonly id: StructureId;
  readonly asset: AssetStructure;
  /** Object matrices that a rigid part follows (the mesh and its depth twin). */
  readonly matrices: readonly Matrix4[];
}

/** Carries every structure to where the bodies are. */
export interface Posing {
  /**
   * @param bodies one transform per body, world ← rest, column-major, mm (from the rig)
   * @param activationOf muscle work 0…1, for the bulge of the belly
   */
  apply(bodies: Transforms, activationOf: (id: StructureId) => number): void;
}

type Mover = (bodies: Transforms, activation: number) => void;

/** Rigid: the transform of one body becomes the object's matrix. */
const followBody = (matrices: readonly Matrix4[], body: number): Mover => (bodies) => {
  for (const matrix of matrices) for (let i = 0; i < 16; i++) matrix.elements[i] = bodies[body * 16 + i]!;
};

const ARMS = SIDES.map((side) => bodyIndex(`arm_${side}`));
/** How far below the shoulder joint the skin of an armpit begins to be taut, and is wholly so, mm: assumed. */
const TAUT = [0, 150] as const;
const SHOULDER_Y = jointCentre('shoulder', 'L')[1];

/** Kept by structure: when deeper ones join the body, those already there go on with what was worked out for them. */
const deformers = new WeakMap<AssetStructure, Deformer>();

const deformerOf = ({ structure, triangles, restPositions, restNormals, blend, fibre, way }: AssetStructure): Deformer => {
  const swells = structure.tissue === 'muscle';
  return createDeformer({
    positions: restPositions,
    normals: restNormals,
    bodyIndex: blend!.bodies,
    bodyWeight: blend!.weights,
    fibre: swells ? (fibre ?? undefined) : undefined,
    index: swells ? (triangles.array as Uint16Array | Uint32Array) : undefined,
    way: swells ? way : undefined,
    folds: structure.tissue === 'skin' ? { triangles: triangles.array as Uint16Array | Uint32Array, at: ARMS, straightBelow: [SHOULDER_Y - TAUT[1], SHOULDER_Y - TAUT[0]] } : undefined,
  });
};

/** Blended: vertices move. The deformer is made when the body first leaves neutral stance: it costs time that a first look should not. */
const moveVertices = (asset: AssetStructure): Mover => {
  const positions = asset.geometry.getAttribute('position') as BufferAttribute;
  const normals = asset.geometry.getAttribute('normal') as BufferAttribute;
  positions.setUsage(DynamicDrawUsage);
  normals.setUsage(DynamicDrawUsage);
  return (bodies, activation) => {
    let deformer = deformers.get(asset);
    if (!deformer) deformers.set(asset, (deformer = deformerOf(asset)));
    deformer.apply(bodies, positions.array as Float32Array, normals.array as Float32Array, activation);
    positions.needsUpdate = true;
    normals.needsUpdate = true;
  };
};

const moverOf = ({ asset, matrices }: PoseTarget): Mover => {
  if (asset.blend) return moveVertices(asset);
  // A structure that names no body and has no weights stays with the pelvis rather than with the floor.
  return followBody(matrices, bodyIndex(asset.structure.body ?? 'pelvis'));
};

/** Posing for all parts of one figure, in the order given but for sheets of fascia, which come last. */
export function createPosing(targets: readonly PoseTarget[]): Posing {
  const all = targets.map(({ asset }) => asset);
  const movers = targets.map((target) => ({ id: target.id, move: target.asset.structure.tissue === 'fascia' ? rideOn(target.asset, all) : moverOf(target), last: target.asset.structure.tissue === 'fascia' }));
  // A sheet follows its muscles, so they move first.
  movers.sort((a, b) => Number(a.last) - Number(b.last));
  return {
    apply(bodies, activationOf) {
      for (const { id, move } of movers) move(bodies, activationOf(id));
    },
  };
}
