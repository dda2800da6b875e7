import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { provideTours } from '@/state/commands';
import { appStore } from '@/state/store';
import { App } from './app/App';
import { startWords } from './app/i18n/setup';
import { connectKeyboard } from './app/page/keyboard';
import { connectPreferences } from './app/page/preferences';
import { connectReader } from './app/page/reader';
import { connectWorker } from './app/offline/worker';
import './app/styles/index.css';
import './app/styles/reader.css';

connectPreferences(appStore);
connectReader(appStore);
connectKeyboard(appStore);
connectWorker(appStore);
const words = startWords(appStore);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const show = (): void =>
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={words}>
        <App />
      </I18nextProvider>
    </StrictMode>,
  );
const complain = (error: unknown): void => console.error(error);

// An address that names a picture is read before anything is shown; one that names none need not be waited for.
const links = import('./app/page/linked').then(({ connectLinks }) => connectLinks(appStore));
if (location.search + location.hash === '') show();
else links.then(show, show);

// Tours and patterns follow the page. Should they not arrive, the body and "When to get help" are there all the same.
Promise.all([links, import('./app/page/contents')]).then(([addressBar, { TOURS, VOCABULARY }]) => {
  provideTours(appStore, TOURS);
  addressBar.learn(VOCABULARY);
}, complain);

// What nobody can need before the page stands.
import('./app/page/afterwards').then(({ connectAfterwards }) => connectAfterwards(appStore), complain);
