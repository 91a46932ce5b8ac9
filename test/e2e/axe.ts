/** What axe says to a screen as it stands, by WCAG 2.2 A and AA. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What another scheme of colours can change. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Rule and element of everything found, one a line. */
async function violations(page: Page, runOnly: typeof ALL | typeof COLOURS): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readFile(axeFile, 'utf8'));
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as {
      axe: { run(root: Document, options: object): Promise<AxeResult> };
    };
    interface AxeResult {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }[];
    }
    // What a browser's own viewer shows in a frame is not ours to judge, and axe would wait for it.
    const { violations: found } = await axe.run(document, { runOnly: only, iframes: false });
    return found.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)}`));
  }, runOnly);
}

/** Fails where axe finds anything in the light scheme, or among the colours of the dark one. */
export async function axeInBothSchemes(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await violations(page, colorScheme === 'light' ? ALL : COLOURS), colorScheme).toEqual([]);
  }
}
