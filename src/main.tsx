import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { provideTours } from '@/state/commands';
import { appStore } from '@/state/store';
import { App } from './app/App';
import { LANGUAGES } from './app/i18n/catalogues';
import { startWords } from './app/i18n/setup';
import { connectAddressBar } from './app/page/addressBar';
import { connectKeyboard } from './app/page/keyboard';
import { connectPreferences } from './app/page/preferences';
import { connectReader } from './app/page/reader';
import { connectWorker } from './app/offline/worker';
import './app/styles/index.css';
import './app/styles/reader.css';

connectPreferences(appStore);
connectReader(appStore);
const addressBar = connectAddressBar(appStore, { hasLanguage: (tag) => LANGUAGES.includes(tag) });
connectKeyboard(appStore);
connectWorker(appStore);
const words = startWords(appStore);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={words}>
      <App />
    </I18nextProvider>
  </StrictMode>,
);

// What nobody can need before the page stands.
import('./app/page/afterwards').then(({ connectAfterwards }) => connectAfterwards(appStore), (error: unknown) => console.error(error));

// Tours and patterns follow the page. Should they not arrive, the body and "When to get help" are there all the same.
import('./app/page/contents').then(
  ({ TOURS, VOCABULARY }) => {
    provideTours(appStore, TOURS);
    addressBar.learn(VOCABULARY);
  },
  (error: unknown) => console.error(error),
);
