import { mm, type Millimetres } from '@/anatomy/units';

/** How finely a bone or disc is meshed, and what it may cost in triangles. */
export interface BoneKind {
  readonly kind: string;
  readonly paired: boolean;
  /** Lattice cell of the first mesh, mm: about a quarter of the thinnest part. */
  readonly cell: Millimetres;
  /** Most triangles per side in the first view. */
  readonly triangles: number;
  /** V − E + F of its surface: 2 without tunnels, 2 less for each one. */
  readonly euler: number;
  /**
   * Bones that it must not enter. Tables of neighbours were averaged and moved apart from each other, so that their joint
   * surfaces overlap by up to 3 mm; the one named here keeps its form and this one gives way, which also makes the two fit.
   */
  readonly givesWayTo?: readonly string[];
  /** Space left to them, mm, less than none where it is to reach into them; `JOINT_SPACE` where nothing is said. */
  readonly space?: Millimetres;
}

/** Space left between bones at small joints, mm: two thin layers of cartilage. */
export const JOINT_SPACE: Millimetres = mm(0.8);

const VERTEBRAE = ['T11', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5'] as const;

/**
 * Bones and discs of the first view. Numbers of triangles share out the budget of the skeleton so that simplification moves no
 * surface by more than about 0.3 mm. Tunnels: the obturator foramen, the vertebral canal, eight sacral foramina.
 */
export const BONE_KINDS: readonly BoneKind[] = [
  { kind: 'hip_bone', paired: true, cell: mm(1.2), triangles: 6600, euler: 0 },
  { kind: 'sacrum', paired: false, cell: mm(1.1), triangles: 5000, euler: -14, givesWayTo: ['hip_bone'] },
  ...VERTEBRAE.map((level, i) => ({
    kind: `vertebra_${level}`,
    paired: false,
    cell: mm(1),
    triangles: level.startsWith('T') ? 1800 : 2100,
    euler: 0,
    givesWayTo: [level === 'L5' ? 'sacrum' : `vertebra_${VERTEBRAE[i + 1]}`],
  })),
  { kind: 'rib_11', paired: true, cell: mm(0.9), triangles: 1000, euler: 2, givesWayTo: ['vertebra_T11'] },
  { kind: 'rib_12', paired: true, cell: mm(0.9), triangles: 800, euler: 2, givesWayTo: ['vertebra_T12'] },
  { kind: 'femur', paired: true, cell: mm(1.5), triangles: 3600, euler: 2, givesWayTo: ['hip_bone'] },
  ...VERTEBRAE.map((level) => ({ kind: `disc_below_${level}`, paired: false, cell: mm(1), triangles: 400, euler: 2 })),
  // Grown to both bones: its sides lie 1 mm inside them, so that no seam shows.
  { kind: 'interpubic_disc', paired: false, cell: mm(0.55), triangles: 600, euler: 2, givesWayTo: ['hip_bone'], space: mm(-1) },
];

/** Bones of the leg below the thigh that were measured; deeper structures. Those that were designed are in `loftedParts.ts`. */
export const LEG_KINDS: readonly BoneKind[] = [
  { kind: 'tibia', paired: true, cell: mm(1.3), triangles: 1700, euler: 2, givesWayTo: ['femur'] },
  { kind: 'patella', paired: true, cell: mm(1), triangles: 480, euler: 2, givesWayTo: ['femur'] },
];

/** All bones and discs with a table of measured sites. */
export const ALL_BONE_KINDS: readonly BoneKind[] = [...BONE_KINDS, ...LEG_KINDS];
