export interface FoundChromium {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}
export const CHROMIUM_FLAGS: string[];
export function findChromium(): Promise<FoundChromium>;
