import type { FormId } from '@/anatomy/form/forms';
import { mm, type Millimetres } from '@/anatomy/units';

/** What is named on the picture: the parts in view, and the bony points one can feel. */
export const LABEL_SETS = ['parts', 'landmarks'] as const;
export type LabelSet = (typeof LABEL_SETS)[number];
export const LABEL_NAMES = ['plain', 'latin'] as const;
export type LabelNames = (typeof LABEL_NAMES)[number];

/** Planes of a cut through the body: level, side by side, front and back. */
export const SECTION_PLANES = ['none', 'axial', 'sagittal', 'coronal'] as const;
export type SectionPlane = (typeof SECTION_PLANES)[number];
/** How far from the middle between the hip joints a cut may lie, mm along its normal: within what the model shows. */
export const SECTION_LIMITS: Readonly<Record<Exclude<SectionPlane, 'none'>, readonly [number, number]>> = {
  axial: [-120, 300],
  sagittal: [-200, 200],
  coronal: [-130, 130],
};
/** Where a cut starts, mm: through the hip joints, a hand's breadth to the left, just behind the hip joints. */
export const SECTION_STARTS: Readonly<Record<Exclude<SectionPlane, 'none'>, Millimetres>> = { axial: mm(40), sagittal: mm(90), coronal: mm(-30) };

/** The muscles whose attachments can be shown: kinds of the catalogue. */
export const MAIN_MUSCLES = ['gluteus_maximus', 'gluteus_medius', 'quadratus_lumborum'] as const;

export const QUALITIES = ['auto', 'low', 'medium', 'high'] as const;
export type Quality = (typeof QUALITIES)[number];

/** How the body is drawn, besides what of it is on stage. */
export interface LookView {
  /** Form of the pelvis, and with it of all that hangs on it. */
  readonly form: FormId;
  /** In the order of `LABEL_SETS`, without repeats. */
  readonly labels: readonly LabelSet[];
  readonly labelNames: LabelNames;
  readonly section: SectionPlane;
  /** Place of the cut along +Y (axial), +X (sagittal) or +Z (coronal), mm, neutral frame. */
  readonly sectionAt: Millimetres;
  readonly xray: boolean;
  /** Where the three main muscles hold on to bone. */
  readonly attachments: boolean;
  /** Fibre directions drawn strongly. */
  readonly fibres: boolean;
  /** Of this device, not of the picture. */
  readonly quality: Quality;
}

export const INITIAL_LOOK: LookView = {
  form: 'mean',
  labels: [],
  labelNames: 'plain',
  section: 'none',
  sectionAt: mm(0),
  xray: false,
  attachments: false,
  fibres: false,
  quality: 'auto',
};

export const inLabelOrder = (sets: readonly LabelSet[]): readonly LabelSet[] => LABEL_SETS.filter((set) => sets.includes(set));

/** A place of the cut inside its limits, on whole millimetres. */
export const clampSection = (plane: SectionPlane, at: number): Millimetres => {
  const [low, high] = plane === 'none' ? [0, 0] : SECTION_LIMITS[plane];
  return mm(Math.round(Math.min(high, Math.max(low, at))) + 0);
};
