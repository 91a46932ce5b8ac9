/** The start tab: where one begins, finds a course again, takes one in. */
import { basename } from 'node:path';
import { awaits, button, click, type Desk, home, inTurn, type Screen } from './desk.ts';

/** Drawn while there is no course yet. */
export const FIRST: readonly Screen[] = [
  { id: 'welcome', title: 'The first start', show: awaits('.welcome-act') },
  { id: 'library-empty', title: 'Library without a course', show: home('command-library', '.empty') },
];

const read: (desk: Desk) => Promise<void> = async ({ page, say }) => {
  await page.locator('.library-state').first().waitFor();
  await page.getByText(say('loading'), { exact: true }).first().waitFor({ state: 'detached' });
};

export const HOME: readonly Screen[] = [
  { id: 'start', title: 'Start', show: home('command-start', '.recent-head'), widths: [1024, 3840] },
  {
    id: 'library',
    title: 'Library',
    show: inTurn(home('command-library', '.library-title'), read),
    leave: async () => undefined,
  },
  {
    id: 'library-bin',
    title: 'Bin',
    show: inTurn(
      home('command-library', '.library-title'),
      click('.library-bar label:last-of-type'),
      awaits('.library-row'),
    ),
    leave: click('.library-bar label'),
  },
  { id: 'new-course', title: 'New course', show: home('command-new', '.dialog') },
  { id: 'open-course', title: 'Open a course', show: home('command-open', '.chooser-bar') },
  { id: 'receive', title: 'Open a .kriti file', show: home('command-receive', '.chooser-bar') },
  {
    id: 'does-not-open',
    title: 'A course that does not open',
    show: async (desk) => {
      await home('command-open', '.chooser-bar')(desk);
      await desk.page.locator('.dialog').getByText(basename(desk.courses.broken)).click();
      await desk.page.locator('.start .notice').waitFor();
    },
  },
  {
    id: 'tour',
    title: 'Tour of the window',
    show: inTurn((desk) => desk.run('tour-take'), awaits('.tour-card')),
    leave: button('tour-end'),
  },
];
