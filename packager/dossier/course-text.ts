/**
 * The words of the course as a PDF in each of its languages: tagged, with
 * bookmarks, and text that can be searched and copied. Answers to practice are
 * not in it, nor is the final test: it goes up for learners.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatWords } from '../check/words.ts';
import { type AssetId, inLang, type Lang } from '../course/course.ts';
import { alphabetical, explained, wordOf } from '../course/glossary/glossary.ts';
import { type MetPage, pagesMet } from '../course/item-page.ts';
import { walk } from '../course/node.ts';
import type { Project } from '../course/pages.ts';
import { textOf } from '../course/plain-text.ts';
import type { UiLang } from '../course/words.ts';
import type { PackageFile } from '../export/file.ts';
import type { Block } from '../report-pdf/blocks.ts';
import { type DossierNote, type Facts, type Part, PLACES } from './facts.ts';
import { blocksOfPage, type PageOnPaper } from './page-blocks.ts';
import { heading, list, paragraph, subheading } from './papers/paper.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    film: 'Film',
    sound: 'Recording',
    document: 'Document',
    link: 'On the web',
    question: 'Practice.',
    right: 'Right:',
    said: 'Said afterwards:',
    test: 'Here the final test is taken.',
    purpose: 'What you can do afterwards',
    references: 'References',
    glossary: 'Glossary',
  },
  hi: {
    film: 'फ़िल्म',
    sound: 'रिकॉर्डिंग',
    document: 'दस्तावेज़',
    link: 'वेब पर',
    question: 'अभ्यास।',
    right: 'सही:',
    said: 'बाद में बताया जाता है:',
    test: 'यहाँ अंतिम टेस्ट होता है।',
    purpose: 'इसके बाद आप क्या कर पाएँगे',
    references: 'संदर्भ',
    glossary: 'शब्दावली',
  },
};

/** Kriti's own words beside those of a course. */
export const wordsBeside =
  (lang: Lang) =>
  (key: string): string =>
    formatWords(WORDS[lang.startsWith('hi') ? 'hi' : 'en'][key] ?? key, 'en');

/** Letters that the fonts of our PDFs have. */
const OURS = /[\p{Script=Latin}\p{Script=Devanagari}\p{Script=Common}\p{Script=Inherited}]/u;
/** Share of other letters above which a text is in another script, and not one that quotes a word of it. */
const OTHERS = 0.02;

/** Whether a text can be printed as it is written. */
function isDrawable(words: string): boolean {
  const letters = words.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => !OURS.test(letter)).length <= letters.length * OTHERS;
}

/** Pixels of a picture on paper: 330 points at 150 a inch, and a little more. */
const PICTURE_WIDTH = 800;

/** Every picture of the pages as JPEG, made smaller in a process of its own; one that cannot be read is left out. */
async function picturesOf({
  project,
  folder,
  work,
  signal,
  runJob,
}: Facts): Promise<Map<AssetId, Uint8Array>> {
  const known = new Map<AssetId, Uint8Array>();
  const ids = new Set(
    [...pagesMet(project)].flatMap(({ page }) =>
      Object.values(page.docs).flatMap((doc) =>
        [...walk(doc)].flatMap(({ node }) =>
          node.type === 'image' ? [String(node.attrs?.asset ?? '')] : [],
        ),
      ),
    ),
  );
  for (const id of ids) {
    const asset = project.course.assets[id];
    if (!asset) continue;
    signal?.throwIfAborted();
    const out = join(work, `${id.slice(0, 12)}.jpg`);
    const change = { width: PICTURE_WIDTH, format: 'jpeg', quality: 80 } as const;
    const input = { file: `${folder}/assets/${id}.${asset.ext}`, make: { out, change } };
    const made = await runJob('picture', input, signal ? { signal } : {});
    if (made.ok && made.value.ok) known.set(id, await readFile(out));
  }
  return known;
}

/** Pages of one language in a section each, under the titles of their modules. */
export function sections(
  project: Project,
  lang: Lang,
  cx: PageOnPaper,
  before: (met: MetPage) => readonly Block[] = () => [],
): Block[] {
  const { course } = project;
  let module = '';
  return [...pagesMet(project)].flatMap((met): Block[] => {
    const doc = met.page.docs[lang];
    if (!doc) return [];
    const title = inLang(met.page.title, lang, course);
    const begins = met.module.id !== module;
    module = met.module.id;
    const name: Block = {
      kind: 'text',
      tag: 'H3',
      pieces: [{ text: title, bold: true, size: 11, colour: [0.1, 0.12, 0.12] }],
    };
    const blocks = [name, ...before(met), ...blocksOfPage(doc, cx)];
    return [
      ...(begins ? [subheading(`${met.moduleIndex + 1}. ${inLang(met.module.title, lang, course)}`)] : []),
      { kind: 'group', tag: 'Sect', id: met.page.id, title, blocks },
    ];
  });
}

function textBlocks(project: Project, lang: Lang, cx: PageOnPaper): Block[] {
  const { course } = project;
  const say = wordsBeside(lang);
  const own = (key: 'subtitle' | 'description' | 'purpose'): string => inLang(course[key], lang, course);
  const terms = explained(course);
  const words = alphabetical({ ...course, glossary: terms }, lang).map(
    (term) => `${wordOf(term, lang, course)}: ${inLang(term.meaning, lang, course)}`,
  );
  const references = course.references.map(({ text, url }) => (url ? `${text} ${url}` : text));
  return [
    heading(inLang(course.title, lang, course)),
    ...[own('subtitle'), own('description')].filter(Boolean).map(paragraph),
    ...(own('purpose') ? [subheading(say('purpose')), paragraph(own('purpose'))] : []),
    ...sections(project, lang, cx),
    ...(words.length > 0 ? [subheading(say('glossary')), list(words)] : []),
    ...(references.length > 0 ? [subheading(say('references')), list(references, true)] : []),
  ];
}

/** The languages of a course that can be printed, and a note for each that cannot. */
export function printable({ course, pages }: Project): {
  readonly langs: Lang[];
  readonly notes: DossierNote[];
} {
  const words = (lang: Lang): string =>
    [...pages.values()].map(({ docs }) => (docs[lang] ? textOf(docs[lang]) : '')).join('\n');
  const langs = course.languages.filter((lang) => isDrawable(words(lang)));
  const notes = course.languages
    .filter((lang) => !langs.includes(lang))
    .map((lang): DossierNote => ({ key: 'no-text-in-language', data: { lang } }));
  return { langs, notes };
}

export async function courseText(facts: Facts): Promise<Part> {
  const { project, creator, signal } = facts;
  const { writeDocumentPdf } = await import('../report-pdf/document.ts');
  const { langs, notes } = printable(project);
  const pictures = await picturesOf(facts);
  const files: PackageFile[] = [];
  for (const lang of langs) {
    signal?.throwIfAborted();
    const cx = { pictures, say: wordsBeside(lang), answers: false };
    const about = { title: inLang(project.course.title, lang, project.course), lang, creator };
    const bytes = await writeDocumentPdf(textBlocks(project, lang, cx), about);
    files.push({ path: `${PLACES.text}/course-text.${lang}.pdf`, bytes });
  }
  return { files, notes };
}
