/**
 * The LMS test suite of adlnet/CATAPULT: packages that a cmi5 LMS must import,
 * and packages that it must refuse, each with the requirement at stake. Its own
 * list is read from its test; folders become ZIPs as its build makes them: a
 * page, a script, and cmi5.xml where there is one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rawZip } from '../../test/check/raw-zip.ts';
import type { Case } from './verdicts.ts';

const PAGE = '<!doctype html><html lang="en"><title>Test</title><script src="unit.js"></script></html>';
const MUST_IMPORT = 'Valid package is imported';

/** The suite's list: `["101-….xml", "6.1.0.0-2"]` under a heading that says which way. */
function listed(test: string): Pick<Case, 'name' | 'expected' | 'requirement'>[] {
  return test.split('describe.each').flatMap((part) => {
    const expected = part.includes(MUST_IMPORT) ? 'accept' : 'reject';
    const rows = part.matchAll(/\["([^"]+\.\w+)",\s*"(\d+(?:\.\d+)+-\d+)"/g);
    return [...rows].map(([, name = '', requirement = '']) => ({ name, expected, requirement }) as const);
  });
}

/** The packages of the run-time tests and the example courses: an LMS has to import them first. */
const imported = (name: string, path: string): Case => ({
  name,
  path,
  expected: 'accept',
  requirement: '6.1.0.0-1',
});

export async function cases(checkout: string, scratch: string): Promise<Case[]> {
  const source = join(checkout, 'lts/pkg/src');
  const pathOf = async (name: string): Promise<string> => {
    const folder = join(source, name.replace(/\.zip$/, ''));
    return existsSync(join(source, name)) ? join(source, name) : packed(folder, join(scratch, name));
  };
  const test = readFileSync(join(checkout, 'lts/__tests__/package.js'), 'utf8');
  const found: Case[] = [];
  for (const one of listed(test)) found.push({ ...one, path: await pathOf(one.name) });
  for (const name of readdirSync(source)
    .filter((entry) => /^0\d\d-/.test(entry))
    .sort()) {
    found.push(imported(`${name}.zip`, await pathOf(`${name}.zip`)));
  }
  const examples = join(checkout, 'course_examples/packages');
  for (const name of readdirSync(examples).sort()) found.push(imported(name, join(examples, name)));
  return found;
}

/** A folder of the suite as a ZIP; one of them is to be Zip64. */
async function packed(folder: string, out: string): Promise<string> {
  const structure = join(folder, 'cmi5.xml');
  const zip64 = folder.endsWith('zip64');
  const files = {
    ...(existsSync(structure) && { 'cmi5.xml': readFileSync(structure) }),
    'index.html': Buffer.from(PAGE),
    'unit.js': Buffer.from('// the unit\n'),
  };
  const entries = Object.entries(files).map(([name, content]) => ({ name, content, zip64 }));
  await writeFile(out, rawZip(entries, {}));
  return out;
}
