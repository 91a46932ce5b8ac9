import { SCORM } from '../../kinds.ts';
import { elementsIn } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

const LEFT_OUT: ReadonlySet<string> = new Set([
  'prerequisites',
  'maxtimeallowed',
  'timelimitaction',
  'datafromlms',
  'masteryscore',
  'completionthreshold',
  'sequencing',
]);

export default rule({
  id: 'openedx-applies-manifest',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'openedx-scorm-xblock, scorm_get_value, extract_navigation_titles',
  help: {
    en: {
      what: 'The manifest asks nothing that Open edX leaves out',
      why: 'Open edX reads titles and files of the manifest; conditions, limits and scores in it have no effect.',
      how: 'Let the course itself see to it',
    },
    hi: {
      what: 'मैनिफ़ेस्ट ऐसा कुछ नहीं माँगता जो Open edX छोड़ देता है',
      why: 'Open edX मैनिफ़ेस्ट से शीर्षक और फ़ाइलें पढ़ता है; उसमें लिखी शर्तें, सीमाएँ और अंक काम नहीं करते।',
      how: 'यह काम कोर्स ख़ुद करे',
    },
  },
  messages: {
    en: {
      ignored: { what: 'Without effect: {names}' },
    },
    hi: {
      ignored: { what: 'इनका असर नहीं होगा: {names}' },
    },
  },
  *check(manifest) {
    const found = [...elementsIn(manifest.root)].filter(({ local }) => LEFT_OUT.has(local.toLowerCase()));
    const [first] = found;
    if (!first) return;
    const names = [...new Set(found.map(({ local }) => `<${local}>`))].join(', ');
    yield { key: 'ignored', data: { names }, location: manifest.at(first) };
  },
});
