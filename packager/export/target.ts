/**
 * What a course can be packed as. A target is a pure function from a course to
 * the files of a package: no clock, no chance, no disk; so the same course
 * gives the same bytes anywhere.
 */
import type { AssetId } from '../course/course.ts';
import type { Project } from '../course/pages.ts';
import type { UiLang } from '../course/words.ts';
import type { PackageFile } from './file.ts';

/** What a target is given beside the course. */
export interface ExportContext {
  /** The built player's files by name (player/build.ts). */
  readonly player: Readonly<Record<string, string>>;
  /** Files of the font that pages in Devanagari need, cut down to this course, by name (font-files.ts). */
  readonly fonts: Readonly<Record<string, Uint8Array | string>>;
  /** Where an asset of the course lies on disk, and its size in bytes. */
  asset(id: AssetId): { readonly file: string; readonly bytes: number };
  /** The text of an asset that is a caption file. */
  captions(id: AssetId): string;
}

export interface Target {
  readonly id: string;
  readonly label: Readonly<Record<UiLang, string>>;
  /** Where such a package goes, in one sentence. */
  readonly about: Readonly<Record<UiLang, string>>;
  /** The package's files, sorted by path; all paths match `^[A-Za-z0-9_.\-/]+$`. */
  files(project: Project, cx: ExportContext): Iterable<PackageFile>;
}
