import { readFileSync } from 'node:fs';
import { BufferAttribute } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BodyAsset } from '@/scene/asset/bodyAsset';
import { decodeAsset } from '@/scene/asset/decodeAsset';
import { reshapeAsset } from '@/scene/asset/reshape';
import { combed } from '@/scene/fibres/comb';
import { giveCombed } from '@/scene/fibres/combedGeometry';
import { grainOf, type FibredSurface } from '@/scene/fibres/grain';
import { seeded } from '../seeded';
import { bodyAssetOf, boxStructure } from '../syntheticBody';

type Point = readonly [number, number, number];

/** A grid of triangles over 0…1 × 0…1, laid out by `place`, with fibres by `direction`; `closed` joins its sides. */
const sheet = (wide: number, long: number, place: (u: number, v: number) => Point, direction: (u: number, v: number) => Point, closed = false): FibredSurface => {
  const columns = closed ? wide : wide + 1;
  const cells = Array.from({ length: columns * (long + 1) }, (_, i) => [(i % columns) / wide, Math.floor(i / columns) / long] as const);
  const triangles: number[] = [];
  for (let row = 0; row < long; row++) {
    for (let column = 0; column < wide; column++) {
      const [a, b] = [row * columns + column, row * columns + ((column + 1) % columns)];
      triangles.push(a, b, b + columns, a, b + columns, a + columns);
    }
  }
  return {
    positions: Float32Array.from(cells.flatMap(([u, v]) => place(u, v))),
    fibre: Float32Array.from(cells.flatMap(([u, v]) => [...direction(u, v), v])),
    triangles,
  };
};

/** How the places change in each triangle: mm per mm across the fibres, and the angle between a line of equal places and the fibres, degrees. */
const linesOf = (surface: FibredSurface, places: Float32Array): { across: number; angle: number; share: number }[] => {
  const found = [];
  for (let t = 0; t < surface.triangles.length; t += 3) {
    const grain = grainOf(surface, t);
    if (!grain) continue;
    const change = (slope: Point): number =>
      Math.hypot(...[0, 1, 2].map((k) => [0, 1, 2].reduce((sum, i) => sum + slope[i]! * places[surface.triangles[t + i]! * 4 + k]!, 0)));
    const across = change(grain.slopeAcross);
    found.push({ across, angle: (Math.atan2(change(grain.slopeAlong), across) * 180) / Math.PI, share: grain.share });
  }
  return found;
};
const at = (values: ArrayLike<number>, share: number): number => Float64Array.from(values).sort()[Math.floor(share * (values.length - 1))]!;

