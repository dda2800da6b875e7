import { gzipSync } from 'node:zlib';
import { Document, Logger, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { meshopt } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BODY_IDS } from '@/anatomy/bodies';
import { decodeAsset } from '@/scene/asset/decodeAsset';
import { fetchAsset } from '@/scene/asset/fetchAsset';
import { alongSurface } from '@/scene/asset/geometry';
import { boxStructure } from '../syntheticBody';

const unsigned = (values: Float32Array): Uint8Array => Uint8Array.from(values, (value) => Math.round(value * 255));
const signed = (values: Float32Array): Int8Array => Int8Array.from(values, (value) => Math.round(value * 127));

/** A small file as the modelling build writes it: quantised, Meshopt, with our extras. */
async function smallGlb(extras: unknown = { stance: { format: 1, bodies: BODY_IDS } }): Promise<ArrayBuffer> {
  await MeshoptEncoder.ready;
  const doc = new Document();
  doc.getRoot().getAsset().extras = extras as Record<string, unknown>;
  const scene = doc.createScene();
  const buffer = doc.createBuffer();
  const parts = [
    boxStructure('sacrum', [0, 60, -60]),
    boxStructure('gluteus_medius_L', [100, 80, 0], 60, ['pelvis', 'femur_L']),
  ];
  for (const { structure, geometry, restPositions, restNormals, fibre, blend } of parts) {
    const accessor = (type: 'SCALAR' | 'VEC3' | 'VEC4', array: Float32Array | Uint8Array | Int8Array | Uint16Array, normalised = false) =>
      doc.createAccessor().setType(type).setArray(array as Float32Array<ArrayBuffer>).setNormalized(normalised).setBuffer(buffer);
    const count = restPositions.length / 3;
    const primitive = doc
      .createPrimitive()
      .setIndices(accessor('SCALAR', Uint16Array.from(geometry.index!.array)))
      .setAttribute('POSITION', accessor('VEC3', restPositions))
      .setAttribute('NORMAL', accessor('VEC3', restNormals))
      .setAttribute('COLOR_0', accessor('VEC4', new Uint8Array(count * 4).fill(128), true));
    if (fibre) primitive.setAttribute('_FIBRE', accessor('VEC4', signed(fibre.map((v, i) => (i % 4 === 3 ? v * 2 - 1 : v))), true));
    if (blend) {
      primitive.setAttribute('_BODY', accessor('VEC4', blend.bodies));
      primitive.setAttribute('_WEIGHT', accessor('VEC4', unsigned(blend.weights), true));
    }
    scene.addChild(doc.createNode(structure.id).setMesh(doc.createMesh(structure.id).addPrimitive(primitive)));
  }
  scene.addChild(doc.createNode('something_else'));
  doc.setLogger(new Logger(Logger.Verbosity.WARN));
  await doc.transform(meshopt({ encoder: MeshoptEncoder, level: 'medium' }));
  const io = new NodeIO().registerExtensions([EXTMeshoptCompression, KHRMeshQuantization]).registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  const file = await io.writeBinary(doc);
  return file.slice().buffer;
}

