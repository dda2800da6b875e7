import { provideViews } from '@/state/commands';
import { addView, showView } from '@/state/session';
import type { AppStore } from '@/state/store';
import { LANGUAGES } from '../i18n/catalogues';
import { connectAddressBar, type AddressBar } from './addressBar';

/** Everything that reads or writes a picture as a link: the address bar, and views that are kept. */
export const connectLinks = (store: AppStore): AddressBar => {
  provideViews(store, { addView, showView });
  return connectAddressBar(store, { hasLanguage: (tag) => LANGUAGES.includes(tag) });
};
