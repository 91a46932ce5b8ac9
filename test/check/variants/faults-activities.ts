/** Faults of SCORM 2004 activities: sequencing, navigation, data and what each edition knows of them. */
import { fault, SCHEMA } from './faults-scorm.ts';
import type { Edit, Fault } from './variant.ts';

const LESSON = '<title>Table of leave</title>';
const COURSE = '<imsss:controlMode flow="true"/>';

/** Inside the sequencing of a lesson. */
const IN_SEQUENCING: readonly (readonly [rule: string, what: string, inside: string])[] = [
  [SCHEMA, 'controlMode on leaf bad value', '<imsss:controlMode choice="yes"/>'],
  [SCHEMA, 'two controlMode', '<imsss:controlMode/><imsss:controlMode/>'],
  [
    SCHEMA,
    'order rules after objectives',
    '<imsss:objectives><imsss:primaryObjective/></imsss:objectives><imsss:sequencingRules/>',
  ],
  [
    SCHEMA,
    'rule pre action exit',
    '<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="completed"/></imsss:ruleConditions><imsss:ruleAction action="exit"/></imsss:preConditionRule></imsss:sequencingRules>',
  ],
  [
    SCHEMA,
    'rule post action skip',
    '<imsss:sequencingRules><imsss:postConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="completed"/></imsss:ruleConditions><imsss:ruleAction action="skip"/></imsss:postConditionRule></imsss:sequencingRules>',
  ],
  [
    SCHEMA,
    'rule exit action exitAll',
    '<imsss:sequencingRules><imsss:exitConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="completed"/></imsss:ruleConditions><imsss:ruleAction action="exitAll"/></imsss:exitConditionRule></imsss:sequencingRules>',
  ],
  [
    SCHEMA,
    'rules order post before pre',
    '<imsss:sequencingRules><imsss:postConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="completed"/></imsss:ruleConditions><imsss:ruleAction action="retry"/></imsss:postConditionRule><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="completed"/></imsss:ruleConditions><imsss:ruleAction action="skip"/></imsss:preConditionRule></imsss:sequencingRules>',
  ],
  [
    SCHEMA,
    'condition passed',
    '<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="passed"/></imsss:ruleConditions><imsss:ruleAction action="skip"/></imsss:preConditionRule></imsss:sequencingRules>',
  ],
  [
    SCHEMA,
    'condition operator Not',
    '<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition operator="NOT" condition="completed"/></imsss:ruleConditions><imsss:ruleAction action="skip"/></imsss:preConditionRule></imsss:sequencingRules>',
  ],
  [
    SCHEMA,
    'measureThreshold 2',
    '<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="objectiveMeasureGreaterThan" measureThreshold="2"/></imsss:ruleConditions><imsss:ruleAction action="skip"/></imsss:preConditionRule></imsss:sequencingRules>',
  ],
  [
    SCHEMA,
    'measureThreshold 80%',
    '<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="objectiveMeasureGreaterThan" measureThreshold="80%"/></imsss:ruleConditions><imsss:ruleAction action="skip"/></imsss:preConditionRule></imsss:sequencingRules>',
  ],
  [SCHEMA, 'attemptLimit -1', '<imsss:limitConditions attemptLimit="-1"/>'],
  [SCHEMA, 'attemptLimit one', '<imsss:limitConditions attemptLimit="one"/>'],
  [
    SCHEMA,
    'attemptAbsoluteDuration 30 min',
    '<imsss:limitConditions attemptAbsoluteDurationLimit="30 min"/>',
  ],
  [
    SCHEMA,
    'objectives no primary',
    '<imsss:objectives><imsss:objective objectiveID="a"/></imsss:objectives>',
  ],
  [
    SCHEMA,
    'two primary',
    '<imsss:objectives><imsss:primaryObjective objectiveID="a"/><imsss:primaryObjective objectiveID="b"/></imsss:objectives>',
  ],
  [
    SCHEMA,
    'objective no id',
    '<imsss:objectives><imsss:primaryObjective/><imsss:objective/></imsss:objectives>',
  ],
  [
    'objective-ids-unique',
    'secondary share id',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p"/><imsss:objective objectiveID="a"/><imsss:objective objectiveID="a"/></imsss:objectives>',
  ],
  [
    SCHEMA,
    'objective before primary',
    '<imsss:objectives><imsss:objective objectiveID="a"/><imsss:primaryObjective objectiveID="p"/></imsss:objectives>',
  ],
  [
    'objective-ids-unique',
    'primary mapInfo no id',
    '<imsss:objectives><imsss:primaryObjective><imsss:mapInfo targetObjectiveID="g"/></imsss:primaryObjective></imsss:objectives>',
  ],
  [
    SCHEMA,
    'minNormalized 1.5',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>1.5</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>',
  ],
  [
    SCHEMA,
    'minNormalized 80',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>80</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>',
  ],
  [
    SCHEMA,
    'minNormalized after mapInfo',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p"><imsss:mapInfo targetObjectiveID="g"/><imsss:minNormalizedMeasure>0.5</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>',
  ],
  [
    'flags-true-or-false',
    'satisfiedByMeasure 1',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="1"/></imsss:objectives>',
  ],
  [
    SCHEMA,
    'mapInfo no target',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p"><imsss:mapInfo readSatisfiedStatus="true"/></imsss:primaryObjective></imsss:objectives>',
  ],
  [
    'objective-maps-agree',
    'mapInfo blank target',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p"><imsss:mapInfo targetObjectiveID="  "/></imsss:primaryObjective></imsss:objectives>',
  ],
  [
    'objective-maps-agree',
    'mapInfo read twice',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p"><imsss:mapInfo targetObjectiveID="g1" readSatisfiedStatus="true"/><imsss:mapInfo targetObjectiveID="g2" readSatisfiedStatus="true"/></imsss:primaryObjective></imsss:objectives>',
  ],
  [
    'objective-maps-agree',
    'mapInfo same target twice',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p"><imsss:mapInfo targetObjectiveID="g1" writeSatisfiedStatus="true"/><imsss:mapInfo targetObjectiveID="g1" writeSatisfiedStatus="true"/></imsss:primaryObjective></imsss:objectives>',
  ],
  [
    'objective-maps-agree',
    'two objectives write one target',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p"><imsss:mapInfo targetObjectiveID="g1" writeSatisfiedStatus="true"/></imsss:primaryObjective><imsss:objective objectiveID="q"><imsss:mapInfo targetObjectiveID="g1" writeSatisfiedStatus="true"/></imsss:objective></imsss:objectives>',
  ],
  [
    'objective-maps-agree',
    'two objectives write measure one target',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p"><imsss:mapInfo targetObjectiveID="g1" writeNormalizedMeasure="true"/></imsss:primaryObjective><imsss:objective objectiveID="q"><imsss:mapInfo targetObjectiveID="g1" writeNormalizedMeasure="true"/></imsss:objective></imsss:objectives>',
  ],
  [
    'objective-references-resolve',
    'adlseq objective dangling',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p"/></imsss:objectives><adlseq:objectives><adlseq:objective objectiveID="zz"><adlseq:mapInfo targetObjectiveID="g"/></adlseq:objective></adlseq:objectives>',
  ],
  [
    'objective-ids-unique',
    'adlseq objective twice',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p"/></imsss:objectives><adlseq:objectives><adlseq:objective objectiveID="p"><adlseq:mapInfo targetObjectiveID="g"/></adlseq:objective><adlseq:objective objectiveID="p"><adlseq:mapInfo targetObjectiveID="g"/></adlseq:objective></adlseq:objectives>',
  ],
  [SCHEMA, 'adlseq objectives empty', '<adlseq:objectives/>'],
  [
    'objective-maps-agree',
    'adlseq mapinfo write twice',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p"/></imsss:objectives><adlseq:objectives><adlseq:objective objectiveID="p"><adlseq:mapInfo targetObjectiveID="g" writeRawScore="true"/><adlseq:mapInfo targetObjectiveID="g" writeRawScore="true"/></adlseq:objective></adlseq:objectives>',
  ],
  [SCHEMA, 'constrained yes', '<adlseq:constrainedChoiceConsiderations preventActivation="yes"/>'],
  [SCHEMA, 'rollupConsiderations never', '<adlseq:rollupConsiderations requiredForSatisfied="never"/>'],
  [SCHEMA, 'rollupConsiderations caps', '<adlseq:rollupConsiderations requiredForCompleted="IfNotSkipped"/>'],
  [
    SCHEMA,
    'constrained before delivery',
    '<adlseq:constrainedChoiceConsiderations/><imsss:deliveryControls/>',
  ],
  [SCHEMA, 'randomization timing always', '<imsss:randomizationControls randomizationTiming="always"/>'],
  [SCHEMA, 'selectCount -1', '<imsss:randomizationControls selectCount="-1" selectionTiming="once"/>'],
  [SCHEMA, 'delivery tracked maybe', '<imsss:deliveryControls tracked="maybe"/>'],
];

