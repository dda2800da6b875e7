/**
 * How a side-bend of the trunk is divided between the lumbar joints and the chest. Up to 26° the lumbar spine takes all of it, as in
 * the model (`solve/chain`). Beyond, it comes to its end, at most 32°, and the joint between T10 and T11 takes the rest: were the lumbar
 * spine to bend on, ribs 11 and 12 would go through the iliac crest (they reach it at 38°). The lumbar end of range, 25–30°, and that the
 * chest bends too are from memory, unverified; where exactly the one ends and the other begins is chosen.
 */
const FREE = (26 * Math.PI) / 180;
const FURTHER = (6 * Math.PI) / 180;

/** Lumbar part of a side-bend, radians; odd, smooth in its slope. */
export const lumbarPart = (bend: number): number => {
  const over = Math.abs(bend) - FREE;
  return over <= 0 ? bend : Math.sign(bend) * (FREE + FURTHER * (1 - Math.exp(-over / FURTHER)));
};
