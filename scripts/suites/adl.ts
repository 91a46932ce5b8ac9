/**
 * The LMS packages of adlnet/SCORM-2004-4ed-Test-Suite: an LMS must import each
 * of them. Its checkout keeps the manifests apart from what all packages share,
 * which is put in as its build does; compiled Java is stood in for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rawZip } from '../../test/check/raw-zip.ts';
import type { Case } from './verdicts.ts';

const SHARED_SCRIPTS = ['About.js', 'BrowserDetect.js', 'EmulationCode.js'];

interface File {
  readonly name: string;
  readonly content: Buffer;
}

/** The files of a folder and of those below, named from `as`. */
const filesIn = (folder: string, as: string): File[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesIn(join(folder, entry.name), `${as}${entry.name}/`)
      : [{ name: as + entry.name, content: readFileSync(join(folder, entry.name)) }],
  );

export async function cases(checkout: string, scratch: string): Promise<Case[]> {
  const root = join(checkout, 'software_development');
  const courses = join(root, 'TestSuite/LMSRTE/Courses');
  const shared: File[] = [
    ...filesIn(join(courses, 'includes'), 'includes/'),
    ...filesIn(join(courses, 'scripts'), 'common/'),
    ...filesIn(join(courses, 'SCODepot'), 'resources/'),
    ...SHARED_SCRIPTS.map((name) => ({
      name: `common/${name}`,
      content: readFileSync(join(root, 'TestSuite/scripts', name)),
    })),
    { name: 'common/LMSTest.jar', content: Buffer.from('compiled by the build of the suite') },
  ];
  const found: Case[] = [];
  for (const name of readdirSync(courses)
    .filter((entry) => entry.startsWith('LMSTestPackage_'))
    .sort()) {
    const own = filesIn(join(courses, name), '');
    const named = new Set(own.map((file) => file.name));
    const path = join(scratch, `${name}.zip`);
    await writeFile(path, rawZip([...own, ...shared.filter((file) => !named.has(file.name))], {}));
    found.push({ name, path, expected: 'accept', requirement: 'SCORM 2004 4th Edition' });
  }
  return found;
}
