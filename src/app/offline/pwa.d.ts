/** The part of vite-plugin-pwa's virtual module that is used. */
declare module 'virtual:pwa-register' {
  export function registerSW(options: { onNeedRefresh?: () => void; onRegisterError?: (error: unknown) => void }): (reload?: boolean) => Promise<void>;
}