describe('combed', () => {
  it('leaves a flat sheet with straight fibres as wide as it is and hardly any length', () => {
    const flat = sheet(12, 20, (u, v) => [60 * u, 120 * v, 0], () => [0, 1, 0]);
    for (const { across, angle } of linesOf(flat, combed(flat))) {
      expect(across).toBeGreaterThan(0.97);
      expect(across).toBeLessThan(1.03);
      expect(angle).toBeLessThan(1);
    }
  });

  it('follows a fan from its broad end to its narrow one, and says how densely fibres lie', () => {
    // A quarter of a ring: radius 30 mm at the narrow end, 130 at the broad one.
    const radius = (v: number): number => 130 - 100 * v;
    const fan = sheet(24, 24, (u, v) => [radius(v) * Math.sin(1.5 * u), radius(v) * Math.cos(1.5 * u), 0], (u) => [-Math.sin(1.5 * u), -Math.cos(1.5 * u), 0]);
    const places = combed(fan);
    const lines = linesOf(fan, places);
    expect(at(lines.map(({ angle }) => angle), 0.9)).toBeLessThan(4);
    const densities = places.filter((_, i) => i % 4 === 3);
    const broad = at(densities.slice(0, 25), 0.5);
    const narrow = at(densities.slice(-25), 0.5);
    expect(narrow / broad).toBeGreaterThan(2.5);
    expect(narrow / broad).toBeLessThan(130 / 30);
  });

  it('has no seam: round a closed tube neighbours stay neighbours', () => {
    const tube = sheet(24, 16, (u, v) => [20 * Math.cos(2 * Math.PI * u), 100 * v, 20 * Math.sin(2 * Math.PI * u)], () => [0, 1, 0], true);
    for (const { across, angle } of linesOf(tube, combed(tube))) {
      expect(across).toBeGreaterThan(0.9);
      expect(across).toBeLessThan(1.1);
      expect(angle).toBeLessThan(2);
    }
  });

  it('depends on the shape alone, not on how it is turned in space', () => {
    const random = seeded('combed, turned');
    const angle = 2 * Math.PI * random();
    const turn = ([x, y, z]: Point): Point => [Math.cos(angle) * x - Math.sin(angle) * z, y, Math.sin(angle) * x + Math.cos(angle) * z];
    const place = (u: number, v: number): Point => [50 * u, 90 * v, 12 * Math.sin(3 * u + 2 * v)];
    const along = (u: number): Point => [0.6 * u, Math.sqrt(1 - 0.36 * u * u), 0];
    const as = combed(sheet(10, 14, place, along));
    const turned = combed(sheet(10, 14, (u, v) => turn(place(u, v)), (u) => turn(along(u))));
    // The solver stops at a hundredth: over a turn the places of this 90 mm sheet differ by up to 0.47 mm.
    for (let i = 0; i < as.length; i += 4) {
      turn([as[i]!, as[i + 1]!, as[i + 2]!]).forEach((value, k) => expect(Math.abs(turned[i + k]! - value)).toBeLessThan(0.6));
      expect(Math.abs(turned[i + 3]! - as[i + 3]!)).toBeLessThan(0.02);
    }
  });

  it('stays finite without fibres and with triangles that have no area', () => {
    const bare = sheet(4, 4, (u, v) => [10 * u, 10 * v, 0], () => [0, 0, 0]);
    expect(combed({ ...bare, triangles: [...(bare.triangles as number[]), 0, 0, 1, 2, 2, 2] }).every(Number.isFinite)).toBe(true);
  });
});

describe('combed muscles', () => {
  let body: BodyAsset;
  beforeAll(async () => {
    body = await decodeAsset(Uint8Array.from(readFileSync('assets/anatomy.glb')).buffer);
  });

  it.each(['gluteus_maximus_L', 'gluteus_medius_L', 'quadratus_lumborum_R'])('%s: lines run along its fibres', (id) => {
    const item = body.structures.get(id)!;
    giveCombed(item);
    const surface = { positions: item.restPositions, fibre: item.fibre!, triangles: item.triangles.array };
    const lines = linesOf(surface, item.geometry.getAttribute('combed').array as Float32Array).filter(({ share }) => share > 0.9);
    // A triangle is flat and fibres are not: each errs by some degrees, one way and the other.
    expect(at(lines.map(({ angle }) => angle), 0.5)).toBeLessThan(8);
    expect(at(lines.map(({ angle }) => angle), 0.9)).toBeLessThan(24);
    expect(at(lines.map(({ across }) => across), 0.02)).toBeGreaterThan(0.15);
  });

  it('keeps its places on another form of the body', () => {
    const muscle = body.structures.get('gluteus_medius_L')!;
    giveCombed(muscle);
    const wider = reshapeAsset({ ...body, structures: new Map([[muscle.structure.id, muscle]]) }, 'wider').structures.get('gluteus_medius_L')!;
    expect(wider.geometry.getAttribute('combed')).toBe(muscle.geometry.getAttribute('combed'));
  });
});

describe('giveCombed', () => {
  it('reckons once for all copies of a muscle', () => {
    const [first, copy] = [boxStructure('gluteus_medius_L', [0, 0, 0]), boxStructure('gluteus_medius_L', [0, 0, 0])];
    copy.geometry.setAttribute('rest', first.geometry.getAttribute('rest'));
    giveCombed(first);
    giveCombed(copy);
    expect(first.geometry.getAttribute('combed')).toBeInstanceOf(BufferAttribute);
    expect(copy.geometry.getAttribute('combed')).toBe(first.geometry.getAttribute('combed'));
  });

  it('leaves bone alone', () => {
    const bone = boxStructure('sacrum', [0, 0, 0]);
    giveCombed(bodyAssetOf(bone).structures.get('sacrum')!);
    expect(bone.geometry.hasAttribute('combed')).toBe(false);
  });
});
