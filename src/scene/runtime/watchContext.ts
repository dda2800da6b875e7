/** Listens for the browser taking the graphics context away and giving it back; three re-uploads everything by itself. */
export function watchContext(canvas: HTMLCanvasElement, { onLost, onRestored }: { onLost: () => void; onRestored: () => void }): () => void {
  const lost = (event: Event): void => {
    // Without this the browser does not offer to restore.
    event.preventDefault();
    onLost();
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', onRestored);
  return () => {
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', onRestored);
  };
}
