/** The metadata as a workbook to copy from into the portal's form, field by field, with its limits. */
import { formatWords } from '../check/words.ts';
import type { Project } from '../course/pages.ts';
import type { UiLang } from '../course/words.ts';
import type { PackageFile } from '../export/file.ts';
import { PLACES } from './facts.ts';
import type { Metadata } from './metadata.ts';
import { type Sheet, writeSpreadsheet } from './spreadsheet.ts';
import type { CourseTree } from './tree.ts';

/** Letters that the portal's form takes (docs/platform.md 1.1). */
const MOST: Readonly<Partial<Record<keyof Metadata, number>>> = {
  name: 500,
  subTitle: 1000,
  description: 2000,
};

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    course: 'Course',
    items: 'Resources',
    competencies: 'Competencies',
    references: 'References',
    field: 'Field of the portal',
    value: 'Copy this',
    letters: 'Letters',
    limit: 'Limit',
    module: 'Module',
    name: 'Name',
    kind: 'Kind',
    seconds: 'Seconds',
    file: 'File in this dossier, or address',
    area: 'Area',
    theme: 'Theme',
    'sub-theme': 'Sub-theme',
    reference: 'Reference',
    address: 'Address',
    portal: 'The portal fills in',
  },
  hi: {
    course: 'कोर्स',
    items: 'सामग्री',
    competencies: 'योग्यताएँ',
    references: 'संदर्भ',
    field: 'पोर्टल का खाना',
    value: 'यह नक़ल करें',
    letters: 'अक्षर',
    limit: 'सीमा',
    module: 'मॉड्यूल',
    name: 'नाम',
    kind: 'प्रकार',
    seconds: 'सेकंड',
    file: 'इस डोज़ियर की फ़ाइल, या पता',
    area: 'क्षेत्र',
    theme: 'विषय',
    'sub-theme': 'उप-विषय',
    reference: 'संदर्भ',
    address: 'पता',
    portal: 'पोर्टल ख़ुद भरता है',
  },
};

const PORTAL_FIELDS = ['identifier', 'code', 'channel', 'status', 'creator', 'reviewers', 'publisher'];

type Cell = string | number;

const fieldRow = (name: string, value: unknown, limit?: number): Cell[] => {
  const text = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  return [name, text, [...text].length, limit ?? ''];
};

/** The fields whose values are words; the rest stands on sheets of its own. */
const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));

export async function metadataSheet(
  { course }: Project,
  fields: Metadata,
  tree: CourseTree,
  lang: UiLang,
): Promise<PackageFile> {
  const say = (key: string): string => formatWords(WORDS[lang][key] ?? key, lang);
  const limits: Readonly<Record<string, number | undefined>> = MOST;
  const plain = Object.entries(fields).filter(([, value]) => isPlain(value));
  const sheets: Sheet[] = [
    {
      name: say('course'),
      widths: [26, 80, 10, 10],
      rows: [
        [say('field'), say('value'), say('letters'), say('limit')],
        ...plain.map(([name, value]) => fieldRow(name, value, limits[name])),
        ...fields.inOtherLanguages.flatMap(({ language, ...words }) =>
          Object.entries(words).map(([name, value]) =>
            fieldRow(`${name} (${language})`, value, limits[name]),
          ),
        ),
        [say('portal'), PORTAL_FIELDS.join(', ')],
      ],
    },
    {
      name: say('items'),
      widths: [30, 40, 16, 40, 10, 60],
      rows: [
        [say('module'), say('name'), say('kind'), 'mimeType', say('seconds'), say('file')],
        ...tree.children.flatMap((unit) =>
          unit.children.map((one): Cell[] => [
            ...[unit.name, one.name, one.kind, one.mimeType],
            Number(one.duration),
            one.artifactUrl ?? one.files.join('\n'),
          ]),
        ),
      ],
    },
    {
      name: say('competencies'),
      widths: [24, 36, 44],
      rows: [
        [say('area'), say('theme'), say('sub-theme')],
        ...course.competencies.map((one) => [
          ...[one.competencyAreaName, one.competencyThemeName, one.competencySubThemeName],
        ]),
      ],
    },
    {
      name: say('references'),
      widths: [80, 60],
      rows: [
        [say('reference'), say('address')],
        ...course.references.map(({ text, url }) => [text, url ?? '']),
      ],
    },
  ];
  return { path: `${PLACES.upload}/metadata.xlsx`, bytes: await writeSpreadsheet(sheets) };
}
