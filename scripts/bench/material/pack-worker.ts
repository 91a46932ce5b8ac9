/** What the benchmark of packing measures: `write <folder> <zip>`, `validate <zip>`. */
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { PackageFile } from '../../../packager/export/file.ts';
import { writeZip } from '../../../packager/export/zip.ts';
import { verifyContents } from '../../../packager/read/verify.ts';
import { openZip } from '../../../packager/read/zip.ts';

async function filesOf(folder: string): Promise<PackageFile[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map(async (file) => ({
      path: relative(folder, file).split(sep).join('/'),
      file,
      bytes: (await stat(file)).size,
    }));
  return (await Promise.all(files)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function validate(file: string): Promise<void> {
  const zip = await openZip(file);
  if (!zip.ok) throw new Error(zip.error.kind);
  await verifyContents(zip.value);
  if (zip.value.faults.length > 0) throw new Error(JSON.stringify(zip.value.faults));
}

const [task, source = '', target = ''] = process.argv.slice(2);
if (task === 'write') await writeZip(await filesOf(source), target);
else if (task === 'validate') await validate(source);
else throw new Error(`unknown task: ${task}`);
