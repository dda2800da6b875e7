export interface ServedDist {
  readonly address: string;
  /** Bytes sent per kind, headers not counted. */
  readonly sent: Record<string, number>;
  close(): Promise<void>;
}
export function serveDist(folder?: string, base?: string): Promise<ServedDist>;
