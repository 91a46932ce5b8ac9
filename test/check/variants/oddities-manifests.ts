/** Legal oddities of manifests that a strict reader might take for faults: names, texts, submanifests, and what activities may say. */
import { manifest, type Variant } from './variant.ts';

const alike = (base: 'scorm12' | 'scorm2004'): readonly Variant[] => [
  manifest(base, 'standalone no', ['encoding="UTF-8"', 'encoding="UTF-8" standalone="no"']),
  manifest(base, 'processing instruction before root', ['?>\n', '?>\n<?xml-model href="x.rnc"?>\n']),
  manifest(base, 'charref hindi title', [
    '<title>Kinds of leave</title>',
    '<title>&#2360;&#x92E;&#2351;</title>',
  ]),
  manifest(base, 'cdata nested ]]', [
    '<title>Kinds of leave</title>',
    '<title><![CDATA[a ]] b > c]]></title>',
  ]),
  manifest(base, 'title zero width joiner', ['<title>Kinds of leave</title>', '<title>क्‍ष</title>']),
  manifest(base, 'title nbsp', ['<title>Kinds of leave</title>', '<title>Kinds&#160;of leave</title>']),
  manifest(base, 'title emoji', ['<title>Kinds of leave</title>', '<title>👩🏽‍🏫 Leave</title>']),
  manifest(base, 'title percent & braces', [
    '<title>Kinds of leave</title>',
    '<title>100% {done} $x</title>',
  ]),
  manifest(base, 'identifier dots underscores', [
    'manifest identifier="M1"',
    'manifest identifier="M_1.a-b.2024"',
  ]),
  manifest(base, 'identifier long', [
    'manifest identifier="M1"',
    'manifest identifier="Mxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
  ]),
  manifest(base, 'identifier unicode', ['manifest identifier="M1"', 'manifest identifier="курс_1"']),
  manifest(base, 'xml:lang on title', ['<title>Kinds of leave</title>', '<title>Kinds of leave</title>']),
  manifest(base, 'whitespace in attrs', ['identifierref="R1"', 'identifierref=" R1 "']),
  manifest(base, 'default whitespace', ['default="O1"', 'default=" O1 "']),
  manifest(base, 'structure custom', [
    'organization identifier="O1"',
    'organization identifier="O1" structure="my-own"',
  ]),
  manifest(base, 'version 1.2.3', ['version="1.0"\n', 'version="1.2.3"\n']),
  manifest(base, 'manifest no version', [' version="1.0"\n', '\n']),
  manifest(base, 'org metadata', ['<title>Leave rules</title>', '<title>Leave rules</title>']),
  manifest(base, 'schemaLocation pairs', [
    'manifest identifier="M1"',
    'manifest identifier="M1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:a a.xsd urn:b b.xsd"',
  ]),
  manifest(base, 'unused ns lom', [
    'manifest identifier="M1"',
    'manifest identifier="M1" xmlns:lomx="http://ltsc.ieee.org/xsd/LOM"',
  ]),
];

const LESSON = '<title>Table of leave</title>';

