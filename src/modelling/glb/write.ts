import { Document, Logger, NodeIO, type Accessor, type Buffer as GltfBuffer, type Material } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { quantize, reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { BODY_IDS } from '@/anatomy/bodies';
import { findStructure, type Tissue } from '@/anatomy/catalogue';
import { WAY_WIDTH, wayAttributes, type Way } from '@/anatomy/tables/wayTable';
import type { BuiltStructure } from '../built';
import { POSITION_BITS } from './rounding';

/** Version of the agreement with the reader, docs/architecture.md. */
const FORMAT = 1;
const NORMAL_BITS = 8;

/**
 * The structures as one glb: a node and a mesh each, named by catalogue id. The same input gives the same bytes.
 *
 * @param compressed quantised and Meshopt-compressed, with what the app's shaders read; otherwise plain floats in mm with a colour for each
 *   tissue, that any program opens. (What the shaders keep in `COLOR_0` would be shown as colours by other programs.)
 * @param tables fingerprint of the site tables, kept in the asset's extras so that a stale asset can be told.
 */
export const writeGlb = async (structures: readonly BuiltStructure[], tables: string, compressed = true): Promise<Uint8Array> => {
  await MeshoptEncoder.ready;
  const document = new Document().setLogger(new Logger(Logger.Verbosity.ERROR));
  const asset = document.getRoot().getAsset();
  asset.generator = 'Stance modelling';
  asset.extras = { stance: { format: FORMAT, bodies: [...BODY_IDS], tables } };
  const buffer = document.createBuffer();
  const scene = document.createScene('body');
  const paint = compressed ? null : paints(document);
  for (const s of structures) scene.addChild(node(document, buffer, s, paint));
  if (compressed) await compress(document);
  const io = new NodeIO().registerExtensions([EXTMeshoptCompression, KHRMeshQuantization]).registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  return io.writeBinary(document);
};

const compress = async (document: Document): Promise<void> => {
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    quantize({ pattern: /^(POSITION|NORMAL)$/, quantizePosition: POSITION_BITS, quantizeNormal: NORMAL_BITS, quantizationVolume: 'mesh' }),
  );
  document.createExtension(EXTMeshoptCompression).setRequired(true).setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  document.createExtension(KHRMeshQuantization).setRequired(true);
};

/** Colours of the plain file, linear: round figures near those of the page. */
const TISSUE_COLOUR: Readonly<Record<Tissue, readonly [number, number, number]>> = {
  bone: [0.79, 0.7, 0.53], disc: [0.58, 0.66, 0.7], muscle: [0.46, 0.1, 0.08], fascia: [0.78, 0.75, 0.68], ligament: [0.74, 0.7, 0.6], nerve: [0.8, 0.56, 0.1], skin: [0.72, 0.5, 0.4],
};

/** Opacity of the skin, or nothing under it would be seen. */
const GHOST = 0.25;

const paints = (document: Document): ((tissue: Tissue) => Material) => {
  const made = new Map<Tissue, Material>();
  return (tissue) => {
    const known = made.get(tissue);
    if (known) return known;
    const material = document.createMaterial(tissue).setBaseColorFactor([...TISSUE_COLOUR[tissue], tissue === 'skin' ? GHOST : 1]).setMetallicFactor(0).setRoughnessFactor(0.8);
    if (tissue === 'skin') material.setAlphaMode('BLEND');
    made.set(tissue, material);
    return material;
  };
};

const WIDTH = { SCALAR: 1, VEC3: 3, VEC4: 4 } as const;

const node = (document: Document, buffer: GltfBuffer, s: BuiltStructure, paint: ((tissue: Tissue) => Material) | null) => {
  const structure = findStructure(s.id);
  if (!structure) throw new Error(`${s.id} is not in the catalogue`);
  const vertices = s.mesh.positions.length / 3;
  const attribute = (type: keyof typeof WIDTH, array: Float32Array | Uint8Array | Int8Array, normalised = false): Accessor => {
    if (array.length !== vertices * WIDTH[type]) throw new Error(`${s.id}: an attribute of ${array.length} numbers for ${vertices} vertices`);
    return document.createAccessor().setType(type).setArray(array).setNormalized(normalised).setBuffer(buffer);
  };
  const primitive = document.createPrimitive()
    .setIndices(document.createAccessor().setType('SCALAR').setArray(vertices < 65536 ? Uint16Array.from(s.mesh.indices) : s.mesh.indices).setBuffer(buffer))
    .setAttribute('POSITION', attribute('VEC3', Float32Array.from(s.mesh.positions)))
    .setAttribute('NORMAL', attribute('VEC3', Float32Array.from(s.normals)));
  const named = document.createNode(s.id).setMesh(document.createMesh(s.id).addPrimitive(primitive));
  if (paint) {
    primitive.setMaterial(paint(structure.tissue));
    return named.setExtras({ tissue: structure.tissue, body: structure.body });
  }
  primitive.setAttribute('COLOR_0', attribute('VEC4', s.colour, true));
  if (s.fibre) primitive.setAttribute('_FIBRE', attribute('VEC4', s.fibre, true));
  if (s.cover) primitive.setAttribute('_COVER', attribute('SCALAR', s.cover, true));
  if (s.bodies) primitive.setAttribute('_BODY', attribute('VEC4', s.bodies));
  if (s.weights) primitive.setAttribute('_WEIGHT', attribute('VEC4', s.weights, true));
  if (s.way) packWay(s.way, vertices).forEach((array, k) => primitive.setAttribute(`_WAY_${k}`, attribute('VEC4', array, true)));
  return named.setExtras({ tissue: structure.tissue, body: structure.body, ...(s.way ? { way: s.way.table } : {}) });
};

/** The changes of each vertex, signed bytes, four to an attribute; the last is filled up with nought. */
const packWay = ({ table, modes }: Way, vertices: number): Int8Array[] => {
  const width = 3 * table.scales.length;
  const arrays = Array.from({ length: wayAttributes(table.scales.length) }, () => new Int8Array(vertices * WAY_WIDTH));
  modes.forEach((x, i) => (arrays[Math.floor((i % width) / WAY_WIDTH)]![WAY_WIDTH * Math.floor(i / width) + ((i % width) % WAY_WIDTH)] = Math.round(127 * x)));
  return arrays;
};
