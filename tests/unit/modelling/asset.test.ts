import { mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BODY_IDS, bodyIndex } from '@/anatomy/bodies';
import { mm } from '@/anatomy/units';
import { ambientOcclusion, occluders } from '@/modelling/bake/occlusion';
import { main as build } from '@/modelling/cli/build';
import { writeGlb } from '@/modelling/glb/write';
import { polygonise } from '@/modelling/mesh/polygonise';
import { fieldNormals } from '@/modelling/mesh/project';
import { simplifierReady } from '@/modelling/mesh/simplify';
import { readSiteTable } from '@/modelling/readTables';
import { fieldOf } from '@/modelling/recipes/boneField';
import { boneMesh, shadeBone } from '@/modelling/recipes/buildBone';
import { discWeights } from '@/modelling/recipes/discWeights';

const TABLES = 'src/anatomy/sites';
const folder = mkdtempSync(join(tmpdir(), 'stance-asset-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(simplifierReady);

const disc = () => {
  const table = readSiteTable(TABLES, 'disc_below_L4');
  const field = fieldOf(table);
  const mesh = boneMesh(field, { kind: 'disc_below_L4', paired: false, cell: mm(2), triangles: 400, euler: 2 });
  return { id: 'disc_below_L4', mesh, ...shadeBone(field, mesh, occluders([mesh])), ...discWeights(table, mesh) };
};

describe('the asset', () => {
  it('names nodes by catalogue id and carries the attributes that docs/architecture.md lists', async () => {
    const built = disc();
    const io = new NodeIO().registerExtensions([EXTMeshoptCompression, KHRMeshQuantization]).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
    const document = await io.readBinary(await writeGlb([built], 'abc'));
    expect(document.getRoot().getAsset().extras).toEqual({ stance: { format: 1, bodies: [...BODY_IDS], tables: 'abc' } });
    const [node] = document.getRoot().listNodes();
    expect(node!.getName()).toBe('disc_below_L4');
    expect(node!.getExtras()).toEqual({ tissue: 'disc', body: null });
    const primitive = node!.getMesh()!.listPrimitives()[0]!;
    expect(primitive.listSemantics().sort()).toEqual(['COLOR_0', 'NORMAL', 'POSITION', '_BODY', '_WEIGHT']);
    expect(primitive.getAttribute('COLOR_0')!.getNormalized()).toBe(true);
    expect(primitive.getAttribute('_BODY')!.getArray()).toBeInstanceOf(Uint8Array);
    const matrix = node!.getWorldMatrix();
    const p = primitive.getAttribute('POSITION')!.getElement(0, []);
    const y = matrix[5]! * p[1]! + matrix[13]!;
    expect(y).toBeGreaterThan(110);
    expect(y).toBeLessThan(150);
  });

  it('exported, is plain: places in mm as floats, a colour for each tissue, nothing that only our shaders read', async () => {
    const document = await new NodeIO().readBinary(await writeGlb([disc()], 'abc', false));
    const [node] = document.getRoot().listNodes();
    const primitive = node!.getMesh()!.listPrimitives()[0]!;
    expect(node!.getName()).toBe('disc_below_L4');
    expect(primitive.listSemantics().sort()).toEqual(['NORMAL', 'POSITION']);
    expect(primitive.getMaterial()!.getName()).toBe('disc');
    expect(Array.from(primitive.getAttribute('POSITION')!.getArray()!.slice(0, 3))).toEqual(Array.from(Float32Array.from(disc().mesh.positions.slice(0, 3))));
    expect(document.getRoot().listExtensionsUsed()).toEqual([]);
  });

  it('is the same, byte for byte, when written twice', async () => {
    const [a, b] = [await writeGlb([disc()], 'abc'), await writeGlb([disc()], 'abc')];
    expect(Buffer.compare(a, b)).toBe(0);
  });

  it('refuses a structure that the catalogue does not know', async () => {
    await expect(writeGlb([{ ...disc(), id: 'wing_L' }], 'abc')).rejects.toThrow(/wing_L is not in the catalogue/);
  });
});

describe('a disc', () => {
  it('moves with L4 above and L5 below, its shares adding up to one', () => {
    const { mesh, bodies, weights } = disc();
    let [top, low] = [0, 0];
    for (let v = 0; v < weights.length / 4; v++) {
      expect(weights[v * 4]! + weights[v * 4 + 1]!).toBe(255);
      expect(Array.from(bodies.subarray(v * 4, v * 4 + 2))).toEqual([bodyIndex('L4'), bodyIndex('L5')]);
      if (mesh.positions[v * 3 + 1]! > mesh.positions[top * 3 + 1]!) top = v;
      if (mesh.positions[v * 3 + 1]! < mesh.positions[low * 3 + 1]!) low = v;
    }
    expect(weights[top * 4]!).toBeGreaterThan(230);
    expect(weights[low * 4]!).toBeLessThan(25);
  });
});

describe('ambient occlusion', () => {
  it('darkens what faces a wall and leaves the far side open', () => {
    const field = fieldOf(readSiteTable(TABLES, 'disc_below_L4'));
    const mesh = polygonise(field, field.bounds, mm(3));
    const wall = { positions: Float64Array.from([-200, 145, -200, 200, 145, -200, 0, 145, 300]), indices: Uint32Array.from([0, 1, 2]) };
    const open = ambientOcclusion(mesh, fieldNormals(field, mesh), occluders([mesh, wall]));
    const side = (up: boolean): number => {
      const picked = Array.from(open).filter((_, v) => (up ? mesh.positions[v * 3 + 1]! > 136 : mesh.positions[v * 3 + 1]! < 124));
      return picked.reduce((a, b) => a + b, 0) / picked.length;
    };
    expect(side(true)).toBeLessThan(side(false) - 0.3);
    for (const o of open) expect(o).toBeGreaterThanOrEqual(0);
  });
});

describe('anatomy:build', () => {
  it('with a bad table fails, says file, site and reason, and leaves the old asset in place', async () => {
    const tables = join(folder, 'sites');
    cpSync(TABLES, tables, { recursive: true });
    const table = JSON.parse(readFileSync(join(tables, 'hip_bone.json'), 'utf8')) as { sites: unknown[][] };
    table.sites[0]![2] = 1076;
    writeFileSync(join(tables, 'hip_bone.json'), JSON.stringify(table));
    const asset = join(folder, 'anatomy.glb');
    writeFileSync(asset, 'the old asset');
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const quiet = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    expect(await build(['--tables', tables, '--out', asset])).toBe(1);
    expect(said.mock.calls.join()).toMatch(/hip_bone\.json: site ASIS: lies \d+ mm from the nearest other site/);
    expect(readFileSync(asset, 'utf8')).toBe('the old asset');
    said.mockRestore();
    quiet.mockRestore();
  });

  it('says which tables are missing', () => {
    expect(() => readSiteTable(folder, 'femur')).toThrow(/femur\.json: is missing in/);
    writeFileSync(join(folder, 'broken.json'), '{');
    expect(() => readSiteTable(folder, 'broken')).toThrow(/broken\.json: is not JSON/);
  });
});
