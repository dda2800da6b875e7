import { Box3, type Mesh, type Object3D } from 'three';
import { GLTFLoader, type GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { BODY_IDS } from '@/anatomy/bodies';
import { findStructure } from '@/anatomy/catalogue';
import { mirrorWay } from '@/biomechanics/deform';
import { AssetError } from './assetError';
import type { AssetStructure, BodyAsset } from './bodyAsset';
import { toSceneGeometry } from './geometry';

/** Version of the agreement in docs/architecture.md between the modelling build and this reader. */
const FORMAT = 1;

const checkExtras = (gltf: GLTF): void => {
  const stance = (gltf.asset.extras as { stance?: { format?: unknown; bodies?: unknown } } | undefined)?.stance;
  if (stance?.format !== FORMAT) throw new AssetError('asset-corrupt', `format ${String(stance?.format)}, not ${FORMAT}`);
  const bodies = Array.isArray(stance.bodies) ? (stance.bodies as unknown[]) : [];
  // Vertices name bodies by index, so the order must be ours; a list that is longer or shorter is fine (append only).
  if (bodies.some((body, i) => i < BODY_IDS.length && body !== BODY_IDS[i])) {
    throw new AssetError('asset-corrupt', 'bodies are in another order');
  }
};

const isMesh = (object: Object3D): object is Mesh => (object as Mesh).isMesh === true;

/** The structure a mesh belongs to: its own name or, when the loader split the node, its parent's. */
const structureOf = (mesh: Mesh) => findStructure(mesh.name) ?? (mesh.parent ? findStructure(mesh.parent.name) : undefined);

/** What the file keeps of a left muscle only, for its twin on the right. */
const giveTwins = (structures: Map<string, AssetStructure>): void => {
  for (const [id, right] of structures) {
    const left = id.endsWith('_R') ? structures.get(id.replace(/_R$/, '_L')) : undefined;
    if (!left?.way) continue;
    try {
      structures.set(id, { ...right, way: mirrorWay(left.way, left.restPositions, right.restPositions) });
    } catch (cause) {
      throw new AssetError('asset-corrupt', `${id} is not the mirror image of ${left.structure.id}`, { cause });
    }
  }
};

/**
 * Decodes `anatomy.glb` into drawable structures. Structures that the catalogue does not know are skipped, structures
 * that the file lacks are simply absent: a body built from fewer tables still shows.
 * @throws AssetError `asset-corrupt`
 */
export async function decodeAsset(data: ArrayBuffer): Promise<BodyAsset> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const gltf = await loader.parseAsync(data, '').catch((cause: unknown) => {
    throw new AssetError('asset-corrupt', 'the file does not decode', { cause });
  });
  checkExtras(gltf);
  gltf.scene.updateMatrixWorld(true);
  const structures = new Map<string, AssetStructure>();
  const bounds = new Box3();
  gltf.scene.traverse((object) => {
    if (!isMesh(object)) return;
    const structure = structureOf(object);
    if (!structure) return;
    const drawn = toSceneGeometry(structure, object.geometry, object.matrixWorld, object.userData);
    structures.set(structure.id, drawn);
    bounds.union(drawn.geometry.boundingBox!);
  });
  giveTwins(structures);
  if (structures.size === 0) throw new AssetError('asset-corrupt', 'no known structure in the file');
  return { structures, bounds };
}
