/** Every way in which a SCORM 2004 manifest with every element (every-2004-element.xml) is broken once, with the requirement. */
import type { Requirement } from '../../packager/check/manifest/demands.ts';
import { ATTRIBUTE_PLACES, DEMANDS_2004 } from '../../packager/check/manifest/demands-2004.ts';
import { find, isNamed, type Node } from './manifest-nodes.ts';

type Breach = readonly [what: string, requirement: Requirement, (root: Node) => void];

/** A value that is no value of the attribute. */
const wrongValue = (name: string): string =>
  /^(objectiveID|target\w*ID|referencedObjective)$/.test(name) ? ' ' : '-x';

/** Every demand of the tables, and what breaks it. */
export function* breaches(): Generator<Breach> {
  for (const [key, demands] of Object.entries(DEMANDS_2004)) {
    for (const [name, { required, value, flag }] of Object.entries(demands.attributes ?? {})) {
      const the = (root: Node) => find(root, key, ({ attributes }) => attributes.has(name)).attributes;
      if (required) yield [`${key} without ${name}`, required, (root) => the(root).delete(name)];
      if (value)
        yield [`${key} with another ${name}`, value, (root) => the(root).set(name, wrongValue(name))];
      if (flag && value) yield [`${key} with ${name} 1`, value, (root) => the(root).set(name, '1')];
    }
    for (const [name, { least, most, requirement }] of Object.entries(demands.children ?? {})) {
      const the = (root: Node) => find(root, key, ({ children }) => children.some((c) => isNamed(c, name)));
      const change = (root: Node, put: (child: Node | string) => (Node | string)[]) => {
        const node = the(root);
        node.children = node.children.flatMap((child) => (isNamed(child, name) ? put(child) : [child]));
      };
      if (least > 0) yield [`${key} without <${name}>`, requirement, (root) => change(root, () => [])];
      if (most === 1)
        yield [`${key} with <${name}> twice`, requirement, (root) => change(root, (c) => [c, c])];
    }
    const { place, value } = demands;
    if (place)
      yield [
        `${key} elsewhere`,
        place,
        (root) => void find(root, 'resources').children.push(copyOf(root, key)),
      ];
    if (value)
      yield [`${key} with other text`, value, (root) => emptyOf(find(root, key)).children.push('nonsense')];
  }
  for (const [name, [, requirement]] of Object.entries(ATTRIBUTE_PLACES)) {
    const value = name === 'adlcp:scormType' ? 'sco' : 'true';
    yield [
      `${name} elsewhere`,
      requirement,
      (root) => void find(root, 'resources').attributes.set(name, value),
    ];
  }
}

/** The schema knows more about these elements than a test of their place needs. */
const copyOf = (root: Node, key: string): Node =>
  key === 'imsss:auxiliaryResources'
    ? { name: key, attributes: new Map(), children: [] }
    : structuredClone(find(root, key));

/** A threshold has either text or attributes. */
function emptyOf(node: Node): Node {
  node.children = [];
  node.attributes.clear();
  return node;
}

