// The service worker and the manifest of the installed page. Kept out of vite.config.ts because the types of Workbox change
// those of the whole project.
import { VitePWA } from 'vite-plugin-pwa';

const icon = (file, size, purpose) => ({ src: `icons/${file}.png`, sizes: `${size}x${size}`, type: 'image/png', ...(purpose && { purpose }) });

/** Addresses are relative: the same files work in every sub-path of every host. */
export const offline = () =>
  VitePWA({
    // The page asks for the worker itself, once the picture stands; a newer one waits until the reader says so.
    injectRegister: null,
    registerType: 'prompt',
    manifest: {
      name: 'Stance',
      short_name: 'Stance',
      description: 'An interactive 3D map of the pelvis and lower spine. Education, not diagnosis.',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#fbf8f2',
      theme_color: '#fbf8f2',
      icons: [icon('icon-192', 192), icon('icon-512', 512), icon('icon-maskable-512', 512, 'maskable')],
    },
    workbox: {
      globPatterns: ['**/*.{html,js,css,glb,woff2,svg,webp,png,webmanifest}'],
      maximumFileSizeToCacheInBytes: 8_000_000,
      navigateFallback: 'index.html',
      cleanupOutdatedCaches: true,
    },
  });
