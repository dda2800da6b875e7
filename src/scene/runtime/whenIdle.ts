/** Takes one step of `work` whenever the page has nothing better to do. Returns a function that gives up the rest. */
export function whenIdle(work: Iterator<unknown>): () => void {
  const idle = typeof requestIdleCallback === 'function';
  let pending = 0;
  const later = (): void => {
    pending = idle ? requestIdleCallback(step) : window.setTimeout(step, 50);
  };
  const step = (): void => {
    if (!work.next().done) later();
  };
  later();
  return () => (idle ? cancelIdleCallback(pending) : window.clearTimeout(pending));
}
