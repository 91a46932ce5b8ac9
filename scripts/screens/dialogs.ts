/** What is asked and told over the window, and what goes wrong. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { awaits, button, type Desk, inTurn, mode, over, press, type Screen, written } from './desk.ts';

/** The words of the page as somebody else has saved them meanwhile. */
async function changedOutside({ courses, lang }: Desk): Promise<void> {
  const file = join(courses.sample, 'pages', `p-institutions.${lang}.json`);
  const doc = JSON.parse(await readFile(file, 'utf8')) as { content: { content?: { text?: string }[] }[] };
  const first = doc.content[0]?.content?.[0];
  if (first)
    first.text =
      lang === 'hi'
        ? 'चार संस्थाएँ दूसरे स्तंभ में हैं। उन्हें चार क्रियाओं से याद रखें: '
        : 'Four bodies carry the second pillar. Remember them by four verbs: ';
  await writeFile(file, JSON.stringify(doc));
}

export const DIALOGS: readonly Screen[] = [
  {
    id: 'palette',
    title: 'Commands',
    show: inTurn(written(), press('Control+k'), awaits('.palette-item')),
  },
  { id: 'shortcuts', title: 'Keyboard shortcuts', show: over('command-shortcuts') },
  {
    id: 'help',
    title: 'Help',
    show: inTurn(written(), press('F1'), awaits('.help')),
    leave: button('help-close'),
  },
  { id: 'version', title: 'Keep a version', show: over('version-keep') },
  { id: 'share', title: 'Send as a .kriti file', show: over('command-share') },
  { id: 'handover', title: 'Hand over to a client', show: over('command-handover', '.handover-targets') },
  { id: 'pack', title: 'Get ready to upload', show: over('get-ready', '.targets') },
  {
    id: 'pack-report',
    title: 'What was found in the package',
    show: async (desk) => {
      await over('get-ready', '.targets')(desk);
      await button('pack', '.dialog-foot')(desk);
      await desk.page.getByRole('heading', { name: desk.say('pack-done') }).waitFor({ timeout: 90_000 });
    },
  },
  {
    id: 'conflict',
    title: 'Changed in two places',
    show: async (desk) => {
      await written()(desk);
      await changedOutside(desk);
      await desk.page.locator('.page > p').first().click();
      await desk.page.keyboard.press('End');
      await desk.page.keyboard.insertText(
        desk.lang === 'hi' ? ' यही क्रम याद रखें।' : ' Keep them in this order.',
      );
      await desk.page.locator('.clash-words').first().waitFor();
    },
    leave: inTurn(button('take-theirs'), button('conflict-settle'), async ({ page }) => {
      await page.locator('.dialog').waitFor({ state: 'detached' });
      await page.locator('.note .icon-btn').last().click();
    }),
  },
  {
    id: 'own-fault',
    title: 'A mistake of our own',
    show: async (desk) => {
      await mode('mode-write', '.tree')(desk);
      await desk.page.evaluate(() => {
        Number.prototype.toLocaleString = () => {
          throw new Error('bytes.toLocaleString: undefined');
        };
      });
      await desk.page.locator('.mode', { hasText: desk.say('mode-media') }).click();
      await desk.page.locator('.boot-fault').waitFor();
    },
    leave: async ({ page }) => {
      await page.reload();
      await page.locator('.titlebar').waitFor();
    },
  },
];
