/** What every part of a dossier is made from, and what a part gives. */
import type { Profile } from '../check/profile/profile.ts';
import type { Id, Item, Module } from '../course/course.ts';
import type { Project } from '../course/pages.ts';
import type { MessageData, UiLang } from '../course/words.ts';
import type { PackageFile } from '../export/file.ts';
import type { RunJob } from '../jobs/jobs.ts';
import type { JOBS } from '../jobs/table.ts';

export interface Facts {
  readonly project: Project;
  /** The course's folder; absolute, with `/` between its parts. */
  readonly folder: string;
  /** A folder of ours for what is too large for the memory; it is gone when the dossier is written. */
  readonly work: string;
  /** In the main language. */
  readonly title: string;
  /** The title as the name of a file. */
  readonly slug: string;
  readonly profile: Profile;
  /** Groups of pages above the offline limit become several packages. */
  readonly split: boolean;
  /** Language of reports and papers. */
  readonly lang: UiLang;
  /** ISO 8601. */
  readonly made: string;
  /** Program and version. */
  readonly creator: string;
  readonly signal?: AbortSignal | undefined;
  readonly runJob: RunJob<typeof JOBS>;
}

/** What a person should know of the dossier that was made: `key` of note-words.ts. */
export interface DossierNote {
  readonly key: string;
  readonly data: MessageData;
}

/** Files of the dossier, and what was left out or is worth a look. */
export interface Part {
  readonly files: readonly PackageFile[];
  readonly notes: readonly DossierNote[];
}

/** An item of the outline with its numbers, from 1. */
export interface PlacedItem {
  readonly module: Module;
  readonly moduleNumber: number;
  readonly item: Item;
  readonly itemNumber: number;
}

export const itemsOf = ({ course }: Project): PlacedItem[] =>
  course.outline.flatMap((module, m) =>
    module.items.map((item, i) => ({ module, moduleNumber: m + 1, item, itemNumber: i + 1 })),
  );

/** Where everything lies in a dossier. */
export const PLACES = {
  upload: 'upload',
  assessments: 'assessments',
  text: 'course-text',
  evidence: 'evidence',
  sign: 'to-sign',
  agency: 'agency',
  reports: 'reports',
} as const;

/** `01-02`: sorts as the outline does. */
export const numbered = (place: Pick<PlacedItem, 'moduleNumber' | 'itemNumber'>): string =>
  [place.moduleNumber, place.itemNumber].map((n) => String(n).padStart(2, '0')).join('-');

/** Letters of a title that stay in the name of a file. */
const NAME_LETTERS = 40;

/** The Latin letters of a title as a name every receiver takes; the id where there are none. */
export const safeName = (title: string, id: Id): string =>
  title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, NAME_LETTERS)
    .replace(/-+$/, '') || id;

/** JSON as it lies in a dossier. */
export const json = (path: string, value: unknown): PackageFile => ({
  path,
  bytes: `${JSON.stringify(value, null, 2)}\n`,
});
