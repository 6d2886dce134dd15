// First run: installs node_modules and, with --tests, a browser, a Chinese font and LibreOffice. Plain Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findLibreOffice, hasChineseFont, hasPdfReaders } from './tools.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const say = (/** @type {string} */ line) => console.error(`set-up: ${line}`);

/**
 * Runs a command, showing its output, and stops it after `quiet` ms without a word.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {number} quiet
 * @param {Record<string, string>} env
 * @returns {Promise<boolean>} whether it ended well
 */
function run(command, args, quiet, env = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const heard = (/** @type {Buffer | undefined} */ chunk) => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), quiet);
      if (chunk) process.stderr.write(chunk);
    };
    heard(undefined);
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    const done = (/** @type {boolean} */ good) => {
      clearTimeout(timer);
      resolve(good);
    };
    child.on('error', () => done(false));
    child.on('close', code => done(code === 0));
  });
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Node ${process.versions.node} is too old. Install Node 20.19 or newer and run this again.`);
  process.exit(1);
}

/** `npm ci`, only when the lock file is not the one that node_modules was made from. */
async function installPackages() {
  const stamp = join(root, 'node_modules', '.cache', 'mingjian', 'lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('installing packages (npm ci)');
  if (!(await run('npm', ['ci', '--no-audit', '--no-fund'], 180_000))) {
    say('npm ci failed: see its words above; check the network and run this again.');
    process.exit(1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

const debian = () =>
  process.platform === 'linux' && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

let listed = false;
/**
 * Debian's packages, as root only.
 * @param {readonly string[]} packages
 */
async function apt(packages) {
  if (!debian() || process.getuid?.() !== 0) return;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!listed) listed = await run('apt-get', ['update'], 120_000, quiet);
  say(`installing Debian's ${packages.join(', ')}`);
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], 300_000, quiet);
}

/**
 * Stops with the one command that mends it.
 * @param {string} what
 * @param {readonly string[]} packages
 * @param {string} other
 */
function missing(what, packages, other) {
  say(`${what} is missing and could not be installed.`);
  say(debian() ? `Run:  sudo apt-get install -y ${packages.join(' ')}` : other);
  process.exit(1);
}

async function browser() {
  if (findChromium()) return;
  say("no Chromium or Chrome found; trying Playwright's own");
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  await run(process.execPath, [cli, 'install', 'chromium'], 20_000);
  if (findChromium()) return;
  await apt(['chromium']);
  if (!findChromium())
    missing('A browser', ['chromium'], 'Install Chrome or Chromium, or set CHROMIUM_PATH to one.');
}

async function font() {
  if (hasChineseFont()) return;
  await apt(['fontconfig', 'fonts-noto-cjk']);
  if (!hasChineseFont())
    missing('A Chinese font', ['fonts-noto-cjk'], 'Install the Noto Sans CJK and Noto Serif CJK fonts.');
}

async function office() {
  const packages = ['libreoffice-impress', 'libreoffice-calc', 'poppler-utils'];
  const complete = () => findLibreOffice() !== null && hasPdfReaders();
  if (complete()) return;
  await apt(packages);
  if (!complete())
    missing('LibreOffice or Poppler', packages, 'Install LibreOffice and Poppler (pdftotext).');
}

requireNode();
await installPackages();
if (process.argv.includes('--tests')) {
  await browser();
  await font();
  await office();
}
