/** A family of lines: how wide it is where it is drawn as wide as it is (mm), and the least on the page (CSS pixels). */
interface Lines {
  readonly narrowest: number;
  readonly pixels: number;
}

/** Bundles of fibres, as wide as those of the large muscles of the hip look on plates (chosen). Between two furrows lies about one width. */
const BUNDLES: Lines = { narrowest: 3.2, pixels: 7.5 };
/** Strands within them: they keep a broad furrow from becoming a blot. */
const STRANDS: Lines = { narrowest: 0.9, pixels: 3 };

const at = ({ narrowest, pixels }: Lines): string => `${narrowest.toFixed(2)}, ${pixels.toFixed(2)} * uPixelRatio`;

/**
 * The strong fibre view, as in an engraving: dark furrows between rounded, paler bundles. The pattern is gradient noise (no mean to
 * make blotches, no tile) in the combed space of `fibres/comb.ts`, where a fibre hardly moves: its zero lines run along the fibres,
 * part and close. Its width is chosen in octaves, two of them blended, by how much of that space a pixel covers. That holds where a
 * muscle narrows or turns away too, and changes gradually as one comes nearer; what changes is how much of each octave shows, never where.
 */
export const BUNDLES_GLSL = /* glsl */ `
varying vec4 vCombed;      // the place in combed space, mm; mm of it per mm across the fibres

/** Three numbers for a point of the lattice, each −1…1 (pcg3d: Jarzynski and Olano, Hash Functions for GPU Rendering, JCGT 9(3), 2020). */
vec3 scatter(ivec3 at) {
  uvec3 v = uvec3(at) * 1664525u + 1013904223u;
  v.x += v.y * v.z; v.y += v.z * v.x; v.z += v.x * v.y;
  v ^= v >> 16u;
  v.x += v.y * v.z; v.y += v.z * v.x; v.z += v.x * v.y;
  return vec3(v >> 8u) * (2.0 / 16777215.0) - 1.0;
}

float waveFrom(ivec3 i, vec3 f, ivec3 corner) { return dot(scatter(i + corner), f - vec3(corner)); }

/** Gradient noise of one cell per unit, mean 0, standard deviation about 0.28. */
float waves(vec3 p) {
  ivec3 i = ivec3(floor(p));
  vec3 f = fract(p);
  vec3 u = f * f * f * (f * (f * 6.0 - 15.0) + 10.0);
  vec4 near = vec4(waveFrom(i, f, ivec3(0, 0, 0)), waveFrom(i, f, ivec3(1, 0, 0)), waveFrom(i, f, ivec3(0, 1, 0)), waveFrom(i, f, ivec3(1, 1, 0)));
  vec4 far = vec4(waveFrom(i, f, ivec3(0, 0, 1)), waveFrom(i, f, ivec3(1, 0, 1)), waveFrom(i, f, ivec3(0, 1, 1)), waveFrom(i, f, ivec3(1, 1, 1)));
  vec4 slab = mix(near, far, u.z);
  vec2 row = mix(slab.xy, slab.zw, u.y);
  return mix(row.x, row.y, u.x);
}

/** No axis of the body lies along the lattice, where noise repeats its zeros. */
const mat3 ASKEW = mat3(0.62, 0.54, -0.57, -0.77, 0.31, -0.55, -0.12, 0.78, 0.61);

/** mm of flesh across the fibres that a pixel takes in: more where the surface turns away. In any direction where there are none. */
float acrossPixel(vec3 at, vec3 along) {
  vec3 dx = dFdx(at);
  vec3 dy = dFdy(at);
  vec3 side = normalize(cross(cross(dx, dy), along) + 1e-9);
  return mix(0.7 * sqrt(dot(dx, dx) + dot(dy, dy)), length(vec2(dot(dx, side), dot(dy, side))), min(1.0, 3.0 * length(along)));
}

/** Lines of at least this width (mm of combed space, drawn pixels), in standard deviations from the mean: two octaves, blended at one contrast. */
float lines(float narrowest, float pixels, float reach) {
  float octave = max(0.0, log2(max(reach, 1e-4) * pixels / narrowest));
  float coarser = smoothstep(0.1, 0.9, fract(octave));
  vec3 at = ASKEW * vCombed.xyz * exp2(-floor(octave)) / narrowest;
  return 3.6 * mix(waves(at), waves(0.5 * at), coarser) / sqrt(coarser * coarser + (1.0 - coarser) * (1.0 - coarser));
}

struct Engraving {
  float height;   // across a bundle, 0 in the furrow … 1 on its back
  float furrow;   // 1 in the line between two bundles
  float strand;   // 0 … 1
  float relief;   // the height without strands, for light
};

/** @param at place of rest, mm. @param along fibre direction in the surface, unit or none */
Engraving engrave(vec3 at, vec3 along) {
  float reach = vCombed.w * acrossPixel(at, along);
  float bundle = lines(${at(BUNDLES)}, reach);
  float strand = uDetail > 0.5 ? lines(${at(STRANDS)}, reach) : 0.0;
  float off = abs(bundle + 0.32 * strand);
  return Engraving(smoothstep(0.0, 1.2, off), 1.0 - smoothstep(0.0, 0.5, off), smoothstep(-1.5, 1.5, strand), smoothstep(0.0, 1.2, abs(bundle)));
}
`;
