import { findStructure, type StructureId, type StructureKind } from './catalogue';

/** A part of a muscle that can be lit by itself: a region of its surface, along its fibres. */
export interface MusclePart {
  /** Key of its words, e.g. `posterior`. */
  readonly name: string;
  /** Descriptive Latin: Terminologia Anatomica names no parts of these muscles. */
  readonly latin: string;
}

/** `gluteus_medius.posterior`: a kind of muscle and one of its parts. The side is that of the muscle that is lit. */
export type PartId = `${StructureKind}.${string}`;

const part = (name: string, latin: string): MusclePart => ({ name, latin });

/**
 * Parts by kind of muscle, two or three, in the order of the shares that the asset carries (`COLOR_0`, docs/architecture.md).
 * Evidence ids `gmed.parts`, `gmax.parts`, `ql.parts`; where one ends and the next begins, `sites.parts`.
 */
export const MUSCLE_PARTS: Readonly<Record<StructureKind, readonly MusclePart[]>> = {
  gluteus_medius: [part('anterior', 'pars anterior'), part('middle', 'pars media'), part('posterior', 'pars posterior')],
  gluteus_maximus: [part('upper', 'pars superior'), part('lower', 'pars inferior')],
  quadratus_lumborum: [part('iliocostal', 'fibrae iliocostales'), part('lumbocostal', 'fibrae lumbocostales'), part('iliolumbar', 'fibrae iliolumbales')],
};

/** Parts of this muscle; none of most. */
export const partsOf = (kind: StructureKind): readonly MusclePart[] => (Object.hasOwn(MUSCLE_PARTS, kind) ? (MUSCLE_PARTS[kind] ?? []) : []);

/** Id of a part as links write it: `gluteus_medius.posterior`. */
export const partId = (kind: StructureKind, name: string): PartId => `${kind}.${name}`;

/** All parts, in the order of the catalogue's muscles above. */
export const PART_IDS: readonly PartId[] = Object.entries(MUSCLE_PARTS).flatMap(([kind, parts]) => parts.map(({ name }) => partId(kind, name)));

/** Whether some muscle has a part of this id; for what comes from a link or a file. */
export const isPartId = (text: unknown): text is PartId => (PART_IDS as readonly unknown[]).includes(text);

/** The part that is lit: it belongs to the selected muscle, or there is none. */
export const litPart = (state: { readonly selection: StructureId | null; readonly part: PartId | null }): PartId | null => {
  const kind = state.selection === null ? undefined : findStructure(state.selection)?.kind;
  return kind !== undefined && state.part?.startsWith(`${kind}.`) ? state.part : null;
};

/** Place and number of a part among those of its muscle: what the shader needs to find it. */
export const partPlace = (id: PartId): { readonly index: number; readonly count: number } => {
  const [kind = '', name] = id.split('.');
  const parts = partsOf(kind);
  return { index: parts.findIndex((p) => p.name === name), count: parts.length };
};
