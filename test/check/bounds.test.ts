/** What keeps the checking of any package within seconds and half a gigabyte: told by what is read, not by a clock. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { HtmlFile } from '../../packager/check/package/html.ts';
import { MOST_TAGS } from '../../packager/check/package/html-tags.ts';
import { loadedAddresses } from '../../packager/check/package/loads.ts';
import { blanked, literalsOf } from '../../packager/check/package/script-literals.ts';
import { askOfEveryText, textsLeftOut } from '../../packager/check/package/text-pass.ts';
import { openView, type PackageView, TEXT_LIMIT } from '../../packager/check/package/view.ts';
import { profileById } from '../../packager/check/profile/profile.ts';
import { packageText } from '../../packager/read/text/package.ts';
import { sentencesInJson } from '../../packager/read/text/strings.ts';
import { parseXml } from '../../packager/read/xml.ts';

const place = mkdtempSync(join(tmpdir(), 'kriti-bounds-'));
afterAll(() => rmSync(place, { recursive: true }));

async function viewOf(name: string, files: Readonly<Record<string, string>>) {
  const folder = join(place, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const profile = profileById('standard');
  if (!profile) throw new Error('no profile');
  const view = await openView(folder, profile);
  const reads: string[] = [];
  const read = view.files.read.bind(view.files);
  view.files.read = (path, most) => {
    reads.push(path);
    return read(path, most);
  };
  return { view, reads };
}

async function pagesOf(view: PackageView): Promise<HtmlFile[]> {
  const pages: HtmlFile[] = [];
  for await (const page of view.htmlFiles()) pages.push(page);
  return pages;
}

const many = (tags: number): string => `<html><body>${'<i>'.repeat(tags - 2)}`;

it('a page is read and parsed once, however large it is and whatever number of rules asks', async () => {
  const { view, reads } = await viewOf('once', { 'index.html': `<p title="${'x'.repeat(3_000_000)}">` });
  const first = await pagesOf(view);
  const second = await pagesOf(view);
  expect(first).toHaveLength(1);
  expect(second[0]).toBe(first[0]);
  expect(reads).toEqual(['index.html']);
});

it('pages are looked at up to a number of elements, and the others are named', async () => {
  const full = many(MOST_TAGS - 1);
  const pages = {
    'a.html': full,
    'b.html': full,
    'c.html': many(MOST_TAGS + 5),
    'd.html': full,
    'e.html': '<p>',
  };
  const { view, reads } = await viewOf('elements', pages);
  expect(await view.cutPages()).toEqual(['c.html', 'e.html']);
  expect(reads).toEqual(['a.html', 'b.html', 'c.html', 'd.html']);
});

it('a script is read once for all rules, as far as there is room for it', async () => {
  const { view, reads } = await viewOf('scripts', {
    'a.js': 'a()',
    'b.js': ' '.repeat(16_000_000),
    'c.js': 'c'.repeat(2 ** 20),
  });
  for (const file of ['a.js', 'b.js', 'c.js', 'a.js', 'b.js', 'c.js']) await view.text(file);
  expect(reads).toEqual(['a.js', 'b.js', 'c.js', 'c.js']);
});

it('texts are looked at in one pass up to a number of letters, and the first left out is named', async () => {
  const slide = `a("${'x'.repeat(TEXT_LIMIT - 5)}")`;
  const slides = Object.fromEntries([...'abcdefghij'].map((name) => [`${name}.js`, slide]));
  const { view, reads } = await viewOf('letters', { ...slides, 'z.html': '<p>' });
  expect(await textsLeftOut(view)).toEqual(['j.js', 'z.html']);
  for await (const _ of loadedAddresses(view));
  // One more was on its way.
  expect(reads.filter((path) => path.endsWith('.js'))).toEqual([...'abcdefghij'].map((name) => `${name}.js`));
});

it('what is asked only after the pass is asked all the same', async () => {
  const { view } = await viewOf('late', { 'a.js': 'b("c")' });
  await textsLeftOut(view);
  const late = askOfEveryText({ of: /js$/, ask: ({ scripts }) => scripts.map(({ bare }) => bare) });
  expect(await late(view)).toEqual(['b(   )']);
});

it('what is blanked out of a script keeps its length and its lines', () => {
  const code = 'a("b c", `d\n  e\n\nf`) /* g\n\n */ + 1';
  expect(blanked(code, [...literalsOf(code)], new Set(['string', 'template', 'comment']))).toBe(
    `a(${' '.repeat(5)}, ${' '.repeat(2)}\n${' '.repeat(3)}\n\n${' '.repeat(2)}) ${' '.repeat(4)}\n\n${' '.repeat(3)} + 1`,
  );
});

it('data of a million lists and objects is not parsed', () => {
  const data = (parts: number) => `[${'{},'.repeat(parts)}"One sentence of five words"]`;
  expect(sentencesInJson(data(10))).toBe('One sentence of five words');
  expect(sentencesInJson(data(1_000_000))).toBe('');
});

it('of a manifest as much is read as tells its title', async () => {
  const manifest = (before: number) =>
    `<courseStructure><course>${'<x/>'.repeat(before)}<title><langstring>Leave</langstring></title></course></courseStructure>`;
  const titleAfter = async (before: number) =>
    (
      await packageText({
        paths: ['cmi5.xml'],
        has: (path) => path === 'cmi5.xml',
        read: async () => Buffer.from(manifest(before)),
      })
    ).title;
  expect(await titleAfter(9_000)).toBe('Leave');
  expect(await titleAfter(11_000)).toBeUndefined();
});

it('a manifest is given up above a number of elements', () => {
  const xml = (elements: number) => Buffer.from(`<m>${'<a/>'.repeat(elements - 1)}</m>`);
  expect(parseXml(xml(200_000)).faults).toEqual([]);
  expect(parseXml(xml(200_001)).faults.map(({ key }) => key)).toEqual(['too-large']);
});
