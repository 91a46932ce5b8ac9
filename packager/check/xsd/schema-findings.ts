/** Faults against the XML Schema as findings, split into those of the manifest and those of its LOM metadata. */
import type { PackageKind } from '../../read/kind.ts';
import type { XmlElement } from '../../read/xml.ts';
import { asNumberedFor } from '../manifest/demands-2004.ts';
import { attributeOf } from '../manifest/elements.ts';
import { describedNamespaces } from '../manifest/own-schemas.ts';
import type { PackageView } from '../package/view.ts';
import type { Finding } from '../rule.ts';
import { readSchemaMessage } from './schema-fault.ts';
import { allFaults } from './schema-parts.ts';
import { requirementBehind, schemaFileOf } from './schema-requirement.ts';
import { type SchemaFault, type SchemaSet, schemaFaults } from './xsd.ts';

/** The schemas a kind of package is held against; of several, those it fits best. */
const SETS_OF_KIND: Partial<Record<PackageKind, readonly [SchemaSet, ...SchemaSet[]]>> = {
  scorm12: ['scorm12'],
  'scorm2004-2': ['scorm2004-2'],
  'scorm2004-3': ['scorm2004-3'],
  'scorm2004-4': ['scorm2004-4'],
  'scorm2004-unknown': ['scorm2004-4', 'scorm2004-3', 'scorm2004-2'],
  cmi5: ['cmi5'],
};

/** The clause that asks for the schema, where a standard numbers it for each kind apart. */
const CLAUSE_OF_KIND: Partial<Record<PackageKind, string>> = { cmi5: 'cmi5 13.2.0.0-1' };

/** Kinds whose manifests have schemas here. */
export const KINDS_WITH_SCHEMAS = Object.keys(SETS_OF_KIND) as PackageKind[];

/** Where findings have one cause: the same fault of the same element or attribute, whatever its value. */
export const schemaCause = ({ data = {} }: Finding): string =>
  [data.place, data.attribute, data.name, data.expected].map((part) => part ?? '').join(' ');

export interface SchemaFindings {
  readonly manifest: readonly Finding[];
  readonly metadata: readonly Finding[];
}

const known = new WeakMap<PackageView, Promise<SchemaFindings>>();

/** Validates the manifest of a package once, however many rules ask. */
export function schemaFindings(view: PackageView): Promise<SchemaFindings> {
  let findings = known.get(view);
  if (!findings) {
    findings = validate(view);
    known.set(view, findings);
  }
  return findings;
}

async function validate(view: PackageView): Promise<SchemaFindings> {
  const found: { manifest: Finding[]; metadata: Finding[] } = { manifest: [], metadata: [] };
  for await (const { finding, element } of faultsIn(view, view.manifestPath ?? '')) {
    found[inLom(element) ? 'metadata' : 'manifest'].push(finding);
  }
  return found;
}

/** Faults of another XML file of the package against the schemas of its kind. */
export async function* schemaFindingsOfFile(view: PackageView, file: string): AsyncGenerator<Finding> {
  for await (const { finding } of faultsIn(view, file)) yield finding;
}

async function* faultsIn(
  view: PackageView,
  file: string,
): AsyncGenerator<{ readonly finding: Finding; readonly element: XmlElement | undefined }> {
  const sets = SETS_OF_KIND[view.kind];
  const root = (await view.xml(file))?.root;
  const bytes = await view.bytes(file);
  if (!sets || !root || !bytes) return;
  const { set, faults } = await fewestFaults(sets, bytes);
  for await (const { fault, element } of allFaults(set, root, faults)) {
    const finding = findingOf(view, file, fault, element);
    if (finding.key === 'extension-unknown' && (await isDescribed(view, root, fault, element))) continue;
    // identifiers-unique names both places of a duplicate; default-organization-resolves what is missing.
    if (finding.key !== 'said-elsewhere') yield { finding, element };
  }
}

/** Namespaces of standards; what they do not declare, no schema of a package's own can. */
const OF_STANDARDS =
  /^http:\/\/(www\.(imsproject|imsglobal|adlnet)\.org\/xsd\/|ltsc\.ieee\.org\/xsd\/|www\.w3\.org\/)/;

/** Whether an element or attribute of one's own, which every schema here allows, comes with a schema of its own. */
async function isDescribed(
  view: PackageView,
  root: XmlElement,
  fault: SchemaFault,
  element: XmlElement | undefined,
): Promise<boolean> {
  const { attribute } = readSchemaMessage(fault.message);
  const ns = (attribute && element ? attributeOf(element, attribute) : element)?.ns;
  return ns !== undefined && !OF_STANDARDS.test(ns) && (await describedNamespaces(view, root)).has(ns);
}

/** The schemas that a manifest fits best, and what is wrong by them. */
async function fewestFaults(
  [first, ...others]: readonly [SchemaSet, ...SchemaSet[]],
  bytes: Uint8Array,
): Promise<{ set: SchemaSet; faults: readonly SchemaFault[] }> {
  let fewest = { set: first, faults: await schemaFaults(first, bytes) };
  for (const set of others) {
    if (fewest.faults.length === 0) break;
    const faults = await schemaFaults(set, bytes);
    if (faults.length < fewest.faults.length) fewest = { set, faults };
  }
  return fewest;
}

function findingOf(
  { kind, manifest }: PackageView,
  file: string,
  fault: SchemaFault,
  element: XmlElement | undefined,
): Finding {
  const message = readSchemaMessage(fault.message);
  const { key, data, attribute } = message;
  const { line, column } = (attribute && attributeOf(element, attribute)) ||
    element || { line: fault.line, column: 1 };
  const requirement = manifest && requirementBehind(message, element);
  const spec = requirement
    ? asNumberedFor(manifest, requirement)
    : (CLAUSE_OF_KIND[kind] ?? schemaFileOf(element));
  const location = { in: 'package' as const, file, line, column };
  return { key, data, location, detail: fault.message, ...(spec && { spec }) };
}

/** Whether an element belongs to Learning Object Metadata, whichever of its namespaces it uses. */
function inLom(element: XmlElement | undefined): boolean {
  for (let e = element; e; e = e.parent) if (e.local === 'lom' || /imsmd|\/LOM$/.test(e.ns)) return true;
  return false;
}