/** Inside the sequencing of a lesson. */
const IN_SEQUENCING: readonly (readonly [what: string, inside: string])[] = [
  ['empty sequencing', ''],
  ['control defaults', '<imsss:controlMode/>'],
  ['attemptLimit 1', '<imsss:limitConditions attemptLimit="1"/>'],
  ['duration forms', '<imsss:limitConditions attemptAbsoluteDurationLimit="P1DT2H"/>'],
  [
    'objective url id',
    '<imsss:objectives><imsss:primaryObjective objectiveID="http://example.org/o/1"/></imsss:objectives>',
  ],
  [
    'measure -1',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>-1</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>',
  ],
  [
    'measure +1.0000',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>1.0000</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>',
  ],
  [
    'two maps different',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p"><imsss:mapInfo targetObjectiveID="a" readSatisfiedStatus="true"/><imsss:mapInfo targetObjectiveID="b" readSatisfiedStatus="false" readNormalizedMeasure="true" writeSatisfiedStatus="true"/></imsss:primaryObjective></imsss:objectives>',
  ],
  [
    'two objectives read same global',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p"><imsss:mapInfo targetObjectiveID="a" readSatisfiedStatus="true"/></imsss:primaryObjective><imsss:objective objectiveID="q"><imsss:mapInfo targetObjectiveID="a" readSatisfiedStatus="true"/></imsss:objective></imsss:objectives>',
  ],
  [
    'all rollupConsiderations',
    '<adlseq:rollupConsiderations requiredForSatisfied="ifAttempted" requiredForNotSatisfied="ifNotSkipped" requiredForCompleted="ifNotSuspended" requiredForIncomplete="always"/>',
  ],
  ['delivery', '<imsss:deliveryControls tracked="true"/>'],
  [
    'select once',
    '<imsss:randomizationControls randomizationTiming="onEachNewAttempt" reorderChildren="true"/>',
  ],
  [
    'rules only exit',
    '<imsss:sequencingRules><imsss:exitConditionRule><imsss:ruleConditions conditionCombination="any"><imsss:ruleCondition condition="attemptLimitExceeded"/></imsss:ruleConditions><imsss:ruleAction action="exit"/></imsss:exitConditionRule></imsss:sequencingRules>',
  ],
  [
    'post retry',
    '<imsss:sequencingRules><imsss:postConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="satisfied" operator="not"/></imsss:ruleConditions><imsss:ruleAction action="retry"/></imsss:postConditionRule></imsss:sequencingRules>',
  ],
  [
    'order per xsd all',
    '<imsss:controlMode/><imsss:sequencingRules/><imsss:limitConditions/><imsss:rollupRules/><imsss:objectives><imsss:primaryObjective/></imsss:objectives><imsss:randomizationControls/><imsss:deliveryControls/><adlseq:constrainedChoiceConsiderations/><adlseq:rollupConsiderations/>',
  ],
];

