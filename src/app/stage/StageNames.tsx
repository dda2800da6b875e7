import type { SceneHandle } from '@/scene/mount';
import { CompareCaptions } from './CompareCaptions';
import { useNames } from './useNames';
import { useOverlayWords } from './useOverlayWords';

/** The words of a picture that stands: names of structures, what overlays measure, captions of two figures. */
export const StageNames = ({ handle }: { readonly handle: SceneHandle }) => {
  useOverlayWords(handle);
  useNames(handle);
  return <CompareCaptions />;
};
