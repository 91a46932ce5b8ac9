import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'openedx-one-status',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'openedx-scorm-xblock, set_value',
  help: {
    en: {
      what: 'One lesson reports for the whole course',
      why: 'Open edX keeps one status and one score for the package: the last lesson to report overwrites the others.',
      how: 'Export the course as one SCO',
    },
    hi: {
      what: 'पूरे कोर्स की सूचना एक ही पाठ देता है',
      why: 'Open edX पैकेज की एक ही स्थिति और अंक रखता है: आख़िर में बताने वाला पाठ बाक़ी को मिटा देता है।',
      how: 'कोर्स को एक SCO के रूप में निर्यात करें',
    },
  },
  messages: {
    en: {
      several: { what: '{count, number} lessons share one status' },
    },
    hi: {
      several: { what: '{count, number} पाठों की स्थिति एक ही है' },
    },
  },
  *check(manifest) {
    const scos = manifest.launched.filter(({ scormtype }) => scormtype?.value.toLowerCase() === 'sco');
    const [, second] = scos;
    if (second) yield { key: 'several', data: { count: scos.length }, location: manifest.at(second.element) };
  },
});
