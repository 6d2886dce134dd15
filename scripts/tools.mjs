// Finds the programs that the tests borrow: a Chromium, a Chinese font, LibreOffice. Plain Node: runs before node_modules exists.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const LIMIT = 20_000;

/**
 * The list of suggestions under the address bar is a page of its own that nobody sees here: it costs each window as much
 * as a page of the site. Only the last list of features counts, so what Playwright turns off stands here again.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/** Flags that Debian's Chromium needs; as root it refuses to start inside its sandbox. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  `--disable-features=${WITHOUT.join(',')}`,
];

/**
 * Standard output of a command, or null when it is missing, fails or takes over 20 s.
 * @param {string} command
 * @param {readonly string[]} args
 */
function output(command, args) {
  const run = spawnSync(command, args, { encoding: 'utf8', timeout: LIMIT });
  return run.status === 0 ? run.stdout : null;
}

const WELL_KNOWN = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google/Chrome/Application/chrome.exe'),
];

/**
 * The full path of a program that answers `--version`, or null.
 * @param {string} program
 */
function working(program) {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  const path = existsSync(program) ? program : output(finder, [program])?.split(/\r?\n/)[0];
  if (!path) return null;
  // Chrome for Windows opens a window instead of printing a version: there, being present is enough.
  return process.platform === 'win32' || output(path, ['--version']) !== null ? path : null;
}

/** Where Playwright keeps its own download, when it is there. */
function playwrightDownload() {
  try {
    const path = createRequire(import.meta.url)('playwright').chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch (error) {
    // Before the first install there is no Playwright to ask; anything else is a real fault.
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/**
 * A Chromium that starts: CHROMIUM_PATH, an installed one, Playwright's download; else null.
 * @returns {string | null}
 * @throws when CHROMIUM_PATH names something that does not start
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    const path = working(named);
    if (!path) throw new Error(`CHROMIUM_PATH names ${named}, which does not start. Correct or unset it.`);
    return path;
  }
  for (const program of WELL_KNOWN) {
    const path = working(program);
    if (path) return path;
  }
  return playwrightDownload();
}

/** True when the system can draw Chinese. macOS and Windows bring their own fonts. */
export function hasChineseFont() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(output('fc-list', [':lang=zh', 'family'])?.trim());
}

/**
 * LibreOffice's command, or null.
 * @returns {string | null}
 */
export function findLibreOffice() {
  for (const program of ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice']) {
    const path = existsSync(program) ? program : output('which', [program])?.trim();
    if (path) return path;
  }
  return null;
}

/** True when Poppler's readers are there, with which the tests read printed decks back. */
export function hasPdfReaders() {
  return ['pdfinfo', 'pdftotext'].every(program => output('which', [program]) !== null);
}
