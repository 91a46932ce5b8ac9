import type { XmlElement } from '../../../read/xml.ts';
import { SCORM2004 } from '../../kinds.ts';
import { scormName } from '../../manifest/demands.ts';
import { attributeOf } from '../../manifest/elements.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { type Finding, rule } from '../../rule.ts';

/** Limits that SCORM leaves open, with their requirements. */
const LIMITS = {
  attemptExperiencedDurationLimit: 'REQ_31.7.3',
  activityAbsoluteDurationLimit: 'REQ_31.7.4',
  activityExperiencedDurationLimit: 'REQ_31.7.5',
  beginTimeLimit: 'REQ_31.7.6',
  endTimeLimit: 'REQ_31.7.7',
};

const CONDITIONS: ReadonlyMap<string | undefined, string> = new Map([
  ['imsss:ruleCondition', 'REQ_31.6.3.1.2.4.1'],
  ['imsss:rollupCondition', 'REQ_31.9.4.4.2.2.1'],
]);

const UNSETTLED = /^\s*(timeLimitExceeded|outsideAvailableTimeRange)\s*$/;

function* inElement(manifest: Manifest, element: XmlElement): Generator<Finding> {
  const name = scormName(element);
  if (name === 'imsss:auxiliaryResources')
    yield { key: 'resources', location: manifest.at(element), spec: 'REQ_31.8' };
  for (const [limit, spec] of name === 'imsss:limitConditions' ? Object.entries(LIMITS) : []) {
    const attribute = attributeOf(element, limit);
    if (attribute) yield { key: 'limit', data: { name: limit }, location: manifest.at(attribute), spec };
  }
  const spec = CONDITIONS.get(name);
  const condition = spec === undefined ? undefined : attributeOf(element, 'condition');
  if (!spec || !condition || !UNSETTLED.test(condition.value)) return;
  yield { key: 'condition', data: { value: condition.value.trim() }, location: manifest.at(condition), spec };
}

export default rule({
  id: 'no-unsettled-sequencing',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM2004,
  unlessThere: ['manifest-matches-schema'],
  spec: 'IMS Simple Sequencing; SCORM 2004 SN 3',
  requirements: ['REQ_31.8', ...Object.values(LIMITS), ...CONDITIONS.values()],
  help: {
    en: {
      what: 'Sequencing keeps to what SCORM has settled',
      why: 'SCORM leaves open what an LMS does with it: most do nothing.',
      how: 'Do without it, or let the lesson itself watch the time',
    },
    hi: {
      what: 'sequencing में वही है जो SCORM में तय है',
      why: 'SCORM ने तय नहीं किया कि LMS इसका क्या करे: ज़्यादातर कुछ नहीं करते।',
      how: 'इसके बिना काम चलाएँ, या समय का हिसाब पाठ ही रखे',
    },
  },
  messages: {
    en: {
      resources: { what: 'An activity names auxiliaryResources' },
      limit: { what: 'An activity has the limit {name}' },
      condition: { what: 'A rule has the condition {value}' },
    },
    hi: {
      resources: { what: 'गतिविधि में auxiliaryResources है' },
      limit: { what: 'गतिविधि में सीमा {name} है' },
      condition: { what: 'नियम में शर्त {value} है' },
    },
  },
  *check(manifest) {
    for (const name of ['auxiliaryResources', 'limitConditions', 'ruleCondition', 'rollupCondition'])
      for (const element of manifest.elements(name)) yield* inElement(manifest, element);
  },
});
