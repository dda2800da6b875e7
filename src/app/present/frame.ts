import { framingScale } from '@/scene/camera/framing';
import type { Spot } from './channel';

/** A picture on screen, CSS pixels: its size, and how far its middle was moved aside for the panels. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly shift: number;
}

/** Pixels per unit of a spot: the height of the picture, less where a narrow window steps back to keep the hips in sight. */
const scaleOf = ({ width, height }: PictureFrame): number => height / framingScale(width / Math.max(1, height));

/** Pixel of the picture (from its top left) → spot. */
export const toSpot = (frame: PictureFrame, x: number, y: number): Spot => ({
  x: (x - frame.width / 2 - frame.shift) / scaleOf(frame),
  y: (y - frame.height / 2) / scaleOf(frame),
});

/** Spot → pixel of the picture. */
export const toPixel = (frame: PictureFrame, { x, y }: Spot): readonly [number, number] => [
  frame.width / 2 + frame.shift + x * scaleOf(frame),
  frame.height / 2 + y * scaleOf(frame),
];

/** How far the panels move the middle of the picture, from what the stage says they cover. */
export const shiftOf = (stage: Element | null | undefined): number => {
  if (!stage) return 0;
  const style = getComputedStyle(stage);
  const covered = (side: string): number => Number.parseFloat(style.getPropertyValue(`--covered-${side}`)) || 0;
  return (covered('left') - covered('right')) / 2;
};
