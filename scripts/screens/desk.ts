/** What an entry of the list has in its hands, and the ways it goes through the window. */
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { en } from '../../renderer/locales/en.ts';
import { hi } from '../../renderer/locales/hi.ts';
import type { Courses } from './courses.ts';

export const LANGS = ['en', 'hi'] as const;
export const THEMES = ['light', 'dark'] as const;
export type Lang = (typeof LANGS)[number];
export type Theme = (typeof THEMES)[number];
export type Key = keyof typeof en;

export interface Desk {
  readonly page: Page;
  readonly lang: Lang;
  /** Folders of the courses; empty before they are made. */
  readonly courses: Courses;
  /** A word of the window in its present language. */
  readonly say: (key: Key) => string;
  /** Runs a command by its word, from the palette. */
  readonly run: (key: Key) => Promise<void>;
}

type Way = (desk: Desk) => Promise<void>;

export interface Screen {
  /** First part of the file's name. */
  readonly id: string;
  readonly title: string;
  /** Goes there, from any other screen; answers the page when it is another one. */
  readonly show: (desk: Desk) => Promise<Page | undefined> | Promise<void>;
  /** Leaves it; absent: Esc does. */
  readonly leave?: Way;
  /** Drawn in these widths too, in the light scheme. */
  readonly widths?: readonly number[];
}

export function deskOf(page: Page, lang: Lang, courses: Courses): Desk {
  const words = lang === 'hi' ? hi : en;
  const say = (key: Key): string => words[key];
  const run = async (key: Key): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.locator('.palette-input').fill(say(key));
    // The palette itself: what a command opens may look alike.
    const palette = await page.locator('.palette-input').elementHandle();
    await page
      .locator('.palette-item', { hasText: say(key) })
      .first()
      .click();
    await palette?.waitForElementState('hidden');
  };
  return { page, lang, courses, say, run };
}

/** Goes several ways, one after the other. */
export const inTurn =
  (...ways: readonly Way[]): Way =>
  async (desk) => {
    for (const way of ways) await way(desk);
  };

export const press =
  (...keys: readonly string[]): Way =>
  async ({ page }) => {
    for (const key of keys) await page.keyboard.press(key);
  };

export const awaits =
  (selector: string): Way =>
  ({ page }) =>
    page.locator(selector).first().waitFor();

/** Presses the first that the selector finds, once it is there. */
export const click =
  (selector: string): Way =>
  ({ page }) =>
    page.locator(selector).first().click();

/** Presses a button by its word, the first inside `within`. */
export const button =
  (key: Key, within = 'body'): Way =>
  ({ page, say }) =>
    page
      .locator(within)
      .getByRole('button', { name: say(key), exact: true })
      .first()
      .click();

/** Shows one of the open courses; the sample unless another is named. */
const course =
  (which: keyof Courses = 'sample'): Way =>
  async ({ page, courses }) => {
    const tab = page.locator(`.doc-name[title$=${JSON.stringify(basename(courses[which]))}]`);
    await tab.click();
    await page.locator('.modebar').waitFor();
  };

/** A mode of the sample course, by the word of its tab. */
export const mode = (key: Key, ready: string, which: keyof Courses = 'sample'): Way =>
  inTurn(
    course(which),
    ({ page, say }) => page.locator('.mode', { hasText: say(key) }).click(),
    awaits(ready),
  );

/** Presses the row of a page at its beginning: elsewhere its own buttons may lie. */
export const row =
  (id: string): Way =>
  ({ page }) =>
    page.locator(`.tree [data-key="${id}"]`).click({ position: { x: 50, y: 12 } });

/** Goes to the end of the outline: only rows in view are drawn. */
export const outlineEnd: Way = async ({ page }) => {
  await page.locator('.tree').evaluate((tree) => tree.scrollTo(0, tree.scrollHeight));
  await page.locator('.tree [data-key="p-test"]').waitFor();
};

/** A page of the sample course, as it is written. */
export const written = (id = 'p-institutions'): Way =>
  inTurn(mode('mode-write', '.tree'), row(id), awaits('.page > *'));

/** Something that lies over the page that is written, by the word of its command. */
export const over = (key: Key, ready = '.dialog'): Way =>
  inTurn(written(), (desk) => desk.run(key), awaits(ready));

/** A place of the start tab. */
export const home = (key: Key, ready: string): Way => inTurn((desk) => desk.run(key), awaits(ready));

/** The work of undo, for a screen that changed something. */
export const undone =
  (times: number): Way =>
  async ({ page }) => {
    await page.keyboard.press('Escape');
    for (let i = 0; i < times; i += 1) await page.keyboard.press('Control+z');
  };
