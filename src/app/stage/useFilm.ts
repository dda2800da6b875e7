import { useEffect } from 'react';
import { useAppState } from '../store/hooks';

/** Says on the document that the picture is dark, so that what lies on it without a panel of its own turns light. */
export const useFilm = (): void => {
  const film = useAppState((state) => state.xray);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-film', film);
  }, [film]);
};
