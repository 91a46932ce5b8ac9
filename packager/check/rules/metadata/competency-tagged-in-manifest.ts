import { SCORM } from '../../kinds.ts';
import { childOf, textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'competency-tagged-in-manifest',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'Score card, Mandatory Requirements; IMS LOM 9.1 purpose',
  help: {
    en: {
      what: 'The course is tagged with a competency',
      why: 'The platform asks for area, theme and sub-theme; the score card stops a course without one.',
      how: 'Say which competencies it builds, or tag them in the metadata',
    },
    hi: {
      what: 'कोर्स पर दक्षता अंकित है',
      why: 'मंच क्षेत्र, विषय और उप-विषय माँगता है; इनके बिना स्कोर कार्ड कोर्स रोक देता है।',
      how: 'बताएँ कि कौन-सी दक्षताएँ बनती हैं, या विवरण में अंकित करें',
    },
  },
  messages: {
    en: { untagged: { what: 'The manifest names no competency' } },
    hi: { untagged: { what: 'मैनिफ़ेस्ट में कोई दक्षता नहीं लिखी' } },
  },
  *check(manifest) {
    const tagged = [...manifest.elements('classification')].some((element) =>
      /competency/i.test(textOf(childOf(element, 'purpose'))),
    );
    if (!tagged)
      yield { key: 'untagged', outcome: 'review', location: manifest.at(manifest.metadata ?? manifest.root) };
  },
});
