import type { SceneHandle } from '@/scene/mount';
import { useNames } from './useNames';
import { useOverlayWords } from './useOverlayWords';

/** The words of a picture that stands: names of structures, what overlays measure. */
export const StageNames = ({ handle }: { readonly handle: SceneHandle }) => {
  useOverlayWords(handle);
  useNames(handle);
  return null;
};
