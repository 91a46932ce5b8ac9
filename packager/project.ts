/**
 * A course folder on disk: opened, saved, made, and filled with files.
 *
 * ```
 * course.json                the Course
 * pages/<id>.json            head of a page: stage, titles
 * pages/<id>.<lang>.json     its document in one language
 * assets/<sha256>.<ext>      every other file, once, under the hash of its bytes
 * .kriti/                    what Kriti keeps for itself: lock, journal, versions, old formats
 * ```
 */
export { withAssetFacts } from './project/asset-facts.ts';
export { assetPath, type ImportError, importAsset, type PageCounter } from './project/assets.ts';
export { type CreateError, createProject, duplicateProject } from './project/create.ts';
export { type OpenError, type OpenProject, openProject, readProject } from './project/open.ts';
export { outsideChanges } from './project/outside.ts';
export { listVersions, readVersionContent, type VersionError } from './project/read-versions.ts';
export { type FileChange, type SaveError, saveChanges } from './project/save.ts';
export { clearMark, markOpen } from './project/session-mark.ts';
export {
  deleteVersion,
  keepVersion,
  nameVersion,
  tidyVersions,
  undeleteVersion,
} from './project/versions.ts';
