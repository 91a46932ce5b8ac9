/**
 * Assertions of ADL's 4th Edition conformance tests that no number tells apart:
 * those still numbered REQ_PENDING or not at all, and the further ones of a
 * number that stands for several. Each with one change of a manifest that has
 * every element (every-2004-element.xml), and the rule that must then speak. Left out
 * is ADL's advice to state the 4th Edition where the 2nd or 3rd is stated: those are legal.
 */

interface Assertion {
  /** What ADL's tests say, in our words. */
  readonly asserts: string;
  /** The number that the finding quotes; none where ADL has none. */
  readonly requirement?: string;
  readonly edits: readonly (readonly [find: string, put: string])[];
  readonly rule: string;
  /** A package of resources alone has the same assertion. */
  readonly alsoOfResources?: true;
}

const long = (count: number): string => 'x'.repeat(count);
const PENDING = 'REQ_PENDING';
const LESSON = '<title>Kinds of leave</title>';
const THRESHOLD = ' completedByMeasure="true" minProgressMeasure="0.8" progressWeight="0.5"/>';
const NO_COLLECTION = '</imsss:sequencingCollection>';

const length = (asserts: string, find: string, put: string): Assertion => ({
  asserts: `${asserts} is longer than every LMS must keep`,
  requirement: PENDING,
  edits: [[find, put]],
  rule: 'texts-fit-2004',
});
const ofResources = (assertion: Assertion): Assertion => ({ ...assertion, alsoOfResources: true });
const blank = (asserts: string, requirement: string, rule: string, find: string, name: string): Assertion[] =>
  ['', '  '].map((value) => ({
    asserts: `${asserts} is ${value === '' ? 'empty' : 'white space'}`,
    requirement,
    edits: [[find, `${name}="${value}"`]],
    rule,
  }));
const submanifest = (asserts: string, inside: string): Assertion => ({
  asserts: `identifierref names ${asserts} of a submanifest`,
  edits: [
    ['identifierref="R2"', 'identifierref="X9"'],
    [NO_COLLECTION, `${NO_COLLECTION}${inside}`],
  ],
  rule: 'no-submanifests',
});

