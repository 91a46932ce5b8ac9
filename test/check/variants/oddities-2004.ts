/** Legal oddities of SCORM 2004 packages: what sequencing, navigation and the older editions may say. */
import { item, items } from './scorm.ts';
import { manifest, type Variant, withFiles } from './variant.ts';

/** The base in another edition: the elements that the older ones do not know are gone. */
const edition = (schemaversion: string): Variant =>
  manifest(
    'scorm2004',
    `the base as ${schemaversion}`,
    ['2004 4th Edition', schemaversion],
    ['          <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.8"/>\n', ''],
  );

const COLLECTION =
  '<imsss:sequencingCollection><imsss:sequencing ID="S1"><imsss:controlMode choiceExit="true"/></imsss:sequencing></imsss:sequencingCollection>';

const sequenced = (what: string, sequencing: string, rest = ''): Variant =>
  manifest(
    'scorm2004',
    what,
    items('scorm2004', item('I9', 'R1', '', `<imsss:sequencing>${sequencing}</imsss:sequencing>${rest}`)),
  );

export const ODDITIES_2004: readonly Variant[] = [
  edition('2004 3rd Edition'),
  edition('CAM 1.3'),
  manifest(
    'scorm2004',
    'a collection of sequencings',
    ['  </resources>\n', `</resources>${COLLECTION}`],
    [
      '<imsss:controlMode flow="true"/>',
      '<imsss:controlMode flow="true" choice="true" forwardOnly="false"/>',
    ],
    items('scorm2004', item('I9', 'R1', '', '<imsss:sequencing IDRef="S1"/>')),
  ),
  sequenced(
    'limits of attempts',
    '<imsss:limitConditions attemptLimit="2" attemptAbsoluteDurationLimit="PT1H30M"/>',
  ),
  sequenced(
    'rules of all three kinds',
    `<imsss:sequencingRules>${['pre', 'exit', 'post']
      .map(
        (kind) =>
          `<imsss:${kind}ConditionRule><imsss:ruleConditions conditionCombination="any"><imsss:ruleCondition condition="attempted" operator="not"/><imsss:ruleCondition condition="always"/></imsss:ruleConditions><imsss:ruleAction action="${kind === 'pre' ? 'hiddenFromChoice' : kind === 'exit' ? 'exit' : 'continue'}"/></imsss:${kind}ConditionRule>`,
      )
      .join('')}</imsss:sequencingRules>`,
  ),
  sequenced(
    'rollup rules',
    '<imsss:rollupRules rollupObjectiveSatisfied="false" objectiveMeasureWeight="0.5"><imsss:rollupRule childActivitySet="atLeastPercent" minimumPercent="0.5"><imsss:rollupConditions><imsss:rollupCondition condition="completed"/></imsss:rollupConditions><imsss:rollupAction action="completed"/></imsss:rollupRule></imsss:rollupRules>',
  ),
  sequenced('an unnamed primary objective', '<imsss:objectives><imsss:primaryObjective/></imsss:objectives>'),
  sequenced(
    'a measure below nought',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>-0.5</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>',
  ),
  sequenced(
    'chance and delivery',
    '<imsss:randomizationControls randomizationTiming="once" reorderChildren="true"/><imsss:deliveryControls tracked="false" completionSetByContent="true" objectiveSetByContent="true"/>',
  ),
  sequenced(
    'what ADL adds',
    '<adlseq:constrainedChoiceConsiderations preventActivation="true" constrainChoice="true"/><adlseq:rollupConsiderations requiredForSatisfied="always" measureSatisfactionIfActive="false"/>',
  ),
  sequenced(
    'objectives of the 4th Edition',
    '<imsss:objectives><imsss:primaryObjective objectiveID="p"/></imsss:objectives><adlseq:objectives><adlseq:objective objectiveID="p"><adlseq:mapInfo targetObjectiveID="course.all" readRawScore="true" writeRawScore="true" readCompletionStatus="true"/></adlseq:objective></adlseq:objectives>',
  ),
  sequenced(
    'buttons of the LMS hidden',
    '',
    `<adlnav:presentation><adlnav:navigationInterface>${['previous', 'continue', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll'].map((one) => `<adlnav:hideLMSUI>${one}</adlnav:hideLMSUI>`).join('')}</adlnav:navigationInterface></adlnav:presentation>`,
  ),
  manifest(
    'scorm2004',
    'data shared between lessons',
    items(
      'scorm2004',
      item(
        'I9',
        'R1',
        '',
        '<adlcp:data><adlcp:map targetID="shared.1" readSharedData="true" writeSharedData="false"/></adlcp:data>',
      ),
    ),
  ),
  manifest('scorm2004', 'objectives that stay in the course', [
    '<organization identifier="O1">',
    '<organization identifier="O1" adlseq:objectivesGlobalToSystem="false" adlcp:sharedDataGlobalToSystem="false">',
  ]),
  manifest(
    'scorm2004',
    'other prefixes',
    ['xmlns:imsss=', 'xmlns:s="http://www.imsglobal.org/xsd/imsss" xmlns:imsss='],
    ['<imsss:controlMode flow="true"/>', '<s:controlMode flow="true"/>'],
  ),
  manifest('scorm2004', 'a namespace declared where it is used', [
    '<imsss:controlMode flow="true"/>',
    '<controlMode xmlns="http://www.imsglobal.org/xsd/imsss" flow="true"/>',
  ]),
  manifest('scorm2004', 'no metadata beside the schema', [
    '<lom:lom>\n      <lom:general>\n        <lom:title><lom:string language="en">Leave rules</lom:string></lom:title>\n      </lom:general>\n    </lom:lom>',
    '',
  ]),
  withFiles(
    manifest('scorm2004', 'metadata in a file', [
      '</schemaversion>',
      '</schemaversion><adlcp:location>more.xml</adlcp:location>',
    ]),
    {
      'more.xml':
        '<lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general><title><string language="en">x</string></title></general></lom>',
    },
  ),
];
