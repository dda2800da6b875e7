import type { PluginOption } from 'vite';

export function offline(): PluginOption;
