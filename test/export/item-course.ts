/** A course in English and Hindi of items that are no pages: one of each kind, and modules of nothing else. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Item, Lang } from '../../packager/course/course.ts';
import type { Project } from '../../packager/course/pages.ts';
import { CAPTIONS, FILMS, PAPERS, type Sample, SOUNDS } from '../arbitrary/assets.ts';
import { SMALL } from './small-course.ts';

const [film] = FILMS as [Sample];
const [captions] = CAPTIONS as [Sample];
const [sound] = SOUNDS as [Sample];
const [paper] = PAPERS as [Sample];
const FILES: readonly (readonly [Sample, string])[] = [
  [film, 'day.mp4'],
  [captions, 'day.vtt'],
  [sound, 'talk.mp3'],
  [paper, 'circular.pdf'],
];

const both = (en: string, hi: string): Record<Lang, string> => ({ en, hi });

const ITEMS_OF: Readonly<Record<string, readonly Item[]>> = {
  media: [
    {
      id: 'film',
      kind: 'video',
      title: both('A day in the section', 'अनुभाग का एक दिन'),
      about: both('Watch what happens to the dak.', 'देखें कि डाक का क्या होता है।'),
      asset: film.id,
      captions: [
        { lang: 'en', asset: captions.id },
        { lang: 'hi', asset: captions.id },
      ],
      transcript: both('The day begins with the dak.', 'दिन डाक से शुरू होता है।'),
    },
    {
      id: 'talk',
      kind: 'audio',
      title: both('A call to the section', 'अनुभाग को एक फ़ोन'),
      asset: sound.id,
      transcript: both('Has the note gone up?', 'क्या टिप्पणी ऊपर गई?'),
    },
  ],
  reading: [
    {
      id: 'paper',
      kind: 'pdf',
      title: both('The circular', 'परिपत्र'),
      about: both('Read paragraph 4.', 'पैरा 4 पढ़ें।'),
      asset: paper.id,
    },
    // A page of the course has this id.
    {
      id: 'ask',
      kind: 'link',
      title: both('The platform', 'मंच'),
      url: 'https://igotkarmayogi.gov.in/?lang=en&x=1',
    },
  ],
  proof: [
    { id: 'ask-pages', kind: 'pages', pages: ['ask'] },
    { id: 'assessed', kind: 'assessment', title: both('Assessment', 'मूल्यांकन'), page: 'prove' },
  ],
};

const pages = new Map([...SMALL.pages].filter(([id]) => id === 'ask' || id === 'prove'));

export const WITH_ITEMS: Project = {
  course: {
    ...SMALL.course,
    id: 'with-items',
    title: both('Items of every kind', 'हर तरह की सामग्री'),
    outline: Object.entries(ITEMS_OF).map(([id, items]) => ({ id, title: both(id, id), items: [...items] })),
    assets: Object.fromEntries(
      FILES.map(([{ id, facts }, name]) => [
        id,
        { ...facts, name, licence: 'CC BY 4.0', ...(facts.ext === 'pdf' && { pages: 1 }) },
      ]),
    ),
  },
  pages,
};

/** Writes the course's assets where a course folder has them. */
export async function writeItemAssets(folder: string): Promise<void> {
  await mkdir(join(folder, 'assets'), { recursive: true });
  for (const [{ id, bytes, facts }] of FILES)
    await writeFile(join(folder, 'assets', `${id}.${facts.ext}`), bytes);
}
