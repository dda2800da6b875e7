import type { AppState } from '@/state/appState';
import { encodeLink } from '@/state/link';

/** The address that opens the model as it is shown in `state`, with the exercises picked; absolute, so that it can be sent. */
export const shareAddress = (state: AppState, extra: Partial<Pick<AppState, 'shared' | 'view'>> = {}): string => {
  const { search, hash } = encodeLink({ ...state, view: 'page', shared: null, ...extra });
  return `${location.origin}${location.pathname}${search}${hash}`;
};
