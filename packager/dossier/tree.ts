/** The course as the portal builds it: modules as units, each item as a resource, with its kind, its file and its time. */
import { z } from 'zod';
import { type Item, inLang, mainLang } from '../course/course.ts';
import { itemEstimate } from '../course/duration.ts';
import { pagesMet } from '../course/item-page.ts';
import type { Project } from '../course/pages.ts';
import type { PackageFile } from '../export/file.ts';
import { testsOf } from './assessments/assessments.ts';
import { itemsOf, json, PLACES } from './facts.ts';
import { courseSeconds } from './metadata.ts';
import type { MadePackage } from './packages.ts';

const Resource = z.strictObject({
  kind: z.enum(['pages', 'pdf', 'video', 'audio', 'link', 'assessment']),
  name: z.string(),
  description: z.string().exactOptional(),
  mimeType: z.enum([
    'application/vnd.ekstep.html-archive',
    'application/pdf',
    'video/mp4',
    'audio/mpeg',
    'text/x-url',
    'application/vnd.sunbird.questionset',
  ]),
  contentType: z.literal('Resource'),
  primaryCategory: z.enum(['Learning Resource', 'Course Assessment']),
  duration: z.string().regex(/^\d+$/).describe('seconds'),
  stages: z.array(z.string()).describe('Watch, Think, Do, Explore, Test: of its pages'),
  files: z.array(z.string()).describe('paths in this dossier; one of them goes up'),
  bytes: z.int().exactOptional(),
  contentDisposition: z.enum(['inline', 'online-only']).exactOptional(),
  initFile: z.literal('index.html').exactOptional().describe('chosen as the entry point of a package'),
  artifactUrl: z.string().exactOptional().describe('of a link'),
  appIcon: z.string().exactOptional(),
});
type Resource = z.infer<typeof Resource>;

export const CourseTree = z.strictObject({
  format: z.literal(1),
  name: z.string(),
  mimeType: z.literal('application/vnd.ekstep.content-collection'),
  primaryCategory: z.literal('Course'),
  duration: z.string(),
  appIcon: z.string().exactOptional(),
  children: z.array(
    z.strictObject({
      name: z.string(),
      mimeType: z.literal('application/vnd.ekstep.content-collection'),
      contentType: z.literal('CourseUnit'),
      primaryCategory: z.literal('Course Unit'),
      children: z.array(Resource),
    }),
  ),
});
export type CourseTree = z.infer<typeof CourseTree>;

const MIME: Readonly<Record<Item['kind'], Resource['mimeType']>> = {
  pages: 'application/vnd.ekstep.html-archive',
  pdf: 'application/pdf',
  video: 'video/mp4',
  audio: 'audio/mpeg',
  link: 'text/x-url',
  assessment: 'application/vnd.sunbird.questionset',
};

/** What lies in the dossier for the items. */
export interface Made {
  readonly packages: readonly MadePackage[];
  /** By the id of the item. */
  readonly uploads: ReadonlyMap<string, string>;
  readonly thumbnail: string | undefined;
  /** Bytes above which a package is online only. */
  readonly offlineBytes: number;
}

export function treeOf(project: Project, made: Made): CourseTree {
  const { course } = project;
  const main = mainLang(course);
  const icon = made.thumbnail === undefined ? {} : { appIcon: made.thumbnail };
  const all = itemsOf(project);
  return {
    format: 1,
    name: inLang(course.title, main, course),
    mimeType: 'application/vnd.ekstep.content-collection',
    primaryCategory: 'Course',
    duration: String(courseSeconds(project)),
    ...icon,
    children: course.outline.map((module) => ({
      name: inLang(module.title, main, course),
      mimeType: 'application/vnd.ekstep.content-collection',
      contentType: 'CourseUnit',
      primaryCategory: 'Course Unit',
      children: all
        .filter((place) => place.module === module)
        .flatMap(({ item }) => resourcesOf(item, project, made).map((one) => ({ ...one, ...icon }))),
    })),
  };
}

/** One resource for an item, or as many as it was split into. */
function resourcesOf(item: Item, project: Project, made: Made): Resource[] {
  const { course } = project;
  const main = mainLang(course);
  const stages = [
    ...new Set(
      [...pagesMet(project)].filter((met) => met.item === item).flatMap(({ page }) => page.stage ?? []),
    ),
  ];
  const base = {
    kind: item.kind,
    mimeType: MIME[item.kind],
    contentType: 'Resource',
    primaryCategory: item.kind === 'assessment' ? 'Course Assessment' : 'Learning Resource',
    duration: String(Math.round(itemEstimate(item, project, main).seconds)),
    stages,
  } as const;
  if (item.kind === 'pages') {
    return made.packages
      .filter(({ place }) => place.item === item)
      .map(({ title, path, bytes }) => ({
        ...base,
        name: title,
        files: [path],
        bytes,
        contentDisposition: bytes > made.offlineBytes ? 'online-only' : 'inline',
        initFile: 'index.html',
      }));
  }
  const name = inLang(item.title, main, course);
  if (item.kind === 'assessment') {
    const paths = testsOf(project).filter((test) => test.item === item.id);
    const files = paths.flatMap(({ path }) =>
      ['.quml.json', '.csv', '.xlsx'].map((ending) => `${path}${ending}`),
    );
    return [{ ...base, name, files }];
  }
  const path = made.uploads.get(item.id);
  const about = inLang(item.about, main, course);
  return [
    {
      ...base,
      name,
      ...(about && { description: about }),
      files: path === undefined ? [] : [path],
      ...(item.kind === 'link' && { artifactUrl: item.url }),
    },
  ];
}

export const treeFile = (tree: CourseTree): PackageFile => json(`${PLACES.upload}/course-tree.json`, tree);
