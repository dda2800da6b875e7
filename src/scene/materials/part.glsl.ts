/**
 * One part of a muscle lit by itself. The asset gives shares: of the first part in `tissue.a`, of the last but one (of three) in
 * `tissue.b`; the last has what remains. The largest share owns the point, so borders are as sharp as the screen and stay on the flesh.
 */
export const PART_GLSL = /* glsl */ `
uniform float uPixelRatio;
uniform vec4 uPart;        // 1 for the part that is lit, 0 for others; how far it is shown

/** How much larger the share of the lit part is than that of any other, in drawn pixels from the border. */
float partLead(vec2 shares) {
  vec3 all = vec3(shares, 1.0 - shares.x - shares.y);
  vec3 rest = all - 4.0 * uPart.xyz;
  float lead = dot(all, uPart.xyz) - max(rest.x, max(rest.y, rest.z));
  return lead / max(fwidth(lead), 1e-4);
}

/** 1 inside the part that is lit (everywhere while none is), 0 outside, with a soft edge of one pixel. */
float insidePart(vec2 shares) {
  return mix(1.0, smoothstep(-0.7, 0.7, partLead(shares)), uPart.w);
}

/** 1 on the border of the part, about two CSS pixels wide: it shows without colour. */
float partBorder(vec2 shares) {
  return uPart.w * (1.0 - smoothstep(1.3 * uPixelRatio - 0.5, 1.3 * uPixelRatio + 0.5, abs(partLead(shares))));
}
`;
