/** Groups of kinds that rules apply to. */
import type { PackageKind } from '../read/kind.ts';

export const SCORM12: readonly PackageKind[] = ['scorm12'];
export const SCORM2004: readonly PackageKind[] = [
  'scorm2004-2',
  'scorm2004-3',
  'scorm2004-4',
  'scorm2004-unknown',
];
export const SCORM: readonly PackageKind[] = [...SCORM12, ...SCORM2004];
/** Packages with an imsmanifest.xml whose items and resources SCORM 2004 has no stricter word on. */
export const IMS_BEFORE_2004: readonly PackageKind[] = [...SCORM12, 'ims-cp', 'ims-qti'];
/** Packages with an imsmanifest.xml. */
export const IMS: readonly PackageKind[] = [...SCORM, 'ims-cp', 'ims-qti'];
/** Packages that report by xAPI. */
export const XAPI: readonly PackageKind[] = ['cmi5', 'tincan'];
/** Packages that a browser shows from files of their own. */
export const WEB: readonly PackageKind[] = [...IMS, ...XAPI, 'aicc', 'html'];
