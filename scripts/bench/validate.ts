/**
 * Validating, each in a process of its own and in turn with its baseline:
 * a package of 400 MB against `unzip -tq`; one of 1 MB, from a cold start,
 * against `unzip -tq` and `xmllint --schema` on its manifest; a manifest of
 * 5,000 items against `xmllint --schema`, whole and then what is like for like,
 * its schema in a process that has begun; and 200 packages at once.
 * Goals: 0.5 x and 200 MB; 4 x and 0.6 s; 2 x.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { schemaFaults } from '../../packager/check/xsd/xsd.ts';
import { rawZip } from '../../test/check/raw-zip.ts';
import { generateCourse } from './material/course.ts';
import { machine, type Timed, timed, together } from './material/timed.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = [process.execPath, join(ROOT, 'dist', 'cli.js')];
const BASE = join(ROOT, 'test', 'rules', 'bases', 'scorm12');
const ROUNDS = 5;
const PACKAGES = 200;

export async function run(): Promise<void> {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'ignore' });
  const folder = mkdtempSync(join(tmpdir(), 'bench-validate-'));
  try {
    const large = await largePackage(folder);
    const small = smallPackage(folder);
    const manifest = longManifest(folder);
    const many = manyPackages(folder);
    const schema = join(ROOT, 'packager', 'check', 'schemas', 'scorm12', '_drv.xsd');
    // Else what was just written would be on its way to the disk while it is read.
    execFileSync('sync');
    const xmllint = ['xmllint', '--nonet', '--noout', '--schema', schema];

    compare('400 MB', folder, [['unzip', '-tq', large]], large);
    compare(
      '1 MB',
      folder,
      [
        ['unzip', '-tq', small],
        [...xmllint, join(folder, 'small.xml')],
      ],
      small,
    );
    compare('manifest of 5,000 items', folder, [[...xmllint, manifest]], manifest);
    await compareSchemas([...xmllint, manifest], manifest, folder);
    const all = timed(
      [...CLI, 'validate', ...many, '--quiet', '--output', 'all.json', '--format', 'json'],
      folder,
      true,
    );
    console.log(
      `${PACKAGES} packages                  ${show(all)}, ${(PACKAGES / all.seconds).toFixed(0)} a second`,
    );
    console.log(machine());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const show = ({ seconds, peakMb }: Timed): string => `${seconds.toFixed(3)} s   peak ${peakMb.toFixed(0)} MB`;

/** Ours and the programs that stand for the least there is to do, in turn. */
function compare(name: string, folder: string, baselines: readonly string[][], path: string): void {
  const ours: Timed[] = [];
  const theirs: Timed[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(timed([...CLI, 'validate', path, '--quiet'], folder, true));
    const runs = baselines.map((command) => timed(command, folder));
    theirs.push({
      seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0),
      peakMb: Math.max(...runs.map(({ peakMb }) => peakMb)),
    });
  }
  const [mine, other] = [together(ours), together(theirs)];
  const programs = baselines.map(([program]) => program).join(' + ');
  console.log(`${name.padEnd(26)} ${programs.padEnd(18)} ${show(other)}`);
  console.log(
    `${''.padEnd(26)} ${'ours'.padEnd(18)} ${show(mine)}   ${(mine.seconds / other.seconds).toFixed(2)} x`,
  );
}

/** Parsing and validating alone, by the same library: theirs native and begun each time, ours WebAssembly and begun once. */
async function compareSchemas(command: readonly string[], manifest: string, folder: string): Promise<void> {
  const bytes = readFileSync(manifest);
  await schemaFaults('scorm12', bytes);
  let [ours, theirs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    const before = performance.now();
    await schemaFaults('scorm12', bytes);
    ours = Math.min(ours, (performance.now() - before) / 1000);
    theirs = Math.min(theirs, timed([...command], folder).seconds);
  }
  console.log(`${'  its schema alone'.padEnd(26)} ${'xmllint'.padEnd(18)} ${theirs.toFixed(3)} s`);
  console.log(`${''.padEnd(26)} ${'ours'.padEnd(18)} ${ours.toFixed(3)} s   ${(ours / theirs).toFixed(2)} x`);
}

async function largePackage(folder: string): Promise<string> {
  const [course, path] = [join(folder, 'course'), join(folder, 'large.zip')];
  await generateCourse(course, join(ROOT, 'templates', 'blank'));
  timed([...CLI, 'pack', course, '--as', 'scorm12', '--out', path], folder, true);
  rmSync(course, { recursive: true });
  return path;
}

const base = (): { name: string; content: Buffer }[] =>
  readdirSync(BASE).map((name) => ({ name, content: readFileSync(join(BASE, name)) }));

/** Bytes that cannot be packed smaller, the same each time. */
function noise(bytes: number): Buffer {
  const content = Buffer.alloc(bytes);
  for (let i = 0, x = 1; i < bytes; i++) {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0;
    content[i] = x >>> 24;
  }
  return content;
}

function smallPackage(folder: string): string {
  const path = join(folder, 'small.zip');
  writeFileSync(path, rawZip([...base(), { name: 'film.bin', content: noise(2 ** 20) }]));
  writeFileSync(join(folder, 'small.xml'), readFileSync(join(BASE, 'imsmanifest.xml')));
  return path;
}

/** The manifest of the base with 5,000 items and as many resources: some 2 MB. */
function longManifest(folder: string): string {
  const text = readFileSync(join(BASE, 'imsmanifest.xml'), 'utf8');
  const numbers = Array.from({ length: 5_000 }, (_, i) => i);
  const items = numbers.map(
    (i) =>
      `<item identifier="item-of-the-course-${i}" identifierref="resource-of-the-course-${i}" isvisible="true"><title>Rule ${i} on leave and what follows from it</title></item>\n`,
  );
  const resources = numbers.map(
    (i) =>
      `<resource identifier="resource-of-the-course-${i}" type="webcontent" adlcp:scormtype="sco" href="lessons/lesson-${i}/index.html"><file href="lessons/lesson-${i}/index.html"/></resource>\n`,
  );
  const path = join(folder, 'imsmanifest.xml');
  writeFileSync(
    path,
    text
      .replace('</organization>', () => `${items.join('')}</organization>`)
      .replace('</resources>', () => `${resources.join('')}</resources>`),
  );
  return path;
}

/** From 20 KB to 5 MB each. */
function manyPackages(folder: string): string[] {
  const inside = join(folder, 'many');
  mkdirSync(inside);
  return Array.from({ length: PACKAGES }, (_, i) => {
    const path = join(inside, `${i}.zip`);
    const film = { name: 'film.bin', content: noise(20_000 + (i % 10) ** 2 * 60_000), method: 0 };
    writeFileSync(path, rawZip([...base(), film]));
    return path;
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run();
