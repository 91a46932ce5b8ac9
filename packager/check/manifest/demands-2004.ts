/**
 * What SCORM 2004 asks of packaging and navigation elements (CAM 3, SN 5.6), by
 * the ids of ADL's 4th Edition conformance requirements.
 */

import type { XmlElement } from '../../read/xml.ts';
import { SCORM2004 } from '../kinds.ts';
import {
  type AttributeDemand,
  atMostOnce,
  type Demands,
  type DemandTable,
  flag,
  once,
  type Requirement,
  scormName,
  some,
} from './demands.ts';
import { SEQUENCING_DEMANDS } from './demands-sequencing.ts';
import { attributeOf, groupBy } from './elements.ts';
import type { Manifest } from './manifest.ts';

const PACKAGING_DEMANDS: DemandTable = {
  manifest: {
    attributes: { identifier: { required: 'REQ_30.1' } },
    children: {
      metadata: once('REQ_30.5'),
      organizations: once('REQ_30.6'),
      resources: once('REQ_30.7'),
      'imsss:sequencingCollection': atMostOnce('REQ_32'),
    },
  },
  'manifest/metadata': {
    children: { schema: once('REQ_30.5.2'), schemaversion: once('REQ_30.5.3') },
    order: 'REQ_30.5.1',
  },
  organizations: {
    attributes: { default: { required: 'REQ_30.6.1', value: 'REQ_30.6.1.1' } },
    children: { organization: some('REQ_30.6.3') },
  },
  organization: {
    attributes: {
      identifier: { required: 'REQ_30.6.3.1' },
      'adlseq:objectivesGlobalToSystem': flag('REQ_30.6.3.3.1'),
      'adlcp:sharedDataGlobalToSystem': flag('REQ_30.6.3.4.2'),
    },
    children: {
      title: once('REQ_30.6.3.5'),
      item: some('REQ_30.6.3.6'),
      metadata: atMostOnce('REQ_30.6.3.7'),
      'imsss:sequencing': atMostOnce('REQ_30.6.3.8'),
    },
  },
  item: {
    attributes: {
      identifier: { required: 'REQ_30.6.3.6.1' },
      isvisible: { value: 'REQ_30.6.3.6.3.1' },
    },
    children: {
      title: once('REQ_30.6.3.6.6'),
      metadata: atMostOnce('REQ_30.6.3.6.8'),
      'adlcp:timeLimitAction': atMostOnce('REQ_30.6.3.6.9'),
      'adlcp:dataFromLMS': atMostOnce('REQ_30.6.3.6.10'),
      'imsss:sequencing': atMostOnce('REQ_30.6.3.6.11'),
      'adlnav:presentation': atMostOnce('REQ_30.6.3.6.12 REQ_33'),
      'adlcp:completionThreshold': atMostOnce('REQ_30.6.3.6.13'),
      'adlcp:data': atMostOnce('REQ_30.6.3.7.14'),
    },
  },
  resource: {
    attributes: {
      identifier: { required: 'REQ_30.7.3.1' },
      type: { required: 'REQ_30.7.3.2' },
      'adlcp:scormType': { required: 'REQ_30.7.3.4', value: 'REQ_30.7.3.4.1' },
    },
    children: { metadata: atMostOnce('REQ_30.7.3.8') },
  },
  file: {
    attributes: { href: { required: 'REQ_30.7.3.9.2' } },
    children: { metadata: atMostOnce('REQ_30.7.3.9.3') },
    order: 'REQ_30.7.3.9.3',
  },
  dependency: { attributes: { identifierref: { required: 'REQ_30.7.3.10.1' } } },
  'adlcp:location': { parents: ['metadata'], place: 'REQ_30.6.3.7.1.1.2.2' },
  'adlcp:timeLimitAction': {
    parents: ['item'],
    place: 'REQ_30.6.3.6.9.1',
    value: 'REQ_30.6.3.6.9.2',
  },
  'adlcp:dataFromLMS': { parents: ['item'], place: 'REQ_30.6.3.6.10.1' },
  'adlcp:completionThreshold': {
    parents: ['item', 'organization'],
    place: 'REQ_PENDING',
    value: 'REQ_30.6.3.6.13.2',
    attributes: {
      completedByMeasure: flag('REQ_PENDING'),
      minProgressMeasure: { value: 'REQ_PENDING' },
      progressWeight: { value: 'REQ_PENDING' },
    },
  },
  'adlcp:data': {
    parents: ['item'],
    place: 'REQ_30.6.3.7.14.1',
    children: { 'adlcp:map': some('REQ_30.6.3.7.14.2') },
  },
  'adlcp:map': {
    parents: ['adlcp:data'],
    place: 'REQ_30.6.3.7.14.2',
    attributes: {
      targetID: { required: 'REQ_30.6.3.7.14.2.1', value: 'REQ_30.6.3.7.14.2.1.2' },
      readSharedData: flag('REQ_30.6.3.7.14.2.2.2'),
      writeSharedData: flag('REQ_30.6.3.7.14.2.3.2'),
    },
  },
  'adlnav:presentation': {
    parents: ['item'],
    place: 'REQ_33.1',
    children: { 'adlnav:navigationInterface': atMostOnce('REQ_33.1') },
  },
  'adlnav:navigationInterface': { parents: ['adlnav:presentation'], place: 'REQ_33.3.2' },
  'adlnav:hideLMSUI': {
    parents: ['adlnav:navigationInterface'],
    place: 'REQ_33.3.1.2',
    value: 'REQ_33.1.1.1',
  },
};

export const DEMANDS_2004: DemandTable = { ...PACKAGING_DEMANDS, ...SEQUENCING_DEMANDS };

