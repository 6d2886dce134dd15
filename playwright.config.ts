// Browser tests run on the built page, served under a sub-path, in the browser that set-up found.
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/tools.mjs';

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found. Run: node scripts/setup.mjs --tests');

export default defineConfig({
  testDir: 'src/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // A shared machine can stall for seconds; a test that needs its second try is reported as flaky.
  retries: 2,
  reporter: [['list']],
  timeout: 30_000,
  use: { launchOptions: { executablePath, args: [...CHROMIUM_FLAGS] } },
});
