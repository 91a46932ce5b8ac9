/** Journey: a long document in two languages is pasted from Word and becomes pages, by mouse and by keyboard. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSample, openWindow, type Window } from './window.ts';

let app: Window;
let page: Page;
let course: string;

beforeAll(async () => {
  app = await openWindow({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = app.page;
  course = await makeSample(page, app.folder);
});
afterAll(() => app.close());

const title = () => page.locator('.page-title');
const row = (name: string) => page.getByRole('row', { name, exact: true });
const texts = async (): Promise<string> => {
  const folder = join(course, 'pages');
  const files = await readdir(folder);
  return (await Promise.all(files.map((f) => readFile(join(folder, f), 'utf8')))).join('\n');
};

/** A paragraph of about 120 words, every one of them its own. */
const paragraph = (section: number, p: number): string =>
  Array.from({ length: 60 }, (_, w) => `word${section}x${p}x${w} शब्द${section}क${p}क${w}`).join(' ');
const SECTIONS = ['Noting on a file', 'मसौदा कैसे लिखें', 'Putting up a case', 'निर्णय और आदेश', 'Keeping records'];

/** One red and one green dot, as PNG. */
const RED =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const GREEN =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** What Word puts on the clipboard: thousands of words, a list, a table, two pictures of its own, one from the web. */
function wordDocument(): { html: string; rtf: string; text: string } {
  const picture = (n: number) =>
    `<p class=MsoNormal><![if !vml]><img width=40 height=30 src="file:///C:/Temp/clip_image00${n}.png" alt="Chart ${n}"><![endif]></p>`;
  const sections = SECTIONS.map(
    (name, s) => `<h1>${name}<o:p></o:p></h1>
${[0, 1, 2, 3].map((p) => `<p class=MsoNormal><span style='font-family:Mangal;color:red'>${paragraph(s, p)}<o:p></o:p></span></p>`).join('<p class=MsoNormal><o:p>&nbsp;</o:p></p>')}
<h2>Points of ${name}</h2>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·&nbsp;&nbsp;</span></span><![endif]>first of ${name}</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·&nbsp;&nbsp;</span></span><![endif]>second of ${name}</p>
${s < 2 ? picture(s + 1) : ''}`,
  );
  const html = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body><!--StartFragment-->${sections.join('\n')}
<p class=MsoNormal><img src="https://example.gov.in/seal.png" width=200 height=200></p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Step</b></p></td><td><p class=MsoNormal><b>Days</b></p></td></tr><tr><td><p class=MsoNormal>Note</p></td><td><p class=MsoNormal>2</p></td></tr></table><!--EndFragment--></body></html>`;
  const hex = (base64: string) => Buffer.from(base64, 'base64').toString('hex');
  const shape = (base64: string) =>
    `{\\*\\shppict{\\pict{\\*\\picprop}\\picw26\\pngblip\\bliptag1{\\*\\blipuid 00112233445566778899aabbccddeeff}${hex(base64)}}}{\\nonshppict{\\pict\\wmetafile8 0100090000}}`;
  return { html, rtf: `{\\rtf1 ${shape(RED)} text ${shape(GREEN)}}`, text: `${SECTIONS.join('\n')}\n` };
}

/** Pastes where the cursor is, as a program's clipboard gives it: sanitised by nobody. */
const paste = (data: Record<string, string>) =>
  page.evaluate((types) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(types)) clipboardData.setData(type, text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('.page')?.dispatchEvent(event);
  }, data);

const wordsOnPage = async (): Promise<string> =>
  (await page.locator('.page').innerText()).replace(/\s+/g, ' ').trim();

async function pasteLongDocument(): Promise<void> {
  const { html, rtf, text } = wordDocument();
  await paste({ 'text/html': html, 'text/rtf': rtf, 'text/plain': text });
}

test('a long document from Word is pasted clean, with its pictures, and says what stayed behind', async () => {
  await row('Welcome').click();
  await page.keyboard.press('Control+Alt+p');
  await expect.poll(() => title().inputValue()).toBe('');
  await page.locator('.page p').first().click();
  await pasteLongDocument();
  const note = page.getByRole('alertdialog').filter({ hasText: 'Pasted from Word' });
  await note.waitFor();
  expect(await note.innerText()).toContain('1 picture did not come along (seal.png)');
  const shown = await wordsOnPage();
  SECTIONS.forEach((_, s) => {
    for (const p of [0, 1, 2, 3]) expect(shown).toContain(paragraph(s, p));
  });
  expect(await page.locator('.page h2').allInnerTexts()).toEqual(SECTIONS);
  expect(await page.locator('.page li').count()).toBe(10);
  expect(await page.locator('.page th').allInnerTexts()).toEqual(['Step', 'Days']);
  expect(
    await page.locator('.page :is(h2, p, li, td, th) :is(span[style], font), .page [class^=Mso]').count(),
  ).toBe(0);
  await expect.poll(() => page.locator('.b-image img').count()).toBe(2);
  await expect
    .poll(async () => (await readdir(join(course, 'assets'))).filter((f) => f.endsWith('.png')).length)
    .toBeGreaterThan(1);
});

test('its note offers pages; by mouse, five are made with words, lists and pictures, and one undo takes them back', async () => {
  await page.getByRole('button', { name: 'Make 5 pages of it' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make pages of this page' });
  await dialog.waitFor();
  const proposed = await dialog.getByRole('row').allInnerTexts();
  expect(proposed).toHaveLength(6);
  expect(proposed[2]).toMatch(/मसौदा कैसे लिखें\s+\d{3}\s+\d+ min/);
  await dialog.getByText('At second headings too').click();
  await dialog.getByRole('button', { name: 'Make 10 pages' }).waitFor();
  await dialog.getByText('At main headings').click();
  await dialog.getByRole('button', { name: 'Make 5 pages' }).click();
  for (const name of SECTIONS) await row(name).waitFor();
  expect(await title().inputValue()).toBe(SECTIONS[0]);
  expect(await page.locator('.b-image img').count()).toBe(1);
  await row(SECTIONS[1] ?? '').click();
  await expect.poll(() => title().inputValue()).toBe(SECTIONS[1]);
  const second = await wordsOnPage();
  for (const p of [0, 1, 2, 3]) expect(second).toContain(paragraph(1, p));
  await expect.poll(() => page.locator('.b-image img').count()).toBe(1);
  await expect.poll(texts).toContain(paragraph(4, 3).slice(0, 200));

  await page.keyboard.press('Control+z');
  for (const name of SECTIONS.slice(1)) await row(name).waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('.page h2').allInnerTexts()).toEqual(SECTIONS);
  expect(await page.locator('.b-image img').count()).toBe(2);
  await page.locator('.page').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(wordsOnPage).toBe('');
});

test('the same by keyboard alone, from a note of the palette', async () => {
  await page.locator('.page').focus();
  await pasteLongDocument();
  await expect.poll(() => page.locator('.b-image img').count()).toBe(2);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('make pages');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Make pages of this page' });
  await dialog.waitFor();
  const go = dialog.getByRole('button', { name: 'Make 5 pages' });
  for (let i = 0; i < 8 && !(await go.evaluate((b) => b === document.activeElement)); i += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (const name of SECTIONS) await row(name).waitFor();
});

test('Ctrl V takes what another window copied; Ctrl Shift V its bare text', async () => {
  await row(SECTIONS[4] ?? '').click();
  await expect.poll(() => title().inputValue()).toBe(SECTIONS[4]);
  const copy = (html: string, text: string) =>
    page.evaluate(
      ([h = '', t = '']) =>
        navigator.clipboard.write([
          new ClipboardItem({
            'text/html': new Blob([h], { type: 'text/html' }),
            'text/plain': new Blob([t], { type: 'text/plain' }),
          }),
        ]),
      [html, text],
    );
  await copy(
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Brave</span> new</p><ul><li>line</li></ul></b>',
    '**Brave** new\n- line',
  );
  await page.locator('.page p').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+v');
  await expect.poll(() => page.locator('.page strong').allInnerTexts()).toContain('Brave');
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('.page strong').count()).toBe(0);
  await page.keyboard.press('Control+Shift+v');
  await expect.poll(wordsOnPage).toContain('**Brave** new');
  expect(await page.locator('.page strong').count()).toBe(0);
});

test('no word is lost where a block cannot stand: in an answer, a cell, a list', async () => {
  const html = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><h1>Alpha</h1><p class=MsoNormal>beta</p><ul><li>gamma<ul><li>delta</li></ul></li></ul><table><tr><td>epsilon</td><td>zeta</td></tr></table><p class=MsoNormal>eta</p></body></html>`;
  const words = /Alpha\s+beta\s+gamma\s+delta\s+epsilon\s+zeta\s+eta/;
  await page.keyboard.press('Control+Alt+p');
  await expect.poll(() => title().inputValue()).toBe('');
  await page.keyboard.press('Enter');
  for (const [block, place] of [
    ['question', '.b-prompt'],
    ['question', '.b-choiceText'],
    ['table', '.page td'],
    ['bullet', '.page ul li p'],
    ['note', '.b-callout p'],
  ] as const) {
    await page.locator('.page').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    // Outline and status bar draw the page without a block, too.
    await expect.poll(() => page.locator('.statusbar').innerText()).toMatch(/\b0 words/);
    await page.keyboard.type(`/${block}`);
    await page.locator('#slash-menu').waitFor();
    await page.keyboard.press('Enter');
    await page
      .locator(place ?? '')
      .first()
      .click();
    const blocks = await page.locator('.page > *').count();
    await paste({ 'text/html': html, 'text/plain': 'x' });
    await expect.poll(wordsOnPage, { message: place }).toMatch(words);
    await page.keyboard.press('Control+z');
    await expect.poll(wordsOnPage, { message: place }).not.toContain('beta');
    expect(await page.locator('.page > *').count(), place).toBe(blocks);
  }
});

