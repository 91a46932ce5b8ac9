/** What is read of a package that is checked, and of the folder of a course that is being written. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { PackageView } from '../packager/check/package/view.ts';
import { profileById } from '../packager/check/profile/profile.ts';
import { validateFile } from '../packager/validate.ts';
import { rawZip } from './check/raw-zip.ts';

afterEach(() => vi.restoreAllMocks());

test('a package is read through, the folder of a course is not', async () => {
  const readAll = vi.spyOn(PackageView.prototype, 'readAll');
  const profile = profileById('standard');
  if (!profile) throw new Error('no profile');
  const course = fileURLToPath(new URL('../templates/blank', import.meta.url));
  expect((await validateFile({ path: course, profile, lang: 'en' })).kind).toBe('course');
  expect(readAll).not.toHaveBeenCalled();
  const place = mkdtempSync(join(tmpdir(), 'kriti-validate-'));
  try {
    const path = join(place, 'course.zip');
    writeFileSync(path, rawZip([{ name: 'course.json', content: Buffer.from('{"format": 1}') }]));
    expect((await validateFile({ path, profile, lang: 'en' })).kind).toBe('course');
    expect(readAll).toHaveBeenCalled();
  } finally {
    rmSync(place, { recursive: true });
  }
});
