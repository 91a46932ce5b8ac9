/** What the platform's player does with a manifest, where it differs from the standard. */
import type { Manifest, Resource } from './manifest.ts';

/**
 * The resource the player starts: the first whose attribute ends in
 * `scormtype` (any case) and says sco, else the first with an href. The table
 * of contents plays no part.
 */
export const startedByPlatform = (manifest: Manifest): Resource | undefined =>
  manifest.resources.find((r) => r.href && r.scormtype?.value.trim().toLowerCase() === 'sco') ??
  manifest.resources.find((r) => r.href);
