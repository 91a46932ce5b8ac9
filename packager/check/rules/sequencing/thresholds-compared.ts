import { SCORM2004 } from '../../kinds.ts';
import { elementsUnder } from '../../manifest/demands-2004.ts';
import { attributeOf, attributeValue } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'thresholds-compared',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM2004,
  unlessThere: ['manifest-matches-schema'],
  spec: 'imsss_v1p0seqrule.xsd, measureThreshold; SCORM 2004 SN 3.4.1',
  help: {
    en: {
      what: 'A score to compare with stands where scores are compared',
      why: 'The condition decides by something else than its author meant: without a threshold the score is held against 0.',
      how: 'Write measureThreshold on objectiveMeasureGreaterThan or objectiveMeasureLessThan, and nowhere else',
    },
    hi: {
      what: 'तुलना का अंक वहीं है जहाँ अंकों की तुलना होती है',
      why: 'शर्त लेखक के इरादे से अलग तय होती है: threshold न हो तो अंक की तुलना 0 से होती है।',
      how: 'measureThreshold केवल objectiveMeasureGreaterThan या objectiveMeasureLessThan पर लिखें',
    },
  },
  messages: {
    en: {
      idle: { what: 'The condition {condition} has a measureThreshold' },
      none: { what: 'The condition {condition} has no measureThreshold' },
    },
    hi: {
      idle: { what: '{condition} शर्त में measureThreshold है' },
      none: { what: '{condition} शर्त में measureThreshold नहीं है' },
    },
  },
  *check(manifest) {
    for (const element of elementsUnder(manifest, 'imsss:ruleCondition')) {
      const condition = attributeValue(element, 'condition')?.trim() ?? '';
      const compares = /^objectiveMeasure(Greater|Less)Than$/.test(condition);
      const threshold = attributeOf(element, 'measureThreshold');
      if (compares === (threshold !== undefined) || condition === '') continue;
      yield {
        key: compares ? 'none' : 'idle',
        data: { condition },
        location: manifest.at(threshold ?? element),
      };
    }
  },
});
