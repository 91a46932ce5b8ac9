import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openZip } from '../../packager/read/zip.ts';
import { brokenBy, FAULTS, sound } from './broken.ts';
import { checkedFile, profileNamed, repaired } from './repaired.ts';

const place = mkdtempSync(join(tmpdir(), 'kriti-repair-'));
afterAll(() => rmSync(place, { recursive: true }));

const standard = profileNamed('standard');

/** Text of every file of an archive. */
async function textsOf(path: string): Promise<Map<string, string>> {
  const opened = await openZip(path);
  if (!opened.ok) throw new Error(opened.error.kind);
  const texts = new Map<string, string>();
  for (const name of opened.value.paths)
    texts.set(name, Buffer.from(await opened.value.read(name)).toString());
  await opened.value.close();
  return texts;
}

describe('a package broken in any way that can be mended', () => {
  it('is found sound when it was repaired, and a second repair changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(Object.keys(FAULTS)), async (faults) => {
        const mended = await repaired(place, brokenBy(faults));
        // Each fault is told under its own name, and nothing that was not there.
        const told = mended.steps.filter(({ outcome }) => outcome === 'mended').map(({ id }) => id);
        expect(new Set(told)).toEqual(new Set(faults));
        const found = (await checkedFile(mended.out, standard)).filter(({ findings }) => findings.length > 0);
        expect(found.map(({ rule }) => rule.id)).toEqual([]);
        const again = await repaired(place, mended.bytes);
        expect([again.mended, again.steps]).toEqual([false, []]);
        expect(again.bytes.equals(mended.bytes)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('has the texts of the sound one again, to the letter where nothing was lost', async () => {
    const all = Object.keys(FAULTS).filter((name) => name !== 'name-characters-accepted');
    const mended = await repaired(place, brokenBy(all));
    const texts = await textsOf(mended.out);
    const { files } = sound();
    expect([...texts.keys()].sort()).toEqual([...files.keys()].sort());
    for (const [path, text] of files)
      if (!path.endsWith('imsmanifest.xml')) expect(texts.get(path)).toBe(text);
    expect(texts.get('imsmanifest.xml')).toContain('<!-- kept --><file href="index.html"/>');
  });
});
