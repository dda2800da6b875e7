/** Tags of the complete languages; `define` in vite.config.ts. */
declare const __LANGUAGES__: readonly string[];
