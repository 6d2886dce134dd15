// The export menu as a person uses it: opened on a view, one choice pressed, the file at hand. And the data to compare with.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

export const INDICATOR = 'proactive.total';
export interface Reading {
  readonly id: string;
  readonly value: number;
  readonly body: string;
}
export const DATA = JSON.parse(readFileSync(`data/indicators/${INDICATOR}.json`, 'utf8')) as {
  observations: (Reading & { alternatives: Reading[] })[];
  absences: { report: string; status: string }[];
};
export const VERSION = (JSON.parse(readFileSync('data/index.json', 'utf8')) as { version: string }).version;
export const OWN = DATA.observations.filter(one => one.body === 'bureau');

const folder = mkdtempSync(join(tmpdir(), 'mingjian-export-'));

/** Opens the menu at an address and waits until it is ready. */
export async function openMenu(page: Page, url: string, query = `?indicator=${INDICATOR}`): Promise<void> {
  await page.goto(`${url}${query}`);
  await page.getByRole('button', { name: /^(导出|Export)$/ }).click();
  await expect(page.locator('.export textarea').first()).toHaveValue(/\S/);
}

/** Presses a choice of the menu and gives the path of what was downloaded. */
export async function take(page: Page, format: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-format="${format}"]`).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  expect(download.suggestedFilename()).toContain(VERSION.slice(0, 12));
  return path;
}
