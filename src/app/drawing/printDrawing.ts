/** Prints the drawing's sheet alone: the style sheet shows it while the document says so. */
export const printDrawing = (): void => {
  const page = document.documentElement;
  page.dataset.printing = 'drawing';
  addEventListener('afterprint', () => delete page.dataset.printing, { once: true });
  print();
};
