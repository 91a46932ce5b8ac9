/** Faults of SCORM 2004 packages in each edition, one at a time, each with the rule that must tell. */
import { alike, cut, fault, SCHEMA } from './faults-scorm.ts';
import { item, items, resource, resources } from './scorm.ts';
import type { Edit, Fault } from './variant.ts';

const of04 = (rule: string, what: string, ...edits: readonly Edit[]) =>
  fault(rule, 'scorm2004', what, ...edits);
const sequenced = (rule: string, what: string, sequencing: string): Fault =>
  of04(
    rule,
    what,
    items('scorm2004', item('I9', 'R1', '', `<imsss:sequencing>${sequencing}</imsss:sequencing>`)),
  );

const ONLY_2004: readonly Fault[] = [
  of04('edition-stated-2004', 'an edition that is none', ['2004 4th Edition', '2004 5th Edition']),
  of04('edition-stated-2004', 'no edition', cut('<schemaversion>2004 4th Edition</schemaversion>')),
  of04('outline-complete', 'no default course', cut(' default="O1"')),
  of04('outline-complete', 'a course without title', [
    '<organization identifier="O1">\n      <title>Leave rules</title>',
    '<organization identifier="O1">',
  ]),
  of04(
    'item-opens-or-contains',
    'a part that opens a page itself',
    items('scorm2004', item('I9', 'R1', '', item('I10', 'R1'))),
  ),
  of04(
    'item-opens-or-contains',
    'a leaf that opens nothing',
    items('scorm2004', '<item identifier="I9"><title>x</title></item>'),
  ),
  of04('scormtype-stated-2004', 'no scormType', resources('<resource identifier="R9" type="webcontent"/>')),
  of04(
    'scormtype-stated-2004',
    'the spelling of SCORM 1.2',
    resources('<resource identifier="R9" type="webcontent" adlcp:scormtype="asset"/>'),
  ),
  of04('isvisible-true-or-false', 'visible as 1', items('scorm2004', item('I9', 'R1', ' isvisible="1"'))),
  of04(
    'launch-file-in-resource',
    'a lesson that its resource does not list',
    items('scorm2004', item('I9', 'R9')),
    resources(resource('scorm2004', ' href="index.html"')),
  ),
  of04('xml-base-form', 'a base without slash at its end', ['<resources>', '<resources xml:base="all">']),
  of04('flags-true-or-false', 'a flag as 1', [
    '<imsss:controlMode flow="true"/>',
    '<imsss:controlMode flow="1"/>',
  ]),
  sequenced(
    'objective-references-resolve',
    'an objective that is not there',
    '<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition referencedObjective="no" condition="satisfied"/></imsss:ruleConditions><imsss:ruleAction action="skip"/></imsss:preConditionRule></imsss:sequencingRules>',
  ),
  sequenced(
    'objective-ids-unique',
    'an objective twice',
    '<imsss:objectives><imsss:primaryObjective objectiveID="a"/><imsss:objective objectiveID="a"/></imsss:objectives>',
  ),
  sequenced(
    SCHEMA,
    'a rule without condition',
    '<imsss:sequencingRules><imsss:exitConditionRule><imsss:ruleConditions/><imsss:ruleAction action="exit"/></imsss:exitConditionRule></imsss:sequencingRules>',
  ),
  of04(
    'sequencing-references-resolve',
    'a sequencing that is not there',
    items('scorm2004', item('I9', 'R1', '', '<imsss:sequencing IDRef="S9"/>')),
  ),
  sequenced(
    SCHEMA,
    'an action that is none',
    '<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="satisfied"/></imsss:ruleConditions><imsss:ruleAction action="jump"/></imsss:preConditionRule></imsss:sequencingRules>',
  ),
  sequenced(
    SCHEMA,
    'sequencing in the wrong order',
    '<imsss:objectives><imsss:primaryObjective/></imsss:objectives><imsss:controlMode flow="true"/>',
  ),
  sequenced(SCHEMA, 'attempts below nought', '<imsss:limitConditions attemptLimit="-1"/>'),
  of04(SCHEMA, 'a time limit that is none', ['continue,no message', 'stop']),
  of04(SCHEMA, 'a button of the LMS that is none', ['<adlnav:hideLMSUI>previous', '<adlnav:hideLMSUI>menu']),
  of04('lms-data-on-lessons', 'data for a part', [
    '<title>Leave</title>',
    '<title>Leave</title><adlcp:dataFromLMS>x</adlcp:dataFromLMS>',
  ]),
];

/** The same faults in an older edition, whose schemas know fewer elements, and tell of the spelling themselves. */
const older = (schemaversion: string): readonly Fault[] =>
  [...alike('scorm2004'), ...ONLY_2004]
    .filter(
      ({ change }) => change.edit !== undefined && !JSON.stringify(change.edit).includes('2004 4th Edition'),
    )
    .map((one) => ({
      ...one,
      rule: one.what === 'the spelling of SCORM 1.2' ? SCHEMA : one.rule,
      what: `${one.what} (${schemaversion})`,
      change: {
        ...one.change,
        edit: {
          'imsmanifest.xml': [
            ...(one.change.edit?.['imsmanifest.xml'] ?? []),
            ['2004 4th Edition', schemaversion],
            ['<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.8"/>', ''],
          ],
        },
      },
    }));

export const FAULTS_2004: readonly Fault[] = [
  ...ONLY_2004,
  ...['2004 3rd Edition', 'CAM 1.3'].flatMap(older),
];
