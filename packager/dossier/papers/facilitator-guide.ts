/** For whoever teaches the course in a room: each page with its time, and every question with its answer. */
import { formatWords } from '../../check/words.ts';
import { inLang, type Lang } from '../../course/course.ts';
import { courseEstimate, inMinutes, pageEstimate } from '../../course/duration.ts';
import type { UiLang } from '../../course/words.ts';
import type { PackageFile } from '../../export/file.ts';
import { printable, sections, wordsBeside } from '../course-text.ts';
import { type Facts, PLACES } from '../facts.ts';
import { heading, paragraph, small, subheading } from './paper.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    title: 'Guide for facilitators',
    about:
      '“{title}”: about {minutes, plural, one {one minute} other {# minutes}} by oneself; in a room plan twice that.',
    secret: 'It has the answers to every question and to the final test. Keep it from learners.',
    purpose: 'What participants can do afterwards',
    instructions: 'What they are told at the beginning',
    page: '{stage, select, watch {Watch} think {Think} do {Do} explore {Explore} test {Test} other {Page}} · about {minutes, plural, one {one minute} other {# minutes}}',
  },
  hi: {
    title: 'प्रशिक्षक की मार्गदर्शिका',
    about: '“{title}”: अकेले पढ़ने में लगभग {minutes, plural, one {एक मिनट} other {# मिनट}}; कक्षा में दुगुना समय रखें।',
    secret: 'इसमें हर प्रश्न और अंतिम टेस्ट के उत्तर हैं। इसे शिक्षार्थियों को न दें।',
    purpose: 'इसके बाद प्रतिभागी क्या कर पाएँगे',
    instructions: 'शुरू में उन्हें क्या बताया जाता है',
    page: '{stage, select, watch {देखें} think {सोचें} do {करें} explore {खोजें} test {परखें} other {पृष्ठ}} · लगभग {minutes, plural, one {एक मिनट} other {# मिनट}}',
  },
};

export async function facilitatorGuides(facts: Facts): Promise<PackageFile[]> {
  const files: PackageFile[] = [];
  for (const lang of printable(facts.project).langs) {
    facts.signal?.throwIfAborted();
    files.push(await guide(facts, lang));
  }
  return files;
}

async function guide({ project, creator }: Facts, lang: Lang): Promise<PackageFile> {
  const { writeDocumentPdf } = await import('../../report-pdf/document.ts');
  const { course } = project;
  const ui: UiLang = lang.startsWith('hi') ? 'hi' : 'en';
  const say = (key: string, data = {}): string => formatWords(WORDS[ui][key] ?? key, ui, data);
  const own = (key: 'purpose' | 'instructions'): string => inLang(course[key], lang, course);
  const minutes = inMinutes(courseEstimate(project, lang).seconds);
  const cx = { pictures: new Map<string, Uint8Array>(), say: wordsBeside(lang), answers: true };
  const blocks = [
    heading(say('title')),
    paragraph(say('about', { title: inLang(course.title, lang, course), minutes })),
    paragraph(say('secret')),
    ...(['purpose', 'instructions'] as const).flatMap((key) =>
      own(key) ? [subheading(say(key)), paragraph(own(key))] : [],
    ),
    ...sections(project, lang, cx, ({ page }) => [
      small(
        say('page', {
          stage: page.stage ?? 'none',
          minutes: inMinutes(pageEstimate(page, course, lang).seconds),
        }),
      ),
    ]),
  ];
  const title = `${say('title')} · ${inLang(course.title, lang, course)}`;
  return {
    path: `${PLACES.agency}/facilitator-guide.${lang}.pdf`,
    bytes: await writeDocumentPdf(blocks, { title, lang, creator }),
  };
}
