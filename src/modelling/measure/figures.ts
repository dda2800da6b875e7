import { minus, unit } from '@/anatomy/maths/vec';
import type { SiteTable } from '@/anatomy/tables/siteTable';
import type { Vec3 } from '@/anatomy/units';
import type { BuildContext } from '../built';
import type { ScalarField } from '../implicit/field';
import { readSiteTable } from '../readTables';
import { pubicGap } from './symphysis';
import { angleBetween, meanOf } from './vectors';

const site = (table: SiteTable, id: string): Vec3 => {
  const found = table.sites.find((s) => s.id === id);
  if (!found) throw new Error(`${table.structure} has no site ${id}`);
  return found.p;
};

/**
 * Our own sizes and angles, by the names of `PUBLISHED_FIGURES`. Taken from the site
 * tables and the solids fitted to them, in the standing frame; mm and degrees. A level whose table lacks a site is left out.
 */
export const ownFigures = (context: BuildContext): Map<string, number> => {
  const table = (kind: string): SiteTable => readSiteTable(context.tables, kind);
  const [hip, sacrum, femur] = [table('hip_bone'), table('sacrum'), table('femur')];
  const figures = new Map<string, number>();
  figures.set('inter-ASIS distance', 2 * site(hip, 'ASIS')[0]);
  figures.set('inter-AIIS distance', 2 * site(hip, 'AIIS')[0]);
  figures.set('anterior pelvic plane height', site(hip, 'ASIS')[1] - site(hip, 'pubic_tubercle')[1]);
  figures.set('bi-iliac width', 2 * reach(context.boneField('hip_bone')));
  figures.set('pubic symphysis width', pubicGap(context.boneField('hip_bone'), site(hip, 'symphysis_upper'), site(hip, 'symphysis_lower')));
  const hipCentre = hip.figures.acetabulum_centre as Vec3;
  figures.set('hip-centre distance', 2 * hipCentre[0]);
  const promontory = site(sacrum, 'sacral_promontory');
  const symphysis = site(hip, 'symphysis_upper');
  figures.set('true conjugate', Math.hypot(...minus(promontory, [0, symphysis[1], symphysis[2]])));
  figures.set('sacral height', Math.hypot(...minus(promontory, site(sacrum, 'sacral_apex_approx'))));
  figures.set('sacral width', 2 * reach(context.boneField('sacrum')));
  sagittal(figures, sacrum, table('vertebra_L1'), hipCentre);
  figures.set('femoral head radius', femur.figures.head_radius as number);
  const headCentre = femur.figures.head_centre as Vec3;
  const shaft = shaftAxis(context.boneField('femur'), headCentre);
  figures.set('neck–shaft angle', neckShaftAngle(context.boneField('femur'), headCentre, shaft));
  figures.set('femoral offset', offsetFrom(headCentre, shaft));
  for (let level = 1; level <= 5; level++) vertebra(figures, `L${level}`, table(`vertebra_L${level}`));
  return figures;
};

/** Pelvic incidence, tilt and sacral slope by the S1 endplate, and lordosis from the upper endplate of L1 to it. */
const sagittal = (figures: Map<string, number>, sacrum: SiteTable, l1: SiteTable, hip: Vec3): void => {
  const endplate = sacrum.sites.filter((s) => s.id.startsWith('S1_endplate'));
  const normal = sagittalDirection(meanOf(endplate.map((s) => s.n)));
  const slope = (Math.atan2(normal[2], normal[1]) * 180) / Math.PI;
  const centre = site(sacrum, 'S1_endplate_centre');
  const tilt = (Math.atan2(hip[2] - centre[2], centre[1] - hip[1]) * 180) / Math.PI;
  figures.set('sacral slope', slope);
  figures.set('pelvic tilt', tilt);
  figures.set('pelvic incidence', slope + tilt);
  const upper = sagittalDirection(meanOf(l1.sites.filter((s) => s.id.startsWith('sup_endplate')).map((s) => s.n)));
  figures.set('lumbar lordosis L1–S1', angleBetween(upper, normal));
};

const sagittalDirection = (n: Vec3): Vec3 => unit([0, n[1], n[2]]);

