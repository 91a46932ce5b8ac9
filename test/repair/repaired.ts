/** Repairs a package in a folder of its own and tells what its rules found before and after. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage } from '../../packager/check/check-package.ts';
import { openView } from '../../packager/check/package/view.ts';
import { type Profile, profileById } from '../../packager/check/profile/profile.ts';
import type { Checked } from '../../packager/check/run.ts';
import { type Repaired, repairPackage } from '../../packager/repair/repair.ts';

export const profileNamed = (id: string): Profile => {
  const profile = profileById(id);
  if (!profile) throw new Error(`no profile ${id}`);
  return profile;
};

export interface RepairOptions {
  readonly without?: readonly string[];
  readonly profile?: Profile;
  readonly lang?: 'en' | 'hi';
}

let made = 0;

/** @param place a folder that the caller removes */
export async function repaired(
  place: string,
  zip: Buffer,
  { without = [], profile = profileNamed('standard'), lang = 'en' }: RepairOptions = {},
): Promise<Repaired & { readonly out: string; readonly bytes: Buffer }> {
  const path = join(place, `${++made}.zip`);
  const out = join(place, `${made}-mended.zip`);
  writeFileSync(path, zip);
  const result = await repairPackage({ path, out, without, profile, lang });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  if (!readFileSync(path).equals(zip)) throw new Error('the source was changed');
  return { ...result.value, out, bytes: readFileSync(out) };
}

export async function checkedFile(path: string, profile: Profile): Promise<Checked[]> {
  const view = await openView(path, profile);
  try {
    return await checkPackage(view, profile);
  } finally {
    await view.files.close();
  }
}
