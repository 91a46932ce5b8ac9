/**
 * Every test of the course as the platform's own engine can take it, in each
 * language: QuML 1.1, the CSV "V2", and a workbook of the same rows; with a
 * report of what each loses. QuML is read back at once and compared.
 */
import { z } from 'zod';
import { attr } from '../../course/blocks/attr.ts';
import { inLang, type Lang } from '../../course/course.ts';
import { pagesMet } from '../../course/item-page.ts';
import type { Node } from '../../course/node.ts';
import type { Project } from '../../course/pages.ts';
import { UI_LANGS } from '../../course/words.ts';
import languages from '../../platform/languages.json' with { type: 'json' };
import type { QumlFile } from '../../quml/quml.ts';
import { readQuml } from '../../quml/read.ts';
import { type QumlAbout, writeQuml } from '../../quml/write.ts';
import { type DossierNote, type Facts, json, type Part, PLACES, safeName } from '../facts.ts';
import { writeSpreadsheet } from '../spreadsheet.ts';
import { HEAD, LOSSES, type Loss, lossesOfTest, type Row, rowsOf, writeCsvV2 } from './csv.ts';
import { LOSS_WORDS } from './loss-words.ts';

/** A test in the place where learners meet it. */
export interface PlacedTest {
  readonly test: Node;
  readonly lang: Lang;
  /** Of its page. */
  readonly title: string;
  readonly item: string;
  /** Path in the dossier, without an ending. */
  readonly path: string;
}

/** The tests of a course, in each language in which its page is written. */
export function testsOf(project: Project): PlacedTest[] {
  const { course } = project;
  const taken = new Set<string>();
  return [...pagesMet(project)].flatMap(({ page, item }) =>
    course.languages.flatMap((lang) =>
      (page.docs[lang]?.content ?? [])
        .filter(({ type }) => type === 'finalTest')
        .map((test): PlacedTest => {
          const title = inLang(page.title, lang, course);
          let name = `${safeName(inLang(page.title, 'en', course), page.id)}.${lang}`;
          if (taken.has(name)) name = `${attr<string>(test, 'id')}.${lang}`;
          taken.add(name);
          return { test, lang, title, item: item.id, path: `${PLACES.assessments}/${name}` };
        }),
    ),
  );
}

/** The platform's name of a language; it calls what it does not list so. */
export const platformLanguage = (lang: Lang): string =>
  Object.entries(languages.names).find(([tag]) => tag === lang.split('-')[0])?.[1] ?? 'Other';

const LostOfQuestion = z.strictObject({
  question: z.int().min(0).describe('its number in the test; 0: the test as a whole'),
  lost: z.array(z.strictObject({ key: z.enum(LOSSES), en: z.string(), hi: z.string() })),
});

/** `assessments/losses.json`. */
export const LossReport = z.strictObject({
  format: z.literal(1),
  tests: z.array(
    z.strictObject({
      title: z.string(),
      language: z.string(),
      questions: z.int(),
      csv: z.array(LostOfQuestion),
      quml: z.array(LostOfQuestion),
    }),
  ),
});
type LossReport = z.infer<typeof LossReport>;

/** What a file cannot hold, of one question or (`number` 0) of the test. */
interface Lost {
  readonly number: number;
  readonly losses: readonly Loss[];
}

const lostIn = (test: Node, rows: readonly Row[]): Lost[] => [
  { number: 0, losses: lossesOfTest(test) },
  ...rows.filter(({ losses }) => losses.length > 0).map(({ number, losses }) => ({ number, losses })),
];

export async function assessments(facts: Pick<Facts, 'project' | 'lang'>): Promise<Part> {
  const { project } = facts;
  const files: Part['files'][number][] = [];
  const notes: DossierNote[] = [];
  const reports: LossReport['tests'] = [];
  const report = `${PLACES.assessments}/losses.json`;
  for (const { test, lang, title, path } of testsOf(project)) {
    const rows = rowsOf(test);
    const about = { title, lang, language: platformLanguage(lang), licence: project.course.licence };
    const lost = lostIn(test, rows);
    files.push(
      json(`${path}.quml.json`, provenQuml(test, about)),
      { path: `${path}.csv`, bytes: writeCsvV2(rows) },
      { path: `${path}.xlsx`, bytes: await workbook(rows, lost, facts) },
    );
    const ordering = rows.filter(({ losses }) => losses.includes('ordering'));
    reports.push({
      title,
      language: lang,
      questions: rows.length,
      csv: lost.map(({ number, losses }) => ({ question: number, lost: losses.map(said) })),
      quml: ordering.map(({ number }) => ({ question: number, lost: [said('ordering')] })),
    });
    const count = rows.filter(({ losses }) => losses.length > 0).length;
    if (count > 0) notes.push({ key: 'csv-losses', data: { title, count, file: report } });
  }
  if (reports.length > 0) files.push(json(report, { format: 1, tests: reports }));
  return { files, notes };
}

/**
 * The question set, read back and written anew: it must be the same.
 * @throws where it is not, which is our own fault
 */
function provenQuml(test: Node, about: QumlAbout): QumlFile {
  const file = writeQuml(test, about);
  const read = readQuml(JSON.stringify(file), () => 'part');
  const again = read.ok && JSON.stringify(writeQuml(read.value, about));
  if (again !== JSON.stringify(file))
    throw new Error(`the QuML of “${about.title}” does not read back as it was`);
  return file;
}

const said = (key: Loss) => ({ key, en: LOSS_WORDS.en[key], hi: LOSS_WORDS.hi[key] });

const WIDTHS = [8, 14, 60, 14, ...Array.from({ length: 14 }, (_, i) => (i % 2 === 0 ? 30 : 14))];

/** The rows, and on a second sheet what they leave out, in both languages. */
const workbook = (
  rows: readonly Row[],
  lost: readonly Lost[],
  { lang }: Pick<Facts, 'lang'>,
): Promise<Uint8Array> =>
  writeSpreadsheet([
    { name: 'Questions', widths: WIDTHS, rows: [HEAD, ...rows.map(({ cells }) => cells)] },
    {
      name: 'Losses',
      widths: [12, 60, 60],
      rows: [
        ['QuestionNo', ...ordered(lang).map((one) => HEADS[one])],
        ...lost.flatMap(({ number, losses }) =>
          losses.map((key) => [
            number === 0 ? '*' : number,
            ...ordered(lang).map((one) => LOSS_WORDS[one][key]),
          ]),
        ),
      ],
    },
  ]);

const HEADS = { en: 'Not in this file', hi: 'इस फ़ाइल में नहीं है' } as const;
/** The reader's own language first. */
const ordered = (lang: Facts['lang']) =>
  [...UI_LANGS].sort((a, b) => Number(b === lang) - Number(a === lang));
