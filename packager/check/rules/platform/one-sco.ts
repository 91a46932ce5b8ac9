import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'one-sco',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'iGOT player, parseLaunchFile',
  help: {
    en: {
      what: 'The package has one SCO',
      why: 'The platform starts one and never shows the others.',
      how: 'Export the course as one SCO',
    },
    hi: {
      what: 'पैकेज में एक ही SCO है',
      why: 'मंच एक ही शुरू करता है, बाकी कभी नहीं दिखते।',
      how: 'कोर्स को एक SCO के रूप में निर्यात करें',
    },
  },
  messages: {
    en: { several: { what: 'The package has {count, number} SCOs; only “{id}” would start' } },
    hi: { several: { what: 'पैकेज में {count, number} SCO हैं; केवल “{id}” शुरू होगा' } },
  },
  *check(manifest) {
    const scos = manifest.resources.filter((r) => r.href && r.scormtype?.value.toLowerCase() === 'sco');
    const [first, second] = scos;
    if (!first || !second) return;
    yield {
      key: 'several',
      data: { count: scos.length, id: first.identifier ?? '' },
      location: manifest.at(second.element),
    };
  },
});
