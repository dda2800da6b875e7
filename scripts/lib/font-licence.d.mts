import type { Plugin } from 'vite';
export function fontLicence(): Plugin;
