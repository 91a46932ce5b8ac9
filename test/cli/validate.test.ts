import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ReportSchema } from '../../scripts/report-schema.ts';
import { rawZip } from '../check/raw-zip.ts';
import { builtCli } from '../engine.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const BASE = 'test/rules/bases/scorm12';
const place = mkdtempSync(join(tmpdir(), 'kriti-cli-'));
afterAll(() => rmSync(place, { recursive: true }));

/** Runs the built command line, as a shell would. */
async function kriti(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const cli = await builtCli();
  return new Promise((resolve) => {
    const env = { ...process.env, KRITI_LANG: 'en' };
    const child = spawn(process.execPath, [cli, ...args], { cwd: ROOT, env });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('kriti validate', () => {
  it('ends with 0 where nothing is found', async () => {
    const { code, out } = await kriti('validate', BASE);
    expect(out).toContain('Nothing to mend');
    expect(code).toBe(0);
  });

  it('counts the sums of a large package beside the check, and reads what differs from them', async () => {
    const files = readdirSync(join(ROOT, BASE)).map((name) => ({
      name,
      content: readFileSync(join(ROOT, BASE, name)),
    }));
    const film = Buffer.alloc(9 * 2 ** 20, 'film');
    const zip = rawZip([
      ...files,
      { name: 'whole.bin', content: film, method: 0 },
      { name: 'damaged.bin', content: film, method: 0, crc: 7 },
    ]);
    const path = join(place, 'large.zip');
    writeFileSync(path, zip);
    const { code, out } = await kriti('validate', path, BASE, '--format', 'json');
    const [large] = ReportSchema.parse(JSON.parse(out)).reports;
    expect(large?.subject).toEqual({
      path,
      bytes: zip.length,
      sha256: createHash('sha256').update(zip).digest('hex'),
    });
    const told = large?.results.find(({ ruleId }) => ruleId === 'entry-checksum-matches');
    expect(told?.diagnostics.map(({ location }) => location?.file)).toEqual(['damaged.bin']);
    expect(code).toBe(1);
  });

  it('reports a file that is not there and goes on with the others', async () => {
    const { code, out } = await kriti('validate', join(place, 'none.zip'), BASE, '--format', 'json');
    const report = ReportSchema.parse(JSON.parse(out));
    expect(report.format).toBe(1);
    expect(report.reports.map((r: { verdict: string }) => r.verdict)).toEqual(['fail', 'pass']);
    expect(report.reports[1]).toMatchObject({
      kind: 'scorm12',
      profile: 'standard',
      subject: { path: BASE },
    });
    expect(code).toBe(1);
  });

  it('holds a course against a corpus, and says what it cannot open', async () => {
    const folder = join(place, 'copied');
    cpSync(join(ROOT, 'templates/orientation'), folder, { recursive: true });
    const page = readFileSync(join(folder, 'pages/p-think-plan.en.json'), 'utf8');
    const source = [...page.matchAll(/"text": "([^"]{80,})"/g)].map(([, text]) => text).join('\n');
    writeFileSync(join(place, 'Annual report.txt'), source);
    const corpus = join(place, 'corpus');
    expect((await kriti('corpus', 'add', join(place, 'Annual report.txt'), '--corpus', corpus)).code).toBe(0);
    const { out, code } = await kriti('check', folder, '--corpus', corpus, '--format', 'json');
    const [file] = ReportSchema.parse(JSON.parse(out)).reports;
    expect(code).toBe(1);
    expect(file?.similar?.matches.map(({ source: { title } }) => title)).toContain('Annual report');
    const found = file?.results.find(({ ruleId }) => ruleId === 'is-original');
    expect(found?.diagnostics[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('also stand in “Annual report”'),
    });
    expect(await kriti('check', folder, '--corpus', join(place, 'none'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no corpus'),
    });
  });

  it('never fails where --fail-on never says so', async () => {
    expect((await kriti('validate', join(place, 'none.zip'), '--fail-on', 'never')).code).toBe(0);
  });

  it('knows wrong usage from findings', async () => {
    expect((await kriti('validate')).code).toBe(2);
    expect((await kriti('validate', BASE, '--profil', 'igot')).code).toBe(2);
    expect((await kriti('validate', BASE, '--profile', 'nowhere')).code).toBe(2);
    expect((await kriti('validate', BASE, '--run', 'nowhere')).code).toBe(2);
  });

  it('writes a report file whole, and leaves nothing beside it', async () => {
    const own = mkdtempSync(join(place, 'report-'));
    const file = join(own, 'report.html');
    const { code, out } = await kriti('validate', BASE, '--format', 'html', '--output', file, '--lang', 'hi');
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8')).toContain('<html lang="hi">');
    expect(readdirSync(own)).toEqual(['report.html']);
  });

  it('fills in the score card for a course', async () => {
    const folder = join(place, 'orientation');
    cpSync(join(ROOT, 'templates/orientation'), folder, { recursive: true });
    const { out } = await kriti('check', folder, '--format', 'json', '--lang', 'hi');
    const [file] = ReportSchema.parse(JSON.parse(out)).reports;
    expect(file?.scorecard?.items).toHaveLength(81);
    expect(file?.scorecard?.gate).toBe('qualified');
  });

  it('takes a ministry’s own profile and refuses one with a typing error', async () => {
    const file = join(place, 'own.json');
    const profile = { id: 'own', label: { en: 'Own', hi: 'अपना' }, extends: 'standard' };
    writeFileSync(file, JSON.stringify({ ...profile, rules: { 'no-iframe': 'error' } }));
    expect((await kriti('validate', BASE, '--profile', file)).code).toBe(0);
    writeFileSync(file, JSON.stringify({ ...profile, rules: { 'no-ifrane': 'error' } }));
    const { code, err } = await kriti('validate', BASE, '--profile', file);
    expect(err).toContain('no-ifrane');
    expect(code).toBe(2);
  });

  it('brings a report of thousands of findings home', async () => {
    const files = Array.from({ length: 3000 }, (_, i) => `<file href="missing-${i}.png"/>`).join('\n');
    const manifest = readFileSync(join(ROOT, BASE, 'imsmanifest.xml'), 'utf8').replace(
      '</resource>',
      `${files}</resource>`,
    );
    const folder = mkdtempSync(join(tmpdir(), 'kriti-long-'));
    for (const name of readdirSync(join(ROOT, BASE)))
      writeFileSync(join(folder, name), readFileSync(join(ROOT, BASE, name)));
    writeFileSync(join(folder, 'imsmanifest.xml'), manifest);
    const { code, out } = await kriti('validate', folder, '--format', 'json');
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    const [file] = ReportSchema.parse(JSON.parse(out)).reports;
    const missing = file?.results.find((r) => r.ruleId === 'listed-files-exist');
    expect(missing?.diagnostics).toHaveLength(3000);
  });
});

describe('kriti', () => {
  it('lists every rule of a profile with its words', async () => {
    const { out } = await kriti('rules', '--profile', 'igot', '--format', 'json');
    const { rules } = JSON.parse(out);
    expect(rules.length).toBeGreaterThan(100);
    for (const rule of rules) expect(Object.values(rule).every((value) => value !== '')).toBe(true);
  });

  it('gives an example with the help of each command, in the language asked for', async () => {
    for (const command of ['validate', 'check', 'rules', 'play']) {
      const { code, out } = await kriti(command, '--help');
      expect([code, out.includes('Example:')]).toEqual([0, true]);
    }
    expect((await kriti('validate', '--help', '--lang', 'hi')).out).toContain('उदाहरण:');
  });
});
