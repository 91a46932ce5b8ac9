/** What ADL's conformance tests assert beside the numbered requirements (requirements-2004.test.ts). */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPackage } from '../../packager/check/check-package.ts';
import { inWords } from '../../packager/check/in-words.ts';
import { inResourcePackage } from '../../packager/check/manifest/demands-2004.ts';
import { openView } from '../../packager/check/package/view.ts';
import { profileById } from '../../packager/check/profile/profile.ts';
import { UNNUMBERED } from './unnumbered-2004.ts';

let folder: string;
let every: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-unnumbered-'));
  every = await readFile(new URL('every-2004-element.xml', import.meta.url), 'utf8');
});
afterAll(() => rm(folder, { recursive: true }));

/** What each rule that speaks of a manifest on its own quotes. */
async function quotesOf(text: string): Promise<Map<string, string[]>> {
  const profile = profileById('standard');
  if (!profile) throw new Error('no profile');
  const file = join(folder, 'imsmanifest.xml');
  await writeFile(file, text);
  const view = await openView(file, profile);
  try {
    const results = inWords(await checkPackage(view, profile), 'en');
    return new Map(
      results.map(({ ruleId, diagnostics }) => [ruleId, diagnostics.map(({ spec = '' }) => spec)]),
    );
  } finally {
    await view.files.close();
  }
}

const changed = (edits: (typeof UNNUMBERED)[number]['edits'], text: string): string =>
  edits.reduce((sofar, [find, put]) => {
    expect(sofar.split(find).length, find).toBe(2);
    return sofar.replace(find, () => put);
  }, text);

const quotes = (spec: string, id: string): boolean => spec.split(/[ ,;]+/).includes(id);

describe('what ADL asserts without a number of its own', () => {
  it.each(UNNUMBERED)('$asserts ($rule)', async ({ edits, rule, requirement }) => {
    const told = (await quotesOf(changed(edits, every))).get(rule) ?? [];
    expect(told).not.toEqual([]);
    if (requirement) expect(told.join(' ')).toSatisfy((specs: string) => quotes(specs, requirement));
  });

  it.each(UNNUMBERED.filter(({ alsoOfResources }) => alsoOfResources))(
    'of resources alone: $asserts',
    async ({ edits, rule, requirement }) => {
      const alone = changed(edits, every).replace(
        /<organizations [\s\S]*<\/organizations>/,
        '<organizations/>',
      );
      const told = (await quotesOf(alone)).get(rule) ?? [];
      expect(told).not.toEqual([]);
      const [first] = requirement ? inResourcePackage(requirement as `REQ_${string}`).split(' ') : [];
      if (first) expect(told.join(' ')).toSatisfy((specs: string) => quotes(specs, first));
    },
  );
});
