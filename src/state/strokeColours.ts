/** Colours of the lines, sRGB. Dark enough on paper; told apart by place and label, not by hue alone. */
export const STROKE_COLOURS = {
  plumb: '#3b3531',
  level: '#1f5753',
  'body-weight': '#3b3531',
  abductors: '#9c2f22',
  'hip-contact': '#1d5fa8',
  ground: '#6f6558',
} as const;
