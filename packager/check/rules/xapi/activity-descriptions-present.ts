import { childrenOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'activity-descriptions-present',
  subject: 'xapi',
  severity: 'info',
  appliesTo: ['tincan'],
  spec: 'tincan.xml, activity description',
  help: {
    en: {
      what: 'Each activity has a description',
      why: 'Reports and catalogues show it below the name.',
      how: 'Add <description lang="en">',
    },
    hi: {
      what: 'हर गतिविधि का विवरण है',
      why: 'रिपोर्ट और सूचियाँ इसे नाम के नीचे दिखाती हैं।',
      how: '<description lang="hi"> जोड़ें',
    },
  },
  messages: {
    en: { none: { what: 'The activity “{id}” has no description' } },
    hi: { none: { what: 'गतिविधि “{id}” का विवरण नहीं है' } },
  },
  *check(course) {
    for (const { element, id } of course.identified) {
      if (element.local !== 'activity' || childrenOf(element, 'description').length > 0) continue;
      yield { key: 'none', data: { id: id?.value.trim() ?? '' }, location: course.at(element) };
    }
  },
});