/** What the tables do not hold: a change of the text, and all that it breaks. */
export const FURTHER: readonly (readonly [find: string, put: string, ...Requirement[]])[] = [
  ['identifier="M1"', 'identifier="R3"', 'REQ_30.1.2', 'REQ_30.7.3.1.2'],
  ['<manifest ', '<manifest xml:base="a\\" ', 'REQ_30.3.2'],
  ['<manifest ', '<manifest xml:base="/a/" ', 'REQ_30.3.3'],
  ['<manifest ', '<manifest xml:base="a" ', 'REQ_30.3.4'],
  ['<schema>ADL SCORM</schema>', '<x xmlns="urn:x"/><schema>ADL SCORM</schema>', 'REQ_30.5.1'],
  ['ADL SCORM', 'SCORM', 'REQ_30.5.2.1'],
  ['2004 4th Edition', '2004', 'REQ_30.5.3.1'],
  ['default="O1"', 'default="O2"', 'REQ_30.6.1.1'],
  ['organization identifier="O1"', 'organization identifier="M1"', 'REQ_30.6.1.2'],
  ['identifier="I3"', 'identifier="I2"', 'REQ_30.6.3.6.1.2'],
  ['identifierref="R2"', 'identifierref="R9"', 'REQ_30.6.3.6.2.2'],
  ['isvisible="true"', 'identifierref="R2"', 'REQ_30.6.3.6.2.3'],
  [' identifierref="R2"', '', 'REQ_30.6.3.6.2.4'],
  ['isvisible="true"', 'isvisible="1"', 'REQ_30.6.3.6.3.1'],
  ['?from=start', 'from start', 'REQ_30.6.3.6.4.2'],
  ['identifierref="R1"', 'identifierref="R2"', 'REQ_30.6.3.6.9.1.1', 'REQ_30.6.3.6.10.2'],
  [
    ' completedByMeasure="true" minProgressMeasure="0.8" progressWeight="0.5"/>',
    '>8</adlcp:completionThreshold>',
    'REQ_30.6.3.6.13.2',
  ],
  [
    '<title>Table of leave</title>',
    '<title>Table</title><adlcp:completionThreshold>1</adlcp:completionThreshold>',
    'REQ_30.6.3.6.13.1',
  ],
  [
    '<metadata><adlcp:location>chapter.xml</adlcp:location></metadata>',
    '<adlnav:presentation/><adlcp:data><adlcp:map targetID="a"/></adlcp:data>',
    'REQ_33.2',
    'REQ_30.6.3.7.14.1.1',
  ],
  ['<resources>', '<resources xml:base="a\\">', 'REQ_30.7.1.2'],
  ['<resources>', '<resources xml:base="/a/">', 'REQ_30.7.1.3'],
  ['<resources>', '<resources xml:base="a">', 'REQ_30.7.1.4'],
  ['href="table.html">', 'href="a\\table.html">', 'REQ_30.7.3.3.2', 'REQ_30.7.3.9.1.1'],
  ['href="table.html">', 'href="/table.html">', 'REQ_30.7.3.3.3'],
  ['<resource identifier="R2"', '<resource xml:base="a\\" identifier="R2"', 'REQ_30.7.3.5.2'],
  ['<resource identifier="R2"', '<resource xml:base="/a/" identifier="R2"', 'REQ_30.7.3.5.3'],
  ['<resource identifier="R2"', '<resource xml:base="a" identifier="R2"', 'REQ_30.7.3.5.4'],
  ['href="style.css"', 'href="a\\style.css"', 'REQ_30.7.3.9.2.2'],
  ['href="style.css"', 'href="/style.css"', 'REQ_30.7.3.9.2.3'],
  ['identifierref="R3"', 'identifierref="R9"', 'REQ_30.7.3.10.1.2'],
  ['</imsss:sequencingCollection>', '<imsss:sequencing ID="S1"/></imsss:sequencingCollection>', 'REQ_31.3.2'],
  ['<imsss:sequencing ID="S1">', '<imsss:sequencing>', 'REQ_31.3.3'],
  ['<imsss:sequencing IDRef="S1">', '<imsss:sequencing ID="S2">', 'REQ_31.3.4'],
  ['<imsss:sequencing ID="S1">', '<imsss:sequencing ID="S1" IDRef="S1">', 'REQ_31.4'],
  ['referencedObjective="obj-second"', 'referencedObjective="obj-third"', 'REQ_31.6.3.1.2.1.3'],
  [
    '<imsss:controlMode flow="true"/>',
    '<imsss:sequencingRules><imsss:postConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="completed"/></imsss:ruleConditions><imsss:ruleAction action="previous"/></imsss:postConditionRule></imsss:sequencingRules>',
    'REQ_31.6.3.2.1.1.2',
  ],
  [
    '<imsss:controlMode flow="true"/>',
    '<imsss:limitConditions attemptExperiencedDurationLimit="PT1H" activityAbsoluteDurationLimit="PT1H" activityExperiencedDurationLimit="PT1H" beginTimeLimit="2026-01-01T00:00:00" endTimeLimit="2027-01-01T00:00:00"/><imsss:auxiliaryResources/>',
    'REQ_31.7.3',
    'REQ_31.7.4',
    'REQ_31.7.5',
    'REQ_31.7.6',
    'REQ_31.7.7',
    'REQ_31.8',
  ],
  ['<imsss:primaryObjective objectiveID="obj-first" ', '<imsss:primaryObjective ', 'REQ_31.10.1.2.2'],
  [
    '<imsss:objective objectiveID="obj-second" ',
    '<imsss:objective objectiveID="obj-first" ',
    'REQ_31.10.1.2.3',
    'REQ_31.10.2.2.2',
  ],
  [
    '<imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>\n                <imsss:mapInfo targetObjectiveID="course.first"',
    '<imsss:mapInfo targetObjectiveID="course.first" readSatisfiedStatus="true" readNormalizedMeasure="true" writeSatisfiedStatus="true" writeNormalizedMeasure="true"/><imsss:mapInfo targetObjectiveID="course.first"',
    'REQ_31.10.1.4.6.1',
    'REQ_31.10.1.4.6.2',
    'REQ_31.10.1.4.7.1',
    'REQ_31.10.1.4.7.2',
  ],
  [
    '<adlseq:objective objectiveID="obj-first">',
    '<adlseq:objective objectiveID="obj-third">',
    'REQ_31.15.2.1.4',
  ],
];

/** Elements that are there once more, and what that breaks. */
export const AGAIN: readonly (readonly [name: string, ...Requirement[]])[] = [
  ['adlseq:objective', 'REQ_31.15.2.1.2'],
  [
    'adlseq:mapInfo',
    ...([1, 2, 3, 4, 5] as const).flatMap((n): Requirement[] => [
      `REQ_31.15.2.2.12.${n}`,
      `REQ_31.15.2.2.13.${n}`,
    ]),
  ],
];
