import { useSyncExternalStore } from 'react';

/** From this width on there is room for words beside the picture. The style sheet uses the same number. */
export const WIDE = '(min-width: 70rem)';

/** Whether a media query matches now. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (notify) => {
      const list = matchMedia(query);
      list.addEventListener('change', notify);
      return () => list.removeEventListener('change', notify);
    },
    () => matchMedia(query).matches,
  );
