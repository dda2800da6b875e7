/** Why the body could not be read: the two cases that the page words differently. */
export type AssetProblem = 'asset-missing' | 'asset-corrupt';

/** Thrown by the asset loader; `problem` goes into the store, `message` is for developers. */
export class AssetError extends Error {
  override readonly name = 'AssetError';
  constructor(
    readonly problem: AssetProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
