import axe from 'axe-core';
import type { Page } from 'playwright';

/** Gathers what axe finds in each state of a page it is shown. */
export const axeWatch = async (page: Page): Promise<{ look: (state: string) => Promise<void>; found: string[] }> => {
  await page.evaluate(axe.source);
  const found: string[] = [];
  const look = async (state: string): Promise<void> => {
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'], rules: { region: { enabled: true } } }),
    );
    for (const { id, help, nodes } of violations) found.push(`${state}: ${id}: ${help} (${nodes.map(({ target }) => String(target)).join(', ')})`);
  };
  return { look, found };
};
