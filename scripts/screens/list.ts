/** The screens that are drawn, in the order of the work; each is an entry here and nothing more. */
import type { Page } from 'playwright-core';
import type { en } from '../../renderer/locales/en.ts';

type Key = keyof typeof en;

/** What an entry has to reach its screen. */
export interface Desk {
  readonly page: Page;
  /** A word of the window in its present language. */
  readonly say: (key: Key) => string;
  /** Runs a command by its word, from the palette. */
  readonly run: (key: Key) => Promise<void>;
}

export interface Screen {
  /** First part of the file's name. */
  readonly id: string;
  readonly title: string;
  /** Goes there, from anywhere in the sample course or on the start screen; answers the page when it is another one. */
  readonly show: (desk: Desk) => Promise<Page | undefined> | Promise<void>;
  /** Leaves it; absent: Esc does. */
  readonly leave?: (desk: Desk) => Promise<void>;
}

/** Comes from the start screen to the course that is open. */
async function toCourse({ page }: Desk): Promise<void> {
  if (await page.locator('.modebar').count()) return;
  await page.locator('.doc-name').first().click();
  await page.locator('.modebar').waitFor();
}

const mode =
  (key: Key, ready: string) =>
  async (desk: Desk): Promise<void> => {
    await toCourse(desk);
    await desk.page.locator('.mode', { hasText: desk.say(key) }).click();
    await desk.page.locator(ready).first().waitFor();
  };

/** Something that lies over the page that is written. */
const over =
  (key: Key, ready = '.dialog') =>
  async (desk: Desk): Promise<void> => {
    await mode('mode-write', '.page')(desk);
    await desk.run(key);
    await desk.page.locator(ready).first().waitFor();
  };

const home =
  (key: Key, ready: string) =>
  async (desk: Desk): Promise<void> => {
    await desk.run(key);
    await desk.page.locator(ready).first().waitFor();
  };

const closeWith = (key: Key) => (desk: Desk) =>
  desk.page
    .getByRole('button', { name: desk.say(key), exact: true })
    .first()
    .click();

export const SCREENS: readonly Screen[] = [
  { id: 'start', title: 'Start', show: home('command-start', '.recent-head') },
  {
    id: 'tour',
    title: 'Tour of the window',
    show: async (desk) => {
      await desk.run('tour-take');
      await desk.page.locator('.tour-card').waitFor();
    },
    leave: closeWith('tour-end'),
  },
  { id: 'library', title: 'Library', show: home('command-library', '.library-title') },
  { id: 'new-course', title: 'New course', show: home('command-new', '.dialog') },
  { id: 'write', title: 'Write', show: mode('mode-write', '.page > *') },
  {
    id: 'write-question',
    title: 'A question and its settings',
    show: async (desk) => {
      await mode('mode-write', '.page > *')(desk);
      await desk.page
        .locator('[role="row"]', { hasText: /The file that came back|वापस आई/ })
        .first()
        .click();
      await desk.page.locator('.b-choiceText').first().click();
    },
  },
  {
    id: 'keyboard',
    title: 'Keyboard of an Indian language',
    show: over('keyboard-picture', '.keyboard'),
    leave: (desk) => desk.run('keyboard-picture'),
  },
  { id: 'questions', title: 'Questions', show: mode('mode-questions', '.question-row') },
  { id: 'paste-questions', title: 'Paste questions', show: over('questions-paste') },
  { id: 'media', title: 'Media', show: mode('mode-media', '[data-pane="media"]') },
  { id: 'translate', title: 'Translate', show: mode('mode-translate', '.tr-cell') },
  { id: 'check', title: 'Upload check', show: mode('mode-check', '[data-pane="check"]') },
  { id: 'history', title: 'History', show: over('history', '[data-pane="history"]') },
  {
    id: 'find',
    title: 'Find and replace',
    show: async (desk) => {
      await over('command-find-course', '[data-pane="find"]')(desk);
      await desk.page.locator('[data-pane="find"] input').first().fill('a');
    },
  },
  { id: 'pack', title: 'Get ready to upload', show: over('get-ready') },
  { id: 'share', title: 'Send as a .kriti file', show: over('command-share') },
  { id: 'handover', title: 'Hand over to a client', show: over('command-handover') },
  { id: 'version', title: 'Keep a version', show: over('version-keep') },
  { id: 'characters', title: 'Special characters', show: over('characters') },
  { id: 'counts', title: 'Counts', show: over('counts') },
  {
    id: 'palette',
    title: 'Commands',
    show: async (desk) => {
      await mode('mode-write', '.page')(desk);
      await desk.page.keyboard.press('Control+k');
      await desk.page.locator('.palette-item').first().waitFor();
    },
  },
  { id: 'shortcuts', title: 'Keyboard shortcuts', show: over('command-shortcuts') },
  {
    id: 'help',
    title: 'Help',
    show: async (desk) => {
      await mode('mode-write', '.page')(desk);
      await desk.page.keyboard.press('F1');
      await desk.page.locator('.help').waitFor();
    },
    leave: closeWith('help-close'),
  },
  {
    id: 'preview',
    title: 'Preview',
    show: async (desk) => {
      await toCourse(desk);
      const [shown] = await Promise.all([
        desk.page.context().waitForEvent('page'),
        desk.page.keyboard.press('Control+Shift+P'),
      ]);
      await shown.setViewportSize({ width: 1440, height: 900 });
      await shown.waitForLoadState('networkidle');
      return shown;
    },
    leave: async () => undefined,
  },
];
