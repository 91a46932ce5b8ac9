/** Faults against the XML Schema as findings, split into those of the manifest and those of its LOM metadata. */
import type { PackageKind } from '../read/kind.ts';
import type { XmlElement } from '../read/xml.ts';
import { attributeOf } from './elements.ts';
import type { Manifest } from './manifest.ts';
import type { Finding } from './rule.ts';
import { readSchemaMessage } from './schema-fault.ts';
import { elementAt, type SchemaFault, type SchemaSet, schemaFaults } from './xsd.ts';

/** The schemas a kind of package is held against. */
const SET_OF_KIND: Partial<Record<PackageKind, SchemaSet>> = { scorm12: 'scorm12' };

/** Kinds whose manifests have schemas here. */
export const KINDS_WITH_SCHEMAS = Object.keys(SET_OF_KIND) as PackageKind[];

export interface SchemaFindings {
  readonly manifest: readonly Finding[];
  readonly metadata: readonly Finding[];
}

const known = new WeakMap<Manifest, Promise<SchemaFindings>>();

/** Validates a manifest once, however many rules ask. */
export function schemaFindings(manifest: Manifest): Promise<SchemaFindings> {
  let findings = known.get(manifest);
  if (!findings) {
    findings = validate(manifest);
    known.set(manifest, findings);
  }
  return findings;
}

async function validate(manifest: Manifest): Promise<SchemaFindings> {
  const set = SET_OF_KIND[manifest.view.kind];
  const bytes = await manifest.view.bytes(manifest.path);
  if (!set || !bytes) return { manifest: [], metadata: [] };
  const found: { manifest: Finding[]; metadata: Finding[] } = { manifest: [], metadata: [] };
  for (const fault of await schemaFaults(set, bytes)) {
    const element = elementAt(manifest.root, fault.xpath);
    const finding = findingOf(manifest, fault, element);
    // identifiers-unique names both places of a duplicate; default-organization-resolves what is missing.
    if (finding.key !== 'said-elsewhere') found[inLom(element) ? 'metadata' : 'manifest'].push(finding);
  }
  return found;
}

function findingOf(manifest: Manifest, fault: SchemaFault, element: XmlElement | undefined): Finding {
  const { key, data, attribute } = readSchemaMessage(fault.message);
  const place = (attribute && attributeOf(element, attribute)) || element || { line: fault.line, column: 1 };
  return { key, data, location: manifest.at(place), detail: fault.message };
}

/** Whether an element belongs to Learning Object Metadata, whichever of its namespaces it uses. */
function inLom(element: XmlElement | undefined): boolean {
  for (let e = element; e; e = e.parent) if (e.local === 'lom' || /imsmd|\/LOM$/.test(e.ns)) return true;
  return false;
}