export const UNNUMBERED: readonly Assertion[] = [
  ofResources(length('version', ' version="1.0"\n', ` version="${long(21)}"\n`)),
  ofResources(length('xml:base of the manifest', '<manifest ', `<manifest xml:base="${long(2001)}/" `)),
  ofResources(length('xml:base of resources', '<resources>', `<resources xml:base="${long(2001)}/">`)),
  ofResources(
    length(
      'xml:base of a resource',
      '<resource identifier="R2"',
      `<resource xml:base="${long(2001)}/" identifier="R2"`,
    ),
  ),
  ofResources(length('adlcp:location', '>resource.xml<', `>${long(2001)}<`)),
  length(
    'structure',
    '<organization identifier="O1"',
    `<organization structure="${long(201)}" identifier="O1"`,
  ),
  length('the title of a course', '<title>Leave rules</title>', `<title>${long(201)}</title>`),
  length('the title of an item', LESSON, `<title>${long(201)}</title>`),
  length('parameters', '?from=start', `?${long(1000)}`),
  length('identifierref of an item', 'identifierref="R2"', `identifierref="${long(2001)}"`),
  ofResources(length('identifierref of a dependency', 'identifierref="R3"', `identifierref="${long(2001)}"`)),
  length('dataFromLMS', '>start<', `>${long(4001)}<`),
  ofResources(length('type', 'R2" type="webcontent"', `R2" type="${long(1001)}"`)),
  ofResources(length('href of a resource', 'href="table.html">', `href="${long(2001)}.html">`)),
  ofResources(length('href of a file', 'href="style.css"', `href="${long(2001)}.css"`)),
  ofResources(
    length(
      'xml:base and href of a resource together',
      '<resource identifier="R2" type="webcontent" adlcp:scormType="asset" href="table.html">',
      `<resource identifier="R2" type="webcontent" adlcp:scormType="asset" xml:base="${long(1500)}/" href="${long(600)}.html">`,
    ),
  ),
  ofResources(
    length(
      'xml:base and href of a file together',
      '<resource identifier="R3" type="webcontent" adlcp:scormType="asset">\n      <file href="style.css"/>',
      `<resource identifier="R3" type="webcontent" adlcp:scormType="asset" xml:base="${long(1500)}/"><file href="${long(600)}.css"/>`,
    ),
  ),
  {
    asserts: 'parameters stand on an item that opens nothing',
    requirement: PENDING,
    edits: [['isvisible="true"', 'isvisible="true" parameters="?a=1"']],
    rule: 'parameters-have-resource',
  },
  {
    asserts: 'a completion threshold is written as in the 3rd Edition',
    requirement: PENDING,
    edits: [[THRESHOLD, '>0.8</adlcp:completionThreshold>']],
    rule: 'completion-threshold-of-its-edition',
  },
  {
    asserts: 'a completion threshold stands elsewhere than on an item or a course',
    requirement: PENDING,
    edits: [['<resources>', '<resources><adlcp:completionThreshold completedByMeasure="true"/>']],
    rule: 'elements-in-place',
  },
  {
    asserts: 'a completion threshold of the 3rd Edition stands on a course',
    requirement: PENDING,
    edits: [
      [
        '      <imsss:sequencing>\n        <imsss:controlMode flow="true"/>',
        '<adlcp:completionThreshold>0.8</adlcp:completionThreshold><imsss:sequencing><imsss:controlMode flow="true"/>',
      ],
    ],
    rule: 'elements-in-place',
  },
  {
    asserts: 'a completion threshold has attributes and a value',
    requirement: PENDING,
    edits: [[THRESHOLD, `${THRESHOLD.slice(0, -2)}>0.8</adlcp:completionThreshold>`]],
    rule: 'completion-threshold-in-range',
  },
  {
    asserts: 'completedByMeasure is neither true nor false',
    requirement: PENDING,
    edits: [['completedByMeasure="true"', 'completedByMeasure="yes"']],
    rule: 'manifest-matches-schema',
  },
  ...['minProgressMeasure="0.8"', 'progressWeight="0.5"'].map(
    (find): Assertion => ({
      asserts: `${find.slice(0, -6)} is not from 0 to 1`,
      requirement: PENDING,
      edits: [[find, find.replace('0.', '1.')]],
      rule: 'manifest-matches-schema',
    }),
  ),
  ofResources({
    asserts: 'persistState is no attribute of the namespace any more',
    requirement: PENDING,
    edits: [['R2" type="webcontent"', 'R2" type="webcontent" adlcp:persistState="true"']],
    rule: 'no-persist-state',
  }),
  ofResources({
    asserts: 'the href of a resource leads to the author’s machine',
    requirement: PENDING,
    edits: [['href="table.html">', 'href="file:///C:/table.html">']],
    rule: 'hrefs-stay-inside',
  }),
  ofResources({
    asserts: 'the href of a file leads to the author’s machine',
    requirement: PENDING,
    edits: [['href="style.css"', 'href="file:///C:/style.css"']],
    rule: 'hrefs-stay-inside',
  }),
  ofResources({
    asserts: 'the href of a resource has no extension',
    requirement: PENDING,
    edits: [['href="table.html">', 'href="table">']],
    rule: 'files-have-extension',
  }),
  ofResources({
    asserts: 'the href of a file has no extension',
    requirement: PENDING,
    edits: [['href="style.css"', 'href="style"']],
    rule: 'files-have-extension',
  }),
  {
    asserts: 'a resource that an item opens has no href',
    requirement: PENDING,
    edits: [['adlcp:scormType="asset" href="table.html"', 'adlcp:scormType="asset"']],
    rule: 'launched-resources-have-href',
  },
  ofResources({
    asserts: 'adlcp:location stands elsewhere than in metadata',
    edits: [['<file href="style.css"/>', '<file href="style.css"/><adlcp:location>a.xml</adlcp:location>']],
    rule: 'elements-in-place',
  }),
  {
    asserts: 'an activity names auxiliaryResources',
    edits: [
      [
        '<imsss:limitConditions attemptLimit="3"/>\n            <imsss:objectives>',
        '<imsss:auxiliaryResources/><imsss:objectives>',
      ],
    ],
    rule: 'no-unsettled-sequencing',
  },
  ...(['timeLimitExceeded', 'outsideAvailableTimeRange'] as const).flatMap((token): Assertion[] => [
    {
      asserts: `a rule asks for ${token}`,
      requirement: 'REQ_31.6.3.1.2.4.1',
      edits: [
        [
          '<imsss:ruleCondition condition="completed"/>\n                </imsss:ruleConditions>\n                <imsss:ruleAction action="exit"/>',
          `<imsss:ruleCondition condition="${token}"/></imsss:ruleConditions><imsss:ruleAction action="exit"/>`,
        ],
      ],
      rule: 'no-unsettled-sequencing',
    },
    {
      asserts: `rollup asks for ${token}`,
      requirement: 'REQ_31.9.4.4.2.2.1',
      edits: [['operator="noOp" condition="satisfied"', `condition="${token}"`]],
      rule: 'no-unsettled-sequencing',
    },
  ]),
  submanifest(
    'a resource',
    '<manifest identifier="M2"><organizations/><resources><resource identifier="X9" type="webcontent" adlcp:scormType="asset" href="a.html"><file href="a.html"/></resource></resources></manifest>',
  ),
  submanifest('the manifest', '<manifest identifier="X9"><organizations/><resources/></manifest>'),
  submanifest(
    'an item',
    '<manifest identifier="M2"><organizations><organization identifier="O2"><title>x</title><item identifier="X9"><title>y</title></item></organization></organizations><resources/></manifest>',
  ),
  ofResources({
    asserts: 'the second child of metadata is not schemaversion',
    requirement: 'REQ_30.5.1',
    edits: [['<schemaversion>', '<x xmlns="urn:x"/><schemaversion>']],
    rule: 'manifest-matches-schema',
  }),
  {
    asserts: 'presentation holds two navigationInterfaces',
    requirement: 'REQ_33.1',
    edits: [['</adlnav:presentation>', '<adlnav:navigationInterface/></adlnav:presentation>']],
    rule: 'manifest-matches-schema',
  },
  {
    asserts: 'a file has metadata behind something else',
    requirement: 'REQ_30.7.3.9.3',
    edits: [['<file href="index.html">', '<file href="index.html"><x xmlns="urn:x"/>']],
    rule: 'manifest-matches-schema',
  },
  {
    asserts: 'sequencing shared by activities names an objective that one of them does not have',
    requirement: 'REQ_31.6.3.1.2.1.3',
    edits: [
      [
        '<imsss:sequencing ID="S1">',
        '<imsss:sequencing ID="S1"><imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition referencedObjective="none" condition="satisfied"/></imsss:ruleConditions><imsss:ruleAction action="skip"/></imsss:preConditionRule></imsss:sequencingRules>',
      ],
    ],
    rule: 'objective-references-resolve',
  },
  {
    asserts: 'sequencing shared by activities scores an objective that none has',
    requirement: 'REQ_31.15.2.1.4',
    edits: [
      [
        `</imsss:sequencing>\n  ${NO_COLLECTION}`,
        `<adlseq:objectives><adlseq:objective objectiveID="none"><adlseq:mapInfo targetObjectiveID="a"/></adlseq:objective></adlseq:objectives></imsss:sequencing>${NO_COLLECTION}`,
      ],
    ],
    rule: 'objective-references-resolve',
  },
  ...blank('targetID', 'REQ_30.6.3.7.14.2.1.2', 'shared-data-named', 'targetID="course.notes"', 'targetID'),
  ...blank(
    'objectiveID of adlseq:objective',
    'REQ_31.15.2.1.3',
    'objective-ids-unique',
    'adlseq:objective objectiveID="obj-first"',
    'adlseq:objective objectiveID',
  ),
  ...blank(
    'targetObjectiveID of adlseq:mapInfo',
    'REQ_31.15.2.2.1.2',
    'objective-maps-agree',
    'adlseq:mapInfo targetObjectiveID="course.first"',
    'adlseq:mapInfo targetObjectiveID',
  ),
  ...blank(
    'referencedObjective',
    'REQ_31.6.3.1.2.1.2',
    'objective-references-resolve',
    'referencedObjective="obj-second"',
    'referencedObjective',
  ),
  ...blank(
    'objectiveID of primaryObjective',
    'REQ_31.10.1.2.4',
    'objective-ids-unique',
    'imsss:primaryObjective objectiveID="obj-first"',
    'imsss:primaryObjective objectiveID',
  ),
  ...blank(
    'objectiveID of objective',
    'REQ_31.10.2.2.3',
    'objective-ids-unique',
    'imsss:objective objectiveID="obj-second"',
    'imsss:objective objectiveID',
  ),
  ...blank(
    'targetObjectiveID',
    'REQ_31.10.2.4.PENDING',
    'objective-maps-agree',
    'targetObjectiveID="course.second"',
    'targetObjectiveID',
  ),
];