const vertebra = (figures: Map<string, number>, level: string, table: SiteTable): void => {
  const at = (id: string): Vec3 | undefined => table.sites.find((s) => s.id === id)?.p;
  const put = (name: string, a: Vec3 | undefined, b: Vec3 | undefined): void => {
    if (a && b) figures.set(`${level} ${name}`, Math.hypot(...minus(a, b)));
  };
  const width = (name: string, p: Vec3 | undefined): void => {
    if (p) figures.set(`${level} ${name}`, 2 * p[0]);
  };
  width('upper endplate width', at('sup_rim_90'));
  width('lower endplate width', at('inf_rim_90'));
  width('transverse process span', at('transverse_tip'));
  put('upper endplate depth', at('sup_rim_0'), at('sup_rim_180'));
  put('lower endplate depth', at('inf_rim_0'), at('inf_rim_180') ?? onMidline(at('inf_rim_150')));
  if (level === 'L1' || level === 'L5') width('body width', at('waist_90'));
  put('canal depth', at('canal_mid_0'), at('canal_mid_180'));
  put('posterior body height', at('sup_endplate_ring62_180'), at('inf_endplate_ring62_180'));
};

/** Midway between a site and its mirror image: stands in for the back of a rim whose own site is missing (L4). */
const onMidline = (p: Vec3 | undefined): Vec3 | undefined => p && [0, p[1], p[2]];

/** Furthest x of a solid, mm, found on a 1 mm raster. */
const reach = (field: ScalarField): number => {
  const { min, max } = field.bounds;
  for (let x = max[0]; x > min[0]; x -= 0.5) {
    for (let y = min[1]; y <= max[1]; y += 1) for (let z = min[2]; z <= max[2]; z += 1) if (field.value(x, y, z) < 0) return x;
  }
  return NaN;
};

/** Levels at which the axis of the shaft is taken, mm in the standing frame: below the lesser trochanter and mid-thigh. */
const SHAFT_LEVELS = [-120, -200] as const;
/** Distances from the head's centre at which the neck is cut, mm. */
const NECK_CUTS = [26, 28, 30, 32, 34] as const;

/** Two points on the axis of the shaft, the upper one first. */
type Axis = readonly [Vec3, Vec3];
const shaftAxis = (field: ScalarField, head: Vec3): Axis => {
  const at = (y: number): Vec3 => sectionCentre(field, [head[0] + 15, y, head[2] + 8], [0, 1, 0], 40);
  return [at(SHAFT_LEVELS[0]), at(SHAFT_LEVELS[1])];
};

/** Distance of a point from an axis, mm. */
const offsetFrom = (p: Vec3, [a, b]: Axis): number => Math.hypot(...minus(p, a)) * Math.sin((angleBetween(minus(p, a), minus(a, b)) * Math.PI) / 180);

/** Angle between the neck (head centre to the middle of its sections) and the shaft, degrees. */
const neckShaftAngle = (field: ScalarField, head: Vec3, shaft: Axis): number => {
  let neck: Vec3 = unit([0.65, -0.75, 0]);
  for (let round = 0; round < 8; round++) {
    const cuts = NECK_CUTS.map((d) => sectionCentre(field, [head[0] + neck[0] * d, head[1] + neck[1] * d, head[2] + neck[2] * d], neck, 24));
    neck = unit(minus(meanOf(cuts), head));
  }
  return angleBetween(neck, minus(shaft[0], shaft[1]));
};

/** Middle of the part of a plane section that is inside the solid, within `radius` mm of a point. */
const sectionCentre = (field: ScalarField, at: Vec3, normal: Vec3, radius: number): Vec3 => {
  const u = unit(Math.abs(normal[1]) > 0.9 ? [1, 0, 0] : [normal[1], -normal[0], 0]);
  const v: Vec3 = [normal[1] * u[2] - normal[2] * u[1], normal[2] * u[0] - normal[0] * u[2], normal[0] * u[1] - normal[1] * u[0]];
  const inside: Vec3[] = [];
  for (let a = -radius; a <= radius; a++) {
    for (let b = -radius; b <= radius; b++) {
      const p: Vec3 = [at[0] + a * u[0] + b * v[0], at[1] + a * u[1] + b * v[1], at[2] + a * u[2] + b * v[2]];
      if (a * a + b * b <= radius * radius && field.value(...p) < 0) inside.push(p);
    }
  }
  if (inside.length === 0) throw new Error(`no section at ${at.map((x) => x.toFixed(0)).join(', ')}`);
  return meanOf(inside);
};