export const MANIFEST_ODDITIES: readonly Variant[] = [
  ...alike('scorm12'),
  ...alike('scorm2004'),
  manifest('scorm12', 'attr newline', ['type="webcontent" adlcp', 'type="webcontent"\n\t\tadlcp']),
  manifest('scorm12', 'external asset', [
    '  </resources>',
    '<resource identifier="R9" type="webcontent" adlcp:scormtype="asset" href="https://example.org/x.pdf"/></resources>',
  ]),
  manifest('scorm12', 'mailto? no: resource w/o files', [
    '  </resources>',
    '<resource identifier="R9" type="webcontent" adlcp:scormtype="asset"/></resources>',
  ]),
  manifest('scorm12', 'item with child and own ref', [
    '<title>Kinds of leave</title>\n      </item>',
    '<title>Kinds of leave</title><item identifier="I2" identifierref="R1"><title>b</title></item></item>',
  ]),
  manifest(
    'scorm12',
    'prerequisites complex',
    [
      '<title>Kinds of leave</title>',
      '<title>Kinds of leave</title><adlcp:prerequisites type="aicc_script">~I2 &amp; (I2="passed" | I2&lt;&gt;failed)</adlcp:prerequisites>',
    ],
    ['      </item>', '      </item><item identifier="I2" identifierref="R1"><title>b</title></item>'],
  ),
  manifest(
    'scorm12',
    'prerequisites 1*{}',
    [
      '<title>Kinds of leave</title>',
      '<title>Kinds of leave</title><adlcp:prerequisites type="aicc_script">1*{I2}</adlcp:prerequisites>',
    ],
    ['      </item>', '      </item><item identifier="I2" identifierref="R1"><title>b</title></item>'],
  ),
  manifest('scorm12', 'masteryscore 80.0', [
    '<title>Kinds of leave</title>',
    '<title>Kinds of leave</title><adlcp:masteryscore>80.0</adlcp:masteryscore>',
  ]),
  manifest('scorm12', 'masteryscore 080', [
    '<title>Kinds of leave</title>',
    '<title>Kinds of leave</title><adlcp:masteryscore>080</adlcp:masteryscore>',
  ]),
  manifest('scorm12', 'empty timelimit? datafromlms empty', [
    '<title>Kinds of leave</title>',
    '<title>Kinds of leave</title><adlcp:datafromlms></adlcp:datafromlms>',
  ]),
  manifest('scorm12', 'datafromlms 255', [
    '<title>Kinds of leave</title>',
    '<title>Kinds of leave</title><adlcp:datafromlms>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</adlcp:datafromlms>',
  ]),
  manifest('scorm12', 'maxtime 9999:99:99.99', [
    '<title>Kinds of leave</title>',
    '<title>Kinds of leave</title><adlcp:maxtimeallowed>0099:59:59.99</adlcp:maxtimeallowed>',
  ]),
  manifest(
    'scorm12',
    'submanifest used',
    ['identifierref="R1"', 'identifierref="M2"'],
    [
      '</resources>\n</manifest>',
      '</resources><manifest identifier="M2"><organizations default="O2"><organization identifier="O2"><title>x</title><item identifier="I7" identifierref="R7"><title>y</title></item></organization></organizations><resources><resource identifier="R7" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource></resources></manifest></manifest>',
    ],
  ),
  manifest('scorm12', 'submanifest refs outer resource', [
    '</resources>\n</manifest>',
    '</resources><manifest identifier="M2"><organizations default="O2"><organization identifier="O2"><title>x</title><item identifier="I7" identifierref="R1"><title>y</title></item></organization></organizations><resources/></manifest></manifest>',
  ]),
  manifest('scorm12', 'submanifest own base', [
    '</resources>\n</manifest>',
    '</resources><manifest identifier="M2" xml:base="sub/"><organizations/><resources><resource identifier="R7" type="webcontent" adlcp:scormtype="sco" href="../index.html"><file href="../index.html"/></resource></resources></manifest></manifest>',
  ]),
  manifest('scorm12', 'organizations empty (resource package)', [
    '<organizations default="O1">\n    <organization identifier="O1">\n      <title>Leave rules</title>\n      <item identifier="I1" identifierref="R1">\n        <title>Kinds of leave</title>\n      </item>\n    </organization>\n  </organizations>',
    '<organizations/>',
  ]),
  manifest(
    'scorm12',
    'base up within',
    ['manifest identifier="M1"', 'manifest identifier="M1" xml:base="a/"'],
    ['<resources>', '<resources xml:base="../">'],
  ),
  manifest('scorm12', 'base current', ['<resources>', '<resources xml:base="./">']),
  manifest('scorm12', 'adlcp other prefix', ['xmlns:adlcp=', 'xmlns:a='], ['adlcp:scormtype', 'a:scormtype']),
  manifest('scorm12', 'LOM external whole', ['</schemaversion>', '</schemaversion>']),
  manifest('scorm12', 'lom age words', [
    '</imsmd:general>',
    '</imsmd:general><imsmd:educational><imsmd:typicalagerange><imsmd:langstring xml:lang="en">adults only</imsmd:langstring></imsmd:typicalagerange></imsmd:educational>',
  ]),
  manifest('scorm12', 'lom own source', ['>LOMv1.0<', '>Own vocabulary<']),
  manifest('scorm12', 'lom xml:lang missing', [' xml:lang="en">Leave rules', '>Leave rules']),
  manifest('scorm12', 'lom prefix-less default ns', [
    '<imsmd:lom>\n      <imsmd:general>\n        <imsmd:title><imsmd:langstring xml:lang="en">Leave rules</imsmd:langstring></imsmd:title>\n      </imsmd:general>\n      <imsmd:classification>\n        <imsmd:purpose>\n          <imsmd:source><imsmd:langstring xml:lang="x-none">LOMv1.0</imsmd:langstring></imsmd:source>\n          <imsmd:value><imsmd:langstring xml:lang="x-none">Competency</imsmd:langstring></imsmd:value>\n        </imsmd:purpose>\n      </imsmd:classification>\n    </imsmd:lom>',
    '<lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"><general><title><langstring xml:lang="hi">छुट्टी</langstring></title></general></lom>',
  ]),
  manifest('scorm2004', 'org threshold attr', [
    '<imsss:sequencing>\n        <imsss:controlMode',
    '<adlcp:completionThreshold minProgressMeasure="0.5"/><imsss:sequencing>\n        <imsss:controlMode',
  ]),
  manifest('scorm2004', 'threshold progressWeight', [
    'minProgressMeasure="0.8"',
    'minProgressMeasure="0.80" progressWeight="1.0"',
  ]),
  manifest('scorm2004', 'presentation on asset', [
    '<title>Table of leave</title>',
    '<title>Table of leave</title><adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>exit</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation>',
  ]),
  manifest('scorm2004', 'presentation empty', [
    '<title>Table of leave</title>',
    '<title>Table of leave</title><adlnav:presentation/>',
  ]),
  manifest('scorm2004', 'data two maps', [
    '<title>Table of leave</title>',
    '<title>Table of leave</title><adlcp:data><adlcp:map targetID="a"/><adlcp:map targetID="b" readSharedData="true"/></adlcp:data>',
  ]),
  manifest('scorm2004', 'item metadata inline lom', [
    '<title>Table of leave</title>',
    '<title>Table of leave</title><metadata><lom:lom><lom:general><lom:title><lom:string language="en">x</lom:string></lom:title></lom:general></lom:lom></metadata>',
  ]),
  manifest('scorm2004', 'collection unused', [
    '  </resources>',
    '</resources><imsss:sequencingCollection><imsss:sequencing ID="S9"><imsss:controlMode flow="true"/></imsss:sequencing></imsss:sequencingCollection>',
  ]),
  manifest(
    'scorm2004',
    'IDRef with space',
    [
      '  </resources>',
      '</resources><imsss:sequencingCollection><imsss:sequencing ID="S9"><imsss:controlMode flow="true"/></imsss:sequencing></imsss:sequencingCollection>',
    ],
    ['<title>Table of leave</title>', '<title>Table of leave</title><imsss:sequencing IDRef=" S9 "/>'],
  ),
  manifest(
    'scorm2004',
    'file in dependency of dependency',
    ['<file href="index.html"/>\n      <dependency identifierref="R3"/>', '<dependency identifierref="R3"/>'],
    ['<file href="style.css"/>', '<file href="style.css"/><dependency identifierref="R4"/>'],
    [
      '  </resources>',
      '<resource identifier="R4" type="webcontent" adlcp:scormType="asset"><file href="index.html"/></resource></resources>',
    ],
  ),
  manifest(
    'scorm2004',
    'third edition lower',
    ['2004 4th Edition', '2004 3rd Edition'],
    [
      '<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.8"/>',
      '<adlcp:completionThreshold>0.8</adlcp:completionThreshold>',
    ],
  ),
  manifest('scorm2004', 'timeLimitAction each', ['continue,no message', 'exit,message']),
  manifest('scorm2004', 'isvisible false parent', ['isvisible="true"', 'isvisible="false"']),
  manifest('scorm2004', 'resource package', [
    '<organizations default="O1">\n    <organization identifier="O1">\n      <title>Leave rules</title>\n      <item identifier="I1" isvisible="true">\n        <title>Leave</title>\n        <item identifier="I2" identifierref="R1">\n          <title>Kinds of leave</title>\n          <adlcp:timeLimitAction>continue,no message</adlcp:timeLimitAction>\n          <adlcp:dataFromLMS>start</adlcp:dataFromLMS>\n          <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.8"/>\n          <imsss:sequencing>\n            <imsss:sequencingRules>\n              <imsss:preConditionRule>\n                <imsss:ruleConditions>\n                  <imsss:ruleCondition referencedObjective="obj-second" condition="satisfied"/>\n                </imsss:ruleConditions>\n                <imsss:ruleAction action="skip"/>\n              </imsss:preConditionRule>\n            </imsss:sequencingRules>\n            <imsss:objectives>\n              <imsss:primaryObjective objectiveID="obj-first" satisfiedByMeasure="true">\n                <imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>\n                <imsss:mapInfo targetObjectiveID="course.first" writeSatisfiedStatus="true"/>\n              </imsss:primaryObjective>\n              <imsss:objective objectiveID="obj-second">\n                <imsss:mapInfo targetObjectiveID="course.second" readSatisfiedStatus="true"/>\n              </imsss:objective>\n            </imsss:objectives>\n          </imsss:sequencing>\n          <adlnav:presentation>\n            <adlnav:navigationInterface>\n              <adlnav:hideLMSUI>previous</adlnav:hideLMSUI>\n            </adlnav:navigationInterface>\n          </adlnav:presentation>\n        </item>\n        <item identifier="I3" identifierref="R2">\n          <title>Table of leave</title>\n        </item>\n      </item>\n      <imsss:sequencing>\n        <imsss:controlMode flow="true"/>\n      </imsss:sequencing>\n    </organization>\n  </organizations>',
    '<organizations/>',
  ]),
  manifest('scorm2004', 'extension element in item', [
    '<title>Table of leave</title>',
    '<title>Table of leave</title><x:note xmlns:x="urn:x">n</x:note>',
  ]),
  manifest(
    'scorm2004',
    'parameters & query in href',
    ['href="table.html">', 'href="table.html?a=1">'],
    ['identifierref="R2"', 'identifierref="R2" parameters="&amp;b=2"'],
  ),
  ...IN_SEQUENCING.map(([what, inside]) =>
    manifest('scorm2004', what, [LESSON, `${LESSON}<imsss:sequencing>${inside}</imsss:sequencing>`]),
  ),
];
