/**
 * The shape in which a standard's demands on the elements of a manifest are
 * written down: data that the rules hold a manifest against, and that names the
 * requirement behind each fault the XML Schema finds.
 */

/** A numbered requirement of ADL's SCORM 2004 4th Edition conformance tests: `REQ_30.1`. */
export type Requirement = `REQ_${string}`;

/** How many of a child an element holds. */
interface ChildDemand {
  readonly least: 0 | 1;
  readonly most: number;
  readonly requirement: Requirement;
}

export interface AttributeDemand {
  /** Where it has to be there. */
  readonly required?: Requirement;
  /** What it may hold. */
  readonly value?: Requirement;
  /** It holds true or false; 1 and 0, which XML Schema also allows, are not in SCORM. */
  readonly flag?: true;
}

/** What is asked of one element. */
export interface Demands {
  /** Elements that may hold it. */
  readonly parents?: readonly string[];
  readonly place?: Requirement;
  readonly attributes?: Readonly<Record<string, AttributeDemand>>;
  readonly children?: Readonly<Record<string, ChildDemand>>;
  /** In which order its children stand. */
  readonly order?: Requirement;
  /** What its text may be. */
  readonly value?: Requirement;
}

/** By the name of the element, or `parent/element` where it depends on the parent. Names of IMS Content Packaging have no prefix. */
export type DemandTable = Readonly<Record<string, Demands>>;

export const once = (requirement: Requirement): ChildDemand => ({ least: 1, most: 1, requirement });
export const atMostOnce = (requirement: Requirement): ChildDemand => ({ least: 0, most: 1, requirement });
export const some = (requirement: Requirement): ChildDemand => ({
  least: 1,
  most: Number.POSITIVE_INFINITY,
  requirement,
});
export const flag = (value: Requirement): AttributeDemand => ({ value, flag: true });

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://www.imsglobal.org/xsd/imscp_v1p1', ''],
  ['http://www.imsglobal.org/xsd/imsss', 'imsss:'],
  ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp:'],
  ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq:'],
  ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav:'],
]);

/** The name of an element or attribute of SCORM 2004 as tables write it, whatever its prefix; undefined for one that is not of SCORM. */
export function scormName({
  ns,
  local,
}: {
  readonly ns: string;
  readonly local: string;
}): string | undefined {
  const prefix = PREFIXES.get(ns);
  return prefix === undefined ? undefined : prefix + local;
}