/** Beside the title of a lesson. */
const ON_LESSONS: readonly (readonly [rule: string, what: string, inside: string])[] = [
  [
    SCHEMA,
    'hideLMSUI caps',
    '<adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>Continue</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation>',
  ],
  [
    SCHEMA,
    'hideLMSUI next',
    '<adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>next</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation>',
  ],
  [
    SCHEMA,
    'hideLMSUI empty',
    '<adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI/></adlnav:navigationInterface></adlnav:presentation>',
  ],
  [
    SCHEMA,
    'presentation hide directly',
    '<adlnav:presentation><adlnav:hideLMSUI>continue</adlnav:hideLMSUI></adlnav:presentation>',
  ],
  ['elements-once', 'presentation twice', '<adlnav:presentation/><adlnav:presentation/>'],
  [SCHEMA, 'data no map', '<adlcp:data/>'],
  [SCHEMA, 'data map no target', '<adlcp:data><adlcp:map/></adlcp:data>'],
  ['shared-data-named', 'data map empty target', '<adlcp:data><adlcp:map targetID=""/></adlcp:data>'],
  [SCHEMA, 'data map read yes', '<adlcp:data><adlcp:map targetID="a" readSharedData="yes"/></adlcp:data>'],
  ['elements-in-place', 'map outside data', '<adlcp:map targetID="a"/>'],
];

