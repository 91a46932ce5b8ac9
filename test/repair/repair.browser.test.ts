import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openView } from '../../packager/check/package/view.ts';
import { runPackage } from '../../packager/lms/robot.ts';
import type { PackageFiles } from '../../packager/read/package.ts';
import { fixture } from '../lms/packages.ts';
import { zipped } from './broken.ts';
import { profileNamed, repaired } from './repaired.ts';

const place = mkdtempSync(join(tmpdir(), 'kriti-repair-'));
afterAll(() => rmSync(place, { recursive: true }));

const SMALL = new URL('../lms/fixtures/small/', import.meta.url);

/** The lesson of the robot's own tests, with names and a manifest that no platform takes. */
function brokenLesson(): Buffer {
  const files = new Map<string, string>();
  for (const name of readdirSync(SMALL)) files.set(name, readFileSync(new URL(name, SMALL), 'utf8'));
  const page = (files.get('index.html') ?? '').replace('src="sco.js"', 'src="My%20Scripts/Sco%201.js"');
  expect(page).toContain('My%20Scripts');
  const manifest = `\ufeff<?xml version="1.0"?>
<manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <organizations default="O"><organization identifier="O"><title>A & B</title>
    <item identifier="I" identifierref="R"><title>A</title></item></organization></organizations>
  <resources><resource identifier="R" type="webcontent" href=".\\Start Page.html"/></resources>
</manifest>`;
  return zipped(
    new Map([
      ['course\\IMSMANIFEST.XML', manifest],
      ['course\\start page.html', page],
      ['course\\My Scripts\\Sco 1.js', files.get('sco.js') ?? ''],
      ['__MACOSX\\._x', ''],
    ]),
    { descriptor: true },
    { before: 'stub' },
  );
}

/** The first visit on the strict platform: what was called, and the screens that were seen. */
async function visit(files: PackageFiles, launch: string) {
  const ran = await runPackage(files, { kind: 'scorm12', launch, lms: ['strict'], lang: 'en' });
  if (!ran.ok) throw new Error(ran.error.detail);
  return ran.value.map(({ calls, screens, recorded, missing }) => ({
    // What a lesson writes of the time differs from one run to the next.
    calls: calls.filter(({ args }) => !/time/.test(String(args[0]))).map(({ name, args }) => [name, args]),
    headings: screens.map(({ heading }) => heading),
    recorded,
    missing,
  }));
}

it('a package runs as the sound one does when it was repaired', async () => {
  const profile = profileNamed('igot');
  const mended = await repaired(place, brokenLesson(), { profile });
  expect(mended.steps.filter(({ outcome }) => outcome === 'left')).toEqual([]);
  const view = await openView(mended.out, profile);
  try {
    expect(view.launchPath).toBe('start_page.html');
    const found = await visit(view.files, 'start_page.html');
    expect(found).toEqual(await visit(fixture('small'), 'index.html'));
    expect(found[0]?.calls.length).toBeGreaterThan(2);
  } finally {
    await view.files.close();
  }
});
