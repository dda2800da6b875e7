import type { StructureId } from '@/anatomy/catalogue';
import type { PartId } from '@/anatomy/parts';
import type { Degrees, Millimetres, Ratio, Seconds, Vec3 } from '@/anatomy/units';
import type { LookView } from './lookView';
import type { PainView } from './painView';
import type { FigureView, StanceSetup } from './standing';
import type { VisitView } from './visit';

/** Orbit camera: where it looks, from which direction, how far away. Azimuth 0° is in front, 90° the subject's left. */
export interface CameraView {
  readonly azimuth: Degrees;
  readonly elevation: Degrees;
  readonly distance: Millimetres;
  readonly target: Vec3;
}

export type { Brush, Cell, ChosenZone, SkinMode, PainTask, ShownPattern } from './painView';
export type { Comparison, HandSide, Overlay, PoseName, StanceSide, Weakness } from './standing';
export type Sheet = 'none' | 'red-flags' | 'help' | 'evidence' | 'credits' | 'method' | 'search' | 'session' | 'exercises' | 'explain' | 'display';
export type SceneStatus = 'loading' | 'ready' | 'failed' | 'context-lost';
export type SceneProblem = 'no-webgl' | 'asset-missing' | 'asset-corrupt' | 'crashed' | null;
/** How far the second asset is: not asked for, on its way, on stage, or not to be had. */
export type DeeperStatus = 'away' | 'loading' | 'ready' | 'failed';
export interface Notice {
  readonly id: string;
  /** Key into the locale; values fill its placeholders. */
  readonly textKey: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * Everything that decides what is on screen. Plain data: the scene, panels, link, tour steps and hand-outs are views of it.
 * Where each key may travel is declared in `destiny.ts`; a key without an entry there does not compile.
 */
export interface AppState extends StanceSetup, FigureView, LookView, PainView, VisitView {
  readonly selection: StructureId | null;
  /** The part of the selected muscle that is lit by itself; means nothing for another muscle (`litPart`). */
  readonly part: PartId | null;
  /** Hidden structures, in catalogue order, without duplicates. */
  readonly hidden: readonly StructureId[];
  /** Deeper structures that were asked for, in catalogue order: they are not there at first, so what counts is what was brought out. */
  readonly deeper: readonly StructureId[];
  /** Structures drawn see-through, in catalogue order. */
  readonly ghosted: readonly StructureId[];
  /** 1 solid, about 0.3 a ghost, 0 gone (and not pickable). */
  readonly skinOpacity: Ratio;
  /** Position in the time course double stance → one leg → double stance; 0 is quiet double stance. */
  readonly courseTime: Seconds;
  readonly camera: CameraView;
  readonly lang: string;
  readonly tour: { readonly id: string; readonly step: number } | null;

  readonly hover: StructureId | null;
  readonly playing: boolean;
  readonly sheet: Sheet;
  readonly notices: readonly Notice[];
  readonly sceneStatus: SceneStatus;
  readonly sceneProblem: SceneProblem;
  readonly deeperStatus: DeeperStatus;
  readonly reducedMotion: boolean;
}
