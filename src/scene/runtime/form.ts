import type { FormId } from '@/anatomy/form/forms';
import type { AppStore } from '@/state/store';

interface Options {
  readonly store: AppStore;
  readonly signal: AbortSignal;
  /** The form that is on stage now. */
  readonly shown: () => FormId;
  /** Puts the body on stage in this form. */
  readonly reshape: (form: FormId) => void;
}

/** Lets the body on stage take the form that the state names, at once: the warp takes about as long as a few frames. */
export function watchForm({ store, signal, shown, reshape }: Options): void {
  const follow = (): void => {
    const { form } = store.getState();
    if (form !== shown()) reshape(form);
  };
  signal.addEventListener('abort', store.subscribe(follow));
  // It may have been chosen while the body was on its way.
  follow();
}
