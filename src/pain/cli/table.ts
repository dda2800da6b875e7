import { fileURLToPath } from 'node:url';
import words from '#assets/locales/en/pain.json';
import { reportZones, type ZoneReport } from '../measure/zoneReport';
import { PATTERNS, type Pattern } from '../patterns';
import { createSkinZones } from '../skinZones';
import { zoneById } from '../zones';
import { readSkin } from './readSkin';

const ASSET = fileURLToPath(new URL('../../../assets/anatomy.glb', import.meta.url));
const round = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits;

/**
 * `npm run -s pain:table [-- ASSET]`: prints as JSON what the page uses: `zones` as they lie on the neutral skin, with the
 * distances to their landmarks, and `patterns`. Exit code 1 when the asset cannot be read.
 */
export async function main(args: readonly string[] = []): Promise<number> {
  try {
    const skin = await readSkin(args[0] ?? ASSET);
    const reports = reportZones(skin, createSkinZones(skin.positions, skin.normals));
    console.log(JSON.stringify({ zones: reports.map(zoneRow), patterns: PATTERNS.map(patternRow) }, null, 2));
    return 0;
  } catch (error) {
    console.error(`pain:table needs the skin of assets/anatomy.glb (npm run anatomy:build): ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

const zoneRow = (report: ZoneReport): object => ({
  id: report.id,
  side: report.side,
  name: words.zones[report.id].name,
  where: zoneById(report.id).where,
  centroid: report.centroid?.map((c) => round(c)) ?? null,
  areaCm2: round(report.areaCm2),
  anchors: report.anchors.map((anchor) => ({
    landmark: anchor.landmark,
    relation: anchor.relation,
    distanceMm: round(anchor.distanceMm),
    expectedMm: anchor.expectedMm,
    toleranceMm: anchor.toleranceMm,
    toCentroidMm: round(anchor.toCentroidMm),
    ok: anchor.ok,
  })),
  choir: zoneById(report.id).choir,
  source: zoneById(report.id).source,
});

const patternRow = (pattern: Pattern): object => ({
  id: pattern.id,
  name: (words.patterns as Record<string, { name: string; clinical: string }>)[pattern.id]!.clinical,
  plainName: (words.patterns as Record<string, { name: string }>)[pattern.id]!.name,
  group: pattern.group,
  zones: pattern.zones.map((zone) => ({
    region: zone.region,
    intensity: zone.intensity,
    kind: zone.kind,
    verified: zone.verified,
    ...(zone.sides && { sides: zone.sides }),
    ...(zone.part && { part: zone.part }),
    ...(zone.evidence && { evidence: zone.evidence }),
  })),
  sources: pattern.sources,
  status: pattern.status,
});