/** In the sequencing of the course. */
const ON_COURSE: readonly (readonly [rule: string, what: string, inside: string])[] = [
  [
    SCHEMA,
    'rollup percent 50',
    '<imsss:controlMode flow="true"/><imsss:rollupRules><imsss:rollupRule childActivitySet="atLeastPercent" minimumPercent="50"><imsss:rollupConditions><imsss:rollupCondition condition="completed"/></imsss:rollupConditions><imsss:rollupAction action="completed"/></imsss:rollupRule></imsss:rollupRules>',
  ],
  [
    SCHEMA,
    'rollup weight 2',
    '<imsss:controlMode flow="true"/><imsss:rollupRules objectiveMeasureWeight="2"/>',
  ],
  [
    SCHEMA,
    'rollup weight -1',
    '<imsss:controlMode flow="true"/><imsss:rollupRules objectiveMeasureWeight="-1"/>',
  ],
  [
    SCHEMA,
    'rollup action failed',
    '<imsss:controlMode flow="true"/><imsss:rollupRules><imsss:rollupRule><imsss:rollupConditions><imsss:rollupCondition condition="completed"/></imsss:rollupConditions><imsss:rollupAction action="failed"/></imsss:rollupRule></imsss:rollupRules>',
  ],
  [
    SCHEMA,
    'rollup set most',
    '<imsss:controlMode flow="true"/><imsss:rollupRules><imsss:rollupRule childActivitySet="most"><imsss:rollupConditions><imsss:rollupCondition condition="completed"/></imsss:rollupConditions><imsss:rollupAction action="completed"/></imsss:rollupRule></imsss:rollupRules>',
  ],
  [
    SCHEMA,
    'rollup cond always',
    '<imsss:controlMode flow="true"/><imsss:rollupRules><imsss:rollupRule><imsss:rollupConditions><imsss:rollupCondition condition="always"/></imsss:rollupConditions><imsss:rollupAction action="completed"/></imsss:rollupRule></imsss:rollupRules>',
  ],
  [
    SCHEMA,
    'rollup no conditions',
    '<imsss:controlMode flow="true"/><imsss:rollupRules><imsss:rollupRule><imsss:rollupAction action="completed"/></imsss:rollupRule></imsss:rollupRules>',
  ],
  [
    SCHEMA,
    'rollup empty conditions',
    '<imsss:controlMode flow="true"/><imsss:rollupRules><imsss:rollupRule><imsss:rollupConditions/><imsss:rollupAction action="completed"/></imsss:rollupRule></imsss:rollupRules>',
  ],
  [
    'course-actions-allowed',
    'org post exitParent',
    '<imsss:controlMode flow="true"/><imsss:sequencingRules><imsss:postConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="completed"/></imsss:ruleConditions><imsss:ruleAction action="exitParent"/></imsss:postConditionRule></imsss:sequencingRules>',
  ],
  [
    'elements-once',
    'sequencing in resource',
    '<imsss:controlMode flow="true"/></imsss:sequencing><imsss:sequencing><imsss:controlMode/>',
  ],
];

