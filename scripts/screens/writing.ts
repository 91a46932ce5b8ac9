/** The page that is written, with what stands beside it and lies over it. */
import {
  awaits,
  button,
  click,
  type Desk,
  inTurn,
  mode,
  outlineEnd,
  over,
  press,
  row,
  type Screen,
  undone,
  written,
} from './desk.ts';

/** Selects words of the page, as a mouse would. */
const select =
  (length: number) =>
  async ({ page }: Desk): Promise<void> => {
    await page.locator('.page > p').first().click();
    await page.keyboard.press('Home');
    for (let i = 0; i < length; i += 1) await page.keyboard.press('Shift+ArrowRight');
    await page.locator('.bubble').waitFor();
  };

const tab =
  (key: 'tab-block' | 'tab-page' | 'tab-course' | 'tab-comments') =>
  ({ page, say }: Desk): Promise<void> =>
    page.getByRole('tab', { name: say(key) }).click();

const paneButton = (key: 'outline-filter' | 'add') => button(key, '.outline');

export const WRITING: readonly Screen[] = [
  {
    id: 'write',
    title: 'Write: a picture and its settings',
    show: inTurn(written('p-pillars'), written(), click('.page .b-image img'), awaits('.b-image.sel')),
    widths: [1024, 3840],
  },
  {
    id: 'write-question',
    title: 'A question and its settings',
    show: inTurn(written('p-think-counter'), click('.page .b-choiceText')),
  },
  { id: 'write-film', title: 'A film on a page', show: inTurn(written('p-film'), click('.page .b-video')) },
  {
    id: 'write-test',
    title: 'The final test',
    show: inTurn(written(), outlineEnd, row('p-test'), awaits('.page .b-test'), click('.page .b-choiceText')),
  },
  {
    id: 'write-formula',
    title: 'A formula',
    show: inTurn(written('p-frac'), click('.formula-drawn'), awaits('.b-formula.open')),
  },
  {
    id: 'write-link',
    title: 'A link as a part of the course',
    show: inTurn(written(), row('i-portal'), awaits('.item-sheet')),
  },
  {
    id: 'inspector-page',
    title: 'Settings of the page',
    show: inTurn(written(), tab('tab-page')),
    leave: tab('tab-block'),
  },
  {
    id: 'inspector-course',
    title: 'Settings of the course',
    show: inTurn(written(), tab('tab-course')),
    leave: tab('tab-block'),
  },
  {
    id: 'comments',
    title: 'Comments',
    show: inTurn(written(), tab('tab-comments'), awaits('.thread')),
    leave: tab('tab-block'),
  },
  {
    id: 'outline-filter',
    title: 'Filters of the outline',
    show: inTurn(written(), paneButton('outline-filter'), awaits('.menu-item')),
  },
  {
    id: 'outline-filtered',
    title: 'Outline narrowed, several pages chosen',
    show: async (desk) => {
      await inTurn(written(), paneButton('outline-filter'))(desk);
      await desk.page.getByRole('menuitem', { name: desk.say('stage-watch'), exact: true }).click();
      await desk.page.keyboard.press('Escape');
      await row('p-welcome')(desk);
      await desk.page.keyboard.down('Shift');
      await row('p-roles')(desk);
      await desk.page.keyboard.up('Shift');
    },
    leave: button('filter-clear', '.outline'),
  },
  {
    id: 'outline-add',
    title: 'What can be added',
    show: inTurn(written(), paneButton('add'), awaits('.menu-item')),
  },
  {
    id: 'page-menu',
    title: 'What can be done with a page',
    show: async (desk) => {
      await written()(desk);
      await desk.page.locator('.tree [data-key="p-institutions"]').click({ button: 'right' });
      await desk.page.locator('.menu-item').first().waitFor();
    },
  },
  {
    id: 'slash',
    title: 'Menu of “/”',
    show: inTurn(written('p-habit'), click('.page > p'), press('End', 'Enter', '/'), awaits('.menu.slash')),
    leave: undone(3),
  },
  {
    id: 'selected-text',
    title: 'Selected text',
    show: inTurn(written('p-habit'), select(12)),
  },
  {
    id: 'link',
    title: 'Link',
    show: inTurn(written('p-habit'), select(12), button('link', '.bubble'), awaits('.dialog')),
  },
  {
    id: 'block-menu',
    title: 'What can be done with a block',
    show: inTurn(
      written('p-habit'),
      ({ page }) => page.locator('.page > p').first().hover(),
      click('.handle-button'),
      awaits('.menu-item'),
    ),
  },
  {
    id: 'find',
    title: 'Find and replace',
    show: async (desk) => {
      await over('command-find-course', '[data-pane="find"]')(desk);
      const words = desk.lang === 'hi' ? 'आयोग' : 'Commission';
      await desk.page.locator('[data-pane="find"] input').first().fill(words);
      const by = desk.lang === 'hi' ? 'आयोग (CBC)' : 'Commission (CBC)';
      await desk.page.locator('[data-pane="find"] input').nth(1).fill(by);
      await desk.page.locator('.find-hit').first().waitFor();
    },
    leave: button('close', '.find-pane'),
  },
  {
    id: 'keyboard',
    title: 'Keyboard of an Indian language',
    show: inTurn(written(), click('.page > p'), (desk) => desk.run('keyboard-picture'), awaits('.keyboard')),
    leave: (desk) => desk.run('keyboard-picture'),
  },
  {
    id: 'keyboards',
    title: 'How a language is typed',
    show: inTurn(
      mode('mode-write', '.page > *', 'urdu'),
      click('.statusbar .btn.link:has(svg)'),
      awaits('.menu-item'),
    ),
  },
  {
    id: 'focus',
    title: 'Only the page',
    show: inTurn(written(), press('Control+.'), awaits('.leave-focus')),
    leave: press('Control+.'),
  },
  { id: 'characters', title: 'Special characters', show: over('characters', '.characters') },
  { id: 'counts', title: 'Counts', show: over('counts') },
  { id: 'new-link', title: 'Add a link', show: over('item-add-link') },
  { id: 'make-pages', title: 'Pages from headings', show: over('make-pages') },
];
