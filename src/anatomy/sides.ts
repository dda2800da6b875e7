/** The subject's own sides. `M` marks a structure on the midline. */
export type Side = 'L' | 'R';
export type SideOrMidline = Side | 'M';
export const SIDES: readonly Side[] = ['L', 'R'];

/** The opposite side of the body. */
export const otherSide = (side: Side): Side => (side === 'L' ? 'R' : 'L');

/** +1 for the subject's left, −1 for the right: the sign of x in the anatomical frame. */
export const sideSign = (side: Side): 1 | -1 => (side === 'L' ? 1 : -1);
