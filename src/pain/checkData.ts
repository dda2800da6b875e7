import type { Pattern, PatternZone } from './patterns';
import { SOURCES } from './patterns';
import { isZoneId } from './zones';

/** What is wrong with pattern data, one sentence each; empty when every entry can be defended. */
export function patternProblems(patterns: readonly Pattern[]): readonly string[] {
  const ids = new Set<string>();
  return patterns.flatMap((pattern) => {
    const problems: string[] = [];
    if (ids.has(pattern.id)) problems.push(`${pattern.id}: listed twice`);
    ids.add(pattern.id);
    if (!pattern.sources?.length) problems.push(`${pattern.id}: no source`);
    for (const source of [...(pattern.sources ?? []), ...(pattern.studies ?? []).map((study) => study.source)]) {
      if (!(source in SOURCES)) problems.push(`${pattern.id}: unknown source ${source}`);
    }
    if (pattern.zones.length === 0) problems.push(`${pattern.id}: no zones`);
    return [...problems, ...pattern.zones.flatMap((zone) => zoneProblems(pattern.id, zone))];
  });
}

function zoneProblems(id: string, zone: PatternZone): string[] {
  const at = `${id}/${zone.region}`;
  const problems: string[] = [];
  if (!isZoneId(zone.region)) problems.push(`${at}: not a zone`);
  if (!(zone.intensity >= 0 && zone.intensity <= 1)) problems.push(`${at}: intensity ${zone.intensity} is outside 0…1`);
  if (!zone.verified) problems.push(`${at}: does not say how it was read`);
  if ((zone.verified === 'memory') !== (zone.evidence === 'memory, unverified')) problems.push(`${at}: memory and its evidence disagree`);
  if (zone.kind === 'excluded' && zone.intensity !== 0) problems.push(`${at}: left out, yet shaded`);
  if (zone.kind === 'measured') {
    const { measured } = zone;
    if (!measured || !(measured.n > 0) || !(measured.source in SOURCES)) problems.push(`${at}: counted, but no study with its n`);
    else if (Math.round(zone.intensity * 100) !== measured.percent) problems.push(`${at}: shade and percentage differ`);
  } else if (zone.measured) problems.push(`${at}: has a count but is not measured`);
  return problems;
}
