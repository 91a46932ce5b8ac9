/** What would differ from one run to the next, made the same in the window: its folder, the clock. */
import { homedir } from 'node:os';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';

/** The moment of all pictures: half past ten and a little, on a working day in Delhi. */
const NOW = '2026-11-30T05:12:00.000Z';
const HOME = '/home/anita';
const SHOWN = `${HOME}/Kriti`;

/**
 * Gives the window a clock that stands, and shows `folder` as the library of a
 * home; what it asks and hears of the engine is changed on its way. Takes
 * effect when the window is loaded next.
 */
export async function disguise(page: Page, folder: string): Promise<void> {
  await page.clock.setFixedTime(NOW);
  const inJson = (path: string): string => JSON.stringify(path).slice(1, -1);
  // The compiler of this script may name functions by a helper, which the window does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(
    ({ real, shown, realHome, realName, home, name, now, began }) => {
      const outwards = (text: string): string => text.replaceAll(shown, real);
      const inwards = (text: string): string =>
        text
          .replaceAll(real, shown)
          .replaceAll(`"${realHome}"`, `"${home}"`)
          .replaceAll(`"name":"${realName}"`, `"name":"${name}"`)
          .replaceAll(/"20\d\d-\d\d-\d\dT[\d:.]+Z"/g, (at) => (at.slice(1, -1) >= began ? `"${now}"` : at));
      const { fetch } = window;
      window.fetch = async (address, options) => {
        if (address !== 'rpc' || typeof options?.body !== 'string') return fetch(address, options);
        const reply = await fetch(address, { ...options, body: outwards(options.body) });
        return new Response(inwards(await reply.text()), { status: reply.status });
      };
      const { EventSource: Source } = window;
      window.EventSource = class extends Source {
        override set onmessage(hear: (event: MessageEvent) => void) {
          this.addEventListener('message', ({ data }) =>
            hear(new MessageEvent('message', { data: inwards(String(data)) })),
          );
        }
      };
    },
    {
      ...{ real: inJson(folder), shown: SHOWN, realHome: inJson(homedir()), home: HOME, now: NOW },
      ...{ realName: basename(homedir()), name: basename(HOME) },
      began: new Date(Date.now() - 60_000).toISOString(),
    },
  );
}
