// What axe finds wrong with a page, for every browser test that asks.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Levels A and AA of WCAG up to 2.2, and what is held to be good practice: all that axe does unasked, and more. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * A line a fault: the rule, and the first places that break it. Nothing is judged in the middle of a fade, whose colours
 * are no one's choice: what moves comes to rest first, and nothing moves meanwhile.
 * @param within a selector, for a part of the page only
 */
export async function faults(page: Page, within?: string): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(each => each.finished)));
  // In the page itself, whose frames are all of its own origin, and without lists of what is well: half the time of a
  // run whose result is put together in a page of its own.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: RULES, resultTypes: ['violations'] });
  if (within) axe.include(within);
  const { violations } = await axe.analyze();
  await page.emulateMedia({ reducedMotion: null });
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(node => `${node.target.join(' ')} ${node.html.slice(0, 120)}`);
    return `${id}: ${places.join(' | ')}`;
  });
}
