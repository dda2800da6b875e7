/** Deformation: rest shape + bodies → moved vertices. */
export { BULGE } from './belly';
export { createDeformer, type Deformer, type RestShape } from './createDeformer';
export { mirrorWay } from './mirrorWay';
export { enclosedVolume, type Triangles } from './volume';
