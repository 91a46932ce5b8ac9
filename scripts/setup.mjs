/**
 * What `npm start` and `npm test` need before anything else can run: the
 * right Node, the dependencies, a build, a Chromium. Plain JavaScript without
 * imports of its own, because on a fresh machine nothing is installed yet.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NEED = [20, 19];

/** Ends the program with words that say what is missing and how to get it. */
export function fail(what, how) {
  console.error(`\nKriti: ${what}\n${how}\n`);
  process.exit(1);
}

export function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  return done.status ?? 1;
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < NEED[0] || (major === NEED[0] && minor < NEED[1])) {
    fail(
      `this is Node ${process.versions.node}; Kriti needs ${NEED.join('.')} or newer.`,
      "Install a newer Node.js from nodejs.org or with your system's package manager, then run the command again.",
    );
  }
}

/** Installs the dependencies when they are missing or older than the lock file. */
export function ensureDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const stamp = join(ROOT, 'node_modules', '.kriti-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Kriti: installing what it needs (npm ci) …');
  // Electron's own binary comes from outside the registry; where it cannot be
  // reached the app runs in the browser, so its absence must not stop the rest.
  const env = { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' };
  if (run('npm', ['ci', '--no-audit', '--no-fund'], { env }) !== 0) {
    fail(
      'the dependencies could not be installed.',
      'Check that this machine reaches an npm registry (npm ping), then run the command again.',
    );
  }
  writeFileSync(stamp, lock);
}

const SOURCES = ['packager', 'renderer', 'electron', 'templates', 'scripts', 'package.json'];

/** Time of the newest file; a folder's own time changes when somebody merely opens a course in it. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  const names = readdirSync(path).filter((name) => name !== '.kriti');
  return names.reduce((time, name) => Math.max(time, newest(join(path, name))), 0);
}

/** Builds `dist/` when a source is newer than the last build. */
export function ensureBuild() {
  const stamp = join(ROOT, 'dist', '.built');
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.every((name) => newest(join(ROOT, name)) < built)) return;
  console.log('Kriti: building …');
  if (run('npm', ['run', '--silent', 'build']) !== 0)
    fail('the build failed.', 'The messages above say where.');
}

const CHROMIUMS = {
  linux: [
    // The engine without the browser around it: tests take two thirds of the time.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const findChromium = () =>
  [process.env.CHROMIUM_PATH, ...(CHROMIUMS[process.platform] ?? [])].find(
    (path) => path && existsSync(path),
  );

const isDebianRoot = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Finds a Chromium, or installs one: Debian's when root, else Playwright's. Sets CHROMIUM_PATH. */
export function ensureChromium() {
  let path = findChromium();
  if (!path && isDebianRoot()) {
    console.log('Kriti: installing Chromium (apt-get) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (!path) run('apt-get', ['install', '-y', '-qq', name], { env });
      path = findChromium();
    }
  }
  if (path) {
    process.env.CHROMIUM_PATH = path;
    return;
  }
  console.log('Kriti: fetching Chromium (Playwright) …');
  if (
    run(process.execPath, [
      join(ROOT, 'node_modules', 'playwright-core', 'cli.js'),
      'install',
      'chromium',
    ]) !== 0
  ) {
    fail(
      'no Chromium was found.',
      'Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, then run the command again.',
    );
  }
}
