/** The list of files that goes with a course: whose each is, under which licence, by whose permission, and where it is shown. */
import { csvField } from '../check/formats/csv.ts';
import { type AssetId, inLang, mainLang, type Voice } from '../course/course.ts';
import { type Project, pagesInOrder } from '../course/pages.ts';

export interface Listed {
  readonly id: AssetId;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly licence: string;
  readonly source: string;
  readonly permission: string;
  /** Who is heard in a film or recording; undefined of other files, and while nobody has said it. */
  readonly voice: Voice | undefined;
  /** Titles of the pages that show it, in the order of the course. */
  readonly pages: readonly string[];
}

/** Every asset of a course, those without a licence or a source first: they are what a client must ask about. */
export function inventory({ course, pages }: Project): Listed[] {
  const lang = mainLang(course);
  const texts = [...pagesInOrder({ course, pages })].map(({ page, item }) => ({
    title: inLang(page.title, lang, course),
    text: JSON.stringify([page.docs, item]),
  }));
  const all = Object.entries(course.assets).map(
    ([id, { name, mediaType, bytes, licence = '', source = '', permission = '', voice }]): Listed => ({
      ...{ id, name, mediaType, bytes, licence, source, permission, voice },
      pages: texts.filter(({ text }) => text.includes(id)).map(({ title }) => title),
    }),
  );
  const lacks = ({ licence, source }: Listed): number => (licence === '' || source === '' ? 0 : 1);
  return all.sort((a, b) => lacks(a) - lacks(b) || (a.name < b.name ? -1 : 1));
}

const HEAD = [
  'File / फ़ाइल',
  'Kind / प्रकार',
  'Bytes / बाइट',
  'Licence / लाइसेंस',
  'Source / स्रोत',
  'Permission / अनुमति',
  'Shown on / कहाँ दिखती है',
  'Name in the course / कोर्स में नाम',
];

/** The list for a spreadsheet, its heads in both languages; a byte order mark, which Excel needs for Hindi. */
export function inventoryCsv(project: Project): string {
  const rows = inventory(project).map((one) => [
    one.name,
    one.mediaType,
    String(one.bytes),
    one.licence,
    one.source,
    one.permission,
    one.pages.join('; '),
    `${one.id}.${project.course.assets[one.id]?.ext ?? ''}`,
  ]);
  return `\ufeff${[HEAD, ...rows].map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
}
