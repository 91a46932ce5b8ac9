/**
 * What SCORM 2004 asks of the elements of sequencing (IMS Simple Sequencing and
 * ADL's extensions; CAM 5), by the ids of ADL's 4th Edition conformance requirements.
 */
import { atMostOnce, type DemandTable, flag, once, type Requirement, some } from './demands.ts';

const RULES_WITH_CONDITIONS = [
  'imsss:preConditionRule',
  'imsss:exitConditionRule',
  'imsss:postConditionRule',
];
const OBJECTIVES = ['imsss:primaryObjective', 'imsss:objective'];

const condition = (required: Requirement, value: Requirement, operator: Requirement) => ({
  condition: { required, value },
  operator: { value: operator },
});

const action = (value: Requirement): DemandTable[string] => ({
  parents: RULES_WITH_CONDITIONS,
  place: 'REQ_31.6.3.2.2',
  attributes: { action: { required: 'REQ_31.6.3.2.1', value } },
});

export const SEQUENCING_DEMANDS: DemandTable = {
  'imsss:sequencingCollection': { children: { 'imsss:sequencing': some('REQ_23.1') } },
  'imsss:sequencing': {
    attributes: { IDRef: { value: 'REQ_31.4.3' } },
    children: {
      'imsss:controlMode': atMostOnce('REQ_31.5'),
      'imsss:sequencingRules': atMostOnce('REQ_31.6'),
      'imsss:limitConditions': atMostOnce('REQ_31.7'),
      'imsss:rollupRules': atMostOnce('REQ_31.9'),
      'imsss:objectives': atMostOnce('REQ_31.10'),
      'imsss:randomizationControls': atMostOnce('REQ_31.11'),
      'imsss:deliveryControls': atMostOnce('REQ_31.12'),
      'adlseq:constrainedChoiceConsiderations': atMostOnce('REQ_31.13'),
      'adlseq:rollupConsiderations': atMostOnce('REQ_31.14'),
      'adlseq:objectives': atMostOnce('REQ_31.15'),
    },
  },
  'imsss:controlMode': {
    parents: ['imsss:sequencing'],
    place: 'REQ_31.5.7',
    attributes: {
      choice: flag('REQ_31.5.1.2'),
      choiceExit: flag('REQ_31.5.2.2'),
      flow: flag('REQ_31.5.3.2'),
      forwardOnly: flag('REQ_31.5.4.2'),
      useCurrentAttemptObjectiveInfo: flag('REQ_31.5.5.2'),
      useCurrentAttemptProgressInfo: flag('REQ_31.5.6.2'),
    },
  },
  'imsss:sequencingRules': { parents: ['imsss:sequencing'], place: 'REQ_31.6.4' },
  'imsss:preConditionRule': {
    parents: ['imsss:sequencingRules'],
    place: 'REQ_31.6.1.3',
    children: {
      'imsss:ruleConditions': once('REQ_31.6.1.1'),
      'imsss:ruleAction': once('REQ_31.6.1.2'),
    },
  },
  'imsss:exitConditionRule': {
    parents: ['imsss:sequencingRules'],
    place: 'REQ_31.6.2.3',
    children: {
      'imsss:ruleConditions': once('REQ_31.6.2.1'),
      'imsss:ruleAction': once('REQ_31.6.2.2'),
    },
  },
  'imsss:postConditionRule': {
    parents: ['imsss:sequencingRules'],
    place: 'REQ_31.6.3.3',
    children: {
      'imsss:ruleConditions': once('REQ_31.6.3.1'),
      'imsss:ruleAction': once('REQ_31.6.3.2'),
    },
  },
  'imsss:ruleConditions': {
    parents: RULES_WITH_CONDITIONS,
    place: 'REQ_31.6.3.1.3',
    attributes: { conditionCombination: { value: 'REQ_31.6.3.1.1.1' } },
    children: { 'imsss:ruleCondition': some('REQ_31.6.3.1.2') },
  },
  'imsss:ruleCondition': {
    parents: ['imsss:ruleConditions'],
    place: 'REQ_31.6.3.1.2.5',
    attributes: {
      ...condition('REQ_31.6.3.1.2.4', 'REQ_31.6.3.1.2.4.1', 'REQ_31.6.3.1.2.3.1'),
      referencedObjective: { value: 'REQ_31.6.3.1.2.1.2' },
    },
  },
  'imsss:preConditionRule/imsss:ruleAction': action('REQ_31.6.1.2.1.1'),
  'imsss:exitConditionRule/imsss:ruleAction': action('REQ_31.6.2.2.1.1'),
  'imsss:ruleAction': action('REQ_31.6.3.2.1.1'),
  'imsss:limitConditions': { parents: ['imsss:sequencing'], place: 'REQ_31.7.8' },
  'imsss:auxiliaryResources': { parents: ['imsss:sequencing'], place: 'REQ_31.8.3' },
  'imsss:rollupRules': {
    parents: ['imsss:sequencing'],
    place: 'REQ_31.9.5',
    attributes: {
      rollupObjectiveSatisfied: flag('REQ_31.9.1.2'),
      rollupProgressCompletion: flag('REQ_31.9.2.2'),
    },
  },
  'imsss:rollupRule': {
    parents: ['imsss:rollupRules'],
    place: 'REQ_31.9.4.6',
    attributes: {
      childActivitySet: { value: 'REQ_31.9.4.1.1' },
      minimumCount: { value: 'REQ_31.9.4.2.1' },
    },
    children: {
      'imsss:rollupConditions': once('REQ_31.9.4.4'),
      'imsss:rollupAction': once('REQ_31.9.4.5'),
    },
  },
  'imsss:rollupConditions': {
    parents: ['imsss:rollupRule'],
    place: 'REQ_31.9.4.4.3',
    attributes: { conditionCombination: { value: 'REQ_31.9.4.4.1.1' } },
    children: { 'imsss:rollupCondition': some('REQ_31.9.4.4.2') },
  },
  'imsss:rollupCondition': {
    parents: ['imsss:rollupConditions'],
    place: 'REQ_31.9.4.4.2.3',
    attributes: condition('REQ_31.9.4.4.2.2', 'REQ_31.9.4.4.2.2.1', 'REQ_31.9.4.4.2.1.1'),
  },
  'imsss:rollupAction': {
    parents: ['imsss:rollupRule'],
    place: 'REQ_31.9.4.5.2',
    attributes: { action: { required: 'REQ_31.9.4.5.1', value: 'REQ_31.9.4.5.1.1' } },
  },
  'imsss:objectives': {
    parents: ['imsss:sequencing'],
    place: 'REQ_31.10.3',
    children: { 'imsss:primaryObjective': once('REQ_31.10.1') },
  },
  'imsss:primaryObjective': {
    parents: ['imsss:objectives'],
    place: 'REQ_31.10.1.5',
    attributes: {
      satisfiedByMeasure: flag('REQ_31.10.1.1.2'),
      objectiveID: { value: 'REQ_31.10.1.2.4' },
    },
    children: { 'imsss:minNormalizedMeasure': atMostOnce('REQ_31.10.1.3') },
  },
  'imsss:objective': {
    parents: ['imsss:objectives'],
    place: 'REQ_31.10.2.5',
    attributes: {
      satisfiedByMeasure: flag('REQ_31.10.2.1.2'),
      objectiveID: { required: 'REQ_31.10.2.2', value: 'REQ_31.10.2.2.3' },
    },
    children: { 'imsss:minNormalizedMeasure': atMostOnce('REQ_31.10.2.3') },
  },
  'imsss:minNormalizedMeasure': { parents: OBJECTIVES, place: 'REQ_31.10.2.3.3' },
  'imsss:mapInfo': {
    parents: OBJECTIVES,
    place: 'REQ_31.10.2.4.6',
    attributes: {
      targetObjectiveID: { required: 'REQ_31.10.2.4.1', value: 'REQ_31.10.2.4.PENDING' },
      readSatisfiedStatus: flag('REQ_31.10.2.4.2.2'),
      readNormalizedMeasure: flag('REQ_31.10.2.4.3.2'),
      writeSatisfiedStatus: flag('REQ_31.10.2.4.4.2'),
      writeNormalizedMeasure: flag('REQ_31.10.2.4.5.2'),
    },
  },
  'imsss:randomizationControls': {
    parents: ['imsss:sequencing'],
    place: 'REQ_31.11.5',
    attributes: {
      randomizationTiming: { value: 'REQ_31.11.1.1' },
      reorderChildren: flag('REQ_31.11.3.2'),
      selectionTiming: { value: 'REQ_31.11.4.1' },
    },
  },
  'imsss:deliveryControls': {
    parents: ['imsss:sequencing'],
    place: 'REQ_31.12.4',
    attributes: {
      tracked: flag('REQ_31.12.1.2'),
      completionSetByContent: flag('REQ_31.12.2.2'),
      objectiveSetByContent: flag('REQ_31.12.3.2'),
    },
  },
  'adlseq:constrainedChoiceConsiderations': {
    parents: ['imsss:sequencing'],
    place: 'REQ_31.13.1',
    attributes: {
      preventActivation: flag('REQ_31.13.2.2'),
      constrainChoice: flag('REQ_31.13.3.2'),
    },
  },
  'adlseq:rollupConsiderations': {
    parents: ['imsss:sequencing'],
    place: 'REQ_31.14.1',
    attributes: {
      requiredForSatisfied: { value: 'REQ_31.14.2.2' },
      requiredForNotSatisfied: { value: 'REQ_31.14.3.2' },
      requiredForCompleted: { value: 'REQ_31.14.4.2' },
      requiredForIncomplete: { value: 'REQ_31.14.5.2' },
      measureSatisfactionIfActive: flag('REQ_31.14.6.2'),
    },
  },
  'adlseq:objectives': {
    parents: ['imsss:sequencing'],
    place: 'REQ_31.15.1',
    children: { 'adlseq:objective': some('REQ_31.15.2') },
  },
  'adlseq:objective': {
    parents: ['adlseq:objectives'],
    place: 'REQ_31.15.2.3',
    attributes: { objectiveID: { required: 'REQ_31.15.2.1', value: 'REQ_31.15.2.1.3' } },
    children: { 'adlseq:mapInfo': some('REQ_31.15.2.2') },
  },
  'adlseq:mapInfo': {
    parents: ['adlseq:objective'],
    place: 'REQ_31.15.2.2.14',
    attributes: {
      targetObjectiveID: { required: 'REQ_31.15.2.2.1', value: 'REQ_31.15.2.2.1.2' },
      readRawScore: flag('REQ_31.15.2.2.2.2'),
      readMinScore: flag('REQ_31.15.2.2.3.2'),
      readMaxScore: flag('REQ_31.15.2.2.4.2'),
      readCompletionStatus: flag('REQ_31.15.2.2.5.2'),
      readProgressMeasure: flag('REQ_31.15.2.2.6.2'),
      writeRawScore: flag('REQ_31.15.2.2.7.2'),
      writeMinScore: flag('REQ_31.15.2.2.8.2'),
      writeMaxScore: flag('REQ_31.15.2.2.9.2'),
      writeCompletionStatus: flag('REQ_31.15.2.2.10.2'),
      writeProgressMeasure: flag('REQ_31.15.2.2.11.2'),
    },
  },
};
