/** The course held against a collection: none yet, a passage beside its source, a source that may not be read. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Node } from '../../packager/course/node.ts';
import { copyHidden } from '../../test/corpus/hidden-copy.ts';
import { callEngine } from '../../test/e2e/window.ts';
import { awaits, button, type Desk, inTurn, mode, type Screen } from './desk.ts';

const wordsOf = ({ text = '', content = [] }: Node): string => text + content.map(wordsOf).join('');

/** Two papers that have some of the sample's words, in the language of the window. */
const PAPERS = {
  en: [
    ['p-institutions', 'Institutions of civil service training: a reader', 'Training institute of the State'],
    ['p-frac', 'Roles, activities and competencies', 'Department of Personnel'],
  ],
  hi: [
    ['p-institutions', 'सिविल सेवा प्रशिक्षण की संस्थाएँ: पाठमाला', 'राज्य प्रशिक्षण संस्थान'],
    ['p-frac', 'भूमिकाएँ, गतिविधियाँ और दक्षताएँ', 'कार्मिक विभाग'],
  ],
} as const;

/** Makes a collection beside the courses, once, and one in which nothing may be read. */
async function collections({ courses, lang }: Desk): Promise<{ open: string; hidden: string }> {
  const folder = join(dirname(courses.sample), '..', 'collections');
  const [open, hidden] = [join(folder, 'open'), join(folder, 'hidden')];
  if (existsSync(folder)) return { open, hidden };
  const papers = join(folder, 'papers');
  await mkdir(papers, { recursive: true });
  const kriti = join(process.env.KRITI_DIST ?? 'dist', 'cli.js');
  for (const [page, title, owner] of PAPERS[lang]) {
    const doc = JSON.parse(await readFile(join(courses.sample, 'pages', `${page}.${lang}.json`), 'utf8'));
    const paragraphs = (doc.content as Node[]).filter(({ type }) => type === 'paragraph').map(wordsOf);
    const file = join(papers, `${page}.html`);
    await writeFile(file, `<title>${title}</title>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`);
    execFileSync(process.execPath, [kriti, 'corpus', 'add', file, '--corpus', open, '--owner', owner]);
  }
  await copyHidden(open, hidden, 'library@training.example');
  return { open, hidden };
}

/** Chooses a collection, or none, and comes to the mode as one does who opens the course anew. */
const comparedWith =
  (which: 'open' | 'hidden' | undefined) =>
  async (desk: Desk): Promise<void> => {
    const { page } = desk;
    if (which) {
      await callEngine(page, 'settings.set', { corpus: (await collections(desk))[which] });
      await page.reload();
    }
    await mode('mode-originality', '.empty')(desk);
    if (!which) return;
    await button('originality-compare')(desk);
    await page.locator('.originality-row').first().waitFor({ timeout: 120_000 });
  };

const leave = mode('mode-write', '.tree');

/** In this order: once one was chosen, none is no more. */
export const ORIGINALITY: readonly Screen[] = [
  { id: 'originality-none', title: 'Nothing to compare with yet', show: comparedWith(undefined), leave },
  {
    id: 'originality',
    title: 'A passage beside its source',
    show: inTurn(comparedWith('open'), awaits('.originality-ribbon path')),
    leave,
    widths: [1024],
  },
  {
    id: 'originality-unread',
    title: 'A source that may not be read',
    show: inTurn(comparedWith('hidden'), awaits('.originality-unread')),
    leave,
  },
];
