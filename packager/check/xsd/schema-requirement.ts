/** The requirement of SCORM 2004 behind a fault against its XML Schema; else the schema that speaks of the element. */
import type { XmlElement } from '../../read/xml.ts';
import type { Demands, Requirement } from '../manifest/demands.ts';
import { scormName } from '../manifest/demands.ts';
import { attributeDemand, childrenNamed, demandsOn } from '../manifest/demands-2004.ts';
import type { SchemaMessage } from './schema-fault.ts';

/** The numbered requirement that the fault breaks; undefined where only the schema asks. */
export function requirementBehind(
  { key, data, attribute }: SchemaMessage,
  element: XmlElement | undefined,
): Requirement | undefined {
  const demands = element && demandsOn(element);
  switch (key) {
    case 'attribute-missing':
      return attributeDemand(demands, String(data.name))?.required;
    case 'not-one-of':
    case 'wrong-value':
      return attribute ? attributeDemand(demands, attribute)?.value : demands?.value;
    case 'child-missing':
      return element && demands && missingChild(element, demands);
    case 'unexpected':
    case 'unexpected-here':
      return element?.parent && unexpectedChild(element, element.parent);
    default:
      return undefined;
  }
}

/** The demand for the first child that is not there. */
const missingChild = (element: XmlElement, { children = {} }: Demands): Requirement | undefined =>
  Object.entries(children).find(
    ([name, { least }]) => least > 0 && childrenNamed(element, name).length < least,
  )?.[1].requirement;

/** A child that may not stand where it stands: one too many, one in the place of another, or one of somewhere else. */
function unexpectedChild(element: XmlElement, parent: XmlElement): Requirement | undefined {
  const around = demandsOn(parent);
  const name = scormName(element);
  const demand = name === undefined ? undefined : around?.children?.[name];
  if (demand && name !== undefined && childrenNamed(parent, name).length > demand.most)
    return demand.requirement;
  const own = demandsOn(element);
  if (!demand && own?.parents && !own.parents.includes(scormName(parent) ?? '')) return own.place;
  return (around && missingChild(parent, around)) ?? around?.order;
}

/** The file that declares each namespace. */
const SCHEMA_FILES: ReadonlyMap<string, string> = new Map([
  ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
  ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
]);

/** The schema that declares an element; undefined for one of no schema of SCORM. */
export const schemaFileOf = (element: XmlElement | undefined): string | undefined =>
  element && SCHEMA_FILES.get(element.ns);