test('a hint under two words alike is mended by a press, and goes back by undo', async () => {
  await row('Welcome').click();
  await expect.poll(() => title().inputValue()).toBe('Welcome');
  await page.locator('.page p').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.insertText('Note the the file. फ़ाइल भेज दी गई. ');
  await page.locator('.hint-mark.doubled-word').click();
  await page.getByRole('button', { name: 'Once is enough' }).click();
  await expect.poll(wordsOnPage).toContain('Note the file.');
  await page.keyboard.press('Alt+F8');
  await page.getByRole('button', { name: 'Write a danda' }).press('Enter');
  await expect.poll(wordsOnPage).toContain('भेज दी गई।');
  await page.keyboard.press('Control+z');
  await expect.poll(wordsOnPage).toContain('भेज दी गई.');
});

test('a sign is found by its Hindi name and put where the cursor stands; focus mode keeps the cursor', async () => {
  await page.locator('.page p').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Alt+i');
  await page.keyboard.type('रुपये');
  await page.getByRole('option', { name: 'Rupee sign' }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(wordsOnPage).toMatch(/^.*₹/);
  await page.keyboard.press('Control+.');
  await page.getByRole('button', { name: 'Leave focus mode' }).waitFor();
  for (const name of ['banner', 'treegrid', 'toolbar', 'contentinfo'] as const)
    expect(await page.getByRole(name).count(), name).toBe(0);
  await page.keyboard.type('500');
  await expect.poll(wordsOnPage).toContain('₹500');
  await page.keyboard.press('Escape');
  await page.getByRole('treegrid', { name: 'Outline' }).waitFor();
  await page.keyboard.type('0');
  await expect.poll(wordsOnPage).toContain('₹5000');
  await page.keyboard.press('Shift+Control+ArrowRight');
  await page.locator('.statusbar').getByText('1 word selected').waitFor();
  await page
    .locator('.statusbar')
    .getByRole('button', { name: /^\d+ words$/ })
    .click();
  const counts = page.getByRole('dialog', { name: 'Words and reading time' });
  expect(await counts.getByRole('row').allInnerTexts()).toHaveLength(4);
  expect(await counts.innerText()).toContain('Brysbaert');
  await page.keyboard.press('Escape');
  expect(app.faults).toEqual([]);
});
