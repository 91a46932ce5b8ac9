import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { builtCli } from '../engine.ts';
import { temporaryFolder } from './test-app.ts';

interface Ran {
  readonly child: ChildProcess;
  /** All that was printed so far. */
  output(): string;
  readonly ended: Promise<number | null>;
}

async function kriti(...args: string[]): Promise<Ran> {
  const config = await temporaryFolder();
  const env = { ...process.env, KRITI_HOME: config, KRITI_NO_OPEN: '1', KRITI_LANG: 'en' };
  const child = spawn(process.execPath, [await builtCli(), ...args], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  return { child, output: () => output, ended: new Promise((resolve) => child.on('close', resolve)) };
}

/** The address a running command printed. */
async function addressOf({ output }: Ran): Promise<URL> {
  await expect.poll(output).toMatch(/http:\S+/);
  return new URL(/http:\S+/.exec(output())?.[0] ?? '');
}

const info = async ({ origin, hash }: URL): Promise<unknown> => {
  const authorization = `Bearer ${hash.slice('#token='.length)}`;
  const headers = { authorization, 'content-type': 'application/json' };
  const body = '{"method":"app.info","input":{}}';
  return (
    (await (await fetch(`${origin}/rpc`, { method: 'POST', headers, body })).json()) as { value: unknown }
  ).value;
};

describe('kriti new', () => {
  it('makes an empty course named after its folder, or one from a template', async () => {
    const folder = await temporaryFolder();
    const empty = await kriti('new', join(folder, 'field-visits'), '--lang', 'pa');
    const full = await kriti(
      'new',
      join(folder, 'orientation'),
      '--template',
      'orientation',
      '--title',
      'For you',
    );
    expect([await empty.ended, await full.ended]).toEqual([0, 0]);
    expect(empty.output()).toContain(join(folder, 'field-visits'));
    const read = async (name: string) =>
      JSON.parse(await readFile(join(folder, name, 'course.json'), 'utf8')) as {
        title: object;
        languages: string[];
      };
    expect(await read('field-visits')).toMatchObject({ title: { pa: 'field-visits' }, languages: ['pa'] });
    expect(await read('orientation')).toMatchObject({ title: { en: 'For you' } });
  });

  it.each([
    ['a folder that holds something', ['full'], 'is not empty'],
    ['a template that is not there', ['a', '--template', 'none'], 'Templates: '],
    ['what is no language', ['a', '--lang', 'English'], 'not a language tag'],
    ['no folder', [], 'folder'],
  ])('with %s says what is wrong, and makes nothing', async (_, args, said) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'full'));
    await writeFile(join(folder, 'full', 'mine.txt'), 'mine');
    const [first, ...rest] = args;
    const ran = await kriti('new', ...(first === undefined ? [] : [join(folder, first)]), ...rest);
    expect(await ran.ended).toBe(2);
    expect(ran.output()).toContain(said);
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });
});

describe('kriti open', () => {
  it('prints an address that works, begins with the course named, and ends on Ctrl-C', async () => {
    const folder = join(await temporaryFolder(), 'course');
    await (await kriti('new', folder)).ended;
    const ran = await kriti('open', folder);
    const address = await addressOf(ran);
    expect(address.hostname).toBe('127.0.0.1');
    expect(await info(address)).toMatchObject({ course: folder, canPick: false });
    ran.child.kill('SIGINT');
    expect(await ran.ended).toBe(0);
    await expect(fetch(address.origin)).rejects.toThrow();
  });

  it('of a folder without a course says so', async () => {
    const ran = await kriti('open', await temporaryFolder());
    expect(await ran.ended).toBe(2);
    expect(ran.output()).toContain('holds no course');
  });
});

describe('kriti serve', () => {
  it('listens on the port asked for, and says when it is taken', async () => {
    const first = await kriti('serve');
    const { port } = await addressOf(first);
    const second = await kriti('serve', '--port', port, '--lang', 'hi');
    expect(await second.ended).toBe(2);
    expect(second.output()).toContain(`पोर्ट ${port} नहीं मिला`);
    expect(await info(await addressOf(first))).not.toHaveProperty('course');
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  });

  it.each(['99999', '-1', 'x'])('refuses the port %s', async (port) => {
    const ran = await kriti('serve', '--port', port);
    expect(await ran.ended).toBe(2);
    expect(ran.output()).toContain('0 to 65535');
  });
});

describe('kriti share, receive and handover', () => {
  it('sends a course there and back, and says why not in words', async () => {
    const folder = await temporaryFolder();
    const at = (...names: string[]) => join(folder, ...names);
    const end = async (...args: string[]): Promise<[number | null, string]> => {
      const ran = await kriti(...args);
      return [await ran.ended, ran.output()];
    };
    await end('new', at('leave-rules'), '--title', 'Leave rules');
    expect(await end('share', at('leave-rules'), '--out', at('sent.kriti'))).toEqual([
      0,
      expect.stringMatching(/Written/),
    ]);
    expect((await end('receive', at('sent.kriti'), '--into', at('got')))[1]).toContain(
      `kriti open "${at('got', 'Leave rules')}"`,
    );
    expect(existsSync(at('got', 'Leave rules', 'course.json'))).toBe(true);
    const inside = await end('share', at('leave-rules'), '--out', at('leave-rules', 'sent.kriti'));
    expect(inside).toEqual([1, expect.stringMatching(/cannot lie inside the course folder/)]);
    await writeFile(at('words.kriti'), 'no ZIP at all');
    expect(await end('receive', at('words.kriti'), '--into', at('got'))).toEqual([
      1,
      expect.stringMatching(/is damaged/),
    ]);
    const handed = await end('handover', at('leave-rules'), '--out', at('client.zip'));
    expect(handed).toEqual([0, expect.stringMatching(/client\.zip/)]);
  });
});
