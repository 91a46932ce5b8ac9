import { rule } from '../../rule.ts';

const MANIFESTS = ['imsmanifest.xml', 'cmi5.xml', 'tincan.xml'];

export default rule({
  id: 'one-standard',
  subject: 'package',
  severity: 'info',
  help: {
    en: {
      what: 'The package follows one standard',
      why: 'Which of its manifests counts depends on the LMS; progress may be recorded differently in each.',
      how: 'Keep the manifest of the standard you mean',
    },
    hi: {
      what: 'पैकेज एक ही मानक का है',
      why: 'कौन-सा मैनिफ़ेस्ट माना जाए, यह LMS पर निर्भर है; प्रगति अलग-अलग दर्ज हो सकती है।',
      how: 'जिस मानक का पैकेज है, उसी का मैनिफ़ेस्ट रखें',
    },
  },
  messages: {
    en: { several: { what: 'The package has the manifests {names}' } },
    hi: { several: { what: 'पैकेज में कई मैनिफ़ेस्ट हैं: {names}' } },
  },
  *check({ files }) {
    const names = MANIFESTS.filter((name) => files.has(name));
    if (names.length > 1) yield { key: 'several', data: { names: names.join(', ') } };
  },
});