describe('decodeAsset', () => {
  it('gives millimetres, fibres and weights back as they were written', async () => {
    const { structures, bounds } = await decodeAsset(await smallGlb());
    expect([...structures.keys()].sort()).toEqual(['gluteus_medius_L', 'sacrum']);
    const medius = structures.get('gluteus_medius_L')!;
    const box = medius.geometry.boundingBox!;
    expect(box.min.x).toBeCloseTo(70, 0);
    expect(box.max.y).toBeCloseTo(110, 0);
    expect(bounds.containsBox(box)).toBe(true);
    const count = medius.restPositions.length / 3;
    for (let i = 0; i < count; i++) {
      const fraction = (medius.restPositions[i * 3 + 1]! - 80) / 60 + 0.5;
      expect(medius.fibre![i * 4 + 3]).toBeCloseTo(fraction, 1);
      const weights = medius.blend!.weights.slice(i * 4, i * 4 + 4);
      expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 2);
      expect(weights[0]).toBeCloseTo(fraction, 1);
      expect(Math.hypot(...medius.restNormals.slice(i * 3, i * 3 + 3))).toBeCloseTo(1, 5);
    }
    expect(structures.get('sacrum')!.blend).toBeNull();
    expect(medius.geometry.getAttribute('position').array, 'posing must not write into rest').not.toBe(medius.restPositions);
  });

  it.each([
    ['another format', { stance: { format: 2, bodies: BODY_IDS } }],
    ['no extras', {}],
    ['bodies in another order', { stance: { format: 1, bodies: [...BODY_IDS].reverse() } }],
  ])('refuses %s', async (_, extras) => {
    await expect(decodeAsset(await smallGlb(extras))).rejects.toMatchObject({ problem: 'asset-corrupt' });
  });

  it('refuses a file whose middle is damaged', async () => {
    const file = new Uint8Array(await smallGlb());
    file.fill(0x5a, 20, 400);
    await expect(decodeAsset(file.buffer)).rejects.toMatchObject({ problem: 'asset-corrupt' });
  });
});

describe('fetchAsset', () => {
  afterEach(() => vi.unstubAllGlobals());
  const answer = (body: BodyInit | null, status = 200) => vi.stubGlobal('fetch', async () => new Response(body, { status }));

  it('hands over a whole file', async () => {
    const file = await smallGlb();
    answer(file);
    expect((await fetchAsset('/anatomy.glb')).byteLength).toBe(file.byteLength);
  });
  it('unpacks a file that travels as gzip', async () => {
    const file = new Uint8Array(await smallGlb());
    answer(gzipSync(file));
    expect(new Uint8Array(await fetchAsset('/anatomy.glb'))).toEqual(file);
  });
  it('tells a packed file that is cut short or damaged', async () => {
    const packed = gzipSync(new Uint8Array(await smallGlb()));
    const damaged = Uint8Array.from(packed, (byte, i) => (i === packed.length >> 1 ? byte ^ 0xff : byte));
    for (const bytes of [packed.subarray(0, 2), packed.subarray(0, packed.length >> 1), packed.subarray(0, -1), damaged]) {
      answer(Uint8Array.from(bytes));
      await expect(fetchAsset('/anatomy.glb')).rejects.toMatchObject({ problem: 'asset-corrupt' });
    }
  });
  it('tells a missing file', async () => {
    answer('not here', 404);
    await expect(fetchAsset('/anatomy.glb')).rejects.toMatchObject({ problem: 'asset-missing' });
  });
  it('tells an unreachable server', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('network')));
    await expect(fetchAsset('/anatomy.glb')).rejects.toMatchObject({ problem: 'asset-missing' });
  });
  it('tells a file cut short, at any length', async () => {
    const file = await smallGlb();
    for (const share of [0, 0.001, 0.5, 0.999]) {
      answer(file.slice(0, Math.floor(file.byteLength * share)));
      await expect(fetchAsset('/anatomy.glb')).rejects.toMatchObject({ problem: 'asset-corrupt' });
    }
  });
  it('tells an error page sent as if it were the file', async () => {
    answer('<!doctype html><title>Not found</title>');
    await expect(fetchAsset('/anatomy.glb')).rejects.toMatchObject({ problem: 'asset-corrupt' });
  });
});

describe('alongSurface', () => {
  it('keeps what runs in the surface and drops what dives into it', () => {
    const s = Math.SQRT1_2;
    const out = alongSurface(Float32Array.of(s, s, 0, 0.4, 0, 1, 0, 0.5), Float32Array.of(0, 1, 0, 0, 1, 0));
    expect([...out].map((v) => Number(v.toFixed(5)))).toEqual([0.70711, 0, 0, 0.4, 0, 0, 0, 0.5]);
  });
});
