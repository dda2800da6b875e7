import { BufferAttribute, DynamicDrawUsage } from 'three';
import { coverDab, coverDrawing, coverStroke, createCoverLayer, type Drawing, type Quality, type Stroke } from '@/pain';
import { tableShape } from '../asset/bodyAsset';
import type { BodyPart } from '../body/sceneBody';
import { zonesOf } from '../skin/zonesOf';
import type { SkinPlace } from '../skin/skinSurface';

export interface Ink {
  readonly erase: boolean;
  readonly intensity: number;
  readonly quality: Quality;
}

/** The patient's drawing on the skin mesh. */
export interface InkLayer {
  /** Shows a whole drawing; one more stroke than before is added, anything else is painted anew. */
  show(drawing: Drawing): void;
  /** Paints dabs at once, before their stroke is finished. */
  dab(places: readonly SkinPlace[], radiusMm: number, ink: Ink): void;
  /** Tells that what was dabbed is this stroke, so that it is not painted twice. */
  finish(stroke: Stroke): void;
}

/** Adds the `ink` attributes to the skin. Nothing is made until the first stroke. */
export function createInkLayer({ mesh, material, asset }: BodyPart): InkLayer {
  const { normals } = tableShape(asset);
  const count = normals.length / 3;
  const canvas = { zones: zonesOf(asset), normals };
  const layer = createCoverLayer(count);
  const a = new BufferAttribute(new Uint8Array(count * 4), 4, true).setUsage(DynamicDrawUsage);
  const b = new BufferAttribute(new Uint8Array(count * 2), 2, true).setUsage(DynamicDrawUsage);
  let strokes: readonly Stroke[] = [];

  const upload = (): void => {
    const { cover, intensity, quality } = layer;
    const [front, rest] = [a.array as Uint8Array, b.array as Uint8Array];
    front.fill(0);
    rest.fill(0);
    for (let v = 0; v < count; v += 1) {
      const share = cover[v]!;
      if (share === 0) continue;
      if (quality[v]! < 4) front[4 * v + quality[v]!] = share;
      else rest[2 * v] = share;
      rest[2 * v + 1] = (share * intensity[v]!) / 10;
    }
    if (!mesh.geometry.hasAttribute('inkA')) mesh.geometry.setAttribute('inkA', a).setAttribute('inkB', b);
    a.needsUpdate = b.needsUpdate = true;
    material.uniforms.uInk!.value = 1;
  };

  return {
    show(drawing) {
      if (drawing.strokes === strokes || (drawing.strokes.length === 0 && strokes.length === 0)) return;
      const next = drawing.strokes;
      const added = next.length === strokes.length + 1 && strokes.every((stroke, i) => stroke === next[i]);
      if (added) coverStroke(canvas, layer, next.at(-1)!);
      else if (next.length !== strokes.length || next.some((stroke, i) => stroke !== strokes[i])) coverDrawing(canvas, layer, drawing);
      strokes = next;
      upload();
    },
    dab(places, radiusMm, ink) {
      for (const { at, normal } of places) coverDab(canvas, layer, at, normal, radiusMm, ink);
      upload();
    },
    finish(stroke) {
      strokes = [...strokes, stroke];
    },
  };
}

