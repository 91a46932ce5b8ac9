import { SCORM2004 } from '../../kinds.ts';
import { childrenNamed } from '../../manifest/demands-2004.ts';
import { rule } from '../../rule.ts';

/** The schema lets a rule be without conditions; SCORM does not. */
const REQUIREMENTS: ReadonlyMap<string, string> = new Map([
  ['preConditionRule', 'REQ_31.6.1.1'],
  ['exitConditionRule', 'REQ_31.6.2.1'],
  ['postConditionRule', 'REQ_31.6.3.1'],
]);

export default rule({
  id: 'rules-have-conditions',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  unlessThere: ['manifest-matches-schema'],
  spec: 'REQ_31.6.1.1, REQ_31.6.2.1, REQ_31.6.3.1',
  help: {
    en: {
      what: 'Every sequencing rule says when it applies',
      why: 'One LMS applies a rule without conditions always, another never.',
      how: 'Add <ruleConditions>, with the condition “always” if that is meant',
    },
    hi: {
      what: 'sequencing का हर नियम बताता है कि वह कब लागू हो',
      why: 'बिना शर्त के नियम को एक LMS हमेशा मानता है, दूसरा कभी नहीं।',
      how: '<ruleConditions> जोड़ें; हमेशा के लिए शर्त “always” लिखें',
    },
  },
  messages: {
    en: { none: { what: '<{name}> has no <ruleConditions>' } },
    hi: { none: { what: '<{name}> में <ruleConditions> नहीं है' } },
  },
  *check(manifest) {
    for (const [name, spec] of REQUIREMENTS) {
      for (const element of manifest.elements(name)) {
        if (childrenNamed(element, 'imsss:ruleConditions').length > 0) continue;
        yield { key: 'none', data: { name }, location: manifest.at(element), spec };
      }
    }
  },
});
