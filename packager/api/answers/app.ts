/** The program itself, and what its first screen shows. */
import type { Id, Lang, Text } from '../../course/course.ts';
import type { UiLang } from '../../course/words.ts';
import type { CheckCounts } from './check.ts';

export interface AppInfo {
  readonly version: string;
  /** As Node names it: 'linux', 'darwin', 'win32'. */
  readonly platform: string;
  /** The user's home folder. */
  readonly home: string;
  /** The language chosen earlier; absent until someone chose. */
  readonly lang?: UiLang;
  /** The shell can show the system's own folder dialog. */
  readonly canPick: boolean;
  /** No course was ever opened here. */
  readonly firstRun: boolean;
  /** Folder of the course that the program was started with. */
  readonly course?: string;
}

/** A course opened before. */
export interface RecentCourse {
  readonly path: string;
  readonly title: Text;
  readonly languages: readonly Lang[];
  readonly pages: number;
  readonly minutes?: number;
  readonly thumbnailUrl?: string;
  /** Id of the page that was open last. */
  readonly lastPage?: Id;
  /** ISO 8601, UTC. */
  readonly openedAt: string;
  /** What the last check of the whole course said. */
  readonly state?: CheckCounts;
  /** Its folder is not there at the moment. */
  readonly missing?: true;
}

export interface TemplateInfo {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly languages: readonly Lang[];
  readonly pages: number;
  readonly minutes?: number;
  /** Stages that its pages have, in the order of STAGES. */
  readonly stages: readonly string[];
  readonly thumbnailUrl?: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly path: string;
  readonly kind: 'folder' | 'course' | 'file';
}

export interface Folder {
  readonly path: string;
  /** Absent at the top of a drive. */
  readonly parent?: string;
  /** Where else one may begin: home and drives. */
  readonly places: readonly { readonly name: string; readonly path: string }[];
  /** Courses and folders first, then files, each by name. */
  readonly entries: readonly FolderEntry[];
}
