import { xmlFaultsOf } from '../../package/xml-faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'language-tags-well-formed',
  subject: 'package',
  severity: 'info',
  unless: ['manifest-matches-schema', 'metadata-matches-schema'],
  spec: 'RFC 5646',
  help: {
    en: {
      what: 'xml:lang holds a language tag',
      why: 'The LMS cannot tell which language the title is in.',
      how: 'Write a tag such as en or hi',
    },
    hi: {
      what: 'xml:lang में भाषा का संकेत है',
      why: 'LMS नहीं जान पाता कि शीर्षक किस भाषा में है।',
      how: 'en या hi जैसा संकेत लिखें',
    },
  },
  messages: {
    en: { 'xml-lang': { what: '“{value}” is no language tag' } },
    hi: { 'xml-lang': { what: '“{value}” किसी भाषा का संकेत नहीं' } },
  },
  check: (view) => xmlFaultsOf(view, ['xml-lang']),
});
