import type { Plugin } from 'vite';

export declare const packedModels: () => Plugin;
