import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Group, LineSegments, Mesh } from 'three';
import type { Tissue } from '@/anatomy/catalogue';
import { ORDER, type BodyPart, type SceneBody } from '../body/sceneBody';
import { createCapMaterial, createEdgeMaterial, createMaskMaterial } from './capMaterials';
import type { Cut } from './cutPlane';
import { createSegments, slice, type Segments } from './slice';

/** Cut faces of all structures that a plane meets. */
export interface Caps {
  readonly root: Group;
  /** Cuts anew. `shows` says which structures are on stage; of a see-through skin only the outline is drawn. */
  cut(cut: Cut, shows: (part: BodyPart) => 'no' | 'outline' | 'filled'): void;
  dispose(): void;
}

interface Cap {
  readonly part: BodyPart;
  readonly segments: Segments;
  readonly group: Group;
  readonly fan: BufferGeometry;
  readonly line: BufferGeometry;
}

/** Skin first: it holds all else, and what it holds is drawn over it. */
const RANK: Readonly<Record<Tissue, number>> = { skin: 0, muscle: 1, ligament: 2, nerve: 2, fascia: 2, disc: 2, bone: 3 };
const FIRST = ORDER.ghost + 0.1;

const fill = (geometry: BufferGeometry, values: Float32Array, length: number): void => {
  const known = geometry.getAttribute('position') as BufferAttribute | undefined;
  if (known && known.array.length >= length) {
    (known.array as Float32Array).set(values.subarray(0, length));
    known.needsUpdate = true;
  } else {
    geometry.dispose();
    geometry.setAttribute('position', new BufferAttribute(values.slice(0, Math.ceil(length * 1.5)), 3).setUsage(DynamicDrawUsage));
  }
  geometry.setDrawRange(0, length / 3);
};

/** One triangle per segment, all with the same third corner in the plane. */
const fanOf = ({ values, length }: Segments): Float32Array => {
  const out = new Float32Array((length / 6) * 9);
  for (let s = 0, at = 0; s < length; s += 6, at += 9) {
    for (let c = 0; c < 3; c += 1) out[at + c] = values[c]!;
    for (let c = 0; c < 6; c += 1) out[at + 3 + c] = values[s + c]!;
  }
  return out;
};

const createCap = (part: BodyPart, index: number, mask: Mesh['material']): Cap => {
  const { tissue } = part.asset.structure;
  const fan = new BufferGeometry();
  const line = new BufferGeometry();
  const group = new Group();
  const objects = [new Mesh(fan, mask), new Mesh(fan, createCapMaterial(tissue)), new LineSegments(line, createEdgeMaterial(tissue))];
  objects.forEach((object, step) => {
    object.frustumCulled = false;
    object.renderOrder = FIRST + RANK[tissue] * 0.3 + (index * 3 + step) * 0.001;
  });
  group.add(...objects);
  group.visible = false;
  return { part, segments: createSegments(), group, fan, line };
};

export function createCaps({ parts }: Pick<SceneBody, 'parts'>): Caps {
  const mask = createMaskMaterial();
  const root = new Group();
  root.name = 'caps';
  const caps = parts.map((part, i) => createCap(part, i, mask));
  root.add(...caps.map(({ group }) => group));
  return {
    root,
    cut(cut, shows) {
      for (const { part, segments, group, fan, line } of caps) {
        const shown = shows(part);
        group.visible = shown !== 'no';
        if (!group.visible) continue;
        slice({ positions: part.mesh.geometry.getAttribute('position').array, triangles: part.asset.triangles.array, matrix: part.mesh.matrix.elements }, cut, segments);
        group.visible = segments.length > 0;
        if (!group.visible) continue;
        const [marked, faced] = group.children;
        marked!.visible = faced!.visible = shown === 'filled';
        if (shown === 'filled') {
          const triangles = fanOf(segments);
          fill(fan, triangles, triangles.length);
        }
        fill(line, segments.values, segments.length);
      }
    },
    dispose() {
      mask.dispose();
      for (const { group, fan, line } of caps) {
        fan.dispose();
        line.dispose();
        for (const child of group.children.slice(1)) ((child as Mesh).material as { dispose(): void }).dispose();
      }
    },
  };
}