/** The tables, one by one. */
export const DEMANDS = Object.entries(DEMANDS_2004);

/** Attributes of ADL's namespaces, the one element that may have each, and the requirement. */
export const ATTRIBUTE_PLACES: Readonly<Record<string, readonly [element: string, Requirement]>> = {
  'adlcp:scormType': ['resource', 'REQ_30.7.3.4.2'],
  'adlseq:objectivesGlobalToSystem': ['organization', 'REQ_30.6.3.3.2'],
  'adlcp:sharedDataGlobalToSystem': ['organization', 'REQ_30.6.3.4.3'],
};

/** Names that the tables tell apart by the parent. */
const BY_PARENT: ReadonlySet<string> = new Set(
  Object.keys(DEMANDS_2004).flatMap((key) => (key.includes('/') ? [key.slice(key.indexOf('/') + 1)] : [])),
);

/** The key of the tables that speaks of an element. */
function keyOf(element: XmlElement): string | undefined {
  const name = scormName(element);
  if (name === undefined || !BY_PARENT.has(name)) return name;
  const byParent = `${element.parent && scormName(element.parent)}/${name}`;
  return byParent in DEMANDS_2004 ? byParent : name;
}

/** What SCORM 2004 asks of an element, where it asks anything. */
export function demandsOn(element: XmlElement): Demands | undefined {
  const key = keyOf(element);
  return key === undefined ? undefined : DEMANDS_2004[key];
}

/** The demand on one attribute, by its local name. */
export function attributeDemand(demands: Demands | undefined, local: string): AttributeDemand | undefined {
  const all = Object.entries(demands?.attributes ?? {});
  return all.find(([name]) => name === local || name.endsWith(`:${local}`))?.[1];
}

/** An element's attribute by the name that tables write. */
export const attributeNamed = (element: XmlElement, name: string) => {
  const local = name.slice(name.indexOf(':') + 1);
  return name === local
    ? attributeOf(element, local, '')
    : element.attributes.find((attribute) => scormName(attribute) === name);
};

/** Children of an element by the name that tables write. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const local = name.slice(name.indexOf(':') + 1);
  for (const child of element.children)
    if (typeof child !== 'string' && child.local === local && scormName(child) === name) found.push(child);
  return found;
}

const byKey = new WeakMap<Manifest, ReadonlyMap<string, readonly XmlElement[]>>();

/** Elements of a manifest that a key of the tables speaks of; sorted out once, since several rules ask. */
export function elementsUnder(manifest: Manifest, key: string): readonly XmlElement[] {
  let sorted = byKey.get(manifest);
  if (!sorted) {
    sorted = groupBy(manifest.all, keyOf);
    byKey.set(manifest, sorted);
  }
  return sorted.get(key) ?? [];
}

/** A package of resources alone answers to requirements of its own (REQ_29), numbered alike. */
const RESOURCE_PACKAGE: readonly (readonly [RegExp, Requirement])[] = [
  [/^REQ_30\.6\.3\.7\.1\.1\.2\.2$/, 'REQ_PENDING'],
  [/^REQ_30\.7\.3\.9\.3$/, 'REQ_29.6.3.9.3 REQ_29.6.3.9.4'],
  [/^REQ_30\.([123])(?=\.|$)/, 'REQ_29.$1'],
  [/^REQ_30\.5/, 'REQ_29.4'],
  [/^REQ_30\.6(?=$)/, 'REQ_29.5'],
  [/^REQ_30\.7/, 'REQ_29.6'],
];

/** The number of a requirement in a package without organizations, where it has one there. */
export function inResourcePackage(requirement: Requirement): Requirement {
  const [pattern, put] = RESOURCE_PACKAGE.find(([found]) => found.test(requirement)) ?? [];
  return pattern && put ? (requirement.replace(pattern, put) as Requirement) : requirement;
}

/** A requirement as it is numbered for this manifest. Without any <organizations> it is a course that is not whole. */
export const asNumberedFor = (manifest: Manifest, requirement: Requirement): Requirement =>
  manifest.organizationsElement && manifest.organizations.length === 0
    ? inResourcePackage(requirement)
    : requirement;

/** The clause of a finding in a SCORM 2004 manifest, or all it breaks; in others the rule's own clause speaks. */
export const clause = (
  manifest: Manifest,
  ...requirements: readonly Requirement[]
): { readonly spec?: string } =>
  SCORM2004.includes(manifest.view.kind)
    ? { spec: requirements.map((requirement) => asNumberedFor(manifest, requirement)).join(', ') }
    : {};

/** Requirements and what they are called in a package without organizations, one by one. */
export const bothNumbers = (requirements: readonly Requirement[]): Requirement[] => {
  const all = requirements.flatMap((requirement) => [requirement, inResourcePackage(requirement)]);
  // One demand may carry two numbers.
  return [...new Set(all.flatMap((requirement) => requirement.split(' ') as Requirement[]))];
};

/** Requirements of one kind in the tables: of places, of how many children, of attributes' values and the like. */
export const requirementsOf = (
  choose: (demands: Demands) => readonly (Requirement | undefined)[],
): Requirement[] =>
  bothNumbers(
    Object.values(DEMANDS_2004).flatMap((demands) => choose(demands).flatMap((found) => found ?? [])),
  );

/** What the XML Schema sees of the tables, if only where an element is declared. */
export const SCHEMA_REQUIREMENTS = requirementsOf((demands) => [
  demands.place,
  demands.order,
  demands.value,
  ...Object.values(demands.attributes ?? {}).flatMap(({ required, value }) => [required, value]),
  ...Object.values(demands.children ?? {}).map(({ requirement }) => requirement),
]);
