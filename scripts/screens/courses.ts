/** The courses on the pictures: the sample in the midst of its making, one in Urdu, an empty one, one that does not open. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { fileNameOf } from '../../packager/course/file-name.ts';
import { callEngine } from '../../test/e2e/window.ts';
import { urduCourse } from './urdu.ts';

/** Their folders by what they are for. */
export interface Courses {
  readonly sample: string;
  readonly urdu: string;
  readonly empty: string;
  readonly broken: string;
}

export const NO_COURSES: Courses = { sample: '', urdu: '', empty: '', broken: '' };

// Only what is changed is looked at; the engine reads the whole by its schema.
type Json = Record<string, unknown>;

async function edit<T extends object = Json>(file: string, change: (value: T) => void): Promise<void> {
  const value = JSON.parse(await readFile(file, 'utf8')) as T;
  change(value);
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}

const READY = ['p-welcome', 'p-using', 'p-film', 'p-mission', 'p-roles', 'p-think-counter'];
const [ANITA, JOSEPH] = ['Anita Deshmukh', 'Joseph Lyngdoh'];

const remark = (id: string, by: string, at: string, text: string) => ({ id, by, at, text });

/** A comment on the first words of a page, with an answer; written in the language of the page. */
const thread = (lang: string, quote: string, remarks: readonly ReturnType<typeof remark>[]) => ({
  id: `thread-${lang}`,
  anchor: { lang, block: 'institutions-p1', quote, before: '', after: '', at: 0 },
  remarks,
});

/** Beside the terms of the sample: one that no page uses, one without Hindi. */
const TERMS = [
  {
    id: 'term-gap',
    term: { en: 'Competency gap', hi: 'दक्षता का अंतर' },
    meaning: {
      en: 'What a role asks for, less what one can do today.',
      hi: 'भूमिका जो माँगती है, उसमें से वह घटाकर जो आज आता है।',
    },
  },
  { id: 'term-cadre', term: { en: 'Cadre', hi: 'संवर्ग' }, meaning: { en: 'Officers of one service.' } },
];

const GAP = {
  en: '\\text{gap} = \\frac{\\text{asked} - \\text{there}}{\\text{asked}} \\times 100',
  hi: '\\text{अंतर} = \\frac{\\text{ज़रूरत} - \\text{मौजूद}}{\\text{ज़रूरत}} \\times 100',
};

/** Sets a formula under the first paragraph. */
const explain = (file: string, lang: 'en' | 'hi'): Promise<void> =>
  edit<{ content: Json[] }>(file, ({ content }) => {
    content.splice(1, 0, { type: 'formula', attrs: { id: 'frac-gap', tex: GAP[lang] } });
  });

/** Leaves in the sample what an author leaves in the midst of work: states, names, comments, gaps, a link. */
async function workOn(folder: string): Promise<void> {
  const pages = join(folder, 'pages');
  const head = (id: string, change: (value: Json) => void) => edit(join(pages, `${id}.json`), change);
  for (const id of READY) await head(id, (page) => Object.assign(page, { state: 'ready' }));
  await head('p-frac', (page) => Object.assign(page, { state: 'draft', assignee: JOSEPH }));
  await head('p-explore-grow', (page) => Object.assign(page, { stage: 'do' }));
  await head('p-institutions', (page) =>
    Object.assign(page, {
      state: 'needs-work',
      assignee: ANITA,
      comments: [
        thread('en', 'Four bodies', [
          remark('r-1', JOSEPH, '2026-11-27T09:10:00.000Z', 'Is the order the one of the Cabinet note?'),
          remark('r-2', ANITA, '2026-11-27T11:32:00.000Z', 'Yes: direct, guide, run, coordinate.'),
        ]),
        thread('hi', 'दूसरे स्तंभ', [
          remark('r-3', JOSEPH, '2026-11-27T09:14:00.000Z', 'क्या यह क्रम कैबिनेट नोट वाला ही है?'),
          remark('r-4', ANITA, '2026-11-27T11:35:00.000Z', 'हाँ: दिशा, मार्गदर्शन, संचालन, तालमेल।'),
        ]),
      ],
    }),
  );
  for (const lang of ['en', 'hi']) {
    await edit<{ content: { type: string; attrs: Json }[] }>(
      join(pages, `p-institutions.${lang}.json`),
      ({ content }) => {
        const picture = content.find(({ type }) => type === 'image');
        if (picture) picture.attrs.alt = '';
      },
    );
  }
  for (const lang of ['en', 'hi'] as const) await explain(join(pages, `p-frac.${lang}.json`), lang);
  await edit<Json & { assets: Record<string, Json>; outline: { items: Json[] }[]; glossary: Json[] }>(
    join(folder, 'course.json'),
    (course) => {
      const { assets, outline } = course;
      course.glossary.push(...TERMS);
      const talk = Object.values(assets).find(({ name }) => name === 'talk.png');
      delete talk?.licence;
      delete talk?.source;
      outline[0]?.items.push({
        id: 'i-portal',
        kind: 'link',
        title: { en: 'The portal of Karmayogi Bharat', hi: 'कर्मयोगी भारत का पोर्टल' },
        about: { en: 'Where the programme tells of itself.', hi: 'यहाँ कार्यक्रम अपने बारे में बताता है।' },
        url: 'https://karmayogibharat.gov.in/',
      });
    },
  );
}

/** Makes the courses in a folder, opens those that open as tabs, the sample in front. */
export async function makeCourses(page: Page, folder: string, lang: string): Promise<Courses> {
  const make = async (title: string, of: string, template?: string): Promise<string> => {
    const path = join(folder, fileNameOf(title));
    await callEngine(page, 'course.create', {
      ...{ folder: path, title, lang: of },
      ...(template && { template }),
    });
    return path;
  };
  await callEngine(page, 'settings.set', { library: folder, lastFolder: folder });
  const broken = await make('Right to Information for desk officers', 'en');
  await edit(join(broken, 'course.json'), (value) => {
    delete value.outline;
    value.languages = 'English';
  });
  const put = await make('Noting and drafting', 'en', 'orientation');
  await callEngine(page, 'library.delete', { path: put });
  const empty = await make('कार्यालय पद्धति: एक परिचय', 'hi');
  const urdu = await make('دفتری خط و کتابت', 'ur');
  await urduCourse(urdu);
  await rm(join(empty, 'pages'), { recursive: true });
  await edit(join(empty, 'course.json'), (value) => Object.assign(value, { outline: [] }));
  const sample = await make('Mission Karmayogi: an orientation', 'en', 'orientation');
  await edit<{ title: Json }>(join(sample, 'course.json'), ({ title }) => {
    title.hi = 'मिशन कर्मयोगी: एक परिचय';
  });
  await callEngine(page, 'course.open', { path: sample });
  const name = { en: 'As sent to the ministry', hi: 'जैसा मंत्रालय भेजा गया' }[lang === 'hi' ? 'hi' : 'en'];
  await callEngine(page, 'versions.keep', { path: sample, kind: 'named', name });
  await callEngine(page, 'course.close', { path: sample });
  await workOn(sample);
  for (const path of [empty, urdu, sample]) {
    await callEngine(page, 'course.open', { path });
    await callEngine(page, 'course.check', { path });
    await callEngine(page, 'course.close', { path });
  }
  const tabs = [{ path: sample, page: 'p-institutions', lang }, { path: urdu }, { path: empty }];
  await callEngine(page, 'settings.set', { tabs, front: sample });
  return { sample, urdu, empty, broken };
}