/** An older edition, which does not have the threshold of the base. */
const older = (edition: string): readonly Edit[] => [
  ['2004 4th Edition', edition],
  ['<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.8"/>', ''],
];

export const ACTIVITY_FAULTS: readonly Fault[] = [
  ...IN_SEQUENCING.map(([rule, what, inside]) =>
    fault(rule, 'scorm2004', what, [LESSON, `${LESSON}<imsss:sequencing>${inside}</imsss:sequencing>`]),
  ),
  ...ON_LESSONS.map(([rule, what, inside]) => fault(rule, 'scorm2004', what, [LESSON, `${LESSON}${inside}`])),
  ...ON_COURSE.map(([rule, what, inside]) => fault(rule, 'scorm2004', what, [COURSE, inside])),
  fault(SCHEMA, 'scorm2004', 'third edition: data map', ...older('2004 3rd Edition'), [
    '<title>Table of leave</title>',
    '<title>Table of leave</title><adlcp:data><adlcp:map targetID="a"/></adlcp:data>',
  ]),
  fault(SCHEMA, 'scorm2004', 'third edition: sharedDataGlobalToSystem', ...older('2004 3rd Edition'), [
    '<organization identifier="O1"',
    '<organization adlcp:sharedDataGlobalToSystem="true" identifier="O1"',
  ]),
  fault(SCHEMA, 'scorm2004', 'third edition: adlseq:objectives', ...older('2004 3rd Edition'), [
    '</imsss:objectives>',
    '</imsss:objectives><adlseq:objectives><adlseq:objective objectiveID="obj-first"><adlseq:mapInfo targetObjectiveID="x"/></adlseq:objective></adlseq:objectives>',
  ]),
  fault(SCHEMA, 'scorm2004', 'third edition: completionThreshold attributes', ...older('2004 3rd Edition'), [
    '<title>Table of leave</title>',
    '<title>Table of leave</title><adlcp:completionThreshold completedByMeasure="true"/>',
  ]),
  fault(SCHEMA, 'scorm2004', 'third edition: threshold 1.5', ...older('2004 3rd Edition'), [
    '<adlcp:dataFromLMS>start</adlcp:dataFromLMS>',
    '<adlcp:dataFromLMS>start</adlcp:dataFromLMS><adlcp:completionThreshold>1.5</adlcp:completionThreshold>',
  ]),
  fault(SCHEMA, 'scorm2004', 'third edition: completedByMeasure element', ...older('2004 3rd Edition'), [
    '<adlcp:dataFromLMS>start</adlcp:dataFromLMS>',
    '<adlcp:dataFromLMS>start</adlcp:dataFromLMS><adlcp:completionThreshold>half</adlcp:completionThreshold>',
  ]),
  fault(SCHEMA, 'scorm2004', 'third edition: persistState', ...older('2004 3rd Edition'), [
    'adlcp:scormType="sco"',
    'adlcp:scormType="sco" adlcp:persistState="true"',
  ]),
  fault(SCHEMA, 'scorm2004', 'second edition: scormType capital Sco', ...older('CAM 1.3'), [
    'adlcp:scormType="sco"',
    'adlcp:scormType="Sco"',
  ]),
  fault(SCHEMA, 'scorm2004', 'second edition: hideLMSUI quit', ...older('CAM 1.3'), ['>previous<', '>quit<']),
  fault(SCHEMA, 'scorm2004', 'second edition: threshold -1', ...older('CAM 1.3'), [
    '<adlcp:dataFromLMS>start</adlcp:dataFromLMS>',
    '<adlcp:dataFromLMS>start</adlcp:dataFromLMS><adlcp:completionThreshold>-1</adlcp:completionThreshold>',
  ]),
  fault(SCHEMA, 'scorm2004', 'second edition: timeLimitAction stop', ...older('CAM 1.3'), [
    'continue,no message',
    'stop',
  ]),
];
