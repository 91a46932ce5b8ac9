/** How much state a package may leave with a SCORM platform. */
import type { PackageKind } from '../read/kind.ts';

/** Characters of suspend_data: 4096 in SCORM 1.2, 4000 in SCORM 2004 2nd Edition, 64,000 in the 3rd and 4th. */
export const stateLimit = (kind: PackageKind): number =>
  kind === 'scorm2004-2' ? 4000 : kind.startsWith('scorm2004') ? 64_000 : 4096;
