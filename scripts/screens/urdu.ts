/** A small course in Urdu, which is written from right to left. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const text = (words: string) => [{ type: 'text', text: words }];
const paragraph = (id: string, words: string) => ({
  type: 'paragraph',
  attrs: { id },
  content: text(words),
});
const heading = (id: string, words: string) => ({
  type: 'heading',
  attrs: { id, level: 2 },
  content: text(words),
});

const LETTER = {
  type: 'doc',
  content: [
    paragraph(
      'p1',
      'سرکاری خط وہی اچھا ہے جسے پڑھنے والا ایک بار میں سمجھ لے۔ اس صفحے پر آپ سیکھیں گے کہ خط کہاں سے شروع کریں، بات کیسے کہیں اور کہاں ختم کریں۔',
    ),
    heading('h1', 'لکھنے سے پہلے'),
    {
      type: 'orderedList',
      attrs: { id: 'l1' },
      content: ['خط کس کے نام ہے؟', 'آپ اُن سے کیا چاہتے ہیں؟', 'جواب کب تک چاہیے؟'].map((words, i) => ({
        type: 'listItem',
        content: [paragraph(`l1-${i}`, words)],
      })),
    },
    heading('h2', 'ایک مثال'),
    paragraph(
      'p2',
      'فائل نمبر 12/2026 کے حوالے سے عرض ہے کہ بجٹ کی تفصیل 30 نومبر تک اس دفتر کو بھیج دی جائے، تاکہ منظوری وقت پر مل سکے۔',
    ),
    paragraph(
      'p3',
      'خط بھیجنے سے پہلے اسے ایک بار اونچی آواز میں پڑھیے: جہاں زبان رُکے، وہاں جملہ چھوٹا کر دیجیے۔',
    ),
  ],
};

/** Writes the one page of the course that was made in a folder. */
export async function urduCourse(folder: string): Promise<void> {
  const file = join(folder, 'course.json');
  const course = JSON.parse(await readFile(file, 'utf8')) as {
    outline: { title: Record<string, string>; items: object[] }[];
  };
  const pages = join(folder, 'pages');
  await rm(pages, { recursive: true });
  await mkdir(pages);
  const head = { id: 'letter', title: { ur: 'اچھا خط کیسے لکھیں' }, stage: 'watch' };
  course.outline = [
    {
      ...course.outline[0],
      title: { ur: 'خط لکھنا' },
      items: [{ id: 'item-1', kind: 'pages', pages: ['letter'] }],
    },
  ];
  await writeFile(file, JSON.stringify(course));
  await writeFile(join(pages, 'letter.json'), JSON.stringify(head));
  await writeFile(join(pages, 'letter.ur.json'), JSON.stringify(LETTER));
}
