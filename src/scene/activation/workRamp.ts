import { Color } from 'three';
import { UNKNOWN_WORK_COLOUR, WORK_COLOURS } from '@/state/activity';

/** The colours of muscle work as the shader takes them, linear. */
export const WORK_STOPS = WORK_COLOURS.length;
export const workRamp = (): Color[] => WORK_COLOURS.map((colour) => new Color(colour));
export const unknownWork = (): Color => new Color(UNKNOWN_WORK_COLOUR);
