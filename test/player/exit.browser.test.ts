/** The way out of a cmi5 course: it ends on the record store first, then goes where the platform wants the learner. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cmi5 } from '../../packager/export/cmi5.ts';
import { packProject } from '../../packager/export/pack.ts';
import { startPlay } from '../../packager/lms/play.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { openPackage } from '../../packager/read/open.ts';
import { launchBrowser } from '../browser.ts';
import { WITH_ITEMS, writeItemAssets } from '../export/item-course.ts';

let folder = '';
let browser: Browser;
const close: (() => Promise<void>)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-exit-'));
  await writeItemAssets(folder);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  for (const end of close) await end();
  await rm(folder, { recursive: true, force: true });
});

it('offers “Exit” at the end, sends “terminated” and then leads to the returnURL (cmi5 10.2.6)', async () => {
  const out = join(folder, 'course.zip');
  const packed = await packProject({
    project: WITH_ITEMS,
    folder,
    target: cmi5,
    out,
    player: await buildPlayer(),
  });
  if (!packed.ok) throw new Error(packed.error.code);
  const opened = await openPackage(out);
  if (!opened.ok) throw new Error(opened.error.kind);
  const play = await startPlay(opened.value, {
    ...{ kind: 'cmi5', launch: 'index.html', lms: 'lrs', lang: 'en', title: 'x' },
  });
  close.push(play.close, () => opened.value.close());

  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  /** What the store was sent and where the frame went, in order. */
  const happened: string[] = [];
  page.on('request', (request) => {
    const verbs = request.postData()?.matchAll(/verbs\/(\w+)/g) ?? [];
    if (new URL(request.url()).pathname.endsWith('/statements'))
      happened.push(...[...verbs].map(([, verb = '']) => verb));
    if (request.isNavigationRequest() && request.url().endsWith('/returned')) happened.push('returned');
  });
  await page.goto(play.url);
  const course = page.frameLocator('main iframe');
  const press = (name: string) => course.getByRole('button', { name, exact: true }).click();

  await course.getByRole('heading', { level: 1 }).waitFor();
  while (await course.getByRole('button', { name: 'Next', exact: true }).isVisible()) await press('Next');
  expect(await course.getByRole('button', { name: 'Exit' }).count()).toBe(0);
  await press('Finish');
  await course.getByText('“Exit” takes you back there.').waitFor();
  await press('Exit');

  await course.getByRole('heading', { name: 'Back on the platform' }).waitFor();
  expect(happened[0]).toBe('initialized');
  expect(happened.filter((one) => one === 'terminated')).toHaveLength(1);
  expect(happened.slice(-2)).toEqual(['terminated', 'returned']);
});
