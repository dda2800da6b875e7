import { Document, Logger, NodeIO, type Accessor, type Buffer as GltfBuffer } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { quantize, reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { BODY_IDS } from '@/anatomy/bodies';
import { findStructure } from '@/anatomy/catalogue';
import { WAY_WIDTH, wayAttributes, type Way } from '@/anatomy/tables/wayTable';
import type { BuiltStructure } from '../built';

/** Version of the agreement with the reader, docs/architecture.md. */
const FORMAT = 1;
/** Bits per coordinate: 0.05 mm over a hip bone, 0.4 mm over the whole skin. */
const POSITION_BITS = 12;
const NORMAL_BITS = 8;

/**
 * The structures as one glb: a node and a mesh each, named by catalogue id. The same input gives the same bytes.
 *
 * @param compressed quantised and Meshopt-compressed, for the app; otherwise plain floats that any program opens.
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
  for (const s of structures) scene.addChild(node(document, buffer, s));
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

const node = (document: Document, buffer: GltfBuffer, s: BuiltStructure) => {
  const structure = findStructure(s.id);
  if (!structure) throw new Error(`${s.id} is not in the catalogue`);
  const vertices = s.mesh.positions.length / 3;
  const attribute = (type: 'VEC3' | 'VEC4', array: Float32Array | Uint8Array | Int8Array, normalised = false): Accessor => {
    if (array.length !== vertices * (type === 'VEC3' ? 3 : 4)) throw new Error(`${s.id}: an attribute of ${array.length} numbers for ${vertices} vertices`);
    return document.createAccessor().setType(type).setArray(array).setNormalized(normalised).setBuffer(buffer);
  };
  const primitive = document.createPrimitive()
    .setIndices(document.createAccessor().setType('SCALAR').setArray(vertices < 65536 ? Uint16Array.from(s.mesh.indices) : s.mesh.indices).setBuffer(buffer))
    .setAttribute('POSITION', attribute('VEC3', Float32Array.from(s.mesh.positions)))
    .setAttribute('NORMAL', attribute('VEC3', Float32Array.from(s.normals)))
    .setAttribute('COLOR_0', attribute('VEC4', s.colour, true));
  if (s.fibre) primitive.setAttribute('_FIBRE', attribute('VEC4', s.fibre, true));
  if (s.bodies) primitive.setAttribute('_BODY', attribute('VEC4', s.bodies));
  if (s.weights) primitive.setAttribute('_WEIGHT', attribute('VEC4', s.weights, true));
  if (s.way) packWay(s.way, vertices).forEach((array, k) => primitive.setAttribute(`_WAY_${k}`, attribute('VEC4', array, true)));
  const mesh = document.createMesh(s.id).addPrimitive(primitive);
  return document.createNode(s.id).setMesh(mesh).setExtras({ tissue: structure.tissue, body: structure.body, ...(s.way ? { way: s.way.table } : {}) });
};

/** The changes of each vertex, signed bytes, four to an attribute; the last is filled up with nought. */
const packWay = ({ table, modes }: Way, vertices: number): Int8Array[] => {
  const width = 3 * table.scales.length;
  const arrays = Array.from({ length: wayAttributes(table.scales.length) }, () => new Int8Array(vertices * WAY_WIDTH));
  modes.forEach((x, i) => (arrays[Math.floor((i % width) / WAY_WIDTH)]![WAY_WIDTH * Math.floor(i / width) + ((i % width) % WAY_WIDTH)] = Math.round(127 * x)));
  return arrays;
};
