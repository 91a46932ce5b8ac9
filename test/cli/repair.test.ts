import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rawZip } from '../check/raw-zip.ts';
import { builtCli } from '../engine.ts';
import { brokenBy } from '../repair/broken.ts';

const place = mkdtempSync(join(tmpdir(), 'kriti-repair-'));
afterAll(() => rmSync(place, { recursive: true }));

const source = join(place, 'course.zip');
const out = join(place, 'mended.zip');
writeFileSync(source, brokenBy(['manifest-at-root', 'entry-sizes-in-front', 'scormtype-present']));

async function kriti(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const cli = await builtCli();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { env: { ...process.env, KRITI_LANG: 'en' } });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('kriti repair', () => {
  it('tells what would be mended, and writes nothing', async () => {
    const asked = await kriti('repair', source, '--dry-run');
    expect(asked.out).toContain('Would be mended');
    expect(asked.out).toContain('manifest-at-root');
    expect([asked.code, readdirSync(place)]).toEqual([0, ['course.zip']]);
  });

  it('mends, tells each step and file, checks the result, and leaves the source', async () => {
    const before = readFileSync(source);
    const ran = await kriti('repair', source, '--out', out, '--format', 'json');
    const { repair, reports } = JSON.parse(ran.out);
    expect(repair).toMatchObject({ path: source, out, mended: true });
    expect(repair.steps.map((step: { id: string }) => step.id)).toEqual([
      'entry-sizes-in-front',
      'manifest-at-root',
      'scormtype-present',
    ]);
    expect(repair.steps[1].changes[0]).toMatchObject({ file: 'imsmanifest.xml', outcome: 'mended' });
    expect(reports).toMatchObject([{ subject: { path: out }, verdict: 'pass' }]);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(readFileSync(source).equals(before)).toBe(true);
    expect(readdirSync(place).sort()).toEqual(['course.zip', 'mended.zip']);
  });

  it('writes nothing where a file would be lost, and says which and why', async () => {
    const path = join(place, 'climbs.zip');
    writeFileSync(
      path,
      rawZip([
        { name: 'imsmanifest.xml', content: Buffer.from('<manifest/>') },
        { name: '../up.html', content: Buffer.from('x') },
      ]),
    );
    const other = join(place, 'notes.zip');
    writeFileSync(other, 'no ZIP at all');
    const [lost, none] = await Promise.all([
      kriti('repair', path, '--out', join(place, 'a.zip')),
      kriti('repair', other, '--out', join(place, 'b.zip')),
    ]);
    expect(lost.err).toContain('Nothing was written: “../up.html”');
    expect(none.err).toContain('cannot be read as a ZIP (it is no ZIP)');
    expect([lost.code, none.code]).toEqual([1, 1]);
    rmSync(path);
    rmSync(other);
  });

  it('says it in Hindi', async () => {
    const { out: text } = await kriti('repair', source, '--out', out, '--lang', 'hi');
    expect(text).toContain('ठीक किया');
    expect(text).toContain('मैनिफ़ेस्ट पैकेज में सबसे ऊपर');
  });

  it('leaves steps out, and says what remains', async () => {
    const ran = await kriti(
      'repair',
      source,
      '--out',
      out,
      '--without',
      'manifest-at-root',
      '--format',
      'json',
    );
    const { repair, reports } = JSON.parse(ran.out);
    expect(repair.steps.map((step: { id: string }) => step.id)).not.toContain('manifest-at-root');
    expect(reports[0].verdict).toBe('fail');
    expect(ran.code).toBe(1);
  });

  it('knows wrong usage', async () => {
    expect((await kriti('repair', source)).code).toBe(2);
    expect((await kriti('repair', source, '--out', source)).code).toBe(2);
    const unknown = await kriti('repair', source, '--out', out, '--without', 'nothing');
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('manifest-at-root')]);
  });

  it('names what is no ZIP', async () => {
    const none = join(place, 'none.zip');
    const ran = await kriti('repair', none, '--out', join(place, 'no.zip'));
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('it is not there')]);
    expect(existsSync(join(place, 'no.zip'))).toBe(false);
  });
});
