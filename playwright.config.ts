// Browser tests run on the built page, served under a sub-path, in the browser that set-up found.
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/tools.mjs';

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found. Run: node scripts/setup.mjs --tests');

export default defineConfig({
  testDir: 'src/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  // Half as many again as there are cores: a test waits now and then. Each has a browser, so there is an end to it.
  workers: Math.min(6, Math.ceil(availableParallelism() * 1.5)),
  // On a build server alone, where a stalled machine must not stop a release; a test that needs it is named as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  timeout: 30_000,
  use: { launchOptions: { executablePath, args: [...CHROMIUM_FLAGS] } },
});
