import { Color } from 'three';
import { INK_COLOURS, QUALITIES } from '@/pain';

const linear = (hex: string): string => {
  const { r, g, b } = new Color(hex);
  return `vec3(${[r, g, b].map((c) => c.toFixed(4)).join(', ')})`;
};

/**
 * The patient's drawing on the skin. `vInkA` and `vInkB.x` hold how far each of the five qualities covers, `vInkB.y` cover times
 * intensity (0…1). Marks are laid in screen space, so that they stay readable at any distance and print like the flat figures;
 * one tile is 12 CSS pixels. The rim is a line of its own: a drawing has an edge.
 */
export const INK_GLSL = /* glsl */ `
uniform float uInk;
varying vec4 vInkA;
varying vec2 vInkB;

/** 1 within half a width of a line at distance d (pixels), with a soft edge. */
float inkLine(float d, float width) { return 1.0 - smoothstep(width * 0.5 - 0.5, width * 0.5 + 0.7, abs(d)); }

/** 1 on the marks of a quality: chevrons, crosses, strokes, rings, bars. p in CSS pixels. */
float inkMark(int quality, vec2 p) {
  vec2 cell = mod(p, 12.0) - 6.0;
  if (quality == 0) return inkLine(mod(p.y - abs(cell.x) * 0.8, 9.0) - 4.5, 1.5);
  if (quality == 1) return max(inkLine(mod(p.x + p.y, 12.0) - 6.0, 1.4), inkLine(mod(p.x - p.y, 12.0) - 6.0, 1.4));
  if (quality == 2) return inkLine(mod(p.x - p.y, 7.0) - 3.5, 1.6);
  if (quality == 3) return inkLine(length(cell) - 3.2, 1.5);
  return inkLine(mod(p.y, 7.0) - 3.5, 1.6);
}

/** Colour and opacity of the drawing here. */
vec4 inkAt() {
  float cover = vInkA.x + vInkA.y + vInkA.z + vInkA.w + vInkB.x;
  float width = max(fwidth(cover), 1e-4);
  float inside = smoothstep(0.5 - 0.6 * width, 0.5 + 0.6 * width, cover);
  if (inside <= 0.0) return vec4(0.0);
  int quality = 0;
  float most = vInkA.x;
  if (vInkA.y > most) { quality = 1; most = vInkA.y; }
  if (vInkA.z > most) { quality = 2; most = vInkA.z; }
  if (vInkA.w > most) { quality = 3; most = vInkA.w; }
  if (vInkB.x > most) { quality = 4; }
  vec3 colour = ${QUALITIES.slice(0, -1)
    .map((quality, i) => `quality == ${i} ? ${linear(INK_COLOURS[quality])} : `)
    .join('')}${linear(INK_COLOURS[QUALITIES.at(-1)!])};
  float intensity = clamp(vInkB.y / max(cover, 0.2), 0.0, 1.0);
  float rim = 1.0 - smoothstep(0.8, 2.2, (cover - 0.5) / (width * uPixelRatio));
  float mark = max(inkMark(quality, gl_FragCoord.xy / uPixelRatio), rim);
  return vec4(colour, inside * max(0.12 + 0.55 * intensity, mark * 0.92));
}
`;
