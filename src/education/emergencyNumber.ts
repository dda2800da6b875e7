/**
 * Ambulance numbers by region (evidence `help.emergency-number`: read in travel pages, to be checked by a person before
 * release). Only regions that were read are listed; elsewhere the panel says "your local emergency number".
 */
const EU = ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'];
const BY_REGION: ReadonlyMap<string, string> = new Map([
  ...EU.map((region) => [region, '112'] as const),
  ['US', '911'],
  ['CA', '911'],
  ['GB', '999'],
  ['AU', '000'],
  ['NZ', '111'],
]);

/**
 * The number to call in the region that a language tag names outright (`en-GB` → `999`). A tag without a region, a
 * region that is not listed, or a malformed tag gives `null`: a guess from the language alone could be wrong where it
 * matters most.
 * @param tags BCP 47 tags in order of preference, e.g. `navigator.languages`.
 */
export function emergencyNumber(tags: readonly string[]): string | null {
  for (const tag of tags) {
    const region = regionOf(tag);
    if (region) return BY_REGION.get(region) ?? null;
  }
  return null;
}

function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}
