/**
 * `npm run check`: format and lint, types layer by layer, unused code, and the
 * unit tests (all but those that need a browser or minutes). Before every commit.
 */
import { spawn } from 'node:child_process';

const TYPES = [
  'packager/course',
  'packager',
  'packager/player',
  'packager/lms/page',
  'renderer',
  'electron',
  '.',
].map((folder): [string, string[]] => [`types ${folder}`, ['tsc', '-p', `${folder}/tsconfig.json`]]);

const STEPS: [string, string[]][] = [
  ['format and lint', ['biome', 'check', '.']],
  ...TYPES,
  ['unused code', ['knip', '--config', 'scripts/knip.json', '--no-progress']],
  ['unit tests', ['vitest', 'run', '--config', 'test/vitest.config.ts', '--mode', 'unit', '--silent']],
];

function run(args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', ...args], { shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

let failed = 0;
for (const [name, args] of STEPS) {
  const started = performance.now();
  const { code, output } = await run(args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) {
    failed += 1;
    console.log(output);
  }
}
process.exit(failed ? 1 : 0);
