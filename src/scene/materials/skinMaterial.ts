import { DataTexture, LinearFilter, NoBlending, RGBAFormat, ShaderMaterial, SRGBColorSpace } from 'three';
import { paletteColour } from '../look/palette';
import type { LookUniform, SharedUniforms } from './shared';
import { SKIN_FRAGMENT, SKIN_VERTEX } from './skin.glsl';

/**
 * Heat → colour as a strip of texels that the GPU interpolates.
 * @param texels sRGB bytes with opacity as alpha, heat 0 first, heat 1 last
 */
export function createRampTexture(texels: Uint8Array): DataTexture {
  const texture = new DataTexture(new Uint8Array(texels), texels.length / 4, 1, RGBAFormat);
  texture.colorSpace = SRGBColorSpace;
  texture.minFilter = texture.magFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

/** Skin: solid, a ghost with a soft edge, or gone; heat is painted per pixel on top and stays when the skin goes. */
export const createSkinMaterial = (shared: SharedUniforms, look: LookUniform, ramp: DataTexture): ShaderMaterial =>
  new ShaderMaterial({
    name: 'skin',
    vertexShader: SKIN_VERTEX,
    fragmentShader: SKIN_FRAGMENT,
    uniforms: {
      ...shared,
      uLook: look,
      uColour: { value: paletteColour('skin') },
      uDeep: { value: paletteColour('skinShade') },
      uRamp: { value: ramp },
      uNear: { value: 1 },
      uInk: { value: 0 },
      uPlace: { value: 0 },
      uPlaceColour: { value: paletteColour('place') },
      uRampTexels: { value: ramp.image.width },
    },
  });

/**
 * Writes depth and no colour. Drawn before a see-through surface, so that only its nearest layer shows and no inner
 * walls, far thighs or back faces shine through.
 */
export const createDepthMaterial = (): ShaderMaterial =>
  new ShaderMaterial({
    name: 'depth',
    // Written as in the colour shaders, so that both passes agree on the depth to the last bit.
    vertexShader: 'void main() { vec4 view = modelViewMatrix * vec4(position, 1.0); gl_Position = projectionMatrix * view; }',
    fragmentShader: 'void main() { gl_FragColor = vec4(1.0); }',
    colorWrite: false,
    transparent: true,
    blending: NoBlending,
    // A hair further away, for drivers that round differently all the same.
    polygonOffset: true,
    polygonOffsetFactor: 0.5,
    polygonOffsetUnits: 2,
  });
