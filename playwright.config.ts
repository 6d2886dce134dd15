// Browser tests run on the built page, served under a sub-path. CHROMIUM_PATH names a browser; else Playwright's own.
import { defineConfig } from '@playwright/test';

const path = process.env.CHROMIUM_PATH;
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'src/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['list']],
  timeout: 30_000,
  use: {
    ...(path ? {} : { channel: process.env.CHROMIUM_CHANNEL ?? 'chromium' }),
    launchOptions: {
      ...(path ? { executablePath: path } : {}),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
});
