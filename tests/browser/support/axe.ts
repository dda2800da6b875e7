import axe from 'axe-core';
import type { Page } from 'playwright';

export interface AxeWatch {
  /** @param within selector of what has changed since the last look; without it the whole page is looked at, which takes a second */
  look: (state: string, within?: string) => Promise<void>;
  found: string[];
}

/** Gathers what axe finds in each state of a page it is shown. */
export const axeWatch = async (page: Page): Promise<AxeWatch> => {
  await page.evaluate(axe.source);
  const found: string[] = [];
  const look = async (state: string, within?: string): Promise<void> => {
    const { violations } = await page.evaluate(
      (part) => (window as unknown as { axe: typeof axe }).axe.run(part ?? document, { resultTypes: ['violations'], rules: { region: { enabled: true } } }),
      within,
    );
    for (const { id, help, nodes } of violations) found.push(`${state}: ${id}: ${help} (${nodes.map(({ target }) => String(target)).join(', ')})`);
  };
  return { look, found };
};
