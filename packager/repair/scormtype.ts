/**
 * What a resource is, where the manifest does not say: one that talks to the
 * LMS is a SCO, one that cannot is an asset. Where neither shows, only its
 * maker can say.
 */
import type { Resource } from '../check/manifest/manifest.ts';
import type { PackageView } from '../check/package/view.ts';
import { reaching } from './closure.ts';
import { type ApiEvidence, apiEvidence, together } from './evidence.ts';

export type ResourceType = 'sco' | 'asset';

const calls = ({ scorm12, scorm2004 }: ApiEvidence): boolean => scorm12 || scorm2004;

/** Looks through the scripts of the package once, and judges each resource by them. */
export async function resourceTypes(
  view: PackageView,
): Promise<(resource: Resource) => Promise<ResourceType | undefined>> {
  const evidence = await apiEvidence(view);
  const reachedFrom = reaching(view);
  const startable = (view.manifest?.resources ?? []).filter(({ href }) => href);
  return async ({ href, target }) => {
    if (!href) return 'asset';
    if (target.kind !== 'file' || !view.files.has(target.path)) return undefined;
    const own = [...(await reachedFrom(target.path))].flatMap((path) => evidence.get(path) ?? []);
    if (calls(together(own))) return 'sco';
    // Scripts may load others in ways that cannot be followed; with one lesson they are all its own.
    if (startable.length === 1 && calls(together(evidence.values()))) return 'sco';
    return own.length > 0 ? undefined : 'asset';
  };
}
