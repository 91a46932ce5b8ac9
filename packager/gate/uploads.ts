/** What goes up with a course: each thing with its size against the limits of the receiver. Pure. */

import type { Limits } from '../check/limits.ts';
import type { GateWeight } from '../check/profile/gate-demands.ts';
import { type Id, type Item, inLang } from '../course/course.ts';
import { nodesByType } from '../course/nodes-by-type.ts';
import { bytesOfPages, runsBelow } from '../course/page-assets.ts';
import type { Project } from '../course/pages.ts';
import type { UiLang } from '../course/words.ts';
import type { GateItem } from './item.ts';
import { say } from './words.ts';

export const UPLOAD_KINDS = [
  'package',
  'pdf',
  'video',
  'audio',
  'link',
  'test',
  'thumbnail',
  'certificate',
  'accessibility',
] as const;
/** fits; online-only: too large to be taken offline; refused: too large altogether; missing: it is asked for, and is not there. */
export const UPLOAD_FITS = ['fits', 'online-only', 'refused', 'missing'] as const;

export interface Upload {
  readonly kind: (typeof UPLOAD_KINDS)[number];
  /** Empty for what every course has one of. */
  readonly title: string;
  /** The page or item where it is made. */
  readonly entry?: Id;
  /** Of its files; the player and the words of a package come to less than a megabyte more. */
  readonly bytes?: number;
  readonly fit: (typeof UPLOAD_FITS)[number];
  /** Packages that a group of pages too large to be taken offline could be split into between its pages, or is. */
  readonly parts?: number;
  /** JSON pointer into course.json. */
  readonly pointer?: string;
}

/** What is known of the papers that go with it. */
interface Papers {
  readonly compared: boolean;
  readonly looked: boolean;
}

/** @param split groups of pages above the offline limit go up as several packages */
export function uploadsOf(
  project: Project,
  limits: Limits,
  split: boolean,
  papers: Papers,
  lang: UiLang,
): Upload[] {
  const { course, pages } = project;
  const { thumbnail, assets } = course;
  const picture = thumbnail === undefined ? undefined : assets[thumbnail];
  const own = course.outline.flatMap((module, m) =>
    module.items.flatMap((item, i): Upload[] => {
      const pointer = `/outline/${m}/items/${i}`;
      const named = 'title' in item ? inLang(item.title, lang, course) : '';
      const title = named || inLang(module.title, lang, course);
      if (item.kind === 'pages') return packagesOf(project, item, { title, pointer }, limits, split);
      if (item.kind === 'assessment') return [];
      if (item.kind === 'link') return [{ kind: 'link', title, entry: item.id, fit: 'fits', pointer }];
      const bytes = assets[item.asset]?.bytes;
      const sized = bytes === undefined ? { fit: 'missing' as const } : { bytes, fit: fitOf(bytes, limits) };
      return [{ kind: item.kind, title, entry: item.id, pointer, ...sized }];
    }),
  );
  const met = course.outline.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === 'pages' ? item.pages : item.kind === 'assessment' ? [item.page] : [],
    ),
  );
  const tests = [...new Set(met)].flatMap((id): Upload[] => {
    const page = pages.get(id);
    const docs = Object.values(page?.docs ?? {});
    if (!page || !docs.some((doc) => nodesByType(doc, ['finalTest']).length > 0)) return [];
    return [{ kind: 'test', title: inLang(page.title, lang, course), entry: id, fit: 'fits' }];
  });
  return [
    ...own,
    ...tests,
    {
      ...{ kind: 'thumbnail', title: '', pointer: '/thumbnail', fit: picture ? 'fits' : 'missing' },
      ...(picture && { bytes: picture.bytes }),
    },
    { kind: 'certificate', title: '', fit: papers.compared ? 'fits' : 'missing' },
    { kind: 'accessibility', title: '', fit: papers.looked ? 'fits' : 'missing' },
  ];
}

/** Sizes that a profile does not name are not limited. */
function fitOf(
  bytes: number,
  { uploadBytes = Number.POSITIVE_INFINITY, offlineBytes = Number.POSITIVE_INFINITY }: Limits,
): Upload['fit'] {
  return bytes > uploadBytes ? 'refused' : bytes > offlineBytes ? 'online-only' : 'fits';
}

function packagesOf(
  project: Project,
  item: Item & { readonly kind: 'pages' },
  own: Pick<Upload, 'title' | 'pointer'>,
  limits: Limits,
  split: boolean,
): Upload[] {
  const there = item.pages.filter((id) => project.pages.has(id));
  const [entry] = there;
  if (entry === undefined) return [];
  const bytes = bytesOfPages(project, there);
  const fit = fitOf(bytes, limits);
  if (fit === 'fits') return [{ kind: 'package', ...own, entry, bytes, fit }];
  const runs = runsBelow(project, there, limits.offlineBytes ?? Number.POSITIVE_INFINITY);
  const parts = runs.length > 1 ? { parts: runs.length } : {};
  if (!split || runs.length < 2) return [{ kind: 'package', ...own, entry, bytes, fit, ...parts }];
  return runs.map((run, n) => {
    const size = bytesOfPages(project, run);
    const title = `${own.title} (${n + 1}/${runs.length})`;
    return {
      kind: 'package',
      ...own,
      title,
      entry: run[0] ?? entry,
      bytes: size,
      fit: fitOf(size, limits),
      ...parts,
    };
  });
}

const MEGABYTE = 2 ** 20;

/** What is too large: refused it holds the course, online only it is said. */
export function uploadItems(
  uploads: readonly Upload[],
  { uploadBytes = 0, offlineBytes = 0 }: Limits,
  weight: GateWeight,
  lang: UiLang,
): GateItem[] {
  if (weight === 'off') return [];
  const ruleId = 'uploads-fit';
  const large = uploads.flatMap(({ title, bytes = 0, fit, parts = 1, pointer }): GateItem[] => {
    if (fit !== 'refused' && fit !== 'online-only') return [];
    const refused = fit === 'refused';
    const limit = Math.floor((refused ? uploadBytes : offlineBytes) / MEGABYTE);
    const data = { title, size: Math.ceil(bytes / MEGABYTE), limit, parts };
    return [
      {
        ...{ ruleId, part: refused ? 'mend' : 'worth', holds: refused && weight === 'holds' },
        ...say(`uploads-${fit}${parts > 1 ? '-parts' : ''}`, lang, data),
        ...(pointer !== undefined && { location: { in: 'course', pointer } }),
      },
    ];
  });
  return large.length > 0 ? large : [{ ruleId, part: 'fine', holds: false, ...say('uploads-passed', lang) }];
}
