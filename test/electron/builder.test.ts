import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Configuration } from 'electron-builder';
import { describe, expect, it } from 'vitest';

interface Builder {
  getConfig(folder: string, file: string, more: null): Promise<Configuration>;
  validateConfiguration(config: unknown, log: unknown): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What electron-builder itself reads and judges its configuration with. */
const ofBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const builder: Builder = ofBuilder('app-builder-lib/out/util/config/config.js');
const log = { isEnabled: false, add: () => {} };

const config = () => builder.getConfig(ROOT, 'electron-builder.yml', null);

describe('electron-builder.yml', () => {
  it('is what electron-builder takes', async () => {
    await expect(builder.validateConfiguration(await config(), log)).resolves.toBeUndefined();
  });

  it.each([
    ['a misspelt key', (c: Configuration) => ({ ...c, wim: c.win })],
    ['a misspelt key further in', (c: Configuration) => ({ ...c, linux: { categry: 'Education' } })],
    ['a fuse of another type', (c: Configuration) => ({ ...c, electronFuses: { runAsNode: 'no' } })],
  ])('would be refused with %s', async (_, spoil) => {
    await expect(builder.validateConfiguration(spoil(await config()), log)).rejects.toThrow();
  });

  it('turns off what lets others run code in the app', async () => {
    expect((await config()).electronFuses).toMatchObject({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('names one exact version of Electron, and a target for each system', async () => {
    const { electronVersion, linux, win, mac } = await config();
    expect(electronVersion).toMatch(/^\d+\.\d+\.\d+$/);
    for (const system of [linux, win, mac]) expect(system).toHaveProperty('target');
  });

  it('lets the app use the microphone on macOS', async () => {
    const { mac } = await config();
    expect(mac?.extendInfo).toHaveProperty('NSMicrophoneUsageDescription');
    for (const file of [mac?.entitlements, mac?.entitlementsInherit])
      expect(readFileSync(`${ROOT}/${file}`, 'utf8')).toContain('com.apple.security.device.audio-input');
  });

  it('packs the file that package.json starts', async () => {
    const { main } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { main: string };
    expect(main).toMatch(/^dist\/electron\//);
    expect(JSON.stringify((await config()).files)).toContain('"dist/**"');
  });
});

it('keeps the desktop shell small', () => {
  const files = readdirSync(`${ROOT}/electron`).filter((name) => name.endsWith('.ts'));
  const lines = files.reduce(
    (sum, name) => sum + readFileSync(`${ROOT}/electron/${name}`, 'utf8').split('\n').length,
    0,
  );
  expect(lines).toBeLessThan(400);
});
