/**
 * What the portal asks of a course, under the portal's own names of the fields
 * (docs/platform.md 4). What the portal itself fills in, ids above all, is not
 * here: nothing is made up.
 */
import { z } from 'zod';
import { type Course, inLang, type Lang, mainLang } from '../course/course.ts';
import { courseEstimate, inMinutes } from '../course/duration.ts';
import type { Project } from '../course/pages.ts';
import { CompetenciesV6, competenciesV6 } from '../platform/competencies/records.ts';
import { platformLanguage } from './assessments/assessments.ts';
import { type DossierNote, json, type Part, PLACES } from './facts.ts';

const named = {
  name: z.string(),
  subTitle: z.string(),
  description: z.string(),
  purpose: z.string(),
  instructions: z.string(),
};

export const Metadata = z.strictObject({
  mimeType: z.literal('application/vnd.ekstep.content-collection'),
  contentType: z.literal('Course'),
  primaryCategory: z.literal('Course'),
  courseCategory: z.literal('Course'),
  learningMode: z.literal('Self Paced'),
  ...named,
  source: z.string(),
  keywords: z.array(z.string()),
  language: z.array(z.string()),
  license: z.string(),
  author: z.string(),
  organisation: z.array(z.string()),
  duration: z.string().regex(/^\d+$/).describe('seconds, as a text: so the platform keeps it'),
  durationInSeconds: z.int().min(0),
  appIcon: z.string().exactOptional().describe('path of the picture in this dossier'),
  competencies_v6: CompetenciesV6,
  inOtherLanguages: z.array(z.strictObject({ language: z.string(), ...named })),
});
export type Metadata = z.infer<typeof Metadata>;

/** What the platform offers to authors (content schema, license). */
const OFFERED = /^CC BY(-SA|-ND|-NC|-NC-SA|-NC-ND)? 4\.0$/;

const wordsOf = (course: Course, lang: Lang) => ({
  name: inLang(course.title, lang, course),
  subTitle: inLang(course.subtitle, lang, course),
  description: inLang(course.description, lang, course),
  purpose: inLang(course.purpose, lang, course),
  instructions: inLang(course.instructions, lang, course),
});

/** Minutes the course says it takes, else those it was measured at. */
export const courseSeconds = (project: Project): number =>
  60 * (project.course.duration ?? inMinutes(courseEstimate(project, mainLang(project.course)).seconds));

/** @param appIcon path of the thumbnail in the dossier */
function metadataOf(project: Project, appIcon: string | undefined): Metadata {
  const { course } = project;
  const main = mainLang(course);
  const seconds = courseSeconds(project);
  const institution = inLang(course.institution, main, course);
  return {
    mimeType: 'application/vnd.ekstep.content-collection',
    contentType: 'Course',
    primaryCategory: 'Course',
    courseCategory: 'Course',
    learningMode: 'Self Paced',
    ...wordsOf(course, main),
    source: course.source,
    keywords: course.keywords,
    language: course.languages.map(platformLanguage),
    license: course.licence,
    author: course.authors.map(({ name }) => name).join(', '),
    organisation: institution ? [institution] : [],
    duration: String(seconds),
    durationInSeconds: seconds,
    ...(appIcon !== undefined && { appIcon }),
    competencies_v6: competenciesV6(course),
    inOtherLanguages: course.languages
      .filter((lang) => lang !== main)
      .map((lang) => ({ language: platformLanguage(lang), ...wordsOf(course, lang) })),
  };
}

export function metadata(
  project: Project,
  appIcon: string | undefined,
): Part & { readonly fields: Metadata } {
  const { course } = project;
  const fields = metadataOf(project, appIcon);
  const notes: DossierNote[] = [];
  if (!OFFERED.test(course.licence))
    notes.push({ key: 'licence-not-offered', data: { licence: course.licence } });
  if (course.competencies.some((one) => one.competencySubThemeIdentifier === undefined))
    notes.push({ key: 'no-identifiers', data: {} });
  return { files: [json(`${PLACES.upload}/metadata.json`, fields)], notes, fields };
}
