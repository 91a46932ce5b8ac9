/** A long page is cut at its headings, and no word of it is lost on the way. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Node } from '../../packager/course/node.ts';
import { rtfPictures } from '../../packager/course/paste/rtf-pictures.ts';
import { textOf } from '../../packager/course/plain-text.ts';
import { cutAtHeadings, cutLevels } from '../../packager/course/split-page.ts';

const text = (words: string): Node[] => (words ? [{ type: 'text', text: words }] : []);
const p = (words: string): Node => ({ type: 'paragraph', attrs: { id: 'p' }, content: text(words) });
const h = (level: number, words: string): Node => ({
  type: 'heading',
  attrs: { id: 'h', level },
  content: text(words),
});
const cut = (blocks: readonly Node[], level: 2 | 3 | 4) =>
  cutAtHeadings(blocks, level).map((part) => [part.title, ...part.blocks.map((b) => textOf(b))]);

const LONG = [
  p('before'),
  h(2, 'One'),
  p('a'),
  h(3, 'One one'),
  p('b'),
  h(2, 'Two'),
  h(3, 'Two one'),
  p('c'),
  h(2, 'End'),
];

test('headings become titles, what precedes them a page, an empty chapter the name of the next', () => {
  expect(cut(LONG, 2)).toEqual([
    ['', 'before'],
    ['One', 'a', 'One one', 'b'],
    ['Two', 'Two one', 'c'],
    ['End'],
  ]);
  expect(cut(LONG, 3)).toEqual([
    ['', 'before'],
    ['One', 'a'],
    ['One one', 'b'],
    ['Two: Two one', 'c'],
    ['End'],
  ]);
  // What was a second heading is the first on its page.
  expect(cutAtHeadings(LONG, 2)[1]?.blocks[1]?.attrs?.level).toBe(2);
});

test('only levels that give more pages are offered', () => {
  expect(cutLevels(LONG)).toEqual([2, 3]);
  expect(cutLevels([h(2, 'Title'), h(3, 'A'), p('a'), h(3, 'B'), p('b')])).toEqual([3]);
  expect(cutLevels([p('a'), p('b')])).toEqual([]);
});

test('any page at any level: all words, in order', () => {
  const word = fc.constantFrom('', 'note', 'नियम', 'two words');
  const block = fc.oneof(
    word.map(p),
    fc.tuple(fc.constantFrom(2, 3, 4), word).map(([l, w]) => h(l, w)),
  );
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 12 }),
      fc.constantFrom(2 as const, 3 as const, 4 as const),
      (all, level) => {
        const after = cutAtHeadings(all, level).map((part) =>
          [part.title, ...part.blocks.map(textOf)].join(''),
        );
        const letters = (s: string) => s.replace(/[\s:]/g, '');
        expect(letters(after.join(''))).toBe(letters(all.map(textOf).join('')));
      },
    ),
  );
});

test('pictures of an RTF come in order, each once; other kinds keep their place', () => {
  const hex = '89504e470d0a1a0a0000000d';
  const rtf = `{\\rtf1 {\\*\\listpicture{\\pict\\pngblip ${hex}}}{\\*\\shppict{\\pict{\\*\\picprop}\\picw1\\pngblip\\bliptag-7{\\*\\blipuid 00112233445566778899aabbccddeeff}${hex}\n${hex}}}{\\nonshppict{\\pict\\wmetafile8 ${hex}}} a \\{ brace {\\pict\\emfblip ${hex}}{\\pict\\jpegblip ${hex}}}`;
  const found = rtfPictures(rtf);
  expect(found.map((picture) => picture?.type)).toEqual(['image/png', undefined, 'image/jpeg']);
  expect(found[0]?.bytes).toHaveLength(24);
  expect([...(found[0]?.bytes ?? [])].slice(0, 4)).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(rtfPictures('{\\rtf1 {\\pict\\pngblip')).toEqual([undefined]);
});
