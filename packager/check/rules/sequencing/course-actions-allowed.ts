import { SCORM2004 } from '../../kinds.ts';
import { childrenNamed } from '../../manifest/demands-2004.ts';
import { attributeOf, elementsIn } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'course-actions-allowed',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  unlessThere: ['manifest-matches-schema'],
  spec: 'REQ_31.6.3.2.1.1.2',
  help: {
    en: {
      what: 'Rules of the whole course lead somewhere',
      why: 'The course has nothing above and nothing before it to go to; LMSs differ in what they do then.',
      how: 'Use exitAll, retryAll, retry or continue',
    },
    hi: {
      what: 'पूरे कोर्स के नियम कहीं पहुँचाते हैं',
      why: 'कोर्स के ऊपर या पहले कुछ नहीं है जहाँ जाया जाए; हर LMS तब अलग काम करता है।',
      how: 'exitAll, retryAll, retry या continue लिखें',
    },
  },
  messages: {
    en: { action: { what: 'A rule of the organization has the action {action}' } },
    hi: { action: { what: 'organization के नियम में {action} है' } },
  },
  *check(manifest) {
    for (const { element } of manifest.organizations) {
      for (const sequencing of childrenNamed(element, 'imsss:sequencing')) {
        for (const rules of elementsIn(sequencing)) {
          if (rules.local !== 'ruleAction' || rules.parent?.local !== 'postConditionRule') continue;
          const action = attributeOf(rules, 'action');
          const value = action?.value.trim() ?? '';
          if (action && (value === 'exitParent' || value === 'previous'))
            yield { key: 'action', data: { action: value }, location: manifest.at(action) };
        }
      }
    }
  },
});
