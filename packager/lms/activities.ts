/**
 * The lessons of a SCORM package, in the order of its table of contents: what
 * an LMS launches one by one.
 */
import type { PackageFiles } from '../read/package.ts';
import { parseXml, type XmlElement } from '../read/xml.ts';
import { attr, childrenOf, descendants, textOf } from '../read/xml-query.ts';
import type { Activity } from './activity.ts';

const MANIFEST = 'imsmanifest.xml';
const LARGEST = 16 * 2 ** 20;

/** Reads them; none where there is no manifest at the root, or none that can be read. Never throws. */
export async function readActivities(files: PackageFiles): Promise<Activity[]> {
  if (!files.has(MANIFEST) || files.size(MANIFEST) > LARGEST) return [];
  const bytes = await files.read(MANIFEST, LARGEST).catch(() => undefined);
  const root = bytes && parseXml(bytes).root;
  return root ? activitiesOf(root) : [];
}

/** The items of the default organization, else of the first, that open a file. */
function activitiesOf(root: XmlElement): Activity[] {
  const [block] = childrenOf(root, 'organizations');
  const organizations = block ? childrenOf(block, 'organization') : [];
  const wanted = block && attr(block, 'default')?.value;
  const organization = organizations.find((o) => attr(o, 'identifier')?.value === wanted) ?? organizations[0];
  if (!organization) return [];
  const resources = new Map(
    [...descendants(root, 'resource')].map((r) => [attr(r, 'identifier')?.value ?? '', r] as const).reverse(),
  );
  return [...descendants(organization, 'item')].flatMap((item) => {
    const resource = resources.get(attr(item, 'identifierref')?.value ?? '');
    if (!resource || !attr(resource, 'href')?.value) return [];
    const passMark = passMarkOf(item);
    return {
      identifier: attr(item, 'identifier')?.value ?? '',
      title: tidy(childrenOf(item, 'title')[0]),
      asset: scormTypeOf(resource) === 'asset',
      ...(passMark !== undefined && { passMark }),
    };
  });
}

const tidy = (element: XmlElement | undefined): string =>
  element ? textOf(element).replaceAll(/\s+/g, ' ').trim().slice(0, 120) : '';

const scormTypeOf = (resource: XmlElement): string | undefined =>
  resource.attributes
    .find((a) => a.local.toLowerCase() === 'scormtype')
    ?.value.trim()
    .toLowerCase();

/** SCORM 1.2: adlcp:masteryscore, 0 to 100. 2004: the measure by which the primary objective is satisfied. */
function passMarkOf(item: XmlElement): number | undefined {
  const [mastery] = childrenOf(item, 'masteryscore');
  if (mastery) {
    const score = Number(textOf(mastery).trim() || Number.NaN);
    return score >= 0 && score <= 100 ? score / 100 : undefined;
  }
  const [sequencing] = childrenOf(item, 'sequencing');
  const [primary] = sequencing ? descendants(sequencing, 'primaryObjective') : [];
  if (!primary || attr(primary, 'satisfiedByMeasure')?.value !== 'true') return undefined;
  const [least] = childrenOf(primary, 'minNormalizedMeasure');
  const measure = least ? Number(textOf(least).trim()) : 1;
  return measure >= -1 && measure <= 1 ? measure : undefined;
}
