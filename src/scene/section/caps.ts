import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Group, LineSegments, Mesh } from 'three';
import type { BodyPart, SceneBody } from '../body/sceneBody';
import { createCapMaterial, createEdgeMaterial, createMaskMaterial, markLitFace } from './capMaterials';
import { capOrders } from './capOrder';
import { faceOf, fanOf } from './capShapes';
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
  readonly face: BufferGeometry;
  readonly line: BufferGeometry;
}

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

const createCap = (part: BodyPart, orders: readonly number[], mask: Mesh['material']): Cap => {
  const { tissue } = part.asset.structure;
  const fan = new BufferGeometry();
  const face = new BufferGeometry();
  const line = new BufferGeometry();
  const group = new Group();
  const filling = createCapMaterial(tissue);
  const filled = new Mesh(face, filling);
  // The structure's own material marks pixels while it is the lit one.
  filled.onBeforeRender = () => markLitFace(filling, part.material.stencilWrite);
  const objects = [new Mesh(fan, mask), filled, new LineSegments(line, createEdgeMaterial(tissue))];
  objects.forEach((object, step) => {
    object.frustumCulled = false;
    object.renderOrder = orders[step]!;
  });
  group.add(...objects);
  group.visible = false;
  return { part, segments: createSegments(), group, fan, face, line };
};

export function createCaps({ parts }: Pick<SceneBody, 'parts'>): Caps {
  const mask = createMaskMaterial();
  const root = new Group();
  root.name = 'caps';
  const orders = capOrders(parts.map(({ asset }) => asset.structure.tissue));
  const caps = parts.map((part, i) => createCap(part, orders[i]!, mask));
  root.add(...caps.map(({ group }) => group));
  return {
    root,
    cut(cut, shows) {
      for (const { part, segments, group, fan, face, line } of caps) {
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
          fill(face, faceOf(segments, cut), 18);
        }
        fill(line, segments.values, segments.length);
      }
    },
    dispose() {
      mask.dispose();
      for (const { group, fan, face, line } of caps) {
        fan.dispose();
        face.dispose();
        line.dispose();
        for (const child of group.children.slice(1)) ((child as Mesh).material as { dispose(): void }).dispose();
      }
    },
  };
}
