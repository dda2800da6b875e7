import { Color, InstancedBufferAttribute, InstancedBufferGeometry, Float32BufferAttribute, Mesh } from 'three';
import type { Vec3 } from '@/anatomy/units';
import { ORDER } from '../body/sceneBody';
import { paletteColour } from '../look/palette';
import type { SharedUniforms } from '../materials/shared';
import { createStrokeMaterial } from './strokeMaterial';

/** How one stroke is drawn. Lengths are CSS pixels, so lines stay as thin from afar as from near. */
export interface StrokeStyle {
  readonly colour: Color;
  readonly width: number;
  /** Length of the arrow head; 0 for a plain line. */
  readonly head: number;
  /** Length of a dash; 0 for a solid line. */
  readonly dash: number;
}

/** A set of lines and arrows in the world, drawn with one call. */
export interface Strokes {
  readonly mesh: Mesh;
  /** Puts all strokes away. */
  clear(): void;
  /** Adds a stroke, mm, world. Beyond the capacity it is left out. */
  add(from: Vec3, to: Vec3, style: StrokeStyle): void;
  /** Hands the strokes to the GPU. */
  commit(): void;
  dispose(): void;
}

/** Paper-coloured rim around every stroke, px: lines read on bone, muscle and ground alike. */
const RIM = 1.5;
const STRIDE = { place: 3, style: 3 } as const;

/** Shaft (two triangles) and head (one): x is the place along, y the side, z whether it belongs to the head. */
const pattern = (): Float32BufferAttribute =>
  new Float32BufferAttribute([0, -1, 0, 1, -1, 0, 1, 1, 0, 0, -1, 0, 1, 1, 0, 0, 1, 0, 0, -1, 1, 1, 0, 1, 0, 1, 1], 3);

export function createStrokes(shared: SharedUniforms, capacity: number): Strokes {
  // Every stroke twice: its rim first, then itself, so that no rim covers another line.
  const total = capacity * 2;
  const geometry = new InstancedBufferGeometry();
  const attribute = (size: number): InstancedBufferAttribute => new InstancedBufferAttribute(new Float32Array(total * size), size);
  const from = attribute(STRIDE.place);
  const to = attribute(STRIDE.place);
  const colour = attribute(STRIDE.place);
  const style = attribute(STRIDE.style);
  geometry.setAttribute('position', pattern());
  geometry.setAttribute('from', from);
  geometry.setAttribute('to', to);
  geometry.setAttribute('colour', colour);
  geometry.setAttribute('style', style);
  const mesh = new Mesh(geometry, createStrokeMaterial(shared));
  mesh.frustumCulled = false;
  mesh.renderOrder = ORDER.strokes;
  const rimColour = paletteColour('paperCentre');
  const kept: { from: Vec3; to: Vec3; style: StrokeStyle }[] = [];

  const write = (i: number, stroke: (typeof kept)[number], rim: boolean): void => {
    const { style: own } = stroke;
    from.setXYZ(i, ...stroke.from);
    to.setXYZ(i, ...stroke.to);
    const { r, g, b } = rim ? rimColour : own.colour;
    colour.setXYZ(i, r, g, b);
    style.setXYZ(i, own.width + (rim ? 2 * RIM : 0), own.head + (rim && own.head > 0 ? 3 * RIM : 0), own.dash);
  };

  return {
    mesh,
    clear() {
      kept.length = 0;
    },
    add(start, end, how) {
      if (kept.length < capacity) kept.push({ from: start, to: end, style: how });
    },
    commit() {
      kept.forEach((stroke, i) => {
        write(i, stroke, true);
        write(kept.length + i, stroke, false);
      });
      geometry.instanceCount = kept.length * 2;
      mesh.visible = kept.length > 0;
      for (const changed of [from, to, colour, style]) changed.needsUpdate = true;
    },
    dispose() {
      geometry.dispose();
      mesh.material.dispose();
    },
  };
}
